//! The message that a person adapts: it is kept with its assessment.
//!
//! Typing changes the assessment in this tab; to write the notebook anew at each key would be too much, so a finished
//! assessment is written when the field is left, and before anything else that is done.

use std::rc::Rc;

use super::Session;
use crate::instrument::answers::Answer;
use crate::instrument::gate::Gate;

impl Session {
    /// Changes the message; `None` is the one that is proposed.
    pub(super) fn write_message(&mut self, message: Option<String>) {
        Rc::make_mut(&mut self.current).assessment.message = message;
        if self.is_open {
            self.count_message();
        }
    }

    /// The message as it is proposed again; what was there can be taken back while the screen stays.
    pub(super) fn restore_message(&mut self) {
        self.replaced = self.current.assessment.message.as_deref().map(Rc::from);
        self.write_message(None);
        self.keep_message();
    }

    /// Puts a changed message into the notebook, beside the answers that are there.
    pub(super) fn keep_message(&mut self) {
        let current = &self.current.assessment;
        let kept = self.notebook.assessment(&current.id);
        if self.is_open || kept.is_none_or(|kept| kept.message == current.message) {
            return;
        }
        self.count_message();
        let client = self.client_of(&self.current);
        Rc::make_mut(&mut self.notebook).put(client, self.current.assessment.clone());
        self.notebook_edits += 1;
    }

    /// A message has no count of its own: the status, which every result has, counts as said again with it, and of two messages
    /// the one beside the status said last stays.
    fn count_message(&mut self) {
        let Some(status) = self.answers().gate(Gate::Status) else { return };
        self.clock = self.clock.saturating_add(1);
        Rc::make_mut(&mut self.current).assessment.answers.record(Answer::Gate(status), self.clock);
    }
}
