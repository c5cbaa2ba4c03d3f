//! A visit without a mouse: Tab, arrows, space, Enter, and the digits.

use std::fmt::Debug;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::journey::{Journey, journeys};
use crate::sight::Question;
use crate::visit::Visit;

/// More stops than any screen has.
const MOST_STOPS: usize = 80;

pub const JOURNEYS: &[Journey] = &journeys![
    a_visit_works_by_keyboard_alone_up_to_a_result,
    the_digits_of_a_french_keyboard_choose_with_and_without_shift,
    digits_choose_nothing_while_the_focus_is_outside_a_question,
    enter_points_out_unanswered_sentences_once_and_then_goes_on,
    in_a_low_window_the_dialogs_focus_is_in_sight_and_comes_first_to_the_choice_that_changes_nothing,
];

async fn a_visit_works_by_keyboard_alone_up_to_a_result(visit: &Visit) {
    visit.open("/").await;
    visit.tab_into(&Question::Gate("status").selector()).await;
    visit.tap(Key::Space).await;
    visit.until_chosen(Question::Gate("status"), "freelance").await;
    visit.tap(Key::Down).await;
    visit.until_chosen(Question::Gate("status"), "employee").await;
    visit.tab_into(&Question::Gate("stop_power").selector()).await;
    visit.tap(Key::Space).await;
    visit.until_chosen(Question::Gate("stop_power"), "yes").await;
    visit.tab_into("[data-start]").await;
    visit.tap(Key::Enter).await;
    visit.until_page("blur").await;
    visit.until_focus_in("h1", "after Start").await;

    // Arrows and space on one page, Enter to go on from the last group.
    for id in ["blur1", "blur2", "blur3", "blur4"] {
        let group = Question::Item(id);
        visit.tab_into(&group.selector()).await;
        visit.tap(Key::Space).await;
        visit.until_chosen(group, "0").await;
        visit.tap(Key::Down).await;
        visit.until_chosen(group, "1").await;
    }
    visit.tap(Key::Enter).await;

    // Digits on the others: one tap an answer, and the focus is in the next question already.
    for page in [
        ["demands1", "demands2", "demands3", "demands4"],
        ["disrespect4", "disrespect1", "disrespect3", "disrespect2"],
        ["trap4", "trap1", "trap2", "trap3"],
        ["repairability1", "repairability2", "repairability3", "repairability4"],
        ["wear4", "wear2", "wear1", "wear3"],
    ] {
        let first = Question::Item(page[0]).selector();
        visit.find(&first).await;
        visit.until_focus_in("h1", "after Enter").await;
        visit.tab_into(&first).await;
        for (id, digit) in page.into_iter().zip(['3', '5', '1', '2']) {
            let group = Question::Item(id);
            visit.until_focus_in(&group.selector(), "after the digit before").await;
            visit.tap(digit).await;
            let value = char::from_digit(digit.to_digit(10).unwrap() - 1, 10).unwrap();
            visit.until_chosen(group, &value.to_string()).await;
        }
        visit.tap(Key::Enter).await;
    }
    visit.until_page("power").await;
    visit.tab_into("[data-result-now]").await;
    visit.tap(Key::Enter).await;
    visit.until_screen("result").await;
    visit.until_focus_in("h1", "after \"my result now\"").await;
}

async fn the_digits_of_a_french_keyboard_choose_with_and_without_shift(visit: &Visit) {
    visit.open("/").await;
    let status = Question::Gate("status");
    visit.tab_into(&status.selector()).await;
    // What that keyboard says of two keys of its upper row; the driver's own is an American one.
    for (key, value) in [
        (json!({ "key": "2", "code": "Digit2", "shiftKey": true }), "employee"),
        (json!({ "key": "&", "code": "Digit1" }), "freelance"),
    ] {
        let press = "document.querySelector(arguments[0]).dispatchEvent(new KeyboardEvent(
            'keydown', { ...arguments[1], bubbles: true, cancelable: true }))";
        let first = [&status.selector(), " input"].concat();
        visit.ask::<Value>(press, vec![json!(first), key]).await;
        visit.until_chosen(status, value).await;
    }
    // Of another one: no digit.
    let mark = json!({ "key": "#", "code": "Digit3", "shiftKey": true });
    let is_free: bool = visit
        .ask(
            "return document.querySelector(arguments[0]).dispatchEvent(new KeyboardEvent(
                'keydown', { ...arguments[1], bubbles: true, cancelable: true }))",
            vec![json!([&status.selector(), " input"].concat()), mark],
        )
        .await;
    assert!(is_free, "Shift and 3 of an American keyboard should be left to the browser");
}

