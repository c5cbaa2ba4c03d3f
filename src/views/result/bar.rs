//! A score as a bar: thin with the bands in the profile and the reflection, tall with the cut-off's mark in the reasons.
//!
//! Widths are attributes in percent of the drawing: nothing is stretched, and the page's policy allows no inline style.

use std::cmp::Ordering;

use yew::prelude::*;

use crate::content::Words;
use crate::content::typography::{decimal, wire};
use crate::instrument::item::Frequency;
use crate::instrument::units::Units;

/// What a long bar means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// The longer, the heavier.
    Weighs,
    /// The longer, the better, or the one that stands out.
    Shields,
}

/// A name, a value in words, and the bar between its bands under both. Without a score the words alone.
pub fn bar(name: Html, value: Html, score: Option<Units>, tone: Tone) -> Html {
    let fill = match tone {
        Tone::Weighs => "kof-fill kof-fill--weighs",
        Tone::Shields => "kof-fill kof-fill--shields",
    };
    html! {
        <span class={classes!("kof-bar", score.is_none().then_some("kof-bar--none"))}>
            <span>{ name }</span>
            <span class="kof-bar__value">{ value }</span>
            if let Some(score) = score {
                <svg class="kof-bar__chart" aria-hidden="true">
                    <rect class="kof-track" width="100%" height="6" rx="1" />
                    <rect class={fill} width={percent(score)} height="6" rx="1" />
                    { for ["25%", "50%", "75%"].map(|x| html! {
                        <line key={x} class="kof-bar__band" x1={x} x2={x} y1="0" y2="6" />
                    }) }
                </svg>
            }
        </span>
    }
}

/// The words beside a bar: the band, and the score as a whole number.
pub fn value(score: Units, words: &Words) -> Html {
    html! { <>{ (words.band)(score) }{ " " }<b class="kof-number">{ score.rounded() }</b></> }
}

/// A score against a cut-off, both with one decimal where they have one.
pub fn gauge(name: &str, score: Units, cut_off: Units, words: &Words) -> Html {
    let points = |units: Units| decimal(units, words.decimal_separator, 1);
    let stands: Ordering = score.cmp(&cut_off);
    let said = (words.result.gauge)(name, &points(score), stands, &points(cut_off));
    let mark = percent(cut_off);
    let mark_line = |class: &'static str, y1: &'static str, y2: &'static str| {
        html! { <line {class} x1={mark.clone()} x2={mark.clone()} {y1} {y2} /> }
    };
    html! {
        <svg class="kof-gauge" role="img" aria-label={said}>
            <rect class="kof-track" y="4" width="100%" height="12" rx="2" />
            <rect class="kof-fill" y="4" width={percent(score)} height="12" rx="2" />
            { mark_line("kof-mark kof-mark--halo", "3", "17") }
            { mark_line("kof-mark", "-2", "22") }
            <text x="0" y="38">{ "0" }</text>
            <text x={mark.clone()} y="38" text-anchor="middle">{ words.result.cut_off }{ " " }{ points(cut_off) }</text>
            <text x="100%" y="38" text-anchor="end">{ "100" }</text>
        </svg>
    }
}

/// An answer against the answer asked for, on the five steps from never to always. The words stand beside it.
pub fn frequency_gauge(answer: Frequency, asked: i32, words: &Words) -> Html {
    let ends = ["20%", "40%", "60%", "80%", "100%"];
    let fill = ends.into_iter().nth(answer.index()).unwrap_or("0");
    let mark = usize::try_from(asked - 1).ok().and_then(|before| ends.into_iter().nth(before)).unwrap_or("0");
    html! {
        <svg class="kof-gauge" aria-hidden="true">
            <rect class="kof-track" y="4" width="100%" height="12" rx="2" />
            <rect class="kof-fill" y="4" width={fill} height="12" rx="2" />
            { for ends.into_iter().take(4).map(|x| html! { <line key={x} class="kof-bar__band" x1={x} x2={x} y1="4" y2="16" /> }) }
            <line class="kof-mark kof-mark--halo" x1={mark} x2={mark} y1="3" y2="17" />
            <line class="kof-mark" x1={mark} x2={mark} y1="-2" y2="22" />
            <text x="0" y="38">{ (words.frequency)(Frequency::Never) }</text>
            <text x="100%" y="38" text-anchor="end">{ (words.frequency)(Frequency::Always) }</text>
        </svg>
    }
}

fn percent(score: Units) -> String {
    format!("{}%", wire(score))
}
