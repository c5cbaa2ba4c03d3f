//! Browsers whose settings forbid something: storage, WebAssembly, JavaScript. The visitor is told, and nothing kept is touched.

use serde_json::{Value, json};

use crate::case;
use crate::journey::{Journey, journey};
use crate::page::Hand;
use crate::site::Blog;
use crate::stored::NOTEBOOK;
use crate::surroundings::{Storage, Surroundings, USUAL};
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &[
    journey!(with_cookies_blocked_the_questionnaire_goes_to_its_verdict_and_says_that_nothing_is_kept)
        .within(Surroundings { storage: Storage::Blocked, ..USUAL }),
    journey!(in_a_frame_where_cookies_of_others_are_blocked_it_does_so_too)
        .within(Surroundings { storage: Storage::BlockedInFrames, ..USUAL }),
    journey!(with_storage_switched_off_it_does_so_too).within(Surroundings { storage: Storage::Off, ..USUAL }),
    journey!(in_a_frame_what_is_kept_is_kept_for_this_site_only),
    journey!(without_webassembly_the_page_says_so_and_whom_to_call)
        .within(Surroundings { webassembly: false, ..USUAL }),
    journey!(without_javascript_the_page_says_so_and_whom_to_call).within(Surroundings { scripts: false, ..USUAL }),
];

async fn with_cookies_blocked_the_questionnaire_goes_to_its_verdict_and_says_that_nothing_is_kept(visit: &Visit) {
    visit.open("/").await;
    visit.expect_focus_to_stay_when_a_notice_goes("storage-blocked").await;
    visit.open("/").await;
    visit.expect_to_go_on_without_storage("throws").await;
}

async fn in_a_frame_where_cookies_of_others_are_blocked_it_does_so_too(visit: &Visit) {
    let _blog = visit.open_in_a_frame().await;
    visit.expect_to_go_on_without_storage("throws").await;
}

async fn with_storage_switched_off_it_does_so_too(visit: &Visit) {
    visit.open("/").await;
    visit.expect_to_go_on_without_storage("null").await;
}

async fn in_a_frame_what_is_kept_is_kept_for_this_site_only(visit: &Visit) {
    let case = case::named("07_great_client");
    let blog = visit.open_in_a_frame().await;
    visit.walk(&case.answers, Hand::Script).await;
    visit.expect_outcome_of(&case).await;
    let kept = visit.stored_by_us().await;
    assert!(kept != json!([]), "a frame on a blog should keep the assessment");

    visit.did("reloaded the blog");
    visit.enter_frame_of(&blog).await;
    expect_same("what is kept in the frame after the blog is loaded again", visit.stored_by_us().await, kept);
    visit.command("leaving the frame", visit.client().clone().enter_parent_frame()).await;
    visit.open("/").await;
    expect_same("what is kept for the site itself", visit.stored_by_us().await, json!([]));
}

async fn without_webassembly_the_page_says_so_and_whom_to_call(visit: &Visit) {
    const KEPT: &str = r#"{"format":"keep-or-fire/notebook","version":1,"clients":[]}"#;
    let address = visit.site.origin();
    visit.command("opening an icon", visit.client().goto(&format!("{address}/icons/app.svg"))).await;
    visit.store(NOTEBOOK, KEPT).await;
    visit.did("opened /");
    visit.command("opening the page", visit.client().goto(&address)).await;
    visit.until_refused_because("old").await;
    visit.wait_until("ten seconds to be over", "return performance.now() > 10_500", vec![]).await;
    // And not to wait any longer.
    visit.until_refused_because("old").await;
    let kept: Value = visit.ask("return { ...localStorage }", vec![]).await;
    expect_same("what is kept after a start that failed", kept, json!({ NOTEBOOK: KEPT }));
    visit.forgive_console().await;
}

async fn without_javascript_the_page_says_so_and_whom_to_call(visit: &Visit) {
    for (path, number) in [("/index.html", "3114"), ("/en.html", "988")] {
        visit.did(format!("opened {path}"));
        let address = format!("{}{path}", visit.site.origin());
        visit.command("opening the page", visit.client().goto(&address)).await;
        let words = visit.find("noscript p").await;
        let text = visit.command("reading", words.text()).await;
        assert!(text.contains("JavaScript"), "{path} should say that it needs JavaScript, and says {text:?}");
        let call = visit.find(&format!(r#"#kof-root a[href="tel:{number}"]"#)).await;
        let seen = visit.command("looking at the number", call.is_displayed()).await;
        assert!(seen, "{path} should show the number {number}");
        for nothing in ["[data-start]", "[data-nickname]", "[data-language]", "a[href='#help']"] {
            let control = visit.find(nothing).await;
            let seen = visit.command("looking at a control", control.is_displayed()).await;
            assert!(!seen, "{path} should not show {nothing}, which does nothing without JavaScript");
        }
    }
}

impl Visit {
    /// A blog with the questionnaire in a plain frame, and inside that frame.
    async fn open_in_a_frame(&self) -> Blog {
        let frame = format!("{}/?lang=fr", self.site.origin());
        let page = format!(
            r#"<!doctype html><html lang="fr"><title>Un blog</title><link rel="icon" href="data:,">
               <iframe title="Garder ou virer ?" src="{frame}" width="700" height="720"></iframe>"#
        );
        let blog = Blog::with(&page).await;
        self.did("opened a blog with the questionnaire in a frame");
        self.enter_frame_of(&blog).await;
        blog
    }

    async fn enter_frame_of(&self, blog: &Blog) {
        self.command("opening the blog", self.client().goto(&blog.origin())).await;
        self.command("going into the frame", self.client().clone().enter_frame(0)).await;
        self.until_usable().await;
    }

    /// To the verdict, with a line that says that nothing is kept.
    async fn expect_to_go_on_without_storage(&self, how: &str) {
        let found = "try { return localStorage === null ? 'null' : 'there' } catch { return 'throws' }";
        let found: String = self.ask(found, vec![]).await;
        expect_same("reading localStorage in these surroundings", found, how.to_owned());
        let case = case::named("13_freelance_incorrigible");
        self.start(&case.answers, Hand::Script).await;
        self.until_notice("storage-blocked").await;
        self.walk_on(&case.answers, Hand::Script).await;
        self.expect_outcome_of(&case).await;
        self.until_notice("storage-blocked").await;
    }
}
