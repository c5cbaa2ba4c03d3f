//! Moving about: back by the page's button and the browser's, the result that stays, taking it again.

use serde_json::Value;

use crate::case;
use crate::journey::{Journey, journeys};
use crate::page::Hand;
use crate::sight::Question;
use crate::stored::NOTEBOOK;
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &journeys![
    the_browsers_back_and_forward_move_inside_the_questionnaire,
    back_leads_from_page_to_page_to_the_first_screen_and_nothing_is_lost,
    a_result_stays_after_a_reload_and_taking_it_again_adds_another,
];

async fn the_browsers_back_and_forward_move_inside_the_questionnaire(visit: &Visit) {
    let sheet = case::named("09_ordinary").answers;
    visit.open("/").await;
    // By hand: pages that a person did nothing on are no places to go back to, in WebKit.
    visit.start(&sheet, Hand::Mouse).await;
    visit.walk_to_page(&sheet, Hand::Mouse, "disrespect").await;
    visit.did("went back and forward in the browser");
    visit.command("the browser's Back", visit.client().back()).await;
    visit.until_page("demands").await;
    expect_same("the number of answers on the page before", visit.chosen().await.len(), 4);
    visit.command("the browser's Back", visit.client().back()).await;
    visit.until_page("blur").await;
    visit.command("the browser's Forward", visit.client().forward()).await;
    visit.until_page("demands").await;
}

async fn back_leads_from_page_to_page_to_the_first_screen_and_nothing_is_lost(visit: &Visit) {
    let sheet = case::named("09_ordinary").answers;
    visit.open("/").await;
    visit.start(&sheet, Hand::Script).await;
    visit.walk_to_page(&sheet, Hand::Script, "demands").await;
    visit.press("back").await;
    visit.until_page("blur").await;
    visit.press("back").await;
    visit.until_screen("home").await;
    let chosen = visit.chosen().await;
    expect_same("the status on the first screen", chosen.get("status").map(String::as_str), Some("freelance"));
    visit.choose(Question::Gate("status"), "manager").await;
    visit.press("start").await;
    visit.until_page("blur").await;
    expect_same("the number of answers on the first page", visit.chosen().await.len(), 4);
}

async fn a_result_stays_after_a_reload_and_taking_it_again_adds_another(visit: &Visit) {
    let (first, second) = (case::named("07_great_client"), case::named("13_freelance_incorrigible"));
    visit.open("/").await;
    visit.walk(&first.answers, Hand::Script).await;
    visit.expect_outcome_of(&first).await;
    visit.reload().await;
    visit.expect_outcome_of(&first).await;

    visit.press("retake").await;
    visit.until_page("blur").await;
    expect_same("the number of answers to begin with", visit.chosen().await.len(), 0);
    visit.walk_on(&second.answers, Hand::Script).await;
    visit.expect_outcome_of(&second).await;
    let assessments = visit.finished().await;
    expect_same("the number of finished assessments", assessments.len(), 2);
    let sequence: Vec<_> = assessments.iter().map(|one| one["sequence"].as_u64()).collect();
    assert!(sequence[0] < sequence[1], "the second assessment should come after the first: {sequence:?}");
    expect_same("the client of both", &assessments[0]["client"], &assessments[1]["client"]);
}

impl Visit {
    /// The finished assessments in the notebook.
    async fn finished(&self) -> Vec<Value> {
        let stored = self.stored().await;
        let notebook: Value = serde_json::from_str(stored.get(NOTEBOOK).map_or("", String::as_str)).unwrap_or_default();
        notebook["assessments"].as_array().cloned().unwrap_or_default()
    }
}
