//! Where texts stand by their keys: all that [`Store`](super::storage::Store) asks of `localStorage`, call by call.
//!
//! A trait, so that a test can put a shelf in its place that fails at any of its calls, or that two visits share. It costs no
//! byte: there is one shelf in what is shipped.

use serde::Serialize;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{JsString, Reflect};

use super::{failure, json};
use crate::session::Refusal;

#[wasm_bindgen]
extern "C" {
    /// `Storage` with its texts left where they are: each is as long as a notebook, and may not be Unicode, which would not survive
    /// the way through ours.
    #[derive(Debug)]
    type Texts;
    #[wasm_bindgen(method, catch, js_name = getItem)]
    fn get_item(this: &Texts, key: &str) -> Result<Option<JsString>, JsValue>;
    #[wasm_bindgen(method, catch, js_name = setItem)]
    fn set_item(this: &Texts, key: &str, text: &JsString) -> Result<(), JsValue>;
}

/// Texts by their keys. Any call may be refused, any time.
pub trait Shelf {
    /// A text as it is held, which need not be Unicode.
    type Held: Clone + PartialEq;

    /// All keys, ours and others'.
    fn keys(&self) -> Result<Vec<String>, Refusal>;
    /// The text under a key.
    fn held(&self, key: &str) -> Result<Option<Self::Held>, Refusal>;
    /// Puts a text under a key. Refused, the former one stays.
    fn hold(&self, key: &str, held: &Self::Held) -> Result<(), Refusal>;
    /// Takes away what is under a key.
    fn remove(&self, key: &str) -> Result<(), Refusal>;
    /// JSON, keys in the order of the fields.
    fn json(&self, value: &impl Serialize) -> Option<Self::Held>;
    /// The text as it is read.
    fn text(&self, held: &Self::Held) -> String;
    /// How many bytes the text has at most, which is told without reading it.
    fn most_bytes(&self, held: &Self::Held) -> usize;
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

    fn texts(&self) -> Result<&Texts, Refusal> {
        self.there().map(JsCast::unchecked_ref)
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it comes by value out of `Result`")]
/// What a thrown error means. Engines agree on the name alone.
fn refusal(error: JsValue) -> Refusal {
    let name = Reflect::get(&error, &JsValue::from_str("name")).ok().and_then(|name| name.as_string());
    if name.as_deref() == Some("QuotaExceededError") { Refusal::Full } else { Refusal::Blocked }
}

impl Shelf for LocalStorage {
    type Held = JsString;

    fn keys(&self) -> Result<Vec<String>, Refusal> {
        let storage = self.there()?;
        let mut keys = Vec::new();
        for n in 0..storage.length().map_err(refusal)? {
            keys.extend(storage.key(n).map_err(refusal)?);
        }
        Ok(keys)
    }

    fn held(&self, key: &str) -> Result<Option<JsString>, Refusal> {
        self.texts()?.get_item(key).map_err(refusal)
    }

    fn hold(&self, key: &str, held: &JsString) -> Result<(), Refusal> {
        self.texts()?.set_item(key, held).map_err(refusal)
    }

    fn remove(&self, key: &str) -> Result<(), Refusal> {
        self.there()?.remove_item(key).map_err(refusal)
    }

    fn json(&self, value: &impl Serialize) -> Option<JsString> {
        json::write(value)
    }

    fn text(&self, held: &JsString) -> String {
        held.into()
    }

    fn most_bytes(&self, held: &JsString) -> usize {
        // A unit of UTF-16 takes three bytes at most.
        held.length() as usize * 3
    }

    fn is_closed(&self) -> bool {
        failure::has_happened()
    }
}
