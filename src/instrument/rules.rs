//! The rules, as a consultant reads them, and the small evaluator that applies them.
//!
//! The first rule that holds decides; a condition on a missing score does not hold. Every rule of levels 1 to 4 asks
//! bad things to be *at least* something and good things to be *below* something, so that worsening an answer never
//! makes the verdict milder (`docs/method.md`, "Worse answers never bring a milder verdict").

use super::evidence::Evidence;
use super::gate::Choice;
use super::item::Item;
use super::scale::Scale;
use super::units::Units;
use super::verdict::{Level, Verdict};
use super::vocabulary::vocabulary;
use crate::order::Listed;

/// Something that holds or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// The score is the cut-off or more.
    AtLeast(Scale, Units),
    /// The score is the cut-off or less.
    AtMost(Scale, Units),
    /// The score is under the cut-off.
    Below(Scale, Units),
    /// The answer itself, turned so that higher is worse, is at least this (0 to 4).
    Answer(Item, i32),
    /// The gate's answer is this one.
    Gate(Choice),
}

const fn at_least(scale: Scale, points: f64) -> Condition {
    Condition::AtLeast(scale, Units::from_points(points))
}

const fn at_most(scale: Scale, points: f64) -> Condition {
    Condition::AtMost(scale, Units::from_points(points))
}

const fn below(scale: Scale, points: f64) -> Condition {
    Condition::Below(scale, Units::from_points(points))
}

const fn answered(item: Item, at_least: i32) -> Condition {
    Condition::Answer(item, at_least)
}

vocabulary! {
    /// A rule: S of level 4, X of level 3, P of level 2, C and K of the mild end.
    RuleId {
        /// You report violence, a threat against you or an unwanted sexual act.
        S1 = "S1",
        /// This client's behaviour often frightens you.
        S2 = "S2",
        /// Every morning or almost, facing this client is a penance.
        S3 = "S3",
        /// Wear and harm are both very high.
        S4 = "S4",
        /// Harm is very high and the client changes little.
        X1 = "X1",
        /// Wear is very high, the client has a part in it and does not really mend things.
        X2 = "X2",
        /// The load is high and the client seems beyond repair.
        X3 = "X3",
        /// Mornings are often a penance and the client changes little.
        X4 = "X4",
        /// You said it several times, the load stays high, the client changes little.
        X5 = "X5",
        /// You keep pushing in a heavy relationship that does not mend.
        X6 = "X6",
        /// This client's behaviour sometimes frightens you.
        X7 = "X7",
        /// The load of the relationship is marked.
        P1 = "P1",
        /// The frame is blurred or shifting.
        P2 = "P2",
        /// The demands are excessive.
        P3 = "P3",
        /// Respect is missing.
        P4 = "P4",
        /// The relationship is turning into a trap.
        P5 = "P5",
        /// Wear is high.
        P6 = "P6",
        /// Some mornings are a penance.
        P7 = "P7",
        /// This client has frightened you at least once.
        P8 = "P8",
        /// Your own part needs repair.
        P9 = "P9",
        /// The load is light, the client mends things and ticks the great-client boxes.
        C1 = "C1",
        /// Nothing alarming, and limits worth keeping.
        K1 = "K1",
    }
}

vocabulary! {
    /// A route that turns a verdict into ESCALATE.
    RouteId {
        /// You cannot stop without someone's agreement: raise the alarm before the exit.
        E1 = "E1",
        /// Wear is high and you lack the power to say stop: raise it quickly.
        E2 = "E2",
        /// The load is marked and your room to act is small.
        E3 = "E3",
    }
}

/// All conditions must hold for the rule to hold.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its name.
    pub id: RuleId,
    /// The level it gives.
    pub level: Level,
    /// What has to hold.
    pub all: &'static [Condition],
}

const fn rule(id: RuleId, level: Level, all: &'static [Condition]) -> Rule {
    Rule { id, level, all }
}

