//! Importing: nasty files are refused or repaired, by name.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use keep_or_fire::instrument::outcome::Outcome;
use keep_or_fire::notebook::import::{Import, Refused, is_too_large, read};
use keep_or_fire::notebook::parse::LONGEST;
use keep_or_fire::notebook::repairs::{HIGHEST_IMPORTED_COUNT, LONGEST_LIST};
use keep_or_fire::notebook::{Export, Notebook, plain};
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
    let whole = text.replacen(r#"{"id":"a"},"#, "", 1);
    assert!(read(whole.as_bytes()).unwrap().repairs.is_empty(), "a list of the longest length is read whole");
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
}
