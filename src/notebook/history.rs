//! Looking back on a client: the results in their order, how load and repairability went, what moved since last time.
//!
//! Order is by sequence, never by clock. Scores and verdicts are computed here from the answers, by today's rules.

use std::rc::Rc;

use super::{Assessment, Client, Id, Notebook};
use crate::instrument::answers::{Answer, Answers};
use crate::instrument::checklist::ChecklistLine;
use crate::instrument::evidence::Evidence;
use crate::instrument::gate::{Choice, Gate};
use crate::instrument::item::Item;
use crate::instrument::rules::decide;
use crate::instrument::scale::Scale;
use crate::instrument::units::Units;
use crate::instrument::verdict::Verdict;
use crate::order::Listed;
use crate::order::sort;

/// One result on the timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// The assessment; its date is for display only and may be absent.
    pub assessment: Rc<Assessment>,
    /// The verdict by today's rules.
    pub verdict: Verdict,
    /// The load of the relationship, where there were enough answers.
    pub load: Option<Units>,
    /// How far the client mends things, where there were enough answers.
    pub repairability: Option<Units>,
}

impl Point {
    /// `None` when the status was not said: nothing can be scored without it.
    fn of(assessment: &Rc<Assessment>) -> Option<Self> {
        let answers = assessment.answers.answers();
        let evidence = Evidence::of(answers, answers.status()?);
        let score = |scale| evidence.scores.get(scale);
        Some(Self {
            assessment: Rc::clone(assessment),
            verdict: decide(&evidence).verdict,
            load: score(Scale::Load),
            repairability: score(Scale::Repairability),
        })
    }

    /// Was it answered under another version of the instrument?
    pub fn is_of_other_version(&self) -> bool {
        self.assessment.instrument != crate::instrument::VERSION
    }
}

/// The results of a client. They are scored when they are asked for: a list of clients needs the last few of hundreds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// Oldest first. Those without a status are none: nothing can be scored without it.
    pub results: Vec<Rc<Assessment>>,
}

impl History {
    /// The results of the client with this id.
    pub fn of(notebook: &Notebook, client: &Id) -> Self {
        let with_status = |one: &&Rc<Assessment>| one.answers.answers().status().is_some();
        Self { results: notebook.about(client).filter(with_status).map(Rc::clone).listed() }
    }

    /// The results from the one at this place on, oldest first.
    pub fn points(&self, from: usize) -> Vec<Point> {
        self.results.iter().skip(from).filter_map(Point::of).listed()
    }

    /// The last result.
    pub fn last(&self) -> Option<Point> {
        self.results.last().and_then(Point::of)
    }

    /// What moved between the last two results.
    pub fn moved(&self) -> Moved {
        let [.., before, last] = &self.results[..] else { return Moved::default() };
        Moved::between(before.answers.answers(), last.answers.answers())
    }

    /// The loads of the last results that have one, at most `count`, oldest first.
    pub fn last_loads(&self, count: usize) -> Vec<Units> {
        let newest_first = self.results.iter().rev().filter_map(|one| Point::of(one)?.load);
        let mut loads = newest_first.take(count).listed();
        loads.reverse();
        loads
    }
}

/// An answer that moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    /// The answer before.
    pub from: Answer,
    /// The answer now.
    pub to: Answer,
    /// By how much it moves the score of its scale: 25 points a step (50 on the checklist) divided by the answers that the
    /// scale has now.
    pub points: Units,
    /// Is it worse now?
    pub is_worse: bool,
}

/// What moved between two sets of answers. An answer that one of them lacks, or that was not said, has not moved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moved {
    /// The sentences and the lines of the checklist, furthest first, then in the instrument's order.
    pub answers: Vec<Move>,
    /// The facts about the situation, in the instrument's order: before and now.
    pub situation: Vec<(Choice, Choice)>,
}

impl Moved {
    /// Between two sets of answers about one client.
    pub fn between(before: &Answers, now: &Answers) -> Self {
        let (Some(was), Some(is)) = (before.status(), now.status()) else { return Self::default() };
        let scores = Evidence::of(now, is).scores;
        let mut answers = Vec::new();
        for item in Item::shown_to(is).filter(|item| item.audience().includes(was)) {
            if let (Some(from), Some(to)) = (before.core(item), now.core(item)) {
                let steps = item.adverse(to) - item.adverse(from);
                let points = item.scale().step() * steps.abs() / scores.answered(item.scale());
                answers.push(Move {
                    from: Answer::core(item, from),
                    to: Answer::core(item, to),
                    points,
                    is_worse: steps > 0,
                });
            }
        }
        for line in ChecklistLine::ALL {
            if let (Some(from), Some(to)) = (before.checklist(*line), now.checklist(*line)) {
                let steps = to.value() - from.value();
                let points = Scale::GreatClient.step() * steps.abs() / scores.answered(Scale::GreatClient);
                let (from, to) = (Answer::checklist(*line, from), Answer::checklist(*line, to));
                answers.push(Move { from, to, points, is_worse: steps < 0 });
            }
        }
        answers.retain(|one| one.from != one.to);
        sort(&mut answers, |one, other| one.points > other.points);
        let gates = Gate::ALL.iter().filter_map(|gate| Some((before.gate(*gate)?, now.gate(*gate)?)));
        Self { answers, situation: gates.filter(|(from, to)| from != to).listed() }
    }
}

/// The clients for the first screen, the one with the last result first; those without a result come last.
pub fn clients(notebook: &Notebook, archived: bool) -> Vec<(&Client, History)> {
    let shown = notebook.clients.iter().filter(|client| client.archived == archived);
    let mut clients: Vec<(&Client, History)> = shown.map(|client| (client, History::of(notebook, &client.id))).listed();
    let place = |history: &History| history.results.last().map(|last| last.sequence);
    sort(&mut clients, |(_, one), (_, other)| place(one) > place(other));
    clients
}
