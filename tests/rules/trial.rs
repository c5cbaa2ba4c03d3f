//! Other answers on trial: what would follow, with what was given untouched.

use keep_or_fire::instrument::answers::{Answer, Question};
use keep_or_fire::instrument::gate::Choice;
use keep_or_fire::instrument::item::{Frequency, Item};
use keep_or_fire::instrument::outcome::verdict;
use keep_or_fire::instrument::trial::Trial;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::support::people::{anybody, draw, for_all};
use crate::support::person::every_answer_to;

#[test]
fn a_trial_begins_as_it_was_given_and_says_what_has_moved() {
    for_all(300, (anybody(), any::<Index>(), any::<Index>()), |(person, which, how)| {
        let mut trial = Trial::of(&person.0);
        prop_assert_eq!(trial.moved().count(), 0);
        prop_assert_eq!(trial.answers(), &person.0);
        let questions: Vec<Question> = Question::all().collect();
        let question = questions[which.index(questions.len())];
        let possible = every_answer_to(question);
        let answer = possible[how.index(possible.len())];
        let given = person.0.get(question);
        trial.set(answer);
        let moved: Vec<_> = trial.moved().collect();
        prop_assert_eq!(moved, if given == Some(answer) { vec![] } else { vec![(given, answer)] });
        prop_assert_eq!(trial.answers(), &person.with(answer).0);
        prop_assert_eq!(trial.given(), &person.0);
        Ok(())
    });
}

#[test]
fn trying_the_smallest_change_brings_its_verdict() {
    let mut tried = 0;
    for person in draw(400) {
        let outcome = person.outcome();
        for flip in outcome.milder.iter().chain(&outcome.harsher) {
            let mut trial = Trial::of(&person.0);
            trial.follow(flip);
            assert_eq!(verdict(trial.answers()), Some(flip.verdict));
            assert_eq!(trial.moved().count(), flip.changes.len());
            tried += 1;
        }
    }
    assert!(tried > 200, "only {tried} changes were tried");
}

#[test]
fn a_trial_leaves_the_answers_alone() {
    let person = &draw(1)[0];
    let before = person.0.clone();
    let mut trial = Trial::of(&person.0);
    for item in Item::ALL {
        trial.set(Answer::core(*item, Frequency::Always));
    }
    trial.set(Answer::Gate(Choice::SafetyYes));
    assert_eq!(person.0, before);
    assert_ne!(trial.answers(), &before);
}
