//! The smallest change of answers that would change the verdict.
//!
//! An answer moved by one option is one step. The search tries 1, then 2, then 3 steps over the answered core items and
//! checklist lines; among changes of the same size the one with the fewest answers wins, then the instrument's order.
//! Only improving (or only worsening) moves are tried: the rules are monotone, so nothing else could help. And where
//! one answer leads nowhere, those that count alike are not tried after it: 14 000 changes of three answers become a few hundred.

use super::answers::Answers;
use super::checklist::{ChecklistLine, Tick};
use super::evidence::Evidence;
use super::item::{Frequency, Item};
use super::rules::{LOOKED_AT_ALONE, decide};
use super::scale::Scale;
use super::verdict::{Level, Verdict};
use crate::order::Listed;

/// The patterns of steps tried, in order: by size, then fewest answers. 2 + 1 stands beside 1 + 2 since for the same
/// first answer the one that moves it twice comes first.
const PATTERNS: [&[&[i32]]; 6] = [&[&[1]], &[&[2]], &[&[1, 1]], &[&[3]], &[&[2, 1], &[1, 2]], &[&[1, 1, 1]]];

/// Which way the verdict is to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toward {
    /// To a lower level.
    Milder,
    /// To a higher level.
    Harsher,
}

/// One answer that would have to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// A core answer.
    Core {
        /// The sentence.
        item: Item,
        /// The answer given.
        from: Frequency,
        /// The answer that would change the verdict.
        to: Frequency,
    },
    /// A line of the checklist.
    Checklist {
        /// The line.
        line: ChecklistLine,
        /// The answer given.
        from: Tick,
        /// The answer that would change the verdict.
        to: Tick,
    },
}

/// A change of the verdict, and the least that brings it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flip {
    /// How many answer steps, 1 to 3.
    pub steps: usize,
    /// The answers that change.
    pub changes: Vec<Change>,
    /// The verdict that would follow.
    pub verdict: Verdict,
}

#[derive(Clone, Copy)]
enum Place {
    Core(Item, Frequency),
    Checklist(ChecklistLine, Tick),
}

/// An answer that can move: where, which way on its own scale, how many steps at most.
#[derive(Clone, Copy)]
struct Move {
    place: Place,
    delta: i32,
    room: i32,
    /// The scale, where a step of this answer does the same as one of any other answer to it: no rule looks at it alone.
    alike: Option<Scale>,
}

impl Move {
    fn apply(self, evidence: &mut Evidence, steps: i32) {
        match self.place {
            Place::Core(item, _) => evidence.step(item, self.delta * steps),
            Place::Checklist(..) => evidence.step_checklist(self.delta * steps),
        }
    }

    fn change(self, steps: i32) -> Option<Change> {
        let by = self.delta * steps;
        Some(match self.place {
            Place::Core(item, from) => Change::Core { item, from, to: Frequency::from_value(from.value() + by)? },
            Place::Checklist(line, from) => Change::Checklist { line, from, to: Tick::from_value(from.value() + by)? },
        })
    }
}

fn moves(answers: &Answers, evidence: &Evidence, toward: Toward) -> Vec<Move> {
    let harsher = toward == Toward::Harsher;
    let core = Item::shown_to(evidence.status).filter_map(|item| {
        let answer = answers.core(item)?;
        let up = item.worsens_with_frequency() == harsher;
        let room = if up { 4 - answer.value() } else { answer.value() };
        let alike = (!LOOKED_AT_ALONE[item.index()]).then(|| item.scale());
        Some(Move { place: Place::Core(item, answer), delta: if up { 1 } else { -1 }, room, alike })
    });
    let checklist = ChecklistLine::ALL.iter().filter_map(|line| {
        let answer = answers.checklist(*line)?;
        let room = if harsher { answer.value() } else { 2 - answer.value() };
        let delta = if harsher { -1 } else { 1 };
        Some(Move { place: Place::Checklist(*line, answer), delta, room, alike: Some(Scale::GreatClient) })
    });
    core.chain(checklist).filter(|one| one.room > 0).listed()
}

/// A search in progress: the evidence is moved in place and moved back.
struct Search {
    evidence: Evidence,
    from: Level,
    toward: Toward,
    moves: Vec<Move>,
}

impl Search {
    /// The verdict, when it has changed the right way.
    fn flipped(&self) -> Option<Verdict> {
        let verdict = decide(&self.evidence).verdict;
        let level = verdict.level()?;
        let changed = match self.toward {
            Toward::Milder => level < self.from,
            Toward::Harsher => level > self.from,
        };
        changed.then_some(verdict)
    }

    fn with<T>(&mut self, one: Move, steps: i32, then: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        one.apply(&mut self.evidence, steps);
        let found = then(self);
        one.apply(&mut self.evidence, -steps);
        found
    }

    /// Could any change at all flip the verdict? Asked first: most searches end here.
    fn is_possible(&mut self) -> bool {
        let original = self.evidence.clone();
        for one in self.moves.clone() {
            one.apply(&mut self.evidence, one.room);
        }
        let possible = self.flipped().is_some();
        self.evidence = original;
        possible
    }

    /// Tries the answers from `start` on. `patterns` lists, in order of preference, how many steps each chosen answer
    /// moves ("2, then 1 on a later answer"); all have the same length. Where one answer has led nowhere, those alike are left out:
    /// what follows them follows it too.
    fn try_from(&mut self, start: usize, patterns: &[&[i32]], chosen: &mut Vec<(Move, i32)>) -> Option<Flip> {
        let depth = chosen.len();
        if patterns.first().is_none_or(|pattern| pattern.len() == depth) {
            let verdict = self.flipped()?;
            let changes = chosen.iter().filter_map(|(one, steps)| one.change(*steps)).listed();
            let steps = chosen.iter().map(|(_, steps)| usize::try_from(*steps).unwrap_or(0)).sum();
            return Some(Flip { steps, changes, verdict });
        }
        let mut led_nowhere = [0_u8; Scale::COUNT];
        for n in start..self.moves.len() {
            let one = self.moves[n];
            for pattern in patterns {
                let steps = pattern[depth];
                if steps > one.room {
                    continue;
                }
                if let Some(scale) = one.alike {
                    let known = &mut led_nowhere[scale.index()];
                    if *known & 1 << steps != 0 {
                        continue;
                    }
                    *known |= 1 << steps;
                }
                let found = self.with(one, steps, |search| {
                    chosen.push((one, steps));
                    let found = search.try_from(n + 1, &[pattern], chosen);
                    chosen.pop();
                    found
                });
                if found.is_some() {
                    return found;
                }
            }
        }
        None
    }
}

/// The least change that makes the verdict milder or harsher; `None` if none of up to three steps does.
pub fn flip(answers: &Answers, evidence: &Evidence, toward: Toward) -> Option<Flip> {
    let from = decide(evidence).verdict.level()?;
    let moves = moves(answers, evidence, toward);
    let mut search = Search { evidence: evidence.clone(), from, toward, moves };
    if !search.is_possible() {
        return None;
    }
    PATTERNS.iter().find_map(|patterns| search.try_from(0, patterns, &mut Vec::new()))
}
