//! How far one is: the bar, the parts, what may be skipped, when a result is offered, and what is missing for one.

use serde::Deserialize;

use crate::case;
use crate::journey::{Journey, journeys};
use crate::page::Hand;
use crate::sight::Question;
use crate::visit::{Visit, expect_same};

/// The progress bar as assistive technology reads it.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
struct Progress {
    now: u32,
    max: u32,
}

pub const JOURNEYS: &[Journey] = &journeys![
    the_progress_bar_counts_the_questions_of_this_status,
    the_progress_bar_moves_with_each_answer_and_names_the_part,
    an_answer_changes_its_own_question_and_the_progress_alone,
    a_skipped_part_counts_as_done,
    a_result_is_offered_once_the_page_on_mornings_and_evenings_is_passed,
    no_result_is_offered_while_there_are_not_enough_answers,
    too_few_answers_lead_to_the_pages_that_are_missing,
];

async fn the_progress_bar_counts_the_questions_of_this_status(visit: &Visit) {
    // 34 core, 14 instinct, 10 checklist, and 6, 7 or 7 of the gates.
    for (status, all) in [("freelance", 64), ("employee", 65), ("manager", 65)] {
        visit.forget_everything().await;
        visit.open("/").await;
        visit.choose(Question::Gate("status"), status).await;
        visit.choose(Question::Gate("stop_power"), "agreement").await;
        visit.press("start").await;
        visit.until_page("blur").await;
        visit.expect_progress(&format!("with the status {status}"), 2, all).await;
    }
}

async fn the_progress_bar_moves_with_each_answer_and_names_the_part(visit: &Visit) {
    visit.open("/").await;
    visit.start(&case::named("09_ordinary").answers, Hand::Mouse).await;
    visit.choose(Question::Item("blur1"), "3").await;
    visit.expect_progress("after one answer", 3, 64).await;
    visit.choose(Question::Item("blur1"), "1").await;
    visit.expect_progress("after the same answer changed", 3, 64).await;
    visit.choose(Question::Item("blur2"), "na").await;
    visit.expect_progress("after \"not applicable\"", 4, 64).await;
    visit.expect_part(1, 13).await;
    visit.press_next().await;
    visit.press_next().await;
    visit.until_page("disrespect").await;
    visit.expect_progress("after two sentences left open", 4, 64).await;
    visit.expect_part(3, 13).await;
}

async fn an_answer_changes_its_own_question_and_the_progress_alone(visit: &Visit) {
    visit.open("/").await;
    visit.start(&case::named("09_ordinary").answers, Hand::Script).await;
    // By then the page has its title, which comes once it is painted.
    let is_named = "return document.title.startsWith(document.querySelector('h1').textContent)";
    visit.wait_until("the title of the page", is_named, vec![]).await;
    let watch = r#"
        window.__changed = [];
        const own = ["[data-item=blur1]", ":has(> [role=progressbar])"].join();
        const inside = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest(own);
        new MutationObserver((changes) => {
          for (const { target, type, attributeName } of changes) {
            const what = inside(target) ? "own" : `${type} ${attributeName ?? ""} of ${target.nodeName} ${target.className ?? ""}`;
            window.__changed.push(what);
          }
        }).observe(document, { subtree: true, attributes: true, childList: true, characterData: true });"#;
    let _: Option<bool> = visit.ask(watch, vec![]).await;
    // The first one changes how much is answered, the second nothing but the choice.
    for value in ["3", "1"] {
        visit.choose(Question::Item("blur1"), value).await;
        visit.until_painted().await;
        let changed: Vec<String> = visit.ask("return window.__changed.splice(0)", vec![]).await;
        assert!(value == "1" || !changed.is_empty(), "the progress should follow the first answer");
        let others: Vec<_> = changed.iter().filter(|what| *what != "own").collect();
        assert!(others.is_empty(), "{value} should change its question and the progress alone, not {others:?}");
    }
}

