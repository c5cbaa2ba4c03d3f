//! Address and document: which screen they name, and in which language.

use std::time::Duration;

use keep_or_fire::browser::{address, page};
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::page::Page;
use keep_or_fire::session::Step;
use wasm_bindgen_test::wasm_bindgen_test;
use yew::platform::time::sleep;

use crate::raw::window;
use crate::samples::id;

#[wasm_bindgen_test]
fn an_unknown_fragment_is_home() {
    for fragment in ["nowhere", "%", "HELP", "blur/../help", ""] {
        window().location().set_hash(fragment).unwrap();
        assert_eq!(address::place().0, Step::Home, "#{fragment} names no other screen");
    }
}

#[wasm_bindgen_test]
fn a_screen_shown_is_the_place_after_a_reload() {
    let search = window().location().search().unwrap();
    for step in [Step::Questions(Page::Demands), Step::TieBreak, Step::Result, Step::About, Step::Help, Step::Home] {
        address::show(step, "a-1");
        assert_eq!(address::place(), (step, Some(id("a-1"))), "the address names the screen and the assessment");
        assert_eq!(window().location().search().unwrap(), search, "the query stays");
    }
    assert_eq!(window().location().hash().unwrap(), "", "the first screen has no fragment");
}

#[wasm_bindgen_test]
async fn the_document_takes_title_and_language() {
    let document = window().document().unwrap();
    let root = document.document_element().unwrap();
    for (title, language) in [("Keep or fire?", Language::English), ("Garder ou virer ?", Language::French)] {
        page::name(title, language);
        assert_eq!(root.get_attribute("lang").as_deref(), Some(language.id()), "the page says its language");
        // Once the screen is painted.
        for _ in 0..500 {
            if document.title() != title {
                sleep(Duration::from_millis(20)).await;
            }
        }
        assert_eq!(document.title(), title, "the title names the screen");
    }
}
