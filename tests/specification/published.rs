//! A part of the published instrument beside what the typed tables say of it, and how these are written in the form of the file.

use keep_or_fire::instrument::gate::Audience;
use keep_or_fire::instrument::rules::Condition;
use keep_or_fire::instrument::units::Units;
use keep_or_fire::instrument::verdict::Level;
use serde_json::{Value, json};

use crate::support::compare::differences;
use crate::support::fixtures::instrument;
use crate::support::people::STATUSES;

/// Compares a part of the instrument, named as in the file, with what the typed tables say of it.
pub fn check(part: &str, got: &Value) {
    let instrument = instrument();
    let expected = part.split('.').fold(&instrument, |value, key| &value[key]);
    let wrong = differences(part, got, expected);
    assert!(
        wrong.is_empty(),
        "the tables differ from the instrument in tests/fixtures/instrument-ids.json:\n{}",
        wrong.join("\n")
    );
}

pub fn list<'a, T: 'a>(all: impl IntoIterator<Item = &'a T>, one: impl Fn(&T) -> Value) -> Value {
    all.into_iter().map(one).collect()
}

pub fn ids<'a>(ids: impl IntoIterator<Item = &'a str>) -> Value {
    ids.into_iter().map(Value::from).collect()
}

pub fn points(units: Units) -> Value {
    json!(f64::from(units.0) / f64::from(Units::POINT))
}

pub fn shown_to(audience: Audience) -> Value {
    ids(STATUSES.into_iter().filter(|status| audience.includes(*status)).map(|status| status.choice().id()))
}

pub fn rank(level: Level) -> Value {
    json!(Level::LADDER.iter().position(|one| *one == level))
}

pub fn condition(condition: Condition) -> Value {
    let (var, op, value) = match condition {
        Condition::AtLeast(scale, cut_off) => (scale.id(), ">=", points(cut_off)),
        Condition::AtMost(scale, cut_off) => (scale.id(), "<=", points(cut_off)),
        Condition::Below(scale, cut_off) => (scale.id(), "<", points(cut_off)),
        Condition::Answer(item, at_least) => (item.id(), ">=", json!(at_least)),
        Condition::Gate(choice) => (choice.gate().id(), "==", json!(choice.id())),
    };
    json!({ "var": var, "op": op, "value": value })
}
