//! The address after `#` names the screen, so that reload, Back and links work; beside it stands which assessment it is about. Carried by
//! `boot/page.js`.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};

use crate::notebook::Id;
use crate::session::Step;

// `catch` also where it throws nothing, as in `files`.
#[wasm_bindgen(module = "/boot/page.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    fn placed() -> Result<String, JsValue>;
    #[wasm_bindgen(catch, js_name = ownAddress)]
    fn own_address() -> Result<String, JsValue>;
    #[wasm_bindgen(catch)]
    fn marked(about: &str, is_same: bool) -> Result<(), JsValue>;
    #[wasm_bindgen(catch)]
    fn shown(fragment: &str, about: &str, is_same: bool) -> Result<(), JsValue>;
    #[wasm_bindgen(catch)]
    fn watched(navigated: &JsValue) -> Result<(), JsValue>;
}

/// The screen that the address names, and the assessment it was about before a reload.
pub fn place() -> (Step, Option<Id>) {
    let placed = placed().unwrap_or_default();
    let (fragment, about) = placed.split_once(' ').unwrap_or_default();
    (Step::from_fragment(fragment), Id::new(about))
}

/// Notes in the entry that the visit began with what it is about.
pub fn mark(current: Step, about: &str) {
    let _ = marked(about, place().0 == current);
}

/// The page's own address, without what was asked of it or what it shows: to come back to.
pub fn of_the_page() -> Option<String> {
    own_address().ok()
}

/// Makes the address name this screen.
pub fn show(current: Step, about: &str) {
    let (step, was_about) = place();
    // On the history each client is a place of its own.
    let is_same = step == current && (current != Step::History || was_about == Id::new(about));
    let _ = shown(current.fragment(), about, is_same);
}

/// Makes the entry that was gone to name the screen that is shown instead, where what it was about is no more.
pub fn correct(current: Step, about: &str) {
    if place() != (current, Id::new(about)) {
        let _ = shown(current.fragment(), about, true);
    }
}

/// Calls back whenever the browser's Back, Forward or address bar names another screen.
pub fn watch(on_navigated: impl Fn(Step, Option<Id>) + 'static) {
    let listener = Closure::<dyn Fn()>::new(move || {
        let (step, about) = place();
        on_navigated(step, about);
    });
    // The page and this listener end together.
    let _ = watched(&listener.into_js_value());
}
