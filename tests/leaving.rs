//! What leaves the page by the person's own hand: the message, the text of a result, the reminder; and what an import says.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "a test stops at what it did not expect"
)]

mod support;

use icalendar::parser::{read_calendar, unfold};
use icalendar::{Calendar, CalendarComponent, Component};
use keep_or_fire::content::letter::pieces;
use keep_or_fire::content::report::{About, report};
use keep_or_fire::content::words;
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::verdict::{Variant, Verdict};
use keep_or_fire::notebook::import::{Refused, read};
use keep_or_fire::notebook::reminder::Reminder;
use keep_or_fire::notebook::repairs::{Repair, RepairKind};
use keep_or_fire::notebook::{Id, Moment};
use keep_or_fire::views::repairs::{refusal, repair};
use proptest::prelude::*;
use support::people::draw;

// The message

#[test]
fn placeholders_are_found_and_nothing_is_lost() {
    let cases: [(&str, &[&str]); 10] = [
        ("Bonjour [prénom],\nle [date]", &["[prénom]", "[date]"]),
        ("[a][b]", &["[a]", "[b]"]),
        ("no end [here", &[]),
        ("no beginning here] [but here]", &["[but here]"]),
        ("[twice [begun]", &["[begun]"]),
        ("[over two\nlines]", &[]),
        ("[] [ ] [x]", &["[x]"]),
        ("]", &[]),
        ("[", &[]),
        ("", &[]),
    ];
    for (text, placeholders) in cases {
        let pieces = pieces(text);
        let whole: String = pieces.iter().map(|piece| piece.text).collect();
        let found: Vec<&str> = pieces.iter().filter(|piece| piece.is_placeholder).map(|piece| piece.text).collect();
        assert_eq!((whole.as_str(), found.as_slice()), (text, placeholders));
    }
}

#[test]
fn every_letter_has_placeholders_in_every_language() {
    for language in Language::ALL {
        for verdict in Verdict::ALL.iter().filter(|verdict| verdict.level().is_some()) {
            for variant in [None].into_iter().chain(Variant::ALL.iter().copied().map(Some)) {
                let letter = (words(*language).letter)(*verdict, variant).unwrap();
                let found = pieces(letter.text).into_iter().filter(|piece| piece.is_placeholder).count();
                assert!(found >= 1, "{verdict:?} {variant:?} in {language:?}: {found} placeholders");
                assert_eq!(found, letter.text.matches('[').count(), "{verdict:?} {variant:?} in {language:?}");
            }
        }
    }
}

proptest! {
    #[test]
    fn the_pieces_of_any_text_follow_each_other(text in "[\\[\\] a\\né😀]{0,20}") {
        let pieces = pieces(&text);
        prop_assert!(pieces.iter().all(|piece| !piece.text.is_empty()));
        let whole: String = pieces.iter().map(|piece| piece.text).collect();
        prop_assert_eq!(whole, text);
    }
}

// The text of a result

#[test]
fn a_result_as_text_says_what_the_page_says() {
    for language in Language::ALL {
        let words = words(*language);
        for person in draw(150) {
            let outcome = person.outcome();
            let text = report(&outcome, About { day: Some("1 juin 2026"), version: "1.0.0" }, words);
            let has = |part: &str| assert!(text.contains(part), "{part:?} is not in:\n{text}");
            has((words.verdict)(outcome.verdict));
            has((words.summary)(outcome.verdict));
            has("1 juin 2026");
            has("1.0.0");
            outcome.rule.into_iter().chain(outcome.fired.iter().copied()).for_each(|rule| has((words.rule)(rule)));
            outcome.route.into_iter().for_each(|route| has((words.route)(route)));
            for step in (words.steps)(outcome.verdict, outcome.variant) {
                has(step);
            }
            outcome.reasons.iter().for_each(|reason| has(&(words.result.finding)(&reason.finding, words)));
            outcome.flags.iter().filter(|flag| !flag.is_help()).for_each(|flag| has((words.flag)(*flag)));
            let is_thin = outcome.reflection.dominant.iter().any(|one| outcome.reflection.is_thin(*one));
            assert_eq!(is_thin, text.contains(words.result.thin), "{text}");
            outcome.reflection.dominant.iter().for_each(|one| has((words.instinct)(*one).name));
            assert!(text.ends_with('\n') && !text.contains("\n\n\n") && !text.contains('\r'), "{text}");
            assert!(text.lines().all(|line| line.trim_end() == line), "a blank at the end of a line:\n{text}");
        }
    }
}

