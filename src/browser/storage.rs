//! `localStorage`: reading, careful writing.
//!
//! Keys: `keep-or-fire:notebook`, `keep-or-fire:draft:<assessment id>`, `keep-or-fire:quarantine:<n>`, nothing else. What is
//! stored is read again and merged before each write, so that two tabs lose nothing to each other. What cannot be read
//! is copied aside before anything is written; what a newer version wrote is never touched.

mod drafts;

use std::cell::{Cell, RefCell};

use super::shelf::{LocalStorage, Shelf};
use crate::notebook::restore::{Restore, Restored, restore};
use crate::notebook::saved::SavedNotebook;
use crate::notebook::{Draft, Id, Notebook, import};
use crate::order::sort;
use crate::session::{Faults, Refusal};

/// What every key of ours begins with.
pub(super) const OURS: &str = "keep-or-fire:";
const NOTEBOOK: &str = "keep-or-fire:notebook";
const DRAFT: &str = "keep-or-fire:draft:";
const QUARANTINE: &str = "keep-or-fire:quarantine:";

/// What was found in storage.
#[derive(Debug, Default)]
pub struct Kept {
    /// The finished assessments.
    pub notebook: Notebook,
    /// The unfinished ones.
    pub drafts: Vec<Draft>,
    /// What went wrong.
    pub faults: Faults,
}

/// Texts by their keys, as the shelf holds them.
type Forgotten<S> = Vec<(String, <S as Shelf>::Held)>;

/// The storage, and how carefully it is used.
pub struct Store<S: Shelf = LocalStorage> {
    shelf: S,
    has_set_aside: Cell<bool>,
    /// What was there before everything was forgotten and no session can hold: copies set aside, and what is not readable.
    /// Only in memory, until it is brought back or let go.
    forgotten: RefCell<Option<Forgotten<S>>>,
    /// The draft written last, its key and its text: while that still stands there, an answer does not have to parse it.
    written: RefCell<Option<(String, S::Held, Draft)>>,
    /// The drafts that storage refused to let go of.
    stuck: RefCell<Vec<Id>>,
}

impl PartialEq for Store {
    /// There is one store in a page.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Store {
    /// The browser's own.
    pub fn open() -> Self {
        Self::on(LocalStorage::open())
    }
}

impl<S: Shelf> Store<S> {
    /// On a shelf of any kind.
    pub fn on(shelf: S) -> Self {
        Self {
            shelf,
            has_set_aside: Cell::new(false),
            forgotten: RefCell::default(),
            written: RefCell::default(),
            stuck: RefCell::default(),
        }
    }

    /// Reads what is there. Total: whatever is there, something can be begun with.
    pub fn read(&self) -> Kept {
        let mut kept = Kept::default();
        let Ok(keys) = self.shelf.keys() else {
            kept.faults.blocked = true;
            return kept;
        };
        if let Some(notebook) = self.read_one(NOTEBOOK, &mut kept.faults) {
            kept.notebook = notebook;
        }
        for key in keys.iter().filter(|key| key.starts_with(DRAFT)) {
            let Some(mut draft) = self.read_one::<Draft>(key, &mut kept.faults) else { continue };
            if kept.notebook.has_place_for(&mut draft) {
                kept.drafts.push(draft);
            }
        }
        let last = |draft: &Draft| draft.assessment.answers.highest_count();
        sort(&mut kept.drafts, |one, other| last(one) > last(other));
        kept
    }

    fn read_one<T: Restore>(&self, key: &str, faults: &mut Faults) -> Option<T> {
        match self.restore(key) {
            Err(_) => faults.blocked = true,
            Ok(Restored::Nothing) => {}
            Ok(Restored::Ours(restored, repairs)) => {
                faults.quarantined |= !repairs.is_empty();
                return Some(restored);
            }
            Ok(Restored::Unreadable) => faults.quarantined = true,
            Ok(Restored::Newer) => faults.newer = true,
        }
        None
    }

    /// Keeps the notebook, merged with what another tab may have kept.
    pub fn keep_notebook(&self, notebook: &Notebook) -> Result<(), Refusal> {
        let merged = self.about_to_write::<Notebook>(NOTEBOOK)?.map(|stored| notebook.merged(&stored));
        let text =
            self.shelf.json(&SavedNotebook::stored(merged.as_ref().unwrap_or(notebook))).ok_or(Refusal::Blocked)?;
        self.write(NOTEBOOK, &text)?;
        self.let_go_of_stuck().unwrap_or(Ok(()))
    }

    /// Puts the notebook in the place of what is kept, without merging: an import taken back takes tombstones out, which no merge can.
    pub fn replace_notebook(&self, notebook: &Notebook) -> Result<(), Refusal> {
        self.about_to_write::<Notebook>(NOTEBOOK)?;
        let text = self.shelf.json(&SavedNotebook::stored(notebook)).ok_or(Refusal::Blocked)?;
        self.write(NOTEBOOK, &text)?;
        self.let_go_of_stuck().unwrap_or(Ok(()))
    }

