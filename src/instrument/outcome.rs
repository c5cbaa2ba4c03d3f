//! Everything that is computed from one set of answers. Never stored: computed when it is shown.

use super::advice::{Flag, Situation};
use super::answers::Answers;
use super::checklist::ChecklistLine;
use super::confidence::{Assurance, Completeness, Near, Range, near};
use super::counterfactual::{Flip, Toward, flip};
use super::evidence::Evidence;
use super::explanation::{Hold, Reason, lift, reasons};
use super::gate::Status;
use super::instinct::Reflection;
use super::item::{Frequency, Item};
use super::rules::{Decision, RouteId, RuleId, decide, fired};
use super::verdict::{Level, Variant, Verdict};
use crate::order::Listed;

/// From this many answers on, all of them alike, the pattern is flagged.
pub const FLAT_FROM: usize = 20;

/// The outcome of one assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// What the answers say to do.
    pub verdict: Verdict,
    /// Other steps or another message for the same verdict.
    pub variant: Option<Variant>,
    /// The rule that decided.
    pub rule: Option<RuleId>,
    /// The route to ESCALATE.
    pub route: Option<RouteId>,
    /// Every rule that holds but K1, which always does.
    pub fired: Vec<RuleId>,
    /// Scores, single answers and gates, as the rules saw them.
    pub evidence: Evidence,
    /// How much was answered.
    pub answered: Completeness,
    /// The aggression reflection.
    pub reflection: Reflection,
    /// Advice.
    pub flags: Vec<Flag>,
    /// Why.
    pub reasons: Vec<Reason>,
    /// What holds the verdict in place.
    pub lift: Vec<Hold>,
    /// Cut-offs of the deciding rule that are close.
    pub near: Vec<Near>,
    /// The least change to a milder verdict.
    pub milder: Option<Flip>,
    /// The least change to a harsher verdict.
    pub harsher: Option<Flip>,
    /// The verdict if all scores were off.
    pub range: Range,
    /// How sure, and why not surer.
    pub assurance: Assurance,
}

impl Outcome {
    /// Can no other answer change the verdict?
    pub fn is_settled(&self) -> bool {
        let Self { verdict, rule, route, .. } = *self;
        Decision { verdict, rule, route }.is_settled()
    }

    /// The rules that hold beside the one that has decided, to be told of. Not the one for CHERISH: beside a graver one that a single answer
    /// has decided, it would praise the client.
    pub fn beside(&self) -> impl Iterator<Item = RuleId> {
        self.fired.iter().copied().filter(|rule| Some(*rule) != self.rule && *rule != RuleId::C1)
    }

    /// Computes everything. `None` only when the status was not said: nothing can be shown or scored without it.
    #[inline(never)] // A start without a result does not have it compiled: see `views`.
    pub fn of(answers: &Answers) -> Option<Self> {
        let status = answers.status()?;
        let evidence = Evidence::of(answers, status);
        let decision = decide(&evidence);
        let Decision { verdict, rule, route } = decision;
        let mut fired = fired(&evidence);
        let reflection = Reflection::of(answers);
        let is_flat = is_flat(answers, status);
        let flags = Situation { evidence: &evidence, verdict, reflection: &reflection, is_flat }.flags();
        let variant = variant(verdict, &fired, &flags, status);
        fired.retain(|rule| *rule != RuleId::K1);
        let answered = completeness(answers, status);
        let milder = flip(answers, &evidence, Toward::Milder);
        let harsher = flip(answers, &evidence, Toward::Harsher);
        let range = Range::of(&evidence);
        Some(Self {
            verdict,
            variant,
            rule,
            route,
            fired,
            answered,
            flags,
            reasons: reasons(decision, answers, &evidence),
            lift: lift(decision, &evidence),
            near: near(decision, &evidence),
            assurance: Assurance::of(decision, &range, answered, is_flat, milder.as_ref()),
            milder,
            harsher,
            range,
            reflection,
            evidence,
        })
    }
}

/// The verdict alone, for asking often; `None` when the status was not said.
pub fn verdict(answers: &Answers) -> Option<Verdict> {
    Some(decide(&Evidence::of(answers, answers.status()?)).verdict)
}

fn completeness(answers: &Answers, status: Status) -> Completeness {
    Completeness {
        core: Item::shown_to(status).filter(|item| answers.core(*item).is_some()).count(),
        of: Item::shown_to(status).count(),
        checklist: ChecklistLine::ALL.iter().filter(|line| answers.checklist(**line).is_some()).count(),
    }
}

fn is_flat(answers: &Answers, status: Status) -> bool {
    let given: Vec<Frequency> = Item::shown_to(status).filter_map(|item| answers.core(item)).listed();
    given.len() >= FLAT_FROM && given.windows(2).all(|pair| pair[0] == pair[1])
}

fn variant(verdict: Verdict, fired: &[RuleId], flags: &[Flag], status: Status) -> Option<Variant> {
    let only_own_part =
        || fired.iter().filter(|rule| rule.rule().level >= Level::Repair).all(|rule| *rule == RuleId::P9);
    match verdict {
        Verdict::Repair if only_own_part() => Some(Variant::OwnPart),
        Verdict::Escalate if flags.contains(&Flag::OtherChannel) => Some(Variant::OtherChannel),
        Verdict::Stop if status != Status::Freelance => Some(Variant::EmployeeOrManager),
        _ => None,
    }
}
