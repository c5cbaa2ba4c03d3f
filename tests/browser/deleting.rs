//! Deleting: asked in a dialog, by two presses at two places, and taken back whole; or gone for good.

use fantoccini::actions::{InputSource, KeyAction, KeyActions, MouseActions, PointerAction};
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::case;
use crate::journey::{Journey, journey};
use crate::page::Hand;
use crate::sight::Question;
use crate::stored::{DRAFT, NOTEBOOK, QUARANTINE};
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &[
    journey!(the_dialog_is_a_modal_one_with_the_focus_on_the_choice_that_changes_nothing),
    journey!(a_deleted_result_comes_back_whole_until_the_page_is_left),
    journey!(starting_over_deletes_the_draft_and_can_be_taken_back),
    journey!(delete_everything_leaves_nothing_readable_and_can_be_taken_back_whole),
    journey!(pressing_twice_at_the_same_place_deletes_nothing),
];

async fn the_dialog_is_a_modal_one_with_the_focus_on_the_choice_that_changes_nothing(visit: &Visit) {
    visit.a_result_of("Atelier Nord").await;
    let before = visit.stored_by_us().await;
    visit.press("delete").await;
    visit.until_asked().await;
    visit
        .wait_until(
            "the focus to be on the safe choice",
            r#"return document.activeElement.matches("dialog [data-spare]")"#,
            vec![],
        )
        .await;
    let keys = KeyActions::new("keyboard".into())
        .then(KeyAction::Down { value: Key::Escape.into() })
        .then(KeyAction::Up { value: Key::Escape.into() });
    visit.command("Escape", visit.client().perform_actions(keys)).await;
    visit.until_not_asked().await;
    visit
        .wait_until(
            "the focus to be back on Delete",
            r#"return document.activeElement.matches("[data-delete]")"#,
            vec![],
        )
        .await;
    visit.press("delete").await;
    visit.until_asked().await;
    visit.press("spare").await;
    visit.until_not_asked().await;
    expect_same("what is kept after two times No", visit.stored_by_us().await, before);
    visit.until_screen("result").await;
}

async fn a_deleted_result_comes_back_whole_until_the_page_is_left(visit: &Visit) {
    let case = case::named("13_freelance_incorrigible");
    visit.a_result_of("Atelier Nord").await;
    visit.delete("delete").await;
    visit.until_screen("home").await;
    visit.until_notice("deleted").await;
    visit.expect_nothing_about("Atelier Nord").await;
    expect_same("the number of clients shown", visit.count("[data-client]").await, 0);
    visit.press("undo").await;
    visit.click("[data-client] button").await;
    visit.expect_outcome_of(&case).await;
    visit.reload().await;
    visit.expect_outcome_of(&case).await;

    visit.delete("delete").await;
    visit.until_notice("deleted").await;
    visit.reload().await;
    visit.until_screen("home").await;
    visit.expect_nothing_about("Atelier Nord").await;
    expect_same("the number of clients after leaving", visit.count("[data-client]").await, 0);
}

async fn starting_over_deletes_the_draft_and_can_be_taken_back(visit: &Visit) {
    let sheet = case::named("09_ordinary").answers;
    visit.open("/").await;
    visit.start(&sheet, Hand::Script).await;
    visit.walk_to_page(&sheet, Hand::Script, "trap").await;
    visit.in_a_new_tab().await;
    visit.open("/").await;
    visit.delete("delete").await;
    visit.until_notice("deleted").await;
    expect_same("the number of drafts to resume", visit.count("[data-resume]").await, 0);
    expect_same("the number of drafts kept", visit.drafts().await, 0);
    visit.press("undo").await;
    visit.press("resume").await;
    visit.until_page("trap").await;
    visit.press("back").await;
    visit.until_page("disrespect").await;
    expect_same("the number of answers on the page before", visit.chosen().await.len(), 4);
    expect_same("the number of drafts kept", visit.drafts().await, 1);
}

async fn delete_everything_leaves_nothing_readable_and_can_be_taken_back_whole(visit: &Visit) {
    let unreadable = r#"{"format":"keep-or-fire/note Atelier Sud"#;
    visit.open("/").await;
    visit.store(QUARANTINE, unreadable).await;
    visit.a_result_of("Atelier Nord").await;
    visit.press("retake").await;
    visit.until_page("blur").await;
    visit.choose(Question::Item("blur1"), "3").await;
    visit.delete("forget-all").await;
    visit.until_screen("home").await;
    visit.until_notice("deleted").await;
    visit.expect_only_a_mark_is_left().await;
    expect_same("drafts and clients shown", visit.count("[data-resume], [data-client]").await, 0);

    visit.press("undo").await;
    expect_same("drafts and clients shown", visit.count("[data-resume], [data-client]").await, 2);
    let stored = visit.stored().await;
    expect_same("what was set aside", stored.get(QUARANTINE).map(String::as_str), Some(unreadable));
    visit.reload().await;
    visit.press("resume").await;
    visit.until_page("blur").await;
    expect_same("the answer of the draft", visit.chosen().await.get("blur1").map(String::as_str), Some("3"));

    visit.delete("forget-all").await;
    visit.until_notice("deleted").await;
    visit.reload().await;
    visit.until_screen("home").await;
    visit.expect_only_a_mark_is_left().await;
    expect_same("ways to take it back", visit.count("[data-undo]").await, 0);
    // And what is kept from then on is kept.
    visit.a_result_of("Atelier Est").await;
    visit.open("/").await;
    expect_same("the clients of a new beginning", visit.count("[data-client]").await, 1);
}

