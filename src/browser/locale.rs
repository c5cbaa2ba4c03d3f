//! The person's language, and dates as it writes them.

use wasm_bindgen::JsValue;
use web_sys::js_sys::{Array, Date, Function, Intl, Object, Reflect};

use crate::instrument::language::Language;
use crate::notebook::Moment;

/// What `?lang=` says, else the page's own language where it is not the first one, else the browser's, else French.
pub fn language() -> Language {
    asked().or_else(of_page).or_else(of_browser).unwrap_or(Language::French)
}

fn asked() -> Option<Language> {
    let search = web_sys::window()?.location().search().ok()?;
    let pairs = search.strip_prefix('?')?.split('&');
    let mut asked = pairs.filter_map(|pair| pair.strip_prefix("lang="));
    asked.next().and_then(Language::from_tag)
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

/// The day, in words; `None` when the calendar does not know it.
pub fn day(language: Language, moment: &Moment) -> Option<String> {
    let date = Date::new(&JsValue::from_str(moment.as_str()));
    if !date.get_time().is_finite() {
        return None;
    }
    let options = Object::new();
    Reflect::set(&options, &"dateStyle".into(), &"long".into()).ok()?;
    let format: Function = Intl::DateTimeFormat::new(&locales(language), &options).format();
    format.call1(&JsValue::NULL, &date).ok()?.as_string()
}

/// How long ago, in words, by days: "yesterday", "3 days ago". `None` for what is not in the past.
pub fn ago(language: Language, moment: &Moment) -> Option<String> {
    const DAY: f64 = 86_400_000.0;
    let then = Date::new(&JsValue::from_str(moment.as_str())).get_time();
    let days = ((Date::now() - then) / DAY).floor();
    if days.is_nan() || days < 0.0 {
        return None;
    }
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
