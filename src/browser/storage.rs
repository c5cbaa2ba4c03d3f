//! `localStorage`: reading, careful writing.
//!
//! Keys: `keep-or-fire:notebook`, `keep-or-fire:draft:<assessment id>`, `keep-or-fire:quarantine:<n>`, nothing else. What is
//! stored is read again and merged before each write, so that two tabs lose nothing to each other. What cannot be read
//! is copied aside before anything is written; what a newer version wrote is never touched.

use std::cell::Cell;

use wasm_bindgen::JsValue;
use web_sys::js_sys::Reflect;

use super::{failure, json};
use crate::notebook::restore::{Restored, restore};
use crate::notebook::saved::{SavedDraft, SavedNotebook};
use crate::notebook::{Draft, Id, Notebook};
use crate::order::sort;
use crate::session::{Faults, Refusal};

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

/// The browser's storage for this site, or for this site inside that other one; none where it is refused.
#[derive(Debug)]
pub struct Store {
    storage: Option<web_sys::Storage>,
    has_set_aside: Cell<bool>,
}

impl PartialEq for Store {
    /// There is one store in a page.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Store {
    /// Asks for it. In some sandboxes the mere question throws; elsewhere the answer is `null`.
    pub fn open() -> Self {
        let storage = web_sys::window().and_then(|window| window.local_storage().ok()).flatten();
        Self { storage, has_set_aside: Cell::new(false) }
    }

    /// Reads what is there. Total: whatever is there, something can be begun with.
    pub fn read(&self) -> Kept {
        let mut kept = Kept::default();
        let Some(keys) = self.keys() else {
            kept.faults.blocked = true;
            return kept;
        };
        match self.notebook() {
            Restored::Nothing => {}
            Restored::Ours(notebook, repairs) => {
                kept.faults.quarantined |= !repairs.is_empty();
                kept.notebook = notebook;
            }
            Restored::Unreadable => kept.faults.quarantined = true,
            Restored::Newer => kept.faults.newer = true,
        }
        for key in keys.iter().filter(|key| key.starts_with(DRAFT)) {
            match self.draft(key) {
                Restored::Nothing => {}
                Restored::Ours(draft, repairs) => {
                    kept.faults.quarantined |= !repairs.is_empty();
                    kept.drafts.push(draft);
                }
                Restored::Unreadable => kept.faults.quarantined = true,
                Restored::Newer => kept.faults.newer = true,
            }
        }
        let last = |draft: &Draft| draft.assessment.answers.highest_count();
        sort(&mut kept.drafts, |one, other| last(one) > last(other));
        kept
    }

    /// Keeps a draft, merged with what another tab may have kept of it.
    pub fn keep_draft(&self, draft: &Draft) -> Result<(), Refusal> {
        self.set_aside()?;
        let key = draft_key(&draft.assessment.id);
        let merged = match self.draft(&key) {
            Restored::Newer => return Err(Refusal::Newer),
            Restored::Ours(stored, _) => draft.merged(&stored),
            Restored::Nothing | Restored::Unreadable => draft.clone(),
        };
        let text = json::write(&SavedDraft::from(&merged)).ok_or(Refusal::Blocked)?;
        self.write(&key, &text)
    }

    /// Drops a draft: it is in the notebook, or is not to be kept.
    pub fn drop_draft(&self, id: &Id) {
        if let (Some(storage), false) = (&self.storage, failure::has_happened()) {
            // A storage that refuses to remove has nothing of ours that matters.
            let _ = storage.remove_item(&draft_key(id));
        }
    }

    /// Keeps the notebook, merged with what another tab may have kept.
    pub fn keep_notebook(&self, notebook: &Notebook) -> Result<(), Refusal> {
        self.set_aside()?;
        let merged = match self.notebook() {
            Restored::Newer => return Err(Refusal::Newer),
            Restored::Ours(stored, _) => notebook.merged(&stored),
            Restored::Nothing | Restored::Unreadable => notebook.clone(),
        };
        let text = json::write(&SavedNotebook::from(&merged)).ok_or(Refusal::Blocked)?;
        self.write(NOTEBOOK, &text)
    }

    /// Copies what could not be wholly read, once a visit, before the first write. Unless the copy stands, nothing is
    /// written at all.
    fn set_aside(&self) -> Result<(), Refusal> {
        if self.has_set_aside.get() {
            return Ok(());
        }
        let keys = self.keys().ok_or(Refusal::Blocked)?;
        for key in &keys {
            let (is_whole, is_readable) = match key.as_str() {
                NOTEBOOK => trust(&self.notebook()),
                key if key.starts_with(DRAFT) => trust(&self.draft(key)),
                _ => (true, true),
            };
            if let (false, Some(text)) = (is_whole, self.get(key)) {
                self.copy_aside(&keys, &text)?;
                if let (false, Some(storage)) = (is_readable, &self.storage) {
                    let _ = storage.remove_item(key);
                }
            }
        }
        self.has_set_aside.set(true);
        Ok(())
    }

    fn copy_aside(&self, keys: &[String], text: &str) -> Result<(), Refusal> {
        let is_there = keys.iter().any(|key| key.starts_with(QUARANTINE) && self.get(key).as_deref() == Some(text));
        if is_there {
            return Ok(());
        }
        let free = (0..1_000).map(|n| format!("{QUARANTINE}{n}")).find(|key| self.get(key).is_none());
        self.write(&free.ok_or(Refusal::Full)?, text)
    }

    fn keys(&self) -> Option<Vec<String>> {
        let storage = self.storage.as_ref()?;
        let length = storage.length().ok()?;
        Some((0..length).filter_map(|n| storage.key(n).ok().flatten()).collect())
    }

    fn get(&self, key: &str) -> Option<String> {
        self.storage.as_ref()?.get_item(key).ok().flatten()
    }

    fn notebook(&self) -> Restored<Notebook> {
        restore(self.get(NOTEBOOK).as_deref(), json::parse)
    }

    fn draft(&self, key: &str) -> Restored<Draft> {
        restore(self.get(key).as_deref(), json::parse)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), Refusal> {
        if failure::has_happened() {
            return Err(Refusal::Blocked);
        }
        let storage = self.storage.as_ref().ok_or(Refusal::Blocked)?;
        storage.set_item(key, text).map_err(|error| if is_full(&error) { Refusal::Full } else { Refusal::Blocked })
    }
}

/// Is it whole, and is anything of it readable? What a newer version wrote is left alone: whole, for this purpose.
fn trust<T>(restored: &Restored<T>) -> (bool, bool) {
    match restored {
        Restored::Nothing | Restored::Newer => (true, true),
        Restored::Ours(_, repairs) => (repairs.is_empty(), true),
        Restored::Unreadable => (false, false),
    }
}

fn draft_key(id: &Id) -> String {
    format!("{DRAFT}{}", id.as_str())
}

fn is_full(error: &JsValue) -> bool {
    let name = Reflect::get(error, &JsValue::from_str("name")).ok().and_then(|name| name.as_string());
    name.as_deref() == Some("QuotaExceededError")
}
