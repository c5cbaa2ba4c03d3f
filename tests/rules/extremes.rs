//! All-same and extreme answers: where a flat or a careless sheet ends up is known, and said with reservations.

use keep_or_fire::instrument::advice::Flag;
use keep_or_fire::instrument::answers::{Answer, Answers, Response};
use keep_or_fire::instrument::checklist::{ChecklistLine, Tick};
use keep_or_fire::instrument::confidence::Confidence;
use keep_or_fire::instrument::gate::{Choice, Status};
use keep_or_fire::instrument::item::{Frequency, Item};
use keep_or_fire::instrument::outcome::FLAT_FROM;
use keep_or_fire::instrument::rules::RuleId;
use keep_or_fire::instrument::units::Units;
use keep_or_fire::instrument::verdict::Verdict;

use crate::support::people::{STATUSES, as_bad_as};
use crate::support::person::Person;

fn person(status: Status, answers: impl IntoIterator<Item = Answer>) -> Person {
    Person(answers.into_iter().chain([Answer::Gate(status.choice())]).collect())
}

fn all_same(status: Status, frequency: Frequency) -> Person {
    person(status, Item::shown_to(status).map(|item| Answer::Core(item, Response::Given(frequency))))
}

fn all_as_bad(status: Status, wanted: i32, tick: Option<Tick>) -> Person {
    let checklist = ChecklistLine::ALL.iter().filter_map(|line| Some(Answer::Checklist(*line, Response::Given(tick?))));
    person(status, Item::shown_to(status).map(|item| as_bad_as(item, wanted)).chain(checklist))
}

fn check(person: &Person, verdict: Verdict, rule: RuleId) {
    let outcome = person.outcome();
    assert_eq!((outcome.verdict, outcome.rule), (verdict, Some(rule)), "for {person:?}");
}

#[test]
fn all_the_same_answer() {
    for status in STATUSES {
        let alone = status == Status::Freelance;
        check(&all_same(status, Frequency::Never), Verdict::Repair, RuleId::P9);
        check(
            &all_same(status, Frequency::Rarely),
            if alone { Verdict::Repair } else { Verdict::Escalate },
            RuleId::P1,
        );
        check(
            &all_same(status, Frequency::Sometimes),
            if alone { Verdict::Exit } else { Verdict::Escalate },
            RuleId::X7,
        );
        check(&all_same(status, Frequency::Often), Verdict::Stop, RuleId::S2);
        check(&all_same(status, Frequency::Always), Verdict::Stop, RuleId::S2);
    }
}

#[test]
fn all_the_same_answer_is_flagged_and_never_sure() {
    for status in STATUSES {
        for frequency in Frequency::ALL {
            let outcome = all_same(status, *frequency).outcome();
            assert!(
                outcome.flags.contains(&Flag::FlatPattern),
                "{status:?}, always {frequency:?}: no reservation is made"
            );
            assert_eq!(outcome.assurance.confidence, Some(Confidence::Fragile), "{status:?}, always {frequency:?}");
        }
    }
}

#[test]
fn twenty_same_answers_are_flat_and_nineteen_are_not() {
    let flat = |count: usize| {
        let items = Item::shown_to(Status::Freelance).take(count);
        let outcome =
            person(Status::Freelance, items.map(|item| Answer::Core(item, Response::Given(Frequency::Rarely))))
                .outcome();
        outcome.flags.contains(&Flag::FlatPattern)
    };
    assert!(flat(FLAT_FROM), "{FLAT_FROM} same answers pass unnoticed");
    assert!(!flat(FLAT_FROM - 1), "{} same answers are called flat", FLAT_FROM - 1);
}

#[test]
fn from_the_best_to_the_worst_of_all_answers() {
    for status in STATUSES {
        let alone = status == Status::Freelance;
        check(&all_as_bad(status, 0, Some(Tick::Yes)), Verdict::Cherish, RuleId::C1);
        check(&all_as_bad(status, 0, Some(Tick::No)), Verdict::Keep, RuleId::K1);
        check(&all_as_bad(status, 0, None), Verdict::Keep, RuleId::K1);
        check(&all_as_bad(status, 1, None), Verdict::Repair, RuleId::P8);
        check(&all_as_bad(status, 2, None), if alone { Verdict::Exit } else { Verdict::Escalate }, RuleId::X7);
        check(&all_as_bad(status, 3, None), Verdict::Stop, RuleId::S2);
        check(&all_as_bad(status, 4, None), Verdict::Stop, RuleId::S2);
    }
}

#[test]
fn the_best_and_the_worst_answers_fill_every_scale() {
    for status in STATUSES {
        let (best, worst) = (all_as_bad(status, 0, Some(Tick::Yes)), all_as_bad(status, 4, Some(Tick::No)));
        for scale in keep_or_fire::instrument::scale::Scale::ALL {
            let ends = [&best, &worst].map(|person| person.evidence().scores.get(*scale));
            let expected = [Some(Units::ZERO), Some(Units::FULL)];
            let is_full = ends == expected || ends == [expected[1], expected[0]];
            assert!(is_full, "{status:?}: {} runs from {:?} to {:?}", scale.id(), ends[0], ends[1]);
        }
    }
}

#[test]
fn nothing_but_the_status_is_not_enough() {
    for status in STATUSES {
        let outcome = person(status, []).outcome();
        assert_eq!(outcome.verdict, Verdict::Insufficient, "{status:?} said nothing");
        assert_eq!((outcome.milder, outcome.harsher), (None, None), "{status:?} said nothing that could change");
    }
}

#[test]
fn safety_speaks_even_when_nothing_else_is_said() {
    for status in STATUSES {
        check(&person(status, [Answer::Gate(Choice::SafetyYes)]), Verdict::Stop, RuleId::S1);
        check(&person(status, [as_bad_as(Item::Disrespect3, 3)]), Verdict::Stop, RuleId::S2);
        check(&person(status, [as_bad_as(Item::Wear1, 4)]), Verdict::Stop, RuleId::S3);
        let milder = person(status, [as_bad_as(Item::Disrespect3, 2)]).verdict();
        assert_eq!(milder, Verdict::Insufficient, "{status:?}: one answer is not enough for more than safety");
    }
}

#[test]
fn no_answers_at_all_are_no_sheet() {
    assert_eq!(keep_or_fire::instrument::outcome::verdict(&Answers::default()), None, "a verdict without a status");
}
