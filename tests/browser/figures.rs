//! A consultant with pen and paper: the printed points add up to the printed scores, and the printed scores give the verdict
//! by the published rules.

use std::collections::BTreeMap;

use keep_or_fire::instrument::gate::Gate;
use keep_or_fire::instrument::item::Frequency;
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::rules::{Condition, ROUTES, RULES};
use keep_or_fire::instrument::units::Units;
use keep_or_fire::instrument::verdict::Level;
use serde::Deserialize;

use crate::case::{self, Case};
use crate::journey::{Journey, journeys};
use crate::page::Hand;
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &journeys![what_is_printed_adds_up_and_gives_the_verdict];

const CASES: [&str; 6] = [
    "07_great_client",
    "09_ordinary",
    "12_agency_no_spec",
    "13_freelance_incorrigible",
    "14_penance_every_morning",
    "16_false_professional",
];

/// Everything that the page prints of one addition, as text.
#[derive(Debug, Deserialize)]
struct Sum {
    scale: String,
    points: Vec<String>,
    subtotals: Vec<String>,
    total: String,
    difference: Option<String>,
}

/// The text of a result.
#[derive(Debug, Deserialize)]
struct Print {
    verdict: String,
    sums: Vec<Sum>,
    profile: Vec<Sum>,
    answers: BTreeMap<String, String>,
}

async fn what_is_printed_adds_up_and_gives_the_verdict(visit: &Visit) {
    for id in visit.share_of(CASES.into_iter()) {
        let case = case::named(id);
        visit.forget_everything().await;
        visit.open("/?lang=fr").await;
        visit.walk(&case.answers, Hand::Script).await;
        visit.until_screen("result").await;
        visit.unfold().await;
        let print: Print = visit.ask(include_str!("figures.js"), vec![]).await;
        assert!(!print.sums.is_empty() || case.expected.rule.as_deref() == Some("S3"), "{id}: no addition is printed");
        check(&case, &print);
    }
}

fn check(case: &Case, print: &Print) {
    let mut scores: BTreeMap<&str, i64> = BTreeMap::new();
    for sum in print.profile.iter().chain(&print.sums) {
        let of = format!("{} of {}", sum.scale, case.id);
        let points: i64 = sum.points.iter().map(|points| hundredths(points)).sum();
        expect_same(&format!("the sum of the lines of {of}"), points, hundredths(&sum.total));
        if !sum.subtotals.is_empty() {
            let parts: i64 = sum.subtotals.iter().map(|points| hundredths(points)).sum();
            expect_same(&format!("the sum of the parts of {of}"), parts, points);
        }
        let score = sum.difference.as_ref().map_or(points, |difference| {
            expect_same(&format!("what is left of 100 for {of}"), hundredths(difference), 10_000 - points);
            10_000 - points
        });
        let expected = case.expected.scores[&sum.scale].expect("a score that is printed");
        expect_same(&format!("the score of {of}"), score, hundredths(&format!("{expected:.2}").replace('.', ",")));
        scores.insert(&sum.scale, score);
    }
    // The load is the mean of the scales about the client and of wear, where they have a score.
    let parts: Vec<i64> =
        ["blur", "demands", "disrespect", "trap", "wear"].iter().filter_map(|id| scores.get(id)).copied().collect();
    let load = parts.iter().sum::<i64>() / i64::try_from(parts.len()).unwrap_or(1);
    assert!(scores.get("load").is_none_or(|printed| (printed - load).abs() <= 1), "{}: the load is {load}", case.id);
    scores.entry("load").or_insert(load);
    scores.insert("harm", scores["disrespect"].max(scores["trap"]));
    expect_same(
        &format!("the verdict by the printed figures of {}", case.id),
        verdict(case, print, &scores),
        &*print.verdict,
    );
}

/// `18,75`, as 1875.
fn hundredths(text: &str) -> i64 {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    assert!(text.contains(','), "two decimals should be printed, not {text:?}");
    digits.parse().unwrap_or_else(|_| panic!("{text:?} should be a number"))
}

fn verdict(case: &Case, print: &Print, scores: &BTreeMap<&str, i64>) -> &'static str {
    let cut_off = |units: Units| i64::from(units.0) * 100 / i64::from(Units::POINT);
    let words = keep_or_fire::content::words(Language::French);
    let gate = |gate: Gate| {
        let given =
            case.answers.answer(gate.id()).or_else(|| gate.when_unanswered().map(|choice| choice.id().to_owned()));
        given.unwrap_or_default()
    };
    let holds = |condition: &Condition| match *condition {
        Condition::AtLeast(scale, points) => scores.get(scale.id()).is_some_and(|score| *score >= cut_off(points)),
        Condition::AtMost(scale, points) => scores.get(scale.id()).is_some_and(|score| *score <= cut_off(points)),
        Condition::Below(scale, points) => scores.get(scale.id()).is_some_and(|score| *score < cut_off(points)),
        Condition::Answer(item, least) => {
            let said = print.answers.get(item.id());
            let answer = said.and_then(|said| Frequency::ALL.iter().find(|one| (words.frequency)(**one) == said));
            answer.is_some_and(|answer| item.adverse(*answer) >= least)
        }
        Condition::Gate(choice) => gate(choice.gate()) == choice.id(),
    };
    let rule = RULES.iter().find(|rule| rule.all.iter().all(holds)).expect("the last rule always holds");
    let blocked = gate(Gate::Status) != "freelance" && gate(Gate::StopPower) != "yes";
    let is_escalated = ROUTES.iter().any(|route| route.from == rule.level && route.all.iter().all(holds));
    let escalated = blocked && rule.level > Level::Keep && is_escalated;
    if escalated { "ESCALATE" } else { rule.level.verdict().id() }
}
