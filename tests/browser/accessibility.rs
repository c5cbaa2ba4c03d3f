//! Each screen under axe-core, in both languages, light and dark, at three widths, and never scrolling sideways.

use crate::case;
use crate::page::Hand;
use crate::sight::{Place, Question};
use crate::visit::{Visit, visit};

/// A full sheet, to pass by every page.
const FULL: &str = "28_same_with_tie_break";

#[test]
fn the_home_screen_is_accessible() {
    visit(async |visit| {
        visit.open("/").await;
        visit.look_closely("the home screen", 0).await;
        visit.press("start").await;
        visit.look_closely("the home screen with an open question pointed out", 1).await;
    });
}

#[test]
fn the_home_screen_with_something_to_resume_is_accessible() {
    visit(async |visit| {
        visit.at_page("demands").await;
        visit.in_a_new_tab().await;
        visit.open("/").await;
        visit.find("[data-resume]").await;
        visit.look_closely("the home screen with something to resume", 2).await;
    });
}

#[test]
fn a_page_of_questions_is_accessible_unanswered_pointed_out_and_answered() {
    visit(async |visit| {
        visit.at_page("disrespect").await;
        visit.look_closely("a page of questions", 3).await;
        visit.choose(Question::Item("disrespect4"), "2").await;
        visit.press("next").await;
        visit.look_closely("a page with open sentences pointed out", 0).await;
        visit.answer_page(&case::named(FULL).answers, Hand::Script).await;
        visit.look_closely("a page with every sentence answered", 1).await;
    });
}

#[test]
fn the_page_that_offers_the_result_is_accessible() {
    visit(async |visit| {
        visit.at_page("power").await;
        visit.find("[data-result-now]").await;
        visit.look_closely("the page that offers the result", 2).await;
    });
}

#[test]
fn the_optional_pages_are_accessible() {
    visit(async |visit| {
        for (turn, page) in ["instinct1", "instinct2", "checklist"].into_iter().enumerate() {
            visit.at_page(page).await;
            visit.look_closely(&format!("the page {page}"), turn + 3).await;
        }
    });
}

#[test]
fn the_context_and_the_tie_break_are_accessible() {
    visit(async |visit| {
        visit.at_page("context").await;
        visit.look_closely("the page context", 1).await;
    });
    visit(async |visit| {
        visit.at_tie_break().await;
        visit.look_closely("the tie-break", 2).await;
    });
}

#[test]
fn the_mild_results_are_accessible() {
    results_are_accessible(&["07_great_client", "09_ordinary", "16_false_professional"], 3);
}

#[test]
fn the_grave_results_are_accessible() {
    results_are_accessible(&["12_agency_no_spec", "13_freelance_incorrigible", "14_penance_every_morning"], 2);
}

#[test]
fn the_results_of_a_part_of_the_answers_are_accessible() {
    results_are_accessible(&["24_one_too_few", "06_missing_but_penance", "34_rule_X7_manager_blocked"], 1);
}

#[test]
fn the_help_and_about_screens_are_accessible() {
    visit(async |visit| {
        for (turn, screen) in ["help", "about"].into_iter().enumerate() {
            visit.open(&format!("/#{screen}")).await;
            visit.until_screen(screen).await;
            visit.look_closely(&format!("the screen {screen}"), turn).await;
            visit.forget_everything().await;
        }
    });
}

fn results_are_accessible(cases: &[&str], first_turn: usize) {
    visit(async |visit| {
        for (turn, id) in cases.iter().enumerate() {
            let case = case::named(id);
            visit.forget_everything().await;
            visit.open("/?lang=fr").await;
            visit.walk(&case.answers, Hand::Script).await;
            visit.look_closely(&format!("the result {} of {id}", case.expected.verdict), first_turn + turn).await;
        }
    });
}

impl Visit {
    /// To a page of questions with everything before it answered.
    async fn at_page(&self, page: &str) {
        let sheet = case::named(FULL).answers;
        self.forget_everything().await;
        self.open("/?lang=fr").await;
        self.start(&sheet, Hand::Script).await;
        self.walk_to_page(&sheet, Hand::Script, page).await;
    }

    async fn at_tie_break(&self) {
        let sheet = case::named(FULL).answers;
        self.at_page("instinct1").await;
        let arrived = |place: &Place| place.screen == "tie-break";
        self.walk_until("the tie-break between three instincts", arrived, &sheet, Hand::Script, async || {}).await;
    }
}
