//! The printed points add up to the printed score, and the verdict follows from what is printed alone.

use std::collections::BTreeMap;

use keep_or_fire::instrument::answers::Answers;
use keep_or_fire::instrument::breakdown::{Breakdown, Hundredths, Source};
use keep_or_fire::instrument::evidence::Evidence;
use keep_or_fire::instrument::gate::{Choice, Gate, Status};
use keep_or_fire::instrument::item::Item;
use keep_or_fire::instrument::rules::{Condition, ROUTES, RULES, RuleId, decide};
use keep_or_fire::instrument::scale::{Direction, Scale};
use keep_or_fire::instrument::units::Units;
use keep_or_fire::instrument::verdict::{Level, Verdict};
use proptest::prelude::*;

use crate::support::fixtures::vectors;
use crate::support::people::{anybody, as_bad_as, for_all};
use crate::support::person::Person;

/// What a page prints: scores, the answers that rules look at, the gates. Nothing else is known to the reader.
struct Page {
    scores: BTreeMap<&'static str, Hundredths>,
    answers: BTreeMap<&'static str, i32>,
    gates: BTreeMap<&'static str, Choice>,
}

impl Page {
    /// Scores are not read off but added up from the printed lines.
    fn of(answers: &Answers, status: Status) -> Self {
        let evidence = Evidence::of(answers, status);
        let mut page = Self { scores: BTreeMap::new(), answers: BTreeMap::new(), gates: BTreeMap::new() };
        for scale in Scale::ALL {
            let Some(breakdown) = Breakdown::of(*scale, answers, &evidence) else { continue };
            let lines = breakdown.parts.iter().flat_map(|part| &part.addends);
            let sum = lines.map(|addend| addend.points.0).sum::<i32>();
            let score = if breakdown.is_taken_away() { 10_000 - sum } else { sum };
            page.scores.insert(scale.id(), Hundredths(score));
        }
        for item in [Item::Wear1, Item::Disrespect3] {
            page.answers.extend(evidence.adverse(item).map(|answer| (item.id(), answer)));
        }
        page.gates = Gate::ALL.iter().map(|gate| (gate.id(), evidence.gate(*gate))).collect();
        page
    }

    fn holds(&self, condition: Condition) -> bool {
        let cut_off = |units: Units| units.0 * 100 / Units::POINT;
        let score = |scale: Scale| self.scores.get(scale.id()).map(|score| score.0);
        match condition {
            Condition::AtLeast(scale, points) => score(scale).is_some_and(|score| score >= cut_off(points)),
            Condition::AtMost(scale, points) => score(scale).is_some_and(|score| score <= cut_off(points)),
            Condition::Below(scale, points) => score(scale).is_some_and(|score| score < cut_off(points)),
            Condition::Answer(item, least) => self.answers.get(item.id()).is_some_and(|answer| *answer >= least),
            Condition::Gate(choice) => self.gates[choice.gate().id()] == choice,
        }
    }

    /// The verdict and the rule's name, by the published rules.
    fn verdict(&self) -> (Verdict, Option<&'static str>) {
        let has_load = self.scores.contains_key("load");
        let speaks = |level: Level| level == Level::Stop || has_load;
        let Some(rule) = RULES.iter().find(|rule| speaks(rule.level) && rule.all.iter().all(|one| self.holds(*one)))
        else {
            return (Verdict::Insufficient, None);
        };
        let blocked = self.gates["status"] != Choice::Freelance && self.gates["stop_power"] != Choice::StopYes;
        let is_open = |from: Level, all: &[Condition]| from == rule.level && all.iter().all(|one| self.holds(*one));
        let escalated = blocked && ROUTES.iter().any(|route| is_open(route.from, route.all));
        (if escalated { Verdict::Escalate } else { rule.level.verdict() }, Some(rule.id.id()))
    }
}

