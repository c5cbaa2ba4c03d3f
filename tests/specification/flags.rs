//! The flags: which there are, and what raises each.

use keep_or_fire::instrument::advice::{ADVICE, Circumstance, Flag};
use keep_or_fire::instrument::gate::{Choice, Gate};
use serde_json::{Value, json};

use crate::published::{check, condition, list, rank};

fn any_of<'a>(var: &str, values: impl IntoIterator<Item = &'a str>) -> Value {
    let values: Vec<&str> = values.into_iter().collect();
    match values[..] {
        [value] => json!({ "var": var, "op": "==", "value": value }),
        _ => json!({ "var": var, "op": "in", "value": values }),
    }
}

fn circumstance(circumstance: &Circumstance) -> Value {
    match circumstance {
        Circumstance::Holds(one) => condition(*one),
        Circumstance::Gate(choices) => {
            let gates: Vec<Gate> = choices.iter().map(|choice| choice.gate()).collect();
            assert!(gates.windows(2).all(|pair| pair[0] == pair[1]), "answers to several gates: {choices:?}");
            any_of(gates[0].id(), choices.iter().map(|choice: &Choice| choice.id()))
        }
        Circumstance::Verdicts(verdicts) => any_of("verdict", verdicts.iter().map(|verdict| verdict.id())),
        Circumstance::LevelFrom(level) => json!({ "var": "rank", "op": ">=", "value": rank(*level) }),
        Circumstance::Dominant(instinct) => json!({ "var": "dominant", "op": "has", "value": instinct.id() }),
        Circumstance::FlatPattern => json!({ "var": "flat", "op": "==", "value": true }),
    }
}

#[test]
fn the_flags_in_order() {
    let named: Vec<Flag> = ADVICE.iter().map(|advice| advice.flag).collect();
    assert_eq!(named, Flag::ALL, "the table of advice is in the order of the flags");
    let advice = list(
        &ADVICE,
        |advice| json!({ "id": advice.flag.id(), "any": list(advice.any, |all| list(*all, circumstance)) }),
    );
    check("flags", &advice);
}
