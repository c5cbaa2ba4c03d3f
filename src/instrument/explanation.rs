//! Why this verdict: what the deciding rule asked, what the answers put into it, and what holds the verdict in place.

use super::answers::Answers;
use super::evidence::Evidence;
use super::gate::Choice;
use super::item::{Frequency, Item};
use super::rules::{Condition, Decision, RouteId, RuleId, fired, routes_that_hold};
use super::scale::Scale;
use super::units::Units;
use super::verdict::{Level, Verdict};
use crate::order::Listed;
use crate::order::sort;

/// What brings a condition in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Law {
    /// A rule.
    Rule(RuleId),
    /// A route to ESCALATE.
    Route(RouteId),
}

impl Law {
    /// Its name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Rule(rule) => rule.id(),
            Self::Route(route) => route.id(),
        }
    }
}

/// A condition beside what it was compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What was asked.
    pub condition: Condition,
    /// What the answers give.
    pub now: Reading,
}

/// What a condition looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// A score.
    Score(Units),
    /// An answer, turned so that higher is worse, 0 to 4.
    Answer(i32),
    /// The answer to a gate.
    Gate(Choice),
    /// Nothing: too few answers.
    Missing,
}

/// An answer and what it puts into a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weight {
    /// The sentence.
    pub item: Item,
    /// The answer, as given.
    pub answer: Frequency,
    /// Points it adds to an adverse score or takes from a protective one; `None` where the answer itself is compared.
    pub points: Option<Units>,
}

/// One condition of the deciding rule or route, with the answers that weigh most in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The rule or route.
    pub law: Law,
    /// The condition and what it found.
    pub finding: Finding,
    /// At most three answers, heaviest first (for CHERISH the five lightest).
    pub weights: Vec<Weight>,
}

/// A rule or route that keeps the verdict from being milder. It stops applying when any one condition fails.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    /// The rule or route.
    pub law: Law,
    /// Its conditions, all of which hold now.
    pub any_of: Vec<Finding>,
}

impl Evidence {
    /// A condition beside what it looks at.
    pub fn finding(&self, condition: Condition) -> Finding {
        let now = match condition {
            Condition::AtLeast(scale, _) | Condition::AtMost(scale, _) | Condition::Below(scale, _) => {
                self.scores.get(scale).map(Reading::Score)
            }
            Condition::Answer(item, _) => self.adverse(item).map(Reading::Answer),
            Condition::Gate(choice) => Some(Reading::Gate(self.gate(choice.gate()))),
        };
        Finding { condition, now: now.unwrap_or(Reading::Missing) }
    }

    /// The points that each answered item puts into a score: 25 × adverse answer ÷ answered items, and into a mean of
    /// scales that ÷ the number of scales. For an adverse score they add up to it, for a protective one to 100 − score.
    pub fn contributions(&self, scale: Scale) -> Vec<(Item, Units)> {
        let (parts, count) = self.scores.parts(scale);
        Item::shown_to(self.status)
            .filter(|item| parts.contains(&item.scale()))
            .filter_map(|item| {
                let answered = self.scores.answered(item.scale());
                Some((item, item.scale().step() * self.adverse(item)? / answered / count))
            })
            .listed()
    }
}

/// The variable that a condition looks at, for telling two conditions apart.
fn looks_at(condition: Condition) -> &'static str {
    match condition {
        Condition::AtLeast(scale, _) | Condition::AtMost(scale, _) | Condition::Below(scale, _) => scale.id(),
        Condition::Answer(item, _) => item.id(),
        Condition::Gate(choice) => choice.gate().id(),
    }
}

