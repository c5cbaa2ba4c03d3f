//! After a panic the state is poisoned, yet the page would go on.
//!
//! A panic ends as a WebAssembly trap, like a stack that is too deep or memory that is used up. `boot/boot.js` sees it, puts the
//! page's own panel in the place of the app, and from then on nothing is saved.

/// Has the app failed?
pub fn has_happened() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let panel = document.and_then(|document| document.get_element_by_id("kof-failed"));
    panel.is_some_and(|panel| !panel.has_attribute("hidden"))
}
