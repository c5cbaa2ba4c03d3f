//! Each screen under axe-core: in every engine, in every language, light and dark, at three widths.

use crate::case;
use crate::journey::{Journey, journey};
use crate::page::Hand;
use crate::sight::{Place, Question};
use crate::visit::Visit;

pub const JOURNEYS: &[Journey] = &[
    journey!(the_home_screen_is_accessible).by_day_and_night(),
    journey!(the_home_screen_with_something_to_resume_is_accessible).by_day_and_night(),
    journey!(the_home_screen_with_results_the_dialog_and_the_way_back_are_accessible).by_day_and_night(),
    journey!(a_page_of_questions_is_accessible_unanswered_pointed_out_and_answered).by_day_and_night(),
    journey!(the_page_that_offers_the_result_is_accessible).by_day_and_night(),
    journey!(the_optional_pages_are_accessible).by_day_and_night(),
    journey!(the_context_and_the_tie_break_are_accessible).by_day_and_night(),
    journey!(the_mild_results_are_accessible).by_day_and_night(),
    journey!(the_grave_results_are_accessible).by_day_and_night(),
    journey!(the_results_of_a_part_of_the_answers_are_accessible).by_day_and_night(),
    journey!(the_help_and_about_screens_are_accessible).by_day_and_night(),
];

/// A full sheet, to pass by every page.
const FULL: &str = "28_same_with_tie_break";

async fn the_home_screen_is_accessible(visit: &Visit) {
    visit.open("/").await;
    visit.look_closely("the home screen").await;
    visit.press("start").await;
    visit.look_closely("the home screen with an open question pointed out").await;
}

async fn the_home_screen_with_something_to_resume_is_accessible(visit: &Visit) {
    visit.at_page("demands").await;
    visit.in_a_new_tab().await;
    visit.open("/").await;
    visit.find("[data-resume]").await;
    visit.look_closely("the home screen with something to resume").await;
}

async fn the_home_screen_with_results_the_dialog_and_the_way_back_are_accessible(visit: &Visit) {
    visit.a_result_of("Un grand compte au nom assez long pour").await;
    visit.press("retake").await;
    visit.walk_on(&case::named("07_great_client").answers, Hand::Script).await;
    visit.open("/").await;
    visit.look_closely("the home screen with a client and a trend").await;
    visit.press("forget-all").await;
    visit.look_closely("the dialog").await;
    visit.press("confirm").await;
    visit.until_notice("deleted").await;
    visit.look_closely("the notice of a deletion").await;
}

async fn a_page_of_questions_is_accessible_unanswered_pointed_out_and_answered(visit: &Visit) {
    visit.at_page("disrespect").await;
    visit.look_closely("a page of questions").await;
    visit.choose(Question::Item("disrespect4"), "2").await;
    visit.press("next").await;
    visit.look_closely("a page with open sentences pointed out").await;
    visit.answer_page(&case::named(FULL).answers, Hand::Script).await;
    visit.look_closely("a page with every sentence answered").await;
}

async fn the_page_that_offers_the_result_is_accessible(visit: &Visit) {
    visit.at_page("power").await;
    visit.find("[data-result-now]").await;
    visit.look_closely("the page that offers the result").await;
}

async fn the_optional_pages_are_accessible(visit: &Visit) {
    for page in ["instinct1", "instinct2", "checklist"] {
        visit.at_page(page).await;
        visit.look_closely(&format!("the page {page}")).await;
    }
}

async fn the_context_and_the_tie_break_are_accessible(visit: &Visit) {
    visit.at_page("context").await;
    visit.look_closely("the page context").await;
    visit.at_tie_break().await;
    visit.look_closely("the tie-break").await;
}

async fn the_mild_results_are_accessible(visit: &Visit) {
    visit.results_are_accessible(&["07_great_client", "09_ordinary", "16_false_professional"]).await;
}

async fn the_grave_results_are_accessible(visit: &Visit) {
    visit.results_are_accessible(&["12_agency_no_spec", "13_freelance_incorrigible", "14_penance_every_morning"]).await;
}

async fn the_results_of_a_part_of_the_answers_are_accessible(visit: &Visit) {
    visit.results_are_accessible(&["24_one_too_few", "06_missing_but_penance", "34_rule_X7_manager_blocked"]).await;
}

async fn the_help_and_about_screens_are_accessible(visit: &Visit) {
    for screen in ["help", "about"] {
        visit.open(&format!("/#{screen}")).await;
        visit.until_screen(screen).await;
        visit.look_closely(&format!("the screen {screen}")).await;
        visit.forget_everything().await;
    }
}

impl Visit {
    async fn results_are_accessible(&self, cases: &[&str]) {
        for id in cases {
            let case = case::named(id);
            self.forget_everything().await;
            self.open("/?lang=fr").await;
            self.walk(&case.answers, Hand::Script).await;
            self.look_closely(&format!("the result {} of {id}", case.expected.verdict)).await;
        }
    }

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
