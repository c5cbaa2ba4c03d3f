//! What a result page shows, compared with what a worked case expects, all differences in one sentence.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

use serde::Deserialize;

use crate::case::{Case, Expected};
use crate::visit::Visit;

/// The result page read through its hooks.
#[derive(Debug, Deserialize)]
struct Shown {
    verdict: Option<String>,
    rule: Option<String>,
    route: Option<String>,
    variant: Option<String>,
    confidence: Option<String>,
    scales: BTreeMap<String, Option<String>>,
    instincts: BTreeMap<String, Option<String>>,
    dominant: BTreeSet<String>,
    flags: BTreeSet<String>,
    flips: BTreeSet<String>,
    why: BTreeSet<String>,
}

impl Visit {
    /// Waits for the result and fails unless it is the one that the case expects.
    pub async fn expect_outcome_of(&self, case: &Case) {
        self.until_screen("result").await;
        self.find("[data-result]").await;
        let shown: Shown = self.ask(include_str!("outcome.js"), vec![]).await;
        let differences = differences(&case.expected, &shown);
        assert!(
            differences.is_empty(),
            "the result of the case {} is not the expected one:\n    {}",
            case.id,
            differences.join("\n    ")
        );
    }
}

fn differences(expected: &Expected, shown: &Shown) -> Vec<String> {
    let mut found = Vec::new();
    compare(&mut found, "data-verdict", &shown.verdict, &Some(expected.verdict.clone()));
    compare(&mut found, "data-rule", &shown.rule, &expected.rule);
    compare(&mut found, "data-route", &shown.route, &expected.route);
    compare(&mut found, "data-variant", &shown.variant, &expected.variant);
    compare(&mut found, "data-confidence", &shown.confidence, &expected.confidence);
    compare(&mut found, "the set of data-flag", &shown.flags, &expected.flags);
    compare(&mut found, "the set of data-dominant", &shown.dominant, &expected.aggression.dominant);

    let flips = [("milder", &expected.flip.milder), ("harsher", &expected.flip.harsher)];
    let flips = flips.into_iter().filter(|(_, flip)| flip.is_some()).map(|(way, _)| way.to_owned()).collect();
    compare(&mut found, "the set of data-flip", &shown.flips, &flips);

    // The deciding rule is explained, and nothing that did not fire.
    let explained = expected.fired.iter().chain(&expected.rule).chain(&expected.route);
    let explained: BTreeSet<_> = explained.cloned().collect();
    if let Some(rule) = &expected.rule
        && !shown.why.contains(rule)
    {
        found.push(format!("data-why should name {rule} and names {:?}", shown.why));
    }
    if !shown.why.is_subset(&explained) {
        found.push(format!("data-why should name only {explained:?} and names {:?}", shown.why));
    }

    // Derived scores have no bar of their own: they are compared when they are there.
    let derived = ["load", "client_load", "harm"];
    for (id, score) in &expected.scores {
        if shown.scales.contains_key(id) || (score.is_some() && !derived.contains(&id.as_str())) {
            compare(&mut found, &format!("the score of {id}"), &written_in(&shown.scales, id), &written(*score));
        }
    }
    for (id, score) in &expected.aggression.scores {
        compare(&mut found, &format!("the score of {id}"), &written_in(&shown.instincts, id), &written(*score));
    }
    found
}

fn compare<T: PartialEq + Debug>(found: &mut Vec<String>, what: &str, seen: &T, expected: &T) {
    if seen != expected {
        found.push(format!("{what} should be {expected:?} and is {seen:?}"));
    }
}

/// A bar that is not drawn and a bar without a score say the same.
fn written_in(bars: &BTreeMap<String, Option<String>>, id: &str) -> Option<String> {
    bars.get(id).cloned().flatten()
}

/// A score as the page writes it: up to four decimals, no zeros at the end.
fn written(score: Option<f64>) -> Option<String> {
    let digits = format!("{:.4}", score?);
    Some(digits.trim_end_matches('0').trim_end_matches('.').to_owned())
}
