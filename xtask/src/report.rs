//! Runs the steps of a test run one after the other, whatever becomes of each, and tells at the end what ran, what did not, and why.

use crate::tally::Tally;
use crate::{program, progress, project};
use anyhow::Result;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};

/// The steps so far.
#[derive(Default)]
pub struct Report {
    steps: Vec<Step>,
}

struct Step {
    name: String,
    outcome: Outcome,
}

/// A step that runs while others do, until it is waited for.
pub struct Beside {
    name: String,
    log: PathBuf,
    child: Child,
}

enum Outcome {
    Ran {
        tally: Tally,
        log: PathBuf,
        /// What the step itself had to leave out, and why.
        left_out: Vec<String>,
    },
    Skipped(String),
}

impl Report {
    /// Runs one step. True when nothing in it failed.
    pub fn run(&mut self, name: impl Into<String>, command: &mut Command) -> Result<bool> {
        let name = name.into();
        let log = project::log(&name);
        let run = || program::succeeds(plain(command), &log);
        self.note(name, &log, run)
    }

    /// Begins a step that needs little of the machine, or fills what others leave idle; [`Report::finish`] waits for it.
    pub fn begin(name: impl Into<String>, command: &mut Command) -> Result<Beside> {
        let name = name.into();
        let log = project::log(&name);
        let child = program::begun(plain(command), &log)?;
        println!("{name} … begun beside what follows");
        Ok(Beside { name, log, child })
    }

    /// Waits for a step that was begun. True when nothing in it failed.
    pub fn finish(&mut self, Beside { name, log, mut child }: Beside) -> Result<bool> {
        self.note(name, &log, || Ok(child.wait()?.success()))
    }

    fn note(&mut self, name: String, log: &Path, run: impl FnOnce() -> Result<bool>) -> Result<bool> {
        let run = || {
            let succeeded = run()?;
            let output = fs::read(log).unwrap_or_default();
            let output = String::from_utf8_lossy(&output);
            let left_out = output
                .lines()
                .filter(|line| line.starts_with("skipped ") || line.starts_with("tried again: "))
                .map(str::to_owned);
            Ok((Tally::of(&output, succeeded), left_out.collect()))
        };
        let (tally, left_out) = progress::line_that_ends(&name, run, |(tally, _)| match tally.failed {
            0 => format!("{} passed", tally.passed),
            _ => format!("FAILED, {tally}"),
        })?;
        if tally.failed > 0 {
            println!("{}\n", program::end_of(log));
        }
        let fine = tally.failed == 0;
        self.steps.push(Step { name, outcome: Outcome::Ran { tally, log: log.to_owned(), left_out } });
        Ok(fine)
    }

    /// Notes a step that cannot be run.
    pub fn skip(&mut self, name: impl Into<String>, why: impl Into<String>) {
        let (name, why) = (name.into(), why.into());
        println!("{name} … skipped: {why}");
        self.steps.push(Step { name, outcome: Outcome::Skipped(why) });
    }

    /// Prints the account. True when nothing failed.
    pub fn close(&self) -> bool {
        let mut sum = Tally::default();
        println!("\nWhat ran, and what did not");
        for Step { name, outcome } in &self.steps {
            match outcome {
                Outcome::Ran { tally, log, left_out } => {
                    if tally.failed > 0 {
                        println!("  {name}: FAILED, {tally}; see {}", log.display());
                    } else {
                        println!("  {name}: {tally}");
                    }
                    for line in left_out {
                        println!("    {line}");
                    }
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

/// A failure is a sentence; who wants the way to it runs the step by hand.
fn plain(command: &mut Command) -> &mut Command {
    command.env("RUST_BACKTRACE", "0").env("CARGO_TERM_COLOR", "never")
}
