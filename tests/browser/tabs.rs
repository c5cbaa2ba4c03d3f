//! Two tabs of one browser: what is given in one is there in the other, and what is deleted stays deleted.

use fantoccini::wd::WindowHandle;
use serde_json::{Value, json};

use crate::case;
use crate::journey::{Journey, journeys};
use crate::page::Hand;
use crate::sight::Question;
use crate::stored::NOTEBOOK;
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &journeys![
    the_answers_of_two_tabs_on_one_draft_are_in_both,
    a_result_finished_in_one_tab_is_on_the_first_screen_of_the_other,
    what_is_deleted_in_one_tab_stays_deleted_though_the_other_still_shows_it,
    delete_everything_in_one_tab_empties_the_other_for_good,
    a_page_that_comes_back_from_the_history_shows_what_is_stored_by_then,
    storage_cleared_by_another_tab_takes_nothing_from_the_screen_and_the_next_answer_saves_all,
];

async fn the_answers_of_two_tabs_on_one_draft_are_in_both(visit: &Visit) {
    let (first, second) = visit.two_tabs_on_one_draft().await;
    visit.choose(Question::Item("blur2"), "2").await;
    visit.choose(Question::Item("blur1"), "4").await;

    visit.to_tab(&first).await;
    visit.until_answer("blur2", "2").await;
    visit.until_answer("blur1", "4").await;
    visit.choose(Question::Item("blur3"), "3").await;
    visit.expect_in_draft("blur2", "2").await;

    visit.to_tab(&second).await;
    visit.until_answer("blur3", "3").await;
    visit.expect_in_draft("blur1", "4").await;
    visit.expect_in_draft("blur3", "3").await;
}

async fn a_result_finished_in_one_tab_is_on_the_first_screen_of_the_other(visit: &Visit) {
    visit.open("/").await;
    let (first, _) = visit.another_tab().await;
    visit.a_result_of("Atelier Nord").await;
    visit.to_tab(&first).await;
    visit.find("[data-client]").await;
    visit.choose(Question::Gate("status"), "manager").await;
    visit.expect_finished(1).await;
}

async fn what_is_deleted_in_one_tab_stays_deleted_though_the_other_still_shows_it(visit: &Visit) {
    visit.a_result_of("Atelier Nord").await;
    let (first, second) = visit.another_tab().await;
    visit.open("/").await;
    visit.click("[data-client] button").await;
    visit.until_screen("result").await;
    visit.delete("delete").await;

    visit.to_tab(&first).await;
    visit.until_notice("deleted-elsewhere").await;
    visit.until_screen("home").await;
    // Writes the notebook from what this tab has in memory.
    visit.switch_to("en").await;
    visit.expect_finished(0).await;

    visit.to_tab(&second).await;
    visit.press("undo").await;
    visit.expect_finished(1).await;
    visit.to_tab(&first).await;
    visit.find("[data-client]").await;
}

async fn delete_everything_in_one_tab_empties_the_other_for_good(visit: &Visit) {
    let sheet = case::named("09_ordinary").answers;
    visit.a_result_of("Atelier Nord").await;
    visit.press("retake").await;
    visit.walk_to_page(&sheet, Hand::Script, "trap").await;
    let (first, _) = visit.another_tab().await;
    visit.open("/").await;
    visit.delete("forget-all").await;
    visit.expect_only_a_mark_is_left().await;
    visit.to_tab(&first).await;
    visit.until_screen("home").await;
    expect_same("what can be resumed or seen", visit.count("[data-resume], [data-client]").await, 0);
    visit.start(&sheet, Hand::Script).await;
    visit.choose(Question::Item("blur1"), "1").await;
    let draft = visit.draft().await;
    let answers: Vec<_> = draft["answers"].as_object().into_iter().flatten().map(|(id, _)| id.as_str()).collect();
    expect_same("the answers of the new draft", answers, vec!["blur1", "status", "stop_power"]);
    visit.expect_finished(0).await;
}

