//! A client, and one assessment of the relationship with them.

use super::log::Log;
use super::plain::{Id, Moment};
use crate::instrument::answers::Question;
use crate::instrument::gate::Gate;
use crate::instrument::language::Language;

/// What counts as said again with a message.
const STATUS: Question = Question::Gate(Gate::Status);

/// A client: a random id and a private nickname.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Client {
    /// Random.
    pub id: Id,
    /// A nickname; empty when none was given.
    pub name: String,
    /// Out of the way, not deleted.
    pub archived: bool,
    /// The count at which it was last named or archived.
    pub count: u32,
}

impl Client {
    /// The one of the higher count, then of the greater name.
    #[must_use]
    pub fn merged(&self, other: &Self) -> Self {
        let key = |client: &Self| (client.count, client.name.clone(), client.archived);
        if key(other) > key(self) { other.clone() } else { self.clone() }
    }
}

/// One filling-in of the questionnaire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// Random.
    pub id: Id,
    /// Whom it is about.
    pub client: Id,
    /// Its place in the order of results; 0 while unfinished.
    pub sequence: u32,
    /// When it was started, if a clock said so.
    pub started: Option<Moment>,
    /// When it was finished, if a clock said so.
    pub finished: Option<Moment>,
    /// The version of the instrument it was answered under.
    pub instrument: String,
    /// The language it was answered in.
    pub language: Language,
    /// The answers.
    pub answers: Log,
    /// The message as the person changed it.
    pub message: Option<String>,
}

impl Assessment {
    /// A new one, with nothing answered.
    pub fn new(id: Id, client: Id, language: Language) -> Self {
        Self {
            id,
            client,
            sequence: 0,
            started: None,
            finished: None,
            instrument: crate::instrument::VERSION.to_owned(),
            language,
            answers: Log::default(),
            message: None,
        }
    }

    /// Both: each answer by its own count, the message by that of the status, which counts as said again with it, the rest from the
    /// one answered last. Each is a maximum, so that the order of merging does not matter.
    #[must_use]
    pub fn merged(&self, other: &Self) -> Self {
        let rest = if other.rank() > self.rank() { other } else { self };
        let message = if other.message_rank() > self.message_rank() { &other.message } else { &self.message };
        Self { answers: self.answers.merged(&other.answers), message: message.clone(), ..rest.clone() }
    }

    /// Takes out what has a lower count: answers, and the message with the status.
    pub fn forget_before(&mut self, count: u32) {
        self.answers.forget_before(count);
        if self.answers.count(STATUS) < count {
            self.message = None;
        }
    }

    fn message_rank(&self) -> impl Ord {
        (self.answers.count(STATUS), &self.message)
    }

    fn rank(&self) -> impl Ord {
        let Self { client, sequence, started, finished, instrument, language, answers, .. } = self;
        (answers.highest_count(), finished, started, sequence, instrument, language, client)
    }
}
