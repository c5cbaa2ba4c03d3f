//! Nothing in the tables is out of reach: each rule, route, flag, verdict and state is somebody's.

use std::collections::HashSet;

use keep_or_fire::instrument::advice::Flag;
use keep_or_fire::instrument::confidence::Confidence;
use keep_or_fire::instrument::counterfactual::Flip;
use keep_or_fire::instrument::instinct::{Instinct, ReflectionState};
use keep_or_fire::instrument::outcome::Outcome;
use keep_or_fire::instrument::rules::{RouteId, RuleId};
use keep_or_fire::instrument::verdict::{Variant, Verdict};

use crate::support::fixtures::{cases, vectors};
use crate::support::people::draw;
use crate::support::person::Person;

#[test]
fn everything_is_reached_by_somebody() {
    let worked = cases()
        .into_iter()
        .map(|case| Person(xtask::score::read_sheet(&case.sheet.to_string()).expect("the worked cases can be read")));
    let compact = vectors().into_iter().map(|vector| Person(vector.answers));
    let reached: HashSet<(&str, String)> =
        worked.chain(compact).chain(draw(1500)).flat_map(|person| facts(&person.outcome())).collect();
    let missed: Vec<String> = everything()
        .into_iter()
        .filter(|(kind, what)| !reached.contains(&(*kind, what.clone())))
        .map(|(kind, what)| format!("{kind} {what}"))
        .collect();
    assert!(missed.is_empty(), "nobody reached: {}", missed.join(", "));
}

/// What there is to reach.
fn everything() -> Vec<(&'static str, String)> {
    let mut all = Vec::new();
    let mut add = |kind, ids: Vec<&str>| all.extend(ids.into_iter().map(|id| (kind, id.to_owned())));
    add("the verdict", Verdict::ALL.iter().map(|one| one.id()).collect());
    add("a verdict decided by rule", RuleId::ALL.iter().map(|one| one.id()).collect());
    add("the route", RouteId::ALL.iter().map(|one| one.id()).collect());
    add("the variant", Variant::ALL.iter().map(|one| one.id()).collect());
    add("the flag", Flag::ALL.iter().map(|one| one.id()).collect());
    add("the reflection state", ReflectionState::ALL.iter().map(|one| one.id()).collect());
    add("the dominant instinct", Instinct::ALL.iter().map(|one| one.id()).collect());
    add("the confidence", Confidence::ALL.iter().map(|one| one.id()).collect());
    add("a milder verdict after so many steps:", vec!["0", "1", "2", "3"]);
    add("a milder verdict after so many changed answers:", vec!["0", "1", "2", "3"]);
    add("a harsher verdict after so many steps:", vec!["0", "1", "2", "3"]);
    let held = RuleId::ALL.iter().map(|one| one.id()).filter(|id| !["C1", "K1"].contains(id));
    // E1 needs nothing but the level, so it goes when the rules that gave the level go.
    add("a verdict held by", held.chain(["E2", "E3"]).collect());
    all
}

/// What one outcome reaches.
fn facts(outcome: &Outcome) -> Vec<(&'static str, String)> {
    let mut facts = vec![("the verdict", outcome.verdict.id().to_owned())];
    let mut add = |kind, ids: Vec<&str>| facts.extend(ids.into_iter().map(|id| (kind, id.to_owned())));
    add("a verdict decided by rule", outcome.rule.iter().map(|one| one.id()).collect());
    add("the route", outcome.route.iter().map(|one| one.id()).collect());
    add("the variant", outcome.variant.iter().map(|one| one.id()).collect());
    add("the flag", outcome.flags.iter().map(|one| one.id()).collect());
    add("the reflection state", vec![outcome.reflection.state.id()]);
    add("the dominant instinct", outcome.reflection.dominant.iter().map(|one| one.id()).collect());
    add("the confidence", outcome.assurance.confidence.iter().map(|one| one.id()).collect());
    add("a verdict held by", outcome.lift.iter().map(|hold| hold.law.id()).collect());
    let steps = |flip: &Option<Flip>| flip.as_ref().map_or(0, |flip| flip.steps).to_string();
    let changes = outcome.milder.as_ref().map_or(0, |flip| flip.changes.len()).to_string();
    facts.push(("a milder verdict after so many steps:", steps(&outcome.milder)));
    facts.push(("a milder verdict after so many changed answers:", changes));
    facts.push(("a harsher verdict after so many steps:", steps(&outcome.harsher)));
    facts
}
