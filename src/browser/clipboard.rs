//! The clipboard, which may refuse; carried by `boot/files.js`.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};

#[wasm_bindgen(module = "/boot/files.js")]
extern "C" {
    // `catch` although it throws nothing, as in `files`.
    #[wasm_bindgen(catch)]
    fn copied(text: &str, done: &JsValue) -> Result<(), JsValue>;
}

/// Copies, then says whether the clipboard took it. In a frame without permission it does not.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    let _ = copied(text, &Closure::once_into_js(done));
}
