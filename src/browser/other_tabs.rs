//! What other tabs do to the storage that this one shares with them; carried by `boot/page.js`.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};

use super::storage::OURS;

#[wasm_bindgen(module = "/boot/page.js")]
extern "C" {
    // `catch` although it throws nothing, as in `files`.
    #[wasm_bindgen(catch)]
    fn changed(ours: &str, then: &JsValue) -> Result<(), JsValue>;
}

/// Calls back when another tab has written or removed something of ours, or has cleared the storage; and when the page
/// comes back as it was left, since it was told nothing meanwhile.
pub fn watch(on_change: impl Fn() + 'static) {
    // The page and this listener end together.
    let _ = changed(OURS, &Closure::<dyn Fn()>::new(on_change).into_js_value());
}
