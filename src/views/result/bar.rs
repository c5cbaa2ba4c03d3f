//! A score as a bar: thin with the bands in the profile and the reflection, tall with the cut-off's mark in the reasons.
//!
//! Widths are attributes in percent of the drawing: nothing is stretched, and the page's policy allows no inline style. What is the same
//! in all bars, the bands too, is in the style sheet: a result is there the later, the more attributes are to be set.

use std::cmp::Ordering;

use yew::prelude::*;

use crate::content::Words;
use crate::content::typography::{decimal, wire};
use crate::instrument::item::Frequency;
use crate::instrument::units::Units;
use crate::views::element::{Element, element};

/// What a long bar means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// The longer, the heavier.
    Weighs,
    /// The longer, the better, or the one that stands out.
    Shields,
}

/// A name, a value in words, and the bar between its bands under both. Without a score the words alone.
pub fn bar(name: Element, value: Element, score: Option<Units>, tone: Tone) -> Element {
    let Some(score) = score else {
        return element!("span.kof-bar kof-bar--none[$ $]").with(name).with(value);
    };
    let fill = match tone {
        Tone::Weighs => "kof-fill kof-fill--weighs",
        Tone::Shields => "kof-fill kof-fill--shields",
    };
    element!("span.kof-bar[$ $ svg.kof-bar__chart|aria-hidden=true[rect.kof-track[] rect|class=$|width=$[]]]")
        .with(name)
        .with(value)
        .text(fill)
        .say(percent(score))
}

fn line(class: &'static str, at: AttrValue, from: &'static str, to: &'static str) -> Element {
    element!("line|class=$|x1=$|x2=$|y1=$|y2=$").text(class).say(at.clone()).say(at).text(from).text(to)
}

/// Begins the words beside a bar.
pub fn beside() -> Element {
    element!("span.kof-bar__value")
}

/// The words beside a bar: the band, and the score as a whole number.
pub fn value(beside: Element, score: Units, words: &Words) -> Element {
    beside.text((words.band)(score)).text(" ").with(element!("b.kof-number[$]").say(score.rounded().to_string()))
}

/// A score against a cut-off, both with the decimals they have, two at most.
pub fn gauge(name: &str, score: Units, cut_off: Units, words: &Words) -> Element {
    let points = |units: Units| decimal(units, words.decimal_separator, 2);
    let stands: Ordering = score.cmp(&cut_off);
    let said = (words.result.gauge)(name, &points(score), stands, &points(cut_off));
    let mark = percent(cut_off);
    let mut at_mark = words.result.cut_off.to_owned();
    at_mark.push(' ');
    at_mark.push_str(&points(cut_off));
    element!(
        "svg.kof-gauge|role=img|aria-label=$[$ text|x=0|y=38['0'] \
        text|x=$|y=38|text-anchor=middle[$] $]"
    )
    .say(said)
    .with_each(bar_with_mark(percent(score), mark.clone()))
    .say(mark)
    .say(at_mark)
    .with(at_end("100"))
}

fn bar_with_mark(score: AttrValue, mark: AttrValue) -> Vec<Element> {
    vec![
        element!("rect.kof-track"),
        element!("rect.kof-fill|width=$").say(score),
        line("kof-mark kof-mark--halo", mark.clone(), "3", "17"),
        line("kof-mark", mark, "-2", "22"),
    ]
}

fn at_end(text: &'static str) -> Element {
    element!("text|x=100%|y=38|text-anchor=end[$]").text(text)
}

/// An answer against the answer asked for, on the five steps from never to always. The words stand beside it.
pub fn frequency_gauge(answer: Frequency, asked: i32, words: &Words) -> Element {
    let ends = ["20%", "40%", "60%", "80%", "100%"];
    let fill = ends.into_iter().nth(answer.index()).unwrap_or("0");
    let mark = usize::try_from(asked - 1).ok().and_then(|before| ends.into_iter().nth(before)).unwrap_or("0");
    // The mark stands where the step asked for begins: without the steps it would look like a cut-off that was passed.
    let between_steps =
        ends.into_iter().take(4).filter(|x| *x != mark).map(|x| line("kof-bar__band", x.into(), "4", "16"));
    element!("svg.kof-gauge|aria-hidden=true[$ $ text|x=0|y=38[$] $]")
        .with_each(bar_with_mark(fill.into(), mark.into()))
        .with_each(between_steps)
        .text((words.frequency)(Frequency::Never))
        .with(at_end((words.frequency)(Frequency::Always)))
}

fn percent(score: Units) -> AttrValue {
    let mut percent = wire(score);
    percent.push('%');
    percent.into()
}
