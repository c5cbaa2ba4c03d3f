//! From answers to scores (`docs/method.md`, "From answers to scores").
//!
//! 1. Each answer is turned toward its scale's own high pole.
//! 2. A scale's score is 25 × the mean of its answered items, 50 × for the checklist.
//! 3. A scale with fewer answers than its minimum has no score: see [`enough`].
//! 4. The composites are made of the scores that exist.

use super::answers::Answers;
use super::checklist::{ChecklistLine, Tick};
use super::item::Item;
use super::scale::{Direction, Scale};
use super::units::Units;
use crate::order::Listed;

/// How many of the ten profile scales there are; the composites come after them.
const MEASURED: usize = 10;

/// The scores of one set of answers, and what they are made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scores {
    sums: [i32; MEASURED],
    answered: [i32; MEASURED],
    of: [Option<Units>; Scale::COUNT],
}

/// The missing-answer rule, in its one place: nothing is imputed. A scale with fewer answers than its minimum has no
/// score, and whatever needs that score does not hold.
const fn enough(answered: i32, scale: Scale) -> bool {
    answered > 0 && answered >= scale.minimum_answered()
}

impl Scores {
    /// Scores the answered items; the caller has left out the items not shown.
    pub fn of(core: impl Iterator<Item = Item>, answers: &Answers) -> Self {
        let mut scores = Self { sums: [0; MEASURED], answered: [0; MEASURED], of: [None; Scale::COUNT] };
        for item in core {
            if let Some(answer) = answers.core(item) {
                scores.add(item.scale(), item.keyed(answer));
            }
        }
        for tick in ChecklistLine::ALL.iter().filter_map(|line| answers.checklist(*line)) {
            scores.add(Scale::GreatClient, Tick::value(tick));
        }
        Scale::profile().for_each(|scale| scores.recompute(scale));
        scores.compose();
        scores
    }

    fn add(&mut self, scale: Scale, value: i32) {
        if let (Some(sum), Some(answered)) = (self.sums.get_mut(scale.index()), self.answered.get_mut(scale.index())) {
            *sum += value;
            *answered += 1;
        }
    }

    /// Changes one answer of a scale by `by` steps toward its high pole.
    pub(super) fn step(&mut self, scale: Scale, by: i32) {
        if let Some(sum) = self.sums.get_mut(scale.index()) {
            *sum += by;
        }
        self.recompute(scale);
        self.compose();
    }

    fn recompute(&mut self, scale: Scale) {
        if let (Some(sum), Some(answered)) = (self.sums.get(scale.index()), self.answered.get(scale.index())) {
            self.of[scale.index()] = enough(*answered, scale).then(|| scale.step() * *sum / *answered);
        }
    }

    fn compose(&mut self) {
        let (client_sum, client_count) = Scale::ABOUT_THE_CLIENT
            .iter()
            .filter_map(|scale| self.get(*scale))
            .fold((Units::ZERO, 0), |(sum, count), score| (sum + score, count + 1));
        let about_client = client_count >= 3;
        self.of[Scale::ClientLoad.index()] = about_client.then(|| client_sum / client_count);
        self.of[Scale::Load.index()] =
            self.get(Scale::Wear).filter(|_| about_client).map(|wear| (client_sum + wear) / (client_count + 1));
        self.of[Scale::Harm.index()] = self.get(Scale::Disrespect).max(self.get(Scale::Trap));
    }

    /// The score of a scale, where it has one.
    pub fn get(&self, scale: Scale) -> Option<Units> {
        self.of[scale.index()]
    }

    /// How many answers a measured scale rests on; 0 for composites.
    pub fn answered(&self, scale: Scale) -> i32 {
        self.answered.get(scale.index()).copied().unwrap_or(0)
    }

    /// The scales that a composite, or a scale itself, is made of, with how many parts they count as.
    pub(super) fn parts(&self, scale: Scale) -> (Vec<Scale>, i32) {
        let having = |scales: &[Scale]| -> Vec<Scale> {
            scales.iter().copied().filter(|scale| self.get(*scale).is_some()).listed()
        };
        let (parts, count) = match scale {
            Scale::ClientLoad => (having(&Scale::ABOUT_THE_CLIENT), None),
            Scale::Load => {
                let mut parts = having(&Scale::ABOUT_THE_CLIENT);
                parts.extend(having(&[Scale::Wear]));
                (parts, None)
            }
            Scale::Harm if self.get(Scale::Trap) > self.get(Scale::Disrespect) => (vec![Scale::Trap], Some(1)),
            Scale::Harm => (having(&[Scale::Disrespect]), Some(1)),
            _ => (vec![scale], Some(1)),
        };
        let count = count.or_else(|| i32::try_from(parts.len()).ok()).unwrap_or(1);
        (parts, count)
    }

    /// Every score moved by `by` toward worse, kept within 0 to 100 points; the answers stay as they are.
    pub(super) fn worsened(&self, by: Units) -> Self {
        let mut moved = self.clone();
        for scale in Scale::ALL {
            let toward_worse = match scale.direction() {
                Direction::Adverse => by,
                Direction::Protective => by * -1,
            };
            moved.of[scale.index()] = self.get(*scale).map(|score| score.shifted(toward_worse));
        }
        moved
    }
}
