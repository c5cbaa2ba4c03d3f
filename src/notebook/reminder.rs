//! A reminder for a calendar: an iCalendar file (RFC 5545) with one day, four weeks on.
//!
//! A calendar is often shared, and read by an employer: the reminder says what the caller says, and never whom it is about.

use super::plain::{Id, Moment};

/// How many days after the result.
pub const DAYS: i64 = 28;
/// The most bytes of a line, its end not counted.
const LONGEST_LINE: usize = 75;

/// What the reminder says.
#[derive(Clone, Copy, Debug)]
pub struct Reminder<'a> {
    /// The assessment: the same reminder taken twice replaces itself.
    pub of: &'a Id,
    /// Now.
    pub at: &'a Moment,
    /// Now, as calendar and clock of the person show it: it is four weeks from the day that it is there.
    pub here: &'a Moment,
    /// Its title.
    pub title: &'a str,
    /// More about it.
    pub text: &'a str,
    /// The page to come back to, where it is known.
    pub address: Option<&'a str>,
}

impl Reminder<'_> {
    /// The file; `None` when the moment is on no calendar.
    pub fn file(&self) -> Option<String> {
        let (day, time) = self.at.as_str().split_once('T')?;
        let (now, here) = (days_from_date(day)?, days_from_date(self.here.day())?);
        let time = time.get(..8).filter(|time| is_time(time))?;
        let stamp = [&compact(now), "T", &time.replace(':', ""), "Z"].concat();
        let mut file = String::new();
        let mut line = |name: &str, value: &str| fold(&mut file, &[name, value].concat());
        line("BEGIN:", "VCALENDAR");
        line("VERSION:", "2.0");
        line("PRODID:", "-//keep-or-fire//keep-or-fire 1//EN");
        line("METHOD:", "PUBLISH");
        line("BEGIN:", "VEVENT");
        line("UID:", &["keep-or-fire-", self.of.as_str(), "@keep-or-fire.invalid"].concat());
        line("DTSTAMP:", &stamp);
        line("DTSTART;VALUE=DATE:", &compact(here + DAYS));
        line("DTEND;VALUE=DATE:", &compact(here + DAYS + 1));
        line("SUMMARY:", &escaped(self.title));
        line("DESCRIPTION:", &escaped(self.text));
        if let Some(address) = self.address.filter(|address| is_address(address)) {
            line("URL:", address);
        }
        line("CLASS:", "PRIVATE");
        line("TRANSP:", "TRANSPARENT");
        line("BEGIN:", "VALARM");
        line("ACTION:", "DISPLAY");
        line("DESCRIPTION:", &escaped(self.title));
        // Nine in the morning of that day.
        line("TRIGGER:", "PT9H");
        line("END:", "VALARM");
        line("END:", "VEVENT");
        line("END:", "VCALENDAR");
        Some(file)
    }
}

/// A line, folded: its continuations begin with a space. Never inside a character.
fn fold(file: &mut String, line: &str) {
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > LONGEST_LINE {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(c);
        length += c.len_utf8();
    }
    file.push_str("\r\n");
}

/// A text value: backslash, semicolon, comma and line breaks are escaped, other control characters left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(c);
            }
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// An address as a calendar takes it: of the web, in plain ASCII.
fn is_address(address: &str) -> bool {
    (address.starts_with("https://") || address.starts_with("http://")) && address.bytes().all(|b| b.is_ascii_graphic())
}

/// `00:00:00` to `23:59:59`; a leap second is none here.
fn is_time(time: &str) -> bool {
    let mut parts = time.split(':').map(str::parse::<u32>);
    let mut is_below = |limit: u32| matches!(parts.next(), Some(Ok(part)) if part < limit);
    is_below(24) && is_below(60) && is_below(60)
}

/// The days from 0000-03-01 to `2026-06-01`; `None` for a day that does not exist.
fn days_from_date(day: &str) -> Option<i64> {
    let mut parts = day.split('-').map(|part| part.parse::<i64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let days = days(year, month, day);
    (date(days) == (year, month, day)).then_some(days)
}

/// The year begins in March, so that a leap day is its last; 153 days in five months from there on.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month < 3 { year - 1 } else { year };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    year * 365 + leap_days + (153 * ((month + 9) % 12) + 2) / 5 + day - 1
}

/// The inverse: year, month, day.
fn date(days: i64) -> (i64, i64, i64) {
    // The year is not after this, and at most one before.
    let mut year = days * 400 / 146_097 + 1;
    while self::days(year, 3, 1) > days {
        year -= 1;
    }
    let of_year = days - self::days(year, 3, 1);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (if month < 3 { year + 1 } else { year }, month, day)
}

/// `20260629`.
fn compact(days: i64) -> String {
    let (year, month, day) = date(days);
    (year * 10_000 + month * 100 + day + 100_000_000).to_string().split_off(1)
}
