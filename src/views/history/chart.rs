//! Load and repairability over time: two lines, and the same numbers in a table.
//!
//! Places across are in percent of the drawing, places down in its pixels: nothing is stretched, and no float is needed.

use yew::prelude::*;

use super::{Point, part};
use crate::content::Words;
use crate::instrument::scale::Scale;
use crate::instrument::units::Units;
use crate::views::element::{Element, element};

/// The most results that are drawn, the last ones; the table has all.
const MOST: usize = 24;
/// About how many days stand under the lines: more would run into each other in a narrow frame.
const DAYS: usize = 4;
/// Where 0 points are, in tenths of a pixel from the top, and how far down a point is.
const BOTTOM: i32 = 1960;
const STEP: i32 = 18;
/// Lines of text nearer than this, in tenths of a pixel, run into each other.
const APART: i32 = 140;

/// Draws both; nothing with fewer than two results.
pub fn draw(points: &[Point], words: &Words) -> Option<Html> {
    if points.len() < 2 {
        return None;
    }
    let shown = points.get(points.len().saturating_sub(MOST)..).unwrap_or(points);
    let history = &words.history;
    let figure = element("figure", "").with(chart(shown, words)).with(legend(words));
    part("kof-chart", history.chart).with(figure).with(table(points, words)).into()
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
        scores.collect()
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

fn chart(points: &[Point], words: &Words) -> Html {
    let [load, repair] = curves(points);
    let ends = |curve: &Curve| {
        let end = |end: Option<&(usize, i32)>| end.map_or_else(|| "–".to_owned(), |(_, score)| score.to_string());
        [end(curve.scores.first()), end(curve.scores.last())]
    };
    let ([from, to], [repair_from, repair_to]) = (ends(&load), ends(&repair));
    let said = (words.history.chart_said)([&from, &to, &repair_from, &repair_to]);
    let grid = [0, 25, 50, 75, 100].into_iter().flat_map(|score: i32| {
        let y = down(score);
        let rule = element("line", "kof-chart__grid").set("x1", "32").set("x2", "100%");
        let number =
            element("text", "").set("x", "0").put("y", tenths(BOTTOM - score * STEP + 45)).say(score.to_string());
        [rule.put("y1", y.clone()).put("y2", y).into(), number.into()]
    });
    let every = points.len().div_ceil(DAYS).max(1);
    let last = points.len() - 1;
    let days = points.iter().enumerate().filter(|(n, _)| (last - n).is_multiple_of(every)).map(|(n, point)| {
        let day = element("text", "").put("x", across(n, last)).set("y", "222").set("text-anchor", "middle");
        day.say(point.short_date.clone()).into()
    });
    element("svg", "kof-chart")
        .set("role", "img")
        .put("aria-label", said.into())
        .with_all(grid.collect())
        .with_all(drawn(&load, last))
        .with_all(drawn(&repair, last))
        .with_all(numbers([&load, &repair], last))
        .with_all(days.collect())
        .into()
}

fn drawn(curve: &Curve, last: usize) -> Vec<Html> {
    let lines = curve.scores.windows(2).filter_map(|pair| {
        let [(from, low), (to, high)] = *pair else { return None };
        let line = element("line", curve.line).put("x1", across(from, last)).put("y1", down(low));
        Some(line.put("x2", across(to, last)).put("y2", down(high)).into())
    });
    let dots = curve.scores.iter().map(|(n, score)| {
        let dot = element("circle", curve.dot).put("cx", across(*n, last)).put("cy", down(*score));
        dot.set("r", "4.5").into()
    });
    lines.chain(dots).collect()
}

/// The last number of each line, beside its end; two that are close are pushed apart.
fn numbers(curves: [&Curve; 2], last: usize) -> Vec<Html> {
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
        let number = element("text", "").put("x", across(n, last)).set("dx", "11").put("y", tenths(place));
        Some(number.say(score.to_string()).into())
    };
    ends.into_iter().zip(places).filter_map(number).collect()
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

fn legend(words: &Words) -> Html {
    let key = |curve: &Curve| {
        let line = element("line", curve.line).set("x1", "0").set("x2", "36").set("y1", "6").set("y2", "6");
        let dot = element("circle", curve.dot).set("cx", "18").set("cy", "6").set("r", "4.5");
        let drawn = element("svg", "").set("aria-hidden", "true").with(line).with(dot);
        element("span", "kof-legend__key").with(drawn).text((words.scale)(curve.name)).into()
    };
    element("figcaption", "kof-legend").with_all(curves(&[]).iter().map(key).collect()).into()
}

fn table(points: &[Point], words: &Words) -> Html {
    let history = &words.history;
    let cell = |name: &'static str, n: usize| -> Element { element(name, if n < 2 { "" } else { "kof-number" }) };
    let head =
        history.columns.iter().enumerate().map(|(n, title)| cell("th", n).set("scope", "col").text(title).into());
    let row = |point: &Point| {
        let score = |score: Option<Units>| {
            let text = score.map_or_else(|| "–".to_owned(), |score| score.rounded().to_string());
            element("td", "kof-number").say(text)
        };
        element("tr", "")
            .with(element("th", "").set("scope", "row").say(point.date.clone()))
            .with(element("td", "").text((words.verdict_short)(point.verdict)))
            .with(score(point.load))
            .with(score(point.repairability))
            .into()
    };
    element("table", "kof-table")
        .with(element("caption", "").text(history.table))
        .with(element("thead", "").with(element("tr", "").with_all(head.collect())))
        .with(element("tbody", "").with_all(points.iter().map(row).collect()))
        .into()
}
