//! "Keep nothing here": a whole visit leaves nothing in storage, and what was kept before is neither shown nor lost.

use serde_json::json;

use crate::case;
use crate::journey::{Journey, journeys};
use crate::page::Hand;
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &journeys![
    a_whole_visit_that_keeps_nothing_leaves_storage_as_empty_as_it_was,
    what_was_kept_before_is_neither_shown_nor_lost_while_nothing_is_kept,
];

async fn a_whole_visit_that_keeps_nothing_leaves_storage_as_empty_as_it_was(visit: &Visit) {
    let case = case::named("28_same_with_tie_break");
    visit.open("/").await;
    visit.click("[data-keep-nothing]").await;
    visit.expect_text("Rien n’est écrit dans ce navigateur").await;
    visit.start(&case.answers, Hand::Mouse).await;
    let look = async || {
        expect_same("what is stored in a visit that keeps nothing", visit.stored_by_us().await, json!([]));
    };
    visit.walk_on_watching(&case.answers, Hand::Script, look).await;
    visit.expect_outcome_of(&case).await;
    visit.expect_text("Il n’est pas gardé").await;
    // Browsers write titles down.
    let verdict = visit.heading().await;
    let title = visit.title().await;
    assert!(!title.contains(&verdict), "the title should not tell the verdict {verdict:?}: {title:?}");
    visit.switch_to("en").await;
    visit.press("retake").await;
    visit.until_page("blur").await;
    visit.delete("forget-all").await;
    visit.press("undo").await;
    expect_same("what is stored at the end", visit.stored_by_us().await, json!([]));
    visit.reload().await;
    expect_same("what is left after a reload", visit.count("[data-client], [data-resume]").await, 0);
}

async fn what_was_kept_before_is_neither_shown_nor_lost_while_nothing_is_kept(visit: &Visit) {
    let case = case::named("07_great_client");
    visit.a_result_of("Atelier Nord").await;
    visit.open("/").await;
    expect_same("the clients shown", visit.count("[data-client]").await, 1);
    let before = visit.stored_by_us().await;
    visit.click("[data-keep-nothing]").await;
    visit.expect_text("ni montré ni effacé").await;
    expect_same("the clients shown while nothing is kept", visit.count("[data-client]").await, 0);
    visit.walk(&case.answers, Hand::Script).await;
    visit.expect_outcome_of(&case).await;
    expect_same("what is stored", visit.stored_by_us().await, before);
    visit.click(".kof-masthead__name a").await;
    visit.until_screen("home").await;
    expect_same("the clients of this visit alone", visit.count("[data-client]").await, 1);
    visit.click("[data-keep-nothing]").await;
    expect_same("the clients shown once things are kept again", visit.count("[data-client]").await, 2);
    visit.reload().await;
    expect_same("the clients after a reload", visit.count("[data-client]").await, 2);
}
