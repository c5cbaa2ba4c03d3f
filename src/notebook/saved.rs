//! The stored forms, version 1. Only these derive serde for storage; the live shapes are free to change.

use serde::ser::{Serialize, SerializeStruct, Serializer};

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

/// An assessment, finished or not.
struct SavedAssessment<'a>(&'a Assessment);

#[derive(serde::Serialize)]
struct SavedTombstone<'a> {
    id: &'a str,
    count: u32,
}

#[derive(serde::Serialize)]
struct SavedPreferences {
    language: Option<&'static str>,
}

/// A draft as it is written: the fields of an assessment, with the place in it.
pub struct SavedDraft<'a> {
    draft: &'a Draft,
    /// Does it say of what form it is? Within an exported file the file says so.
    is_alone: bool,
}

/// The answers by their questions. Written like a struct's fields: an engine's texts of these names are made once, not at each answer.
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
        let mut fields = serializer.serialize_struct("", self.0.iter().count())?;
        for (answer, count) in self.0.iter() {
            fields.serialize_field(answer.question().id(), &SavedAnswer { value: answer.into(), count })?;
        }
        fields.end()
    }
}

impl SavedAssessment<'_> {
    /// How many fields [`write`](Self::write) writes.
    const FIELDS: usize = 9;

    fn write<S: SerializeStruct>(&self, fields: &mut S) -> Result<(), S::Error> {
        let Self(assessment) = self;
        fields.serialize_field("id", assessment.id.as_str())?;
        fields.serialize_field("client", assessment.client.as_str())?;
        fields.serialize_field("sequence", &assessment.sequence)?;
        fields.serialize_field("started", &assessment.started.as_ref().map(Moment::as_str))?;
        fields.serialize_field("finished", &assessment.finished.as_ref().map(Moment::as_str))?;
        fields.serialize_field("instrument", &*assessment.instrument)?;
        fields.serialize_field("language", assessment.language.id())?;
        fields.serialize_field("answers", &SavedLog(&assessment.answers))?;
        fields.serialize_field("message", &assessment.message.as_deref())
    }
}

impl Serialize for SavedAssessment<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("", Self::FIELDS)?;
        self.write(&mut fields)?;
        fields.end()
    }
}

impl Serialize for SavedDraft<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let own = if self.is_alone { 6 } else { 4 };
        let mut fields = serializer.serialize_struct("", own + SavedAssessment::FIELDS)?;
        if self.is_alone {
            fields.serialize_field("format", DRAFT_FORMAT)?;
            fields.serialize_field("version", &VERSION)?;
        }
        let Draft { name, page, furthest, skipped, assessment } = self.draft;
        fields.serialize_field("name", &**name)?;
        fields.serialize_field("page", &page.map(Page::id))?;
        fields.serialize_field("furthest", &furthest.map(Page::id))?;
        fields.serialize_field("skipped", &skipped.iter().map(|page| page.id()).listed())?;
        SavedAssessment(assessment).write(&mut fields)?;
        fields.end()
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
            assessments: notebook.assessments.iter().map(|assessment| SavedAssessment(assessment)).listed(),
            tombstones: tombstones.map(|stone| SavedTombstone { id: stone.id.as_str(), count: stone.count }).listed(),
            preferences: None,
            drafts: None,
        }
    }
}

impl<'a> SavedDraft<'a> {
    /// As it is stored.
    pub fn stored(draft: &'a Draft) -> Self {
        Self { draft, is_alone: true }
    }

    /// As a part of an exported file.
    fn within(draft: &'a Draft) -> Self {
        Self { draft, is_alone: false }
    }
}
