//! On other people's pages: which elements the script for blogs puts a frame in, what it takes from them, and what becomes of the frame when
//! the page changes. What is said between the two is in `embedding`.

use serde_json::{Value, json};

use crate::journey::{Journey, journeys};
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &journeys![
    frames_are_mounted_once_wherever_they_come_from_and_unmounted,
    a_frame_that_is_taken_out_comes_back_unless_it_was_unmounted_or_is_not_wanted,
    a_wrong_height_or_theme_is_ignored_and_the_title_speaks_the_pages_language,
    an_element_with_a_wrong_address_is_left_alone_runs_nothing_and_stops_no_other,
    a_frame_in_english_is_english_before_its_app_has_started,
    markup_with_the_name_of_what_the_script_asks_for_leads_no_frame_elsewhere,
];

async fn frames_are_mounted_once_wherever_they_come_from_and_unmounted(visit: &Visit) {
    let twice = format!("{}{}", visit.level_1(""), visit.level_1(r#"data-lang="en" data-theme="dark""#));
    let _blog = visit.open_blog("", &twice).await;
    let count = "return document.querySelectorAll('[data-keep-or-fire] > iframe').length === arguments[0]";
    visit.wait_until("two frames", count, vec![json!(2)]).await;
    let schemes = "return [...document.querySelectorAll('iframe')].map((frame) => getComputedStyle(frame).colorScheme)";
    expect_same("the schemes of the frames", visit.ask(schemes, vec![]).await, json!(["normal", "dark"]));
    let added = "document.body.insertAdjacentHTML('beforeend', '<section><div data-keep-or-fire data-accent=\"#ff8800\"></div></section>')";
    let _: Value = visit.ask(added, vec![]).await;
    visit.wait_until("a third one for an element added later", count, vec![json!(3)]).await;
    // The frames above grow, and what is far down is lazy: a reader who scrolls there, frame by frame, finds it.
    let scrolled = "const ready = heard.filter(([type]) => type === 'ready').length;
        document.querySelectorAll('iframe')[ready]?.scrollIntoView();
        return ready >= 3";
    visit.wait_until("all three frames to be ready", scrolled, vec![]).await;
    let ids: Vec<String> = visit
        .ask("return heard.filter(([type]) => type === 'ready').map(([, detail]) => detail.embedId)", vec![])
        .await;
    let distinct: std::collections::BTreeSet<_> = ids.iter().collect();
    expect_same("the number of names of three frames", distinct.len(), 3);

    let said: Vec<bool> = visit
        .ask(
            r#"const element = document.createElement("div");
               element.innerHTML = "<b>before</b>";
               document.body.append(element);
               const one = keepOrFire.mount(element, { lang: "en", minHeight: 400 });
               const same = keepOrFire.mount(element) === one;
               const there = element.querySelector("iframe")?.title === "Keep or fire?";
               one.unmount();
               const back = element.innerHTML === "<b>before</b>";
               const first = document.querySelector("[data-keep-or-fire]");
               keepOrFire.mount(first).unmount();
               return [same, there, back, first.querySelector("a") !== null];"#,
            vec![],
        )
        .await;
    expect_same("mounting twice, the frame, its removal, and a declared one's", said, vec![true; 4]);
    visit.wait_until("the others to stay", count, vec![json!(2)]).await;
}

async fn a_frame_that_is_taken_out_comes_back_unless_it_was_unmounted_or_is_not_wanted(visit: &Visit) {
    let _blog = visit.open_blog("", &visit.level_1("")).await;
    let later = "element.remove(); setTimeout(() => document.body.prepend(element), 100)";
    for (times, meddling) in [
        "",
        "element.innerHTML = '<b>else</b>'",
        "document.body.prepend(element)",
        later,
        &format!("element.textContent = ''; {later}"),
        // The script cannot find this one by itself.
        "const made = document.createElement('div'); keepOrFire.mount(made); element.replaceWith(made); made.id = 'made'",
        "const made = document.querySelector('#made'); made.remove(); setTimeout(() => document.body.prepend(made), 100)",
    ]
    .into_iter()
    .enumerate()
    {
        visit.did(format!("had the page do: {meddling}"));
        let _: Value =
            visit.ask(&format!("const element = document.querySelector('[data-keep-or-fire]'); {meddling}"), vec![]).await;
        visit.until_heard("ready", times + 1).await;
        visit.enter_frame(0).await;
        visit.until_fitting(0).await;
        visit.to_host().await;
    }

    let _: Value = visit
        .ask(
            r#"const declared = '<div data-keep-or-fire data-lang="fr"><b>before</b></div>';
               document.body.innerHTML = declared;
               window.unwanted = false;
               new MutationObserver(() => window.unwanted && document.querySelector("iframe")?.remove())
                 .observe(document, { childList: true, subtree: true });"#,
            vec![],
        )
        .await;
    let count = "return document.querySelectorAll('iframe').length === arguments[0]";
    visit.wait_until("a frame on the page that was written anew", count, vec![json!(1)]).await;
    let _: Value = visit
        .ask(
            "const element = document.querySelector('[data-keep-or-fire]');
             keepOrFire.mount(element).unmount();
             // What the page does besides.
             setTimeout(() => element.after(document.createElement('p')))",
            vec![],
        )
        .await;
    visit.wait_until("something else on the page", "return document.querySelector('p') !== null", vec![]).await;
    visit.until_painted().await;
    let bare = "return [document.querySelectorAll('iframe').length, document.querySelector('b')?.textContent]";
    expect_same("what is there once it was unmounted", visit.ask(bare, vec![]).await, json!([0, "before"]));

    // Two who never give in would keep the page busy for ever.
    let fight = "window.unwanted = true; document.body.innerHTML = document.body.innerHTML";
    let _: Value = visit.ask(fight, vec![]).await;
    visit.wait_until("the page without a frame, as another script will have it", count, vec![json!(0)]).await;
    visit.until_painted().await;
    expect_same("what is there some time later", visit.ask(bare, vec![]).await, json!([0, null]));
}

async fn a_wrong_height_or_theme_is_ignored_and_the_title_speaks_the_pages_language(visit: &Visit) {
    let _blog = visit.open_blog("", &visit.level_1(r#"data-min-height="Infinity" data-max-height="-1""#)).await;
    visit.enter_frame(0).await;
    visit.until_fitting(0).await;
    visit.to_host().await;
    let made: Value = visit
        .ask(
            r#"const made = (lang, options) => {
                 document.documentElement.lang = lang;
                 const element = document.body.appendChild(document.createElement("div"));
                 const { unmount } = keepOrFire.mount(element, options);
                 const frame = element.querySelector("iframe");
                 const seen = [frame.title, frame.style.height, getComputedStyle(frame).colorScheme];
                 unmount();
                 return seen;
               };
               return [
                 made("en-GB", { minHeight: "Infinity", theme: "dark light" }),
                 made("en", { lang: "fr", minHeight: "1000", theme: "dark" }),
                 made("", { lang: "en", maxHeight: 400, theme: "Light" }),
                 made("de", { title: "Quiz", minHeight: "1e999", maxHeight: "0" }),
               ];"#,
            vec![],
        )
        .await;
    let expected = json!([
        ["Keep or fire?", "720px", "normal"],
        ["Garder ou virer\u{202f}?", "1000px", "dark"],
        ["Keep or fire?", "400px", "normal"],
        ["Quiz", "720px", "normal"],
    ]);
    expect_same("title, height and scheme of frames", made, expected);
}

async fn a_frame_in_english_is_english_before_its_app_has_started(visit: &Visit) {
    let folder = format!(r#"data-lang="en" data-src="{}/""#, visit.site.origin());
    for attributes in [r#"data-lang="en""#, &folder] {
        let _blog = visit.open_blog("", &visit.level_1(attributes)).await;
        visit.enter_frame(0).await;
        let shown: Value =
            visit.ask("return [location.pathname, document.documentElement.dataset.first]", vec![]).await;
        expect_same("the page of the frame, and its first screen", shown, json!(["/en.html", "shown"]));
        visit.to_host().await;
        // A visitor who comes anew, as the first one did.
        let _: Value = visit.ask("localStorage.clear()", vec![]).await;
    }
}

/// A comment whose filter lets names pass.
async fn markup_with_the_name_of_what_the_script_asks_for_leads_no_frame_elsewhere(visit: &Visit) {
    let comment = r#"<img name="currentScript" src="https://elsewhere.example/a/b.png" alt="" loading="lazy" style="margin-top:9999px">"#;
    let _blog = visit.open_blog("", &format!("{comment}{}", visit.level_1(""))).await;
    visit.wait_until("a frame", "return document.querySelector('[data-keep-or-fire] > iframe') !== null", vec![]).await;
    let shown: String = visit.ask("return new URL(document.querySelector('iframe').src).origin", vec![]).await;
    expect_same("where the frame comes from", shown, visit.site.origin());
}

async fn an_element_with_a_wrong_address_is_left_alone_runs_nothing_and_stops_no_other(visit: &Visit) {
    let head = "<script>window.warned = 0; console.warn = () => warned++</script>";
    let wrong =
        ["javascript:parent.ran = 1//", "data:text/html,<script>parent.ran = 1</script>", "blob:null/1", "https://"]
            .map(|src| format!(r#"<div data-keep-or-fire data-src="{src}"><b>before</b></div>"#))
            .concat();
    let _blog = visit.open_blog(head, &format!("{wrong}{}", visit.level_1(""))).await;
    visit.until_heard("ready", 1).await;
    let seen: Value = visit
        .ask(
            "const all = (selector) => document.querySelectorAll(selector).length;
             return [all('iframe'), all('[data-src] > b'), warned, window.ran ?? 0]",
            vec![],
        )
        .await;
    expect_same("frames, elements left alone, warnings, code that ran", seen, json!([1, 4, 4, 0]));
}
