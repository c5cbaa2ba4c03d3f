//! Flags: advice attached to a verdict, never a change of it.

use super::evidence::Evidence;
use super::gate::Choice;
use super::instinct::{Instinct, Reflection};
use super::item::Item;
use super::rules::Condition;
use super::scale::Scale;
use super::units::Units;
use super::verdict::{Level, Verdict};
use super::vocabulary::vocabulary;
use crate::order::Listed;

vocabulary! {
    /// A piece of advice.
    Flag {
        /// Integrity check: what has been paid for is delivered or refunded before any break. If your safety is at stake, have someone else deliver, or refund.
        DeliverOrRefund = "deliver_or_refund",
        /// Your answers say you owe this client something too. Start there: it is what marks the real professional.
        OwnPart = "own_part",
        /// Your wear is high, but your answers do not point to this client as the main cause. Talk to a doctor or someone you trust before breaking anything off.
        SourceElsewhere = "source_elsewhere",
        /// If you have not said it clearly yet: unless there is danger, or you are afraid, the first step of the exit is to set things out in writing, with a date.
        LastResetFirst = "last_reset_first",
        /// This client weighs a lot or your margin is thin: work out three months of expenses and look for other income in parallel.
        SecureIncome = "secure_income",
        /// Your direct manager is not the right person here: turn to human resources, staff representatives or occupational health.
        OtherChannel = "other_channel",
        /// You never let go, and that is a quality. Here it may cost you: decide in advance on the date when you will take stock.
        NeverGivingUp = "never_giving_up",
        /// Ask each team member, one to one, what this client costs them. The score is yours, not theirs.
        ProtectTeam = "protect_team",
        /// Cold calculation dominates and you still owe something: deliver or refund what has been paid for before acting.
        ColdCalculation = "cold_calculation",
        /// All your answers are the same, though some lines say the opposite of others. The result is given with reservations.
        FlatPattern = "flat_pattern",
        /// See “Looking after yourself”.
        HelpSoft = "help_soft",
        /// See “Talk to someone now”.
        HelpStrong = "help_strong",
    }
}

impl Flag {
    /// Is it shown as a panel of its own, and not among the advice?
    pub const fn is_help(self) -> bool {
        matches!(self, Self::HelpSoft | Self::HelpStrong)
    }
}

