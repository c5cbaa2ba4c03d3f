//! What an answer draws anew.

use std::rc::Rc;
use std::time::Duration;

use keep_or_fire::app::{App, Props};
use keep_or_fire::browser::storage::Store;
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::page::Page;
use keep_or_fire::notebook::Notebook;
use keep_or_fire::session::{Faults, Opening, Step};
use keep_or_fire::views::piece::drawn;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;
use yew::platform::time::sleep;

use crate::raw::{emptied, window};
use crate::samples::draft;

/// A moment in which Yew draws: it does between two tasks.
async fn a_moment() {
    sleep(Duration::from_millis(20)).await;
}

/// Waits until something is drawn, and a little longer for what should not be.
async fn until_drawn(before: usize) {
    for _ in 0..500 {
        a_moment().await;
        if drawn() > before {
            return a_moment().await;
        }
    }
    panic!("nothing was drawn after an answer");
}

#[wasm_bindgen_test]
async fn an_answer_draws_its_own_question_anew_and_no_other() {
    emptied();
    let document = window().document().unwrap();
    let place = document.create_element("div").unwrap();
    document.body().unwrap().append_child(&place).unwrap();
    let begun = draft("begun", &[("status", "freelance", 1), ("stop_power", "agreement", 2), ("blur1", "0", 3)]);
    let opening = Opening {
        tab: "tab".into(),
        language: Language::French,
        notebook: Notebook::default(),
        place: (Step::Questions(Page::FIRST), Some(begun.assessment.id.clone())),
        drafts: vec![begun],
        faults: Faults::default(),
    };
    let app =
        yew::Renderer::<App>::with_root_and_props(place.clone(), Props { opening, store: Rc::new(Store::open()) });
    let handle = app.render();
    until_drawn(0).await;
    let questions = place.query_selector_all("fieldset").unwrap().length();
    assert!(questions > 1, "the first page should ask several questions, not {questions}");

    for value in ["3", "1", "na"] {
        let before = drawn();
        let radio = place.query_selector(&format!("[data-item=blur2] input[value='{value}']")).unwrap().unwrap();
        radio.unchecked_into::<HtmlElement>().click();
        until_drawn(before).await;
        assert_eq!(drawn() - before, 1, "the answer {value} should draw its own question and no other");
    }

    handle.destroy();
    place.remove();
}