async fn a_skipped_part_counts_as_done(visit: &Visit) {
    let sheet = case::named("10_on_threshold_repair").answers;
    visit.open("/").await;
    visit.start(&sheet, Hand::Script).await;
    visit.walk_to_page(&sheet, Hand::Script, "instinct1").await;
    visit.expect_progress("before the optional parts", 36, 64).await;
    // Instinct has two pages: one Skip may leave both behind.
    visit.walk_to_page(&sheet, Hand::Script, "checklist").await;
    visit.expect_progress("after the instinct was skipped", 50, 64).await;
    visit.press("skip").await;
    visit.until_page("context").await;
    // What stands preselected on the safety question may count as its answer.
    let preselected = u32::from(visit.chosen().await.contains_key("safety"));
    visit.expect_progress("after the checklist was skipped", 60 + preselected, 64).await;
}

async fn a_result_is_offered_once_the_page_on_mornings_and_evenings_is_passed(visit: &Visit) {
    let case = case::named("11_just_below");
    visit.open("/").await;
    visit.start(&case.answers, Hand::Script).await;
    for page in ["blur", "demands", "disrespect", "trap", "repairability", "wear"] {
        visit.until_page(page).await;
        visit.answer_page(&case.answers, Hand::Script).await;
        let offered = visit.has("[data-result-now]").await;
        assert!(!offered, "no result should be offered on the page {page} yet");
        visit.press_next().await;
    }
    visit.until_page("power").await;
    let follows: bool = visit
        .ask(
            r#"const [next, now] = ["[data-next]", "[data-result-now]"].map((one) => document.querySelector(one));
               return Boolean(next && now && next.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING)"#,
            vec![],
        )
        .await;
    assert!(follows, "[data-result-now] should stand after [data-next] on the page after wear");
    visit.press("result-now").await;
    visit.until_screen("result").await;
    let verdict = visit.verdict().await;
    assert!(verdict != "INSUFFICIENT", "24 answers should be enough for a verdict, not {verdict}");
}

async fn no_result_is_offered_while_there_are_not_enough_answers(visit: &Visit) {
    let sheet = case::named("05_all_missing").answers;
    visit.open("/").await;
    visit.start(&sheet, Hand::Script).await;
    visit.walk_to_page(&sheet, Hand::Script, "power").await;
    let offered = visit.has("[data-result-now]").await;
    assert!(!offered, "no result should be offered without any answer");
}

async fn too_few_answers_lead_to_the_pages_that_are_missing(visit: &Visit) {
    let case = case::named("24_one_too_few");
    visit.open("/").await;
    visit.walk(&case.answers, Hand::Script).await;
    visit.expect_outcome_of(&case).await;
    let unanswered = visit.follow_the_way_to_what_is_missing().await;
    assert!(unanswered > 0, "what is missing should lead to a page with an unanswered sentence");
}

impl Visit {
    async fn progress(&self) -> Option<Progress> {
        self.ask(
            r#"const bar = document.querySelector("[role=progressbar]");
               return bar && { now: Number(bar.getAttribute("aria-valuenow")), max: Number(bar.getAttribute("aria-valuemax")) };"#,
            vec![],
        )
        .await
    }

    async fn expect_progress(&self, when: &str, now: u32, max: u32) {
        expect_same(&format!("the progress {when}"), self.progress().await, Some(Progress { now, max }));
    }

    /// "part 3 of 13", in the bar's own text or beside it.
    async fn expect_part(&self, part: u32, parts: u32) {
        let said: String = self
            .ask(
                r#"const bar = document.querySelector("[role=progressbar]");
                   const said = `${bar.getAttribute("aria-valuetext") ?? ""} ${bar.parentElement.textContent}`;
                   return said.replace(/\s+/g, " ").trim()"#,
                vec![],
            )
            .await;
        let wanted = format!("artie {part} sur {parts}");
        assert!(said.contains(&wanted), "the progress should say \"partie {part} sur {parts}\" and says {said:?}");
    }

    pub async fn verdict(&self) -> String {
        self.ask(r#"return document.querySelector("[data-result]")?.dataset.verdict ?? "none""#, vec![]).await
    }

    /// Presses the first thing in the result that leads back to questions; gives how many stand unanswered there.
    async fn follow_the_way_to_what_is_missing(&self) -> usize {
        self.did("pressed the way to what is missing");
        self.click("[data-result] button:not([data-copy], [data-print], [data-delete], [data-retake])").await;
        self.until_screen("questions").await;
        self.sight().await.asked.iter().filter(|one| one.chosen.is_none()).count()
    }
}
