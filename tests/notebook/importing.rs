//! Importing: nasty files are refused or repaired, by name; what merging would do is said before.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use keep_or_fire::instrument::answers::Question;
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::outcome::Outcome;
use keep_or_fire::notebook::import::{Entry, Fate, Import, Refused, check_room, is_too_large, read};
use keep_or_fire::notebook::parse::LONGEST;
use keep_or_fire::notebook::repairs::{HIGHEST_IMPORTED_COUNT, LONGEST_LIST};
use keep_or_fire::notebook::undo::undone;
use keep_or_fire::notebook::{Assessment, Client, Draft, Export, Id, Log, Notebook, Tombstone, plain};
use proptest::prelude::*;

use crate::any::{any_export, text};

/// What a file turned out to be, in one line: how `expected.txt` says it.
fn said(read: &Result<Import, Refused>) -> String {
    let import = match read {
        Err(refused) => return format!("refused: {refused:?}"),
        Ok(import) => import,
    };
    let Export { notebook, drafts } = &import.export;
    let Notebook { clients, assessments, tombstones, .. } = notebook;
    let mut said = format!(
        "{} clients, {} results, {} deleted, {} drafts",
        clients.len(),
        assessments.len(),
        tombstones.len(),
        drafts.len()
    );
    for repair in import.repairs.iter().take(12) {
        write!(said, "; {:?} {}", repair.kind, repair.place).unwrap();
    }
    if import.repairs.len() > 12 {
        write!(said, "; and {} more", import.repairs.len() - 12).unwrap();
    }
    said
}

fn corpus() -> BTreeMap<String, Vec<u8>> {
    let folder = Path::new("tests/fixtures/imports");
    let files = fs::read_dir(folder).expect("the corpus is there").map(|file| file.unwrap().path());
    let json = files.filter(|path| path.extension().is_some_and(|extension| extension == "json"));
    json.map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(path).unwrap())).collect()
}

#[test]
fn every_file_of_the_corpus_is_refused_or_repaired_as_written_down() {
    let expected = include_str!("../fixtures/imports/expected.txt");
    let expected: BTreeMap<&str, &str> = expected.lines().map(|line| line.split_once(" → ").expect(line)).collect();
    let corpus = corpus();
    assert!(corpus.len() >= 200, "the corpus has {} files only", corpus.len());
    let mut wrong = String::new();
    for (name, bytes) in &corpus {
        let said = said(&read(bytes));
        if expected.get(name.as_str()) != Some(&said.as_str()) {
            writeln!(wrong, "{name} → {said}").unwrap();
        }
    }
    assert!(wrong.is_empty(), "not as written down in expected.txt:\n{wrong}");
    assert_eq!(expected.len(), corpus.len(), "expected.txt names files that are not there");
}

#[test]
fn nothing_steers_or_hides_in_what_was_read() {
    for (name, bytes) in corpus() {
        let Ok(import) = read(&bytes) else { continue };
        let names = import.export.notebook.clients.iter().map(|client| client.name.clone());
        let drafts = import.export.drafts.iter().map(|draft| draft.name.clone());
        let results = &import.export.notebook.assessments;
        let versions = results.iter().map(|result| result.instrument.clone());
        for line in names.chain(drafts).chain(versions) {
            assert_eq!(plain::name(&line), line, "{name}: {line:?}");
            assert!(!line.chars().any(char::is_control), "{name}: {line:?}");
        }
        for message in results.iter().filter_map(|result| result.message.as_deref()) {
            assert_eq!(plain::message(message), message, "{name}");
            assert!(message.chars().all(|c| !c.is_control() || c == '\n' || c == '\t'), "{name}: {message:?}");
        }
        for result in results {
            // Whatever was read, the instrument has an answer to it.
            let _ = Outcome::of(result.answers.answers());
        }
    }
}

#[test]
fn what_was_read_goes_there_and_back_without_a_repair() {
    for (name, bytes) in corpus() {
        let Ok(import) = read(&bytes) else { continue };
        let written = text(&import.export);
        assert_eq!(read(written.as_bytes()), Ok(Import { export: import.export, repairs: vec![] }), "{name}");
    }
}

#[test]
fn html_is_text_like_any_other() {
    let bytes = &corpus()["names-html.json"];
    assert_eq!(read(bytes).unwrap().export.notebook.clients[0].name, "<img src=x onerror=alert(1)>");
}

#[test]
fn of_two_equal_keys_the_last_counts() {
    let read = read(&corpus()["keys-doubled-answer.json"]).unwrap().export;
    let answer = read.notebook.assessments[0].answers.iter().next().unwrap();
    assert_eq!((answer.0.value(), answer.1), ("0", 5));
}

