//! What an exported file holds: everything of the person's, and none of this browser's own choices.

use super::draft::Draft;
use super::plain::{Id, Moment};
use super::{Notebook, Preferences};
use crate::order::Listed;
use crate::order::sort;

/// The notebook without preferences, and the drafts in the order of their ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Export {
    /// Finished assessments, clients, tombstones.
    pub notebook: Notebook,
    /// Unfinished assessments.
    pub drafts: Vec<Draft>,
}

impl Export {
    /// What is to be exported of a notebook and drafts.
    pub fn of(notebook: &Notebook, drafts: impl IntoIterator<Item = Draft>) -> Self {
        let read = Self { notebook: notebook.clone(), drafts: drafts.into_iter().listed() };
        Self::default().merged(&read)
    }

    /// The draft of the assessment with this id.
    pub fn draft(&self, id: &Id) -> Option<&Draft> {
        self.drafts.iter().find(|draft| draft.assessment.id == *id)
    }

    /// Both, entry by entry, with what a tombstone beats left out. Idempotent, commutative and associative.
    #[must_use]
    pub fn merged(&self, other: &Self) -> Self {
        let mut drafts = self.drafts.clone();
        for draft in &other.drafts {
            match drafts.iter_mut().find(|own| own.assessment.id == draft.assessment.id) {
                Some(own) => *own = own.united(draft),
                None => drafts.push(draft.clone()),
            }
        }
        let mut notebook = self.notebook.merged(&other.notebook);
        notebook.preferences = Preferences::default();
        drafts.retain_mut(|draft| notebook.spares(draft, &Notebook::default()));
        sort(&mut drafts, |one, other| one.assessment.id < other.assessment.id);
        Self { notebook, drafts }
    }

    /// The drafts that say something which the notebook does not know already: a draft stays behind when the same
    /// assessment was finished elsewhere.
    pub fn open_drafts(&self) -> impl Iterator<Item = &Draft> {
        self.drafts.iter().filter(|draft| !self.notebook.has_all_of(draft))
    }
}

/// `keep-or-fire-2026-06-01.json`: the file's name, by the day it was made, as the person's calendar has it; without the day when no clock said it.
pub fn file_name(at: Option<&Moment>) -> String {
    ["keep-or-fire", at.map_or("", |_| "-"), at.map_or("", Moment::day), ".json"].concat()
}