async fn digits_choose_nothing_while_the_focus_is_outside_a_question(visit: &Visit) {
    visit.open("/").await;
    visit.choose(Question::Gate("status"), "freelance").await;
    visit.choose(Question::Gate("stop_power"), "no").await;
    visit.press("start").await;
    visit.until_focus_in("h1", "after Start").await;
    visit.tap('3').await;
    visit.until_painted().await;
    let chosen = visit.chosen().await;
    assert!(chosen.is_empty(), "a digit on the heading should choose nothing, not {chosen:?}");
    visit.tab_into(&Question::Item("blur1").selector()).await;
    visit.tap('7').await;
    visit.until_painted().await;
    let chosen = visit.chosen().await;
    assert!(chosen.is_empty(), "the digit 7 should choose nothing, not {chosen:?}");
}

async fn enter_points_out_unanswered_sentences_once_and_then_goes_on(visit: &Visit) {
    visit.open("/").await;
    visit.choose(Question::Gate("status"), "freelance").await;
    visit.choose(Question::Gate("stop_power"), "no").await;
    visit.press("start").await;
    visit.tab_into(&Question::Item("blur1").selector()).await;
    visit.tap('3').await;
    visit.until_focus_in(&Question::Item("blur2").selector(), "after a digit").await;
    let before = visit.text().await;
    visit.tap(Key::Enter).await;
    visit
        .wait_for("words about the sentences without an answer", async || (visit.text().await != before).then_some(()))
        .await;
    visit.until_page("blur").await;
    visit.tap(Key::Enter).await;
    visit.until_page("demands").await;
}

/// A window of 1280 × 1024 at four times the size.
async fn in_a_low_window_the_dialogs_focus_is_in_sight_and_comes_first_to_the_choice_that_changes_nothing(
    visit: &Visit,
) {
    visit.a_result_of("Atelier Nord").await;
    visit.set_size(320, 256).await;
    visit.press("forget-all").await;
    visit.until_asked().await;
    let is_in_sight = "const focused = document.activeElement, { top, bottom } = focused.getBoundingClientRect();
        return focused.closest('dialog') !== null && top >= 0 && bottom <= innerHeight";
    visit.wait_until("the focus to be in sight", is_in_sight, vec![]).await;
    visit.tap(Key::Tab).await;
    let is_spared = r#"return document.activeElement.matches("dialog [data-spare]")"#;
    visit.wait_until("the focus to come to the safe choice", is_spared, vec![]).await;
}

impl Visit {
    /// Presses and releases one key.
    pub async fn tap(&self, key: impl Into<char> + Debug) {
        self.did(format!("tapped {key:?}"));
        let value = key.into();
        let keys = KeyActions::new("keyboard".into()).then(KeyAction::Down { value }).then(KeyAction::Up { value });
        self.command("a key", self.client().perform_actions(keys)).await;
    }

    /// The same with the shift key held down.
    pub async fn tap_with_shift(&self, key: Key) {
        self.did(format!("tapped Shift and {key:?}"));
        let (shift, value) = (Key::Shift.into(), key.into());
        let keys = KeyActions::new("keyboard".into())
            .then(KeyAction::Down { value: shift })
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value })
            .then(KeyAction::Up { value: shift });
        self.command("a key with Shift", self.client().perform_actions(keys)).await;
    }

    /// Tab until the focus is inside what the selector names.
    pub async fn tab_into(&self, selector: &str) {
        for _ in 0..MOST_STOPS {
            if self.focus_is_in(selector).await {
                return;
            }
            self.tap(Key::Tab).await;
        }
        panic!("Tab should reach {selector} within {MOST_STOPS} stops");
    }

    pub async fn focus_is_in(&self, selector: &str) -> bool {
        self.ask("return document.activeElement?.closest(arguments[0]) != null", vec![json!(selector)]).await
    }

    /// Hides a notice with its own button; the focus goes to the heading below, and not to the beginning of the page.
    pub async fn expect_focus_to_stay_when_a_notice_goes(&self, kind: &str) {
        self.until_notice(kind).await;
        let notice = format!("[data-notice={kind}]");
        self.tab_into(&format!("{notice} button:last-of-type")).await;
        self.tap(Key::Enter).await;
        self.wait_until(
            "the notice to go",
            "return document.querySelector(arguments[0]) === null",
            vec![json!(notice)],
        )
        .await;
        self.until_focus_in("main h1", "once the notice is hidden").await;
    }

    pub async fn until_focus_in(&self, selector: &str, when: &str) {
        self.wait_for(&format!("the focus to be in {selector} {when}"), async || {
            self.focus_is_in(selector).await.then_some(())
        })
        .await;
    }

    async fn until_chosen(&self, question: Question<'_>, value: &str) {
        let radio = format!(r#"{} input[value="{value}"]"#, question.selector());
        self.wait_until(
            &format!("{value} to be chosen for {question:?}"),
            "return document.querySelector(arguments[0])?.checked === true",
            vec![json!(radio)],
        )
        .await;
    }
}
