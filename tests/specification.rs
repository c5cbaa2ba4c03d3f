//! The typed tables say what the published instrument says: items, scales, gates, pages, rules, routes, flags, numbers.
//!
//! `fixtures/instrument-ids.json` is the published instrument without its words. Each test writes a table in the form
//! of that file and compares.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what went wrong by panicking with a sentence"
)]

mod support;

use keep_or_fire::instrument::advice::{ADVICE, Circumstance, Flag};
use keep_or_fire::instrument::answers::{Answer, Answers, Question, Response};
use keep_or_fire::instrument::checklist::{ChecklistLine, Tick};
use keep_or_fire::instrument::confidence::{NARROW, NEAR, WIDE};
use keep_or_fire::instrument::gate::{Audience, Choice, Gate};
use keep_or_fire::instrument::instinct::{DIFFUSE_FROM, DOMINANT_FROM, Instinct, InstinctItem, TIE_BAND};
use keep_or_fire::instrument::item::{Frequency, Item, Keying};
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::page::{OPENING_GATES, Page, RESULT_OFFERED_AFTER};
use keep_or_fire::instrument::rules::{Condition, ROUTES, RULES, RouteId, RuleId};
use keep_or_fire::instrument::scale::{Direction, Scale};
use keep_or_fire::instrument::units::Units;
use keep_or_fire::instrument::verdict::{Level, Variant, Verdict};
use serde_json::{Map, Value, json};
use support::compare::differences;
use support::fixtures::instrument;
use support::people::{STATUSES, as_bad_as};
use support::person::Person;

/// Compares a part of the instrument, named as in the file, with what the typed tables say of it.
fn check(part: &str, got: &Value) {
    let instrument = instrument();
    let expected = part.split('.').fold(&instrument, |value, key| &value[key]);
    let wrong = differences(part, got, expected);
    assert!(wrong.is_empty(), "the tables differ from the instrument:\n{}", wrong.join("\n"));
}

fn list<'a, T: 'a>(all: impl IntoIterator<Item = &'a T>, one: impl Fn(&T) -> Value) -> Value {
    all.into_iter().map(one).collect()
}

fn ids<'a>(ids: impl IntoIterator<Item = &'a str>) -> Value {
    ids.into_iter().map(Value::from).collect()
}

fn points(units: Units) -> Value {
    json!(f64::from(units.0) / f64::from(Units::POINT))
}

fn shown_to(audience: Audience) -> Value {
    ids(STATUSES.into_iter().filter(|status| audience.includes(*status)).map(|status| status.choice().id()))
}

fn rank(level: Level) -> Value {
    json!(Level::LADDER.iter().position(|one| *one == level))
}

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

fn direction(scale: Scale) -> Value {
    json!(if scale.direction() == Direction::Adverse { "adverse" } else { "protective" })
}

#[test]
fn the_scales_and_the_checklist() {
    let by_frequency: Vec<Scale> = Scale::profile().filter(|scale| *scale != Scale::GreatClient).collect();
    let scale = |scale: &Scale| json!({ "id": scale.id(), "direction": direction(*scale), "min_answered": scale.minimum_answered() });
    check("scales", &list(&by_frequency, scale));
    let checklist = json!({
        "id": Scale::GreatClient.id(),
        "direction": direction(Scale::GreatClient),
        "min_answered": Scale::GreatClient.minimum_answered(),
        "response": "check3",
        "items": ids(ChecklistLine::ALL.iter().map(|line| line.id())),
    });
    check("checklist", &checklist);
}

#[test]
fn a_scale_has_a_score_from_its_minimum_of_answers_on() {
    for scale in Scale::profile() {
        let of_scale: Vec<Answer> = if scale == Scale::GreatClient {
            ChecklistLine::ALL.iter().map(|line| Answer::Checklist(*line, Response::Given(Tick::Partly))).collect()
        } else {
            let shown = Item::shown_to(STATUSES[0]).filter(|item| item.scale() == scale);
            shown.map(|item| Answer::Core(item, Response::Given(Frequency::Sometimes))).collect()
        };
        let minimum = usize::try_from(scale.minimum_answered()).unwrap();
        for count in 0..=of_scale.len() {
            let score = score_of(scale, of_scale[..count].iter().copied());
            let expected = (count >= minimum).then(|| Units::from_points(50.0));
            assert_eq!(score, expected, "{} with {count} answers, all in the middle", scale.id());
        }
    }
}