#[test]
fn a_result_without_a_day_says_none() {
    let outcome = draw(1)[0].outcome();
    let text = report(&outcome, About { day: None, version: "1.0.0" }, words(Language::English));
    assert!(text.starts_with("Keep or fire? – This client and me\nQuestionnaire 1.0.0\n\n"), "{text}");
}

// The reminder

const ID: &str = "3f9c2a7be01d4c55-1";

fn reminder(language: Language, at: &str, address: Option<&str>) -> Option<String> {
    let (title, text) = words(language).transfer.reminder;
    let (of, at) = (Id::new(ID).unwrap(), Moment::new(at).unwrap());
    Reminder { of: &of, at: &at, title, text, address }.file()
}

#[test]
fn the_reminder_is_read_by_a_well_kept_reader() {
    for language in Language::ALL {
        let (title, text) = words(*language).transfer.reminder;
        let file = reminder(*language, "2026-06-01T08:30:15.123Z", Some("https://example.org/keep/#result")).unwrap();
        assert!(read_calendar(&unfold(&file)).is_ok(), "{file}");
        let calendar: Calendar = file.parse().expect("it is a calendar");
        let [CalendarComponent::Event(event)] = &calendar.components[..] else { panic!("one event: {file}") };
        assert_eq!(event.get_summary(), Some(title));
        assert_eq!(event.get_description(), Some(text));
        assert_eq!(event.get_uid(), Some("keep-or-fire-3f9c2a7be01d4c55-1@keep-or-fire.invalid"));
        assert_eq!(event.property_value("DTSTAMP"), Some("20260601T083015Z"));
        assert_eq!(event.property_value("DTSTART"), Some("20260629"));
        assert_eq!(event.property_value("DTEND"), Some("20260630"));
        assert_eq!(event.get_url(), Some("https://example.org/keep/#result"));
        assert_eq!(event.property_value("TRANSP"), Some("TRANSPARENT"));
        assert_eq!(event.get_start().map(|start| start.date_naive().to_string()), Some("2026-06-29".to_owned()));
        assert_eq!(reminder(*language, "2026-06-01T08:30:15Z", None).unwrap().matches("URL").count(), 0);
    }
}

#[test]
fn lines_are_ended_and_folded_as_the_format_asks() {
    for language in Language::ALL {
        let file = reminder(*language, "2026-06-01T08:30:15Z", None).unwrap();
        assert!(file.ends_with("END:VCALENDAR\r\n"));
        assert_eq!(file.matches('\n').count(), file.matches("\r\n").count(), "every line ends in CR LF");
        assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");
        assert!(file.contains("\r\n "), "the description is longer than a line");
    }
}

#[test]
fn the_day_is_four_weeks_on_over_the_ends_of_months_and_years() {
    for (at, day) in [
        ("2026-06-01", Some("20260629")),
        ("2026-12-31", Some("20270128")),
        ("2024-02-01", Some("20240229")),
        ("2023-02-01", Some("20230301")),
        ("2024-02-29", Some("20240328")),
        ("2000-02-29", Some("20000328")),
        ("1999-12-31", Some("20000128")),
        ("0001-01-01", Some("00010129")),
        ("2023-02-29", None),
        ("1900-02-29", None),
        ("2026-13-01", None),
        ("2026-00-10", None),
        ("2026-06-31", None),
        ("2026-06-00", None),
        ("9999-99-99", None),
    ] {
        let file = reminder(Language::English, &format!("{at}T08:30:00Z"), None);
        let start =
            file.as_deref().and_then(|file| file.split("DTSTART;VALUE=DATE:").nth(1)).and_then(|rest| rest.get(..8));
        assert_eq!(start, day, "{at}");
    }
    for time in ["24:00:00", "08:60:00", "08:30:60", "99:99:99"] {
        assert_eq!(reminder(Language::English, &format!("2026-06-01T{time}Z"), None), None, "{time}");
    }
    assert!(reminder(Language::English, "2026-06-01T23:59:59Z", None).is_some());
}

