//! The clipboard, which may refuse.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;

/// Copies, then says whether the clipboard took it. In a frame without permission it does not.
pub fn copy(text: &str, done: impl Fn(bool) + Clone + 'static) {
    let Some(window) = web_sys::window() else { return done(false) };
    let clipboard = window.navigator().clipboard();
    // Where the page is not served securely there is no clipboard at all.
    if clipboard.is_undefined() {
        return done(false);
    }
    let refused = done.clone();
    let taken = Closure::once(move |_: JsValue| done(true));
    let not_taken = Closure::once(move |_: JsValue| refused(false));
    let _ = clipboard.write_text(text).then2(&taken, &not_taken);
    taken.forget();
    not_taken.forget();
}
