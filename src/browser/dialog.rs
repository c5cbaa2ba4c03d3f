//! The one dialog: opened near the button that asked for it; carried by `boot/page.js`.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(module = "/boot/page.js")]
extern "C" {
    // It throws where the element is no dialog yet, or is open already.
    #[wasm_bindgen(catch)]
    fn opened() -> Result<(), JsValue>;
    // `catch` although it throws nothing, as in `files`.
    #[wasm_bindgen(catch)]
    fn closed() -> Result<(), JsValue>;
}

/// Opens it; the focus goes to the choice that changes nothing, to a field, or to what is meant by most.
pub fn open() {
    let _ = opened();
}

/// Closes it; the focus goes back to where it came from.
pub fn close() {
    let _ = closed();
}
