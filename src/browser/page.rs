//! The document around the app: title, language, focus, scroll, print.

use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Document, Element, FocusOptions, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

use crate::instrument::language::Language;

#[wasm_bindgen(module = "/boot/paint.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    fn painted(then: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch)]
    fn left() -> Result<(), JsValue>;
}

/// Calls back once what is drawn now has been painted.
pub fn when_painted(then: impl FnOnce() + 'static) {
    let _ = painted(&Closure::once_into_js(then));
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Names the screen in the title.
pub fn set_title(title: &str) {
    // Written again, the same title would be a change of the document.
    if let Some(document) = document().filter(|document| document.title() != title) {
        document.set_title(title);
    }
}

/// Says the language of the page, for the screen reader's voice and the browser's hyphenation.
pub fn set_language(language: Language) {
    let root = document().and_then(|document| document.document_element());
    // Written again, the same language would have every element styled anew.
    if let Some(root) = root.filter(|root| root.get_attribute("lang").is_none_or(|lang| lang != language.id())) {
        let _ = root.set_attribute("lang", language.id());
    }
}

/// Before a change of screen: to its top, and what would make it slower is put aside.
pub fn leave_screen() {
    let _ = left();
}

/// After a change of screen: the focus on its heading, so that a keyboard or a screen reader starts there.
pub fn begin_screen() {
    focus_in_place("main h1[tabindex]");
}

/// Puts the focus on the first element found, without bringing it into view.
pub fn focus_in_place(selector: &str) {
    let still = FocusOptions::new();
    still.set_prevent_scroll(true);
    if let Some(element) = find::<HtmlElement>(selector) {
        let _ = element.focus_with_options(&still);
    }
}

/// Puts the focus on the first answer of a question that was left open, and brings it into view.
pub fn focus_question(id: &str) {
    if let Some(input) = find::<HtmlInputElement>(&format!("fieldset input[name=\"{id}\"]")) {
        let _ = input.focus();
        if let Ok(Some(fieldset)) = input.closest("fieldset") {
            let place = web_sys::ScrollIntoViewOptions::new();
            place.set_block(web_sys::ScrollLogicalPosition::Nearest);
            fieldset.scroll_into_view_with_scroll_into_view_options(&place);
        }
    }
}

/// Selects a field's text, for a person who will copy it by hand.
pub fn select(field: &str) {
    if let Some(field) = find::<HtmlTextAreaElement>(&format!("textarea#{field}")) {
        let _ = field.focus();
        field.select();
    }
}

/// What was typed or pasted into a field.
pub fn typed(field: &str) -> String {
    find::<HtmlTextAreaElement>(&["textarea#", field].concat()).map(|field| field.value()).unwrap_or_default()
}

/// Empties a field.
pub fn clear(field: &str) {
    if let Some(field) = find::<HtmlTextAreaElement>(&["textarea#", field].concat()) {
        field.set_value("");
    }
}

/// Puts the focus on the first element found.
pub fn focus(selector: &str) {
    if let Some(element) = find::<HtmlElement>(selector) {
        let _ = element.focus();
    }
}

/// The first element found, if it is of this kind.
pub(super) fn find<T: wasm_bindgen::JsCast>(selector: &str) -> Option<T> {
    let found: Element = document()?.query_selector(selector).ok()??;
    found.dyn_into().ok()
}
