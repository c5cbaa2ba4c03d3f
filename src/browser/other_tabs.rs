//! What other tabs do to the storage that this one shares with them.

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::js_sys::Reflect;

use super::storage::OURS;

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
