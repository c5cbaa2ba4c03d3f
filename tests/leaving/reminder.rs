//! The reminder: a calendar file that other readers read, and the right day.

use icalendar::parser::{read_calendar, unfold};
use icalendar::{Calendar, CalendarComponent, Component};
use keep_or_fire::content::words;
use keep_or_fire::instrument::language::Language;
use keep_or_fire::notebook::reminder::Reminder;
use keep_or_fire::notebook::{Id, Moment};
use proptest::prelude::*;

const ID: &str = "3f9c2a7be01d4c55-1";

fn reminder(language: Language, at: &str, address: Option<&str>) -> Option<String> {
    let (title, text) = words(language).transfer.reminder;
    let (of, at) = (Id::new(ID).unwrap(), Moment::new(at).unwrap());
    Reminder { of: &of, at: &at, here: &at, title, text, address }.file()
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
fn the_day_is_counted_from_the_one_that_it_is_where_the_person_is() {
    let of = Id::new(ID).unwrap();
    for (here, day) in [("2026-06-02T01:30:00Z", "20260630"), ("2026-05-31T23:30:00Z", "20260628")] {
        let (at, here) = (Moment::new("2026-06-01T23:30:00Z").unwrap(), Moment::new(here).unwrap());
        let file = Reminder { of: &of, at: &at, here: &here, title: "t", text: "t", address: None }.file().unwrap();
        assert!(file.contains(&format!("DTSTART;VALUE=DATE:{day}\r\n")), "{file}");
        assert!(file.contains("DTSTAMP:20260601T233000Z\r\n"), "a stamp is in UTC: {file}");
    }
}

#[test]
fn lines_are_ended_and_folded_as_the_format_asks() {
    for language in Language::ALL {
        let file = reminder(*language, "2026-06-01T08:30:15Z", None).unwrap();
        assert!(file.ends_with("END:VCALENDAR\r\n"));
        assert_eq!(file.matches('\n').count(), file.matches("\r\n").count(), "every line ends in CR LF");
        let lines: Vec<&str> = file.split("\r\n").collect();
        assert!(lines.iter().all(|line| line.len() <= 75), "no line is longer than it may be: {file}");
        for pair in lines.windows(2) {
            // A letter of two bytes is not parted.
            let next = pair[1].strip_prefix(' ').and_then(|rest| rest.chars().next()).map_or(75, char::len_utf8);
            assert!(pair[0].len() + next > 75, "a line is folded where it is full: {file}");
        }
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
        let file = Reminder { of: &of, at: &at, here: &at, title: &title, text: &text, address: None }.file().unwrap();
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
        let file = Reminder { of: &of, at: &at, here: &at, title: "t", text: "t", address: None }.file().unwrap();
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
