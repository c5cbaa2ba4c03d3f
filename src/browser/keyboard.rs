//! Keys beside those that radios have of themselves: a digit chooses in the focused group and goes to the next one,
//! Enter goes on. Digits act only while the focus is in a group, so that they never surprise.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::Closure;
use web_sys::{Document, Element, HtmlElement, KeyboardEvent, NodeList};

/// Listens on the whole document.
pub fn watch() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let listener = Closure::<dyn Fn(KeyboardEvent)>::new(|event: KeyboardEvent| {
        press(&event);
    });
    // The page and this listener end together.
    let _ = document.add_event_listener_with_callback("keydown", listener.as_ref().unchecked_ref());
    listener.forget();
}

fn press(event: &KeyboardEvent) -> Option<()> {
    if event.alt_key() || event.ctrl_key() || event.meta_key() || event.shift_key() || event.is_composing() {
        return None;
    }
    let focused: Element = event.target()?.dyn_into().ok()?;
    if event.key() == "Enter" {
        if !focused.matches("form input").ok()? {
            return None;
        }
        event.prevent_default();
        focused
            .closest("form")
            .ok()??
            .query_selector("[data-next], [data-start], [data-confirm]")
            .ok()??
            .dyn_into::<HtmlElement>()
            .ok()?
            .click();
        return Some(());
    }
    let nth = event.key().parse::<u32>().ok().filter(|digit| (1..=9).contains(digit))? - 1;
    let group = focused.closest("fieldset").ok()??;
    focused.matches("input[type=radio]").ok().filter(|is_radio| *is_radio)?;
    let radio: HtmlElement = group.query_selector_all("input[type=radio]").ok()?.item(nth)?.dyn_into().ok()?;
    event.prevent_default();
    radio.click();
    // Where no other group is to be seen, as in an opened sentence of a result, the focus stays on what was chosen.
    let _ = radio.focus();
    go_to_next(&focused.owner_document()?, &group)
}

/// The focus goes to the next group's chosen answer, else its first, else to the button that goes on.
fn go_to_next(document: &Document, group: &Element) -> Option<()> {
    let groups = document.query_selector_all("main fieldset").ok()?;
    let place = position(&groups, group)?;
    let target = match groups.item(place + 1).and_then(|next| next.dyn_into::<Element>().ok()) {
        Some(next) => {
            let chosen = next.query_selector("input:checked").ok().flatten();
            chosen.or_else(|| next.query_selector("input").ok().flatten())?
        }
        None => document.query_selector("[data-next], [data-start]").ok()??,
    };
    target.dyn_into::<HtmlElement>().ok()?.focus().ok()
}

fn position(list: &NodeList, element: &Element) -> Option<u32> {
    (0..list.length()).find(|n| list.item(*n).is_some_and(|node| node == **element))
}
