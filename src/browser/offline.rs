//! The next build of the site, and the page as a file of its own. What is done about both is in `boot/served.js`, apart from
//! the app, so that it works after the app has failed too.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::Closure;

/// Calls back when a newer build has been kept and waits.
pub fn watch(on_update: impl Fn() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let listener = Closure::<dyn Fn()>::new(on_update);
    // The page and this listener end together.
    let _ = window.add_event_listener_with_callback("keep-or-fire:update", listener.as_ref().unchecked_ref());
    listener.forget();
}

/// Is the page a file that was opened from this device?
pub fn is_file() -> bool {
    web_sys::window().and_then(|window| window.location().protocol().ok()).is_some_and(|protocol| protocol == "file:")
}
