//! The browser room inside a real browser: storage that loses nothing, clock, calendar, address.
//!
//! The tests share one page and one storage, and run one after another; each that needs the storage begins
//! with an empty one.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "a test stops at what it did not expect"
)]

use std::collections::BTreeMap;
use std::rc::Rc;

use keep_or_fire::browser::storage::{Kept, Store};
use keep_or_fire::browser::{address, clock, json, locale, page};
use keep_or_fire::instrument::answers::{Answer, Question};
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::page::Page;
use keep_or_fire::notebook::saved::SavedNotebook;
use keep_or_fire::notebook::{Assessment, Client, Draft, Id, Moment, Notebook};
use keep_or_fire::session::{Faults, Refusal, Step};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Storage, Window};

wasm_bindgen_test_configure!(run_in_browser);

const NOTEBOOK: &str = "keep-or-fire:notebook";
const QUARANTINE: &str = "keep-or-fire:quarantine:0";
const FOREIGN: &str = "somebody-else";
const CORRUPT: &str =
    "{\"format\":\"keep-or-fire/notebook\",\"version\":1,\"clients\":[{\"name\":\"Zoé \u{0} \u{1f600}";
const NEWER: &str = r#"{ "format": "keep-or-fire/notebook", "version": 2, "clients": "in another form" }"#;

const QUARANTINED: Faults = Faults {
    blocked: false,
    full: false,
    quarantined: true,
    newer: false,
    deleted_elsewhere: false,
    partitioned: false,
    in_file: false,
    outdated: false,
};
const ONLY_NEWER: Faults = Faults {
    blocked: false,
    full: false,
    quarantined: false,
    newer: true,
    deleted_elsewhere: false,
    partitioned: false,
    in_file: false,
    outdated: false,
};

fn window() -> Window {
    web_sys::window().expect("a test runs in a window")
}

fn local_storage() -> Storage {
    window().local_storage().unwrap().expect("the browser has a storage")
}

/// An empty storage.
fn emptied() -> Storage {
    let storage = local_storage();
    storage.clear().unwrap();
    storage
}

fn put(storage: &Storage, key: &str, text: &str) {
    storage.set_item(key, text).expect("the storage has room for the test's own text");
}

fn get(storage: &Storage, key: &str) -> Option<String> {
    storage.get_item(key).unwrap()
}

/// Everything in the storage, by key.
fn everything(storage: &Storage) -> BTreeMap<String, String> {
    let keys = (0..storage.length().unwrap()).map(|n| storage.key(n).unwrap().unwrap());
    keys.map(|key| (key.clone(), get(storage, &key).unwrap())).collect()
}

/// Fills the storage to the last character, under a key that is not ours.
fn fill(storage: &Storage) {
    let mut length = 0;
    for step in (0..24).rev().map(|power| 1 << power) {
        if storage.set_item(FOREIGN, &"x".repeat(length + step)).is_ok() {
            length += step;
        }
    }
    assert!(storage.set_item("y", "y").is_err(), "after {length} characters the storage has still room");
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn answer(question: &str, value: &str) -> Answer {
    Question::from_id(question).and_then(|question| question.answer(value)).expect("the question has this answer")
}

fn draft(name: &str, answers: &[(&str, &str, u32)]) -> Draft {
    let mut draft = Draft::new(id(name), id("client"), Language::French);
    for (question, value, count) in answers {
        draft.assessment.answers.record(answer(question, value), *count);
    }
    draft
}

/// A draft in which every field says something.
fn full_draft() -> Draft {
    let mut draft = draft("whole", &[("blur1", "3", 1), ("blur2", "na", 2), ("status", "freelance", 3)]);
    draft.name = String::from("Zoé « & fils » \u{1f600}");
    draft.page = Some(Page::Demands);
    draft.furthest = Some(Page::Checklist);
    draft.skipped = vec![Page::Instinct1, Page::Instinct2];
    draft.assessment.language = Language::English;
    draft.assessment.sequence = 7;
    draft.assessment.started = Moment::new("2026-06-01T08:30:00.000Z");
    draft.assessment.finished = Moment::new("2026-06-02T08:30:00Z");
    draft.assessment.message = Some("Bonjour,\n\t\"à bientôt\" \\ \u{2028}".to_owned());
    draft
}

fn draft_key(draft: &Draft) -> String {
    format!("keep-or-fire:draft:{}", draft.assessment.id.as_str())
}

/// A notebook of one client with one result.
fn notebook(client: &str, assessment: &str) -> Notebook {
    let client = Client { id: id(client), name: format!("Client {client}"), archived: false, count: 1 };
    let mut result = Assessment::new(id(assessment), client.id.clone(), Language::French);
    result.sequence = 1;
    result.answers.record(answer("blur1", "2"), 2);
    Notebook { clients: vec![client], assessments: vec![Rc::new(result)], ..Notebook::default() }
}

fn assert_sound(kept: &Kept) {
    assert_eq!(kept.faults, Faults::default(), "a storage of sound entries has no fault");
}

// Storage: reading

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

// Storage: a newer version's

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

// Storage: keeping

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
    store.drop_draft(&dropped.assessment.id);
    assert_eq!(everything(&storage), rest, "the draft's own key is gone, and no other");
    store.drop_draft(&id("unknown"));
    assert_eq!(everything(&storage), rest, "to drop what is not there changes nothing");
}

