//! What we hold ourselves to, and whether a run shows it.

use super::figures::Figures;
use super::numbers::{digits, ratio, times};
use super::raw::{Line, Name};
use super::sizes::Sizes;
use std::fmt::Write as _;

/// One row: the less, the better.
pub struct Budget {
    what: &'static str,
    must: f64,
    aim: f64,
    measured: Option<f64>,
    unit: Unit,
}

#[derive(Clone, Copy)]
enum Unit {
    Kilobytes,
    Count,
    Milliseconds,
    Ratio,
}

impl Budget {
    /// In the words of the table.
    fn verdict(&self) -> &'static str {
        match self.measured {
            None => "not measured",
            Some(value) if value <= self.aim => "met, the aim too",
            Some(value) if value <= self.must => "met",
            Some(_) => "**not met**",
        }
    }

    fn write(&self, value: Option<f64>) -> String {
        match (self.unit, value) {
            (Unit::Ratio, value) => times(value),
            (Unit::Kilobytes, Some(value)) => format!("{:.1} kB", value / 1000.0),
            (Unit::Milliseconds, Some(_)) => format!("{} ms", digits(value)),
            (_, value) => digits(value),
        }
    }
}

/// Every budget, with what was measured.
pub fn all(figures: &Figures, sizes: &Sizes) -> Vec<Budget> {
    // At most some hundred thousand: exact.
    #[allow(clippy::cast_precision_loss, reason = "sizes of files")]
    let count = |value: usize| Some(value as f64);
    let row = |what, unit, must, aim, measured| Budget { what, must, aim, measured, unit };
    let slow = Line::Slow;
    let ours = |of| figures.get(Name::Ours, slow, of);
    let [one, many] = figures.alone(slow).map_or([[None; 4]; 2], |alone| alone.notebook);
    vec![
        row("bytes before usable, Brotli", Unit::Kilobytes, 110_000.0, 80_000.0, count(sizes.brotli())),
        row("requests before usable", Unit::Count, 5.0, 4.0, count(sizes.requests())),
        row(
            "first paint, to by hand",
            Unit::Ratio,
            1.25,
            1.1,
            figures.ratio(Name::ByHand, slow, |one| one.first_paint),
        ),
        row("early answers that were lost", Unit::Count, 0.0, 0.0, count(figures.lost).filter(|_| figures.early > 0)),
        row("app started, to SurveyJS", Unit::Ratio, 0.5, 0.35, figures.ratio(Name::Surveyjs, slow, |one| one.started)),
        row("app started, to React", Unit::Ratio, 1.4, 1.0, figures.ratio(Name::React, slow, |one| one.started)),
        row("blocking time", Unit::Milliseconds, 100.0, 50.0, ours(|one| one.blocking)),
        row(
            "work for an answer above the floor, to by hand",
            Unit::Ratio,
            1.5,
            1.1,
            ratio(figures.answer(Name::Ours, slow), figures.answer(Name::ByHand, slow)),
        ),
        row("next page, click to painted", Unit::Milliseconds, 100.0, 50.0, ours(|one| one.next)),
        row("result, click to painted", Unit::Milliseconds, 200.0, 100.0, ours(|one| one.result)),
        row("second visit, bytes beside the look for an update", Unit::Kilobytes, 0.0, 0.0, figures.second_bytes),
        row(
            "outcome with what would change it, this machine's own speed: scripts of a trial",
            Unit::Milliseconds,
            20.0,
            5.0,
            figures.alone(Line::Fast).and_then(|alone| alone.trial.1),
        ),
        row("start with 200 results, to one result", Unit::Ratio, 1.1, 1.1, ratio(many[0], one[0])),
        row("notebook of 200 results, click to painted", Unit::Milliseconds, 100.0, 100.0, many[1]),
        row(
            "a client with 200 results, click to painted as far as can be seen",
            Unit::Milliseconds,
            100.0,
            100.0,
            many[2],
        ),
    ]
}

/// As a table in Markdown, which can be read as it stands too.
pub fn table(budgets: &[Budget]) -> String {
    let mut table = "| budget | must | aim | measured | |\n|---|--:|--:|--:|---|\n".to_owned();
    for budget in budgets {
        let [must, aim, measured] =
            [Some(budget.must), Some(budget.aim), budget.measured].map(|value| budget.write(value));
        // Writing into a string cannot fail.
        let _ = writeln!(table, "| {} | {must} | {aim} | {measured} | {} |", budget.what, budget.verdict());
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(measured: Option<f64>) -> &'static str {
        Budget { what: "", must: 100.0, aim: 50.0, measured, unit: Unit::Milliseconds }.verdict()
    }

    #[test]
    fn a_budget_is_judged_as_it_is() {
        assert_eq!(said(None), "not measured");
        assert_eq!(said(Some(50.0)), "met, the aim too");
        assert_eq!(said(Some(100.0)), "met");
        assert_eq!(said(Some(100.1)), "**not met**");
    }

    #[test]
    fn a_row_has_its_unit() {
        let budget = Budget { what: "bytes", must: 110_000.0, aim: 80_000.0, measured: None, unit: Unit::Kilobytes };
        assert!(table(&[budget]).ends_with("| bytes | 110.0 kB | 80.0 kB | – | not measured |\n"));
    }
}
