//! Both languages: chosen by the address, switched in the middle, with nothing lost.

use fantoccini::key::Key;
use keep_or_fire::instrument::language::Language;
use serde_json::json;

use crate::case;
use crate::journey::{Journey, journey};
use crate::page::Hand;
use crate::sight::Question;
use crate::surroundings::{Surroundings, USUAL};
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &[
    journey!(switching_the_language_in_the_middle_keeps_the_page_and_the_answers),
    journey!(who_reads_english_first_is_met_in_english).within(reading("en-GB,en")),
    journey!(who_reads_german_before_english_is_met_in_english).within(reading("de-DE,de,en")),
    journey!(who_reads_canadian_french_is_met_in_french).within(reading("fr-CA,fr")),
    journey!(who_reads_neither_language_is_met_in_french).within(reading("ja-JP,ja")),
    journey!(a_language_that_was_chosen_is_the_language_of_the_next_visit),
    journey!(an_unknown_language_in_the_address_is_ignored),
];

const fn reading(languages: &'static str) -> Surroundings {
    Surroundings { languages, ..USUAL }
}

async fn switching_the_language_in_the_middle_keeps_the_page_and_the_answers(visit: &Visit) {
    let case = case::named("12_agency_no_spec");
    visit.open("/?lang=fr").await;
    visit.start(&case.answers, Hand::Script).await;
    visit.walk_to_page(&case.answers, Hand::Script, "trap").await;
    visit.choose(Question::Item("trap4"), "1").await;
    visit.choose(Question::Item("trap1"), "4").await;
    let (answers, title, words) = (visit.chosen().await, visit.title().await, visit.words().await);
    expect_same("the heading in French", visit.heading().await, "Ce qui se joue entre vous".into());

    visit.switch_to("en").await;
    visit.until_page("trap").await;
    expect_same("the heading in English", visit.heading().await, "What goes on between you".into());
    expect_same("the answers after the switch", visit.chosen().await, answers);
    // WebKit gives a button no focus at a click.
    visit.tab_into("[data-language]").await;
    for language in ["fr", "en"] {
        visit.tap(Key::Enter).await;
        visit.until_language(language).await;
        assert!(visit.focus_is_in("[data-language]").await, "the focus should stay on the switch");
    }
    assert!(visit.title().await != title, "the title should change its language and is still {title}");
    let still: Vec<_> = visit.words().await.into_iter().filter(|line| words.contains(line)).collect();
    assert!(still.is_empty(), "the questions and answers should be in English now, not {still:?}");

    visit.reload().await;
    visit.until_page("trap").await;
    expect_same("the language after a reload", visit.language().await, "en".into());

    visit.switch_to("fr").await;
    visit.walk_on(&case.answers, Hand::Script).await;
    visit.expect_outcome_of(&case).await;
    visit.switch_to("en").await;
    visit.expect_outcome_of(&case).await;
}

async fn who_reads_english_first_is_met_in_english(visit: &Visit) {
    visit.expect_to_be_met_in("en").await;
}

async fn who_reads_german_before_english_is_met_in_english(visit: &Visit) {
    visit.expect_to_be_met_in("en").await;
}

async fn who_reads_canadian_french_is_met_in_french(visit: &Visit) {
    visit.expect_to_be_met_in("fr").await;
}

async fn who_reads_neither_language_is_met_in_french(visit: &Visit) {
    visit.expect_to_be_met_in("fr").await;
}

async fn a_language_that_was_chosen_is_the_language_of_the_next_visit(visit: &Visit) {
    visit.open("/").await;
    visit.switch_to("en").await;
    visit.walk(&case::named("07_great_client").answers, Hand::Script).await;
    visit.in_a_new_tab().await;
    visit.open("/").await;
    expect_same("the language of the next visit", visit.language().await, "en".to_owned());
}

async fn an_unknown_language_in_the_address_is_ignored(visit: &Visit) {
    visit.open("/?lang=__proto__").await;
    visit.until_screen("home").await;
    let language = visit.language().await;
    assert!(Language::from_id(&language).is_some(), "the language should be a known one, not {language}");
}

impl Visit {
    async fn expect_to_be_met_in(&self, language: &str) {
        self.open("/").await;
        let read = self.plan.surroundings.languages;
        expect_same(&format!("the language for who reads {read}"), self.language().await, language.to_owned());
    }

    pub async fn language(&self) -> String {
        self.ask("return document.documentElement.lang", vec![]).await
    }

    pub async fn title(&self) -> String {
        self.ask("return document.title", vec![]).await
    }

    pub async fn heading(&self) -> String {
        self.ask(r#"return document.querySelector("h1")?.textContent.trim() ?? "no heading""#, vec![]).await
    }

    /// Presses the switch and waits until the page is in that language.
    pub async fn switch_to(&self, language: &str) {
        self.press(&format!(r#"language="{language}""#)).await;
        self.until_language(language).await;
    }

    async fn until_language(&self, language: &str) {
        self.wait_until(
            &format!("the page to be in {language}"),
            "return document.documentElement.lang === arguments[0]",
            vec![json!(language)],
        )
        .await;
    }

    /// The questions and the words of their answers.
    async fn words(&self) -> Vec<String> {
        self.ask(
            r#"return [...document.querySelectorAll("fieldset legend, fieldset label")].map((words) => words.textContent.trim())"#,
            vec![],
        )
        .await
    }
}
