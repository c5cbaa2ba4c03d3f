//! `localStorage`: reading, careful writing.
//!
//! Keys: `keep-or-fire:notebook`, `keep-or-fire:draft:<assessment id>`, `keep-or-fire:quarantine:<n>`, nothing else. What is
//! stored is read again and merged before each write, so that two tabs lose nothing to each other. What cannot be read
//! is copied aside before anything is written; what a newer version wrote is never touched.

use std::cell::{Cell, RefCell};

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::js_sys::Reflect;

use super::{failure, json};
use crate::notebook::restore::{Restore, Restored, restore};
use crate::notebook::saved::{SavedDraft, SavedNotebook};
use crate::notebook::{Draft, Id, Notebook, import};
use crate::order::Listed;
use crate::order::sort;
use crate::session::{Faults, Refusal};

const OURS: &str = "keep-or-fire:";
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
    /// What was there before everything was forgotten and no session can hold: copies set aside, and what is not readable.
    /// Only in memory, until it is brought back or let go.
    forgotten: RefCell<Option<Vec<(String, JsValue)>>>,
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
        Self { storage, has_set_aside: Cell::new(false), forgotten: RefCell::default() }
    }

    /// Reads what is there. Total: whatever is there, something can be begun with.
    pub fn read(&self) -> Kept {
        let mut kept = Kept::default();
        let Some(keys) = self.keys() else {
            kept.faults.blocked = true;
            return kept;
        };
        match self.restore(NOTEBOOK) {
            Restored::Nothing => {}
            Restored::Ours(notebook, repairs) => {
                kept.faults.quarantined |= !repairs.is_empty();
                kept.notebook = notebook;
            }
            Restored::Unreadable => kept.faults.quarantined = true,
            Restored::Newer => kept.faults.newer = true,
        }
        for key in keys.iter().filter(|key| key.starts_with(DRAFT)) {
            match self.restore::<Draft>(key) {
                Restored::Nothing => {}
                Restored::Ours(mut draft, repairs) => {
                    kept.faults.quarantined |= !repairs.is_empty();
                    // A nickname without an answer has no count that a tombstone could beat.
                    let has_no_count = draft.assessment.answers.highest_count() == 0;
                    if has_no_count || kept.notebook.spares(&mut draft, &Notebook::default()) {
                        kept.drafts.push(draft);
                    }
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
        let key = draft_key(&draft.assessment.id);
        let merged = self.about_to_write::<Draft>(&key)?.map(|stored| draft.merged(&stored));
        let text = json::write(&SavedDraft::stored(merged.as_ref().unwrap_or(draft))).ok_or(Refusal::Blocked)?;
        self.write(&key, &text)
    }

    /// Drops a draft: it is in the notebook, or is not to be kept. What a newer version wrote stays, and what cannot be
    /// wholly read is copied aside first.
    pub fn drop_draft(&self, id: &Id) {
        let key = draft_key(id);
        if let (Ok(_), Some(storage), false) =
            (self.about_to_write::<Draft>(&key), &self.storage, failure::has_happened())
        {
            // A storage that refuses to remove has nothing of ours that matters.
            let _ = storage.remove_item(&key);
        }
    }

    /// Keeps the notebook, merged with what another tab may have kept.
    pub fn keep_notebook(&self, notebook: &Notebook) -> Result<(), Refusal> {
        let merged = self.about_to_write::<Notebook>(NOTEBOOK)?.map(|stored| notebook.merged(&stored));
        let text = json::write(&SavedNotebook::stored(merged.as_ref().unwrap_or(notebook))).ok_or(Refusal::Blocked)?;
        self.write(NOTEBOOK, &text)
    }

    /// Puts the notebook in the place of what is kept, without merging: an import taken back takes tombstones out, which no merge can.
    pub fn replace_notebook(&self, notebook: &Notebook) -> Result<(), Refusal> {
        self.about_to_write::<Notebook>(NOTEBOOK)?;
        let text = json::write(&SavedNotebook::stored(notebook)).ok_or(Refusal::Blocked)?;
        self.write(NOTEBOOK, &text)
    }

    /// Takes everything of ours out of storage, whatever it is and whoever wrote it. Was there anything?
    pub fn forget_everything(&self) -> bool {
        let (Some(keys), Some(storage)) = (self.keys(), &self.storage) else { return false };
        // Beside a newer version's notebook nothing may be written again, so all of it has to come back as it was.
        let is_newer = self.restore::<Notebook>(NOTEBOOK) == Restored::Newer;
        let mut forgotten = Vec::new();
        let mut any = false;
        for key in keys.into_iter().filter(|key| key.starts_with(OURS)) {
            any = true;
            let is_in_session = match key.as_str() {
                _ if is_newer => false,
                NOTEBOOK => matches!(self.restore::<Notebook>(&key), Restored::Ours(..)),
                key if key.starts_with(DRAFT) => matches!(self.restore::<Draft>(key), Restored::Ours(..)),
                _ => false,
            };
            if let (false, Ok(value)) = (is_in_session, Reflect::get(storage, &key.as_str().into())) {
                forgotten.push((key.clone(), value));
            }
            let _ = storage.remove_item(&key);
        }
        self.forgotten.replace(any.then_some(forgotten));
        any
    }

    /// Puts back what was forgotten and no session holds. Was anything forgotten?
    pub fn bring_back(&self) -> bool {
        let (Some(forgotten), Some(storage)) = (self.forgotten.take(), &self.storage) else { return false };
        for (key, value) in forgotten {
            // There was room for it a moment ago.
            let _ = Reflect::set(storage, &key.into(), &value);
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
        match self.restore::<T>(key) {
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
        for key in self.keys().ok_or(Refusal::Blocked)? {
            let is_unreadable = match key.as_str() {
                NOTEBOOK => self.restore::<Notebook>(&key) == Restored::Unreadable,
                key if key.starts_with(DRAFT) => self.restore::<Draft>(key) == Restored::Unreadable,
                _ => false,
            };
            if is_unreadable {
                self.copy_aside(&key)?;
                if let Some(storage) = &self.storage {
                    let _ = storage.remove_item(&key);
                }
            }
        }
        self.has_set_aside.set(true);
        Ok(())
    }

    /// Copies a text to the first free quarantine key, unless it is there already. The copy is made inside the engine: a
    /// text that is not valid Unicode would not survive the way through ours.
    fn copy_aside(&self, key: &str) -> Result<(), Refusal> {
        let storage = self.storage.as_ref().ok_or(Refusal::Blocked)?;
        let value = |key: &str| Reflect::get(storage, &key.into()).map_err(|_| Refusal::Blocked);
        let text = value(key)?;
        for n in 0..1_000 {
            let place = format!("{QUARANTINE}{n}");
            let taken = value(&place)?;
            if taken == text {
                return Ok(());
            }
            if taken.is_undefined() {
                let copied = Reflect::set(storage, &place.into(), &text);
                return copied.map(drop).map_err(|error| refusal(&error));
            }
        }
        Err(Refusal::Full)
    }

    fn keys(&self) -> Option<Vec<String>> {
        let storage = self.storage.as_ref()?;
        let length = storage.length().ok()?;
        Some((0..length).filter_map(|n| storage.key(n).ok().flatten()).listed())
    }

    fn get(&self, key: &str) -> Option<String> {
        self.storage.as_ref()?.get_item(key).ok().flatten()
    }

    fn restore<T: Restore>(&self, key: &str) -> Restored<T> {
        restore(self.get(key).as_deref())
    }

    fn write(&self, key: &str, text: &str) -> Result<(), Refusal> {
        if failure::has_happened() {
            return Err(Refusal::Blocked);
        }
        // What is too long to be read again would be set aside at the next visit.
        if import::is_too_large(text.len()) {
            return Err(Refusal::Full);
        }
        let storage = self.storage.as_ref().ok_or(Refusal::Blocked)?;
        storage.set_item(key, text).map_err(|error| refusal(&error))
    }
}

/// Calls back when another tab has written or removed something of ours, or has cleared the storage; and when the page
/// comes back as it was left, since it was told nothing meanwhile.
pub fn watch(on_change: impl Fn() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let listener = Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
        let key = Reflect::get(&event, &"key".into()).ok().and_then(|key| key.as_string());
        if key.is_none_or(|key| key.starts_with(OURS)) {
            on_change();
        }
    });
    for kind in ["storage", "pageshow"] {
        // The page and this listener end together.
        let _ = window.add_event_listener_with_callback(kind, listener.as_ref().unchecked_ref());
    }
    listener.forget();
}

fn draft_key(id: &Id) -> String {
    format!("{DRAFT}{}", id.as_str())
}

/// What a thrown error means. Engines agree on the name alone.
fn refusal(error: &JsValue) -> Refusal {
    let name = Reflect::get(error, &JsValue::from_str("name")).ok().and_then(|name| name.as_string());
    if name.as_deref() == Some("QuotaExceededError") { Refusal::Full } else { Refusal::Blocked }
}
