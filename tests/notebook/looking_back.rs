//! The history of a client.

use std::rc::Rc;

use keep_or_fire::instrument::answers::{Answer, Question};
use keep_or_fire::instrument::gate::{Choice, Status};
use keep_or_fire::instrument::item::{Frequency, Item};
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::units::Units;
use keep_or_fire::instrument::verdict::Verdict;
use keep_or_fire::notebook::history::{History, Moved, clients};
use keep_or_fire::notebook::{Assessment, Client, Id, Moment, Notebook};

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

/// The answer that is this bad, 0 to 4.
fn as_bad_as(item: Item, badness: i32) -> Answer {
    let frequency = Frequency::from_value(if item.worsens_with_frequency() { badness } else { 4 - badness });
    Answer::core(item, frequency.unwrap())
}

/// A result of somebody self-employed: every sentence that bad, but for those said otherwise.
fn result(name: &str, client: &str, sequence: u32, badness: i32, but: &[(&str, &str)]) -> Assessment {
    let mut assessment = Assessment::new(id(name), id(client), Language::French);
    assessment.sequence = sequence;
    let answers = &mut assessment.answers;
    answers.record(Answer::Gate(Choice::Freelance), 1);
    for item in Item::shown_to(Status::Freelance) {
        // The two sentences that decide alone stay at their best.
        let badness = if matches!(item, Item::Wear1 | Item::Disrespect3) { 0 } else { badness };
        answers.record(as_bad_as(item, badness), 2);
    }
    for (question, value) in but {
        answers.record(Question::from_id(question).unwrap().answer(value).unwrap(), 3);
    }
    assessment
}

fn notebook(results: Vec<Assessment>) -> Notebook {
    let read = Notebook { assessments: results.into_iter().map(Rc::new).collect(), ..Notebook::default() };
    Notebook::default().merged(&read)
}

fn moved(before: &[(&str, &str)], now: &[(&str, &str)]) -> Moved {
    let [before, now] = [before, now].map(|but| result("r", "c", 1, 2, but));
    Moved::between(before.answers.answers(), now.answers.answers())
}

#[test]
fn results_stand_by_sequence_whatever_the_clock_said() {
    let mut first = result("z", "c", 1, 1, &[]);
    let mut second = result("a", "c", 2, 2, &[]);
    first.finished = Moment::new("2031-01-01T00:00:00Z");
    second.finished = Moment::new("1999-01-01T00:00:00Z");
    let third = result("m", "c", 3, 3, &[]);
    let history = History::of(&notebook(vec![third, second, first, result("x", "other", 4, 0, &[])]), &id("c"));
    let order: Vec<&str> = history.results.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(order, ["z", "a", "m"]);
}

#[test]
fn a_point_has_the_verdict_and_both_scores_by_the_rules() {
    let history = History::of(&notebook(vec![result("r", "c", 1, 3, &[])]), &id("c"));
    let point = history.last().unwrap();
    // 3 of 4 everywhere but for two answers: blur, demands and trap 75, disrespect and wear 56.25.
    assert_eq!(point.load, Some(Units::from_points(67.5)));
    assert_eq!(point.repairability, Some(Units::from_points(25.0)));
    assert_eq!(point.verdict, Verdict::Exit);
    assert!(!point.is_of_other_version());
}

#[test]
fn a_result_of_another_version_says_so_and_one_without_a_status_has_no_point() {
    let mut old = result("old", "c", 1, 1, &[]);
    old.instrument = "0.9.0".to_owned();
    let mut empty = Assessment::new(id("empty"), id("c"), Language::French);
    empty.answers.record(as_bad_as(Item::Blur1, 2), 1);
    let history = History::of(&notebook(vec![old, empty]), &id("c"));
    assert_eq!(history.points(0).len(), 1);
    assert!(history.points(0)[0].is_of_other_version());
}