/// Something that a flag looks at: what rules look at, and their outcome.
#[derive(Clone, Copy, Debug)]
pub enum Circumstance {
    /// A condition as in the rules.
    Holds(Condition),
    /// The gate's answer is one of these.
    Gate(&'static [Choice]),
    /// The verdict is one of these.
    Verdicts(&'static [Verdict]),
    /// The verdict's level is this one or harsher.
    LevelFrom(Level),
    /// This instinct is among the dominant ones.
    Dominant(Instinct),
    /// Twenty answers or more, all the same.
    FlatPattern,
}

/// When a flag is raised: in any of these cases, each a list of circumstances that hold together.
#[derive(Clone, Copy, Debug)]
pub struct Advice {
    /// The flag.
    pub flag: Flag,
    /// The cases.
    pub any: &'static [&'static [Circumstance]],
}

/// The flags, in the order of [`Flag::ALL`].
#[rustfmt::skip]
pub const ADVICE: [Advice; Flag::COUNT] = {
    use Circumstance::{Dominant, FlatPattern, Gate, Holds, LevelFrom, Verdicts};
    [
        Advice { flag: Flag::DeliverOrRefund, any: &[
            &[LevelFrom(Level::Exit), Gate(&[Choice::PaidPartly, Choice::PaidYes])],
            &[LevelFrom(Level::Exit), Holds(Condition::Below(Scale::Integrity, Units::from_points(50.0)))],
        ] },
        Advice { flag: Flag::OwnPart, any: &[
            &[Holds(Condition::Below(Scale::Integrity, Units::from_points(50.0)))],
        ] },
        Advice { flag: Flag::SourceElsewhere, any: &[
            &[Holds(Condition::AtLeast(Scale::Wear, Units::from_points(75.0))), Holds(Condition::Below(Scale::ClientLoad, Units::from_points(40.0)))],
            &[Holds(Condition::Answer(Item::Wear1, 3)), Holds(Condition::Below(Scale::ClientLoad, Units::from_points(40.0)))],
        ] },
        Advice { flag: Flag::LastResetFirst, any: &[
            &[Verdicts(&[Verdict::Exit]), Gate(&[Choice::TriedNone])],
        ] },
        Advice { flag: Flag::SecureIncome, any: &[
            &[Verdicts(&[Verdict::Exit, Verdict::Stop]), Gate(&[Choice::MoneyOver50])],
            &[Verdicts(&[Verdict::Exit, Verdict::Stop]), Gate(&[Choice::Freelance]), Holds(Condition::Below(Scale::Power, Units::from_points(40.0)))],
        ] },
        Advice { flag: Flag::OtherChannel, any: &[
            &[Verdicts(&[Verdict::Escalate, Verdict::Stop]), Gate(&[Choice::Employee, Choice::Manager]), Gate(&[Choice::ManagerNo])],
            &[Verdicts(&[Verdict::Escalate, Verdict::Stop]), Gate(&[Choice::Employee]), Gate(&[Choice::MergedYes])],
        ] },
        Advice { flag: Flag::NeverGivingUp, any: &[
            &[Holds(Condition::AtLeast(Scale::Overcommitment, Units::from_points(75.0)))],
        ] },
        Advice { flag: Flag::ProtectTeam, any: &[
            &[Gate(&[Choice::Manager]), LevelFrom(Level::Repair)],
        ] },
        Advice { flag: Flag::ColdCalculation, any: &[
            &[Dominant(Instinct::Instrumental), Gate(&[Choice::PaidPartly, Choice::PaidYes])],
            &[Dominant(Instinct::Instrumental), Holds(Condition::Below(Scale::Integrity, Units::from_points(50.0)))],
        ] },
        Advice { flag: Flag::FlatPattern, any: &[
            &[FlatPattern],
        ] },
        Advice { flag: Flag::HelpSoft, any: &[
            &[Holds(Condition::AtLeast(Scale::Wear, Units::from_points(50.0)))],
        ] },
        Advice { flag: Flag::HelpStrong, any: &[
            &[Holds(Condition::AtLeast(Scale::Wear, Units::from_points(75.0)))],
            &[Holds(Condition::Answer(Item::Wear1, 3))],
            &[Holds(Condition::Answer(Item::Disrespect3, 3))],
            &[Gate(&[Choice::SafetyYes])],
            &[Verdicts(&[Verdict::Stop])],
        ] },
    ]
};

/// What is known when the flags are raised.
pub struct Situation<'a> {
    /// What the rules looked at.
    pub evidence: &'a Evidence,
    /// The verdict.
    pub verdict: Verdict,
    /// The reflection.
    pub reflection: &'a Reflection,
    /// Are there twenty answers or more, all the same?
    pub is_flat: bool,
}

impl Situation<'_> {
    fn is(&self, circumstance: &Circumstance) -> bool {
        match *circumstance {
            Circumstance::Holds(condition) => self.evidence.holds(condition),
            Circumstance::Gate(choices) => choices.iter().any(|choice| self.evidence.holds(Condition::Gate(*choice))),
            Circumstance::Verdicts(verdicts) => verdicts.contains(&self.verdict),
            Circumstance::LevelFrom(level) => self.verdict.level().is_some_and(|own| own >= level),
            Circumstance::Dominant(instinct) => self.reflection.dominant.contains(&instinct),
            Circumstance::FlatPattern => self.is_flat,
        }
    }

    /// The first case in which a flag is raised here; nothing when it is not.
    pub fn case(&self, flag: Flag) -> &'static [Circumstance] {
        let cases = ADVICE[flag.index()].any.iter();
        cases.copied().find(|all| all.iter().all(|one| self.is(one))).unwrap_or(&[])
    }

    /// The flags to raise, in the instrument's order.
    pub fn flags(&self) -> Vec<Flag> {
        let raised = |advice: &&Advice| advice.any.iter().any(|all| all.iter().all(|one| self.is(one)));
        ADVICE.iter().filter(raised).map(|advice| advice.flag).listed()
    }
}
