//! A pretend storage.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use keep_or_fire::browser::shelf::Shelf;
use keep_or_fire::session::Refusal;
use serde::Serialize;

/// Which calls are refused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fails {
    #[default]
    Never,
    /// The n-th one alone.
    At(usize),
    /// That one and all after it.
    From(usize),
    /// Whatever is to be written: there is no room.
    Writes,
}

/// A storage that several tabs may share, counted call by call.
#[derive(Clone, Debug, Default)]
pub struct Pretend(Rc<Inside>);

#[derive(Debug, Default)]
struct Inside {
    texts: RefCell<BTreeMap<String, String>>,
    calls: Cell<usize>,
    fails: Cell<Fails>,
    with: Cell<Option<Refusal>>,
    /// How often something was changed.
    changes: Cell<usize>,
}

impl Pretend {
    pub fn fails(&self, fails: Fails, with: Refusal) {
        self.0.calls.set(0);
        self.0.fails.set(fails);
        self.0.with.set(Some(with));
    }

    pub fn calls(&self) -> usize {
        self.0.calls.get()
    }

    pub fn changes(&self) -> usize {
        self.0.changes.get()
    }

    /// Everything, without a call.
    pub fn texts(&self) -> BTreeMap<String, String> {
        self.0.texts.borrow().clone()
    }

    /// The same in a storage of its own, which refuses nothing.
    pub fn copied(&self) -> Self {
        let copy = Self::default();
        copy.0.texts.replace(self.texts());
        copy
    }

    pub fn put(&self, key: &str, text: &str) {
        self.0.texts.borrow_mut().insert(key.to_owned(), text.to_owned());
    }

    pub fn clear(&self) {
        self.0.texts.borrow_mut().clear();
    }

    fn call(&self, writes: bool) -> Result<(), Refusal> {
        let inside = &self.0;
        inside.calls.set(inside.calls.get() + 1);
        let is_refused = match inside.fails.get() {
            Fails::Never => false,
            Fails::At(n) => inside.calls.get() == n,
            Fails::From(n) => inside.calls.get() >= n,
            Fails::Writes => writes,
        };
        if is_refused { Err(inside.with.get().unwrap_or(Refusal::Blocked)) } else { Ok(()) }
    }
}

impl Shelf for Pretend {
    type Held = String;

    fn keys(&self) -> Result<Vec<String>, Refusal> {
        self.call(false)?;
        Ok(self.texts().into_keys().collect())
    }

    fn held(&self, key: &str) -> Result<Option<String>, Refusal> {
        self.call(false)?;
        Ok(self.0.texts.borrow().get(key).cloned())
    }

    fn hold(&self, key: &str, held: &String) -> Result<(), Refusal> {
        self.call(true)?;
        let former = self.0.texts.borrow_mut().insert(key.to_owned(), held.clone());
        self.0.changes.set(self.0.changes.get() + usize::from(former.as_ref() != Some(held)));
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), Refusal> {
        self.call(false)?;
        let former = self.0.texts.borrow_mut().remove(key);
        self.0.changes.set(self.0.changes.get() + usize::from(former.is_some()));
        Ok(())
    }

    fn json(&self, value: &impl Serialize) -> Option<String> {
        serde_json::to_string(value).ok()
    }

    fn text(&self, held: &String) -> String {
        held.clone()
    }

    fn most_bytes(&self, held: &String) -> usize {
        held.len()
    }

    fn is_closed(&self) -> bool {
        false
    }
}
