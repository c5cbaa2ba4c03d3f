//! Whatever is stored, something can be begun with, and nothing is lost on the way.

use std::rc::Rc;

use keep_or_fire::instrument::answers::Question;
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::page::Page;
use keep_or_fire::notebook::restore::{Restored, restore};
use keep_or_fire::notebook::saved::{SavedDraft, SavedNotebook};
use keep_or_fire::notebook::{Assessment, Draft, Id, Log, Notebook, Preferences, Tombstone};
use proptest::prelude::*;

use crate::any::{any_assessment, any_notebook};

fn notebook_from(text: &str) -> Restored<Notebook> {
    restore(Some(text))
}

fn save(notebook: &Notebook) -> String {
    serde_json::to_string(&SavedNotebook::stored(notebook)).expect("a notebook is written")
}

#[test]
fn skipped_pages_are_each_there_once_and_in_order() {
    let text = r#"{ "format": "keep-or-fire/draft", "version": 1, "id": "a", "client": "c",
                    "skipped": ["checklist", "instinct1", "checklist", "wear", "nowhere"] }"#;
    let Restored::Ours(draft, _) = restore::<Draft>(Some(text)) else { panic!("a draft is read") };
    let in_file: Vec<_> = draft.skipped.iter().map(|page| page.id()).collect();
    assert_eq!(in_file, [Page::Instinct1.id(), Page::Checklist.id()]);
}

#[test]
fn the_language_that_was_chosen_comes_back() {
    for language in [None].into_iter().chain(Language::ALL.iter().copied().map(Some)) {
        let chosen = Notebook { preferences: Preferences { language }, ..Notebook::default() };
        assert_eq!(notebook_from(&save(&chosen)), Restored::Ours(chosen, vec![]));
    }
}

/// JSON of any shape, with our own keys often among it.
fn any_json() -> BoxedStrategy<serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<f64>().prop_map(|number| serde_json::json!(number)),
        any::<String>().prop_map(Into::into),
        proptest::sample::select(&["keep-or-fire/notebook", "a", "*", "na", "fr", "1.0.0", "2026-06-01T08:30:00Z"][..])
            .prop_map(Into::into),
    ];
    let keys = proptest::sample::select(
        &[
            "format",
            "version",
            "clients",
            "assessments",
            "tombstones",
            "preferences",
            "id",
            "client",
            "name",
            "answers",
            "blur1",
            "status",
            "value",
            "count",
            "sequence",
            "started",
            "message",
            "language",
            "__proto__",
            "archived",
        ][..],
    );
    leaf.prop_recursive(5, 60, 8, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(serde_json::Value::from),
            proptest::collection::vec((keys.clone(), inner), 0..9).prop_map(|fields| {
                serde_json::Value::Object(fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
            }),
        ]
    })
    .boxed()
}

/// Whatever fields a notebook has, the header says that it is ours.
fn with_header(mut json: serde_json::Value) -> String {
    if !json.is_object() {
        json = serde_json::json!({ "assessments": json });
    }
    json["format"] = "keep-or-fire/notebook".into();
    json["version"] = 1.into();
    json.to_string()
}

