//! The time, for display only, and random names.

use web_sys::js_sys::{Date, Math};

use crate::notebook::Moment;

/// Now, if the clock says something that can be written down.
pub fn now() -> Option<Moment> {
    written(&Date::new_0())
}

/// What calendar and clock of this place show now, written as if it were UTC: for the day that it is here.
pub fn here() -> Option<Moment> {
    let now = Date::new_0();
    written(&Date::new(&(now.get_time() - now.get_timezone_offset() * 60_000.0).into()))
}

fn written(date: &Date) -> Option<Moment> {
    // `toISOString` throws for a clock that is out of its mind.
    if date.get_time().is_finite() { Moment::new(&String::from(date.to_iso_string())) } else { None }
}

/// A random name for this opening of the page: 16 hexadecimal digits. It only has to differ, not to be secret.
pub fn random_name() -> String {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a fraction of 2^32 fits")]
    let random = || (Math::random() * 4_294_967_296.0) as u32;
    format!("{:08x}{:08x}", random(), random())
}
