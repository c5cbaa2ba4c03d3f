//! The page for owners of sites: what is chosen is in the snippets, in the preview, and nowhere else.

use serde_json::{Value, json};

use crate::journey::{Journey, journey};
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &[
    journey!(what_an_owner_chooses_is_in_both_snippets_and_in_the_preview),
    journey!(the_snippets_work_as_they_are_copied_with_the_checksum_too),
    journey!(the_owners_page_is_accessible_and_fits_in_both_languages).by_day_and_night(),
    journey!(the_owners_page_is_found_from_about_and_not_inside_a_blog),
];

async fn what_an_owner_chooses_is_in_both_snippets_and_in_the_preview(visit: &Visit) {
    visit.open_owners_page("embed.html").await;
    visit.set("lang", "en").await;
    visit.set("theme", "dark").await;
    let _: Value = visit.ask("document.querySelector('[name=coloured]').click()", vec![]).await;
    let line: String = visit.ask("return document.querySelector('#level-0').value", vec![]).await;
    let origin = visit.site.origin();
    let address = format!(r#"src="{origin}/en.html?lang=en&amp;theme=dark&amp;accent=%230a6b62&amp;embed=1""#);
    for part in [
        address.as_str(),
        r#"title="Keep or fire?""#,
        r#"style="border:0;height:720px;color-scheme:dark""#,
        r#"referrerpolicy="no-referrer""#,
    ] {
        assert!(line.contains(part), "{part} should be in {line}");
    }
    let lines: String = visit.ask("return document.querySelector('#level-1').value", vec![]).await;
    let declared = r##"<div data-keep-or-fire data-lang="en" data-theme="dark" data-accent="#0a6b62">"##;
    let script = format!(r#"<script src="{origin}/embed.v1.js" referrerpolicy="no-referrer" async></script>"#);
    assert!(lines.contains(declared) && lines.contains(&script), "{lines}");
    assert!(lines.contains(&format!(r#"<a href="{origin}/en.html?lang=en&amp;"#)), "{lines}");

    visit
        .wait_until(
            "the preview to be there and to say so",
            // It is lazy: an owner scrolls to it.
            "document.querySelector('iframe')?.scrollIntoView();
             return document.querySelector('#log').textContent.includes('keep-or-fire:ready')",
            vec![],
        )
        .await;
    visit.enter_frame(0).await;
    let worn: Value =
        visit.ask("const { lang, dataset } = document.documentElement; return [lang, dataset.theme]", vec![]).await;
    expect_same("language and theme of the preview", worn, json!(["en", "dark"]));
    visit.to_host().await;
}

async fn the_snippets_work_as_they_are_copied_with_the_checksum_too(visit: &Visit) {
    visit.open_owners_page("embed.html").await;
    let _: Value = visit.ask("document.querySelector('[name=verified]').click()", vec![]).await;
    let snippets: Vec<String> =
        visit.ask("return ['#level-0', '#level-1'].map((one) => document.querySelector(one).value)", vec![]).await;
    assert!(snippets[1].contains("integrity=\"sha384-"), "{}", snippets[1]);
    let _blog = visit.open_blog("", &snippets.concat()).await;
    visit.enter_frame(0).await;
    visit.to_host().await;
    // A frame of another site that is out of view is not drawn, so it has no height to say; and this one is lazy.
    let _: Value = visit.ask("document.querySelectorAll('iframe')[1].scrollIntoView()", vec![]).await;
    visit.until_heard("ready", 1).await;
    visit.enter_frame(1).await;
    visit.until_fitting(1).await;
}

async fn the_owners_page_is_accessible_and_fits_in_both_languages(visit: &Visit) {
    for (page, width) in [("embed.html", 280), ("embed.en.html", 360), ("embed.html", 720), ("embed.en.html", 280)] {
        visit.set_width(width).await;
        visit.open_owners_page(page).await;
        let what = format!("{page}, {width} px");
        visit.expect_no_sideways_scrolling(&what).await;
        visit.expect_no_violation(&what).await;
    }
}

async fn the_owners_page_is_found_from_about_and_not_inside_a_blog(visit: &Visit) {
    visit.open("/#about").await;
    visit.click("[data-owners]").await;
    visit.wait_until("the page for owners", "return document.querySelector('#level-0') !== null", vec![]).await;
    visit.open("/?embed=a#about").await;
    let seen: bool = visit.ask("return document.querySelector('[data-owners]').checkVisibility()", vec![]).await;
    assert!(!seen, "in a blog nothing should speak to its owner");
}

impl Visit {
    pub async fn open_owners_page(&self, page: &str) {
        self.did(format!("opened {page}"));
        let address = format!("{}/{page}", self.site.origin());
        self.command("opening the page for owners", self.client().goto(&address)).await;
        self.wait_until(
            "the snippets to be written",
            "return document.querySelector('#level-0')?.value.includes('<iframe') === true",
            vec![],
        )
        .await;
    }

    /// Chooses in a list.
    async fn set(&self, name: &str, value: &str) {
        let script = "const list = document.querySelector(`[name=${arguments[0]}]`); list.value = arguments[1]; list.dispatchEvent(new Event('change', { bubbles: true }))";
        let _: Value = self.ask(script, vec![json!(name), json!(value)]).await;
    }
}
