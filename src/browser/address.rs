//! The address after `#` names the screen, so that reload, Back and links work. The state beside it says how many entries
//! of this visit lie before this one, which the quick exit (`boot/leave.js`) goes back by, and which assessment it is
//! about: `3 abc-1`. None of it says anything about anybody.

use std::cell::Cell;

use wasm_bindgen::JsCast as _;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;
use web_sys::Window;

use crate::notebook::Id;
use crate::session::Step;

thread_local! {
    /// How many entries of this visit lie before the current one.
    static DEPTH: Cell<u32> = const { Cell::new(0) };
}

/// The screen that the address names, and the assessment it was about before a reload.
pub fn place() -> (Step, Option<Id>) {
    let Some(window) = web_sys::window() else { return (Step::Home, None) };
    let noted = noted(&window);
    DEPTH.set(noted.as_deref().and_then(depth).unwrap_or(0));
    (step(&window), noted.as_deref().and_then(about))
}

/// What the state of the current entry says.
fn noted(window: &Window) -> Option<String> {
    window.history().and_then(|history| history.state()).ok()?.as_string()
}

fn depth(noted: &str) -> Option<u32> {
    noted.split(' ').next()?.parse().ok()
}

fn about(noted: &str) -> Option<Id> {
    noted.split(' ').nth(1).and_then(Id::new)
}

fn note(depth: u32, about: &str) -> JsValue {
    JsValue::from_str(&[&depth.to_string(), " ", about].concat())
}

/// Notes in the entry that the visit began with, or that was made by typing another fragment, where it stands.
pub fn mark(about: &str) {
    let history = web_sys::window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        // Refused in some opaque origins, where there is no way back either.
        let _ = history.replace_state(&note(DEPTH.get(), about), "");
    }
}

/// The page's own address, without what was asked of it or what it shows: to come back to.
pub fn of_the_page() -> Option<String> {
    let location = web_sys::window()?.location();
    Some(location.origin().ok()? + &location.pathname().ok()?)
}

fn step(window: &Window) -> Step {
    let hash = window.location().hash().unwrap_or_default();
    Step::from_fragment(hash.strip_prefix('#').unwrap_or(""))
}

/// Makes the address name this screen. On top of the window each screen is a place to go back to; inside a frame it is
/// not, since the history there is the host's.
pub fn show(current: Step, about: &str) {
    let Some(window) = web_sys::window() else { return };
    let Ok(history) = window.history() else { return };
    // Never an empty fragment alone: the query has to stay.
    let path = window.location().pathname().unwrap_or_default() + &window.location().search().unwrap_or_default();
    let url = match current.fragment() {
        "" => path,
        fragment => format!("{path}#{fragment}"),
    };
    // On the history each client is a place of its own.
    let is_about = || noted(&window).is_some_and(|noted| noted.split(' ').nth(1) == Some(about));
    let is_same = step(&window) == current && (current != Step::History || is_about());
    let is_here = is_same || is_framed(&window);
    let depth = if is_here { DEPTH.get() } else { DEPTH.get() + 1 };
    let state = note(depth, about);
    // In an opaque origin some engines refuse; the visit goes on without an address.
    let shown = if is_here {
        history.replace_state_with_url(&state, "", Some(&url))
    } else {
        history.push_state_with_url(&state, "", Some(&url))
    };
    if shown.is_ok() {
        DEPTH.set(depth);
    }
}

pub(super) fn is_framed(window: &Window) -> bool {
    window.parent().ok().flatten().is_none_or(|parent| parent != *window)
}

/// Calls back whenever the browser's Back, Forward or address bar names another screen.
pub fn watch(on_navigated: impl Fn(Step, Option<Id>) + 'static) {
    let Some(window) = web_sys::window() else { return };
    let listener = Closure::<dyn Fn()>::new(move || {
        let Some(window) = web_sys::window() else { return };
        let noted = noted(&window);
        if let Some(depth) = noted.as_deref().and_then(depth) {
            DEPTH.set(depth);
        } else {
            DEPTH.set(DEPTH.get() + 1);
            mark("");
        }
        on_navigated(step(&window), noted.as_deref().and_then(about));
    });
    // The page and this listener end together.
    let _ = window.add_event_listener_with_callback("popstate", listener.as_ref().unchecked_ref());
    listener.forget();
}