async fn pressing_twice_at_the_same_place_deletes_nothing(visit: &Visit) {
    visit.a_result_of("Atelier Nord").await;
    let before = visit.stored_by_us().await;
    for (width, height) in [(280, 360), (320, 480), (360, 640), (720, 420), (720, 900)] {
        visit.set_size(width, height).await;
        for hook in ["delete", "forget-all"] {
            for block in ["start", "center", "end"] {
                visit.press_twice_at_the_place_of(hook, block).await;
                let kept = visit.stored_by_us().await;
                assert!(kept == before, "two presses on {hook} at {width} × {height} px should delete nothing");
                visit.put_the_question_away().await;
            }
        }
    }
}

impl Visit {
    /// A finished assessment of a client with this nickname.
    pub async fn a_result_of(&self, name: &str) {
        let case = case::named("13_freelance_incorrigible");
        self.open("/").await;
        let field = self.find("input[data-nickname]").await;
        self.command("typing the nickname", field.send_keys(name)).await;
        self.walk(&case.answers, Hand::Script).await;
        self.expect_outcome_of(&case).await;
    }

    /// Presses the button and means it.
    pub async fn delete(&self, hook: &str) {
        self.press(hook).await;
        self.until_asked().await;
        self.press("confirm").await;
        self.until_not_asked().await;
    }

    pub async fn until_asked(&self) {
        self.until_dialog().await;
        let script = r#"const yes = document.querySelector("dialog [data-confirm]");
                        return yes === null || getComputedStyle(yes).pointerEvents !== "none""#;
        self.wait_until("a dialog that takes a yes", script, vec![]).await;
    }

    async fn until_dialog(&self) {
        let script = r#"return document.querySelector("dialog:modal") !== null"#;
        self.wait_until("a modal dialog", script, vec![]).await;
    }

    pub async fn until_not_asked(&self) {
        let script = r#"return document.querySelector("dialog[open]") === null"#;
        self.wait_until("the dialog to be closed", script, vec![]).await;
    }

    pub async fn count(&self, selector: &str) -> usize {
        self.until_painted().await;
        self.ask("return document.querySelectorAll(arguments[0]).length", vec![json!(selector)]).await
    }

    pub async fn drafts(&self) -> usize {
        self.stored().await.keys().filter(|key| key.starts_with(DRAFT)).count()
    }

    async fn expect_nothing_about(&self, name: &str) {
        for (key, text) in self.stored().await {
            assert!(!text.contains(name), "{key} should hold nothing about {name} any more: {text}");
        }
    }

    /// Nothing of ours but a notebook with one mark: that everything before it is gone.
    pub async fn expect_only_a_mark_is_left(&self) {
        let stored = self.stored().await;
        let keys: Vec<_> = stored.keys().map(String::as_str).filter(|key| key.starts_with("keep-or-fire:")).collect();
        expect_same("our keys in storage", keys, vec![NOTEBOOK]);
        let mut notebook: Value = serde_json::from_str(&stored[NOTEBOOK]).unwrap_or_default();
        let count = notebook["tombstones"][0]["count"].take();
        assert!(count.as_u64().is_some_and(|count| count > 0), "the mark should have a count: {count}");
        let expected = json!({
            "format": "keep-or-fire/notebook", "version": 1, "clients": [], "assessments": [],
            "tombstones": [{ "id": "*", "count": null }], "preferences": { "language": null },
        });
        expect_same("the notebook after everything was deleted", notebook, expected);
    }

    async fn press_twice_at_the_place_of(&self, hook: &str, block: &str) {
        self.did(format!("pressed twice at the place of {hook}, scrolled to its {block}"));
        let place: (f64, f64) = self
            .ask(
                r"const button = document.querySelector(`[data-${arguments[0]}]`);
                   button.scrollIntoView({ block: arguments[1] });
                   const { left, top, width, height } = button.getBoundingClientRect();
                   return [Math.round(left + width / 2), Math.round(top + height / 2)]",
                vec![json!(hook), json!(block)],
            )
            .await;
        for time in 0..2 {
            let press = MouseActions::new("mouse".into())
                .then(PointerAction::MoveTo { duration: None, x: place.0, y: place.1 })
                .then(PointerAction::Down { button: 0 })
                .then(PointerAction::Up { button: 0 });
            self.command("a press", self.client().perform_actions(press)).await;
            self.until_painted().await;
            if time == 0 {
                self.until_dialog().await;
            }
        }
    }

    /// The second press may have been on the safe choice, or beside the dialog.
    pub async fn put_the_question_away(&self) {
        let _: Value = self.ask(r#"document.querySelector("dialog[open] [data-spare]")?.click()"#, vec![]).await;
        self.until_not_asked().await;
    }
}
