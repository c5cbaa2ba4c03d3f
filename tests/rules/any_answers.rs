//! Whatever is answered, in whatever order, has an outcome; what is not shown or not said counts for nothing.

use keep_or_fire::instrument::answers::{Answer, Answers, Question, Response};
use keep_or_fire::instrument::checklist::Tick;
use keep_or_fire::instrument::gate::{Gate, Status};
use keep_or_fire::instrument::instinct::{DIFFUSE_FROM, Instinct, ReflectionState};
use keep_or_fire::instrument::item::{Frequency, Item};
use keep_or_fire::instrument::outcome::Outcome;
use keep_or_fire::instrument::rules::RuleId;
use keep_or_fire::instrument::scale::Scale;
use keep_or_fire::instrument::units::Units;
use keep_or_fire::instrument::verdict::Verdict;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::support::people::{STATUSES, anybody, for_all, haphazard};
use crate::support::person::{Person, every_answer_to};

#[test]
fn any_subset_of_answers_has_an_outcome_in_one_piece() {
    for_all(500, haphazard(), |person| in_one_piece(&person));
    for_all(300, anybody(), |person| in_one_piece(&person));
}

/// What must hold in every outcome, between its parts.
fn in_one_piece(person: &Person) -> Result<(), TestCaseError> {
    let outcome = person.outcome();
    let Outcome { verdict, rule, route, .. } = outcome;
    prop_assert_eq!(rule.is_none(), verdict == Verdict::Insufficient, "only too few answers leave no deciding rule");
    prop_assert_eq!(rule.is_none(), outcome.assurance.confidence.is_none(), "how sure it is, is said of every verdict");
    prop_assert_eq!(route.is_some(), verdict == Verdict::Escalate, "only a route leads to ESCALATE");
    prop_assert!(route.is_none() || person.status() != Status::Freelance, "nobody stands above the self-employed");
    let first = outcome.fired.first().copied().or(rule.filter(|rule| *rule == RuleId::K1));
    prop_assert_eq!(first, rule, "the first rule that holds decides");
    prop_assert!(outcome.fired.is_sorted(), "the rules that hold are told in order");
    prop_assert_eq!(outcome.reasons.is_empty(), rule.is_none(), "every verdict has a reason");
    prop_assert_eq!(outcome.answered.of, 34, "34 core items are shown");
    prop_assert!(outcome.answered.core <= 34 && outcome.answered.percent() <= 100);
    for scale in Scale::ALL {
        let score = outcome.evidence.scores.get(*scale);
        let within = score.is_none_or(|score| (Units::ZERO..=Units::FULL).contains(&score));
        prop_assert!(within, "{} is out of bounds: {score:?}", scale.id());
    }
    let expected = match outcome.reflection.dominant.len() {
        0 => &[ReflectionState::NotAnswered, ReflectionState::None][..],
        1 => &[ReflectionState::Single],
        2..DIFFUSE_FROM => &[ReflectionState::Tied, ReflectionState::Chosen],
        _ => &[ReflectionState::Diffuse, ReflectionState::Chosen],
    };
    prop_assert!(expected.contains(&outcome.reflection.state), "{:?}", outcome.reflection);
    prop_assert!(xtask::score::outcome(&person.0).is_some(), "the outcome can be written");
    Ok(())
}

#[test]
fn without_a_status_there_is_no_outcome() {
    assert_eq!(Outcome::of(&Answers::default()), None, "an outcome for somebody who said nothing");
    for_all(100, anybody(), |person| {
        let all_but_status: Answers =
            person.0.iter().filter(|answer| answer.question() != Question::Gate(Gate::Status)).collect();
        prop_assert_eq!(Outcome::of(&all_but_status), None);
        Ok(())
    });
}

#[test]
fn the_order_of_answering_changes_nothing() {
    let shuffled = anybody().prop_flat_map(|person| {
        let answers: Vec<Answer> = person.0.iter().collect();
        (Just(person), Just(answers).prop_shuffle())
    });
    for_all(300, shuffled, |(person, answers)| {
        let again = Person(answers.into_iter().collect());
        prop_assert_eq!(&again, &person);
        prop_assert_eq!(again.outcome(), person.outcome());
        Ok(())
    });
}

