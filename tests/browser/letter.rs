//! The message to adapt: its placeholders by Tab, its ways out, and what was typed, kept.

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::journey::{Journey, journeys};
use crate::stored::NOTEBOOK;
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &journeys![
    tab_goes_through_the_placeholders_then_out_and_back,
    nobody_is_caught_in_the_message,
    what_was_typed_is_kept_with_the_result_and_not_at_each_key,
    what_was_typed_survives_a_reload_that_leaves_no_time,
    a_text_of_ones_own_gives_way_to_the_proposed_one_and_back,
    the_mail_link_holds_what_was_typed,
];

const CASE: &str = "13_freelance_incorrigible";
const FIELD: &str = "[data-result] textarea";

async fn tab_goes_through_the_placeholders_then_out_and_back(visit: &Visit) {
    visit.result_of(CASE).await;
    let placeholders: Vec<String> = visit
        .ask(r"return document.querySelector('[data-result] textarea').value.match(/\[[^[\]\n]+\]/g)", vec![])
        .await;
    assert!(placeholders.len() > 1, "the message should have placeholders, not {placeholders:?}");
    visit.tab_into(FIELD).await;
    let mut seen = vec![visit.selected().await];
    for _ in 1..placeholders.len() {
        visit.tap(Key::Tab).await;
        seen.push(visit.selected().await);
    }
    expect_same("what Tab selects", seen, placeholders.clone());
    visit.tap(Key::Tab).await;
    visit.until_focus_in("[data-copy]", "after the last placeholder").await;

    visit.tap_with_shift(Key::Tab).await;
    let mut back = vec![visit.selected().await];
    for _ in 1..placeholders.len() {
        visit.tap_with_shift(Key::Tab).await;
        back.push(visit.selected().await);
    }
    back.reverse();
    expect_same("what Shift and Tab select", back, placeholders.clone());
    visit.tap_with_shift(Key::Tab).await;
    assert!(!visit.focus_is_in(FIELD).await, "Shift and Tab before the first placeholder should leave the field");

    // What replaces a placeholder is not gone to again.
    visit.tap(Key::Tab).await;
    visit.tap('x').await;
    visit.until_painted().await;
    visit.tap(Key::Tab).await;
    expect_same("what Tab selects after one was replaced", visit.selected().await, placeholders[1].clone());
}

async fn nobody_is_caught_in_the_message(visit: &Visit) {
    visit.result_of(CASE).await;
    visit.tab_into(FIELD).await;
    visit.tap(Key::Escape).await;
    visit.tap(Key::Tab).await;
    visit.until_focus_in("[data-copy]", "after Escape and Tab").await;
    let _: Value = visit
        .ask(
            "const field = document.querySelector(arguments[0]); field.focus(); field.setSelectionRange(0, 0)",
            vec![json!(FIELD)],
        )
        .await;
    visit.tap(Key::Escape).await;
    visit.tap_with_shift(Key::Tab).await;
    assert!(!visit.focus_is_in(FIELD).await, "Escape, then Shift and Tab, should leave the field");
}

async fn what_was_typed_is_kept_with_the_result_and_not_at_each_key(visit: &Visit) {
    visit.result_of(CASE).await;
    let proposed = visit.message().await;
    let count = "const set = Storage.prototype.setItem; window.__writes = 0;
        Storage.prototype.setItem = function (...pair) { window.__writes += 1; set.apply(this, pair) }";
    let _: Value = visit.ask(count, vec![]).await;
    visit.type_first("Zoé et compagnie").await;
    // One, where a slow machine made a pause; not one a letter.
    let writes: usize = visit.ask("return window.__writes", vec![]).await;
    assert!(writes < 8, "the notebook should not be written at each key, and was {writes} times");
    visit.tap(Key::Escape).await;
    visit.tap(Key::Tab).await;
    let typed = visit.message().await;
    assert!(typed.contains("Zoé") && typed != proposed, "the message should hold what was typed: {typed}");
    visit.until_kept(&typed).await;
    // A later message stays, whatever it says.
    visit.type_first("Abel").await;
    visit.tap(Key::Escape).await;
    visit.tap(Key::Tab).await;
    let later = visit.message().await;
    visit.until_kept(&later).await;
    visit.in_a_new_tab().await;
    visit.open("/").await;
    visit.click("[data-client] button").await;
    visit.until_screen("result").await;
    expect_same("the message another day", visit.message().await, later);
}

async fn what_was_typed_survives_a_reload_that_leaves_no_time(visit: &Visit) {
    visit.result_of(CASE).await;
    visit.type_first("Zoé").await;
    let typed = visit.message().await;
    visit.reload().await;
    visit.until_screen("result").await;
    expect_same("the message after a reload", visit.message().await, typed);
}

async fn a_text_of_ones_own_gives_way_to_the_proposed_one_and_back(visit: &Visit) {
    visit.result_of(CASE).await;
    let proposed = visit.message().await;
    // An exit before which nothing was set out.
    visit.find(".kof-letter__after").await;
    expect_same("warnings beside the proposed text", visit.count(".kof-letter__other").await, 0);
    let own = "Bonjour, parlons-nous demain.";
    let _: Value = visit
        .ask(
            "const field = document.querySelector(arguments[0]); field.focus(); field.value = arguments[1];
             field.dispatchEvent(new InputEvent('input', { bubbles: true }))",
            vec![json!(FIELD), json!(own)],
        )
        .await;
    visit.find(".kof-letter__other").await;
    visit.tab_into("[data-template]").await;
    for text in [proposed.as_str(), own, proposed.as_str()] {
        visit.tap(Key::Enter).await;
        visit.wait_for("the other text", async || (visit.message().await == text).then_some(())).await;
        assert!(visit.focus_is_in("[data-template]").await, "the focus should stay on the button");
    }
    expect_same("warnings beside the proposed text", visit.count(".kof-letter__other").await, 0);
}

async fn the_mail_link_holds_what_was_typed(visit: &Visit) {
    visit.result_of(CASE).await;
    visit.type_first("Zoé & fils").await;
    visit.until_painted().await;
    let body: String = visit
        .ask(r#"return new URL(document.querySelector("[data-result] a[href^='mailto:']").href).searchParams.get("body")"#, vec![])
        .await;
    expect_same("the text of the mail", body.replace("\r\n", "\n"), visit.message().await);
}

impl Visit {
    /// Types over the first placeholder.
    async fn type_first(&self, text: &str) {
        let _: Value = self
            .ask(
                r"const field = document.querySelector(arguments[0]); field.focus();
                  const at = field.value.search(/\[[^[\]\n]+\]|Zoé/); field.setSelectionRange(at, at + 3)",
                vec![json!(FIELD)],
            )
            .await;
        for letter in text.chars() {
            self.tap(letter).await;
        }
        self.until_painted().await;
    }

    async fn message(&self) -> String {
        self.ask("return document.querySelector(arguments[0]).value", vec![json!(FIELD)]).await
    }

    async fn selected(&self) -> String {
        self.until_painted().await;
        let script = "const field = document.activeElement; if (!field.matches(arguments[0])) return field.outerHTML.slice(0, 80);
            return field.value.slice(field.selectionStart, field.selectionEnd)";
        self.ask(script, vec![json!(FIELD)]).await
    }

    async fn until_kept(&self, message: &str) {
        self.wait_for("the message to be in the notebook", async || {
            let stored = self.stored().await;
            let notebook: Value = serde_json::from_str(stored.get(NOTEBOOK)?).ok()?;
            (notebook["assessments"][0]["message"] == json!(message)).then_some(())
        })
        .await;
    }
}
