//! Scores a little better and a little worse enclose the verdict, and more so the larger the shift.

use keep_or_fire::instrument::advice::Flag;
use keep_or_fire::instrument::answers::Answer;
use keep_or_fire::instrument::confidence::{Assurance, Confidence, Doubt, NARROW, NEAR, Range, Span, near};
use keep_or_fire::instrument::rules::decide;
use keep_or_fire::instrument::verdict::Verdict;
use proptest::prelude::*;

use crate::support::people::{anybody, for_all};

#[test]
fn better_and_worse_scores_enclose_the_verdict() {
    for_all(1000, anybody(), |person| {
        let Range { narrow, wide } = Range::of(&person.evidence());
        let verdicts = [wide.better, narrow.better, person.verdict(), narrow.worse, wide.worse];
        let in_order = verdicts.map(Verdict::level).is_sorted();
        prop_assert!(in_order, "from 10 points better to 10 points worse: {:?}", verdicts.map(Verdict::id));
        Ok(())
    });
}

#[test]
fn what_speaks_against_the_verdict_is_true_and_fits_how_sure_it_is() {
    for_all(500, anybody(), |person| {
        let outcome = person.outcome();
        let Assurance { confidence, doubt } = outcome.assurance;
        let percent = outcome.answered.percent();
        let (narrow, wide) = (outcome.range.narrow, outcome.range.wide);
        let expected = match doubt {
            None if confidence.is_none() => None,
            None => {
                prop_assert!(is_only(wide, outcome.verdict) && percent >= 95, "a doubt is not told");
                Some(Confidence::Solid)
            }
            Some(Doubt::IfBetter(by, verdict)) => {
                let span = if by == NARROW { narrow } else { wide };
                prop_assert!(span.better == verdict && verdict != outcome.verdict, "{doubt:?} is not so");
                Some(if by == NARROW { Confidence::Fragile } else { Confidence::Moderate })
            }
            Some(Doubt::IfWorse(by, verdict)) => {
                let span = if by == NARROW { narrow } else { wide };
                prop_assert!(span.worse == verdict && verdict != outcome.verdict, "{doubt:?} is not so");
                Some(if by == NARROW { Confidence::Fragile } else { Confidence::Moderate })
            }
            Some(Doubt::Incomplete(told) | Doubt::Settled(told)) => {
                prop_assert!(told == percent && percent < 95, "{doubt:?} is not so");
                let is_settled = decide(&person.evidence()).is_settled();
                prop_assert_eq!(matches!(doubt, Some(Doubt::Settled(_))), is_settled);
                Some(if percent < 80 { Confidence::Fragile } else { Confidence::Moderate })
            }
            Some(Doubt::Flat) => {
                prop_assert!(outcome.flags.contains(&Flag::FlatPattern), "{doubt:?} is not so");
                Some(Confidence::Fragile)
            }
            Some(Doubt::OneStep) => {
                prop_assert!(outcome.milder.is_some_and(|flip| flip.steps == 1), "{doubt:?} is not so");
                Some(Confidence::Moderate)
            }
        };
        prop_assert_eq!(confidence, expected, "the doubt is {:?}", doubt);
        let must_be_fragile = confidence.is_some() && (!is_only(narrow, outcome.verdict) || percent < 80);
        prop_assert!(!must_be_fragile || confidence == Some(Confidence::Fragile), "{:?} for {}", confidence, percent);
        Ok(())
    });
}

#[test]
fn no_answer_that_is_given_later_changes_a_verdict_that_is_settled() {
    let settled = anybody().prop_filter("settled", |person| decide(&person.evidence()).is_settled());
    for_all(300, (settled, anybody()), |(person, later)| {
        let is_new = |answer: &Answer| person.0.get(answer.question()).is_none();
        let all = later.0.iter().filter(is_new).fold(person.clone(), |all, answer| all.with(answer));
        prop_assert_eq!(all.verdict(), person.verdict());
        Ok(())
    });
}

#[test]
fn a_near_score_is_within_one_step_of_its_cut_off() {
    for_all(500, anybody(), |person| {
        let evidence = person.evidence();
        for near in near(decide(&evidence), &evidence) {
            prop_assert_eq!(evidence.scores.get(near.scale), Some(near.score));
            prop_assert!((near.score - near.cut_off).0.abs() <= NEAR.0, "{near:?} is far");
        }
        Ok(())
    });
}

/// Is it this verdict at both ends?
fn is_only(span: Span, verdict: Verdict) -> bool {
    span.better == verdict && span.worse == verdict
}