fn heaviest(evidence: &Evidence, answers: &Answers, condition: Condition) -> Vec<Weight> {
    match condition {
        Condition::AtLeast(scale, _) | Condition::AtMost(scale, _) | Condition::Below(scale, _) => {
            let mut weights = evidence.contributions(scale);
            weights.retain(|(_, points)| *points > Units::ZERO);
            sort(&mut weights, |(_, one), (_, other)| one > other);
            weights
                .into_iter()
                .take(3)
                .filter_map(|(item, points)| Some(Weight { item, answer: answers.core(item)?, points: Some(points) }))
                .listed()
        }
        Condition::Answer(item, _) => {
            answers.core(item).map(|answer| Weight { item, answer, points: None }).into_iter().listed()
        }
        Condition::Gate(_) => Vec::new(),
    }
}

/// CHERISH rests on lightness: the five lightest answers of the client's scales, of wear and of repairability.
fn lightest(evidence: &Evidence, answers: &Answers) -> Vec<Weight> {
    let mut items: Vec<Item> = Item::shown_to(evidence.status)
        .filter(|item| {
            Scale::ABOUT_THE_CLIENT.contains(&item.scale())
                || matches!(item.scale(), Scale::Wear | Scale::Repairability)
        })
        .filter(|item| answers.core(*item).is_some())
        .listed();
    sort(&mut items, |one, other| evidence.adverse(*one) < evidence.adverse(*other));
    items
        .into_iter()
        .take(5)
        .filter_map(|item| Some(Weight { item, answer: answers.core(item)?, points: Some(Units::ZERO) }))
        .listed()
}

/// KEEP has no condition of its own: it is what is left when the load stays under the lowest cut-off.
const KEEP: &[Condition] = &[Condition::Below(Scale::Load, Units::from_points(40.0))];

/// One reason per condition of the deciding rule, then of the route where it looks at something new.
pub fn reasons(decision: Decision, answers: &Answers, evidence: &Evidence) -> Vec<Reason> {
    let Some(rule) = decision.rule else { return Vec::new() };
    let law = Law::Rule(rule);
    if decision.verdict == Verdict::Cherish {
        let finding = evidence.finding(Condition::AtMost(Scale::Load, Units::from_points(20.0)));
        return vec![Reason { law, finding, weights: lightest(evidence, answers) }];
    }
    let of_rule = if rule == RuleId::K1 { KEEP } else { rule.rule().all };
    let mut conditions: Vec<(Law, Condition)> = of_rule.iter().map(|condition| (law, *condition)).listed();
    if let Some(route) = decision.route {
        let new = route
            .route()
            .all
            .iter()
            .filter(|condition| of_rule.iter().all(|other| looks_at(*other) != looks_at(**condition)));
        conditions.extend(new.map(|condition| (Law::Route(route), *condition)));
    }
    conditions
        .into_iter()
        .map(|(law, condition)| Reason {
            law,
            finding: evidence.finding(condition),
            weights: heaviest(evidence, answers, condition),
        })
        .listed()
}

/// What keeps the verdict from being milder: every row must stop applying.
pub fn lift(decision: Decision, evidence: &Evidence) -> Vec<Hold> {
    let Some(level) = decision.rule.map(|rule| rule.rule().level) else { return Vec::new() };
    if level <= Level::Keep {
        return Vec::new();
    }
    let fired = fired(evidence);
    let of_level = |level: Level| fired.iter().copied().filter(move |rule| rule.rule().level == level);
    let own = of_level(level).map(|rule| (Law::Rule(rule), rule.rule().all));
    let escalating = routes_that_hold(evidence)
        .filter(|route| route.from == Level::Repair)
        .map(|route| (Law::Route(route.id), route.all));
    let rows: Vec<(Law, &[Condition])> = match level {
        // Found at level 2 and escalated: without its routes it would be REPAIR.
        Level::Repair if decision.route.is_some() => escalating.listed(),
        // Below level 3 it would still be escalated by these.
        Level::Exit if of_level(Level::Repair).next().is_some() => own.chain(escalating).listed(),
        _ => own.listed(),
    };
    rows.into_iter()
        .map(|(law, all)| Hold { law, any_of: all.iter().map(|condition| evidence.finding(*condition)).listed() })
        .listed()
}
