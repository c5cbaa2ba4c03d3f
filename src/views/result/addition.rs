//! How the points add up: every answer with its steps and its points, what they come to, and how that makes the score.
//!
//! What is printed adds up exactly, so that a person can check it with pen and paper: see
//! [`breakdown`](crate::instrument::breakdown).

use yew::prelude::*;

use super::profile::answer;
use super::{Props, paragraph};
use crate::content::Words;
use crate::content::typography::in_column;
use crate::instrument::breakdown::{Addend, Breakdown, Hundredths, Part};
use crate::views::element::{Element, element};
use crate::views::question::text;

/// The whole addition, folded.
pub fn draw(breakdown: &Breakdown, props: &Props) -> Html {
    let words = props.words();
    let mut body = element("div", "kof-fold__body");
    for part in &breakdown.parts {
        if part.scale != breakdown.scale {
            let subtotal = number(part.subtotal, words).hook("data-subtotal");
            body = body.with(element("h4", "kof-sum__part").text((words.scale)(part.scale)).text(" ").with(subtotal));
        }
        let lines = part.addends.iter().map(|addend| line(addend, props).into());
        body = body.with(step(part, breakdown, words)).with(element("ul", "kof-said").with_all(lines.collect()));
    }
    body = body.with(total(breakdown, words)).with(paragraph("kof-soft", words.result.sum.rounding));
    element("details", "kof-fold")
        .set("data-sum", breakdown.scale.id())
        .with(element("summary", "kof-fold__name").text(words.result.sum.open))
        .with(body)
        .into()
}

/// What one step is worth.
pub fn step(part: &Part, breakdown: &Breakdown, words: &Words) -> Element {
    element("p", "kof-soft").say((words.result.sum.step)(part, breakdown.parts.len()))
}

/// What the lines come to: the score, or what is taken from 100.
pub fn total(breakdown: &Breakdown, words: &Words) -> Element {
    let total = number(breakdown.total, words).hook("data-total");
    let line = element("p", "kof-sum__total").text(words.result.sum.total).text(" ").with(total);
    if !breakdown.is_taken_away() {
        return line;
    }
    let taken = in_column(breakdown.total, words.decimal_separator);
    let difference = element("span", "kof-number").text("100 − ").say(taken).text(" = ");
    line.text(" ").with(difference.with(number(breakdown.score, words).hook("data-difference")))
}

fn number(points: Hundredths, words: &Words) -> Element {
    element("b", "kof-number").say(in_column(points, words.decimal_separator))
}

fn line(addend: &Addend, props: &Props) -> Element {
    let words = props.words();
    let question = addend.source.question();
    element("li", "kof-said__line")
        .with(element("span", "kof-said__text").text(text(question, words)))
        .with(element("span", "kof-said__answer").text(answer(props.answers().get(question), words)))
        .with(points(addend, words))
}

/// The steps of an answer, and the points they make.
pub fn points(addend: &Addend, words: &Words) -> Element {
    let worth = element("span", "").hook("data-points").say(in_column(addend.points, words.decimal_separator));
    element("span", "kof-said__points kof-number").say((words.result.sum.steps)(addend.steps)).text(" · ").with(worth)
}
