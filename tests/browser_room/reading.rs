//! Reading what is stored: nothing, corrupt, too deep, of a newer version. It writes nothing, and what is newer is never touched.

use keep_or_fire::browser::storage::Store;
use keep_or_fire::notebook::{Id, Notebook};
use keep_or_fire::session::Refusal;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::raw::{CORRUPT, FOREIGN, NEWER, NOTEBOOK, QUARANTINE, emptied, everything, get, put};
use crate::samples::{ONLY_NEWER, QUARANTINED, assert_sound, draft, draft_key, notebook};

#[wasm_bindgen_test]
fn an_empty_storage_has_nothing_and_no_fault() {
    let storage = emptied();
    put(&storage, FOREIGN, "[not ours");
    let before = everything(&storage);
    let kept = Store::open().read();
    assert_sound(&kept);
    assert_eq!(kept.notebook, Notebook::default(), "there is no notebook to find");
    assert_eq!(kept.drafts, [], "there is no draft to find");
    assert_eq!(everything(&storage), before, "reading writes nothing");
}

#[wasm_bindgen_test]
fn reading_a_corrupt_notebook_leaves_it_as_it_is() {
    let storage = emptied();
    put(&storage, NOTEBOOK, CORRUPT);
    let before = everything(&storage);
    let kept = Store::open().read();
    assert_eq!(kept.faults, QUARANTINED, "a corrupt notebook is said");
    assert_eq!(kept.notebook, Notebook::default(), "and a visit begins with an empty one");
    assert_eq!(everything(&storage), before, "reading writes nothing");
}

#[wasm_bindgen_test]
fn a_corrupt_draft_does_not_hide_the_others() {
    let storage = emptied();
    let sound = draft("sound", &[("blur1", "3", 1)]);
    Store::open().keep_draft(&sound).expect("there is room");
    put(&storage, "keep-or-fire:draft:corrupt", "}");
    let kept = Store::open().read();
    assert_eq!(kept.faults, QUARANTINED, "a corrupt draft is said");
    assert_eq!(kept.drafts, [sound], "the sound one is read all the same");
}

#[wasm_bindgen_test]
fn a_million_brackets_do_not_kill_the_page() {
    let storage = emptied();
    let brackets = "[".repeat(1_000_000);
    put(&storage, NOTEBOOK, &brackets);
    put(&storage, "keep-or-fire:draft:deep", &"{\"a\":".repeat(100_000));
    let kept = Store::open().read();
    assert_eq!(kept.faults, QUARANTINED, "what is too deep to be read is said");
    Store::open().keep_notebook(&notebook("c", "a")).expect("the visit goes on");
    assert!(get(&storage, QUARANTINE).is_some(), "what is too deep is set aside before the first write");
    assert_sound(&Store::open().read());
}

#[wasm_bindgen_test]
fn a_newer_notebook_is_never_touched() {
    let storage = emptied();
    put(&storage, NOTEBOOK, NEWER);
    let before = everything(&storage);
    let store = Store::open();
    assert_eq!(store.read().faults, ONLY_NEWER, "a newer version's notebook is said, and is no corrupt one");
    assert_eq!(store.keep_notebook(&notebook("c", "a")), Err(Refusal::Newer), "it is not written over");
    assert_eq!(everything(&storage), before, "not a byte has changed, and no copy was made");
}

#[wasm_bindgen_test]
fn a_newer_draft_is_never_written_over() {
    let storage = emptied();
    let own = draft("d", &[("blur1", "3", 1)]);
    put(&storage, &draft_key(&own), r#"{"version": 99, "format": "keep-or-fire/draft"}"#);
    let before = everything(&storage);
    let store = Store::open();
    assert_eq!(store.read().faults, ONLY_NEWER, "a newer version's draft is said, and is no corrupt one");
    assert_eq!(store.keep_draft(&own), Err(Refusal::Newer), "it is not written over");
    assert_eq!(everything(&storage), before, "not a byte has changed, and no copy was made");
}

#[wasm_bindgen_test]
fn a_draft_of_a_newer_version_is_not_dropped() {
    let storage = emptied();
    let newer = r#"{"format":"keep-or-fire/draft","version":2}"#;
    put(&storage, "keep-or-fire:draft:d", newer);
    assert_eq!(Store::open().drop_draft(&Id::new("d").unwrap()), Ok(()), "that is nobody's fault");
    assert_eq!(get(&storage, "keep-or-fire:draft:d").as_deref(), Some(newer));
}
