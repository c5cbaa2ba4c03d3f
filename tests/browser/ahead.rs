//! What is drawn ahead in idle time: nobody sees it, and it changes nothing.

use serde_json::{Value, json};

use crate::case;
use crate::journey::{Journey, journeys};
use crate::page::Hand;
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &journeys![
    what_comes_next_is_drawn_ahead_unseen_for_somebody_with_results,
    the_result_is_drawn_ahead_unseen_while_the_first_page_is_answered,
];

/// The page is idle when the test says so.
const IDLE: &str = "window.idle = []; window.requestIdleCallback = (then) => idle.push(then);";

async fn what_comes_next_is_drawn_ahead_unseen_for_somebody_with_results(visit: &Visit) {
    visit.site.begin_every_page_with(IDLE).await;
    visit.a_result_of("Atelier Nord").await;
    visit.open("/").await;
    expect_same("the screens drawn ahead: notebook, client, result", visit.idle().await, 3);
    visit.press("notebook").await;
    visit.until_screen("history").await;
    expect_same("the screens drawn ahead once more", visit.idle().await, 0);
}

async fn the_result_is_drawn_ahead_unseen_while_the_first_page_is_answered(visit: &Visit) {
    visit.site.begin_every_page_with(IDLE).await;
    let case = case::named("09_ordinary");
    visit.open("/").await;
    // Nobody knows yet which sentences it will be.
    expect_same("the screens drawn ahead before anything is said", visit.idle().await, 1);
    visit.answer_page(&case.answers, Hand::Script).await;
    visit.press("start").await;
    visit.until_page("blur").await;
    expect_same("the screens drawn ahead on a page of questions: a result", visit.idle().await, 1);
    visit.walk_on(&case.answers, Hand::Script).await;
    visit.expect_outcome_of(&case).await;
    expect_same("the screens drawn ahead once more", visit.idle().await, 0);
}

impl Visit {
    /// Lets the page be idle until it asks for it no more; nothing may be seen of that, be kept or go into the address. How often it
    /// asked.
    async fn idle(&self) -> u32 {
        self.did("let the page be idle");
        let mut times = 0;
        self.until_painted().await;
        let before = self.what_is_outside().await;
        let _: Value = self
            .ask(
                "window.changes = 0;
                window.watching = new MutationObserver((all) => (changes += all.length));
                watching.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });",
                vec![],
            )
            .await;
        while self.ask::<bool>("const then = idle.shift(); then?.(); return then !== undefined", vec![]).await {
            times += 1;
            assert!(times < 10, "the page should stop asking for idle time");
            // What it does then is done in another task.
            self.until_painted().await;
        }
        let changes: u32 = self.ask("watching.disconnect(); return changes", vec![]).await;
        expect_same("the changes in the document", changes, 0);
        expect_same("title, address, history and storage", self.what_is_outside().await, before);
        times
    }

    async fn what_is_outside(&self) -> Value {
        let page: Value = self.ask("return [document.title, location.href, history.length]", vec![]).await;
        json!([page, self.stored().await])
    }
}
