//! JSON through the engine's own parser and writer: no second one is shipped.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsCast as _;
use web_sys::js_sys::{JSON, JsString};

use crate::notebook::raw::Raw;

/// Parses; `None` when it is not JSON.
pub fn parse(text: &str) -> Option<Raw> {
    serde_wasm_bindgen::from_value(JSON::parse(text).ok()?).ok()
}

/// Writes, keys in the order of the fields.
pub fn write(value: &impl Serialize) -> Option<String> {
    let value = value.serialize(&Serializer::json_compatible()).ok()?;
    JSON::stringify(&value).ok()?.dyn_into::<JsString>().ok().map(String::from)
}
