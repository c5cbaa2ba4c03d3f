//! How the points add up: every answer with its steps and its points, what they come to, and how that makes the score.
//!
//! What is printed adds up exactly, so that a person can check it with pen and paper: see
//! [`breakdown`](crate::instrument::breakdown).

use super::Props;
use super::profile::answer;
use crate::content::Words;
use crate::content::typography::in_column;
use crate::instrument::breakdown::{Addend, Breakdown, Hundredths, Part};
use crate::views::element::{Element, element};
use crate::views::question::text;

/// The whole addition, folded.
pub fn draw(breakdown: &Breakdown, props: &Props) -> Element {
    let words = props.words();
    let mut body = element!("div.kof-fold__body");
    for part in &breakdown.parts {
        if part.scale != breakdown.scale {
            let subtotal = number(part.subtotal, words).hook("data-subtotal");
            body = body.with(element!("h4.kof-sum__part[$' '$]").text((words.scale)(part.scale)).with(subtotal));
        }
        let lines = part.addends.iter().map(|addend| line(addend, props));
        body = body.with(step(part, breakdown, words)).with(element!("ul.kof-said[$]").with_each(lines));
    }
    body = body.with(total(breakdown, words)).with_any(rounding(breakdown, words));
    element!("details.kof-fold|data-sum=$[summary.kof-fold__name[$] $]")
        .text(breakdown.scale.id())
        .text(words.result.sum.open)
        .with(body)
}

/// How the lines were rounded, where they were.
pub fn rounding(breakdown: &Breakdown, words: &Words) -> Option<Element> {
    let is_exact = breakdown.parts.iter().all(Part::is_exact);
    (!is_exact).then(|| element!("p.kof-soft[$]").text(words.result.sum.rounding))
}

/// What one step is worth.
pub fn step(part: &Part, breakdown: &Breakdown, words: &Words) -> Element {
    element!("p.kof-soft[$]").say((words.result.sum.step)(part, breakdown.parts.len()))
}

/// What the lines come to: the score, or what is taken from 100.
pub fn total(breakdown: &Breakdown, words: &Words) -> Element {
    let total = number(breakdown.total, words).hook("data-total");
    let is_taken = breakdown.is_taken_away();
    let name = if is_taken { words.result.sum.taken } else { words.result.sum.total };
    let line = element!("p.kof-sum__total[$' '$]").text(name).with(total);
    if !is_taken {
        return line;
    }
    let taken = in_column(breakdown.total, words.decimal_separator);
    let difference = element!("span.kof-number['100 − ' $ ' = ']").say(taken);
    line.text(" ").with(difference.with(number(breakdown.score, words).hook("data-difference")))
}

fn number(points: Hundredths, words: &Words) -> Element {
    element!("b.kof-number[$]").say(in_column(points, words.decimal_separator))
}

fn line(addend: &Addend, props: &Props) -> Element {
    let words = props.words();
    let question = addend.source.question();
    element!("li.kof-said__line[span.kof-said__text[$] span.kof-said__answer[$] $]")
        .text(text(question, words))
        .text(answer(props.answers().get(question), words))
        .with(points(addend, words))
}

/// The steps of an answer, and the points they make.
pub fn points(addend: &Addend, words: &Words) -> Element {
    element!("span.kof-said__points kof-number[$ ' · ' span|data-points[$]]")
        .say((words.result.sum.steps)(addend.steps))
        .say(in_column(addend.points, words.decimal_separator))
}
