//! Every worked case given in the browser, page by page, to the outcome that it must have.

use crate::case;
use crate::journey::{Journey, journeys};
use crate::page::Hand;
use crate::visit::Visit;

// Two journeys, so that two cores share the work.
pub const JOURNEYS: &[Journey] =
    &journeys![every_other_worked_case_comes_out_as_expected, the_worked_cases_between_come_out_as_expected];

async fn every_other_worked_case_comes_out_as_expected(visit: &Visit) {
    visit.come_out_as_expected(0).await;
}

async fn the_worked_cases_between_come_out_as_expected(visit: &Visit) {
    visit.come_out_as_expected(1).await;
}

impl Visit {
    async fn come_out_as_expected(&self, first: usize) {
        for (turn, case) in case::all().into_iter().enumerate().skip(first).step_by(2) {
            self.did(format!("began the case {}", case.id));
            self.forget_everything().await;
            self.open(if turn % 4 < 2 { "/?lang=fr" } else { "/?lang=en" }).await;
            self.walk(&case.answers, Hand::Script).await;
            self.expect_outcome_of(&case).await;
        }
    }
}