fn score_of(scale: Scale, answers: impl Iterator<Item = Answer>) -> Option<Units> {
    let answers: Answers = answers.chain([Answer::Gate(STATUSES[0].choice())]).collect();
    Person(answers).evidence().scores.get(scale)
}

/// The composites are made by a function, not by a table: it is asked about every set of scales that can have a score.
#[test]
fn the_composites() {
    let derived = instrument()["derived"].clone();
    let names: Vec<&String> = derived.as_object().unwrap().keys().collect();
    let composites = Scale::ALL.iter().skip(Scale::profile().count());
    assert_eq!(names, composites.map(|scale| scale.id()).collect::<Vec<_>>(), "the composites");
    let parts = [Scale::Blur, Scale::Demands, Scale::Disrespect, Scale::Trap, Scale::Wear];
    for (badness, scored) in
        [[0, 1, 2, 3, 4], [4, 2, 3, 1, 0]].into_iter().flat_map(|badness| (0..32).map(move |set| (badness, set)))
    {
        let has_score =
            |scale: Scale| parts.iter().position(|part| *part == scale).is_some_and(|n| scored & (1 << n) != 0);
        let answers: Vec<Answer> = Item::shown_to(STATUSES[0])
            .filter(|item| has_score(item.scale()))
            .map(|item| as_bad_as(item, badness[parts.iter().position(|part| *part == item.scale()).unwrap()]))
            .collect();
        let one = |id: &Value| score_of(Scale::from_id(id.as_str().unwrap()).unwrap(), answers.iter().copied());
        let all = |ids: &Value| ids.as_array().unwrap().iter().filter_map(one).collect::<Vec<Units>>();
        for (name, rule) in derived.as_object().unwrap() {
            let of = all(&rule["of"]);
            let is_complete = all(&rule["require"]).len() == rule["require"].as_array().unwrap().len()
                && all(&rule["require_n_of"]["of"]).len()
                    >= usize::try_from(rule["require_n_of"]["n"].as_u64().unwrap()).unwrap();
            let sum = of.iter().fold(Units::ZERO, |sum, score| sum + *score);
            let value = match rule["op"].as_str() {
                Some("mean") => i32::try_from(of.len()).ok().filter(|count| *count > 0).map(|count| sum / count),
                _ => of.into_iter().max(),
            };
            let got = one(&json!(name));
            assert_eq!(got, value.filter(|_| is_complete), "{name} of {answers:?}");
        }
    }
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

#[test]
fn the_pages() {
    check("presentation.opening_gates", &ids(OPENING_GATES.iter().map(|gate| gate.id())));
    check("presentation.result_offered_after", &json!(RESULT_OFFERED_AFTER.id()));
    check("presentation.optional", &ids(Page::ALL.iter().filter(|page| page.is_optional()).map(|page| page.id())));
    // The file lists the questions of every status, the table those of one: all that a status is shown must be there,
    // in the order of the file.
    for status in STATUSES {
        let mut pages = instrument()["presentation"]["pages"].clone();
        for page in pages.as_array_mut().unwrap() {
            let is_shown = |id: &Value| match Question::from_id(id.as_str().unwrap()) {
                Some(Question::Core(item)) => item.audience().includes(status),
                Some(Question::Gate(gate)) => gate.audience().includes(status),
                other => other.is_some(),
            };
            page["items"].as_array_mut().unwrap().retain(is_shown);
        }
        let got = list(
            Page::ALL,
            |page| json!({ "id": page.id(), "items": ids(page.questions(status).iter().map(|question| question.id())) }),
        );
        let wrong = differences("presentation.pages", &got, &pages);
        assert!(wrong.is_empty(), "the pages for {status:?} differ from the instrument:\n{}", wrong.join("\n"));
    }
}

#[test]
fn the_pages_follow_each_other_and_every_question_has_one() {
    let forward: Vec<Page> = std::iter::successors(Some(Page::FIRST), |page| page.next()).collect();
    assert_eq!(forward, Page::ALL, "from the first page on");
    for pair in Page::ALL.windows(2) {
        assert_eq!(pair[1].previous(), Some(pair[0]), "back from {:?}", pair[1]);
    }
    assert_eq!(Page::FIRST.previous(), None, "back from the first page");
    for status in STATUSES {
        for question in Question::all() {
            let expected: Vec<Page> =
                Page::ALL.iter().copied().filter(|page| page.questions(status).contains(&question)).collect();
            assert!(expected.len() <= 1, "{question:?} is asked {status:?} on {expected:?}");
            assert_eq!(Page::of(question, status), expected.first().copied(), "{question:?} for {status:?}");
        }
    }
}

#[test]
fn an_override_item_is_never_first_on_its_page() {
    for (page, status) in Page::ALL.iter().flat_map(|page| STATUSES.map(|status| (page, status))) {
        let first = page.questions(status).first().copied();
        let is_override = [Item::Wear1, Item::Disrespect3].iter().any(|item| first == Some(Question::Core(*item)));
        assert!(!is_override, "{page:?} opens with {first:?} for {status:?}");
    }
}

fn condition(condition: Condition) -> Value {
    let (var, op, value) = match condition {
        Condition::AtLeast(scale, cut_off) => (scale.id(), ">=", points(cut_off)),
        Condition::AtMost(scale, cut_off) => (scale.id(), "<=", points(cut_off)),
        Condition::Below(scale, cut_off) => (scale.id(), "<", points(cut_off)),
        Condition::Answer(item, at_least) => (item.id(), ">=", json!(at_least)),
        Condition::Gate(choice) => (choice.gate().id(), "==", json!(choice.id())),
    };
    json!({ "var": var, "op": op, "value": value })
}

#[test]
fn the_rules_in_order() {
    let rule = |id: &RuleId| {
        let rule = id.rule();
        assert_eq!(rule.id, *id, "the table of rules is not in the order of their names");
        json!({ "id": rule.id.id(), "level": rank(rule.level), "all": list(rule.all, |one| condition(*one)) })
    };
    check("rules", &list(RuleId::ALL, rule));
    assert_eq!(RULES.len(), RuleId::COUNT);
}

#[test]
fn the_routes_in_order() {
    let route = |id: &RouteId| {
        let route = id.route();
        assert_eq!(route.id, *id, "the table of routes is not in the order of their names");
        json!({ "id": route.id.id(), "when_level": rank(route.from), "all": list(route.all, |one| condition(*one)) })
    };
    check("routes", &list(RouteId::ALL, route));
    assert_eq!(ROUTES.len(), RouteId::COUNT);
}

/// Who cannot stop alone is told by a function: it is asked about every status with every power to stop.
#[test]
fn who_is_blocked() {
    let conditions = instrument()["blocked"]["all"].clone();
    for (status, power) in
        STATUSES.iter().flat_map(|status| Gate::StopPower.choices().iter().map(move |power| (*status, *power)))
    {
        let answers = [Answer::Gate(status.choice()), Answer::Gate(power)];
        let got = Person(answers.into_iter().collect()).evidence().cannot_stop_alone();
        let holds = |condition: &Value| {
            let choice = if condition["var"] == "status" { status.choice() } else { power };
            condition["value"].as_array().unwrap().iter().any(|value| value == choice.id())
        };
        assert_eq!(got, conditions.as_array().unwrap().iter().all(holds), "{status:?} with {power:?}");
    }
}

#[test]
fn the_ladder_and_the_ranks() {
    let ladder = Level::LADDER.iter().zip(0..).map(|(level, n)| (format!("{n}"), json!(level.verdict().id())));
    check("ladder", &Value::Object(ladder.collect()));
    let ranks = Verdict::ALL.iter().filter_map(|verdict| Some((verdict.id().to_owned(), rank(verdict.level()?))));
    check("ranks", &Value::Object(ranks.collect()));
    check(
        "insufficient",
        &json!({ "id": Verdict::Insufficient.id(), "rank": Verdict::Insufficient.level().map(rank) }),
    );
}

#[test]
fn the_variants() {
    let verdicts = instrument()["verdicts"].clone();
    let published =
        verdicts.as_array().unwrap().iter().flat_map(|verdict| verdict["variants"].as_array().unwrap().clone());
    let variants = Value::Array(published.collect());
    assert_eq!(ids(Variant::ALL.iter().map(|variant| variant.id())), variants, "the variants of the verdicts");
}

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

#[test]
fn the_numbers_of_how_sure_and_how_near() {
    check("shifts", &json!([points(NARROW), points(WIDE)]));
    check("sem_assumed", &points(WIDE));
    check("near_points", &points(NEAR));
}
