//! JSON through the engine's own parser and writer: no second one is shipped.
//!
//! Writing goes through `serde_wasm_bindgen`. Reading walks the engine's value by hand: a deserializer brings the printing
//! of floating-point numbers along for its error messages, 20 kB of WebAssembly, and here nothing can be an error.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::js_sys::{Array, JSON, JsString, Object};

use crate::notebook::raw::Raw;

/// Parses; `None` when it is not JSON.
pub fn parse(text: &str) -> Option<Raw> {
    JSON::parse(text).ok().map(|value| raw(&value))
}

/// The value as the pure rooms read it. Its depth was bounded before it was parsed.
fn raw(value: &JsValue) -> Raw {
    if let Some(number) = value.as_f64() {
        Raw::Number(number)
    } else if let Some(text) = value.as_string() {
        Raw::Text(text)
    } else if let Some(is_true) = value.as_bool() {
        Raw::Bool(is_true)
    } else if let Some(list) = value.dyn_ref::<Array>() {
        Raw::List(list.iter().map(|one| raw(&one)).collect())
    } else if let Some(object) = value.dyn_ref::<Object>() {
        let entries = Object::entries(object);
        let entries = entries.iter().filter_map(|entry| {
            let entry: Array = entry.dyn_into().ok()?;
            Some((entry.get(0).as_string()?, raw(&entry.get(1))))
        });
        Raw::Table(entries.collect())
    } else {
        Raw::Null
    }
}

/// Writes, keys in the order of the fields.
pub fn write(value: &impl Serialize) -> Option<String> {
    let value = value.serialize(&Serializer::json_compatible()).ok()?;
    JSON::stringify(&value).ok()?.dyn_into::<JsString>().ok().map(String::from)
}
