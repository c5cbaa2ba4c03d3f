//! The tab's process ends in the middle of the questionnaire, without a word.

use serde_json::json;
use tokio::time::timeout;
use xtask::engine::Engine;

use crate::case;
use crate::journey::{Journey, journey};
use crate::page::Hand;
use crate::sight::Question;
use crate::surroundings::NO_KILLING;
use crate::vendor::Vendor;
use crate::visit::{BRIEFLY, Visit, expect_same};

pub const JOURNEYS: &[Journey] =
    &[journey!(a_tab_whose_process_is_killed_is_resumed_with_every_answer).only(Engine::Chromium, NO_KILLING)];

async fn a_tab_whose_process_is_killed_is_resumed_with_every_answer(visit: &Visit) {
    let sheet = case::named("09_ordinary").answers;
    visit.open("/").await;
    visit.start(&sheet, Hand::Script).await;
    visit.walk_to_page(&sheet, Hand::Script, "disrespect").await;
    visit.choose(Question::Item("disrespect4"), "3").await;
    let before = visit.chosen().await;
    let stored = visit.stored().await;

    let rest = visit.command("opening another tab", visit.open_tab()).await;
    visit.did("killed the tab's process");
    // The answer never comes.
    let _ = timeout(BRIEFLY, visit.client().issue_cmd(Vendor::crash())).await;
    visit.command("going to the other tab", visit.client().switch_to_window(rest)).await;
    visit.enter_surroundings().await;
    visit.open("/").await;
    expect_same("what is kept", json!(visit.stored().await), json!(stored));
    visit.press("resume").await;
    visit.until_page("disrespect").await;
    expect_same("the answers after Resume", visit.chosen().await, before);
}
