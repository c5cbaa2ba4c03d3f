//! Medians and ratios, and how they are written.

/// The middle of these; none of nothing.
pub fn median(values: impl IntoIterator<Item = f64>) -> Option<f64> {
    let mut values: Vec<f64> = values.into_iter().filter(|value| value.is_finite()).collect();
    values.sort_by(f64::total_cmp);
    let half = values.len() / 2;
    let upper = *values.get(half)?;
    let is_even = values.len().is_multiple_of(2);
    Some(if is_even { f64::midpoint(values[half - 1], upper) } else { upper })
}

/// How often `other` is in `one`; none where that says nothing.
pub fn ratio(one: Option<f64>, other: Option<f64>) -> Option<f64> {
    let (one, other) = (one?, other?);
    (other > 0.0).then(|| one / other)
}

/// With as many digits as are worth reading; a dash for what was not measured.
pub fn digits(value: Option<f64>) -> String {
    match value {
        None => "–".to_owned(),
        Some(value) if value.abs() < 9.95 && value.fract() != 0.0 => format!("{value:.1}"),
        Some(value) => grouped(&format!("{value:.0}")),
    }
}

/// A ratio as people say it.
pub fn times(value: Option<f64>) -> String {
    value.map_or_else(|| "–".to_owned(), |value| format!("{value:.2}"))
}

/// `12345` as `12 345`, with a space that no line breaks at.
fn grouped(digits: &str) -> String {
    let mut grouped = String::new();
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) && digits.len() > 4 {
            grouped.push('\u{a0}');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle_or_between_the_two_in_it() {
        assert_eq!(median([]), None);
        assert_eq!(median([f64::NAN]), None);
        assert_eq!(median([3.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(median([4.0, 1.0, 2.0, 3.0]), Some(2.5));
    }

    #[test]
    fn a_ratio_to_nothing_says_nothing() {
        assert_eq!(ratio(Some(3.0), Some(2.0)), Some(1.5));
        assert_eq!(ratio(Some(3.0), Some(0.0)), None);
        assert_eq!(ratio(Some(3.0), Some(-2.0)), None);
        assert_eq!(ratio(None, Some(2.0)), None);
    }

    #[test]
    fn numbers_have_the_digits_that_are_worth_reading() {
        assert_eq!(digits(None), "–");
        assert_eq!(digits(Some(0.0)), "0");
        assert_eq!(digits(Some(3.25)), "3.2");
        assert_eq!(digits(Some(9.97)), "10");
        assert_eq!(digits(Some(1374.1)), "1374");
        assert_eq!(digits(Some(160_512.0)), "160\u{a0}512");
        assert_eq!(times(Some(0.5)), "0.50");
    }
}
