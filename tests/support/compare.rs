//! Two JSON values, compared field by field.

use serde_json::Value;

/// One line for each field that differs, is lacking or is too much: its place, what was got, what was expected.
pub fn differences(place: &str, got: &Value, expected: &Value) -> Vec<String> {
    match (got, expected) {
        (Value::Object(got), Value::Object(expected)) => {
            let added = got.keys().filter(|key| !expected.contains_key(*key));
            expected.keys().chain(added).flat_map(|key| field(place, key, got.get(key), expected.get(key))).collect()
        }
        (Value::Array(got), Value::Array(expected)) if got.len() == expected.len() => {
            let pairs = got.iter().zip(expected).enumerate();
            pairs.flat_map(|(n, (got, expected))| differences(&format!("{place}[{n}]"), got, expected)).collect()
        }
        _ if is_same(got, expected) => Vec::new(),
        _ => vec![format!("{place}: got {got}, expected {expected}")],
    }
}

fn field(place: &str, key: &str, got: Option<&Value>, expected: Option<&Value>) -> Vec<String> {
    let place = if place.is_empty() { key.to_owned() } else { format!("{place}.{key}") };
    match (got, expected) {
        (Some(got), Some(expected)) => differences(&place, got, expected),
        (Some(got), None) => vec![format!("{place}: got {got}, expected no such field")],
        (None, Some(expected)) => vec![format!("{place}: got no such field, expected {expected}")],
        (None, None) => Vec::new(),
    }
}

/// 50 and 50.0 are the same number in JSON.
fn is_same(got: &Value, expected: &Value) -> bool {
    match (got, expected) {
        (Value::Number(got), Value::Number(expected)) => got.as_f64() == expected.as_f64(),
        _ => got == expected,
    }
}
