//! Clocks and calendars that are wrong, and how long the browser keeps what it keeps.

use serde_json::{Value, json};
use xtask::engine::Engine;

use crate::case;
use crate::journey::{Journey, journey};
use crate::page::Hand;
use crate::sight::Question;
use crate::stored::{DRAFT, NOTEBOOK};
use crate::surroundings::NO_TIME_ZONE;
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &[
    journey!(dates_that_are_missing_absurd_or_to_come_are_called_unknown_and_the_order_stays),
    journey!(a_draft_of_tomorrow_has_no_negative_age),
    journey!(a_draft_seen_from_another_time_zone_has_no_negative_age).only(Engine::Chromium, NO_TIME_ZONE),
    journey!(a_file_is_named_by_the_day_that_it_is_here).only(Engine::Chromium, NO_TIME_ZONE),
    journey!(a_clock_put_back_between_two_results_does_not_change_their_order),
    journey!(the_browser_is_asked_to_keep_the_first_result_and_never_before_and_its_yes_is_told),
    journey!(the_browser_is_asked_to_keep_the_first_result_and_never_before_and_its_no_is_told),
];

async fn dates_that_are_missing_absurd_or_to_come_are_called_unknown_and_the_order_stays(visit: &Visit) {
    visit.a_result_of("Atelier Nord").await;
    visit.open("/").await;
    let stored = visit.stored().await;
    let notebook: Value = serde_json::from_str(&stored[NOTEBOOK]).unwrap_or_default();
    for date in
        [json!(null), json!("2026-13-45T99:99:99Z"), json!("9999-12-31T00:00:00Z"), json!("1970-01-01T00:00:00Z")]
    {
        let mut notebook = notebook.clone();
        notebook["assessments"][0]["finished"] = date.clone();
        let mut earlier = notebook["assessments"][0].clone();
        (earlier["id"], earlier["client"]) = (json!("earlier"), json!("other"));
        (earlier["sequence"], earlier["finished"]) = (json!(0), json!("2026-01-05T12:00:00Z"));
        notebook["assessments"].as_array_mut().expect("a list").push(earlier);
        visit.store(NOTEBOOK, &notebook.to_string()).await;
        visit.reload().await;
        let said: Vec<String> = visit
            .ask(r#"return [...document.querySelectorAll("[data-client]")].map((one) => one.innerText)"#, vec![])
            .await;
        assert!(said[0].contains("date inconnue"), "a result of {date} should have an unknown date: {said:?}");
        assert!(said[1].contains("2026"), "the result of a lower sequence should come after it: {said:?}");
        visit.click("[data-client] button").await;
        visit.until_screen("result").await;
        visit.expect_text("date inconnue").await;
        visit.command("the browser's Back", visit.client().back()).await;
    }
}

async fn a_draft_of_tomorrow_has_no_negative_age(visit: &Visit) {
    let sheet = case::named("09_ordinary").answers;
    visit.open("/").await;
    visit.start(&sheet, Hand::Script).await;
    visit.walk_to_page(&sheet, Hand::Script, "demands").await;
    let key = visit.stored().await.into_keys().find(|key| key.starts_with(DRAFT)).expect("there is a draft");
    let draft = visit.draft().await;
    // An hour ahead, two days ahead, yesterday late in the evening, four days ago.
    for (hours, said) in [(1, "aujourd’hui"), (48, "date inconnue"), (-24, "hier"), (-96, "il y a 4 jours")] {
        let started: String =
            visit.ask("return new Date(Date.now() + arguments[0] * 3600000).toISOString()", vec![json!(hours)]).await;
        let mut draft = draft.clone();
        draft["started"] = json!(started);
        visit.in_a_new_tab().await;
        visit.open("/").await;
        visit.store(&key, &draft.to_string()).await;
        visit.reload().await;
        // An hour ahead may be tomorrow by the calendar, which is today for a clock that was put back.
        visit.expect_text(&["· ", said].concat()).await;
    }
}

async fn a_draft_seen_from_another_time_zone_has_no_negative_age(visit: &Visit) {
    visit.open("/").await;
    visit.start(&case::named("09_ordinary").answers, Hand::Script).await;
    visit.choose(Question::Item("blur1"), "1").await;
    let key = visit.stored().await.into_keys().find(|key| key.starts_with(DRAFT)).expect("there is a draft");
    let mut draft = visit.draft().await;
    let started: String = visit.ask("return new Date(Date.now() - 96 * 3600000).toISOString()", vec![]).await;
    draft["started"] = json!(started);
    visit.in_a_new_tab().await;
    visit.open("/").await;
    visit.store(&key, &draft.to_string()).await;
    for zone in ["Pacific/Kiritimati", "Pacific/Pago_Pago"] {
        visit.devtools("Emulation.setTimezoneOverride", &json!({ "timezoneId": zone })).await;
        visit.reload().await;
        let text = visit.text().await;
        assert!(text.contains("il y a ") && !text.contains("dans "), "{zone}: a draft should be past: {text}");
    }
}

async fn a_file_is_named_by_the_day_that_it_is_here(visit: &Visit) {
    visit.a_result_of("Atelier Nord").await;
    visit.open("/#history").await;
    // A day and an hour apart: in one of them it is another day than in Greenwich, whatever the time.
    for zone in ["Pacific/Kiritimati", "Pacific/Pago_Pago"] {
        visit.devtools("Emulation.setTimezoneOverride", &json!({ "timezoneId": zone })).await;
        visit.reload().await;
        visit.press("export").await;
        let day: String = visit.ask("return new Date().toLocaleDateString('sv')", vec![]).await;
        visit.expect_text(&format!("keep-or-fire-{day}.json")).await;
    }
}

async fn a_clock_put_back_between_two_results_does_not_change_their_order(visit: &Visit) {
    visit.site.begin_every_page_with(CLOCK).await;
    visit.a_result_of("Atelier Nord").await;
    visit.store("days-back", "30").await;
    visit.a_result_of("Atelier Sud").await;
    visit.open("/").await;
    let said: Vec<String> = visit
        .ask(r#"return [...document.querySelectorAll("[data-client]")].map((one) => one.innerText)"#, vec![])
        .await;
    assert!(said[0].contains("Atelier Sud"), "the result finished last should come first: {said:?}");
    assert!(said[1].contains("date inconnue"), "from a month before, the other is in the future: {said:?}");
}

async fn the_browser_is_asked_to_keep_the_first_result_and_never_before_and_its_yes_is_told(visit: &Visit) {
    visit.expect_to_be_asked_once(true, "a accepté de le garder").await;
}

async fn the_browser_is_asked_to_keep_the_first_result_and_never_before_and_its_no_is_told(visit: &Visit) {
    visit.expect_to_be_asked_once(false, "ne promet rien").await;
}

/// A clock that can be put back by so many days.
const CLOCK: &str = r#"
    const Real = Date;
    const now = () => Real.now() - Number(localStorage.getItem("days-back") ?? 0) * 86400000;
    globalThis.Date = class extends Real {
      constructor(...given) { super(...(given.length > 0 ? given : [now()])); }
      static now() { return now(); }
    };"#;

impl Visit {
    async fn expect_to_be_asked_once(&self, answer: bool, said: &str) {
        let case = case::named("07_great_client");
        self.site
            .begin_every_page_with(&format!(
                // The whole of it: WebKit gives a page over plain http none.
                "globalThis.__asked = 0;
                 const storage = {{
                   persist: async () => {{ __asked += 1; return {answer} }},
                   persisted: async () => {answer},
                 }};
                 Object.defineProperty(Navigator.prototype, 'storage', {{ get: () => storage }});"
            ))
            .await;
        self.open("/").await;
        self.start(&case.answers, Hand::Script).await;
        self.walk_to_page(&case.answers, Hand::Script, "context").await;
        expect_same("how often it was asked before the result", self.asked().await, 0);
        self.walk_on(&case.answers, Hand::Script).await;
        self.expect_outcome_of(&case).await;
        self.expect_text(said).await;
        expect_same("how often it was asked at the first result", self.asked().await, 1);
        self.press("retake").await;
        self.walk_on(&case.answers, Hand::Script).await;
        self.expect_text(said).await;
        expect_same("how often it was asked after another result", self.asked().await, 1);
        self.reload().await;
        self.expect_text(said).await;
        expect_same("how often it was asked after a reload", self.asked().await, 0);
    }

    async fn asked(&self) -> u32 {
        self.ask("return __asked", vec![]).await
    }

    /// Waits until the page says this.
    pub async fn expect_text(&self, said: &str) {
        let what = format!("the words « {said} »");
        self.wait_for(&what, async || self.text().await.contains(said).then_some(())).await;
    }
}
