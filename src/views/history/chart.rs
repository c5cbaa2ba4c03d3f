//! Load and repairability over time: two lines, and the same numbers in a table.
//!
//! Places across are in percent of the drawing, places down in its pixels, so that no float is needed and no dot is stretched. The two
//! lines alone have a drawing of their own, from 16 to 86 percent of the width, in which each result is a step: it is stretched, their
//! strokes are not, and a path takes a twentieth of the time that an element for each piece does.

use yew::prelude::*;

use super::{Point, part};
use crate::content::Words;
use crate::instrument::scale::Scale;
use crate::instrument::units::Units;
use crate::order::Listed;
use crate::views::element::{Element, element};

/// The most results that are drawn, the last ones, and said in the table; the timeline has all.
pub const MOST_DRAWN: usize = 24;
/// About how many days stand under the lines: more would run into each other in a narrow frame.
const DAYS: usize = 3;
/// Where 0 points are, in tenths of a pixel from the top, and how far down a point is.
const BOTTOM: i32 = 1960;
const STEP: i32 = 18;
/// Lines of text nearer than this, in tenths of a pixel, run into each other.
const APART: i32 = 140;

/// Draws the lines, and the table with them once the screen is whole; nothing with fewer than two results.
pub fn draw(points: &[Point], is_whole: bool, words: &Words) -> Option<Element> {
    if points.len() < 2 || points.iter().all(|point| point.load.or(point.repairability).is_none()) {
        return None;
    }
    let shown = points.get(points.len().saturating_sub(MOST_DRAWN)..).unwrap_or(points);
    let history = &words.history;
    part("kof-chart", history.chart)
        .with(element!("figure[$ $]").with(chart(shown, words)).with(legend(words)))
        // The place is there before the table is: what stands before it would be drawn anew.
        .with(element!("div[$]").with_any(is_whole.then(|| table(shown, words))))
        .into()
}

/// One of the two lines.
struct Curve {
    name: Scale,
    line: &'static str,
    dot: &'static str,
    scores: Vec<(usize, i32)>,
}

fn curves(points: &[Point]) -> [Curve; 2] {
    let scores = |of: fn(&Point) -> Option<Units>| {
        let scores = points.iter().enumerate().filter_map(|(n, point)| Some((n, of(point)?.rounded())));
        scores.listed()
    };
    [
        Curve {
            name: Scale::Load,
            line: "kof-chart__line kof-chart__line--load",
            dot: "kof-chart__dot--load",
            scores: scores(|point| point.load),
        },
        Curve {
            name: Scale::Repairability,
            line: "kof-chart__line kof-chart__line--repair",
            dot: "kof-chart__dot--repair",
            scores: scores(|point| point.repairability),
        },
    ]
}

fn chart(points: &[Point], words: &Words) -> Element {
    let [load, repair] = curves(points);
    let ends = |curve: &Curve| {
        let end = |end: Option<&(usize, i32)>| end.map_or_else(|| "–".to_owned(), |(_, score)| score.to_string());
        [end(curve.scores.first()), end(curve.scores.last())]
    };
    let ([from, to], [repair_from, repair_to]) = (ends(&load), ends(&repair));
    let said = (words.history.chart_said)([&from, &to, &repair_from, &repair_to]);
    let grid = [0, 25, 50, 75, 100].into_iter().flat_map(|score: i32| {
        let y = down(score);
        let rule = element!("line.kof-chart__grid|x1=32|x2=100%");
        let number = element!("text|x=0|y=$[$]").say(tenths(BOTTOM - score * STEP + 45)).say(score.to_string());
        [rule.put("y1", y.clone()).put("y2", y), number]
    });
    let every = points.len().div_ceil(DAYS).max(1);
    let last = points.len() - 1;
    let days = points.iter().enumerate().filter(|(n, _)| (last - n).is_multiple_of(every)).map(|(n, point)| {
        let day = element!("text|x=$|y=222|text-anchor=middle").say(across(n, last));
        day.say(point.short_date.clone())
    });
    element!("svg.kof-chart|role=img|aria-label=$[$ $ $ $ $]")
        .say(said)
        .with_each(grid)
        .with(
            element!("svg|x=16%|width=70%|height=222|preserveAspectRatio=none|viewBox=$[$ $]")
                .say(["0 0 ", &last.to_string(), " 222"].concat())
                .with(path(&load))
                .with(path(&repair)),
        )
        .with(dots(&load, last))
        .with(dots(&repair, last))
        .with_each(numbers([&load, &repair], last))
        .with_each(days)
}

