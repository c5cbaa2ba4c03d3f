//! The person's language, and dates as it writes them.

use std::cell::RefCell;

use wasm_bindgen::JsValue;
use web_sys::js_sys::{Array, Date, Function, Intl, Object, Reflect};

use super::embedding;
use crate::instrument::language::Language;
use crate::notebook::Moment;

/// What `?lang=` says, else the page's own language where it is not the first one, else the browser's, else French.
pub fn language() -> Language {
    embedding::options().language.or_else(of_page).or_else(of_browser).unwrap_or(Language::French)
}

/// `en.html` is opened for its language; `index.html` is the front door for all.
fn of_page() -> Option<Language> {
    let root = web_sys::window()?.document()?.document_element()?;
    Language::from_tag(&root.get_attribute("lang")?).filter(|language| *language != Language::French)
}

fn of_browser() -> Option<Language> {
    let languages = web_sys::window()?.navigator().languages();
    languages.iter().filter_map(|tag| tag.as_string()).find_map(|tag| Language::from_tag(&tag))
}

const DAY: f64 = 86_400_000.0;
/// The first of January 2020, before there was anything to answer here.
const BEGINNING: f64 = 1_577_836_800_000.0;

/// The moment as a date of the calendar; `None` for one that cannot be: no day at all, or one that a wrong clock said, long
/// before or after today.
fn known(moment: &Moment) -> Option<Date> {
    let date = Date::new(&JsValue::from_str(moment.as_str()));
    (BEGINNING..Date::now() + DAY).contains(&date.get_time()).then_some(date)
}

/// The day, in words; `None` when it is not known.
pub fn day(language: Language, moment: &Moment) -> Option<String> {
    written(language, moment, Style::Long)
}

/// The day and the month, as short as they are written.
pub fn short_day(language: Language, moment: &Moment) -> Option<String> {
    written(language, moment, Style::Short)
}

/// How a day is written.
#[derive(Clone, Copy, PartialEq)]
enum Style {
    Long,
    Short,
}

thread_local! {
    /// What writes a day: making one takes far longer than writing with it, and a notebook has hundreds of days.
    static WRITERS: RefCell<Vec<(Language, Style, Function)>> = const { RefCell::new(Vec::new()) };
}

fn written(language: Language, moment: &Moment, style: Style) -> Option<String> {
    let date = known(moment)?;
    let is_known = |(of, how, _): &&(Language, Style, Function)| (*of, *how) == (language, style);
    let known = WRITERS.with_borrow(|writers| writers.iter().find(is_known).map(|(.., writer)| writer.clone()));
    let writer = if let Some(writer) = known {
        writer
    } else {
        let writer = writer(language, style)?;
        WRITERS.with_borrow_mut(|writers| writers.push((language, style, writer.clone())));
        writer
    };
    writer.call1(&JsValue::NULL, &date).ok()?.as_string()
}

fn writer(language: Language, style: Style) -> Option<Function> {
    let options = Object::new();
    let parts: &[(&str, &str)] = match style {
        Style::Long => &[("dateStyle", "long")],
        Style::Short => &[("day", "numeric"), ("month", "short")],
    };
    for (part, style) in parts {
        Reflect::set(&options, &(*part).into(), &(*style).into()).ok()?;
    }
    Some(Intl::DateTimeFormat::new(&locales(language), &options).format())
}

/// How long ago, in words, by days of this place's calendar: "yesterday", "3 days ago". `None` when it is not known.
pub fn ago(language: Language, moment: &Moment) -> Option<String> {
    let local_day = |date: &Date| ((date.get_time() - date.get_timezone_offset() * 60_000.0) / DAY).floor();
    // A clock put back by minutes is no reason to speak of tomorrow.
    let days = (local_day(&Date::new_0()) - local_day(&known(moment)?)).max(0.0);
    let options = Object::new();
    Reflect::set(&options, &"numeric".into(), &"auto".into()).ok()?;
    let format = Intl::RelativeTimeFormat::new(&locales(language), &options);
    Some(format.format(-days, "day").into())
}

/// The words are British, so the dates are.
fn locales(language: Language) -> Array {
    let tag = match language {
        Language::French => "fr-FR",
        Language::English => "en-GB",
    };
    Array::of1(&tag.into())
}
