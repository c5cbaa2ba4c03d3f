//! Runs the steps of a test run one after the other, whatever becomes of each, and tells at the end what ran, what did not, and why.

use crate::tally::Tally;
use crate::{program, progress, project};
use anyhow::Result;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// The steps so far.
#[derive(Default)]
pub struct Report {
    steps: Vec<Step>,
}

struct Step {
    name: &'static str,
    outcome: Outcome,
}

enum Outcome {
    Ran(Tally, PathBuf),
    Skipped(String),
}

impl Report {
    /// Runs one step. True when nothing in it failed.
    pub fn run(&mut self, name: &'static str, command: &mut Command) -> Result<bool> {
        let log = project::log(name);
        let run = || {
            // A failure is a sentence; who wants the way to it runs the step by hand.
            command.env("RUST_BACKTRACE", "0").env("CARGO_TERM_COLOR", "never");
            let succeeded = program::succeeds(command, &log)?;
            let output = fs::read(&log).unwrap_or_default();
            Ok(Tally::of(&String::from_utf8_lossy(&output), succeeded))
        };
        let tally = progress::line_that_ends(name, run, |tally| match tally.failed {
            0 => format!("{} passed", tally.passed),
            _ => format!("FAILED, {tally}"),
        })?;
        if tally.failed > 0 {
            println!("{}\n", program::end_of(&log));
        }
        let fine = tally.failed == 0;
        self.steps.push(Step { name, outcome: Outcome::Ran(tally, log) });
        Ok(fine)
    }

    /// Notes a step that cannot be run.
    pub fn skip(&mut self, name: &'static str, why: impl Into<String>) {
        let why = why.into();
        println!("{name} … skipped: {why}");
        self.steps.push(Step { name, outcome: Outcome::Skipped(why) });
    }

    /// Prints the account. True when nothing failed.
    pub fn close(&self) -> bool {
        let mut sum = Tally::default();
        println!("\nWhat ran, and what did not");
        for Step { name, outcome } in &self.steps {
            match outcome {
                Outcome::Ran(tally, log) if tally.failed > 0 => {
                    println!("  {name}: FAILED, {tally}; see {}", log.display());
                    sum += *tally;
                }
                Outcome::Ran(tally, _) => {
                    println!("  {name}: {tally}");
                    sum += *tally;
                }
                Outcome::Skipped(why) => {
                    println!("  {name}: skipped, {why}");
                    sum += Tally::SKIPPED;
                }
            }
        }
        println!("\n{sum}");
        sum.failed == 0
    }
}
