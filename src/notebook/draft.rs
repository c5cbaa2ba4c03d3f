//! An assessment that is not finished, and where the person is in it.

use super::assessment::Assessment;
use super::plain::Id;
use crate::instrument::language::Language;
use crate::instrument::page::Page;

/// An unfinished assessment. Kept apart from the notebook, so that an answer never rewrites history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What was answered so far.
    pub assessment: Assessment,
    /// The client's nickname, until the notebook knows the client.
    pub name: String,
    /// The page to come back to; none on the first screen.
    pub page: Option<Page>,
    /// The furthest page reached.
    pub furthest: Option<Page>,
    /// The optional pages that were skipped.
    pub skipped: Vec<Page>,
}

impl Draft {
    /// A new one, with nothing answered.
    pub fn new(id: Id, client: Id, language: Language) -> Self {
        Self {
            assessment: Assessment::new(id, client, language),
            name: String::new(),
            page: None,
            furthest: None,
            skipped: Vec::new(),
        }
    }

    /// Is there anything in it worth keeping?
    pub fn is_empty(&self) -> bool {
        self.name.is_empty() && self.assessment.answers.iter().next().is_none()
    }

    /// Both, whichever is asked: each answer by its own count, the place and the name of the one answered last.
    #[must_use]
    pub fn united(&self, other: &Self) -> Self {
        let rest = if other.rank() > self.rank() { other } else { self };
        Self { assessment: self.assessment.merged(&other.assessment), ..rest.clone() }
    }

    fn rank(&self) -> impl Ord {
        let Self { assessment, name, page, furthest, skipped } = self;
        (assessment.answers.highest_count(), furthest, page, skipped, name)
    }

    /// Both: this tab's place and name, the answers of both.
    #[must_use]
    pub fn merged(&self, other: &Self) -> Self {
        Self { assessment: self.assessment.merged(&other.assessment), ..self.clone() }
    }
}
