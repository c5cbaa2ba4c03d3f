//! Exact points: no float is ever compared.

use std::ops::{Add, Div, Mul, Sub};

/// A score or a cut-off, in units of 1/5040 point.
///
/// 5040 is the least common multiple of 1 to 10, so a mean over any allowed number of answers is a whole number of
/// units (`docs/method.md`, "From answers to scores"). A score runs from 0 to 100 points, 0 to 504 000 units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Units(pub i32);

impl Units {
    /// One point.
    pub const POINT: i32 = 5040;
    /// 0 points.
    pub const ZERO: Self = Self(0);
    /// 100 points, the highest score.
    pub const FULL: Self = Self(100 * Self::POINT);

    /// A cut-off written in points in a table of rules. Every cut-off of the instrument is a multiple of 1/4 point.
    #[expect(clippy::cast_possible_truncation, reason = "evaluated while compiling, on the cut-offs of the tables")]
    pub const fn from_points(points: f64) -> Self {
        Self((points * Self::POINT as f64) as i32)
    }

    /// Whole points, halves rounded up, as shown in the profile.
    pub const fn rounded(self) -> i32 {
        (2 * self.0 + Self::POINT).div_euclid(2 * Self::POINT)
    }

    /// Ten-thousandths of a point, rounded half up: the four decimals used on the wire.
    pub const fn ten_thousandths(self) -> i64 {
        (self.0 as i64 * 20_000 + Self::POINT as i64).div_euclid(2 * Self::POINT as i64)
    }

    /// This score moved by `by`, kept within 0 to 100 points.
    #[must_use]
    pub fn shifted(self, by: Self) -> Self {
        (self + by).clamp(Self::ZERO, Self::FULL)
    }
}

impl Add for Units {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Units {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Mul<i32> for Units {
    type Output = Self;
    fn mul(self, by: i32) -> Self {
        Self(self.0 * by)
    }
}

impl Div<i32> for Units {
    type Output = Self;
    /// Divides by a count. Counts of answers and of scales divide every sum exactly.
    fn div(self, by: i32) -> Self {
        Self(self.0.checked_div(by).unwrap_or(0))
    }
}