#[test]
fn an_address_that_is_none_is_left_out() {
    for address in
        ["javascript:alert(1)", "https://example.org/\r\nATTENDEE:x", "file:///home", "https://exämple.org/", ""]
    {
        let file = reminder(Language::English, "2026-06-01T08:30:00Z", Some(address)).unwrap();
        assert!(!file.contains("URL:"), "{address}");
    }
}

/// Undoes the escapes of a text value.
fn unescaped(value: &str) -> String {
    let (mut text, mut rest) = (String::new(), value.chars());
    while let Some(c) = rest.next() {
        match (c, c == '\\') {
            (_, true) => text.push(match rest.next().expect("something is escaped") {
                'n' => '\n',
                other => other,
            }),
            (c, false) => text.push(c),
        }
    }
    text
}

proptest! {
    #[test]
    fn any_text_comes_back_from_the_file(title in "[a-zé😀;,\\\\: \n\"]{1,120}", text in any::<String>()) {
        let (of, at) = (Id::new(ID).unwrap(), Moment::new("2026-06-01T08:30:15Z").unwrap());
        let file = Reminder { of: &of, at: &at, title: &title, text: &text, address: None }.file().unwrap();
        prop_assert!(file.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
        let unfolded = file.replace("\r\n ", "");
        let value = |name: &str| unfolded.split("\r\n").find_map(|line| line.strip_prefix(name)).unwrap().to_owned();
        prop_assert_eq!(unescaped(&value("SUMMARY:")), title);
        let kept: String = text.chars().filter(|c| !c.is_control() || *c == '\n').collect();
        prop_assert_eq!(unescaped(&value("DESCRIPTION:")), kept);
        prop_assert_eq!(unfolded.lines().count(), 20, "nothing of it became a line of its own: {}", unfolded);
    }

    #[test]
    fn every_day_is_followed_by_the_next(days in 0_i64..3_000_000) {
        // Through the file, day by day: the day 28 days on is what another calendar says.
        let date = chrono_like(days);
        let Some(at) = Moment::new(&format!("{date}T00:00:00Z")) else { return Ok(()) };
        let (of, expected) = (Id::new(ID).unwrap(), chrono_like(days + 28).replace('-', ""));
        let file = Reminder { of: &of, at: &at, title: "t", text: "t", address: None }.file().unwrap();
        prop_assert!(file.contains(&format!("DTSTART;VALUE=DATE:{expected}\r\n")), "{date}: {file}");
    }
}

/// The day so many days after 0001-01-01, counted the slow way.
fn chrono_like(mut days: i64) -> String {
    let is_leap = |year: i64| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let mut year = 1 + 400 * (days / 146_097);
    days %= 146_097;
    while days >= 365 + i64::from(is_leap(year)) {
        days -= 365 + i64::from(is_leap(year));
        year += 1;
    }
    let lengths = [31, 28 + i64::from(is_leap(year)), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 0;
    while days >= lengths[month] {
        days -= lengths[month];
        month += 1;
    }
    format!("{year:04}-{:02}-{:02}", month + 1, days + 1)
}

// What an import says

#[test]
fn a_repair_is_said_with_its_place_in_both_languages() {
    let said = |place: &str, kind: RepairKind| {
        let one = Repair { place: place.to_owned(), kind };
        [repair(&one, words(Language::French)), repair(&one, words(Language::English))]
    };
    for (place, kind, french, english) in [
        (
            "assessments[2].answers.blur9",
            RepairKind::Dropped,
            "Résultat 3 du fichier\u{a0}: «\u{202f}blur9\u{202f}» n’a pas été repris.",
            "Result 3 of the file: “blur9” was left out.",
        ),
        (
            "assessments[0].answers.wear1",
            RepairKind::Dropped,
            "Résultat 1 du fichier\u{a0}: «\u{202f}Sortir du lit pour affronter ce client est une pénitence.\u{202f}» n’a pas été repris.",
            "Result 1 of the file: “Getting out of bed to face this client is a penance.” was left out.",
        ),
        (
            "assessments[0].finished",
            RepairKind::Dropped,
            "Résultat 1 du fichier\u{a0}: le jour n’a pas été repris.",
            "Result 1 of the file: the day was left out.",
        ),
        (
            "clients[0].name",
            RepairKind::Changed,
            "Client 1 du fichier\u{a0}: le surnom a été raccourci ou nettoyé.",
            "Client 1 of the file: the nickname was shortened or cleaned.",
        ),
        (
            "drafts[9].message",
            RepairKind::Doubled,
            "Questionnaire commencé 10 du fichier\u{a0}: le message s’y trouvait deux fois\u{a0}: la dernière compte.",
            "Unfinished questionnaire 10 of the file: the message stood there twice: the last one counts.",
        ),
        (
            "tombstones[1]",
            RepairKind::Dropped,
            "Effacement 2 du fichier\u{a0}: l’ensemble n’a pas été repris.",
            "Deletion 2 of the file: the whole entry was left out.",
        ),
        (
            "__proto__",
            RepairKind::Dropped,
            "Le fichier\u{a0}: «\u{202f}__proto__\u{202f}» n’a pas été repris.",
            "The file: “__proto__” was left out.",
        ),
        (
            "assessments",
            RepairKind::Changed,
            "Le fichier\u{a0}: «\u{202f}assessments\u{202f}» a été raccourci ou nettoyé.",
            "The file: “assessments” was shortened or cleaned.",
        ),
        (
            "drafts[0].skipped[2]",
            RepairKind::Dropped,
            "Questionnaire commencé 1 du fichier\u{a0}: «\u{202f}skipped[2]\u{202f}» n’a pas été repris.",
            "Unfinished questionnaire 1 of the file: “skipped[2]” was left out.",
        ),
    ] {
        assert_eq!(said(place, kind), [french, english], "{place}");
    }
}

#[test]
fn every_repair_of_the_corpus_and_every_refusal_has_a_sentence() {
    let folder = "tests/fixtures/imports";
    let files = std::fs::read_dir(folder).unwrap().map(|file| std::fs::read(file.unwrap().path()).unwrap());
    let repairs: Vec<Repair> = files.filter_map(|bytes| read(&bytes).ok()).flat_map(|import| import.repairs).collect();
    assert!(repairs.len() > 50);
    for language in Language::ALL {
        let words = words(*language);
        for one in &repairs {
            let said = repair(one, words);
            assert!(said.ends_with('.') && said.len() < 200, "{said}");
        }
        let kinds = [
            Refused::TooLarge,
            Refused::NotText,
            Refused::TooDeep,
            Refused::NotJson,
            Refused::Foreign,
            Refused::Newer,
            Refused::NoRoom,
        ];
        for refused in kinds {
            let notice = refusal(refused, words);
            assert!(notice.what.ends_with('.') && notice.next.ends_with('.'), "{refused:?}");
        }
        assert_ne!(refusal(Refused::Newer, words), refusal(Refused::Foreign, words));
        let fates = &words.transfer.fates;
        for fate in [fates.new, fates.same, fates.conflicting, fates.stay_deleted, fates.removed] {
            assert!(fate(1).starts_with("1 ") && fate(3).starts_with("3 "));
        }
    }
}