proptest! {
    #[test]
    fn what_is_saved_comes_back_whole(notebook in any_notebook()) {
        let Restored::Ours(back, repairs) = notebook_from(&save(&notebook)) else { panic!("not restored") };
        prop_assert_eq!(&repairs, &[]);
        prop_assert_eq!(&back, &notebook);
    }

    #[test]
    fn restoring_is_total_and_a_fixpoint(json in any_json()) {
        let Restored::Ours(once, _) = notebook_from(&with_header(json)) else { return Ok(()) };
        let saved = save(&once);
        let Restored::Ours(twice, repairs) = notebook_from(&saved) else { panic!("our own text is not ours: {saved}") };
        prop_assert_eq!(repairs, vec![], "what was repaired once needs no repair");
        prop_assert_eq!(&twice, &once);
        prop_assert_eq!(save(&twice), saved);
    }

    #[test]
    fn any_text_is_answered(text in any::<String>()) {
        let restored = notebook_from(&text);
        prop_assert!(!matches!(restored, Restored::Nothing));
    }

    #[test]
    fn merging_is_idempotent_commutative_and_associative(a in any_notebook(), b in any_notebook(), c in any_notebook()) {
        prop_assert_eq!(a.merged(&a), a.clone());
        prop_assert_eq!(a.merged(&b), b.merged(&a));
        prop_assert_eq!(a.merged(&b).merged(&c), a.merged(&b.merged(&c)));
    }

    #[test]
    fn a_draft_comes_back_whole(assessment in any_assessment(), name in "[A-Z][a-z]{0,9}", skip in any::<bool>()) {
        let draft = Draft {
            assessment, name, page: Some(Page::Wear), furthest: Some(Page::Power),
            skipped: if skip { vec![Page::Instinct1, Page::Checklist] } else { vec![] },
        };
        let text = serde_json::to_string(&SavedDraft::stored(&draft)).expect("a draft is written");
        prop_assert_eq!(restore::<Draft>(Some(&text)), Restored::Ours(draft, vec![]));
    }

    #[test]
    fn a_name_or_message_stays_within_bounds(text in any::<String>()) {
        use keep_or_fire::notebook::plain::{LONGEST_NAME, name};
        let tidy = name(&text);
        prop_assert!(tidy.chars().count() <= LONGEST_NAME);
        prop_assert_eq!(name(&tidy), tidy.clone(), "tidying twice changes nothing");
    }
}

#[test]
fn a_newer_version_is_recognised_and_an_unknown_text_is_not_taken_for_ours() {
    assert_eq!(notebook_from(r#"{"format":"keep-or-fire/notebook","version":2,"clients":7}"#), Restored::Newer);
    for foreign in [
        "",
        "{",
        "[]",
        "7",
        "null",
        r#"{"format":"other","version":1}"#,
        r#"{"format":"keep-or-fire/notebook"}"#,
        r#"{"format":"keep-or-fire/notebook","version":0}"#,
        r#"{"format":"keep-or-fire/notebook","version":1.5}"#,
    ] {
        assert_eq!(notebook_from(foreign), Restored::Unreadable, "{foreign}");
    }
    assert_eq!(restore::<Notebook>(None), Restored::Nothing);
}

#[test]
fn a_repair_names_its_place() {
    let text = r#"{"format":"keep-or-fire/notebook","version":1,"assessments":[{"id":"a","client":"c","answers":{"blur1":{"value":3,"count":1},"blur9":{"value":3},"blur2":{"value":"3"},"status":{"value":"yes"}}}]}"#;
    let Restored::Ours(notebook, repairs) = notebook_from(text) else { panic!("not restored") };
    let places: Vec<&str> = repairs.iter().map(|repair| repair.place.as_str()).collect();
    assert_eq!(
        places,
        ["assessments[0].answers.blur9", "assessments[0].answers.blur2", "assessments[0].answers.status"]
    );
    assert_eq!(notebook.assessments[0].answers.iter().count(), 1);
    assert_eq!(notebook.clients.len(), 1, "a client that is only named by a result is there too");
}

#[test]
fn a_tombstone_beats_only_what_is_older() {
    let mut log = Log::default();
    log.record(Question::from_id("blur1").unwrap().answer("3").unwrap(), 5);
    let id = |text: &str| Id::new(text).unwrap();
    let result = Assessment { answers: log, ..Assessment::new(id("a"), id("c"), Language::French) };
    let with = |stone: Option<(Id, u32)>| {
        let stones = stone.map(|(id, count)| Tombstone { id, count }).into_iter().collect();
        let read = Notebook { assessments: vec![Rc::new(result.clone())], tombstones: stones, ..Notebook::default() };
        Notebook::default().merged(&read).assessments.len()
    };
    assert_eq!(with(None), 1);
    assert_eq!(with(Some((id("a"), 6))), 0);
    assert_eq!(with(Some((id("c"), 6))), 0, "with its client");
    assert_eq!(with(Some((Id::everything(), 6))), 0);
    assert_eq!(with(Some((id("a"), 5))), 1, "answered at the same count, it lives");
    assert_eq!(with(Some((id("b"), 9))), 1);
}
