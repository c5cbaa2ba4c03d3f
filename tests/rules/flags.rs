//! Each flag that is raised stands for circumstances that are there, and one that is not raised stands for none.

use keep_or_fire::instrument::advice::{Circumstance, Flag, Situation};
use keep_or_fire::instrument::outcome::Outcome;
use keep_or_fire::instrument::rules::Condition;

use crate::support::fixtures::vectors;
use crate::support::person::Person;

#[test]
fn a_flag_is_raised_for_what_is_there() {
    let mut raised = 0;
    for vector in vectors() {
        let outcome = Person(vector.answers).outcome();
        for flag in Flag::ALL.iter().copied() {
            let case = case_of(&outcome, flag);
            let is_raised = outcome.flags.contains(&flag);
            assert_eq!(is_raised, !case.is_empty(), "{}: {case:?}", flag.id());
            raised += usize::from(is_raised);
            for circumstance in case {
                assert!(is_there(circumstance, &outcome), "{}: {circumstance:?} is not there", flag.id());
            }
        }
    }
    assert!(raised > 0, "no vector raises a flag");
}

/// The circumstances that the result names beside the flag.
fn case_of(outcome: &Outcome, flag: Flag) -> &'static [Circumstance] {
    // No vector has a flat pattern alone; see `extremes` for those.
    let is_flat = outcome.flags.contains(&Flag::FlatPattern);
    Situation { evidence: &outcome.evidence, verdict: outcome.verdict, reflection: &outcome.reflection, is_flat }
        .case(flag)
}

fn is_there(circumstance: &Circumstance, outcome: &Outcome) -> bool {
    match *circumstance {
        Circumstance::Holds(condition) => outcome.evidence.holds(condition),
        Circumstance::Gate(choices) => choices.iter().any(|choice| outcome.evidence.holds(Condition::Gate(*choice))),
        Circumstance::Verdicts(verdicts) => verdicts.contains(&outcome.verdict),
        Circumstance::LevelFrom(level) => outcome.verdict.level().is_some_and(|own| own >= level),
        Circumstance::Dominant(instinct) => outcome.reflection.dominant.contains(&instinct),
        Circumstance::FlatPattern => outcome.flags.contains(&Flag::FlatPattern),
    }
}
