//! Whether the browser keeps what is stored until it is told otherwise. Some ask the person, so it is asked once, at the
//! first finished result, when there is something to lose.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;

/// Asks for it, or only whether it is so; then says the answer. No answer is a no.
pub fn ask(for_it: bool, done: impl Fn(bool) + Clone + 'static) {
    let Some(window) = web_sys::window() else { return };
    let storage = window.navigator().storage();
    // Where the page is not served securely there is no such thing.
    if storage.is_undefined() {
        return done(false);
    }
    let asked = if for_it { storage.persist() } else { storage.persisted() };
    let Ok(asked) = asked else { return done(false) };
    let refused = done.clone();
    let answered = Closure::once(move |lasts: JsValue| done(lasts.is_truthy()));
    let not_answered = Closure::once(move |_: JsValue| refused(false));
    let _ = asked.then2(&answered, &not_answered);
    answered.forget();
    not_answered.forget();
}
