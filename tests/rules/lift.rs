//! What holds the verdict in place is that, and nothing else.

use keep_or_fire::instrument::answers::{Answer, Question};
use keep_or_fire::instrument::checklist::ChecklistLine;
use keep_or_fire::instrument::explanation::{Hold, Reading, lift};
use keep_or_fire::instrument::rules::{Condition, decide};
use keep_or_fire::instrument::scale::Scale;
use keep_or_fire::instrument::verdict::Level;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::support::people::{anybody, for_all};
use crate::support::person::{Person, badness};

#[test]
fn every_condition_of_every_row_holds_now() {
    for_all(500, anybody(), |person| {
        let rows = rows(&person);
        prop_assert_eq!(
            rows.is_empty(),
            person.level() <= Some(Level::Keep),
            "a row is told exactly where there is something milder to reach"
        );
        for hold in &rows {
            prop_assert!(!hold.any_of.is_empty(), "{} cannot be lifted by anything", hold.law.id());
            prop_assert!(holds(hold, &person), "{} is told though it does not hold", hold.law.id());
            for finding in &hold.any_of {
                prop_assert_ne!(finding.now, Reading::Missing, "{} rests on nothing", hold.law.id());
            }
        }
        Ok(())
    });
}

/// Undoes the rows one small improvement after the other. As long as one row holds, the verdict stays; once none
/// does, it is milder.
#[test]
fn the_verdict_turns_milder_just_when_the_last_row_is_undone() {
    let ways = prop::collection::vec(any::<Index>(), 32);
    for_all(600, (anybody(), ways), |(person, ways)| {
        let all = rows(&person);
        let mut rows = all.clone();
        let mut improved = person.clone();
        let mut ways = ways.into_iter().cycle();
        let mut any = |count: usize| ways.next().map_or(0, |way| way.index(count));
        while !rows.is_empty() {
            let row = rows.swap_remove(any(rows.len()));
            // Undoing the other rows may have undone this one.
            if !holds(&row, &improved) {
                continue;
            }
            let condition = row.any_of[any(row.any_of.len())].condition;
            while improved.evidence().holds(condition) {
                let Some(better) = improvement(&improved, condition) else {
                    return Err(TestCaseError::fail(format!("no improvement undoes {condition:?}")));
                };
                improved = improved.with(better);
                let is_held = all.iter().any(|row| holds(row, &improved));
                prop_assert_eq!(
                    improved.level() < person.level(),
                    !is_held,
                    "{} became {} while rows still hold: {}; {:?}",
                    person.verdict().id(),
                    improved.verdict().id(),
                    is_held,
                    improved
                );
            }
        }
        Ok(())
    });
}

fn rows(person: &Person) -> Vec<Hold> {
    let evidence = person.evidence();
    lift(decide(&evidence), &evidence)
}

fn holds(hold: &Hold, person: &Person) -> bool {
    let evidence = person.evidence();
    hold.any_of.iter().all(|finding| evidence.holds(finding.condition))
}

/// The worst answer that a condition looks at, made one step better.
fn improvement(person: &Person, condition: Condition) -> Option<Answer> {
    let questions =
        questions_behind(person, condition).into_iter().filter(|question| !person.better(*question).is_empty());
    let worst = questions.max_by_key(|question| person.0.get(*question).and_then(badness))?;
    person.better(worst).first().copied()
}

fn questions_behind(person: &Person, condition: Condition) -> Vec<Question> {
    match condition {
        Condition::AtLeast(scale, _) | Condition::AtMost(scale, _) | Condition::Below(scale, _) => {
            let scales = match scale {
                Scale::Load => &[Scale::Blur, Scale::Demands, Scale::Disrespect, Scale::Trap, Scale::Wear][..],
                Scale::ClientLoad => &[Scale::Blur, Scale::Demands, Scale::Disrespect, Scale::Trap],
                Scale::Harm => &[Scale::Disrespect, Scale::Trap],
                Scale::GreatClient => {
                    return ChecklistLine::ALL.iter().map(|line| Question::Checklist(*line)).collect();
                }
                _ => &[scale],
            };
            let items = person.answered_items().into_iter().filter(|item| scales.contains(&item.scale()));
            items.map(Question::Core).collect()
        }
        Condition::Answer(item, _) => vec![Question::Core(item)],
        Condition::Gate(choice) => vec![Question::Gate(choice.gate())],
    }
}
