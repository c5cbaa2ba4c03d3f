//! The one dialog: opened as a modal one near the button that asked for it, and never with its confirming button in that
//! button's place, so that clicking twice at the same place deletes nothing. Besides, that button takes no press for half a second: `styles/dialog.css`.

use std::cell::RefCell;

use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::Closure;
use web_sys::{DomRect, Element, Event, FocusOptions, HtmlDialogElement, HtmlElement};

use super::page::find;

/// Between the button and the dialog, in pixels.
const GAP: f64 = 8.0;

thread_local! {
    /// The button pressed last. Not `activeElement`: Safari gives a button no focus at a click.
    static PRESSED: RefCell<Option<HtmlElement>> = const { RefCell::new(None) };
}

/// Remembers which button was pressed last.
pub fn watch() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let listener = Closure::<dyn Fn(Event)>::new(|event: Event| {
        let pressed = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let button = pressed.and_then(|pressed| pressed.closest("button").ok().flatten());
        PRESSED.set(button.and_then(|button| button.dyn_into().ok()));
    });
    // The page and this listener end together.
    let _ = document.add_event_listener_with_callback_and_bool("click", listener.as_ref().unchecked_ref(), true);
    listener.forget();
}

/// Opens it; the focus goes to the choice that changes nothing.
pub fn open() {
    let Some(dialog) = find::<HtmlDialogElement>("dialog") else { return };
    let pressed = PRESSED.take();
    if let Some(pressed) = &pressed {
        // That is where the dialog gives the focus back to. It stays under the pointer: WebKit would bring it to the middle.
        let stay = FocusOptions::new();
        stay.set_prevent_scroll(true);
        let _ = pressed.focus_with_options(&stay);
    }
    let _ = dialog.show_modal();
    if let Some(pressed) = pressed {
        place(&dialog, &pressed.get_bounding_client_rect());
    }
}

/// Closes it; the focus goes back to where it came from.
pub fn close() {
    if let Some(dialog) = find::<HtmlDialogElement>("dialog[open]") {
        dialog.close();
    }
}

/// In a frame as high as its content the middle of the frame may be out of sight: the button is not.
fn place(dialog: &HtmlDialogElement, button: &DomRect) {
    let room = web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64()).unwrap_or_default();
    let height = dialog.get_bounding_client_rect().height();
    let (above, below) = (button.top() - height - GAP, button.bottom() + GAP);
    let lowest = (room - height).max(0.0);
    let top = if above >= 0.0 { above.min(lowest) } else { below.min(lowest) };
    #[expect(clippy::cast_possible_truncation, reason = "a place on the screen, in whole pixels")]
    let top = top as i32;
    let _ = dialog.style().set_property("--kof-top", &[&top.to_string(), "px"].concat());
    let _ = dialog.toggle_attribute_with_force("data-turned", false);
    let confirm = dialog.query_selector("[data-confirm]").ok().flatten();
    let is_under = confirm.is_some_and(|confirm| overlap(&confirm.get_bounding_client_rect(), button));
    let _ = dialog.toggle_attribute_with_force("data-turned", is_under);
}

fn overlap(one: &DomRect, other: &DomRect) -> bool {
    let apart = one.bottom() <= other.top()
        || other.bottom() <= one.top()
        || one.right() <= other.left()
        || other.right() <= one.left();
    !apart
}
