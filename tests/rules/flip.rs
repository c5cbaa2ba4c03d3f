//! The smallest change to another verdict is one, and no smaller one is: checked against trying everything.

use std::iter::repeat_n;

use keep_or_fire::instrument::answers::{Answer, Question, Response};
use keep_or_fire::instrument::checklist::ChecklistLine;
use keep_or_fire::instrument::counterfactual::{Change, Flip, Toward};
use keep_or_fire::instrument::item::Item;
use keep_or_fire::instrument::verdict::Verdict;
use proptest::prelude::*;

use crate::support::fixtures::{cases, instrument};
use crate::support::people::{anybody, consistent, content, for_all};
use crate::support::person::{Person, badness};

#[test]
fn a_promised_change_gives_the_promised_verdict() {
    for_all(500, anybody(), |person| {
        let outcome = person.outcome();
        for (toward, flip) in [(Toward::Milder, &outcome.milder), (Toward::Harsher, &outcome.harsher)] {
            let Some(flip) = flip else { continue };
            let mut changed = person.clone();
            let mut steps = 0;
            for change in &flip.changes {
                let (from, to) = ends(*change);
                prop_assert_eq!(person.0.get(from.question()), Some(from), "the change starts from another answer");
                steps += badness(from).unwrap().abs_diff(badness(to).unwrap());
                changed = changed.with(to);
            }
            prop_assert_eq!(usize::try_from(steps).unwrap(), flip.steps, "the steps are miscounted: {:?}", flip);
            prop_assert_eq!(changed.verdict(), flip.verdict, "the promise is not kept: {:?}", flip);
            prop_assert!(has_moved(toward, &person, flip.verdict), "{flip:?} does not change the level");
        }
        Ok(())
    });
}

/// Among content people, whose checklist counts too.
#[test]
fn the_change_found_is_the_first_among_all_of_up_to_two_steps() {
    for_all(600, prop_oneof![content(), anybody()], |person| is_the_first(&person, 2));
}

/// Fewer people: trying everything takes up to 16 214 verdicts for one of them, each way.
#[test]
fn the_change_found_is_the_first_among_all() {
    let most_steps = instrument()["max_flip_steps"].as_u64().and_then(|steps| usize::try_from(steps).ok()).unwrap();
    for_all(120, prop_oneof![content(), consistent()], |person| {
        let outcome = person.outcome();
        let steps = [&outcome.milder, &outcome.harsher].map(|flip| flip.as_ref().map_or(0, |flip| flip.steps));
        prop_assert!(steps.iter().all(|steps| *steps <= most_steps), "more than {most_steps} steps are promised");
        is_the_first(&person, most_steps)
    });
}

/// Few people stand right there, so one is brought there.
#[test]
fn a_great_client_can_be_lost_by_the_list_alone() {
    let case = cases().into_iter().find(|case| case.id.starts_with("07")).expect("the case of the great client");
    let mut person = Person(xtask::score::read_sheet(&case.sheet.to_string()).expect("the worked cases can be read"))
        // Which one step would change the verdict too, and come first.
        .with(Answer::Core(Item::Disrespect3, Response::NotSaid));
    while let Some(less) = less_of_the_list(&person) {
        person = less;
    }
    let flip = person.outcome().harsher.expect("a great client can be lost");
    assert!(matches!(flip.changes[..], [Change::Checklist { .. }]), "{flip:?}");
    is_the_first(&person, 2).unwrap();
}

/// The same with one line of the list a little worse, and the same verdict.
fn less_of_the_list(person: &Person) -> Option<Person> {
    let lines = ChecklistLine::ALL.iter().map(|line| Question::Checklist(*line));
    let mut worse = lines.filter_map(|line| Some(person.clone().with(*person.worse(line).first()?)));
    worse.find(|worse| worse.verdict() == Verdict::Cherish)
}

