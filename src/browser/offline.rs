//! The next build of the site, and the page as a file of its own; carried by `boot/page.js`. What is done about both is in
//! `boot/served.js`, apart from the app, so that it works after the app has failed too.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};

// `catch` although they throw nothing, as in `files`.
#[wasm_bindgen(module = "/boot/page.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    fn updated(then: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = isFile)]
    fn is_a_file() -> Result<bool, JsValue>;
}

/// Calls back when a newer build has been kept and waits.
pub fn watch(on_update: impl Fn() + 'static) {
    // The page and this listener end together.
    let _ = updated(&Closure::<dyn Fn()>::new(on_update).into_js_value());
}

/// Is the page a file that was opened from this device?
pub fn is_file() -> bool {
    is_a_file().unwrap_or(false)
}
