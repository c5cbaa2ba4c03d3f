//! The address after `#` names the screen, so that reload, Back and links work; the state beside it names the
//! assessment. Neither says anything about anybody.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;
use web_sys::Window;

use crate::notebook::Id;
use crate::session::Step;

/// The screen that the address names, and the assessment it was about before a reload.
pub fn place() -> (Step, Option<Id>) {
    let Some(window) = web_sys::window() else { return (Step::Home, None) };
    let state = window.history().and_then(|history| history.state()).ok();
    (step(&window), state.and_then(|state| state.as_string()).and_then(|id| Id::new(&id)))
}

fn step(window: &Window) -> Step {
    let hash = window.location().hash().unwrap_or_default();
    Step::from_fragment(hash.strip_prefix('#').unwrap_or(""))
}

/// Makes the address name this screen. On top of the window each screen is a place to go back to; inside a frame it is
/// not, since the history there is the host's.
pub fn show(current: Step, assessment: &Id) {
    let Some(window) = web_sys::window() else { return };
    let Ok(history) = window.history() else { return };
    let state = JsValue::from_str(assessment.as_str());
    // Never an empty fragment alone: the query has to stay.
    let path = window.location().pathname().unwrap_or_default() + &window.location().search().unwrap_or_default();
    let url = match current.fragment() {
        "" => path,
        fragment => format!("{path}#{fragment}"),
    };
    // In an opaque origin some engines refuse; the visit goes on without an address.
    let _ = if step(&window) == current || is_framed(&window) {
        history.replace_state_with_url(&state, "", Some(&url))
    } else {
        history.push_state_with_url(&state, "", Some(&url))
    };
}

fn is_framed(window: &Window) -> bool {
    window.parent().ok().flatten().is_none_or(|parent| parent != *window)
}

/// Calls back whenever the browser's Back, Forward or address bar names another screen.
pub fn watch(on_navigated: impl Fn(Step) + 'static) {
    let Some(window) = web_sys::window() else { return };
    let listener = Closure::<dyn Fn()>::new(move || {
        if let Some(window) = web_sys::window() {
            on_navigated(step(&window));
        }
    });
    // The page and this listener end together.
    let _ = window.add_event_listener_with_callback("popstate", listener.as_ref().unchecked_ref());
    listener.forget();
}