fn is_the_first(person: &Person, most_steps: usize) -> Result<(), TestCaseError> {
    let outcome = person.outcome();
    for (toward, found) in [(Toward::Milder, outcome.milder), (Toward::Harsher, outcome.harsher)] {
        let first = search(person, toward, most_steps);
        prop_assert_eq!(found.filter(|flip| flip.steps <= most_steps), first, "{:?}: found, and first of all", toward);
    }
    Ok(())
}

fn ends(change: Change) -> (Answer, Answer) {
    match change {
        Change::Core { item, from, to } => {
            (Answer::Core(item, Response::Given(from)), Answer::Core(item, Response::Given(to)))
        }
        Change::Checklist { line, from, to } => {
            (Answer::Checklist(line, Response::Given(from)), Answer::Checklist(line, Response::Given(to)))
        }
    }
}

fn has_moved(toward: Toward, from: &Person, to: Verdict) -> bool {
    match toward {
        Toward::Milder => to.level().is_some() && to.level() < from.level(),
        Toward::Harsher => from.level().is_some() && to.level() > from.level(),
    }
}

/// Tries every change of 1 step, then of 2, then of 3, as the method words it (`docs/method.md`, "How sure,
/// and how near"): fewest steps, then fewest answers, then the order of the questions.
fn search(person: &Person, toward: Toward, most_steps: usize) -> Option<Flip> {
    // For each answer that can move, the answers one, two, … steps further.
    let core = person.answered_items().into_iter().map(Question::Core);
    let ways: Vec<Vec<Answer>> = core
        .chain(ChecklistLine::ALL.iter().map(|line| Question::Checklist(*line)))
        .map(|question| match toward {
            Toward::Milder => person.better(question),
            Toward::Harsher => person.worse(question),
        })
        .filter(|way| !way.is_empty())
        .collect();
    (1..=most_steps).find_map(|steps| {
        let mut candidates = changes_of(steps, ways.len());
        candidates.sort_by_key(|steps_of| (steps_of.len(), spelt_out(steps_of)));
        candidates.iter().find_map(|steps_of| {
            let mut after = person.clone();
            for (way, steps) in steps_of {
                after.0.set(*ways[*way].get(steps - 1)?);
            }
            let verdict = after.verdict();
            has_moved(toward, person, verdict).then(|| Flip {
                steps,
                changes: steps_of.iter().map(|(way, steps)| change(person, ways[*way][steps - 1])).collect(),
                verdict,
            })
        })
    })
}

/// Every way to spend so many steps on so many answers: pairs of an answer's place and its number of steps.
fn changes_of(steps: usize, answers: usize) -> Vec<Vec<(usize, usize)>> {
    fn spend(
        left: usize,
        from: usize,
        answers: usize,
        spent: &mut Vec<(usize, usize)>,
        all: &mut Vec<Vec<(usize, usize)>>,
    ) {
        if left == 0 {
            all.push(spent.clone());
            return;
        }
        for place in from..answers {
            for steps in 1..=left {
                spent.push((place, steps));
                spend(left - steps, place + 1, answers, spent, all);
                spent.pop();
            }
        }
    }
    let mut all = Vec::new();
    spend(steps, 0, answers, &mut Vec::new(), &mut all);
    all
}

/// Two steps on the first answer and one on the fourth are `[0, 0, 3]`: their order is that of the questions.
fn spelt_out(steps_of: &[(usize, usize)]) -> Vec<usize> {
    steps_of.iter().flat_map(|(place, steps)| repeat_n(*place, *steps)).collect()
}

fn change(person: &Person, to: Answer) -> Change {
    match to {
        Answer::Core(item, to) => Change::Core { item, from: person.0.core(item).unwrap(), to: to.given().unwrap() },
        Answer::Checklist(line, to) => {
            Change::Checklist { line, from: person.0.checklist(line).unwrap(), to: to.given().unwrap() }
        }
        other => panic!("{other:?} is no answer that a change may touch"),
    }
}
