//! How sure the verdict is: what would happen if every score were a little better or worse.
//!
//! The 10 points of [`WIDE`] are an assumption about measurement error, not a measurement (`docs/method.md`, "How sure, and how near").

use super::counterfactual::Flip;
use super::evidence::Evidence;
use super::rules::{Condition, Decision, decide};
use super::scale::Scale;
use super::units::Units;
use super::verdict::Verdict;
use super::vocabulary::vocabulary;
use crate::order::Listed;

vocabulary! {
    /// How much the verdict can be relied on.
    Confidence {
        /// ± 5 points change it, or under 80 % answered, or all answers are the same.
        Fragile = "fragile",
        /// ± 10 points change it, or under 95 % answered, or one step of one answer makes it milder.
        Moderate = "moderate",
        /// None of these.
        Solid = "solid",
    }
}

/// The small shift of all scores, in points.
pub const NARROW: Units = Units::from_points(5.0);
/// The large shift: the assumed standard error.
pub const WIDE: Units = Units::from_points(10.0);
/// With less than this percentage of the core items answered, a verdict is fragile.
pub const FRAGILE_UNDER: usize = 80;
/// With less than this percentage, it is moderate.
pub const MODERATE_UNDER: usize = 95;
/// A score this close to a cut-off is called near: one step on a scale of four items.
pub const NEAR: Units = Units::from_points(6.25);

/// The verdicts when all scores are better, and worse, by one shift.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// All scores better.
    pub better: Verdict,
    /// All scores worse.
    pub worse: Verdict,
}

impl Span {
    fn of(evidence: &Evidence, shift: Units) -> Self {
        let at = |by: Units| decide(&evidence.worsened(by)).verdict;
        Self { better: at(shift * -1), worse: at(shift) }
    }
}

/// What the verdict would be if the scores were off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// At ± 5 points.
    pub narrow: Span,
    /// At ± 10 points.
    pub wide: Span,
}

impl Range {
    /// Re-runs the rules with all scores shifted; items and gates stay.
    pub fn of(evidence: &Evidence) -> Self {
        Self { narrow: Span::of(evidence, NARROW), wide: Span::of(evidence, WIDE) }
    }
}

/// How many core items were answered, of how many shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Completeness {
    /// Core items answered.
    pub core: usize,
    /// Core items shown.
    pub of: usize,
    /// Checklist lines answered.
    pub checklist: usize,
}

impl Completeness {
    /// Whole percent of the core items answered, rounded down.
    pub fn percent(self) -> usize {
        (self.core * 100).checked_div(self.of).unwrap_or(0)
    }
}

/// What speaks against relying on the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// All scores better by this many points would give another verdict.
    IfBetter(Units, Verdict),
    /// All scores worse by this many points would give another verdict.
    IfWorse(Units, Verdict),
    /// Only this percentage of the core items was answered.
    Incomplete(usize),
    /// The same, but no other answer could change the verdict.
    Settled(usize),
    /// All answers are the same.
    Flat,
    /// One answer, moved by one step, would make the verdict milder.
    OneStep,
}

impl Decision {
    /// Can no other answer change it? So it is when single answers have decided, and nothing is graver.
    pub fn is_settled(self) -> bool {
        let is_answered = |condition: &Condition| matches!(condition, Condition::Answer(..) | Condition::Gate(_));
        self.verdict == Verdict::Stop && self.rule.is_some_and(|rule| rule.rule().all.iter().all(is_answered))
    }
}

/// How sure the verdict is, and the first thing that speaks against relying on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assurance {
    /// In one word; `None` when there is no verdict.
    pub confidence: Option<Confidence>,
    /// Why it is not solid.
    pub doubt: Option<Doubt>,
}

impl Assurance {
    /// Asks what makes a verdict fragile, then what makes it moderate.
    pub fn of(decision: Decision, range: &Range, answered: Completeness, is_flat: bool, milder: Option<&Flip>) -> Self {
        let verdict = decision.verdict;
        let shifted = |span: Span, by: Units| {
            let better = (span.better != verdict).then_some(Doubt::IfBetter(by, span.better));
            better.or_else(|| (span.worse != verdict).then_some(Doubt::IfWorse(by, span.worse)))
        };
        let doubt = if decision.is_settled() { Doubt::Settled } else { Doubt::Incomplete };
        let incomplete = |under: usize| (answered.percent() < under).then(|| doubt(answered.percent()));
        let fragile = shifted(range.narrow, NARROW)
            .or_else(|| incomplete(FRAGILE_UNDER))
            .or_else(|| is_flat.then_some(Doubt::Flat));
        let moderate = || {
            let one_step = milder.is_some_and(|flip| flip.steps == 1);
            shifted(range.wide, WIDE)
                .or_else(|| incomplete(MODERATE_UNDER))
                .or_else(|| one_step.then_some(Doubt::OneStep))
        };
        let (confidence, doubt) = match fragile {
            _ if verdict == Verdict::Insufficient => (None, None),
            Some(doubt) => (Some(Confidence::Fragile), Some(doubt)),
            None => match moderate() {
                Some(doubt) => (Some(Confidence::Moderate), Some(doubt)),
                None => (Some(Confidence::Solid), None),
            },
        };
        Self { confidence, doubt }
    }
}

/// A score close to a cut-off of the deciding rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Near {
    /// The score's scale.
    pub scale: Scale,
    /// The score.
    pub score: Units,
    /// The cut-off, at most [`NEAR`] away.
    pub cut_off: Units,
}

/// The cut-offs of the deciding rule that a score stands close to.
pub fn near(decision: Decision, evidence: &Evidence) -> Vec<Near> {
    let conditions = decision.rule.map_or(&[][..], |rule| rule.rule().all);
    conditions
        .iter()
        .filter_map(|condition| match *condition {
            Condition::AtLeast(scale, cut_off)
            | Condition::AtMost(scale, cut_off)
            | Condition::Below(scale, cut_off) => {
                evidence.scores.get(scale).map(|score| Near { scale, score, cut_off })
            }
            Condition::Answer(..) | Condition::Gate(_) => None,
        })
        .filter(|near| (near.score - near.cut_off).0.abs() <= NEAR.0)
        .listed()
}
