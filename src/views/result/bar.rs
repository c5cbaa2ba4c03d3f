//! A score as a bar: thin with the bands in the profile and the reflection, tall with the cut-off's mark in the reasons.
//!
//! Widths are attributes in percent of the drawing: nothing is stretched, and the page's policy allows no inline style.

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
pub fn bar(name: Element, value: Element, score: Option<Units>, tone: Tone) -> Html {
    let Some(score) = score else {
        return element("span", "kof-bar kof-bar--none").with(name).with(value).into();
    };
    let fill = match tone {
        Tone::Weighs => "kof-fill kof-fill--weighs",
        Tone::Shields => "kof-fill kof-fill--shields",
    };
    let stroke = |class: &'static str| element("rect", class).set("height", "6").set("rx", "1");
    let chart = element("svg", "kof-bar__chart")
        .set("aria-hidden", "true")
        .with(stroke("kof-track").set("width", "100%"))
        .with(stroke(fill).put("width", percent(score)))
        .with_all(["25%", "50%", "75%"].map(|at| line("kof-bar__band", at.into(), "0", "6")).into());
    element("span", "kof-bar").with(name).with(value).with(chart).into()
}

fn line(class: &'static str, at: AttrValue, from: &'static str, to: &'static str) -> Html {
    element("line", class).put("x1", at.clone()).put("x2", at).set("y1", from).set("y2", to).into()
}

/// Begins the words beside a bar.
pub fn beside() -> Element {
    element("span", "kof-bar__value")
}

/// The words beside a bar: the band, and the score as a whole number.
pub fn value(beside: Element, score: Units, words: &Words) -> Element {
    let number = element("b", "kof-number").say(score.rounded().to_string());
    beside.text((words.band)(score)).text(" ").with(number)
}

/// A score against a cut-off, both with the decimals they have, two at most.
pub fn gauge(name: &str, score: Units, cut_off: Units, words: &Words) -> Html {
    let points = |units: Units| decimal(units, words.decimal_separator, 2);
    let stands: Ordering = score.cmp(&cut_off);
    let said = (words.result.gauge)(name, &points(score), stands, &points(cut_off));
    let mark = percent(cut_off);
    let mut at_mark = words.result.cut_off.to_owned();
    at_mark.push(' ');
    at_mark.push_str(&points(cut_off));
    let cut_off = element("text", "").put("x", mark.clone()).set("y", "38").set("text-anchor", "middle").say(at_mark);
    element("svg", "kof-gauge")
        .set("role", "img")
        .put("aria-label", said.into())
        .with_all(bar_with_mark(percent(score), mark))
        .with(element("text", "").set("x", "0").set("y", "38").text("0"))
        .with(cut_off)
        .with(at_end("100"))
        .into()
}

fn bar_with_mark(score: AttrValue, mark: AttrValue) -> Vec<Html> {
    let stroke = |class: &'static str| element("rect", class).set("y", "4").set("height", "12").set("rx", "2");
    vec![
        stroke("kof-track").set("width", "100%").into(),
        stroke("kof-fill").put("width", score).into(),
        line("kof-mark kof-mark--halo", mark.clone(), "3", "17"),
        line("kof-mark", mark, "-2", "22"),
    ]
}

fn at_end(text: &'static str) -> Element {
    element("text", "").set("x", "100%").set("y", "38").set("text-anchor", "end").text(text)
}

/// An answer against the answer asked for, on the five steps from never to always. The words stand beside it.
pub fn frequency_gauge(answer: Frequency, asked: i32, words: &Words) -> Html {
    let ends = ["20%", "40%", "60%", "80%", "100%"];
    let fill = ends.into_iter().nth(answer.index()).unwrap_or("0");
    let mark = usize::try_from(asked - 1).ok().and_then(|before| ends.into_iter().nth(before)).unwrap_or("0");
    // The mark stands where the step asked for begins: without the steps it would look like a cut-off that was passed.
    let between_steps =
        ends.into_iter().take(4).filter(|x| *x != mark).map(|x| line("kof-bar__band", x.into(), "4", "16"));
    element("svg", "kof-gauge")
        .set("aria-hidden", "true")
        .with_all(bar_with_mark(fill.into(), mark.into()))
        .with_all(between_steps.collect())
        .with(element("text", "").set("x", "0").set("y", "38").text((words.frequency)(Frequency::Never)))
        .with(at_end((words.frequency)(Frequency::Always)))
        .into()
}

fn percent(score: Units) -> AttrValue {
    let mut percent = wire(score);
    percent.push('%');
    percent.into()
}