/// The rules in order: the first that holds decides. In the order of [`RuleId::ALL`].
#[rustfmt::skip]
pub const RULES: [Rule; RuleId::COUNT] = [
    rule(RuleId::S1, Level::Stop, &[Condition::Gate(Choice::SafetyYes)]),
    rule(RuleId::S2, Level::Stop, &[answered(Item::Disrespect3, 3)]),
    rule(RuleId::S3, Level::Stop, &[answered(Item::Wear1, 4)]),
    rule(RuleId::S4, Level::Stop, &[at_least(Scale::Wear, 75.0), at_least(Scale::Harm, 75.0)]),
    rule(RuleId::X1, Level::Exit, &[at_least(Scale::Harm, 75.0), below(Scale::Repairability, 50.0)]),
    rule(RuleId::X2, Level::Exit, &[at_least(Scale::Wear, 75.0), at_least(Scale::ClientLoad, 40.0), below(Scale::Repairability, 62.5)]),
    rule(RuleId::X3, Level::Exit, &[at_least(Scale::Load, 60.0), below(Scale::Repairability, 35.0)]),
    rule(RuleId::X4, Level::Exit, &[answered(Item::Wear1, 3), below(Scale::Repairability, 50.0)]),
    rule(RuleId::X5, Level::Exit, &[Condition::Gate(Choice::TriedSeveral), at_least(Scale::Load, 50.0), below(Scale::Repairability, 50.0)]),
    rule(RuleId::X6, Level::Exit, &[at_least(Scale::Overcommitment, 75.0), at_least(Scale::Load, 50.0), below(Scale::Repairability, 50.0)]),
    rule(RuleId::X7, Level::Exit, &[answered(Item::Disrespect3, 2)]),
    rule(RuleId::P1, Level::Repair, &[at_least(Scale::Load, 40.0)]),
    rule(RuleId::P2, Level::Repair, &[at_least(Scale::Blur, 62.5)]),
    rule(RuleId::P3, Level::Repair, &[at_least(Scale::Demands, 62.5)]),
    rule(RuleId::P4, Level::Repair, &[at_least(Scale::Disrespect, 50.0)]),
    rule(RuleId::P5, Level::Repair, &[at_least(Scale::Trap, 50.0)]),
    rule(RuleId::P6, Level::Repair, &[at_least(Scale::Wear, 50.0)]),
    rule(RuleId::P7, Level::Repair, &[answered(Item::Wear1, 2)]),
    rule(RuleId::P8, Level::Repair, &[answered(Item::Disrespect3, 1)]),
    rule(RuleId::P9, Level::Repair, &[below(Scale::Integrity, 50.0)]),
    rule(RuleId::C1, Level::Cherish, &[at_most(Scale::Load, 20.0), at_most(Scale::Blur, 50.0), at_most(Scale::Demands, 50.0), at_most(Scale::Wear, 37.5), at_least(Scale::Repairability, 62.5), at_least(Scale::GreatClient, 70.0)]),
    rule(RuleId::K1, Level::Keep, &[]),
];

/// A way from a level to ESCALATE, for people who cannot stop on their own.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    /// Its name.
    pub id: RouteId,
    /// The level it starts from.
    pub from: Level,
    /// What has to hold besides.
    pub all: &'static [Condition],
}

/// The routes in order. STOP has none: protecting oneself needs no permission.
#[rustfmt::skip]
pub const ROUTES: [Route; RouteId::COUNT] = [
    Route { id: RouteId::E1, from: Level::Exit, all: &[] },
    Route { id: RouteId::E2, from: Level::Repair, all: &[at_least(Scale::Wear, 50.0)] },
    Route { id: RouteId::E3, from: Level::Repair, all: &[at_least(Scale::Load, 40.0), below(Scale::Power, 40.0)] },
];

impl RuleId {
    /// The rule itself.
    pub const fn rule(self) -> &'static Rule {
        const ALL: &[Rule; RuleId::COUNT] = &RULES;
        &ALL[self.index()]
    }
}

impl RouteId {
    /// The route itself.
    pub const fn route(self) -> &'static Route {
        const ALL: &[Route; RouteId::COUNT] = &ROUTES;
        &ALL[self.index()]
    }
}

/// The verdict and what decided it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What the answers say to do.
    pub verdict: Verdict,
    /// The rule that decided; none when answers are missing.
    pub rule: Option<RuleId>,
    /// The route taken, for ESCALATE.
    pub route: Option<RouteId>,
}

/// Can this rule speak at all? Without a load only the rules of safety may.
fn may_speak(rule: &Rule, evidence: &Evidence) -> bool {
    rule.level == Level::Stop || evidence.scores.get(Scale::Load).is_some()
}

fn holds(rule: &Rule, evidence: &Evidence) -> bool {
    may_speak(rule, evidence) && evidence.all_hold(rule.all)
}

/// Which answers a rule or a route looks at by themselves, not only at their scale; in the order of [`Item::ALL`]. Worked out while this
/// is compiled.
pub(super) const LOOKED_AT_ALONE: [bool; Item::COUNT] = {
    let mut alone = [false; Item::COUNT];
    let mut n = 0;
    while n < RULES.len() + ROUTES.len() {
        let all = if n < RULES.len() { RULES[n].all } else { ROUTES[n - RULES.len()].all };
        let mut m = 0;
        while m < all.len() {
            if let Condition::Answer(item, _) = all[m] {
                alone[item.index()] = true;
            }
            m += 1;
        }
        n += 1;
    }
    alone
};

/// Applies the rules, then the routes.
pub fn decide(evidence: &Evidence) -> Decision {
    let Some(rule) = RULES.iter().find(|rule| holds(rule, evidence)) else {
        return Decision { verdict: Verdict::Insufficient, rule: None, route: None };
    };
    let route = routes_that_hold(evidence).find(|route| route.from == rule.level);
    let verdict = if route.is_some() { Verdict::Escalate } else { rule.level.verdict() };
    Decision { verdict, rule: Some(rule.id), route: route.map(|route| route.id) }
}

/// Every rule that holds, the deciding one first.
pub fn fired(evidence: &Evidence) -> Vec<RuleId> {
    RULES.iter().filter(|rule| holds(rule, evidence)).map(|rule| rule.id).listed()
}

/// Every route that is open, whatever the level found; none for someone who can stop on their own.
pub(super) fn routes_that_hold(evidence: &Evidence) -> impl Iterator<Item = &'static Route> {
    let blocked = evidence.cannot_stop_alone();
    RouteId::ALL.iter().map(|id| id.route()).filter(move |route| blocked && evidence.all_hold(route.all))
}
