//! People who answer at random.
//!
//! Answers drawn evenly would nearly all end in STOP by the override items, or in INSUFFICIENT. So most people here are
//! consistent: a climate for the whole relationship, a mood for each scale around it, a swing for each answer.
//!
//! Boxed: a type that tells how each person is drawn is compiled anew for every property that asks for people.

use std::iter::zip;
use std::ops::RangeInclusive;

use keep_or_fire::instrument::answers::{Answer, Answers, Question, Response};
use keep_or_fire::instrument::checklist::{ChecklistLine, Tick};
use keep_or_fire::instrument::gate::{Gate, Status};
use keep_or_fire::instrument::instinct::InstinctItem;
use keep_or_fire::instrument::item::{Frequency, Item};
use keep_or_fire::instrument::scale::Scale;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::strategy::ValueTree;
use proptest::test_runner::{RngSeed, TestRunner};

use super::person::{Person, every_answer_to};

pub const STATUSES: [Status; 3] = [Status::Freelance, Status::Employee, Status::Manager];

/// Checks that something holds for as many people as said; panics with the smallest counterexample found.
///
/// The people are the same in every run, so that a red test means a change and nothing else;
/// `PROPTEST_RNG_SEED=<number>` draws others.
pub fn for_all<S: Strategy>(count: u32, people: S, check: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let default = ProptestConfig::default();
    let rng_seed = match default.rng_seed {
        RngSeed::Random => RngSeed::Fixed(38),
        chosen @ RngSeed::Fixed(_) => chosen,
    };
    let config = ProptestConfig { cases: count, rng_seed, failure_persistence: None, ..default };
    if let Err(error) = TestRunner::new(config).run(&people, check) {
        panic!("{error}");
    }
}

/// The first so many people, the same in every run.
pub fn draw(count: usize) -> Vec<Person> {
    let mut runner = TestRunner::deterministic();
    let people = anybody();
    let mut person = || people.new_tree(&mut runner).expect("nothing is filtered out").current();
    (0..count).map(|_| person()).collect()
}

/// Mostly people who are consistent, and some who are not at all.
pub fn anybody() -> BoxedStrategy<Person> {
    prop_oneof![5 => consistent(), 1 => haphazard()].boxed()
}

/// Any subset of all answers, "not said" and questions of another status included.
pub fn haphazard() -> BoxedStrategy<Person> {
    let choices = prop::collection::vec(any::<Index>(), Question::COUNT);
    let how_many_blank = prop_oneof![Just(0_usize), Just(1), Just(20)];
    let person = (status(), choices, how_many_blank).prop_map(|(status, choices, how_many_blank)| {
        let drawn = zip(Question::all(), choices).filter_map(|(question, choice)| {
            let possible = every_answer_to(question);
            possible.get(choice.index(possible.len() + how_many_blank)).copied()
        });
        Person(drawn.chain([Answer::Gate(status.choice())]).collect())
    });
    person.boxed()
}

/// Answers that hang together.
pub fn consistent() -> BoxedStrategy<Person> {
    in_a_climate(0..=4)
}

/// Answers that hang together and are good, so that the checklist counts too.
pub fn content() -> BoxedStrategy<Person> {
    in_a_climate(0..=1)
}

/// 0 is the best of relationships, 4 the worst.
fn in_a_climate(climate: RangeInclusive<i32>) -> BoxedStrategy<Person> {
    let moods = prop::collection::vec(prop_oneof![5 => Just(0), 3 => -1..=1, 2 => -4..=4_i32], Scale::COUNT);
    let swings = prop::collection::vec(prop_oneof![2 => Just(0), 1 => -1..=1_i32], Item::COUNT);
    let overrides = (override_answer(), override_answer(), prop::bool::weighted(0.2));
    let gaps =
        (prop_oneof![3 => Just(0), 1 => Just(4), 1 => Just(30_u8)], prop::collection::vec(1..=100_u8, Item::COUNT));
    let gates = prop::collection::vec(any::<Index>(), Gate::COUNT);
    let person = (status(), climate, moods, swings, overrides, gaps, gates, checklist(), reflection()).prop_map(
        |(status, climate, moods, swings, overrides, gaps, gates, checklist, reflection)| {
            let (disrespect3, wear1, is_unsafe) = overrides;
            let mut answers: Answers = checklist.into_iter().chain(reflection).collect();
            for (gate, choice) in zip(Gate::ALL, gates) {
                // Violence decides alone, so it is told by few.
                let choices = if *gate == Gate::Safety && !is_unsafe { &[][..] } else { gate.choices() };
                if let Some(choice) = choices.get(choice.index(choices.len() + 1)) {
                    answers.set(Answer::Gate(*choice));
                }
            }
            answers.set(Answer::Gate(status.choice()));
            let (percent_left_out, lots) = gaps;
            for ((item, swing), lot) in zip(zip(Item::ALL, swings), lots) {
                let wanted = match item {
                    Item::Disrespect3 => disrespect3,
                    Item::Wear1 => wear1,
                    _ => (climate + moods[item.scale().index()] + swing).clamp(0, 4),
                };
                if lot > percent_left_out {
                    answers.set(as_bad_as(*item, wanted));
                }
            }
            Person(answers)
        },
    );
    person.boxed()
}

/// The answer to a core item that is so bad, 0 to 4.
pub fn as_bad_as(item: Item, wanted: i32) -> Answer {
    let frequency = Frequency::ALL.iter().find(|frequency| item.adverse(**frequency) == wanted);
    Answer::Core(item, Response::Given(*frequency.expect("0 to 4 is wanted")))
}

fn status() -> impl Strategy<Value = Status> {
    prop::sample::select(STATUSES.as_slice())
}

/// An override item decides alone from 2 on, so it is mostly mild here.
fn override_answer() -> impl Strategy<Value = i32> {
    prop_oneof![8 => Just(0), 2 => Just(1), 2 => Just(2), 1 => Just(3), 1 => Just(4)]
}

/// Everything, something or nothing of the checklist, around one mood.
fn checklist() -> impl Strategy<Value = Vec<Answer>> {
    let swings = prop::collection::vec(prop_oneof![1 => Just(0), 2 => -1..=1_i32], ChecklistLine::COUNT);
    let answered = prop_oneof![3 => Just(ChecklistLine::COUNT), 1 => 0..ChecklistLine::COUNT];
    (0..=2_i32, swings, answered).prop_map(|(mood, swings, answered)| {
        zip(ChecklistLine::ALL, swings)
            .take(answered)
            .filter_map(|(line, swing)| {
                Tick::from_value((mood + swing).clamp(0, 2)).map(|tick| Answer::Checklist(*line, Response::Given(tick)))
            })
            .collect()
    })
}

/// Everything, something or nothing of the aggression reflection, often with a tie-break.
fn reflection() -> impl Strategy<Value = Vec<Answer>> {
    let swings = prop::collection::vec(-2..=2_i32, InstinctItem::COUNT);
    let answered = prop_oneof![3 => Just(InstinctItem::COUNT), 1 => 0..InstinctItem::COUNT, 1 => Just(0)];
    let tie_break = prop::sample::select(every_answer_to(Question::TieBreak));
    (0..=4_i32, swings, answered, prop::option::of(tie_break)).prop_map(|(mood, swings, answered, tie_break)| {
        zip(InstinctItem::ALL, swings)
            .take(answered)
            .filter_map(|(item, swing)| {
                let frequency = Frequency::from_value((mood + swing).clamp(0, 4))?;
                Some(Answer::Instinct(*item, Response::Given(frequency)))
            })
            .chain(tie_break)
            .collect()
    })
}