    /// Takes everything of ours out of storage, whatever it is and whoever wrote it. Was there anything? Refused when
    /// something of it may still be there.
    pub fn forget_everything(&self) -> Result<bool, Refusal> {
        self.written.take();
        let keys = self.shelf.keys()?;
        // Beside a newer version's notebook nothing may be written again, so all of it has to come back as it was.
        let is_newer = self.restore::<Notebook>(NOTEBOOK)? == Restored::Newer;
        let mut forgotten = Vec::new();
        let mut any = false;
        let mut gone = Ok(());
        for key in keys.into_iter().filter(|key| key.starts_with(OURS)) {
            any = true;
            let is_in_session = match key.as_str() {
                _ if is_newer => false,
                NOTEBOOK => matches!(self.restore::<Notebook>(&key), Ok(Restored::Ours(..))),
                key if key.starts_with(DRAFT) => matches!(self.restore::<Draft>(key), Ok(Restored::Ours(..))),
                _ => false,
            };
            if let (false, Ok(Some(held))) = (is_in_session, self.shelf.held(&key)) {
                forgotten.push((key.clone(), held));
            }
            gone = self.shelf.remove(&key).and(gone);
        }
        self.forgotten.replace(any.then_some(forgotten));
        gone.map(|()| any)
    }

    /// Puts back what was forgotten and no session holds. Was anything forgotten?
    pub fn bring_back(&self) -> bool {
        let Some(forgotten) = self.forgotten.take() else { return false };
        for (key, held) in forgotten {
            // What was written there since is not lost to it. There was room for it a moment ago.
            let _ = self.shelf.held(&key).and_then(|since| match since {
                Some(_) if key.starts_with(QUARANTINE) => self.put_aside(&held),
                Some(since) => self.put_aside(&since).and_then(|()| self.shelf.hold(&key, &held)),
                None => self.shelf.hold(&key, &held),
            });
        }
        true
    }

    /// From now on what was forgotten cannot be brought back.
    pub fn let_go(&self) {
        self.forgotten.take();
    }

    /// What stands under a key, just before it is written over. What a newer version wrote is refused; of what cannot be
    /// wholly read a copy is put aside, and unless the copy stands, nothing is written.
    fn about_to_write<T: Restore>(&self, key: &str) -> Result<Option<T>, Refusal> {
        self.set_aside()?;
        match self.restore::<T>(key)? {
            Restored::Nothing => Ok(None),
            Restored::Newer => Err(Refusal::Newer),
            Restored::Ours(stored, repairs) => {
                if !repairs.is_empty() {
                    self.copy_aside(key)?;
                }
                Ok(Some(stored))
            }
            Restored::Unreadable => self.copy_aside(key).map(|()| None),
        }
    }

    /// Once a visit, before the first write: whatever of ours cannot be read at all is moved aside, so that it is said
    /// once and not at every visit.
    fn set_aside(&self) -> Result<(), Refusal> {
        if self.has_set_aside.get() {
            return Ok(());
        }
        for key in self.shelf.keys()? {
            let is_unreadable = match key.as_str() {
                NOTEBOOK => self.restore::<Notebook>(&key)? == Restored::Unreadable,
                key if key.starts_with(DRAFT) => self.restore::<Draft>(key)? == Restored::Unreadable,
                _ => false,
            };
            if is_unreadable {
                self.copy_aside(&key)?;
                // What is not taken away is moved at the next visit.
                let _ = self.shelf.remove(&key);
            }
        }
        self.has_set_aside.set(true);
        Ok(())
    }

    /// Copies what is under a key aside.
    fn copy_aside(&self, key: &str) -> Result<(), Refusal> {
        self.shelf.held(key)?.map_or(Ok(()), |text| self.put_aside(&text))
    }

    /// Puts a text under the first free quarantine key, unless it is under one already.
    fn put_aside(&self, text: &S::Held) -> Result<(), Refusal> {
        for n in 0..1_000 {
            let place = format!("{QUARANTINE}{n}");
            match self.shelf.held(&place)? {
                None => return self.shelf.hold(&place, text),
                Some(taken) if taken == *text => return Ok(()),
                Some(_) => {}
            }
        }
        Err(Refusal::Full)
    }

    fn restore<T: Restore>(&self, key: &str) -> Result<Restored<T>, Refusal> {
        // What could not be read now is not taken for nothing: it would be written over.
        Ok(restore(self.shelf.held(key)?.map(|held| self.shelf.text(&held)).as_deref()))
    }

    fn write(&self, key: &str, text: &S::Held) -> Result<(), Refusal> {
        if self.shelf.is_closed() {
            return Err(Refusal::Blocked);
        }
        // What is too long to be read again would be set aside at the next visit.
        if import::is_too_large(self.shelf.most_bytes(text)) && import::is_too_large(self.shelf.text(text).len()) {
            return Err(Refusal::Full);
        }
        self.shelf.hold(key, text)
    }
}
