//! A start that takes its time: what stands in the HTML is answered, typed into and pressed before the app is there, and when the app
//! comes, nothing of it is lost.

use std::time::Duration;

use fantoccini::actions::{InputSource, MouseActions, PointerAction};
use serde_json::{Value, json};
use tokio::time::sleep;

use crate::journey::{Journey, journeys};
use crate::meddling::Meddler;
use crate::sight::Question;
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &journeys![
    what_is_chosen_and_typed_before_the_start_is_kept_and_so_are_focus_caret_and_scroll,
    typing_across_the_start_loses_no_letter,
    choosing_across_the_start_loses_no_choice,
    start_pressed_early_is_carried_out,
    start_pressed_early_without_answers_says_what_is_missing,
    a_link_and_the_language_pressed_early_are_carried_out_with_the_choices,
    a_pointer_that_is_down_is_waited_for,
    a_pointer_that_takes_the_focus_from_something_is_waited_for,
    a_word_being_composed_is_waited_for,
];

async fn what_is_chosen_and_typed_before_the_start_is_kept_and_so_are_focus_caret_and_scroll(visit: &Visit) {
    let server = visit.before_the_start("/").await;
    visit.choose(Question::Gate("status"), "freelance").await;
    visit.choose(Question::Gate("stop_power"), "yes").await;
    visit.click("label:has([data-keep-nothing])").await;
    visit.click("label:has([data-keep-nothing])").await;
    visit.type_nickname("Studio Nord").await;
    let script = r#"document.querySelector("[data-nickname]").setSelectionRange(2, 5); scrollTo(0, 137)"#;
    let _: Value = visit.ask(script, vec![]).await;
    let before = visit.stance().await;
    visit.release(&server).await;
    expect_same("focus, caret and scroll after the start", visit.stance().await, before);
    visit.expect_chosen(&[("status", "freelance"), ("stop_power", "yes")]).await;
    visit.expect_in_draft("status", "freelance").await;
    visit.expect_in_draft("stop_power", "yes").await;
    expect_same("the nickname in the draft", &visit.draft().await["name"], &json!("Studio Nord"));
    let progress: String =
        visit.ask("return document.querySelector('[role=progressbar]').getAttribute('aria-valuenow')", vec![]).await;
    expect_same("the questions answered", progress, "2".into());
}

async fn typing_across_the_start_loses_no_letter(visit: &Visit) {
    let text = "Agence Sud et Compagnie";
    for moment in [0, 4, 9, 15] {
        let server = visit.before_the_start("/").await;
        visit.click("[data-nickname]").await;
        for (nth, letter) in text.chars().enumerate() {
            if nth == moment {
                server.release();
            }
            let field = visit.client().active_element();
            let field = visit.command("finding what has the focus", field).await;
            // Between the two commands the app may have come: then it is its field that has the focus.
            if field.send_keys(&letter.to_string()).await.is_err() {
                let field = visit.command("finding it again", visit.client().active_element()).await;
                visit.command("typing", field.send_keys(&letter.to_string())).await;
            }
            // As a person types: else all letters would be there before the app is.
            if nth > moment {
                sleep(Duration::from_millis(30)).await;
            }
        }
        visit.until_usable().await;
        let typed: String = visit.ask("return document.querySelector('[data-nickname]').value", vec![]).await;
        expect_same(&format!("the nickname with a start at letter {moment}"), typed, text.into());
        expect_same("the nickname in the draft", &visit.draft().await["name"], &json!(text));
        visit.client().goto("about:blank").await.expect("another page");
    }
}

async fn choosing_across_the_start_loses_no_choice(visit: &Visit) {
    for pause in [0, 20, 60, 150] {
        let server = visit.before_the_start("/").await;
        server.release();
        sleep(Duration::from_millis(pause)).await;
        let mut last = "";
        for value in ["freelance", "employee", "manager", "freelance", "manager", "employee"] {
            visit.choose(Question::Gate("status"), value).await;
            last = value;
        }
        visit.until_usable().await;
        visit.expect_chosen(&[("status", last)]).await;
        visit.expect_in_draft("status", last).await;
    }
}

async fn start_pressed_early_is_carried_out(visit: &Visit) {
    let server = visit.before_the_start("/").await;
    visit.choose(Question::Gate("status"), "employee").await;
    visit.choose(Question::Gate("stop_power"), "no").await;
    visit.press("start").await;
    visit.release(&server).await;
    visit.until_page("blur").await;
    visit.expect_in_draft("status", "employee").await;
    visit.command("the browser's Back", visit.client().back()).await;
    visit.until_screen("home").await;

    let server = visit.before_the_start("/en.html?lang=en").await;
    visit.choose(Question::Gate("status"), "manager").await;
    visit.choose(Question::Gate("stop_power"), "no").await;
    // Enter sends a form that nobody listens to yet.
    visit.type_nickname("Nord\u{e007}").await;
    visit.release(&server).await;
    visit.until_page("blur").await;
    visit.expect_quiet_console().await;
}

