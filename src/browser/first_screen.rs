//! The first screen that stands in the HTML, and how it gives way to the app: carried by `boot/first.js`.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use web_sys::Element;

#[wasm_bindgen(module = "/boot/first.js")]
extern "C" {
    // `catch` although it throws nothing, as in `files`.
    #[wasm_bindgen(catch)]
    fn place(then: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch)]
    fn drawn() -> Result<(), JsValue>;
}

/// Calls back, in a task of its own, with the place where the app draws. It is not in the document until the first screen has given way.
pub fn when_free(draw: impl FnOnce(Element) + 'static) {
    let _ = place(&Closure::once_into_js(draw));
}

/// The app is drawn. As soon as nobody has a hand on the first screen, what was chosen and typed there is done in the app,
/// as if it were done now, and the app takes its place.
pub fn give_way() {
    let _ = drawn();
}