#[test]
fn the_last_answer_to_a_question_is_the_one_that_counts() {
    let undecided = (anybody(), prop::collection::vec(any::<Index>(), Question::COUNT));
    for_all(300, undecided, |(person, first_thoughts)| {
        let first_thoughts =
            Question::all().zip(first_thoughts).filter(|(question, _)| person.0.get(*question).is_some());
        let first = first_thoughts.map(|(question, choice)| *choice.get(&every_answer_to(question)));
        let again = Person(first.chain(person.0.iter()).collect());
        prop_assert_eq!(again, person);
        Ok(())
    });
}

#[test]
fn not_said_counts_as_unanswered() {
    for_all(300, anybody(), |person| {
        let said: Answers = person
            .0
            .iter()
            .filter(|answer| {
                !matches!(
                    answer,
                    Answer::Core(_, Response::NotSaid)
                        | Answer::Instinct(_, Response::NotSaid)
                        | Answer::Checklist(_, Response::NotSaid)
                        | Answer::TieBreak(Response::NotSaid)
                )
            })
            .collect();
        prop_assert_eq!(Person(said).outcome(), person.outcome());
        Ok(())
    });
}

#[test]
fn what_the_status_is_not_shown_counts_for_nothing() {
    for_all(300, anybody(), |person| {
        let status = person.status();
        let shown: Answers = person
            .0
            .iter()
            .filter(|answer| match answer.question() {
                Question::Core(item) => item.audience().includes(status),
                Question::Gate(gate) => gate.audience().includes(status),
                _ => true,
            })
            .collect();
        prop_assert_eq!(Person(shown).outcome(), person.outcome());
        Ok(())
    });
}

#[test]
fn the_reflection_never_changes_the_verdict() {
    for_all(300, anybody(), |person| {
        let without: Answers =
            person.0.iter().filter(|answer| !matches!(answer, Answer::Instinct(..) | Answer::TieBreak(_))).collect();
        let (with, without) = (person.outcome(), Person(without).outcome());
        prop_assert_eq!(with.verdict, without.verdict);
        prop_assert_eq!(with.variant, without.variant);
        prop_assert_eq!(with.fired, without.fired);
        prop_assert_eq!(with.assurance, without.assurance);
        prop_assert_eq!((with.milder, with.harsher), (without.milder, without.harsher));
        Ok(())
    });
}

#[test]
fn what_is_written_is_read_back() {
    assert_eq!(Question::all().count(), Question::COUNT);
    assert!(Question::all().enumerate().all(|(place, question)| question.index() == place));
    for question in Question::all() {
        let answers = match question {
            Question::Core(_) | Question::Instinct(_) => Frequency::COUNT + 1,
            Question::Checklist(_) => Tick::COUNT + 1,
            Question::Gate(gate) => gate.choices().len(),
            Question::TieBreak => Instinct::COUNT + 1,
        };
        assert_eq!(every_answer_to(question).len(), answers, "the answers to {question:?}, \"na\" included");
        assert_eq!(Question::from_id(question.id()), Some(question), "two questions have the id {}", question.id());
        for answer in every_answer_to(question) {
            assert_eq!(answer.question(), question, "{answer:?} is not an answer to {question:?}");
            assert_eq!(
                question.answer(answer.value()),
                Some(answer),
                "{answer:?} is not read back from what is written"
            );
        }
        for nonsense in ["", "5", "-1", "NA", "2.0", "maybe"] {
            assert_eq!(question.answer(nonsense), None, "{nonsense:?} is taken for an answer to {question:?}");
        }
    }
    for status in STATUSES {
        assert_eq!(Item::shown_to(status).count(), 34, "{status:?} is not shown 34 core items");
    }
}

#[test]
fn what_is_nearly_an_id_is_none() {
    let ids: Vec<&str> = Question::all().map(Question::id).collect();
    for pair in ids.windows(2) {
        let (one, next) = (pair[0], pair[1]);
        let nearly =
            [one[1..].to_owned(), format!("{one} "), format!("{one}\n"), format!("{one}\n{next}"), format!("\n{one}")];
        for id in nearly.iter().map(String::as_str).chain(["", "\n"]) {
            assert_eq!(Question::from_id(id), None, "{id:?} should be no id");
        }
    }
}
