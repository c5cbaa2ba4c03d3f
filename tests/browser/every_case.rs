//! Every worked case given in the browser, page by page, to the outcome that it must have.

use crate::case;
use crate::page::Hand;
use crate::visit::visit;

// In two tests, so that two cores share the work.

#[test]
fn every_other_worked_case_comes_out_as_expected() {
    come_out_as_expected(0);
}

#[test]
fn the_worked_cases_between_come_out_as_expected() {
    come_out_as_expected(1);
}

fn come_out_as_expected(first: usize) {
    visit(async |visit| {
        for (turn, case) in case::all().into_iter().enumerate().skip(first).step_by(2) {
            visit.did(format!("began the case {}", case.id));
            visit.forget_everything().await;
            visit.open(if turn % 4 < 2 { "/?lang=fr" } else { "/?lang=en" }).await;
            visit.walk(&case.answers, Hand::Script).await;
            visit.expect_outcome_of(&case).await;
        }
    });
}
