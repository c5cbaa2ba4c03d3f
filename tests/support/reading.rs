//! What must hold of any bytes that are handed in as a stored text or as a file. Used by the tests over the corpora, and by
//! the fuzzer, which looks for bytes of which it does not hold.

use keep_or_fire::instrument::outcome::Outcome;
use keep_or_fire::notebook::history::{History, clients};
use keep_or_fire::notebook::import::{Import, read};
use keep_or_fire::notebook::parse::{LONGEST, Unread, parse};
use keep_or_fire::notebook::restore::{Restored, restore};
use keep_or_fire::notebook::saved::{SavedDraft, SavedNotebook};
use keep_or_fire::notebook::undo::undone;
use keep_or_fire::notebook::{Assessment, Draft, Export, Notebook, plain};
use serde::de::IgnoredAny;

/// All of it. Panics where it does not hold.
pub fn must_hold(bytes: &[u8]) {
    if let Ok(text) = str::from_utf8(bytes) {
        reader_agrees(text);
        stored_notebook(text);
        stored_draft(text);
    }
    file(bytes);
}

/// The reader takes what a well-kept reader takes, and nothing else, but for what is too long or too deep.
fn reader_agrees(text: &str) {
    match parse(text) {
        Err(Unread::TooLong) => assert!(text.len() > LONGEST),
        Err(Unread::TooDeep) => {}
        read => {
            // `IgnoredAny`, since a value of theirs has no number beyond a double and no half of a character.
            let theirs = serde_json::from_str::<IgnoredAny>(text);
            assert_eq!(read.is_ok(), theirs.is_ok(), "{theirs:?}");
        }
    }
}

/// Restoring, writing and restoring again gives the same, without a repair.
fn stored_notebook(text: &str) {
    let Restored::Ours(notebook, _) = restore::<Notebook>(Some(text)) else { return };
    let written = serde_json::to_string(&SavedNotebook::stored(&notebook)).expect("a notebook is written");
    if written.len() <= LONGEST {
        let again = restore::<Notebook>(Some(&written));
        assert_eq!(again, Restored::Ours(notebook.clone(), vec![]), "restored from what was written");
    }
    is_usable(&notebook);
}

fn stored_draft(text: &str) {
    let Restored::Ours(draft, _) = restore::<Draft>(Some(text)) else { return };
    let written = serde_json::to_string(&SavedDraft::stored(&draft)).expect("a draft is written");
    assert_eq!(
        restore::<Draft>(Some(&written)),
        Restored::Ours(draft.clone(), vec![]),
        "restored from what was written"
    );
    is_plain(&draft.name);
    is_sound(&draft.assessment);
}

/// A file is refused, or merged with what is here without losing any of it, whatever the order and however often.
fn file(bytes: &[u8]) {
    let Ok(import) = read(bytes) else { return };
    let Import { export, .. } = &import;
    is_usable(&export.notebook);
    for draft in &export.drafts {
        is_plain(&draft.name);
        is_sound(&draft.assessment);
    }
    let written = serde_json::to_string(&SavedNotebook::exported(export)).expect("an export is written");
    if written.len() <= LONGEST {
        let again = read(written.as_bytes()).expect("our own file is read");
        assert_eq!(again, Import { export: export.clone(), repairs: vec![] }, "read from what was exported");
    }
    let own = here();
    let merged = own.merged(export);
    assert_eq!(merged, export.merged(&own), "merging, the other way round");
    assert_eq!(merged, merged.merged(export), "merging twice");
    assert_eq!(undone(&own, &merged, &merged), own, "importing, taken back");
    assert!(import.summary(&own).len() <= export.notebook.assessments.len() + export.drafts.len() + 2);
}

/// Something that is here already, with ids that a file may have too.
fn here() -> Export {
    const HERE: &str = r#"{"format":"keep-or-fire/notebook","version":1,"clients":[{"id":"c","name":"Nord","archived":false,"count":1}],"assessments":[{"id":"a","client":"c","sequence":1,"answers":{"blur1":{"value":3,"count":2},"status":{"value":"freelance","count":1}}}],"tombstones":[{"id":"gone","count":4}],"drafts":[{"id":"d","client":"c","name":"Nord","answers":{"blur2":{"value":1,"count":3}}}]}"#;
    read(HERE.as_bytes()).expect("what is here is read").export
}

fn is_usable(notebook: &Notebook) {
    for client in &notebook.clients {
        is_plain(&client.name);
        History::of(notebook, &client.id).moved();
    }
    for assessment in &notebook.assessments {
        is_sound(assessment);
        assert!(notebook.client(&assessment.client).is_some(), "a result without its client");
    }
    clients(notebook, false);
}

fn is_sound(assessment: &Assessment) {
    is_plain(&assessment.instrument);
    if let Some(message) = &assessment.message {
        assert_eq!(plain::message(message), *message);
    }
    // The instrument has an outcome of any answers; cheap enough not to slow the fuzzer down.
    let _ = Outcome::of(assessment.answers.answers());
}

fn is_plain(name: &str) {
    assert!(name.chars().count() <= plain::LONGEST_NAME && !name.chars().any(char::is_control), "{name:?}");
    assert_eq!(plain::name(name), *name);
}
