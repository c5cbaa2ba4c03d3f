//! The quick exit: away at once, and neither Back nor Forward shows what was there.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::Value;
use xtask::engine::Engine;

use crate::case;
use crate::journey::{Journey, journey};
use crate::page::Hand;
use crate::sight::Place;
use crate::site::Blog;
use crate::stored::DRAFT;
use crate::surroundings::PAST_THEM;
use crate::visit::{Visit, expect_same};

const BLOG: &str =
    r#"<!doctype html><html lang="fr"><title>Un blog</title><link rel="icon" href="data:,"><p>Un billet.</p>"#;

pub const JOURNEYS: &[Journey] = &[
    journey!(after_the_quick_exit_back_leads_to_what_was_before_the_visit_and_forward_to_nothing),
    journey!(where_the_first_screens_cannot_be_left_behind_each_turns_empty_when_it_is_returned_to)
        .except(Engine::WebKit, PAST_THEM),
    journey!(the_quick_exit_works_from_a_reloaded_screen_and_loses_no_answer),
    journey!(escape_three_times_is_the_quick_exit_by_keyboard_and_twice_is_not),
    journey!(in_a_frame_the_quick_exit_leaves_the_frame_empty_and_the_blog_where_it_is),
];

async fn after_the_quick_exit_back_leads_to_what_was_before_the_visit_and_forward_to_nothing(visit: &Visit) {
    let _blog = visit.some_screens_after_a_blog().await;
    visit.press("quick-exit").await;
    visit.until_address("about:blank").await;
    // No hand is quicker than a picture, and Firefox takes that long to put the entry in its place.
    visit.until_painted().await;
    visit.command("the browser's Back", visit.client().back()).await;
    visit.until_title("Un blog").await;
    for _ in 0..4 {
        visit.did("went forward");
        visit.command("the browser's Forward", visit.client().forward()).await;
        visit.until_address("about:blank").await;
    }
    visit.expect_blank("forward of the exit").await;
    // Each of these entries was left while its files were on their way.
    visit.forgive_console().await;
}

async fn where_the_first_screens_cannot_be_left_behind_each_turns_empty_when_it_is_returned_to(visit: &Visit) {
    let _blog = visit.some_screens_after_a_blog().await;
    // As after a visit that began in another document: the entries before are not known to be its own.
    let _: Value = visit.ask("history.replaceState('0 x', '')", vec![]).await;
    visit.press("quick-exit").await;
    visit.until_address("about:blank").await;
    for _ in 0..3 {
        visit.did("went back");
        visit.command("the browser's Back", visit.client().back()).await;
        visit.until_address("about:blank").await;
        visit.expect_blank("behind the exit").await;
    }
    // Each of these pages was left while its files were on their way.
    visit.forgive_console().await;
}

async fn the_quick_exit_works_from_a_reloaded_screen_and_loses_no_answer(visit: &Visit) {
    let _blog = visit.some_screens_after_a_blog().await;
    visit.reload().await;
    visit.until_page("disrespect").await;
    visit.press("quick-exit").await;
    visit.until_address("about:blank").await;
    visit.command("the browser's Back", visit.client().back()).await;
    visit.until_title("Un blog").await;
    // Coming anew is no return: nothing was deleted.
    visit.open("/").await;
    visit.press("resume").await;
    visit.until_page("disrespect").await;
    let drafts = visit.stored().await.keys().filter(|key| key.starts_with(DRAFT)).count();
    expect_same("the number of drafts", drafts, 1);
    visit.command("the browser's Back", visit.client().back()).await;
    visit.until_screen("home").await;
}

async fn escape_three_times_is_the_quick_exit_by_keyboard_and_twice_is_not(visit: &Visit) {
    let _blog = visit.some_screens_after_a_blog().await;
    visit.escape(2).await;
    visit.until_painted().await;
    visit.until_page("disrespect").await;
    let other =
        KeyActions::new("keyboard".into()).then(KeyAction::Down { value: 'x' }).then(KeyAction::Up { value: 'x' });
    visit.command("another key", visit.client().perform_actions(other)).await;
    visit.escape(2).await;
    visit.until_painted().await;
    visit.until_page("disrespect").await;
    visit.escape(1).await;
    visit.until_address("about:blank").await;
}

async fn in_a_frame_the_quick_exit_leaves_the_frame_empty_and_the_blog_where_it_is(visit: &Visit) {
    let frame = visit.site.origin();
    let blog =
        Blog::with(&format!(r#"{BLOG}<iframe title="Widget" src="{frame}/" width="600" height="800"></iframe>"#)).await;
    visit.command("opening the blog", visit.client().goto(&blog.origin())).await;
    visit.command("going into the frame", visit.client().enter_frame(0)).await;
    visit.until_usable().await;
    visit.start(&case::named("09_ordinary").answers, Hand::Script).await;
    visit.press("quick-exit").await;
    visit.command("going to the blog", visit.client().enter_parent_frame()).await;
    visit.command("going into the frame", visit.client().enter_frame(0)).await;
    visit.until_address("about:blank").await;
    visit.expect_blank("in the frame").await;
    visit.command("going to the blog", visit.client().enter_parent_frame()).await;
    visit.until_title("Un blog").await;
}

impl Visit {
    /// A visit with four entries in the history, after a page of another site.
    async fn some_screens_after_a_blog(&self) -> Blog {
        let blog = Blog::with(BLOG).await;
        self.command("opening a blog", self.client().goto(&blog.origin())).await;
        self.open("/").await;
        let sheet = case::named("09_ordinary").answers;
        self.start(&sheet, Hand::Script).await;
        // A command for each page: Chromium passes over entries that were made without a hand.
        let arrived = |place: &Place| place.page.as_deref() == Some("disrespect");
        self.walk_until("the third page", arrived, &sheet, Hand::Script, async || {}).await;
        blog
    }

    async fn escape(&self, times: usize) {
        self.did(format!("pressed Escape {times} times"));
        let value = Key::Escape.into();
        for _ in 0..times {
            let keys = KeyActions::new("keyboard".into()).then(KeyAction::Down { value }).then(KeyAction::Up { value });
            self.command("Escape", self.client().perform_actions(keys)).await;
        }
    }

    async fn until_address(&self, address: &str) {
        let what = format!("the address {address}");
        self.wait_for(&what, async || {
            // Between two pages there is none.
            let here: Option<String> = self.ask("return location.href", vec![]).await;
            (here.as_deref() == Some(address)).then_some(())
        })
        .await;
    }

    async fn until_title(&self, title: &str) {
        self.wait_for(&format!("the page {title}"), async || (self.title().await == title).then_some(())).await;
    }

    async fn expect_blank(&self, wher: &str) {
        let seen: String = self.ask("return document.title + document.body.innerText", vec![]).await;
        expect_same(&format!("what can be read {wher}"), seen, String::new());
    }
}
