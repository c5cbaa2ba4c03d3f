//! From answers to verdicts: rules, routes, the ladder, who cannot stop alone, how sure and how near.

use keep_or_fire::instrument::answers::Answer;
use keep_or_fire::instrument::confidence::{NARROW, NEAR, WIDE};
use keep_or_fire::instrument::gate::Gate;
use keep_or_fire::instrument::rules::{ROUTES, RULES, RouteId, RuleId};
use keep_or_fire::instrument::verdict::{Level, Variant, Verdict};
use serde_json::{Value, json};

use crate::published::{check, condition, ids, list, points, rank};
use crate::support::fixtures::instrument;
use crate::support::people::STATUSES;
use crate::support::person::Person;

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

#[test]
fn the_numbers_of_how_sure_and_how_near() {
    check("shifts", &json!([points(NARROW), points(WIDE)]));
    check("sem_assumed", &points(WIDE));
    check("near_points", &points(NEAR));
}
