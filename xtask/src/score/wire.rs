//! An outcome as JSON, in the form of `tests/fixtures/cases.json`.

use keep_or_fire::instrument::checklist::Tick;
use keep_or_fire::instrument::confidence::{Confidence, Span};
use keep_or_fire::instrument::counterfactual::{Change, Flip};
use keep_or_fire::instrument::explanation::{Finding, Reading, Weight};
use keep_or_fire::instrument::instinct::Instinct;
use keep_or_fire::instrument::item::Frequency;
use keep_or_fire::instrument::outcome::Outcome;
use keep_or_fire::instrument::rules::{Condition, RouteId, RuleId};
use keep_or_fire::instrument::scale::Scale;
use keep_or_fire::instrument::units::Units;
use keep_or_fire::instrument::verdict::Variant;
use serde_json::{Map, Value, json};

/// Points, rounded to four decimals.
#[expect(clippy::cast_precision_loss, reason = "ten-thousandths of at most 100 points are far below 2^52")]
fn points(units: Units) -> Value {
    json!(units.ten_thousandths() as f64 / 10_000.0)
}

/// A cut-off: a whole number where it is one, as in the instrument.
fn cut_off(units: Units) -> Value {
    if units.0 % Units::POINT == 0 { json!(units.0 / Units::POINT) } else { points(units) }
}

fn scores(of: impl Fn(Scale) -> Value) -> Value {
    Value::Object(Scale::ALL.iter().map(|scale| (scale.id().to_owned(), of(*scale))).collect::<Map<_, _>>())
}

/// `var`, `op`, `threshold` and `now` of a condition.
fn finding(finding: &Finding) -> Map<String, Value> {
    let (var, op, threshold) = match finding.condition {
        Condition::AtLeast(scale, units) => (scale.id(), ">=", cut_off(units)),
        Condition::AtMost(scale, units) => (scale.id(), "<=", cut_off(units)),
        Condition::Below(scale, units) => (scale.id(), "<", cut_off(units)),
        Condition::Answer(item, at_least) => (item.id(), ">=", json!(at_least)),
        Condition::Gate(choice) => (choice.gate().id(), "==", json!(choice.id())),
    };
    let now = match finding.now {
        Reading::Score(units) => points(units),
        Reading::Answer(answer) => json!(answer),
        Reading::Gate(choice) => json!(choice.id()),
        Reading::Missing => Value::Null,
    };
    let fields = [("var", json!(var)), ("op", json!(op)), ("threshold", threshold), ("now", now)];
    fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

fn weight(weight: &Weight) -> Value {
    json!({ "item": weight.item.id(), "answer": weight.answer.value(), "points": weight.points.map(points) })
}

fn change(change: Change) -> Value {
    match change {
        Change::Core { item, from, to } => {
            json!({ "item": item.id(), "from": Frequency::value(from), "to": Frequency::value(to) })
        }
        Change::Checklist { line, from, to } => {
            json!({ "item": line.id(), "from": Tick::value(from), "to": Tick::value(to) })
        }
    }
}

fn flip(flip: Option<&Flip>) -> Value {
    flip.map_or(Value::Null, |flip| {
        json!({
            "steps": flip.steps,
            "changes": flip.changes.iter().copied().map(change).collect::<Vec<_>>(),
            "verdict": flip.verdict.id(),
        })
    })
}

fn span(span: Span) -> Value {
    json!([span.better.id(), span.worse.id()])
}

fn with_rule(rule: &str, fields: Map<String, Value>) -> Map<String, Value> {
    let mut object = Map::new();
    object.insert("rule".to_owned(), json!(rule));
    object.extend(fields);
    object
}

/// The whole outcome.
pub fn outcome(outcome: &Outcome) -> Value {
    let of = &outcome.evidence.scores;
    let reflection = &outcome.reflection;
    let explain: Vec<Value> = outcome
        .reasons
        .iter()
        .map(|reason| {
            let mut group = with_rule(reason.law.id(), finding(&reason.finding));
            group.insert("items".to_owned(), reason.weights.iter().map(weight).collect());
            Value::Object(group)
        })
        .collect();
    let lift: Vec<Value> = outcome
        .lift
        .iter()
        .map(|hold| json!({ "rule": hold.law.id(), "any_of": hold.any_of.iter().map(finding).collect::<Vec<_>>() }))
        .collect();
    let near: Vec<Value> = outcome
        .near
        .iter()
        .map(|near| json!({ "var": near.scale.id(), "score": points(near.score), "threshold": cut_off(near.cut_off) }))
        .collect();
    let instincts: Map<String, Value> = Instinct::ALL
        .iter()
        .map(|instinct| (instinct.id().to_owned(), reflection.score(*instinct).map_or(Value::Null, points)))
        .collect();
    json!({
        "verdict": outcome.verdict.id(),
        "variant": outcome.variant.map(Variant::id),
        "rule": outcome.rule.map(RuleId::id),
        "route": outcome.route.map(RouteId::id),
        "fired": outcome.fired.iter().map(|rule| rule.id()).collect::<Vec<_>>(),
        "scores": scores(|scale| of.get(scale).map_or(Value::Null, points)),
        "shown": scores(|scale| json!(of.get(scale).map(Units::rounded))),
        "answered": {
            "core": outcome.answered.core,
            "of": outcome.answered.of,
            "check": outcome.answered.checklist,
        },
        "aggression": {
            "scores": instincts,
            "dominant": reflection.dominant.iter().map(|instinct| instinct.id()).collect::<Vec<_>>(),
            "state": reflection.state.id(),
        },
        "flags": outcome.flags.iter().map(|flag| flag.id()).collect::<Vec<_>>(),
        "explain": explain,
        "lift": lift,
        "near": near,
        "flip": { "milder": flip(outcome.milder.as_ref()), "harsher": flip(outcome.harsher.as_ref()) },
        "range": { "5": span(outcome.range.narrow), "10": span(outcome.range.wide) },
        "confidence": outcome.assurance.confidence.map(Confidence::id),
    })
}