fn path(curve: &Curve) -> Element {
    let mut path = String::new();
    for (n, score) in &curve.scores {
        let step = if path.is_empty() { "M" } else { "L" };
        path = [&path, step, &n.to_string(), " ", &down(*score)].concat();
    }
    element!("path|class=$|d=$").text(curve.line).say(path)
}

/// How they look, and how large they are, is said once, in the style sheet. An element for each: strokes of no length with round ends,
/// in one path, are stretched by Safari across all of the drawing.
fn dots(curve: &Curve, last: usize) -> Element {
    let dot = |(n, score): &(usize, i32)| element!("circle|cx=$|cy=$").say(across(*n, last)).say(down(*score));
    element!("g|class=$[$]").text(curve.dot).with_each(curve.scores.iter().map(dot))
}

/// The last number of each line, beside its end; two that are close are pushed apart.
fn numbers(curves: [&Curve; 2], last: usize) -> Vec<Element> {
    let ends = curves.map(|curve| curve.scores.last().copied());
    let mut places = ends.map(|end| end.map(|(_, score)| BOTTOM - score * STEP + 50));
    if let [Some(load), Some(repair)] = &mut places
        && (*load - *repair).abs() < APART
    {
        let middle = i32::midpoint(*load, *repair);
        let is_over = *load <= *repair;
        (*load, *repair) = (middle - APART / 2, middle + APART / 2);
        if !is_over {
            std::mem::swap(load, repair);
        }
    }
    let number = |(end, place): (Option<(usize, i32)>, Option<i32>)| {
        let ((n, score), place) = (end?, place?);
        let number = element!("text|x=$|dx=11|y=$").say(across(n, last)).say(tenths(place));
        Some(number.say(score.to_string()))
    };
    ends.into_iter().zip(places).filter_map(number).listed()
}

/// Where a result stands across, between 16 and 86 percent.
fn across(n: usize, last: usize) -> AttrValue {
    [&tenths(160 + i32::try_from(700 * n / last.max(1)).unwrap_or(700)), "%"].concat().into()
}

fn down(score: i32) -> AttrValue {
    tenths(BOTTOM - score * STEP)
}

fn tenths(tenths: i32) -> AttrValue {
    [&(tenths / 10).to_string(), ".", &(tenths % 10).to_string()].concat().into()
}

fn legend(words: &Words) -> Element {
    let key = |curve: &Curve| {
        element!(
            "span.kof-legend__key[svg|aria-hidden=true[line|class=$|x1=0|x2=36|y1=6|y2=6[] \
        circle|class=$|cx=18|cy=6[]] $]"
        )
        .text(curve.line)
        .text(curve.dot)
        .text((words.scale)(curve.name))
    };
    element!("figcaption.kof-legend[$]").with_each(curves(&[]).iter().map(key))
}

fn table(points: &[Point], words: &Words) -> Element {
    let history = &words.history;
    let head =
        history.columns.iter().enumerate().map(|(n, title)| {
            element!("th|class=$|scope=col[$]").text(if n < 2 { "" } else { "kof-number" }).text(title)
        });
    let row = |point: &Point| {
        let score = |score: Option<Units>| {
            let text = score.map_or_else(|| "–".to_owned(), |score| score.rounded().to_string());
            element!("td.kof-number[$]").say(text)
        };
        element!("tr[th|scope=row[$] td[$] $ $]")
            .say(point.date.clone())
            .text((words.verdict_short)(point.verdict))
            .with(score(point.load))
            .with(score(point.repairability))
    };
    element!("table.kof-table[caption[$] thead[tr[$]] tbody[$]]")
        .text(history.table)
        .with_each(head)
        .with_each(points.iter().map(row))
}
