//! Answers, each with the count at which it was given.

use crate::instrument::answers::{Answer, Answers, Question};
use crate::order::Listed;

/// The answers of an assessment, and when each was given, by count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Log {
    answers: Answers,
    counts: [u32; Question::COUNT],
}

impl Default for Log {
    fn default() -> Self {
        Self { answers: Answers::default(), counts: [0; Question::COUNT] }
    }
}

impl Log {
    /// The answers alone.
    pub const fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Puts an answer in, given at this count.
    pub fn record(&mut self, answer: Answer, count: u32) {
        self.counts[answer.question().index()] = count;
        self.answers.set(answer);
    }

    /// The answers with their counts, in the order of [`Question::all`].
    pub fn iter(&self) -> impl Iterator<Item = (Answer, u32)> {
        self.answers.iter().map(|answer| (answer, self.counts[answer.question().index()]))
    }

    /// The count at which this question was answered; 0 where it was not.
    pub const fn count(&self, question: Question) -> u32 {
        self.counts[question.index()]
    }

    /// The highest count.
    pub fn highest_count(&self) -> u32 {
        self.iter().map(|(_, count)| count).max().unwrap_or(0)
    }

    /// Takes out the answers of a lower count.
    pub fn forget_before(&mut self, count: u32) {
        let kept: Vec<(Answer, u32)> = self.iter().filter(|(_, own)| *own >= count).listed();
        *self = Self::default();
        for (answer, count) in kept {
            self.record(answer, count);
        }
    }

    /// Counts every answer as given at this count, at least.
    pub fn raise_to(&mut self, count: u32) {
        for answer in self.answers.iter() {
            let own = &mut self.counts[answer.question().index()];
            *own = (*own).max(count);
        }
    }

    /// Counts every answer so much higher: the order in which they were given stays.
    pub fn raise_by(&mut self, count: u32) {
        for answer in self.answers.iter() {
            let own = &mut self.counts[answer.question().index()];
            *own = own.saturating_add(count);
        }
    }

    /// Is a core sentence answered, "not said" included?
    pub fn has_core(&self) -> bool {
        self.answers.iter().any(|answer| matches!(answer, Answer::Core(..)))
    }

    /// Both: for each question the answer of the higher count, then of the greater value.
    #[must_use]
    pub fn merged(&self, other: &Self) -> Self {
        let mut merged = self.clone();
        for (answer, count) in other.iter() {
            let question = answer.question();
            let own = merged.answers.get(question).map(|own| (merged.counts[question.index()], own.value()));
            if own.is_none_or(|own| (count, answer.value()) > own) {
                merged.record(answer, count);
            }
        }
        merged
    }
}
