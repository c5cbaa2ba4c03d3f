//! Clock and calendar: what moment it is, how a day is written, how long ago it was, and names drawn at random.

use keep_or_fire::browser::{clock, locale};
use keep_or_fire::instrument::language::Language;
use keep_or_fire::notebook::Moment;
use wasm_bindgen_test::wasm_bindgen_test;

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
