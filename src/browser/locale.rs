//! The person's language, and the days of their calendar.

use wasm_bindgen::JsValue;
use web_sys::js_sys::Date;

use super::embedding;
use crate::content::Day;
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

/// The day of a moment, by this place's calendar; `None` when it is not known.
pub fn day(moment: &Moment) -> Option<Day> {
    let date = known(moment)?;
    Some(Day { year: date.get_full_year(), month: date.get_month(), day: date.get_date() })
}

/// How many days ago, by this place's calendar; `None` when it is not known.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "days between two known ones, and not below 0"
)]
pub fn days_ago(moment: &Moment) -> Option<u32> {
    let local_day = |date: &Date| ((date.get_time() - date.get_timezone_offset() * 60_000.0) / DAY).floor();
    // A clock put back by minutes is no reason to speak of tomorrow.
    Some((local_day(&Date::new_0()) - local_day(&known(moment)?)).max(0.0) as u32)
}
