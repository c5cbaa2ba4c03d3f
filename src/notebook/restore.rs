//! From stored text to a notebook: a total function. Whatever the text, the outcome is one of [`Restored`]'s, and what
//! could not be kept is named in a list of repairs.

use std::rc::Rc;

use super::draft::Draft;
use super::log::Log;
use super::plain::{Id, Moment, message, name};
use super::raw::Raw;
use super::saved::{DRAFT_FORMAT, NOTEBOOK_FORMAT};
use super::{Assessment, Client, Notebook, Preferences, Tombstone, VERSION, prescan};
use crate::instrument::answers::{Answer, Question};
use crate::instrument::language::Language;
use crate::instrument::page::Page;
use crate::order::sort;

/// Counts above this are brought down to it: it leaves room to count on, and nobody answers a billion questions.
pub const HIGHEST_COUNT: u32 = 1_000_000_000;

/// Something that could not be taken as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// Where: a path such as `assessments[2].answers.blur9`.
    pub place: String,
    /// What was done.
    pub kind: RepairKind,
}

/// What a repair did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RepairKind {
    /// It was left out.
    Dropped,
    /// A part of it was changed to fit.
    Changed,
}

/// What a stored text turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Restored<T> {
    /// Nothing was stored.
    Nothing,
    /// Ours, with what had to be repaired. With repairs, the text is to be set aside before anything is written over it.
    Ours(T, Vec<Repair>),
    /// Not readable, or not ours: to be set aside before anything is written over it.
    Unreadable,
    /// Written by a newer version: never to be written over.
    Newer,
}

/// Something that can be restored from a stored form.
pub trait Restore: Sized {
    /// The `format` of its stored form.
    const FORMAT: &'static str;

    /// Reads the form; total. `None` when nothing of it can be kept.
    fn from_raw(raw: &Raw, repairs: &mut Repairs) -> Option<Self>;
}

/// Restores from a text: pre-scan, then the engine's parser, then the form.
pub fn restore<T: Restore>(text: Option<&str>, parse: impl FnOnce(&str) -> Option<Raw>) -> Restored<T> {
    let Some(text) = text else { return Restored::Nothing };
    let Some(raw) = prescan::is_readable(text).then(|| parse(text)).flatten() else { return Restored::Unreadable };
    if raw.field("format").text() != Some(T::FORMAT) {
        return Restored::Unreadable;
    }
    match raw.field("version").count() {
        Some(version) if version > VERSION => return Restored::Newer,
        Some(VERSION) => {}
        _ => return Restored::Unreadable,
    }
    let mut repairs = Repairs::default();
    match T::from_raw(&raw, &mut repairs) {
        Some(restored) => Restored::Ours(restored, repairs.list),
        None => Restored::Unreadable,
    }
}

/// The repairs made so far, and the place that is being read.
#[derive(Default)]
pub struct Repairs {
    list: Vec<Repair>,
    path: Vec<String>,
}

impl Repairs {
    fn note(&mut self, kind: RepairKind) {
        self.list.push(Repair { place: self.path.join("."), kind });
    }

    fn at<T>(&mut self, place: String, read: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(place);
        let read = read(self);
        self.path.pop();
        read
    }

    /// Reads a field; `None` where it is absent or null, and, with a note, where it does not fit.
    fn field<T>(&mut self, raw: &Raw, key: &str, read: impl FnOnce(&Raw) -> Option<T>) -> Option<T> {
        let field = raw.field(key);
        if *field == Raw::Null {
            return None;
        }
        let value = read(field);
        if value.is_none() {
            self.at(key.to_owned(), |repairs| repairs.note(RepairKind::Dropped));
        }
        value
    }

    /// Reads the entries of a list; those that cannot be read are left out, with a note.
    fn list<T>(&mut self, raw: &Raw, key: &str, mut read: impl FnMut(&Raw, &mut Self) -> Option<T>) -> Vec<T> {
        let field = raw.field(key);
        if !matches!(field, Raw::List(_) | Raw::Null) {
            self.at(key.to_owned(), |repairs| repairs.note(RepairKind::Dropped));
        }
        let mut entries = Vec::new();
        for (n, entry) in field.list().iter().enumerate() {
            self.at(format!("{key}[{n}]"), |repairs| match read(entry, repairs) {
                Some(entry) => entries.push(entry),
                None => repairs.note(RepairKind::Dropped),
            });
        }
        entries
    }

    /// A text brought into the form it may be kept in.
    fn text(&mut self, raw: &Raw, key: &str, tidy: impl Fn(&str) -> String) -> Option<String> {
        let text = self.field(raw, key, |field| field.text().map(str::to_owned))?;
        let tidied = tidy(&text);
        if tidied != text {
            self.at(key.to_owned(), |repairs| repairs.note(RepairKind::Changed));
        }
        Some(tidied)
    }

