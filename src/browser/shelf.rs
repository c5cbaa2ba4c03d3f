//! Where texts stand by their keys: all that [`Store`](super::storage::Store) asks of `localStorage`, call by call.
//!
//! A trait, so that a test can put a shelf in its place that fails at any of its calls, or that two visits share. It costs no
//! byte: there is one shelf in what is shipped.

use serde::Serialize;
use wasm_bindgen::JsValue;
use web_sys::js_sys::Reflect;

use super::{failure, json};
use crate::session::Refusal;

/// Texts by their keys. Any call may be refused, any time.
pub trait Shelf {
    /// A text as it is held, which need not be Unicode.
    type Held: Clone + PartialEq;

    /// All keys, ours and others'.
    fn keys(&self) -> Result<Vec<String>, Refusal>;
    /// The text under a key.
    fn get(&self, key: &str) -> Result<Option<String>, Refusal>;
    /// Puts a text under a key. Refused, the former one stays.
    fn set(&self, key: &str, text: &str) -> Result<(), Refusal>;
    /// Takes away what is under a key.
    fn remove(&self, key: &str) -> Result<(), Refusal>;
    /// What is under a key, unit by unit.
    fn held(&self, key: &str) -> Result<Option<Self::Held>, Refusal>;
    /// Puts it under a key.
    fn hold(&self, key: &str, held: &Self::Held) -> Result<(), Refusal>;
    /// Writes JSON, keys in the order of the fields.
    fn json(&self, value: &impl Serialize) -> Option<String>;
    /// Has the app failed? Then nothing may be written any more.
    fn is_closed(&self) -> bool;
}

/// The browser's storage for this site, or for this site inside that other one; none where it is refused.
#[derive(Debug)]
pub struct LocalStorage(Option<web_sys::Storage>);

impl LocalStorage {
    /// Asks for it. In some sandboxes the mere question throws; elsewhere the answer is `null`.
    pub fn open() -> Self {
        Self(web_sys::window().and_then(|window| window.local_storage().ok()).flatten())
    }

    fn there(&self) -> Result<&web_sys::Storage, Refusal> {
        self.0.as_ref().ok_or(Refusal::Blocked)
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it comes by value out of `Result`")]
/// What a thrown error means. Engines agree on the name alone.
fn refusal(error: JsValue) -> Refusal {
    let name = Reflect::get(&error, &JsValue::from_str("name")).ok().and_then(|name| name.as_string());
    if name.as_deref() == Some("QuotaExceededError") { Refusal::Full } else { Refusal::Blocked }
}

impl Shelf for LocalStorage {
    type Held = JsValue;

    fn keys(&self) -> Result<Vec<String>, Refusal> {
        let storage = self.there()?;
        let mut keys = Vec::new();
        for n in 0..storage.length().map_err(refusal)? {
            keys.extend(storage.key(n).map_err(refusal)?);
        }
        Ok(keys)
    }

    fn get(&self, key: &str) -> Result<Option<String>, Refusal> {
        self.there()?.get_item(key).map_err(refusal)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), Refusal> {
        self.there()?.set_item(key, text).map_err(refusal)
    }

    fn remove(&self, key: &str) -> Result<(), Refusal> {
        self.there()?.remove_item(key).map_err(refusal)
    }

    // A text that is not valid Unicode would not survive the way through ours: it stays inside the engine.
    fn held(&self, key: &str) -> Result<Option<JsValue>, Refusal> {
        let held = Reflect::get(self.there()?, &key.into()).map_err(refusal)?;
        Ok((!held.is_undefined()).then_some(held))
    }

    fn hold(&self, key: &str, held: &JsValue) -> Result<(), Refusal> {
        Reflect::set(self.there()?, &key.into(), held).map(drop).map_err(refusal)
    }

    fn json(&self, value: &impl Serialize) -> Option<String> {
        json::write(value)
    }

    fn is_closed(&self) -> bool {
        failure::has_happened()
    }
}
