//! What is asked, of whom, and what can be answered: items, gates, the reflection.

use keep_or_fire::instrument::checklist::Tick;
use keep_or_fire::instrument::gate::{Audience, Gate};
use keep_or_fire::instrument::instinct::{DIFFUSE_FROM, DOMINANT_FROM, Instinct, InstinctItem, TIE_BAND};
use keep_or_fire::instrument::item::{Frequency, Item, Keying};
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::rules::{Condition, RULES};
use serde_json::{Map, Value, json};

use crate::published::{check, ids, list, points, shown_to};

#[test]
fn the_version_and_the_languages() {
    check("version", &json!(keep_or_fire::instrument::VERSION));
    check("languages", &ids(Language::ALL.iter().map(|language| language.id())));
}

#[test]
fn the_answers_to_choose_from() {
    check("responses.freq5.options", &list(Frequency::ALL, |frequency| json!(frequency.value())));
    check("responses.check3.options", &list(Tick::ALL, |tick| json!(tick.value())));
}

#[test]
fn the_items() {
    // The items that the rules look at one by one.
    let overrides = |item: Item| {
        let looks = |condition: &Condition| matches!(condition, Condition::Answer(one, _) if *one == item);
        RULES.iter().any(|rule| rule.all.iter().any(looks))
    };
    let item = |item: &Item| {
        json!({
            "id": item.id(),
            "scale": item.scale().id(),
            "key": if item.keying() == Keying::Positive { 1 } else { -1 },
            "status": shown_to(item.audience()),
            "flags": ids(overrides(*item).then_some("override")),
        })
    };
    check("items", &list(Item::ALL, item));
}

#[test]
fn the_gates() {
    let gate = |gate: &Gate| {
        let mut fields = Map::from_iter([("id".to_owned(), json!(gate.id()))]);
        match gate.when_unanswered() {
            Some(choice) => fields.insert("default".to_owned(), json!(choice.id())),
            None => fields.insert("required".to_owned(), json!(true)),
        };
        if gate.audience() != Audience::Everyone {
            fields.insert("show_if_status".to_owned(), shown_to(gate.audience()));
        }
        fields.insert("options".to_owned(), ids(gate.choices().iter().map(|choice| choice.id())));
        Value::Object(fields)
    };
    check("gates", &list(Gate::ALL, gate));
}

#[test]
fn the_reflection() {
    let types = list(
        Instinct::ALL,
        |instinct| json!({ "id": instinct.id(), "items": ids(instinct.items().iter().map(|item| item.id())) }),
    );
    check(
        "aggression",
        &json!({
            "min_score": points(DOMINANT_FROM),
            "tie_band": points(TIE_BAND),
            "diffuse_at": DIFFUSE_FROM,
            "types": types,
        }),
    );
    let in_types: Vec<InstinctItem> = Instinct::ALL.iter().flat_map(|instinct| instinct.items()).collect();
    assert_eq!(in_types, InstinctItem::ALL, "each sentence of the reflection belongs to one type");
}
