//! `cargo xtask score`: answer sheets in, outcomes out, one JSON text a line.
//!
//! A sheet is the `answers` object of `tests/fixtures/cases.json`, an outcome its `expected` object: this is how anybody
//! checks the rules from outside, in bulk, without a browser.

mod sheet;
mod wire;

use std::io::{BufRead, Write};

use anyhow::{Context as _, Result};
use keep_or_fire::instrument::answers::Answers;
use keep_or_fire::instrument::outcome::Outcome;
use serde_json::{Value, json};

/// Reads one answer sheet: JSON text of an object with the parts `gates`, `core`, `check`, `agg`, and `agg_choice`.
///
/// # Errors
/// A sentence that says what is wrong, and where.
pub fn read_sheet(text: &str) -> Result<Answers, String> {
    sheet::read(text)
}

/// The outcome in the form of the fixtures: same keys, same numbers. `None` when the sheet has no status.
pub fn outcome(answers: &Answers) -> Option<Value> {
    Outcome::of(answers).map(|outcome| wire::outcome(&outcome))
}

/// Scores one line.
fn score(line: &str) -> Result<Value, String> {
    let answers = read_sheet(line)?;
    outcome(&answers).ok_or_else(|| "status is missing, in gates".to_owned())
}

/// Scores every line of `input` onto `output`, in order. Returns whether all of them could be scored.
///
/// # Errors
/// When reading or writing fails.
pub fn run(input: impl BufRead, mut output: impl Write) -> Result<bool> {
    let mut all_good = true;
    for (n, line) in input.split(b'\n').enumerate() {
        let line = line.context("cannot read the answer sheets")?;
        let scored = match std::str::from_utf8(&line) {
            Ok(text) if text.trim().is_empty() => continue,
            Ok(text) => score(text),
            Err(_) => Err("not UTF-8".to_owned()),
        };
        let scored = scored.unwrap_or_else(|error| {
            all_good = false;
            json!({ "error": format!("{error} (line {})", n + 1) })
        });
        writeln!(output, "{scored}").context("cannot write the outcomes")?;
    }
    output.flush().context("cannot write the outcomes")?;
    Ok(all_good)
}