fn check_additions(answers: &Answers, status: Status) -> Result<(), TestCaseError> {
    let evidence = Evidence::of(answers, status);
    for scale in Scale::ALL {
        let breakdown = Breakdown::of(*scale, answers, &evidence);
        prop_assert_eq!(breakdown.is_some(), evidence.scores.get(*scale).is_some(), "{}", scale.id());
        let Some(breakdown) = breakdown else { continue };
        let subtotals = breakdown.parts.iter().map(|part| part.subtotal.0).sum::<i32>();
        prop_assert_eq!(subtotals, breakdown.total.0, "the parts of {} do not add up", scale.id());
        let exact: Hundredths = evidence.scores.get(*scale).unwrap().into();
        prop_assert_eq!(breakdown.score, exact);
        let total = if breakdown.is_taken_away() { 10_000 - breakdown.score.0 } else { breakdown.score.0 };
        prop_assert_eq!(breakdown.total.0, total);
        for part in &breakdown.parts {
            let sum = part.addends.iter().map(|addend| addend.points.0).sum::<i32>();
            prop_assert_eq!(sum, part.subtotal.0, "the lines of {} in {} do not add up", part.scale.id(), scale.id());
            let hundredths = f64::from(part.per_step.0) * 100.0 / f64::from(Units::POINT);
            prop_assert_eq!(part.is_exact(), hundredths.fract() == 0.0, "a step of {}", hundredths);
            for addend in &part.addends {
                prop_assert_eq!(breakdown.addend(addend.source.question()), Some(addend));
                let exact = f64::from(part.per_step.0 * addend.steps) * 100.0 / f64::from(Units::POINT);
                let off = (f64::from(addend.points.0) - exact).abs();
                prop_assert!(
                    off < if part.is_exact() { f64::EPSILON } else { 1.0 },
                    "a line of {} is off by {off} hundredths",
                    scale.id()
                );
                prop_assert!(addend.steps > 0 || addend.points.0 == 0, "an answer that puts nothing in has points");
                let most = if matches!(addend.source, Source::Line(..)) { 2 } else { 4 };
                prop_assert!((0..=most).contains(&addend.steps));
            }
        }
    }
    Ok(())
}

#[test]
fn what_is_printed_adds_up_for_anybody() {
    for_all(800, anybody(), |person| check_additions(&person.0, person.status()));
}

#[test]
fn what_is_printed_adds_up_for_every_vector() {
    for vector in vectors() {
        let status = vector.answers.status().unwrap();
        check_additions(&vector.answers, status).unwrap_or_else(|error| panic!("line {}: {error}", vector.line));
    }
}

#[test]
fn the_verdict_follows_from_what_is_printed_for_anybody() {
    for_all(800, anybody(), |person| {
        let decision = decide(&person.evidence());
        let printed = Page::of(&person.0, person.status()).verdict();
        prop_assert_eq!(printed, (decision.verdict, decision.rule.map(RuleId::id)));
        Ok(())
    });
}

#[test]
fn the_verdict_follows_from_what_is_printed_for_every_vector() {
    for vector in vectors() {
        let (verdict, rule) = Page::of(&vector.answers, vector.answers.status().unwrap()).verdict();
        let got = (verdict.id(), rule);
        assert_eq!(got, (vector.verdict.as_str(), vector.rule.as_deref()), "line {}", vector.line);
    }
}

#[test]
fn no_score_is_so_near_a_cut_off_that_rounding_could_hide_it() {
    for_all(800, anybody(), |person| {
        let evidence = person.evidence();
        let conditions = RULES.iter().flat_map(|rule| rule.all).chain(ROUTES.iter().flat_map(|route| route.all));
        for condition in conditions {
            let (Condition::AtLeast(scale, cut_off)
            | Condition::AtMost(scale, cut_off)
            | Condition::Below(scale, cut_off)) = *condition
            else {
                continue;
            };
            let Some(score) = evidence.scores.get(scale) else { continue };
            let distance = (score - cut_off).0.abs();
            prop_assert!(distance == 0 || distance * 10 >= Units::POINT, "{} is {distance} units off", scale.id());
        }
        Ok(())
    });
}

#[test]
fn thirds_are_shared_out_so_that_they_add_up() {
    // Three answers of a scale, all "always": each is a third of 100.
    let core = [Item::Wear1, Item::Wear2, Item::Wear3].map(|item| as_bad_as(item, 4));
    let gate = keep_or_fire::instrument::answers::Answer::Gate(Choice::Freelance);
    let person = Person(core.into_iter().chain([gate]).collect());
    let breakdown = Breakdown::of(Scale::Wear, &person.0, &person.evidence()).unwrap();
    let points: Vec<i32> = breakdown.parts[0].addends.iter().map(|addend| addend.points.0).collect();
    assert_eq!((points, breakdown.total.0), (vec![3334, 3333, 3333], 10_000));
    assert_eq!(breakdown.parts[0].per_step, Units::from_points(25.0) / 3);
}

#[test]
fn the_checklist_adds_up_what_there_is_and_other_protective_scales_what_is_taken() {
    for scale in Scale::ALL {
        let person = crate::support::people::draw(200).into_iter();
        let mut breakdowns = person.filter_map(|person| Breakdown::of(*scale, &person.0, &person.evidence()));
        let breakdown = breakdowns.next().expect("somebody has this score");
        let expected = scale.direction() == Direction::Protective && *scale != Scale::GreatClient;
        assert_eq!(breakdown.is_taken_away(), expected, "{}", scale.id());
    }
}
