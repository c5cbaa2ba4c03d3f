//! The document around the app: title, language, focus, scroll, fields; carried by `boot/page.js`.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};

use crate::instrument::language::Language;

// `catch` although they throw nothing, as in `files`.
#[wasm_bindgen(module = "/boot/page.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    fn titled(title: &str, language: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(catch)]
    fn left(screen: &str, next: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(catch)]
    fn begun() -> Result<(), JsValue>;
    #[wasm_bindgen(catch)]
    fn painted(then: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch)]
    fn idle(then: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch)]
    fn focused(selector: &str, still: bool) -> Result<(), JsValue>;
    #[wasm_bindgen(catch)]
    fn refocused(selector: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = focusedQuestion)]
    fn focused_question(id: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(catch)]
    fn selected(id: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = typed)]
    fn typed_in(id: &str) -> Result<String, JsValue>;
    #[wasm_bindgen(catch)]
    fn cleared(id: &str) -> Result<(), JsValue>;
}

/// Names the screen in the title, once it is painted, and its language.
pub fn name(title: &str, language: Language) {
    let _ = titled(title, language.id());
}

/// Before a change from the screen of this name to the next one: notes where one was on it, and puts aside what would make the change slower.
/// The next one begins at its top, or where one was on it when one comes back.
pub fn leave_screen(name: &str, next: &str) {
    let _ = left(name, next);
}

/// Calls back once what is drawn now has been painted.
pub fn when_painted(then: impl FnOnce() + 'static) {
    let _ = painted(&Closure::once_into_js(then));
}

/// Calls back when the browser has nothing to do.
pub fn when_idle(then: impl FnOnce() + 'static) {
    let _ = idle(&Closure::once_into_js(then));
}

/// After a change of screen: the focus on its heading, so that a keyboard or a screen reader starts there, or on what was used there.
pub fn begin_screen() {
    let _ = begun();
}

/// Puts the focus on the first element found, without bringing it into view.
pub fn focus_in_place(selector: &str) {
    let _ = focused(selector, true);
}

/// Puts the focus on the first element found.
pub fn focus(selector: &str) {
    let _ = focused(selector, false);
}

/// Puts the focus on the first element found, without bringing it into view, where what had it is gone.
pub fn refocus(selector: &str) {
    let _ = refocused(selector);
}

/// Puts the focus on the first answer of a question that was left open, and brings it into view.
pub fn focus_question(id: &str) {
    let _ = focused_question(id);
}

/// Selects a field's text, for a person who will copy it by hand.
pub fn select(field: &str) {
    let _ = selected(field);
}

/// What was typed or pasted into a field.
pub fn typed(field: &str) -> String {
    typed_in(field).unwrap_or_default()
}

/// Empties a field.
pub fn clear(field: &str) {
    let _ = cleared(field);
}