#[test]
fn what_moved_stands_furthest_first_by_points_then_in_order() {
    // Overcommitment has three sentences, so a step there is 8.33 points; blur has four, 6.25; the checklist two lines, 25.
    let lines = [("great_client1", "2"), ("great_client2", "2")];
    let before =
        [lines.as_slice(), &[("blur1", "2"), ("blur3", "2"), ("overcommitment1", "1"), ("power2", "1")]].concat();
    let now = [
        &[("great_client1", "1"), ("great_client2", "2")][..],
        &[("blur1", "3"), ("blur3", "3"), ("overcommitment1", "2"), ("power2", "4")],
    ]
    .concat();
    let moved = moved(&before, &now);
    let said: Vec<(&str, &str, &str, i32, bool)> = moved
        .answers
        .iter()
        .map(|one| (one.to.question().id(), one.from.value(), one.to.value(), one.points.0, one.is_worse))
        .collect();
    let points = |points: f64| Units::from_points(points).0;
    assert_eq!(
        said,
        [
            ("great_client1", "2", "1", points(25.0), true),
            ("power2", "1", "4", points(18.75), false),
            ("overcommitment1", "1", "2", Units::from_points(25.0).0 / 3, true),
            ("blur1", "2", "3", points(6.25), true),
            ("blur3", "2", "3", points(6.25), false),
        ]
    );
    assert_eq!(moved.situation, []);
}

#[test]
fn a_line_of_the_checklist_that_is_lost_moves_twice_as_far_as_one_that_holds_in_part() {
    let lost =
        moved(&[("great_client1", "2"), ("great_client2", "2")], &[("great_client1", "0"), ("great_client2", "1")]);
    let points: Vec<Units> = lost.answers.iter().map(|one| one.points).collect();
    assert_eq!(points, [50.0, 25.0].map(Units::from_points));
}

#[test]
fn what_was_not_said_has_not_moved() {
    let moved = moved(&[("blur1", "na"), ("blur2", "4")], &[("blur1", "4"), ("blur2", "na"), ("trap1", "2")]);
    assert_eq!(moved, Moved::default());
}

#[test]
fn the_situation_moves_apart() {
    let moved =
        moved(&[("tried", "none"), ("paid", "no")], &[("tried", "several"), ("paid", "no"), ("money", "over50")]);
    assert_eq!(moved.situation, [(Choice::TriedNone, Choice::TriedSeveral)]);
    assert_eq!(moved.answers, []);
}

#[test]
fn what_moved_is_between_the_last_two_results() {
    let results = vec![
        result("a", "c", 1, 2, &[("trap1", "4")]),
        result("b", "c", 2, 2, &[("blur1", "0")]),
        result("d", "c", 3, 2, &[("blur1", "3")]),
    ];
    let moved = History::of(&notebook(results), &id("c")).moved();
    let said: Vec<_> = moved.answers.iter().map(|one| (one.to.question().id(), one.to.value())).collect();
    assert_eq!(said, [("blur1", "3")]);
}

#[test]
fn sentences_of_another_status_are_not_compared() {
    let answered = |status, power| result("r", "c", 1, 2, &[("status", status), ("power3_freelance", power)]);
    let (before, now) = (answered("freelance", "0"), answered("employee", "4"));
    let moved = Moved::between(before.answers.answers(), now.answers.answers());
    assert_eq!(moved.answers, []);
    assert_eq!(moved.situation, [(Choice::Freelance, Choice::Employee)]);
}

#[test]
fn after_a_first_result_nothing_has_moved() {
    let one = History::of(&notebook(vec![result("a", "c", 1, 1, &[])]), &id("c"));
    assert_eq!(one.moved(), Moved::default());
}

#[test]
fn only_the_last_loads_are_drawn() {
    let results = (1..=9).map(|n| result(&format!("r{n}"), "c", n, i32::from(n > 4), &[])).collect();
    let history = History::of(&notebook(results), &id("c"));
    let loads = history.last_loads(6);
    assert_eq!(loads.len(), 6);
    assert_eq!((loads[0], loads[1]), (Units::ZERO, history.points(4)[0].load.unwrap()));
    assert_eq!(history.last_loads(100).len(), 9);
}

#[test]
fn the_client_of_the_last_result_stands_first() {
    let mut kept = notebook(vec![
        result("a", "early", 1, 1, &[]),
        result("b", "late", 3, 1, &[]),
        result("c", "early", 2, 1, &[]),
        result("d", "archived", 4, 1, &[]),
    ]);
    for new in ["new", "newer"] {
        kept.clients.push(Client { id: id(new), name: new.to_owned(), archived: false, count: 1 });
    }
    let kept = kept.archived(&id("archived"), true, 9);
    let order =
        |archived| clients(&kept, archived).iter().map(|(one, _)| one.id.as_str().to_owned()).collect::<Vec<_>>();
    assert_eq!(order(false), ["late", "early", "new", "newer"]);
    assert_eq!(order(true), ["archived"]);
}
