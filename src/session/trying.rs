//! Trying other answers beside the result. Nothing of it is kept, and nothing outside the result knows of it.

use std::rc::Rc;

use super::{Session, Step};
use crate::instrument::answers::{Answer, Answers};
use crate::instrument::counterfactual::Flip;
use crate::instrument::trial::Trial;

/// What is tried.
#[derive(Clone, Copy)]
pub(super) enum Try<'a> {
    /// One answer.
    Answer(Answer),
    /// All the answers that bring another verdict.
    Flip(&'a Flip),
}

impl Session {
    /// The answers that the result shows: those on trial, while there is one.
    pub fn shown_answers(&self) -> &Answers {
        self.trial.as_ref().map_or_else(|| self.answers(), |trial| trial.answers())
    }

    /// Tries something beside the result; a trial begins with it. On any other screen there is nothing to try it on.
    pub(super) fn try_out(&mut self, what: Try<'_>) {
        if self.step != Step::Result {
            return;
        }
        let mut trial = self.trial.take().unwrap_or_else(|| Rc::new(Trial::of(self.answers())));
        let moved = Rc::make_mut(&mut trial);
        match what {
            Try::Answer(answer) => moved.set(answer),
            Try::Flip(flip) => moved.follow(flip),
        }
        self.trial = Some(trial);
    }

    /// A trial is about the result on the screen: it ends with the screen, and when another tab has changed the answers.
    pub(super) fn end_trial_unless_beside(&mut self, before: &Self) {
        let is_same = self.current.assessment.id == before.current.assessment.id && self.answers() == before.answers();
        if self.step != Step::Result || !is_same {
            self.trial = None;
        }
    }
}
