//! Whole visits, half of them with real clicks, each to a verdict that must come out of those answers.

use keep_or_fire::content::words;
use keep_or_fire::instrument::gate::Gate;
use keep_or_fire::instrument::language::Language;

use crate::case;
use crate::journey::{Journey, journeys};
use crate::page::Hand;
use crate::site::everything_is_wanted;
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &journeys![
    of_a_question_that_was_not_asked_yet_no_answer_is_quoted,
    a_freelance_with_a_great_client_is_told_to_cherish_it,
    a_freelance_with_an_incorrigible_client_is_told_to_leave,
    a_freelance_for_whom_every_morning_is_a_penance_is_told_to_stop,
    an_employee_of_an_agency_without_a_specification_is_told_to_escalate,
    the_first_picture_of_a_verdict_is_of_its_top_and_spared_what_is_far_below,
];

async fn a_freelance_with_a_great_client_is_told_to_cherish_it(visit: &Visit) {
    visit.leads_to("/", "fr", "07_great_client", "CHERISH").await;
}

async fn a_freelance_with_an_incorrigible_client_is_told_to_leave(visit: &Visit) {
    visit.leads_to("/", "fr", "13_freelance_incorrigible", "EXIT").await;
}

async fn a_freelance_for_whom_every_morning_is_a_penance_is_told_to_stop(visit: &Visit) {
    visit.leads_to("/", "fr", "14_penance_every_morning", "STOP").await;
}

async fn an_employee_of_an_agency_without_a_specification_is_told_to_escalate(visit: &Visit) {
    visit.leads_to("/?lang=en", "en", "12_agency_no_spec", "ESCALATE").await;
}

async fn the_first_picture_of_a_verdict_is_of_its_top_and_spared_what_is_far_below(visit: &Visit) {
    let sheet = case::named("09_ordinary").answers;
    visit.open("/").await;
    visit.start(&sheet, Hand::Script).await;
    visit.walk_to_page(&sheet, Hand::Script, "context").await;
    let script = r#"window.laidOut = () => {
          const parts = [...document.querySelectorAll("[data-result] .kof-part")];
          return parts.map((part) => getComputedStyle(part).contentVisibility);
        };
        new MutationObserver((_, observer) => {
          if (!document.querySelector("[data-result]")) return;
          window.atFirst = [scrollY, laidOut()];
          observer.disconnect();
        }).observe(document.body, { childList: true, subtree: true });
        document.querySelector("[data-next]").scrollIntoView();
        return scrollY"#;
    let before: f64 = visit.ask(script, vec![]).await;
    assert!(before > 0.0, "the button should be further down than the window's top");
    visit.walk_on(&sheet, Hand::Script).await;
    let (top, at_first): (f64, Vec<String>) = visit.ask("return atFirst", vec![]).await;
    expect_same("how far the first picture is scrolled down", top, 0.0);
    assert!(
        at_first.len() > 3 && at_first.iter().all(|part| part == "auto"),
        "each part of the result should wait until it comes near: {at_first:?}"
    );
    let is_whole =
        r#"return laidOut().every((part) => part === "visible") && !("fresh" in document.documentElement.dataset)"#;
    visit.wait_until("the whole result to be laid out", is_whole, vec![]).await;
}

/// For the rules it has the mild one.
async fn of_a_question_that_was_not_asked_yet_no_answer_is_quoted(visit: &Visit) {
    let sheet = case::named("13_freelance_incorrigible").answers;
    visit.open("/?lang=fr").await;
    visit.start(&sheet, Hand::Script).await;
    visit.walk_to_page(&sheet, Hand::Script, "power").await;
    visit.press("result-now").await;
    visit.until_screen("result").await;
    visit.find("[data-verdict=EXIT] [data-flag=last_reset_first]").await;
    let quoted: String = visit
        .ask("return [...document.querySelectorAll('[data-flag]')].map((flag) => flag.textContent).join()", vec![])
        .await;
    let question = (words(Language::French).gate)(Gate::Tried);
    assert!(!quoted.contains(question), "{question} was not asked, and the advice quotes it: {quoted}");
}

impl Visit {
    async fn leads_to(&self, path: &str, language: &str, id: &str, verdict: &str) {
        let case = case::named(id);
        assert_eq!(case.expected.verdict, verdict, "the case {id} was chosen for its verdict");
        self.open(path).await;
        expect_same("the language of the page", self.language().await, language.to_owned());
        // Two of the four by mouse in each engine, each of them in one or two of the three.
        let by_mouse = (self.plan.turn + self.plan.engine as usize).is_multiple_of(2) || everything_is_wanted();
        self.walk(&case.answers, if by_mouse { Hand::Mouse } else { Hand::Script }).await;
        self.expect_outcome_of(&case).await;
    }
}