async fn storage_cleared_by_another_tab_takes_nothing_from_the_screen_and_the_next_answer_saves_all(visit: &Visit) {
    let sheet = case::named("09_ordinary").answers;
    visit.open("/").await;
    visit.start(&sheet, Hand::Script).await;
    visit.walk_to_page(&sheet, Hand::Script, "demands").await;
    visit.choose(Question::Item("demands1"), "2").await;
    let (first, _) = visit.another_tab().await;
    visit.open("/").await;
    let _: Value = visit.ask("localStorage.clear()", vec![]).await;
    visit.to_tab(&first).await;
    visit.until_page("demands").await;
    visit.until_answer("demands1", "2").await;
    visit.choose(Question::Item("demands2"), "3").await;
    visit.expect_in_draft("demands1", "2").await;
    visit.expect_in_draft("demands2", "3").await;
    let draft = visit.draft().await;
    assert!(!draft["answers"]["blur1"].is_null(), "the answers of the page before should be in the draft again");
}

async fn a_page_that_comes_back_from_the_history_shows_what_is_stored_by_then(visit: &Visit) {
    visit.a_result_of("Atelier Nord").await;
    visit.open("/").await;
    expect_same("the clients shown", visit.count("[data-client]").await, 1);
    // Written while the page was out of the way: a page hears of no change of its own. No driver keeps a page for Back.
    let written: Value = visit
        .ask(
            r#"const kept = JSON.parse(localStorage.getItem(arguments[0]));
               kept.clients.push({ ...kept.clients[0], id: "elsewhere", name: "Atelier Sud" });
               kept.assessments.push({ ...kept.assessments[0], id: "elsewhere-1", client: "elsewhere", sequence: 2 });
               localStorage.setItem(arguments[0], JSON.stringify(kept));
               return kept"#,
            vec![json!(NOTEBOOK)],
        )
        .await;
    visit.until_painted().await;
    expect_same("the clients shown before it comes back", visit.count("[data-client]").await, 1);
    let back = "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))";
    let _: Value = visit.ask(back, vec![]).await;
    visit.wait_until("both clients", "return document.querySelectorAll('[data-client]').length === 2", vec![]).await;
    let stored: Value = visit.ask("return JSON.parse(localStorage.getItem(arguments[0]))", vec![json!(NOTEBOOK)]).await;
    expect_same("what is stored", stored, written);
}

impl Visit {
    /// Begins a draft, with 1 for blur1, and resumes it in a second tab; gives the handles of both.
    pub async fn two_tabs_on_one_draft(&self) -> (WindowHandle, WindowHandle) {
        let sheet = case::named("09_ordinary").answers;
        self.open("/").await;
        self.start(&sheet, Hand::Script).await;
        self.choose(Question::Item("blur1"), "1").await;
        let tabs = self.another_tab().await;
        self.open("/").await;
        self.press("resume").await;
        self.until_page("blur").await;
        tabs
    }

    /// Opens a second tab and goes there; gives the handles of both.
    pub async fn another_tab(&self) -> (WindowHandle, WindowHandle) {
        self.did("opened another tab");
        let here = self.command("asking for the tab", self.client().window()).await;
        let there = self.command("opening a tab", self.open_tab()).await;
        self.to_tab(&there).await;
        self.enter_surroundings().await;
        (here, there)
    }

    pub async fn to_tab(&self, tab: &WindowHandle) {
        self.did("went to the other tab");
        self.command("going to the other tab", self.client().switch_to_window(tab.clone())).await;
    }

    async fn until_answer(&self, item: &str, value: &str) {
        let radio = format!(r#"{} input[value="{value}"]"#, Question::Item(item).selector());
        let script = "return document.querySelector(arguments[0])?.checked === true";
        self.wait_until(&format!("{value} to be chosen for {item}"), script, vec![json!(radio)]).await;
    }

    async fn expect_finished(&self, expected: usize) {
        let stored = self.stored().await;
        let notebook: Value = serde_json::from_str(stored.get(NOTEBOOK).map_or("", String::as_str)).unwrap_or_default();
        let finished = notebook["assessments"].as_array().map_or(0, Vec::len);
        expect_same("the number of results in the notebook", finished, expected);
    }
}
