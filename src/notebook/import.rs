//! From the bytes of a file, or a pasted text, to what can be merged: refused as a whole, or read with its repairs named;
//! then compared with what is here, before anything is merged.

use super::export::Export;
use super::parse::{LONGEST, Unread, parse};
use super::plain::{Id, Moment};
use super::repairs::{LONGEST_LIST, Repair, Repairs};
use super::restore::{Restored, restore_raw};
use super::{Assessment, Draft, Notebook};

/// Why a file is not read. Nothing of it is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Larger than 1 MiB.
    TooLarge,
    /// Its bytes are no UTF-8 text.
    NotText,
    /// Nested too deep.
    TooDeep,
    /// Not JSON, or cut off.
    NotJson,
    /// Blank: nothing was pasted, or the file is empty.
    Empty,
    /// JSON of something else.
    Foreign,
    /// Made by a newer version.
    Newer,
    /// With it, the notebook would be larger than 1 MiB, or a list in it longer than [`LONGEST_LIST`]: it could not all be read again.
    NoRoom,
}

impl From<Unread> for Refused {
    fn from(unread: Unread) -> Self {
        match unread {
            Unread::TooLong => Self::TooLarge,
            Unread::TooDeep => Self::TooDeep,
            Unread::NotJson => Self::NotJson,
        }
    }
}

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// What can be taken of it.
    pub export: Export,
    /// What had to be left out or changed, and where.
    pub repairs: Vec<Repair>,
}

/// Is a file of this size refused before it is read?
pub const fn is_too_large(bytes: usize) -> bool {
    bytes > LONGEST
}

/// Reads a file. A byte order mark at its beginning is skipped.
pub fn read(bytes: &[u8]) -> Result<Import, Refused> {
    if is_too_large(bytes.len()) {
        return Err(Refused::TooLarge);
    }
    let text = str::from_utf8(bytes).map_err(|_| Refused::NotText)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(Refused::Empty);
    }
    let raw = parse(text)?;
    match restore_raw(&raw, Repairs::of_import()) {
        Restored::Ours(export, repairs) => Ok(Import { export, repairs }),
        Restored::Newer => Err(Refused::Newer),
        Restored::Nothing | Restored::Unreadable => Err(Refused::Foreign),
    }
}

/// What merging will do with an assessment, finished or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Only in the file: it is added.
    New,
    /// The same in both.
    Same,
    /// Different: each answer is taken from where it was given last.
    Conflicting,
    /// It was deleted here: it stays deleted.
    StaysDeleted,
    /// It is here, and the file says that it was deleted: it goes.
    Removed,
}

/// An assessment that the file speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Which.
    pub id: Id,
    /// Whom it is about.
    pub client: Id,
    /// The client's nickname; empty when none is known.
    pub name: String,
    /// Its place in the order of results; 0 while unfinished.
    pub sequence: u32,
    /// When it was finished, if a clock said so.
    pub finished: Option<Moment>,
    /// Is it unfinished?
    pub is_draft: bool,
    /// What will happen to it.
    pub fate: Fate,
}

impl Import {
    /// What merging would do, by assessment: the finished ones of the file, then its drafts, then what it removes
    /// or changes by its deletions.
    pub fn summary(&self, own: &Export) -> Vec<Entry> {
        let merged = own.merged(&self.export);
        let mut entries = Vec::new();
        let mut add = |from: &Export, one: &Assessment, is_draft, fate| {
            entries.push(Entry {
                id: one.id.clone(),
                client: one.client.clone(),
                name: name(one, is_draft, [&merged, from]),
                sequence: one.sequence,
                finished: one.finished.clone(),
                is_draft,
                fate,
            });
        };
        for one in &self.export.notebook.assessments {
            let here = own.notebook.assessment(&one.id);
            add(&self.export, one, false, fate(Some(one), here, merged.notebook.assessment(&one.id)));
        }
        for draft in &self.export.drafts {
            let id = &draft.assessment.id;
            if is_told(draft, own, &merged.notebook) {
                add(&self.export, &draft.assessment, true, fate(Some(draft), own.draft(id), merged.draft(id)));
            }
        }
        // The file does not have these, but what it says was deleted may be theirs.
        for one in &own.notebook.assessments {
            let fate = fate(None, Some(one), merged.notebook.assessment(&one.id));
            if self.export.notebook.assessment(&one.id).is_none() && fate != Fate::Same {
                add(own, one, false, fate);
            }
        }
        for draft in &own.drafts {
            let id = &draft.assessment.id;
            let fate = fate(None, Some(draft), merged.draft(id));
            if self.export.draft(id).is_none() && fate != Fate::Same {
                add(own, &draft.assessment, true, fate);
            }
        }
        entries
    }

    /// What is here with the file merged in.
    #[must_use]
    pub fn merged_into(&self, own: &Export) -> Export {
        own.merged(&self.export)
    }

    /// Would merging change anything? What the file says to be under way, and was finished since, is no news.
    pub fn is_news_to(&self, own: &Export) -> bool {
        let mut merged = self.merged_into(own);
        merged.drafts.retain(|draft| is_told(draft, own, &merged.notebook));
        merged != *own
    }
}

/// Is this draft to be spoken of: was it under way here, or has not all of it been finished?
fn is_told(draft: &Draft, own: &Export, merged: &Notebook) -> bool {
    own.draft(&draft.assessment.id).is_some() || !merged.has_all_of(draft)
}

/// What is here with a file merged in, and as it would be written: could all of it be read again?
pub const fn check_room(merged: &Export, text: &str) -> Result<(), Refused> {
    let Export { notebook: Notebook { clients, assessments, tombstones, .. }, drafts } = merged;
    let is_too_long = clients.len() > LONGEST_LIST
        || assessments.len() > LONGEST_LIST
        || tombstones.len() > LONGEST_LIST
        || drafts.len() > LONGEST_LIST;
    if is_too_long || is_too_large(text.len()) { Err(Refused::NoRoom) } else { Ok(()) }
}

/// Of one in the file, here, and in both merged.
fn fate<T: PartialEq>(file: Option<&T>, here: Option<&T>, merged: Option<&T>) -> Fate {
    match (here, merged) {
        (None, None) => Fate::StaysDeleted,
        (None, Some(_)) => Fate::New,
        (Some(_), None) => Fate::Removed,
        (Some(here), Some(merged)) if here == merged && file.is_none_or(|file| file == here) => Fate::Same,
        (Some(_), Some(_)) => Fate::Conflicting,
    }
}

/// The nickname: what the notebooks know, else what the draft says.
fn name(one: &Assessment, is_draft: bool, from: [&Export; 2]) -> String {
    let known = |notebook: &Notebook| notebook.client(&one.client).map(|client| client.name.clone());
    let drafted = |export: &Export| export.draft(&one.id).map(|draft| draft.name.clone());
    let names = from.iter().filter_map(|export| known(&export.notebook));
    let drafted = from.iter().filter(|_| is_draft).filter_map(|export| drafted(export));
    names.chain(drafted).find(|name| !name.is_empty()).unwrap_or_default()
}
