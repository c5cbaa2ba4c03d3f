//! What a person answered.

use super::checklist::{ChecklistLine, Tick};
use super::gate::{Choice, Gate, Status};
use super::instinct::{Instinct, InstinctItem};
use super::item::{Frequency, Item};

/// Anything the instrument asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// A core sentence.
    Core(Item),
    /// A line of the checklist.
    Checklist(ChecklistLine),
    /// A sentence of the aggression reflection.
    Instinct(InstinctItem),
    /// A question about the situation.
    Gate(Gate),
    /// Which of several close instincts is the closest?
    TieBreak,
}

/// "Not applicable, or I'd rather not say", or an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Response<T> {
    /// Asked, and not applicable or not said: it counts as unanswered.
    NotSaid,
    /// An answer.
    Given(T),
}

impl<T> Response<T> {
    /// The answer, if one was given.
    pub fn given(self) -> Option<T> {
        match self {
            Self::NotSaid => None,
            Self::Given(answer) => Some(answer),
        }
    }
}

/// A question with its answer; no other pair can be built.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// To a core sentence.
    Core(Item, Response<Frequency>),
    /// To a line of the checklist.
    Checklist(ChecklistLine, Response<Tick>),
    /// To a sentence of the reflection.
    Instinct(InstinctItem, Response<Frequency>),
    /// To a question about the situation.
    Gate(Choice),
    /// To the tie-break.
    TieBreak(Response<Instinct>),
}

/// How "not applicable or not said" is written on the page and in files.
pub const NOT_SAID: &str = "na";

impl Question {
    /// How many questions there are in all.
    pub const COUNT: usize = Item::COUNT + ChecklistLine::COUNT + InstinctItem::COUNT + Gate::COUNT + 1;

    /// Every question: core items, checklist, reflection, gates, tie-break.
    pub fn all() -> impl Iterator<Item = Self> {
        let core = Item::ALL.iter().map(|one| Self::Core(*one));
        let checklist = ChecklistLine::ALL.iter().map(|one| Self::Checklist(*one));
        let instinct = InstinctItem::ALL.iter().map(|one| Self::Instinct(*one));
        let gates = Gate::ALL.iter().map(|one| Self::Gate(*one));
        core.chain(checklist).chain(instinct).chain(gates).chain([Self::TieBreak])
    }

    /// Its place in [`Self::all`].
    pub const fn index(self) -> usize {
        const CHECKLIST: usize = Item::COUNT;
        const INSTINCT: usize = CHECKLIST + ChecklistLine::COUNT;
        const GATES: usize = INSTINCT + InstinctItem::COUNT;
        match self {
            Self::Core(item) => item.index(),
            Self::Checklist(line) => CHECKLIST + line.index(),
            Self::Instinct(item) => INSTINCT + item.index(),
            Self::Gate(gate) => GATES + gate.index(),
            Self::TieBreak => GATES + Gate::COUNT,
        }
    }

    /// The id under which an answer is kept.
    pub fn id(self) -> &'static str {
        match self {
            Self::Core(item) => item.id(),
            Self::Checklist(line) => line.id(),
            Self::Instinct(item) => item.id(),
            Self::Gate(gate) => gate.id(),
            Self::TieBreak => "agg_choice",
        }
    }

    /// The question with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        let core = Item::from_id(id).map(Self::Core);
        let checklist = || ChecklistLine::from_id(id).map(Self::Checklist);
        let instinct = || InstinctItem::from_id(id).map(Self::Instinct);
        let gate = || Gate::from_id(id).map(Self::Gate);
        let tie_break = || (id == Self::TieBreak.id()).then_some(Self::TieBreak);
        core.or_else(checklist).or_else(instinct).or_else(gate).or_else(tie_break)
    }

    /// The answer to this question that is written so on the page: `0` to `4`, a gate's value, a type's id, or `na`.
    pub fn answer(self, value: &str) -> Option<Answer> {
        fn response<T>(value: &str, read: impl Fn(&str) -> Option<T>) -> Option<Response<T>> {
            if value == NOT_SAID { Some(Response::NotSaid) } else { read(value).map(Response::Given) }
        }
        Some(match self {
            Self::Core(item) => Answer::Core(item, response(value, Frequency::from_id)?),
            Self::Checklist(line) => Answer::Checklist(line, response(value, Tick::from_id)?),
            Self::Instinct(item) => Answer::Instinct(item, response(value, Frequency::from_id)?),
            Self::Gate(gate) => Answer::Gate(Choice::from_id(gate, value)?),
            Self::TieBreak => Answer::TieBreak(response(value, Instinct::from_id)?),
        })
    }
}

