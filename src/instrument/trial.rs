//! Trying it: what the verdict would be with other answers. What was answered is not touched.

use super::answers::{Answer, Answers, Question};
use super::counterfactual::{Change, Flip};

/// Answers moved on trial. It is a value beside the assessment: dropping it is all that leaving takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trial {
    given: Answers,
    tried: Answers,
    touched: Vec<Question>,
    leaps: u32,
}

impl Trial {
    /// Begins with the answers as they were given.
    pub fn of(answers: &Answers) -> Self {
        Self { given: answers.clone(), tried: answers.clone(), touched: Vec::new(), leaps: 0 }
    }

    /// Moves the answers that would bring another verdict, all at once.
    pub fn follow(&mut self, flip: &Flip) {
        self.leaps += 1;
        for change in &flip.changes {
            self.set(match *change {
                Change::Core { item, to, .. } => Answer::core(item, to),
                Change::Checklist { line, to, .. } => Answer::checklist(line, to),
            });
        }
    }

    /// Moves an answer.
    pub fn set(&mut self, answer: Answer) {
        let question = answer.question();
        if !self.touched.contains(&question) {
            self.touched.push(question);
        }
        self.tried.set(answer);
    }

    /// The answers as they were given.
    pub const fn given(&self) -> &Answers {
        &self.given
    }

    /// What was moved so far, first things first. A question stays in the list when its answer is moved back to where it
    /// was: the person still has it in hand.
    pub fn touched(&self) -> &[Question] {
        &self.touched
    }

    /// How often a whole change of verdict was followed.
    pub const fn leaps(&self) -> u32 {
        self.leaps
    }

    /// The answers as they are on trial.
    pub const fn answers(&self) -> &Answers {
        &self.tried
    }

    /// The answers that differ from what was given, and what was given; in the order of [`Question::all`].
    pub fn moved(&self) -> impl Iterator<Item = (Option<Answer>, Answer)> {
        self.tried.iter().filter_map(|answer| {
            let given = self.given.get(answer.question());
            (given != Some(answer)).then_some((given, answer))
        })
    }
}