// Storage: setting aside

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
    let text = json::write(&SavedNotebook::stored(&notebook("c", "a"))).unwrap().replace("blur1", "blur99");
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

// Storage: full

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

// Clock and calendar

#[wasm_bindgen_test]
fn the_clock_gives_a_moment_that_the_calendar_knows() {
    let now = clock::now().expect("the clock says something");
    assert!(locale::day(Language::English, &now).is_some(), "{now:?} is a day");
    assert_eq!(locale::ago(Language::English, &now).as_deref(), Some("today"), "{now:?} is today");
}

#[wasm_bindgen_test]
fn random_names_are_sixteen_digits_and_differ() {
    let names: Vec<String> = (0..50).map(|_| clock::random_name()).collect();
    for (n, name) in names.iter().enumerate() {
        let is_hexadecimal = name.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        assert!(name.len() == 16 && is_hexadecimal, "{name} is not 16 hexadecimal digits");
        assert!(!names[..n].contains(name), "{name} was drawn twice");
    }
}

#[wasm_bindgen_test]
fn a_day_is_written_as_the_language_writes_it() {
    // The middle of a month, so that it is the same month in all time zones.
    let moment = Moment::new("2026-06-15T12:00:00Z").unwrap();
    for (language, month) in [(Language::French, "juin"), (Language::English, "June")] {
        let day = locale::day(language, &moment).expect("the calendar knows the day");
        assert!(day.contains(month) && day.contains("2026"), "{day} does not name {month} 2026");
    }
}

#[wasm_bindgen_test]
fn a_day_that_no_calendar_has_is_nothing() {
    for text in ["2026-99-99T99:99:99Z", "2026-00-10T00:00:00Z", "2026-06-15T25:00:00Z"] {
        let moment = Moment::new(text).expect("it has the form of a moment");
        assert_eq!(locale::day(Language::French, &moment), None, "{text} is no day");
        assert_eq!(locale::ago(Language::French, &moment), None, "{text} was never");
    }
}

#[wasm_bindgen_test]
fn how_long_ago_is_said_of_the_past_alone() {
    let ago = |text: &str| locale::ago(Language::English, &Moment::new(text).unwrap());
    let past = ago("2020-01-01T00:00:00Z").expect("it was long ago");
    assert!(past.ends_with("days ago"), "{past} does not say how many days ago");
    assert_eq!(ago("9999-01-01T00:00:00Z"), None, "what is to come was not ago");
}

// Address and document

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
fn the_document_takes_title_and_language() {
    let document = window().document().unwrap();
    page::set_title("Garder ou virer ?");
    assert_eq!(document.title(), "Garder ou virer ?", "the title names the screen");
    let root = document.document_element().unwrap();
    for language in [Language::English, Language::French] {
        page::set_language(language);
        assert_eq!(root.get_attribute("lang").as_deref(), Some(language.id()), "the page says its language");
    }
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
fn a_draft_of_a_newer_version_is_not_dropped() {
    let storage = emptied();
    let newer = r#"{"format":"keep-or-fire/draft","version":2}"#;
    put(&storage, "keep-or-fire:draft:d", newer);
    Store::open().drop_draft(&Id::new("d").unwrap());
    assert_eq!(get(&storage, "keep-or-fire:draft:d").as_deref(), Some(newer));
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
