//! How the points add up: a score as an addition that a person can check with pen and paper.
//!
//! Everything is in hundredths of a point, as it is printed. A printed line is rounded, and rounded lines rarely add up to
//! a rounded total; so each line is rounded down, and the hundredths still lacking go one by one to the lines that lost
//! most by it (the method of the largest remainder), the first line first among equals. The printed lines then add up to
//! the printed total exactly, and no line is more than a hundredth off.
//!
//! Every cut-off of the rules is a multiple of a quarter point, and no score lies nearer to one than a tenth without being
//! on it: what is printed falls on the same side of a cut-off as what it stands for.

use super::answers::{Answers, Question};
use super::checklist::{ChecklistLine, Tick};
use super::evidence::Evidence;
use super::item::{Frequency, Item};
use super::scale::{Direction, Scale};
use super::units::Units;
use crate::order::Listed;

/// Hundredths of a point, as printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hundredths(pub i32);

impl Hundredths {
    /// 100 points.
    pub const FULL: Self = Self(10_000);
}

impl From<Units> for Hundredths {
    /// Rounded half up.
    fn from(units: Units) -> Self {
        Self((200 * units.0 + Units::POINT).div_euclid(2 * Units::POINT))
    }
}

/// Where points come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A core sentence and how often.
    Item(Item, Frequency),
    /// A line of the checklist and how far.
    Line(ChecklistLine, Tick),
}

impl Source {
    /// What was asked.
    pub const fn question(self) -> Question {
        match self {
            Self::Item(item, _) => Question::Core(item),
            Self::Line(line, _) => Question::Checklist(line),
        }
    }
}

/// A line of the addition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Addend {
    /// The answer.
    pub source: Source,
    /// How far the answer is from the end where it puts nothing in: 0 to 4, on the checklist 0 to 2.
    pub steps: i32,
    /// What it puts in.
    pub points: Hundredths,
}

/// The part of one measured scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The scale.
    pub scale: Scale,
    /// What its answers put in together: the sum of `addends`.
    pub subtotal: Hundredths,
    /// Its answers, in the instrument's order. Each puts in `steps` × [`Part::per_step`], but for the rounding.
    pub addends: Vec<Addend>,
    /// What one step of one answer puts in: for an item 25 points, for a line of the checklist 50, divided by the number
    /// of answers, and in a mean of scales by the number of scales.
    pub per_step: Units,
}

impl Part {
    /// Is [`Part::per_step`] a whole number of hundredths?
    pub const fn is_exact(&self) -> bool {
        (100 * self.per_step.0) % Units::POINT == 0
    }
}

/// A score as an addition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breakdown {
    /// The scale or composite.
    pub scale: Scale,
    /// Its score.
    pub score: Hundredths,
    /// What the parts add up to: the score itself, or what a protective score lacks of 100.
    pub total: Hundredths,
    /// One part for a measured scale, several for a mean of scales, the higher one alone for harm.
    pub parts: Vec<Part>,
}

impl Breakdown {
    /// The addition behind a score; `None` where there is no score.
    pub fn of(scale: Scale, answers: &Answers, evidence: &Evidence) -> Option<Self> {
        let score: Hundredths = evidence.scores.get(scale)?.into();
        let total = if takes_away(scale) { Hundredths(Hundredths::FULL.0 - score.0) } else { score };
        let (scales, count) = evidence.scores.parts(scale);
        let mut parts: Vec<Part> = scales.into_iter().map(|scale| part(scale, count, answers, evidence)).listed();
        let exact: Vec<Units> = parts.iter().map(|part| part.per_step * steps(part)).listed();
        for (part, subtotal) in parts.iter_mut().zip(shared_out(total, &exact)) {
            part.subtotal = subtotal;
            let exact: Vec<Units> = part.addends.iter().map(|addend| part.per_step * addend.steps).listed();
            for (addend, points) in part.addends.iter_mut().zip(shared_out(subtotal, &exact)) {
                addend.points = points;
            }
        }
        Some(Self { scale, score, total, parts })
    }

    /// The line of a question; `None` where it puts nothing in, not even 0.
    pub fn addend(&self, question: Question) -> Option<&Addend> {
        self.parts.iter().flat_map(|part| &part.addends).find(|addend| addend.source.question() == question)
    }

    /// Are the points taken from 100?
    pub fn is_taken_away(&self) -> bool {
        takes_away(self.scale)
    }
}

/// The answers to a protective scale are shown by what they take away; the checklist adds up what there is.
fn takes_away(scale: Scale) -> bool {
    scale.direction() == Direction::Protective && scale != Scale::GreatClient
}

fn steps(part: &Part) -> i32 {
    part.addends.iter().map(|addend| addend.steps).sum()
}

/// The answers of a scale that counts as one of `count`, the points still to be shared out.
fn part(scale: Scale, count: i32, answers: &Answers, evidence: &Evidence) -> Part {
    let addend = |source, steps| Addend { source, steps, points: Hundredths::default() };
    let addends: Vec<Addend> = if scale == Scale::GreatClient {
        let lines = ChecklistLine::ALL.iter();
        let ticked = lines.filter_map(|line| Some((*line, answers.checklist(*line)?)));
        ticked.map(|(line, tick)| addend(Source::Line(line, tick), tick.value())).listed()
    } else {
        let items = Item::shown_to(evidence.status).filter(|item| item.scale() == scale);
        let answered = items.filter_map(|item| Some((item, answers.core(item)?)));
        answered.map(|(item, answer)| addend(Source::Item(item, answer), item.adverse(answer))).listed()
    };
    let per_step = scale.step() / evidence.scores.answered(scale) / count;
    Part { scale, subtotal: Hundredths::default(), addends, per_step }
}

/// Hundredths for each share, next to its exact value, that add up to the total: the largest remainders are rounded up.
fn shared_out(total: Hundredths, exact: &[Units]) -> Vec<Hundredths> {
    let floor = |units: Units| (100 * units.0).div_euclid(Units::POINT);
    let remainder = |units: Units| (100 * units.0).rem_euclid(Units::POINT);
    let mut shares: Vec<i32> = exact.iter().map(|units| floor(*units)).listed();
    let mut lacking = total.0 - shares.iter().sum::<i32>();
    let mut is_raised = vec![false; shares.len()];
    while lacking > 0 {
        let mut largest: Option<usize> = None;
        for n in (0..exact.len()).filter(|n| !is_raised[*n]) {
            if largest.is_none_or(|best| remainder(exact[n]) > remainder(exact[best])) {
                largest = Some(n);
            }
        }
        let Some(largest) = largest else { break };
        shares[largest] += 1;
        is_raised[largest] = true;
        lacking -= 1;
    }
    shares.into_iter().map(Hundredths).listed()
}
