//! From stored text to a notebook: a total function. Whatever the text, the outcome is one of [`Restored`]'s, and what
//! could not be kept is named in a list of repairs.

use std::rc::Rc;

use super::draft::Draft;
use super::export::Export;
use super::log::Log;
use super::parse::parse;
use super::plain::{Id, Moment, message, name};
use super::raw::Raw;
use super::repairs::{Repair, RepairKind, Repairs};
use super::saved::{DRAFT_FORMAT, NOTEBOOK_FORMAT};
use super::{Assessment, Client, Notebook, Preferences, Tombstone, VERSION};
use crate::instrument::answers::{Answer, Question};
use crate::instrument::language::Language;
use crate::instrument::page::Page;
use crate::order::sort;

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

/// Restores from a stored text.
pub fn restore<T: Restore>(text: Option<&str>) -> Restored<T> {
    let Some(text) = text else { return Restored::Nothing };
    match parse(text) {
        Ok(raw) => restore_raw(&raw, Repairs::default()),
        Err(_) => Restored::Unreadable,
    }
}

/// Restores from what was parsed.
pub(super) fn restore_raw<T: Restore>(raw: &Raw, mut repairs: Repairs) -> Restored<T> {
    if raw.field("format").text() != Some(T::FORMAT) {
        return Restored::Unreadable;
    }
    match raw.field("version").count() {
        Some(version) if version > VERSION => return Restored::Newer,
        Some(VERSION) => {}
        _ => return Restored::Unreadable,
    }
    match T::from_raw(raw, &mut repairs) {
        Some(restored) => Restored::Ours(restored, repairs.told()),
        None => Restored::Unreadable,
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
        // No choice of a gate is called by a number, and no number has two digits.
        Raw::Number(Some(number)) => {
            let place = usize::try_from(*number).ok()?;
            question.answer("0123456789".get(place..=place)?)
        }
        _ => None,
    }
}

fn log(raw: &Raw, repairs: &mut Repairs) -> Log {
    let mut log = Log::default();
    repairs.at("answers", |repairs| {
        if !matches!(raw, Raw::Table(_) | Raw::Null) {
            repairs.note(RepairKind::Dropped);
        }
        for (id, entry) in raw.table() {
            repairs.at(id, |repairs| match answer(id, entry) {
                Some(answer) => {
                    repairs.look_over(entry, &["value", "count"]);
                    if log.answers().get(answer.question()).is_some() {
                        repairs.note(RepairKind::Doubled);
                    }
                    let count = repairs.count(entry, "count");
                    log.record(answer, count);
                }
                None => repairs.note(RepairKind::Dropped),
            });
        }
    });
    log
}

/// The keys of an assessment.
const ASSESSMENT: [&str; 9] =
    ["id", "client", "sequence", "started", "finished", "instrument", "language", "answers", "message"];
/// The keys of a draft's own, beside those of its assessment.
const DRAFT: [&str; 4] = ["name", "page", "furthest", "skipped"];
/// The keys of what has a format.
const HEADER: [&str; 2] = ["format", "version"];

fn result(raw: &Raw, repairs: &mut Repairs) -> Option<Rc<Assessment>> {
    let result = assessment(raw, repairs)?;
    repairs.look_over(raw, &ASSESSMENT);
    Some(Rc::new(result))
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
    let id = id(raw.field("id"))?;
    repairs.look_over(raw, &["id", "name", "archived", "count"]);
    Some(Client {
        id,
        name: repairs.text(raw, "name", name).unwrap_or_default(),
        archived: repairs.field(raw, "archived", Raw::truth).unwrap_or(false),
        count: repairs.count(raw, "count"),
    })
}

fn tombstone(raw: &Raw, repairs: &mut Repairs) -> Option<Tombstone> {
    let id = match raw.field("id").text() {
        Some("*") => Id::everything(),
        _ => id(raw.field("id"))?,
    };
    repairs.look_over(raw, &["id", "count"]);
    Some(Tombstone { id, count: repairs.count(raw, "count") })
}

/// The keys of a notebook.
const NOTEBOOK: [&str; 3] = ["clients", "assessments", "tombstones"];

/// What a stored notebook and an exported file have in common.
fn notebook(raw: &Raw, repairs: &mut Repairs) -> Notebook {
    let read = Notebook {
        clients: repairs.list(raw, "clients", client),
        assessments: repairs.list(raw, "assessments", result),
        tombstones: repairs.list(raw, "tombstones", tombstone),
        preferences: Preferences::default(),
    };
    // Merging into an empty one brings entries of one id together, buries the deleted and puts all in order.
    Notebook::default().merged(&read)
}

impl Restore for Notebook {
    const FORMAT: &'static str = NOTEBOOK_FORMAT;

    fn from_raw(raw: &Raw, repairs: &mut Repairs) -> Option<Self> {
        repairs.look_over(raw, &[&HEADER[..], &NOTEBOOK, &["preferences"]].concat());
        let preferences = repairs.at("preferences", |repairs| {
            let raw = raw.field("preferences");
            repairs.look_over(raw, &["language"]);
            Preferences { language: repairs.field(raw, "language", language) }
        });
        Some(Self { preferences, ..notebook(raw, repairs) })
    }
}

impl Restore for Export {
    const FORMAT: &'static str = NOTEBOOK_FORMAT;

    fn from_raw(raw: &Raw, repairs: &mut Repairs) -> Option<Self> {
        // A file has no preferences, but a stored notebook handed in as a file does: the person's own ones stay.
        repairs.look_over(raw, &[&HEADER[..], &NOTEBOOK, &["preferences", "drafts"]].concat());
        let read = Self { notebook: notebook(raw, repairs), drafts: repairs.list(raw, "drafts", draft) };
        Some(Self::default().merged(&read))
    }
}

impl Restore for Draft {
    const FORMAT: &'static str = DRAFT_FORMAT;

    fn from_raw(raw: &Raw, repairs: &mut Repairs) -> Option<Self> {
        draft(raw, repairs)
    }
}

fn draft(raw: &Raw, repairs: &mut Repairs) -> Option<Draft> {
    let assessment = assessment(raw, repairs)?;
    repairs.look_over(raw, &[&HEADER[..], &DRAFT, &ASSESSMENT].concat());
    let mut skipped = repairs.list(raw, "skipped", |raw, _| page(raw).filter(|page| page.is_optional()));
    sort(&mut skipped, |one, other| one < other);
    skipped.dedup();
    Some(Draft {
        assessment,
        name: repairs.text(raw, "name", name).unwrap_or_default(),
        page: repairs.field(raw, "page", page),
        furthest: repairs.field(raw, "furthest", page),
        skipped,
    })
}
