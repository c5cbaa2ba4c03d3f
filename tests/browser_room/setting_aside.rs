//! Setting aside: what cannot be read is copied, byte for byte, before anything is written over it.

use keep_or_fire::browser::json;
use keep_or_fire::browser::storage::Store;
use keep_or_fire::notebook::Notebook;
use keep_or_fire::notebook::saved::SavedNotebook;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::raw::{CORRUPT, NOTEBOOK, QUARANTINE, emptied, everything, get, put};
use crate::samples::{QUARANTINED, assert_sound, draft, id, notebook};

#[wasm_bindgen_test]
fn a_corrupt_notebook_is_copied_before_it_is_written_over() {
    let storage = emptied();
    put(&storage, NOTEBOOK, CORRUPT);
    let notebook = notebook("c", "a");
    Store::open().keep_notebook(&notebook).expect("there is room");
    assert_eq!(get(&storage, QUARANTINE).as_deref(), Some(CORRUPT), "the copy is the corrupt text, byte for byte");
    let kept = Store::open().read();
    assert_sound(&kept);
    assert_eq!(kept.notebook, notebook, "the new notebook stands in its place");
    assert_eq!(storage.length().unwrap(), 2, "one copy was made");
}

#[wasm_bindgen_test]
fn the_first_write_of_a_draft_sets_a_corrupt_notebook_aside_too() {
    let storage = emptied();
    put(&storage, NOTEBOOK, CORRUPT);
    Store::open().keep_draft(&draft("d", &[("blur1", "3", 1)])).expect("there is room");
    assert_eq!(get(&storage, QUARANTINE).as_deref(), Some(CORRUPT), "the copy is the corrupt text, byte for byte");
    assert_eq!(get(&storage, NOTEBOOK), None, "the corrupt text is moved, not doubled");
}

#[wasm_bindgen_test]
fn the_same_corrupt_text_is_copied_once_and_another_beside_it() {
    let storage = emptied();
    for text in [CORRUPT, CORRUPT, "[]"] {
        put(&storage, NOTEBOOK, text);
        Store::open().keep_notebook(&Notebook::default()).expect("there is room");
    }
    let copies: Vec<(String, String)> =
        everything(&storage).into_iter().filter(|(key, _)| key.contains(":quarantine:")).collect();
    let expected =
        [(QUARANTINE, CORRUPT), ("keep-or-fire:quarantine:1", "[]")].map(|(key, text)| (key.into(), text.into()));
    assert_eq!(copies, expected, "each text is copied once, under a number of its own");
}

#[wasm_bindgen_test]
fn a_notebook_that_was_repaired_is_copied_and_its_good_part_stays() {
    let storage = emptied();
    let text =
        String::from(json::write(&SavedNotebook::stored(&notebook("c", "a"))).unwrap()).replace("blur1", "blur99");
    put(&storage, NOTEBOOK, &text);
    let store = Store::open();
    assert_eq!(store.read().faults, QUARANTINED, "what had to be left out is said");
    store.keep_notebook(&notebook("d", "b")).expect("there is room");
    assert_eq!(get(&storage, QUARANTINE), Some(text), "the copy is the whole text, byte for byte");
    let kept = Store::open().read();
    assert_sound(&kept);
    assert!(kept.notebook.client(&id("c")).is_some(), "what could be read of the former notebook stays");
    assert!(kept.notebook.client(&id("d")).is_some(), "what was added is there");
}

#[wasm_bindgen_test]
fn what_goes_bad_after_the_first_write_is_set_aside_too() {
    let storage = emptied();
    let store = Store::open();
    store.keep_notebook(&Notebook::default()).expect("the first write");
    put(&storage, NOTEBOOK, CORRUPT);
    store.keep_notebook(&Notebook::default()).expect("the second write");
    assert_eq!(get(&storage, QUARANTINE).as_deref(), Some(CORRUPT), "a copy stands before it is written over");
}

#[wasm_bindgen_test]
fn a_text_that_is_not_unicode_is_set_aside_unit_by_unit() {
    use web_sys::js_sys::{JsString, Reflect};
    let storage = emptied();
    let odd = JsString::from_char_code(&[0x78, 0xd800, 0x79]);
    Reflect::set(&storage, &NOTEBOOK.into(), &odd).unwrap();
    Store::open().keep_notebook(&Notebook::default()).expect("a write");
    let copy: JsString = Reflect::get(&storage, &QUARANTINE.into()).unwrap().into();
    assert!(copy == odd, "the lone surrogate is still there");
}