impl Answer {
    /// The question that this answers.
    pub const fn question(self) -> Question {
        match self {
            Self::Core(item, _) => Question::Core(item),
            Self::Checklist(line, _) => Question::Checklist(line),
            Self::Instinct(item, _) => Question::Instinct(item),
            Self::Gate(choice) => Question::Gate(choice.gate()),
            Self::TieBreak(_) => Question::TieBreak,
        }
    }

    /// How often, to a core sentence.
    pub const fn core(item: Item, frequency: Frequency) -> Self {
        Self::Core(item, Response::Given(frequency))
    }

    /// How far, to a line of the checklist.
    pub const fn checklist(line: ChecklistLine, tick: Tick) -> Self {
        Self::Checklist(line, Response::Given(tick))
    }

    /// How it is written on the page; the inverse of [`Question::answer`].
    pub fn value(self) -> &'static str {
        match self {
            Self::Core(_, response) | Self::Instinct(_, response) => response.given().map_or(NOT_SAID, Frequency::id),
            Self::Checklist(_, response) => response.given().map_or(NOT_SAID, Tick::id),
            Self::Gate(choice) => choice.id(),
            Self::TieBreak(response) => response.given().map_or(NOT_SAID, Instinct::id),
        }
    }
}

/// All the answers of one assessment, at most one a question. The order of answering leaves no trace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    of: [Option<Answer>; Question::COUNT],
}

impl Default for Answers {
    fn default() -> Self {
        Self { of: [None; Question::COUNT] }
    }
}

impl FromIterator<Answer> for Answers {
    /// A later answer to the same question replaces the earlier one.
    fn from_iter<I: IntoIterator<Item = Answer>>(answers: I) -> Self {
        let mut all = Self::default();
        for answer in answers {
            all.set(answer);
        }
        all
    }
}

impl Answers {
    /// Puts an answer in, in place of the one before.
    pub fn set(&mut self, answer: Answer) {
        self.of[answer.question().index()] = Some(answer);
    }

    /// The answer to a question, "not said" included.
    pub fn get(&self, question: Question) -> Option<Answer> {
        self.of[question.index()]
    }

    /// The answers, in the order of [`Question::all`].
    pub fn iter(&self) -> impl Iterator<Item = Answer> {
        self.of.iter().flatten().copied()
    }

    /// How often, where that was said.
    pub fn core(&self, item: Item) -> Option<Frequency> {
        match self.get(Question::Core(item)) {
            Some(Answer::Core(_, response)) => response.given(),
            _ => None,
        }
    }

    /// Yes, partly or no, where that was said.
    pub fn checklist(&self, line: ChecklistLine) -> Option<Tick> {
        match self.get(Question::Checklist(line)) {
            Some(Answer::Checklist(_, response)) => response.given(),
            _ => None,
        }
    }

    /// How often, where that was said.
    pub fn instinct(&self, item: InstinctItem) -> Option<Frequency> {
        match self.get(Question::Instinct(item)) {
            Some(Answer::Instinct(_, response)) => response.given(),
            _ => None,
        }
    }

    /// The instinct chosen at the tie-break.
    pub fn tie_break(&self) -> Option<Instinct> {
        match self.get(Question::TieBreak) {
            Some(Answer::TieBreak(response)) => response.given(),
            _ => None,
        }
    }

    /// The answer to a gate, as given.
    pub fn gate(&self, gate: Gate) -> Option<Choice> {
        match self.get(Question::Gate(gate)) {
            Some(Answer::Gate(choice)) => Some(choice),
            _ => None,
        }
    }

    /// The person's status, once said.
    pub fn status(&self) -> Option<Status> {
        self.gate(Gate::Status).and_then(Choice::status)
    }
}
