//! Both languages: chosen by the address, switched in the middle, with nothing lost.

use serde_json::json;

use crate::case;
use crate::page::Hand;
use crate::sight::Question;
use crate::visit::{Visit, expect_same, visit};

#[test]
fn switching_the_language_in_the_middle_keeps_the_page_and_the_answers() {
    let case = case::named("12_agency_no_spec");
    visit(async |visit| {
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
    });
}

#[test]
fn the_browser_decides_the_language_and_french_is_for_everybody_else() {
    visit(async |visit| {
        for (read, shown) in [("en-GB,en", "en"), ("de-DE,de,en", "en"), ("fr-CA,fr", "fr"), ("ja-JP,ja", "fr")] {
            visit.set_languages(read).await;
            visit.forget_everything().await;
            visit.open("/").await;
            expect_same(&format!("the language for who reads {read}"), visit.language().await, shown.to_owned());
        }
    });
}

#[test]
fn a_language_that_was_chosen_is_the_language_of_the_next_visit() {
    visit(async |visit| {
        visit.open("/").await;
        visit.switch_to("en").await;
        visit.walk(&case::named("07_great_client").answers, Hand::Script).await;
        visit.in_a_new_tab().await;
        visit.open("/").await;
        expect_same("the language of the next visit", visit.language().await, "en".to_owned());
    });
}

#[test]
fn an_unknown_language_in_the_address_is_ignored() {
    visit(async |visit| {
        visit.open("/?lang=__proto__").await;
        visit.until_screen("home").await;
        let language = visit.language().await;
        assert!(["fr", "en"].contains(&language.as_str()), "the language should be a known one, not {language}");
    });
}

impl Visit {
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
