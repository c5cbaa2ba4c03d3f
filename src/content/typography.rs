//! How numbers are written, and which characters keep a line together.

use crate::instrument::units::Units;

/// Keeps what stands on either side on one line: before a colon, inside a number.
pub const NO_BREAK_SPACE: char = '\u{a0}';
/// The same, narrower: before `; ? !` and inside « » in French.
pub const NARROW_NO_BREAK_SPACE: char = '\u{202f}';

/// Points with up to `places` decimals (at most four), rounded half up, no zeros at the end.
pub fn decimal(units: Units, separator: char, places: u32) -> String {
    let scale = 10_i64.pow(places.min(4));
    let unit = 10_000 / scale;
    let rounded = (units.ten_thousandths() + unit / 2).div_euclid(unit);
    let (whole, fraction) = (rounded.div_euclid(scale), rounded.rem_euclid(scale));
    let mut text = whole.to_string();
    if fraction > 0 {
        let digits = (scale + fraction).to_string();
        text.push(separator);
        text.push_str(digits.get(1..).unwrap_or("").trim_end_matches('0'));
    }
    text
}

/// Points for the page's own attributes: up to four decimals, a full stop.
pub fn wire(units: Units) -> String {
    decimal(units, '.', 4)
}
