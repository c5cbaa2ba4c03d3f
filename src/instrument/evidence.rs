//! What the rules look at: scores, single answers, and the gates with their defaults filled in.

use super::answers::Answers;
use super::gate::{Choice, Gate, Status};
use super::item::{Item, Keying};
use super::rules::Condition;
use super::scale::Scale;
use super::scores::Scores;
use super::units::Units;

/// The answers of one person, ready for the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The person's status.
    pub status: Status,
    /// The scores.
    pub scores: Scores,
    adverse: [Option<i32>; Item::COUNT],
    gates: [Choice; Gate::COUNT],
}

impl Evidence {
    /// Gathers what the answers say. Items and gates that this status is not shown count as unanswered.
    pub fn of(answers: &Answers, status: Status) -> Self {
        let mut adverse = [None; Item::COUNT];
        for item in Item::shown_to(status) {
            adverse[item.index()] = answers.core(item).map(|answer| item.adverse(answer));
        }
        let mut gates = [status.choice(); Gate::COUNT];
        for gate in Gate::ALL {
            let shown = answers.gate(*gate).filter(|_| gate.audience().includes(status));
            gates[gate.index()] = shown.or(gate.when_unanswered()).unwrap_or(status.choice());
        }
        Self { status, scores: Scores::of(Item::shown_to(status), answers), adverse, gates }
    }

    /// Does the condition hold? One on a missing score or answer does not.
    pub fn holds(&self, condition: Condition) -> bool {
        match condition {
            Condition::AtLeast(scale, cut_off) => self.scores.get(scale).is_some_and(|score| score >= cut_off),
            Condition::AtMost(scale, cut_off) => self.scores.get(scale).is_some_and(|score| score <= cut_off),
            Condition::Below(scale, cut_off) => self.scores.get(scale).is_some_and(|score| score < cut_off),
            Condition::Answer(item, at_least) => self.adverse(item).is_some_and(|answer| answer >= at_least),
            Condition::Gate(choice) => self.gate(choice.gate()) == choice,
        }
    }

    /// Do they all hold?
    pub fn all_hold(&self, conditions: &[Condition]) -> bool {
        conditions.iter().all(|condition| self.holds(*condition))
    }

    /// The answer to an item, turned so that higher is worse, 0 to 4.
    pub fn adverse(&self, item: Item) -> Option<i32> {
        self.adverse[item.index()]
    }

    /// What counts for a gate: the answer, or the mild default.
    pub fn gate(&self, gate: Gate) -> Choice {
        self.gates[gate.index()]
    }

    /// Does someone else have to agree before this person can stop? Nobody stands above the self-employed.
    pub fn cannot_stop_alone(&self) -> bool {
        self.status != Status::Freelance && self.gate(Gate::StopPower) != Choice::StopYes
    }

    /// The same person with every score moved by `by` toward worse.
    pub(super) fn worsened(&self, by: Units) -> Self {
        Self { scores: self.scores.worsened(by), ..self.clone() }
    }

    /// Moves one answer by `steps` options.
    pub(super) fn step(&mut self, item: Item, steps: i32) {
        if let Some(adverse) = &mut self.adverse[item.index()] {
            *adverse += if item.worsens_with_frequency() { steps } else { -steps };
            let toward_high_pole = if item.keying() == Keying::Positive { steps } else { -steps };
            self.scores.step(item.scale(), toward_high_pole);
        }
    }

    /// Moves one line of the checklist by `steps` options; every line counts alike.
    pub(super) fn step_checklist(&mut self, steps: i32) {
        self.scores.step(Scale::GreatClient, steps);
    }
}