#[test]
fn a_large_file_is_refused_by_its_size() {
    assert!(!is_too_large(LONGEST));
    assert!(is_too_large(LONGEST + 1));
    assert_eq!(read(&vec![0xff; LONGEST + 1]), Err(Refused::TooLarge));
    assert_eq!(read(&vec![b'['; 1_000_000]), Err(Refused::TooDeep));
    let long_name = format!(
        r#"{{"format":"keep-or-fire/notebook","version":1,"clients":[{{"id":"c","name":"{}"}}]}}"#,
        "n".repeat(1_000_000)
    );
    assert_eq!(read(long_name.as_bytes()).unwrap().export.notebook.clients[0].name.len(), plain::LONGEST_NAME);
}

#[test]
fn endless_lists_are_cut_and_that_is_said() {
    let stones = vec![r#"{"id":"a"}"#; LONGEST_LIST + 1].join(",");
    let text = format!(r#"{{"format":"keep-or-fire/notebook","version":1,"tombstones":[{stones}]}}"#);
    assert_eq!(said(&read(text.as_bytes())), "0 clients, 0 results, 0 deleted, 0 drafts; Changed tombstones");
    let keys: Vec<String> = (0..60_000).map(|n| format!(r#""k{n}":0"#)).collect();
    let text = format!(r#"{{"format":"keep-or-fire/notebook","version":1,{}}}"#, keys.join(","));
    assert_eq!(read(text.as_bytes()).unwrap().repairs.len(), LONGEST_LIST);
    let results: Vec<String> = (0..30_000).map(|n| format!(r#"{{"id":"r{n}","client":"c{n}"}}"#)).collect();
    let text = format!(r#"{{"format":"keep-or-fire/notebook","version":1,"assessments":[{}]}}"#, results.join(","));
    let read = read(&text.as_bytes()[..LONGEST.min(text.len())]);
    assert!(read.is_ok_and(|read| read.export.notebook.assessments.len() == LONGEST_LIST), "only the first are read");
}

#[test]
fn an_imported_count_leaves_room_to_count_on() {
    let read = read(&corpus()["counts-highest.json"]).unwrap().export;
    assert_eq!(read.notebook.highest_count(), HIGHEST_IMPORTED_COUNT);
    assert_eq!(read.notebook.next_sequence(), HIGHEST_IMPORTED_COUNT + 1);
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

/// A result about `of-<id>`, with one answer.
fn result(name: &str, value: &str, count: u32) -> Assessment {
    let mut answers = Log::default();
    answers.record(Question::from_id("blur1").unwrap().answer(value).unwrap(), count);
    Assessment { answers, sequence: 1, ..Assessment::new(id(name), id(&format!("of-{name}")), Language::French) }
}

fn export(results: &[(&str, &str, u32)], stones: &[(&str, u32)], drafts: &[(&str, &str, u32)]) -> Export {
    let results: Vec<Rc<Assessment>> =
        results.iter().map(|(name, value, count)| Rc::new(result(name, value, *count))).collect();
    let clients = results.iter().map(|one| Client {
        id: one.client.clone(),
        name: format!("Client {}", one.id.as_str()),
        archived: false,
        count: 1,
    });
    let stones = stones.iter().map(|(name, count)| Tombstone { id: id(name), count: *count });
    let notebook = Notebook {
        clients: clients.collect(),
        assessments: results,
        tombstones: stones.collect(),
        ..Notebook::default()
    };
    let drafts = drafts.iter().map(|(name, value, count)| {
        let assessment = Assessment { sequence: 0, ..result(name, value, *count) };
        Draft { assessment, name: format!("Draft {name}"), ..Draft::new(id(name), id(name), Language::French) }
    });
    Export::of(&notebook, drafts)
}

fn imported(export: &Export) -> Import {
    read(text(export).as_bytes()).unwrap()
}

#[test]
fn the_summary_says_what_merging_would_do_to_each() {
    let own = export(
        &[("same", "1", 5), ("other", "1", 5), ("gone-there", "1", 5), ("gone-there-too", "1", 5)],
        &[("gone-here", 9)],
        &[("draft-same", "2", 6), ("draft-other", "2", 6), ("draft-gone", "2", 6)],
    );
    let file = imported(&export(
        &[("same", "1", 5), ("other", "3", 4), ("new", "1", 5), ("gone-here", "1", 5), ("gone-there-too", "1", 3)],
        &[("gone-there", 8), ("draft-gone", 8)],
        &[("draft-same", "2", 6), ("draft-other", "3", 7), ("draft-new", "0", 1)],
    ));
    let summary = file.summary(&own);
    let said: Vec<(&str, &str, Fate)> =
        summary.iter().map(|entry| (entry.id.as_str(), entry.name.as_str(), entry.fate)).collect();
    assert_eq!(
        said,
        [
            ("gone-here", "Client gone-here", Fate::StaysDeleted),
            ("gone-there-too", "Client gone-there-too", Fate::Conflicting),
            ("new", "Client new", Fate::New),
            ("other", "Client other", Fate::Conflicting),
            ("same", "Client same", Fate::Same),
            ("draft-new", "Draft draft-new", Fate::New),
            ("draft-other", "Draft draft-other", Fate::Conflicting),
            ("draft-same", "Draft draft-same", Fate::Same),
            ("gone-there", "Client gone-there", Fate::Removed),
            ("draft-gone", "Draft draft-gone", Fate::Removed),
        ]
    );
    assert_eq!(summary.iter().filter(|entry| entry.is_draft).count(), 4);
    // With the tombstones in the file, its own entry of a deleted one would not be there either.
    let both = imported(&Export {
        notebook: Notebook { tombstones: vec![Tombstone { id: id("same"), count: 9 }], ..Notebook::default() },
        drafts: vec![],
    });
    let fates: Vec<Fate> = both.summary(&own).iter().map(|entry| entry.fate).collect();
    assert_eq!(fates, [Fate::Removed]);
}

#[test]
fn what_could_not_be_read_again_is_not_merged() {
    let large = |first: usize| {
        let results = (first..first + 70)
            .map(|n| Rc::new(Assessment { message: Some("é".repeat(5_000)), ..result(&format!("r{n}"), "1", 1) }));
        Export::of(&Notebook { assessments: results.collect(), ..Notebook::default() }, [])
    };
    let (own, file) = (large(0), imported(&large(1_000)));
    let room_for = |merged: &Export| check_room(&text(merged));
    assert_eq!(room_for(&file.merged_into(&own)), Err(Refused::NoRoom));
    assert_eq!(room_for(&file.merged_into(&Export::default())), Ok(()));
    assert_eq!(room_for(&imported(&own).merged_into(&own)), Ok(()), "the same again takes no more room");
}

/// The fates of the entries, without what stays as it is.
fn changes(entries: &[Entry]) -> usize {
    entries.iter().filter(|entry| !matches!(entry.fate, Fate::Same | Fate::StaysDeleted)).count()
}

proptest! {
    #[test]
    fn any_bytes_are_answered(bytes in any::<Vec<u8>>()) {
        prop_assert!(read(&bytes).is_err());
    }

    #[test]
    fn a_spoilt_file_is_answered_and_what_is_read_is_sound(export in any_export(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = text(&export).into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Ok(import) = read(&bytes) {
            let again = read(text(&import.export).as_bytes()).expect("our own file is read");
            prop_assert_eq!(again, Import { export: import.export, repairs: vec![] });
        }
    }

    #[test]
    fn the_summary_counts_each_once_and_tells_when_nothing_changes(own in any_export(), file in any_export()) {
        let file = imported(&file);
        let summary = file.summary(&own);
        for (n, entry) in summary.iter().enumerate() {
            let is_same = |other: &&Entry| (&other.id, other.is_draft) == (&entry.id, entry.is_draft);
            prop_assert_eq!(summary[n..].iter().filter(is_same).count(), 1, "{:?} stands twice", entry.id);
        }
        let merged = file.merged_into(&own);
        for entry in &summary {
            let is_there = if entry.is_draft { merged.draft(&entry.id).is_some() } else { merged.notebook.assessment(&entry.id).is_some() };
            prop_assert_eq!(is_there, !matches!(entry.fate, Fate::StaysDeleted | Fate::Removed), "{:?}", entry);
        }
        if changes(&summary) == 0 {
            prop_assert_eq!(&merged.notebook.assessments, &own.notebook.assessments);
            prop_assert_eq!(&merged.drafts, &own.drafts);
        }
        prop_assert_eq!(changes(&imported(&own).summary(&own)), 0, "one's own file changes nothing");
    }

    #[test]
    fn an_import_taken_back_leaves_what_was_there_before(own in any_export(), file in any_export()) {
        let after = imported(&file).merged_into(&own);
        prop_assert_eq!(undone(&own, &after, &after), own);
    }

    #[test]
    fn taking_an_import_back_keeps_what_was_answered_since(own in any_export(), file in any_export()) {
        let after = imported(&file).merged_into(&own);
        let count = after.notebook.highest_count() + 100;
        let since = Export::of(&Notebook { assessments: vec![Rc::new(result("since", "4", count))], ..Notebook::default() }, []);
        let now = after.merged(&since);
        let back = undone(&own, &after, &now);
        let expected = own.merged(&since);
        prop_assert_eq!(back.notebook.assessments, expected.notebook.assessments);
        prop_assert_eq!(back.drafts, own.drafts);
    }
}
