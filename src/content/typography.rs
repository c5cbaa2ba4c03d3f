//! How numbers are written.

use crate::instrument::breakdown::Hundredths;
use crate::instrument::units::Units;

/// Points with up to `places` decimals (at most four), rounded half up, no zeros at the end.
pub fn decimal(units: Units, separator: char, places: u32) -> String {
    let scale = 10_i64.pow(places.min(4));
    let unit = 10_000 / scale;
    trimmed(&digits((units.ten_thousandths() + unit / 2).div_euclid(unit), scale, separator), separator)
}

/// Points inside a sentence: at most two decimals, no zeros at the end.
pub fn in_sentence(points: Hundredths, separator: char) -> String {
    trimmed(&in_column(points, separator), separator)
}

/// Points as a line of an addition: two decimals, so that the commas stand under each other.
pub fn in_column(points: Hundredths, separator: char) -> String {
    digits(points.0.into(), 100, separator)
}

fn trimmed(text: &str, separator: char) -> String {
    let shorter = if text.contains(separator) { text.trim_end_matches('0').trim_end_matches(separator) } else { text };
    shorter.to_owned()
}

fn digits(number: i64, scale: i64, separator: char) -> String {
    let mut text = number.div_euclid(scale).to_string();
    if scale > 1 {
        let fraction = (scale + number.rem_euclid(scale)).to_string();
        text.push(separator);
        text.push_str(fraction.get(1..).unwrap_or(""));
    }
    text
}

/// Points for the page's own attributes: up to four decimals, a full stop.
pub fn wire(units: Units) -> String {
    decimal(units, '.', 4)
}
