//! What is kept on the device: every answer at once, in the promised form, and back where the visitor was.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::case::{self, Case};
use crate::journey::{Journey, journeys};
use crate::page::Hand;
use crate::sight::Question;
use crate::stored::{DRAFT, NOTEBOOK, counter};
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &journeys![
    a_reload_returns_to_the_same_page_with_the_same_answers,
    a_closed_tab_is_resumed_from_the_home_screen_at_the_same_page,
    a_choice_on_the_home_screen_is_kept_at_once_but_is_nothing_to_resume_yet,
    every_choice_is_in_the_draft_at_once_and_the_finished_assessment_in_the_notebook,
];

async fn a_reload_returns_to_the_same_page_with_the_same_answers(visit: &Visit) {
    let before = half_way(visit).await;
    visit.reload().await;
    visit.until_page("disrespect").await;
    expect_same("the answers after a reload", visit.chosen().await, before);
    visit.press("back").await;
    visit.until_page("demands").await;
    let kept = visit.chosen().await;
    assert!(kept.len() == 4, "the page before should still have its 4 answers and has {kept:?}");
}

async fn a_closed_tab_is_resumed_from_the_home_screen_at_the_same_page(visit: &Visit) {
    let before = half_way(visit).await;
    visit.in_a_new_tab().await;
    visit.open("/").await;
    visit.until_screen("home").await;
    visit.press("resume").await;
    visit.until_page("disrespect").await;
    expect_same("the answers after Resume", visit.chosen().await, before);
}

async fn a_choice_on_the_home_screen_is_kept_at_once_but_is_nothing_to_resume_yet(visit: &Visit) {
    visit.open("/").await;
    visit.choose(Question::Gate("status"), "employee").await;
    visit.expect_in_draft("status", "employee").await;
    visit.reload().await;
    visit.until_screen("home").await;
    let resume = visit.has("[data-resume]").await;
    assert!(!resume, "a draft without a core answer should not offer Resume");
}

async fn every_choice_is_in_the_draft_at_once_and_the_finished_assessment_in_the_notebook(visit: &Visit) {
    let case = case::named("28_same_with_tie_break");
    visit.open("/").await;
    visit.start(&case.answers, Hand::Mouse).await;
    // One page by hand, looked at after each click; changed twice, and withdrawn with "not applicable".
    for (item, value) in [("blur2", "4"), ("blur1", "0"), ("blur2", "1"), ("blur3", "na")] {
        visit.choose(Question::Item(item), value).await;
        visit.expect_in_draft(item, value).await;
    }
    let draft = visit.draft().await;
    assert!(counter(&draft, "blur2") > counter(&draft, "blur1"), "a second choice should raise the answer's count");
    assert!(draft["finished"].is_null(), "an unfinished assessment should have no date of finishing");

    visit.walk_watching_storage(&case).await;
    visit.expect_outcome_of(&case).await;
    let stored = visit.stored().await;
    let drafts: Vec<_> = stored.keys().filter(|key| key.starts_with(DRAFT)).collect();
    assert!(drafts.is_empty(), "no draft should be left after the result, and there is {drafts:?}");
    expect_finished_in_notebook(&stored, &case);
}

/// The notebook's promised form, with this one assessment in it.
fn expect_finished_in_notebook(stored: &BTreeMap<String, String>, case: &Case) {
    let notebook: Value = serde_json::from_str(stored.get(NOTEBOOK).map_or("null", String::as_str)).unwrap_or_default();
    expect_same("the notebook's format", &notebook["format"], &"keep-or-fire/notebook".into());
    expect_same("the notebook's version", &notebook["version"], &1.into());
    let finished = &notebook["assessments"][0];
    expect_same("the number of assessments", notebook["assessments"].as_array().map(Vec::len), Some(1));
    for (item, value) in &case.answers.core {
        let kept = &finished["answers"][item]["value"];
        expect_same(&format!("{item} in the notebook"), kept, &json!(value));
    }
    expect_same("the status in the notebook", &finished["answers"]["status"]["value"], &"freelance".into());
    expect_same("the language in the notebook", &finished["language"], &"fr".into());
    for date in ["started", "finished"] {
        let written = finished[date].as_str().unwrap_or_default();
        let iso = written.len() >= 20 && written.as_bytes()[10] == b'T' && written.ends_with('Z');
        assert!(iso, "{date} should be a date in ISO 8601 and is {}", finished[date]);
    }
    let clients = notebook["clients"].as_array().cloned().unwrap_or_default();
    let known = clients.iter().any(|client| client["id"] == finished["client"]);
    assert!(known, "the assessment's client should be among the notebook's clients");
}

/// Two pages answered, a third one begun: what there is on it.
async fn half_way(visit: &Visit) -> BTreeMap<String, String> {
    let sheet = case::named("09_ordinary").answers;
    visit.open("/").await;
    visit.start(&sheet, Hand::Script).await;
    visit.walk_to_page(&sheet, Hand::Script, "disrespect").await;
    visit.choose(Question::Item("disrespect4"), "3").await;
    visit.choose(Question::Item("disrespect1"), "na").await;
    visit.chosen().await
}

impl Visit {
    /// To the result, with a look at every page for what must never be stored.
    async fn walk_watching_storage(&self, case: &Case) {
        let look = async || {
            for (key, text) in self.stored().await {
                let ours = key == NOTEBOOK || key.starts_with(DRAFT);
                assert!(ours, "only the notebook and drafts should be stored, not {key}");
                for word in
                    ["score", "verdict", "CHERISH", "KEEP", "REPAIR", "ESCALATE", "EXIT", "STOP", "INSUFFICIENT"]
                {
                    assert!(!text.contains(word), "{key} should hold no score and no verdict, but says {word}");
                }
            }
        };
        self.walk_on_watching(&case.answers, Hand::Script, look).await;
    }
}
