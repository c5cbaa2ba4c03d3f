//! The stored forms, version 1. Only these derive serde for storage; the live shapes are free to change.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::draft::Draft;
use super::export::Export;
use super::log::Log;
use super::plain::Moment;
use super::{Assessment, Notebook, VERSION};
use crate::instrument::answers::{Answer, NOT_SAID};
use crate::instrument::language::Language;
use crate::instrument::page::Page;
use crate::order::Listed;

/// `format` of a notebook, stored or exported.
pub const NOTEBOOK_FORMAT: &str = "keep-or-fire/notebook";
/// `format` of a draft.
pub const DRAFT_FORMAT: &str = "keep-or-fire/draft";

/// The notebook as it is written.
#[derive(serde::Serialize)]
pub struct SavedNotebook<'a> {
    format: &'static str,
    version: u32,
    clients: Vec<SavedClient<'a>>,
    assessments: Vec<SavedAssessment<'a>>,
    tombstones: Vec<SavedTombstone<'a>>,
    /// In storage only.
    #[serde(skip_serializing_if = "Option::is_none")]
    preferences: Option<SavedPreferences>,
    /// In an exported file only: in storage each draft has a key of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    drafts: Option<Vec<SavedDraft<'a>>>,
}

#[derive(serde::Serialize)]
struct SavedClient<'a> {
    id: &'a str,
    name: &'a str,
    archived: bool,
    count: u32,
}

#[derive(serde::Serialize)]
struct SavedAssessment<'a> {
    id: &'a str,
    client: &'a str,
    sequence: u32,
    started: Option<&'a str>,
    finished: Option<&'a str>,
    instrument: &'a str,
    language: &'static str,
    answers: SavedLog<'a>,
    message: Option<&'a str>,
}

#[derive(serde::Serialize)]
struct SavedTombstone<'a> {
    id: &'a str,
    count: u32,
}

#[derive(serde::Serialize)]
struct SavedPreferences {
    language: Option<&'static str>,
}

/// A draft as it is written: an assessment of the same form, with the place in it.
#[derive(serde::Serialize)]
pub struct SavedDraft<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    format: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<u32>,
    name: &'a str,
    page: Option<&'static str>,
    furthest: Option<&'static str>,
    skipped: Vec<&'static str>,
    #[serde(flatten)]
    assessment: SavedAssessment<'a>,
}

struct SavedLog<'a>(&'a Log);

#[derive(serde::Serialize)]
struct SavedAnswer {
    value: SavedValue,
    count: u32,
}

#[derive(serde::Serialize)]
#[serde(untagged)]
enum SavedValue {
    Number(i32),
    Word(&'static str),
}

impl From<Answer> for SavedValue {
    fn from(answer: Answer) -> Self {
        use crate::instrument::answers::Response::Given;
        match answer {
            Answer::Core(_, Given(frequency)) | Answer::Instinct(_, Given(frequency)) => {
                Self::Number(frequency.value())
            }
            Answer::Checklist(_, Given(tick)) => Self::Number(tick.value()),
            Answer::Gate(choice) => Self::Word(choice.id()),
            Answer::TieBreak(Given(instinct)) => Self::Word(instinct.id()),
            _ => Self::Word(NOT_SAID),
        }
    }
}

impl Serialize for SavedLog<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (answer, count) in self.0.iter() {
            map.serialize_entry(answer.question().id(), &SavedAnswer { value: answer.into(), count })?;
        }
        map.end()
    }
}

impl<'a> From<&'a Assessment> for SavedAssessment<'a> {
    fn from(assessment: &'a Assessment) -> Self {
        Self {
            id: assessment.id.as_str(),
            client: assessment.client.as_str(),
            sequence: assessment.sequence,
            started: assessment.started.as_ref().map(Moment::as_str),
            finished: assessment.finished.as_ref().map(Moment::as_str),
            instrument: &assessment.instrument,
            language: assessment.language.id(),
            answers: SavedLog(&assessment.answers),
            message: assessment.message.as_deref(),
        }
    }
}

impl<'a> SavedNotebook<'a> {
    /// As it is stored.
    pub fn stored(notebook: &'a Notebook) -> Self {
        let preferences = SavedPreferences { language: notebook.preferences.language.map(Language::id) };
        Self { preferences: Some(preferences), ..Self::without(notebook) }
    }

    /// As it is exported: drafts included, without preferences. The same notebook always gives the same bytes.
    pub fn exported(export: &'a Export) -> Self {
        let drafts = export.drafts.iter().map(SavedDraft::within);
        Self { drafts: Some(drafts.listed()), ..Self::without(&export.notebook) }
    }

    fn without(notebook: &'a Notebook) -> Self {
        let clients = notebook.clients.iter().map(|client| SavedClient {
            id: client.id.as_str(),
            name: &client.name,
            archived: client.archived,
            count: client.count,
        });
        let tombstones = notebook.tombstones.iter();
        Self {
            format: NOTEBOOK_FORMAT,
            version: VERSION,
            clients: clients.listed(),
            assessments: notebook.assessments.iter().map(|assessment| (&**assessment).into()).listed(),
            tombstones: tombstones.map(|stone| SavedTombstone { id: stone.id.as_str(), count: stone.count }).listed(),
            preferences: None,
            drafts: None,
        }
    }
}

impl<'a> SavedDraft<'a> {
    /// As it is stored.
    pub fn stored(draft: &'a Draft) -> Self {
        Self { format: Some(DRAFT_FORMAT), version: Some(VERSION), ..Self::within(draft) }
    }

    /// As a part of an exported file, which says once of what form it is.
    fn within(draft: &'a Draft) -> Self {
        Self {
            format: None,
            version: None,
            name: &draft.name,
            page: draft.page.map(Page::id),
            furthest: draft.furthest.map(Page::id),
            skipped: draft.skipped.iter().map(|page| page.id()).listed(),
            assessment: (&draft.assessment).into(),
        }
    }
}
