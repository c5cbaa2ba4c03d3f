//! JSON as it is written, through serde and the engine's own writer. It is read by [`crate::notebook::parse`], which sees what the
//! engine's parser passes over in silence.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use web_sys::js_sys::{JSON, JsString};

/// Writes, keys in the order of the fields.
pub fn write(value: &impl Serialize) -> Option<JsString> {
    let value = value.serialize(&Serializer::json_compatible()).ok()?;
    JSON::stringify(&value).ok()
}
