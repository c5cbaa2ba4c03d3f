//! What an owner asks for in the address, and everything else that may stand there.

use serde_json::{Value, json};

use crate::journey::{Journey, journeys};
use crate::sight::Question;
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &journeys![
    language_theme_and_colour_are_the_owners_and_stay_readable,
    a_hostile_address_is_ignored_and_costs_no_answer,
];

async fn language_theme_and_colour_are_the_owners_and_stay_readable(visit: &Visit) {
    visit.open("/?lang=en&theme=dark&accent=%23ffee00&embed=a").await;
    expect_same("the language", visit.ask::<String>("return document.documentElement.lang", vec![]).await, "en".into());
    let dark = visit.looks().await;
    assert!(dark.ground < 0.05, "the dark theme's paper should be dark: {dark:?}");
    assert!(dark.contrast >= 4.5, "the words on the main button should be readable: {dark:?}");
    visit.open("/?theme=light&accent=%23ffee00").await;
    let light = visit.looks().await;
    assert!(light.ground > 0.8, "the light theme's paper should be light: {light:?}");
    assert!(light.contrast >= 4.5, "the words on the main button should be readable: {light:?}");
    visit.open("/?theme=light").await;
    let usual = visit.looks().await;
    assert!((usual.button - light.button).abs() > 0.001, "an owner's colour should be seen on the main button");
}

async fn a_hostile_address_is_ignored_and_costs_no_answer(visit: &Visit) {
    visit.open("/").await;
    visit.choose(Question::Gate("status"), "manager").await;
    let before = visit.stored().await;
    let long = format!("/?lang=en&junk={}", "x".repeat(60_000));
    for address in [
        "/?lang=__proto__&theme=__proto__&accent=__proto__&embed=__proto__%00",
        "/?%00&lang=%00&theme=dark%00&embed=%3Cscript%3E",
        "/?lang=fr&lang=en&theme=&accent=%23&accent=%23ff0000",
        "/?accent=red;background:url(//evil.example)&theme=dark;",
        "/?constructor=1&toString=2&embed=../../x#__proto__",
        &long,
    ] {
        visit.open(address).await;
        let root: Value = visit
            .ask("const { lang, dataset } = document.documentElement; return [lang, dataset.theme ?? null, document.documentElement.style.cssText]", vec![])
            .await;
        expect_same(&format!("language, theme and colour at {address:.60}"), root, json!(["fr", null, ""]));
        expect_same("what was kept", visit.stored().await, before.clone());
        let chosen = visit.chosen().await;
        expect_same("the answer given before", chosen.get("status").map(String::as_str), Some("manager"));
    }
}

/// Relative luminances of what is on the screen.
#[derive(Debug, serde::Deserialize)]
struct Looks {
    ground: f64,
    button: f64,
    contrast: f64,
}

impl Visit {
    async fn looks(&self) -> Looks {
        self.ask(
            r#"const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
               const luminance = (colour) => {
                 canvas.fillStyle = colour;
                 canvas.fillRect(0, 0, 1, 1);
                 const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) =>
                   part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
                 return 0.2126 * r + 0.7152 * g + 0.0722 * b;
               };
               const main = getComputedStyle(document.querySelector("[data-start]"));
               const ground = luminance(getComputedStyle(document.documentElement).backgroundColor);
               const [button, words] = [luminance(main.backgroundColor), luminance(main.color)];
               return { ground, button, contrast: (Math.max(button, words) + 0.05) / (Math.min(button, words) + 0.05) };"#,
            vec![],
        )
        .await
    }
}
