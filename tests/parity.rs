//! The published cases and vectors of the instrument, all of them: the rules here say what the reference scorer says.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what went wrong by panicking with a sentence"
)]

mod support;

use keep_or_fire::instrument::rules::RuleId;
use support::compare::differences;
use support::fixtures::{Case, cases, vectors};
use support::person::Person;

#[test]
fn every_case_comes_out_field_by_field() {
    let cases = cases();
    assert_eq!(cases.len(), 23, "cases.json has lost or gained cases");
    let mut wrong = Vec::new();
    for Case { id, sheet, expected } in &cases {
        match xtask::score::read_sheet(&sheet.to_string()) {
            Ok(answers) => {
                let got = xtask::score::outcome(&answers).unwrap_or_default();
                wrong.extend(differences("", &got, expected).into_iter().map(|field| format!("case {id}: {field}")));
            }
            Err(error) => wrong.push(format!("case {id} is refused: {error}")),
        }
    }
    assert!(wrong.is_empty(), "{} fields differ:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_vector_gives_its_verdict_by_its_rule() {
    let vectors = vectors();
    assert_eq!(vectors.len(), 1600, "vectors.txt has lost or gained lines");
    let wrong: Vec<String> = vectors
        .into_iter()
        .filter_map(|vector| {
            let outcome = Person(vector.answers).outcome();
            let got = (outcome.verdict.id(), outcome.rule.map(RuleId::id));
            let expected = (vector.verdict.as_str(), vector.rule.as_deref());
            let line = vector.line;
            (got != expected).then(|| format!("line {line} of vectors.txt: got {got:?}, expected {expected:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} vectors differ:\n{}", wrong.len(), wrong.join("\n"));
}
