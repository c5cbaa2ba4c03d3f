//! Every worked case given in the browser, page by page, to the outcome that it must have: each in one of the engines, with `--all` in
//! every one.

use crate::case;
use crate::journey::{Journey, journeys};
use crate::page::Hand;
use crate::visit::Visit;

pub const JOURNEYS: &[Journey] = &journeys![the_worked_cases_come_out_as_expected];

async fn the_worked_cases_come_out_as_expected(visit: &Visit) {
    for (turn, case) in visit.share_of(case::all().enumerate()) {
        visit.did(format!("began the case {}", case.id));
        visit.forget_everything().await;
        visit.open(if turn % 4 < 2 { "/?lang=fr" } else { "/?lang=en" }).await;
        visit.walk(&case.answers, Hand::Script).await;
        visit.expect_outcome_of(&case).await;
    }
}
