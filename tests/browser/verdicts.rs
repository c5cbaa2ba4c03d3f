//! Whole visits with real clicks, each to a verdict that must come out of those answers.

use crate::case;
use crate::page::Hand;
use crate::visit::{expect_same, visit};

#[test]
fn a_freelance_with_a_great_client_is_told_to_cherish_it() {
    leads_to("/", "fr", "07_great_client", "CHERISH");
}

#[test]
fn a_freelance_with_an_incorrigible_client_is_told_to_leave() {
    leads_to("/", "fr", "13_freelance_incorrigible", "EXIT");
}

#[test]
fn a_freelance_for_whom_every_morning_is_a_penance_is_told_to_stop() {
    leads_to("/", "fr", "14_penance_every_morning", "STOP");
}

#[test]
fn an_employee_of_an_agency_without_a_specification_is_told_to_escalate() {
    leads_to("/?lang=en", "en", "12_agency_no_spec", "ESCALATE");
}

fn leads_to(path: &str, language: &str, id: &str, verdict: &str) {
    let case = case::named(id);
    assert_eq!(case.expected.verdict, verdict, "the case {id} was chosen for its verdict");
    visit(async |visit| {
        visit.open(path).await;
        expect_same("the language of the page", visit.language().await, language.to_owned());
        visit.walk(&case.answers, Hand::Mouse).await;
        visit.expect_outcome_of(&case).await;
    });
}
