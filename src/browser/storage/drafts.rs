//! Drafts in storage, each under a key of its own: kept at each answer, dropped when they are finished or given up.

use super::{DRAFT, Store};
use crate::browser::shelf::Shelf;
use crate::notebook::restore::Restored;
use crate::notebook::saved::SavedDraft;
use crate::notebook::{Draft, Id, Notebook};
use crate::session::Refusal;

impl<S: Shelf> Store<S> {
    /// Keeps a draft, merged with what another tab may have kept of it.
    pub fn keep_draft(&self, draft: &Draft) -> Result<(), Refusal> {
        let key = draft_key(&draft.assessment.id);
        self.stuck.borrow_mut().retain(|id| *id != draft.assessment.id);
        let stored = self.about_to_change(&key)?;
        let merged = stored.map_or_else(|| draft.clone(), |stored| draft.merged(&stored));
        let text = self.shelf.json(&SavedDraft::stored(&merged)).ok_or(Refusal::Blocked)?;
        self.write(&key, &text)?;
        self.written.replace(Some((key, text, merged)));
        self.let_go_of_stuck().unwrap_or(Ok(()))
    }

    /// The draft under this key, just before it is written over or dropped. The one written last is known: it is not read again.
    fn about_to_change(&self, key: &str) -> Result<Option<Draft>, Refusal> {
        match self.still_written(key)? {
            None => self.about_to_write(key),
            written => Ok(written),
        }
    }

    /// The draft under this key, if it is the one written last.
    fn still_written(&self, key: &str) -> Result<Option<Draft>, Refusal> {
        let written = self.written.borrow();
        let Some((_, text, draft)) = written.as_ref().filter(|(under, ..)| under == key) else { return Ok(None) };
        Ok((self.shelf.held(key)?.as_ref() == Some(text)).then(|| draft.clone()))
    }

    /// Drops a draft: it is in the notebook, or is not to be kept. What a newer version wrote stays, and what cannot be
    /// wholly read is copied aside first.
    ///
    /// # Errors
    ///
    /// When it may still be there, and not since a newer version wrote it. It is tried again with the next write.
    pub fn drop_draft(&self, id: &Id) -> Result<(), Refusal> {
        let key = draft_key(id);
        let dropped = match self.about_to_change(&key) {
            Err(Refusal::Newer) => Ok(()),
            Ok(_) if !self.shelf.is_closed() => self.shelf.remove(&key),
            known => known.and(Err(Refusal::Blocked)),
        };
        self.written.take();
        if dropped.is_err() {
            self.stuck.borrow_mut().push(id.clone());
        }
        dropped
    }

    /// Tries again to drop what storage refused to let go of; `None` when there is nothing of the kind.
    pub fn let_go_of_stuck(&self) -> Option<Result<(), Refusal>> {
        self.stuck.take().iter().map(|id| self.drop_draft(id)).reduce(Result::and)
    }

    /// Drops the drafts that a deletion has left without an answer: of what is deleted nothing stays, no nickname either.
    pub fn drop_beaten(&self, notebook: &Notebook) {
        for key in self.shelf.keys().unwrap_or_default().iter().filter(|key| key.starts_with(DRAFT)) {
            if let Ok(Restored::Ours(mut draft, _)) = self.restore::<Draft>(key)
                && !notebook.has_place_for(&mut draft)
            {
                // One too many, which the notebook's mark beats once that is written.
                let _ = self.drop_draft(&draft.assessment.id);
            }
        }
    }
}

fn draft_key(id: &Id) -> String {
    format!("{DRAFT}{}", id.as_str())
}
