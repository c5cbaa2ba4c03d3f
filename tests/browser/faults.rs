//! Storage that throws, is full, damaged or from the future: the questionnaire goes on, and says so in a line.

use serde_json::{Value, json};

use crate::case;
use crate::journey::{Journey, journey};
use crate::page::Hand;
use crate::sight::Question;
use crate::site::{Blog, Site};
use crate::stored::{NOTEBOOK, QUARANTINE};
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &[
    journey!(with_storage_blocked_the_questionnaire_goes_to_its_verdict_and_says_that_nothing_is_kept),
    journey!(with_storage_full_the_questionnaire_goes_on_and_what_was_kept_before_stays),
    journey!(a_notebook_that_cannot_be_read_is_set_aside_before_anything_is_written),
    journey!(a_notebook_of_a_newer_version_is_never_touched),
];

async fn with_storage_blocked_the_questionnaire_goes_to_its_verdict_and_says_that_nothing_is_kept(visit: &Visit) {
    let case = case::named("13_freelance_incorrigible");
    // A sandbox without `allow-same-origin`, as WordPress makes: the mere read of `localStorage` throws there.
    // In WebKit nothing is 'self' there: the site has to know its address.
    let site = Site::that_knows_its_address().await;
    let frame = format!("{}/?lang=fr", site.origin());
    let page = format!(
        r#"<!doctype html><html lang="fr"><title>Un blog</title><link rel="icon" href="data:,">
           <iframe sandbox="allow-scripts" title="Garder ou virer ?" src="{frame}" width="700" height="720"></iframe>"#
    );
    let blog = Blog::with(&page).await;
    visit.did("opened a blog with the questionnaire in a sandboxed frame");
    visit.command("opening the blog", visit.client().goto(&blog.origin())).await;
    visit.command("going into the frame", visit.client().enter_frame(0)).await;
    visit.until_usable().await;
    let blocked = "try { return localStorage === null } catch { return true }";
    let blocked: bool = visit.ask(blocked, vec![]).await;
    assert!(blocked, "localStorage should be out of reach in the sandbox, or this test shows nothing");

    visit.start(&case.answers, Hand::Mouse).await;
    visit.until_notice("storage-blocked").await;
    visit.walk_on(&case.answers, Hand::Script).await;
    visit.expect_outcome_of(&case).await;
    visit.until_notice("storage-blocked").await;
}

async fn with_storage_full_the_questionnaire_goes_on_and_what_was_kept_before_stays(visit: &Visit) {
    let case = case::named("09_ordinary");
    visit.open("/").await;
    visit.start(&case.answers, Hand::Mouse).await;
    visit.choose(Question::Item("blur1"), "2").await;
    visit.fill_storage().await;
    let before = visit.stored_by_us().await;
    assert!(before != json!([]), "the first answers should be in a draft before the storage is full");
    visit.choose(Question::Item("blur2"), "3").await;
    visit.until_notice("storage-full").await;
    expect_same("what was kept before the storage was full", visit.stored_by_us().await, before);
    visit.walk_on(&case.answers, Hand::Script).await;
    visit.expect_outcome_of(&case).await;
}

async fn a_notebook_that_cannot_be_read_is_set_aside_before_anything_is_written(visit: &Visit) {
    let cut = r#"{"format":"keep-or-fire/note"#;
    let foreign = r#"{"format":"another","version":1}"#;
    // Deep enough to exhaust a reader that does not look first.
    let deep = "[".repeat(100_000);
    let case = case::named("07_great_client");
    for damaged in [cut, foreign, "[1, 2", &deep] {
        visit.forget_everything().await;
        visit.open("/").await;
        visit.store(NOTEBOOK, damaged).await;
        visit.reload().await;
        visit.until_notice("quarantined").await;
        let (name, text) = visit.downloaded_by("[data-set-aside]").await;
        expect_same("the file of what could not be read", name.as_str(), "keep-or-fire-set-aside.json");
        let texts: Value = serde_json::from_str(&text).unwrap_or_default();
        expect_same("the text in it", texts[NOTEBOOK].as_str(), Some(damaged));
        visit.expect_not_lost(damaged, "after the start").await;
        visit.start(&case.answers, Hand::Script).await;
        visit.choose(Question::Item("blur1"), "0").await;
        visit.expect_not_lost(damaged, "after the first answers").await;
        visit.walk_on(&case.answers, Hand::Script).await;
        visit.expect_outcome_of(&case).await;

        let stored = visit.stored().await;
        let aside = stored.get(QUARANTINE).is_some_and(|text| text == damaged);
        assert!(aside, "{QUARANTINE} should hold the text that could not be read");
        let notebook: Value = serde_json::from_str(stored.get(NOTEBOOK).map_or("", String::as_str)).unwrap_or_default();
        let kept = notebook["assessments"].as_array().map(Vec::len);
        expect_same("the number of assessments in the new notebook", kept, Some(1));
    }
}

async fn a_notebook_of_a_newer_version_is_never_touched(visit: &Visit) {
    let newer =
        r#"{"format":"keep-or-fire/notebook","version":2,"clients":[{"id":"x","name":"Nord","pages":{}}],"new":[1]}"#;
    let case = case::named("07_great_client");
    visit.open("/").await;
    visit.store(NOTEBOOK, newer).await;
    visit.reload().await;
    visit.until_notice("newer-version").await;
    visit.walk(&case.answers, Hand::Script).await;
    visit.expect_outcome_of(&case).await;
    let stored = visit.stored().await;
    expect_same("the newer notebook after a whole visit", stored.get(NOTEBOOK), Some(&newer.to_owned()));
}

impl Visit {
    /// Until then the text is where it was, or already copied aside, to the last character.
    async fn expect_not_lost(&self, text: &str, when: &str) {
        let stored = self.stored().await;
        let found = [NOTEBOOK, QUARANTINE].iter().any(|key| stored.get(*key).is_some_and(|kept| kept == text));
        assert!(found, "{when} the unreadable notebook should be untouched or set aside");
    }
}
