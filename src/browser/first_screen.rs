//! The first screen that stands in the HTML, and how it gives way to the app: carried by `boot/first.js`.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

#[wasm_bindgen(module = "/boot/first.js")]
extern "C" {
    /// Where the app draws. It is not in the document until the first screen has given way.
    // `catch` although it throws nothing, as in `files`.
    #[wasm_bindgen(catch)]
    pub fn place() -> Result<Element, JsValue>;
    #[wasm_bindgen(catch)]
    fn drawn() -> Result<(), JsValue>;
}

/// The app is drawn. As soon as nobody has a hand on the first screen, what was chosen and typed there is done in the app,
/// as if it were done now, and the app takes its place.
pub fn give_way() {
    let _ = drawn();
}
