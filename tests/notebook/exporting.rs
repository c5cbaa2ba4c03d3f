//! The exported file: the same notebook gives the same bytes, there and back.

use std::rc::Rc;

use keep_or_fire::instrument::answers::Question;
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::page::Page;
use keep_or_fire::notebook::export::file_name;
use keep_or_fire::notebook::saved::SavedNotebook;
use keep_or_fire::notebook::{Assessment, Client, Draft, Export, Id, Moment, Notebook, Preferences, Tombstone, import};
use proptest::prelude::*;

use crate::any::{any_export, text};

proptest! {
    #[test]
    fn there_and_back_gives_the_same_bytes(export in any_export()) {
        let written = text(&export);
        let read = import::read(written.as_bytes()).expect("our own file is read");
        prop_assert_eq!(&read.repairs, &[], "nothing had to be repaired in {}", written);
        let there = read.merged_into(&Export::default());
        prop_assert_eq!(text(&there), written);
        prop_assert_eq!(there, export);
    }

    #[test]
    fn a_file_is_json_for_everybody(export in any_export()) {
        let value: serde_json::Value = serde_json::from_str(&text(&export)).expect("a well-kept reader reads it");
        prop_assert_eq!(value.to_string(), text(&export), "no blanks, keys in their order");
    }
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn answered(assessment: &mut Assessment, answers: &[(&str, &str, u32)]) {
    for (question, value, count) in answers {
        assessment.answers.record(Question::from_id(question).unwrap().answer(value).unwrap(), *count);
    }
}

/// One of everything.
fn one_of_everything() -> Export {
    let moment = |text| Moment::new(text);
    let mut result = Assessment::new(id("r1"), id("c1"), Language::French);
    result.sequence = 1;
    result.started = moment("2026-06-01T08:30:00.000Z");
    result.finished = moment("2026-06-01T08:36:00.000Z");
    result.message = Some("Bonjour « [prénom] »,\n\"merci\" \\ \t".to_owned());
    answered(
        &mut result,
        &[
            ("blur1", "3", 3),
            ("blur2", "na", 4),
            ("great_client1", "2", 5),
            ("fear1", "0", 6),
            ("status", "freelance", 1),
            ("money", "20to50", 7),
            ("agg_choice", "fear", 8),
        ],
    );
    let mut draft = Draft::new(id("d1"), id("c2"), Language::English);
    "Zoé \u{1f600}".clone_into(&mut draft.name);
    draft.page = Some(Page::Wear);
    draft.furthest = Some(Page::Power);
    draft.skipped = vec![Page::Instinct1, Page::Checklist];
    answered(&mut draft.assessment, &[("status", "employee", 10), ("wear1", "4", 11)]);
    let notebook = Notebook {
        clients: vec![Client { id: id("c1"), name: "Atelier Nord".to_owned(), archived: true, count: 2 }],
        assessments: vec![Rc::new(result)],
        tombstones: vec![Tombstone { id: id("gone"), count: 9 }],
        preferences: Preferences { language: Some(Language::English) },
    };
    Export::of(&notebook, [draft])
}

/// The first released form. Kept for ever: what it says must be read for ever.
const FIRST_RELEASED: &str = include_str!("../fixtures/released/1.json");

#[test]
fn the_first_released_form_is_written_and_read_for_ever() {
    assert_eq!(text(&one_of_everything()), FIRST_RELEASED.trim_end(), "the form of version 1 has changed");
    let read = import::read(FIRST_RELEASED.as_bytes()).unwrap();
    assert_eq!((read.export, read.repairs), (one_of_everything(), vec![]));
}

#[test]
fn preferences_stay_at_home() {
    assert!(!text(&one_of_everything()).contains("preferences"));
    let stored =
        Notebook { preferences: Preferences { language: Some(Language::English) }, ..one_of_everything().notebook };
    let stored = serde_json::to_string(&SavedNotebook::stored(&stored)).unwrap();
    let read = import::read(stored.as_bytes()).expect("a stored notebook handed in as a file is read too");
    assert_eq!(read.repairs, vec![]);
    assert_eq!(read.export.notebook, one_of_everything().notebook);
}

#[test]
fn the_file_is_named_by_its_day() {
    assert_eq!(file_name(Moment::new("2026-06-01T23:59:59.999Z").as_ref()), "keep-or-fire-2026-06-01.json");
    assert_eq!(file_name(None), "keep-or-fire.json");
}

#[test]
fn a_draft_that_was_finished_elsewhere_is_open_no_more() {
    let mut export = one_of_everything();
    let mut finished = export.drafts[0].assessment.clone();
    finished.sequence = 2;
    export.notebook.assessments.push(Rc::new(finished.clone()));
    assert_eq!(export.open_drafts().count(), 0, "all of it is in the notebook");
    answered(&mut export.drafts[0].assessment, &[("wear2", "1", 30)]);
    assert_eq!(export.open_drafts().count(), 1, "an answer was given since");
}
