//! Other answers, tried beside a result: everything follows at once, nothing is kept, and one leaves it at any moment.

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::case;
use crate::journey::{Journey, journey};
use crate::page::Hand;
use crate::sight::Question;
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &[
    journey!(trying_the_smallest_change_moves_the_verdict_and_keeps_nothing),
    journey!(any_answer_of_the_profile_can_be_tried_and_moved_on),
    journey!(a_trial_is_made_and_left_by_keyboard),
    journey!(a_digit_in_a_trial_goes_on_to_an_answer_that_is_in_sight),
    journey!(a_trial_that_loses_the_verdict_can_still_be_moved_back),
    journey!(leaving_the_screen_leaves_the_trial),
    journey!(the_real_answer_is_corrected_on_its_page),
    journey!(a_trial_is_accessible).by_day_and_night(),
];

const CASE: &str = "13_freelance_incorrigible";

async fn trying_the_smallest_change_moves_the_verdict_and_keeps_nothing(visit: &Visit) {
    visit.result_of(CASE).await;
    let (stored, title) = (visit.stored_by_us().await, visit.title().await);
    let before = visit.verdict().await;
    for way in ["milder", "harsher"] {
        let promised: String = visit
            .ask("return document.querySelector(`[data-flip=${arguments[0]}]`).dataset.verdict", vec![json!(way)])
            .await;
        visit.press(&format!("try={way}")).await;
        visit.until_trial().await;
        expect_same("the verdict on trial", visit.verdict().await, promised.clone());
        visit.until_focus_in("h1", "after a trial was begun").await;
        let heard: String =
            visit.ask(r#"return document.querySelector("[role=status].kof-heard").textContent"#, vec![]).await;
        assert!(heard.contains("rien n’est enregistré"), "the trial should be announced, and {heard:?} is");
        expect_same("the title", visit.title().await, title.clone());
        for hook in ["[data-copy]", "[data-print]", "[data-retake]", "[data-delete]", "[data-tell-host]"] {
            assert!(!visit.has(hook).await, "{hook} should not be there beside a trial");
        }
        visit.press("leave-trial").await;
        visit.until_no_trial().await;
        expect_same("the verdict afterwards", visit.verdict().await, before.clone());
        visit.until_focus_in("h1", "after the trial was left").await;
        expect_same("what is kept", visit.stored_by_us().await, stored.clone());
    }
}

async fn any_answer_of_the_profile_can_be_tried_and_moved_on(visit: &Visit) {
    visit.result_of("09_ordinary").await;
    let (stored, verdict) = (visit.stored_by_us().await, visit.verdict().await);
    let given = case::named("09_ordinary").answers.answer("wear1").unwrap_or_default();
    let score = visit.score("wear").await;
    assert!(!visit.has("[data-scale] .kof-said").await, "what is folded should not be drawn yet");
    visit.unfold().await;
    let before = visit.top_of(r#"[data-scale] [data-item="wear1"] input[value="4"]"#).await;
    visit.choose(Question::Item("wear1"), "4").await;
    visit.until_trial().await;
    expect_same("the verdict on trial", visit.verdict().await, "STOP".to_owned());
    assert!(visit.score("wear").await != score, "the score of wear should have followed");
    visit.until_painted().await;
    let after = visit.top_of(r#"[data-scale] [data-item="wear1"] input[value="4"]"#).await;
    assert!(before.abs_diff(after) <= 2, "the answer should stay under the hand, and went from {before} to {after} px");

    // The same question stands at the head of the page, to be moved on; both say the same.
    let moved = r#"form [data-item="wear1"]"#;
    // A person scrolls to it; a driver would click on the bar above it.
    let script = "document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })";
    let _: Value = visit.ask(script, vec![json!(moved)]).await;
    visit.click(&format!(r#"{moved} label:has(input[value="{given}"])"#)).await;
    visit
        .wait_until(
            "the verdict to be what it was",
            "return document.querySelector('[data-result]').dataset.verdict === arguments[0]",
            vec![json!(verdict)],
        )
        .await;
    assert!(visit.has("[data-trial]").await, "an answer moved back should not end the trial");
    let heard: String =
        visit.ask(r#"return document.querySelector("[role=status].kof-heard").textContent"#, vec![]).await;
    assert!(heard.contains("Aucune réponse déplacée"), "that none is moved any more should be heard, and {heard:?} is");
    let chosen: Vec<String> = visit
        .ask(
            r#"return [...document.querySelectorAll("[data-item=wear1] input:checked")].map((one) => one.value)"#,
            vec![],
        )
        .await;
    expect_same("the answer at both places", chosen, vec![given.clone(); 2]);
    expect_same("what is kept", visit.stored_by_us().await, stored.clone());
    visit.reload().await;
    visit.until_no_trial().await;
    expect_same("what is kept after a reload", visit.stored_by_us().await, stored);
    expect_same("the verdict after a reload", visit.verdict().await, verdict);
}

async fn a_trial_is_made_and_left_by_keyboard(visit: &Visit) {
    visit.result_of("09_ordinary").await;
    let _: Value = visit
        .ask(r#"const fold = document.querySelector("[data-scale=wear]"); fold.open = true; fold.querySelector("summary").focus()"#, vec![])
        .await;
    visit.until_filled().await;
    visit.until_focus_in("[data-scale=wear] summary", "after the scale was filled").await;
    visit.tap(Key::Tab).await;
    visit.tap(Key::Enter).await;
    visit.tap(Key::Tab).await;
    visit.until_focus_in(r#"[data-scale] [data-item="wear1"]"#, "after its sentence was opened").await;
    for step in 0..2 {
        visit.tap(Key::Down).await;
        visit.until_trial().await;
        visit.until_painted().await;
        let here = visit.focus_is_in(r#"[data-scale] [data-item="wear1"]"#).await;
        assert!(here, "the focus should stay on the answer after {step} steps");
    }
    visit.tap('5').await;
    visit.until_focus_in(r#"[data-scale] [data-item="wear1"] input[value="4"]"#, "after a digit chose it").await;
    visit
        .wait_until(
            "the verdict STOP",
            "return document.querySelector('[data-result]').dataset.verdict === 'STOP'",
            vec![],
        )
        .await;
    let _: Value = visit.ask(r#"document.querySelector("[data-leave-trial]").focus()"#, vec![]).await;
    visit.tap(Key::Enter).await;
    visit.until_no_trial().await;
    visit.until_focus_in("h1", "after the trial was left").await;
}

/// What is tried changes what stands above it.
async fn a_digit_in_a_trial_goes_on_to_an_answer_that_is_in_sight(visit: &Visit) {
    visit.result_of(CASE).await;
    visit.press("try=milder").await;
    visit.until_trial().await;
    visit.tab_into("[data-result] fieldset").await;
    let first: Value = visit.ask("return document.activeElement.name", vec![]).await;
    visit.tap('5').await;
    let moved = "return document.activeElement.name !== arguments[0]";
    visit.wait_until("the focus to go on", moved, vec![first]).await;
    visit.until_painted().await;
    let script = "const { top, bottom } = document.activeElement.closest('fieldset label').getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight";
    let seen: bool = visit.ask(script, vec![]).await;
    assert!(seen, "the answer that has the focus after a digit should be in sight");
}

async fn a_trial_that_loses_the_verdict_can_still_be_moved_back(visit: &Visit) {
    visit.result_of("09_ordinary").await;
    let verdict = visit.verdict().await;
    visit.unfold().await;
    for id in ["wear2", "wear3", "wear4"] {
        visit.choose_in_profile(id, "na").await;
    }
    expect_same("the verdict on trial", visit.verdict().await, "INSUFFICIENT".to_owned());
    visit.expect_no_violation("a trial without a verdict").await;
    for id in ["wear2", "wear3", "wear4"] {
        let given = case::named("09_ordinary").answers.answer(id).unwrap_or_default();
        visit.choose_in_profile(id, &given).await;
    }
    expect_same("the verdict on trial", visit.verdict().await, verdict);
}

async fn leaving_the_screen_leaves_the_trial(visit: &Visit) {
    visit.result_of(CASE).await;
    visit.press("try=milder").await;
    visit.until_trial().await;
    // By script: WebKit's own Back passes over what nobody has clicked on.
    let _: Value = visit.ask("history.back()", vec![]).await;
    visit.until_screen("questions").await;
    let _: Value = visit.ask("history.forward()", vec![]).await;
    visit.until_screen("result").await;
    visit.until_no_trial().await;
    visit.expect_outcome_of(&case::named(CASE)).await;
}

async fn the_real_answer_is_corrected_on_its_page(visit: &Visit) {
    visit.result_of(CASE).await;
    let given = case::named(CASE).answers.answer("wear1");
    visit.unfold().await;
    visit.choose_in_profile("wear1", "0").await;
    visit.click("[data-scale=wear] [data-open-page]").await;
    visit.until_page("wear").await;
    expect_same("the real answer", visit.chosen().await.get("wear1").cloned(), given);
}

async fn a_trial_is_accessible(visit: &Visit) {
    visit.result_of(CASE).await;
    visit.press("try=milder").await;
    visit.until_trial().await;
    visit.look_closely("a trial").await;
    visit.press("leave-trial").await;
    visit.look_closely("a result after a trial").await;
}

impl Visit {
    /// The result of a worked case, in French.
    pub async fn result_of(&self, id: &str) {
        let case = case::named(id);
        self.open("/?lang=fr").await;
        self.walk(&case.answers, Hand::Script).await;
        self.expect_outcome_of(&case).await;
    }

    async fn until_trial(&self) {
        self.find("[data-result][data-trial]").await;
        self.find("[data-leave-trial]").await;
    }

    async fn until_no_trial(&self) {
        self.wait_until(
            "a result that is no trial",
            r#"return document.querySelector("[data-result]:not([data-trial])") !== null"#,
            vec![],
        )
        .await;
    }

    async fn score(&self, scale: &str) -> Option<String> {
        self.ask("return document.querySelector(`[data-scale=${arguments[0]}]`).dataset.score", vec![json!(scale)])
            .await
    }

    async fn top_of(&self, selector: &str) -> u32 {
        let script = "const one = document.querySelector(arguments[0]); if (!arguments[1]) one.scrollIntoView({ block: 'center' });
            return Math.round(Math.max(0, one.getBoundingClientRect().top))";
        let is_there: bool = self.has("[data-trial]").await;
        self.ask(script, vec![json!(selector), json!(is_there)]).await
    }

    async fn choose_in_profile(&self, id: &str, value: &str) {
        let radio = format!(r#"[data-scale] [data-item="{id}"] input[value="{value}"]"#);
        self.did(format!("tried {value} for {id}"));
        let script = "const one = document.querySelector(arguments[0]); one.focus(); one.click()";
        let _: Value = self.ask(script, vec![json!(radio)]).await;
        self.wait_until(
            &format!("{value} to be tried for {id}, with the focus still on it"),
            "const one = document.querySelector(arguments[0]);
             return one?.checked === true && one === document.activeElement && document.querySelector('[data-trial]') !== null",
            vec![json!(radio)],
        )
        .await;
    }
}
