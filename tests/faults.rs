//! `docs/faults.md` names tests that exist, for every fault of the model.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test stops at what it did not expect")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

const TABLE: &str = include_str!("../docs/faults.md");

/// The names of test functions by the stem of their file.
fn tests() -> BTreeMap<String, BTreeSet<String>> {
    let root = Path::new(".");
    let mut found = BTreeMap::<String, BTreeSet<String>>::new();
    let mut folders = vec![root.join("tests"), root.join("xtask/src")];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
                let names = text.split("fn ").skip(1).map(|rest| {
                    rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect::<String>()
                });
                found.entry(stem).or_default().extend(names);
            }
        }
    }
    found
}

/// What stands between backquotes and has the form `file::test`.
fn named() -> BTreeSet<(String, String)> {
    let quoted = TABLE.split('`').skip(1).step_by(2);
    let pairs = quoted.filter_map(|text| text.split_once("::"));
    pairs.filter(|(_, test)| test.contains('_')).map(|(file, test)| (file.to_owned(), test.to_owned())).collect()
}

#[test]
fn every_test_that_the_table_names_exists() {
    let (tests, named) = (tests(), named());
    assert!(named.len() > 40, "the table names {} tests only", named.len());
    for (file, test) in &named {
        let is_there = tests.get(file).is_some_and(|tests| tests.contains(test));
        assert!(is_there, "docs/faults.md names {file}::{test}, which does not exist");
    }
}

#[test]
fn every_fault_has_a_row_with_a_test() {
    for n in 1..=24 {
        let row =
            TABLE.lines().find(|line| line.starts_with(&format!("| {n} |"))).unwrap_or_else(|| panic!("no row {n}"));
        assert!(row.contains("::"), "row {n} names no test: {row}");
    }
}
