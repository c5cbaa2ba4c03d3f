//! Whether the browser keeps what is stored until it is told otherwise; carried by `boot/files.js`. Some ask the person, so it is asked
//! once, at the first finished result, when there is something to lose.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};

#[wasm_bindgen(module = "/boot/files.js")]
extern "C" {
    // `catch` although it throws nothing, as in `files`.
    #[wasm_bindgen(catch)]
    fn lasting(for_it: bool, done: &JsValue) -> Result<(), JsValue>;
}

/// Asks for it, or only whether it is so; then says the answer. No answer is a no.
pub fn ask(for_it: bool, done: impl FnOnce(bool) + 'static) {
    let _ = lasting(for_it, &Closure::once_into_js(done));
}
