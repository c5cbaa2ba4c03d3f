//! The points of the answers add up to the score.

use keep_or_fire::instrument::answers::Answer;
use keep_or_fire::instrument::explanation::reasons;
use keep_or_fire::instrument::gate::{Choice, Status};
use keep_or_fire::instrument::item::Item;
use keep_or_fire::instrument::rules::decide;
use keep_or_fire::instrument::scale::{Direction, Scale};
use keep_or_fire::instrument::units::Units;
use keep_or_fire::instrument::verdict::Verdict;
use proptest::prelude::*;

use crate::support::people::{anybody, as_bad_as, for_all};
use crate::support::person::Person;

#[test]
fn the_points_add_up_to_an_adverse_score_and_to_what_a_protective_one_lacks() {
    for_all(500, anybody(), |person| {
        let evidence = person.evidence();
        // The checklist is no core scale: what its lines put in is not told.
        for scale in Scale::ALL.iter().copied().filter(|scale| *scale != Scale::GreatClient) {
            let Some(score) = evidence.scores.get(scale) else { continue };
            let sum = evidence.contributions(scale).into_iter().fold(Units::ZERO, |sum, (_, points)| sum + points);
            let expected = match scale.direction() {
                Direction::Adverse => score,
                Direction::Protective => Units::FULL - score,
            };
            prop_assert_eq!(sum, expected, "the points put into {} do not add up", scale.id());
        }
        Ok(())
    });
}

#[test]
fn what_weighs_is_told_heaviest_first_and_at_most_three() {
    for_all(500, anybody(), |person| {
        let evidence = person.evidence();
        let decision = decide(&evidence);
        // CHERISH tells the five lightest answers instead.
        if decision.verdict == Verdict::Cherish {
            return Ok(());
        }
        for reason in reasons(decision, &person.0, &evidence) {
            let points: Vec<Units> = reason.weights.iter().filter_map(|weight| weight.points).collect();
            prop_assert!(reason.weights.len() <= 3, "{} answers are told", reason.weights.len());
            prop_assert!(points.is_sorted_by(|one, next| one >= next), "a lighter answer stands first: {points:?}");
            prop_assert!(points.iter().all(|points| *points > Units::ZERO), "an answer without weight is told");
        }
        Ok(())
    });
}

#[test]
fn harm_is_told_by_the_higher_of_its_two_scales_and_by_disrespect_when_they_are_equal() {
    fn check(disrespect: i32, trap: i32, told: Scale) {
        let bad = |item: Item| if item.scale() == Scale::Trap { trap } else { disrespect };
        let core = Item::shown_to(Status::Freelance).map(|item| as_bad_as(item, bad(item)));
        let evidence = Person(core.chain([Answer::Gate(Choice::Freelance)]).collect()).evidence();
        let scales: Vec<Scale> = evidence.contributions(Scale::Harm).iter().map(|(item, _)| item.scale()).collect();
        assert_eq!(scales, [told; 4], "disrespect all {disrespect}, trap all {trap}");
    }
    check(2, 3, Scale::Trap);
    check(3, 2, Scale::Disrespect);
    check(3, 3, Scale::Disrespect);
}

#[test]
fn halves_are_shown_rounded_up() {
    fn check(units: i32, shown: i32) {
        assert_eq!(Units(units).rounded(), shown, "{units} units");
    }
    check(0, 0);
    check(Units::POINT / 2 - 1, 0);
    check(Units::POINT / 2, 1);
    check(Units::from_points(62.5).0, 63);
    check(Units::FULL.0, 100);
}
