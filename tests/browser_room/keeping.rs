//! Keeping: what is kept comes back the same, from two tabs too, and as it was when there is no room.

use keep_or_fire::browser::storage::Store;
use keep_or_fire::notebook::Notebook;
use keep_or_fire::session::Refusal;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::raw::{CORRUPT, FOREIGN, NOTEBOOK, emptied, everything, fill, get, put};
use crate::samples::{answer, assert_sound, draft, draft_key, full_draft, id, notebook};

#[wasm_bindgen_test]
fn a_kept_draft_comes_back_the_same() {
    let storage = emptied();
    let draft = full_draft();
    let key = draft_key(&draft);
    assert_eq!(Store::open().keep_draft(&draft), Ok(()), "there is room for a draft");
    let kept = Store::open().read();
    assert_sound(&kept);
    assert_eq!(kept.drafts, [draft], "the draft is the same");
    let keys: Vec<String> = everything(&storage).into_keys().collect();
    assert_eq!(keys, [key], "a draft takes one key and no other");
}

#[wasm_bindgen_test]
fn a_kept_notebook_comes_back_the_same() {
    emptied();
    let notebook = notebook("c", "a");
    assert_eq!(Store::open().keep_notebook(&notebook), Ok(()), "there is room for a notebook");
    let kept = Store::open().read();
    assert_sound(&kept);
    assert_eq!(kept.notebook, notebook, "the notebook is the same");
}

#[wasm_bindgen_test]
fn two_tabs_lose_no_answer_of_one_draft() {
    emptied();
    let (one, other) = (Store::open(), Store::open());
    one.keep_draft(&draft("d", &[("blur1", "3", 5), ("blur3", "1", 1)])).expect("there is room");
    other.keep_draft(&draft("d", &[("blur1", "0", 2), ("blur2", "4", 3), ("blur3", "2", 4)])).expect("there is room");
    let kept = one.read();
    assert_sound(&kept);
    let found: Vec<_> = kept.drafts.iter().flat_map(|draft| draft.assessment.answers.iter()).collect();
    let both = [(answer("blur1", "3"), 5), (answer("blur2", "4"), 3), (answer("blur3", "2"), 4)];
    assert_eq!(found, both, "of each question the answer of the higher count is kept, whoever wrote last");
}

#[wasm_bindgen_test]
fn two_tabs_lose_no_result() {
    emptied();
    let (one, other) = (Store::open(), Store::open());
    let (first, second) = (notebook("c", "a"), notebook("d", "b"));
    one.keep_notebook(&first).expect("there is room");
    other.keep_notebook(&second).expect("there is room");
    assert_eq!(one.read().notebook, first.merged(&second), "the results of both tabs are kept");
}

#[wasm_bindgen_test]
fn the_draft_answered_last_comes_first() {
    emptied();
    let store = Store::open();
    for (name, count) in [("a", 2), ("b", 9), ("c", 4)] {
        store.keep_draft(&draft(name, &[("blur1", "1", count)])).expect("there is room");
    }
    let names: Vec<_> = store.read().drafts.into_iter().map(|draft| draft.assessment.id).collect();
    assert_eq!(names, [id("b"), id("c"), id("a")], "drafts come in the order of their last answers");
}

#[wasm_bindgen_test]
fn a_dropped_draft_takes_nothing_with_it() {
    let storage = emptied();
    let store = Store::open();
    let (dropped, other) = (draft("d", &[("blur1", "3", 1)]), draft("d-1", &[("blur1", "3", 1)]));
    store.keep_notebook(&notebook("c", "d")).expect("there is room");
    store.keep_draft(&dropped).expect("there is room");
    store.keep_draft(&other).expect("there is room");
    put(&storage, FOREIGN, "d");
    let mut rest = everything(&storage);
    rest.remove(&draft_key(&dropped)).expect("the draft was kept");
    store.drop_draft(&dropped.assessment.id).expect("storage works");
    assert_eq!(everything(&storage), rest, "the draft's own key is gone, and no other");
    store.drop_draft(&id("unknown")).expect("storage works");
    assert_eq!(everything(&storage), rest, "to drop what is not there changes nothing");
}

#[wasm_bindgen_test]
fn a_full_storage_keeps_the_former_draft() {
    let storage = emptied();
    let store = Store::open();
    let former = draft("d", &[("blur1", "3", 1)]);
    store.keep_draft(&former).expect("there is room");
    let before = get(&storage, &draft_key(&former));
    fill(&storage);
    let refused = store.keep_draft(&draft("d", &[("blur1", "3", 1), ("blur2", "4", 2)]));
    let after = get(&storage, &draft_key(&former));
    emptied();
    assert_eq!(refused, Err(Refusal::Full), "a full storage is said to be full");
    assert_eq!(after, before, "the former draft is still there, byte for byte");
}

#[wasm_bindgen_test]
fn without_room_for_the_copy_nothing_is_written_over() {
    let storage = emptied();
    put(&storage, NOTEBOOK, CORRUPT);
    fill(&storage);
    let refused = Store::open().keep_notebook(&Notebook::default());
    let after = get(&storage, NOTEBOOK);
    emptied();
    assert_eq!(refused, Err(Refusal::Full), "a full storage is said to be full");
    assert_eq!(after.as_deref(), Some(CORRUPT), "the corrupt notebook stays where it was, byte for byte");
}