async fn start_pressed_early_without_answers_says_what_is_missing(visit: &Visit) {
    let server = visit.before_the_start("/").await;
    visit.press("start").await;
    visit.release(&server).await;
    visit
        .wait_until(
            "the focus in the first open question",
            r#"return document.activeElement.closest('[data-screen] [data-gate="status"]') !== null"#,
            vec![],
        )
        .await;
}

async fn a_link_and_the_language_pressed_early_are_carried_out_with_the_choices(visit: &Visit) {
    let server = visit.before_the_start("/").await;
    visit.choose(Question::Gate("status"), "employee").await;
    visit.press(r#"language="en""#).await;
    visit.release(&server).await;
    visit.wait_until("the page in English", "return document.documentElement.lang === 'en'", vec![]).await;
    visit.expect_chosen(&[("status", "employee")]).await;

    let server = visit.before_the_start("/").await;
    visit.choose(Question::Gate("status"), "manager").await;
    visit.click("a[href='#help']").await;
    visit.release(&server).await;
    visit.until_screen("help").await;
    visit.command("the browser's Back", visit.client().back()).await;
    visit.until_screen("home").await;
    visit.expect_chosen(&[("status", "manager")]).await;
}

async fn a_pointer_that_is_down_is_waited_for(visit: &Visit) {
    visit.expect_a_press_to_be_waited_for(false).await;
}

/// Its press takes the focus from what was used before: that is no end of it.
async fn a_pointer_that_takes_the_focus_from_something_is_waited_for(visit: &Visit) {
    visit.expect_a_press_to_be_waited_for(true).await;
}

async fn a_word_being_composed_is_waited_for(visit: &Visit) {
    let server = visit.before_the_start("/").await;
    visit.type_nickname("に").await;
    let compose = |kind: &str| {
        format!("document.activeElement.dispatchEvent(new CompositionEvent('composition{kind}', {{ bubbles: true }}))")
    };
    let _: Value = visit.ask(&compose("start"), vec![]).await;
    visit.expect_to_be_waited_for(&server).await;
    let _: Value = visit.ask(&compose("end"), vec![]).await;
    visit.until_usable().await;
    let name: String = visit.ask("return document.querySelector('[data-nickname]').value", vec![]).await;
    expect_same("the nickname", name, "に".into());
}

impl Visit {
    async fn expect_a_press_to_be_waited_for(&self, has_focus: bool) {
        let server = self.before_the_start("/").await;
        let mut chosen = vec![("status", "manager")];
        if has_focus {
            self.choose(Question::Gate("stop_power"), "no").await;
            chosen.push(("stop_power", "no"));
        }
        let (x, y): (f64, f64) = self
            .ask(
                r#"const label = document.querySelector("label:has([value=manager])");
                   label.scrollIntoView({ block: "center", behavior: "instant" });
                   const { left, top, height } = label.getBoundingClientRect();
                   return [Math.round(left + 30), Math.round(top + height / 2)]"#,
                vec![],
            )
            .await;
        let down = MouseActions::new("mouse".into())
            .then(PointerAction::MoveTo { duration: None, x, y })
            .then(PointerAction::Down { button: 0 });
        self.command("pressing", self.client().perform_actions(down)).await;
        self.expect_to_be_waited_for(&server).await;
        let up = MouseActions::new("mouse".into()).then(PointerAction::Up { button: 0 });
        self.command("letting go", self.client().perform_actions(up)).await;
        self.until_usable().await;
        self.expect_chosen(&chosen).await;
        self.expect_in_draft("status", "manager").await;
    }

    async fn type_nickname(&self, name: &str) {
        let field = self.find("[data-nickname]").await;
        self.command("typing the nickname", field.send_keys(name)).await;
    }

    /// What has the focus, the selection in it, and the scroll.
    async fn stance(&self) -> Value {
        self.ask(
            r"const { activeElement: one } = document;
               return [one.id, one.value, one.selectionStart, one.selectionEnd, Math.round(scrollY)]",
            vec![],
        )
        .await
    }

    /// The app is drawn out of sight, and does not take the screen.
    async fn expect_to_be_waited_for(&self, server: &Meddler) {
        server.release();
        // It notes its place in the history when it is drawn, and in the same breath takes the screen, if it does not wait.
        self.wait_until("the app to be drawn", "return history.state !== null", vec![]).await;
        self.until_painted().await;
        assert!(!self.has("[data-screen]").await, "the app should wait for the hand");
    }
}
