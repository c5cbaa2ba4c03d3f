//! Clock and calendar: what moment it is, how a day is written, how long ago it was, and names drawn at random.

use keep_or_fire::browser::{clock, locale};
use keep_or_fire::content::words;
use keep_or_fire::instrument::language::Language;
use keep_or_fire::notebook::Moment;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::js_sys::{Array, Date, Intl, Object, Reflect};

#[wasm_bindgen_test]
fn the_clock_gives_a_moment_that_the_calendar_knows() {
    let now = clock::now().expect("the clock says something");
    assert!(locale::day(&now).is_some(), "{now:?} is a day");
    assert_eq!(locale::days_ago(&now), Some(0), "{now:?} is today");
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
fn a_day_is_written_as_the_browser_would_write_it() {
    // The middle of each month, so that it is the same day in all time zones.
    for month in 1..=12 {
        let moment = Moment::new(&format!("2025-{month:02}-15T12:00:00Z")).unwrap();
        let day = locale::day(&moment).expect("the calendar knows the day");
        for (language, tag) in [(Language::French, "fr-FR"), (Language::English, "en-GB")] {
            let dates = &words(language).dates;
            // The browser lets a line end within a day.
            assert_eq!(dates.written(day).replace('\u{a0}', " "), by_browser(&moment, tag));
            // How months are shortened changes with the browser's version.
            assert!(dates.shortly(day).starts_with("15\u{a0}"), "{}", dates.shortly(day));
        }
    }
}

/// The browser's own way, which knows every language and takes its time.
fn by_browser(moment: &Moment, tag: &str) -> String {
    let options = Object::new();
    Reflect::set(&options, &"dateStyle".into(), &"long".into()).unwrap();
    let format = Intl::DateTimeFormat::new(&Array::of1(&tag.into()), &options).format();
    let date = Date::new(&moment.as_str().into());
    format.call1(&JsValue::NULL, &date).unwrap().as_string().unwrap()
}

#[wasm_bindgen_test]
fn a_day_that_no_calendar_has_is_nothing() {
    for text in ["2026-99-99T99:99:99Z", "2026-00-10T00:00:00Z", "2026-06-15T25:00:00Z"] {
        let moment = Moment::new(text).expect("it has the form of a moment");
        assert_eq!(locale::day(&moment), None, "{text} is no day");
        assert_eq!(locale::days_ago(&moment), None, "{text} was never");
    }
}

#[wasm_bindgen_test]
fn how_long_ago_is_said_of_the_past_alone() {
    let ago = |text: &str| locale::days_ago(&Moment::new(text).unwrap());
    assert!(ago("2020-01-01T00:00:00Z").expect("it was long ago") > 2000);
    assert_eq!(ago("9999-01-01T00:00:00Z"), None, "what is to come was not ago");
}
