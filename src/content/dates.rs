//! Days of the calendar, and how a language writes them.
//!
//! In words of ours: the browser's own, asked for the first time, take a telephone a tenth of a second.

use super::words::Sentence;

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// Such as 2026.
    pub year: u32,
    /// 0 is January, 11 December.
    pub month: u32,
    /// From 1.
    pub day: u32,
}

/// How a language writes days.
#[derive(Clone)]
pub struct Dates {
    /// January to December.
    pub months: [Sentence; 12],
    /// The same, as short as they are written.
    pub short_months: [Sentence; 12],
    /// A day by its number in the month, the month's name, the year.
    pub day: fn(u32, Sentence, u32) -> String,
    /// A day of a year that is known, by its number and the month's short name.
    pub short_day: fn(u32, Sentence) -> String,
    /// How many days ago; 0 is today.
    pub ago: fn(u32) -> String,
}

impl Dates {
    /// The day, in words.
    pub fn written(&self, Day { year, month, day }: Day) -> String {
        (self.day)(day, self.months[month as usize % 12], year)
    }

    /// The day and the month, as short as they are written.
    pub fn shortly(&self, Day { month, day, .. }: Day) -> String {
        (self.short_day)(day, self.short_months[month as usize % 12])
    }
}
