//! The door: what Start asks for, and what stands on the way before the first result.

use serde_json::json;

use crate::journey::{Journey, journeys};
use crate::sight::Question;
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &journeys![
    start_says_which_of_the_two_questions_is_still_open_and_goes_there,
    start_says_so_when_only_the_status_is_missing,
    a_nickname_that_is_cut_is_said_to_be,
];

async fn start_says_which_of_the_two_questions_is_still_open_and_goes_there(visit: &Visit) {
    visit.open("/").await;
    visit.expect_to_be_told("status").await;
    visit.choose(Question::Gate("status"), "freelance").await;
    visit.expect_to_be_told("stop_power").await;
    visit.choose(Question::Gate("stop_power"), "yes").await;
    visit.press("start").await;
    visit.until_page("blur").await;
}

async fn start_says_so_when_only_the_status_is_missing(visit: &Visit) {
    visit.open("/").await;
    visit.choose(Question::Gate("stop_power"), "no").await;
    visit.expect_to_be_told("status").await;
    visit.choose(Question::Gate("status"), "manager").await;
    visit.press("start").await;
    visit.until_page("blur").await;
}

async fn a_nickname_that_is_cut_is_said_to_be(visit: &Visit) {
    visit.open("/").await;
    let hint = "return document.getElementById('kof-nickname-hint').textContent.includes('40') === arguments[0]";
    let field = visit.find("[data-nickname]").await;
    visit.command("typing 39 letters", field.send_keys(&"é".repeat(39))).await;
    visit.wait_until("an example", hint, vec![json!(false)]).await;
    visit.command("typing two more", field.send_keys("xy")).await;
    visit.wait_until("the word on its length", hint, vec![json!(true)]).await;
    let value: String = visit.ask("return document.querySelector('[data-nickname]').value", vec![]).await;
    expect_same("the nickname", value, format!("{}x", "é".repeat(39)));
}

impl Visit {
    /// Start leaves the visitor here, moves the focus into the open question, and says why in words tied to it.
    async fn expect_to_be_told(&self, gate: &str) {
        self.press("start").await;
        let group = Question::Gate(gate).selector();
        self.wait_until(
            &format!("the focus to be in the question {gate}, which is still open, after Start"),
            "return document.activeElement.closest(arguments[0]) !== null",
            vec![json!(group)],
        )
        .await;
        expect_same("the screen after Start", self.place().await.screen, "home".into());
        self.wait_until(
            &format!("visible words about {gate} that a screen reader says too: its group's description, or an alert"),
            r#"const group = document.querySelector(arguments[0]);
               const said = [...group.querySelectorAll("[aria-describedby]"), group]
                 .flatMap((one) => (one.getAttribute("aria-describedby") ?? "").split(" "))
                 .map((id) => id && document.getElementById(id));
               return [...said, ...document.querySelectorAll("[role=alert]")]
                 .some((one) => one && one.checkVisibility() && one.textContent.trim() !== "")"#,
            vec![json!(group)],
        )
        .await;
    }

    /// What can be read in the page's main part.
    pub async fn text(&self) -> String {
        self.ask(r#"return document.querySelector("main, [data-screen]").innerText"#, vec![]).await
    }
}
