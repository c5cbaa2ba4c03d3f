//! After a panic the state is poisoned, yet the page would go on. So nothing is saved any more, and a plain message
//! stands in the place of the app.

use std::cell::Cell;

thread_local! {
    static HAPPENED: Cell<bool> = const { Cell::new(false) };
}

/// Has the app panicked?
pub fn has_happened() -> bool {
    HAPPENED.get()
}

/// From now on a panic stops all saving and shows the page's own panel.
pub fn watch() {
    yew::set_custom_panic_hook(Box::new(|_| {
        HAPPENED.set(true);
        show();
    }));
}

fn show() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    if let Some(root) = document.get_element_by_id("kof-root") {
        let _ = root.set_attribute("hidden", "");
    }
    if let Some(panel) = document.get_element_by_id("kof-failed") {
        let _ = panel.remove_attribute("hidden");
    }
}