    fn count(&mut self, raw: &Raw, key: &str) -> u32 {
        let count = self.field(raw, key, Raw::count).unwrap_or(0);
        if count > HIGHEST_COUNT {
            self.at(key.to_owned(), |repairs| repairs.note(RepairKind::Changed));
        }
        count.min(HIGHEST_COUNT)
    }
}

fn id(raw: &Raw) -> Option<Id> {
    raw.text().and_then(Id::new)
}

fn moment(raw: &Raw) -> Option<Moment> {
    raw.text().and_then(Moment::new)
}

fn page(raw: &Raw) -> Option<Page> {
    raw.text().and_then(Page::from_id)
}

fn language(raw: &Raw) -> Option<Language> {
    raw.text().and_then(Language::from_id)
}

fn answer(id: &str, raw: &Raw) -> Option<Answer> {
    let question = Question::from_id(id)?;
    match raw.field("value") {
        Raw::Text(word) if !matches!(word.as_bytes(), [b'0'..=b'9']) => question.answer(word),
        // A gate's value is never a number, and a frequency never a text.
        number @ Raw::Number(_) if !matches!(question, Question::Gate(_)) => {
            question.answer(&number.count()?.to_string())
        }
        _ => None,
    }
}

fn log(raw: &Raw, repairs: &mut Repairs) -> Log {
    let mut log = Log::default();
    repairs.at("answers".to_owned(), |repairs| {
        if !matches!(raw, Raw::Table(_) | Raw::Null) {
            repairs.note(RepairKind::Dropped);
        }
        for (id, entry) in raw.table() {
            repairs.at(id.chars().take(40).collect(), |repairs| match answer(id, entry) {
                Some(answer) => {
                    let count = repairs.count(entry, "count");
                    log.record(answer, count);
                }
                None => repairs.note(RepairKind::Dropped),
            });
        }
    });
    log
}

fn assessment(raw: &Raw, repairs: &mut Repairs) -> Option<Assessment> {
    let mut assessment = Assessment::new(id(raw.field("id"))?, id(raw.field("client"))?, Language::French);
    assessment.sequence = repairs.count(raw, "sequence");
    assessment.started = repairs.field(raw, "started", moment);
    assessment.finished = repairs.field(raw, "finished", moment);
    if let Some(language) = repairs.field(raw, "language", language) {
        assessment.language = language;
    }
    if let Some(version) = repairs.text(raw, "instrument", name) {
        assessment.instrument = version;
    }
    assessment.answers = log(raw.field("answers"), repairs);
    assessment.message = repairs.text(raw, "message", message);
    Some(assessment)
}

fn client(raw: &Raw, repairs: &mut Repairs) -> Option<Client> {
    Some(Client {
        id: id(raw.field("id"))?,
        name: repairs.text(raw, "name", name).unwrap_or_default(),
        archived: *raw.field("archived") == Raw::Bool(true),
        count: repairs.count(raw, "count"),
    })
}

fn tombstone(raw: &Raw, repairs: &mut Repairs) -> Option<Tombstone> {
    let id = match raw.field("id").text() {
        Some("*") => Id::everything(),
        _ => id(raw.field("id"))?,
    };
    Some(Tombstone { id, count: repairs.count(raw, "count") })
}

impl Restore for Notebook {
    const FORMAT: &'static str = NOTEBOOK_FORMAT;

    fn from_raw(raw: &Raw, repairs: &mut Repairs) -> Option<Self> {
        let read = Self {
            clients: repairs.list(raw, "clients", client),
            assessments: repairs.list(raw, "assessments", |raw, repairs| assessment(raw, repairs).map(Rc::new)),
            tombstones: repairs.list(raw, "tombstones", tombstone),
            preferences: Preferences { language: repairs.field(raw.field("preferences"), "language", language) },
        };
        // Merging into an empty one brings entries of one id together, buries the deleted and puts all in order.
        let mut notebook = Self { preferences: read.preferences, ..Self::default() }.merged(&read);
        for result in &notebook.assessments.clone() {
            if notebook.client(&result.client).is_none() {
                let client = Client { id: result.client.clone(), name: String::new(), archived: false, count: 0 };
                notebook.clients.push(client);
            }
        }
        sort(&mut notebook.clients, |one, other| one.id < other.id);
        Some(notebook)
    }
}

impl Restore for Draft {
    const FORMAT: &'static str = DRAFT_FORMAT;

    fn from_raw(raw: &Raw, repairs: &mut Repairs) -> Option<Self> {
        let assessment = assessment(raw, repairs)?;
        let mut skipped = repairs.list(raw, "skipped", |raw, _| page(raw).filter(|page| page.is_optional()));
        sort(&mut skipped, |one, other| one < other);
        skipped.dedup();
        Some(Self {
            assessment,
            name: repairs.text(raw, "name", name).unwrap_or_default(),
            page: repairs.field(raw, "page", page),
            furthest: repairs.field(raw, "furthest", page),
            skipped,
        })
    }
}
