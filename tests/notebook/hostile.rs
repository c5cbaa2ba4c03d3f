//! What comes from outside and means harm: files by the hundred, names that steer, addresses and file names that nobody typed.

use std::fs;
use std::path::Path;

use icu_properties::CodePointSetData;
use icu_properties::props::{BidiControl, DefaultIgnorableCodePoint};
use keep_or_fire::host::Options;
use keep_or_fire::notebook::import::read;
use keep_or_fire::notebook::plain::{LONGEST_MESSAGE, LONGEST_NAME, message, name};
use keep_or_fire::notebook::{Id, Moment};
use keep_or_fire::session::Step;
use proptest::prelude::*;

use crate::reading;

/// Bytes that were written by hand, and bytes that the fuzzer found worth keeping.
fn corpora() -> Vec<(String, Vec<u8>)> {
    let root = Path::new(".");
    let files = fs::read_dir(root.join("tests/fixtures/imports")).unwrap().map(|file| file.unwrap().path());
    let mut corpora: Vec<(String, Vec<u8>)> =
        files.map(|path| (path.display().to_string(), fs::read(path).unwrap())).collect();
    let found = fs::read_to_string(root.join("fuzz/corpus.txt")).unwrap();
    corpora.extend(
        found
            .lines()
            .enumerate()
            .map(|(n, line)| (format!("fuzz/corpus.txt:{}", n + 1), xtask::fuzzing::unescaped(line))),
    );
    corpora
}

#[test]
fn what_must_hold_of_any_bytes_holds_of_every_known_one() {
    let corpora = corpora();
    assert!(corpora.len() > 1_000, "there are {} only", corpora.len());
    for (place, bytes) in corpora {
        let held = std::panic::catch_unwind(|| reading::must_hold(&bytes));
        assert!(held.is_ok(), "it does not hold of {place}");
    }
}

#[test]
fn no_character_that_steers_or_hides_stays_in_a_name_or_a_message() {
    let (steers, hides) =
        (CodePointSetData::new::<BidiControl>(), CodePointSetData::new::<DefaultIgnorableCodePoint>());
    for c in '\0'..=char::MAX {
        // These choose the shape of the sign before them, an emoji in colour for one.
        let is_shape = ('\u{fe00}'..='\u{fe0f}').contains(&c);
        let is_blank = matches!(c, '\n' | '\t');
        if steers.contains(c) || (hides.contains(c) && !is_shape) || (c.is_control() && !is_blank) {
            let text = format!("a{c}b");
            assert_eq!(name(&text), "ab", "U+{:04X}", u32::from(c));
            assert_eq!(message(&text), "ab", "U+{:04X}", u32::from(c));
        }
    }
}

proptest! {
    #[test]
    fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        reading::must_hold(&bytes);
    }

    #[test]
    fn any_name_and_message_become_plain_short_and_stay_so(text in "(\\PC|\\p{C}){0,60}") {
        let (name_of, message_of) = (name(&text), message(&text));
        prop_assert!(name_of.chars().count() <= LONGEST_NAME && message_of.chars().count() <= LONGEST_MESSAGE);
        prop_assert!(!name_of.chars().any(char::is_control));
        prop_assert_eq!(name(&name_of), name_of.clone());
        prop_assert_eq!(message(&message_of), message_of.clone());
    }

    #[test]
    fn any_address_names_a_screen_and_at_most_known_options(text in any::<String>()) {
        let step = Step::from_fragment(&text);
        prop_assert!(step == Step::Home || step.fragment() == text, "{} is taken for {:?}", text, step);
        let options = Options::from_query(&text);
        let plain = |name: &String| name.len() <= 40 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-');
        prop_assert!(options.embed.iter().all(plain));
    }

    #[test]
    fn an_id_is_a_few_plain_letters_and_a_moment_a_date(text in any::<String>()) {
        let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-');
        prop_assert!(Id::new(&text).is_none_or(|id| plain(id.as_str()) && id.as_str().len() <= 40));
        prop_assert!(Moment::new(&text).is_none_or(|moment| moment.as_str().len() <= 30 && moment.as_str().is_ascii()));
    }
}

#[test]
fn a_key_that_a_repair_names_neither_steers_nor_hides() {
    let text =
        "{\"format\":\"keep-or-fire/notebook\",\"version\":1,\"\u{202e}x\u{0}\u{200b}\":1}".replace('\0', "\\u0000");
    let repairs = read(text.as_bytes()).unwrap().repairs;
    assert_eq!(repairs.iter().map(|repair| repair.place.as_str()).collect::<Vec<_>>(), ["x"]);
}

#[test]
fn a_long_name_is_cut_between_two_characters() {
    let text = "\u{1f600}".repeat(LONGEST_NAME + 1);
    assert_eq!(name(&text), "\u{1f600}".repeat(LONGEST_NAME));
    assert_eq!(message(&"\u{1f600}".repeat(LONGEST_MESSAGE + 1)).chars().count(), LONGEST_MESSAGE);
}
