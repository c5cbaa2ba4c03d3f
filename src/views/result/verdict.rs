//! The verdict: sign, name, sentence, ladder, and how sure it is.

use yew::prelude::*;

use super::{Props, paragraph};
use crate::content::Words;
use crate::instrument::VERSION;
use crate::instrument::confidence::{Assurance, Confidence, Near, Span};
use crate::instrument::outcome::Outcome;
use crate::instrument::verdict::{Level, Verdict};
use crate::views::element::{Element, element};
use crate::views::icon::sign_of;

/// Draws it. Without a verdict there is no ladder to stand on, and nothing to be sure of.
pub fn draw(props: &Props) -> Html {
    let words = props.words();
    let outcome = &props.outcome;
    let head = element("div", "kof-verdict__head")
        .with(sign_of(outcome.verdict, "kof-sign kof-verdict__sign"))
        .with(whose(props))
        .with(element("h1", "kof-verdict__name").set("tabindex", "-1").text((words.verdict)(outcome.verdict)));
    let header = element("header", "kof-verdict")
        .key("verdict")
        .with(head)
        .with(paragraph("kof-verdict__summary", (words.summary)(outcome.verdict)))
        .with_any(ladder(outcome, words))
        .with_any(sure(outcome, words));
    if props.shown.assessment.instrument == VERSION {
        return header.into();
    }
    header.with(paragraph("kof-verdict__version kof-soft", words.result.other_version)).into()
}

fn whose(props: &Props) -> Element {
    let words = props.words();
    let mut line = element("p", "kof-kicker");
    if props.trial.is_some() {
        return line.text(words.result.trial.verdict);
    }
    line = if props.client.is_empty() {
        line.text(words.result.verdict_plain)
    } else {
        let heard = element("span", "kof-heard").text(words.result.verdict_for).text(" ");
        line.with(heard).say((words.quoted)(&props.client))
    };
    match &props.date {
        Some(date) => line.text(" · ").say(date.clone()),
        None => line,
    }
}

fn ladder(outcome: &Outcome, words: &Words) -> Option<Html> {
    let here = outcome.verdict.level()?;
    let reach = Reach::of(outcome.range.wide, here);
    // EXIT and ESCALATE are two roads of one level: the person's own is named, whichever level they stand on.
    let name = |level: Level| match level {
        Level::Exit if outcome.evidence.cannot_stop_alone() => (words.verdict_short)(Verdict::Escalate),
        level => (words.verdict_short)(level.verdict()),
    };
    let rungs = Level::LADDER.iter().map(|level| {
        let stands = if *level == here { Stands::Here } else { reach.stands(*level) };
        rung(name(*level), stands, words)
    });
    element("ol", "kof-ladder").set("aria-label", words.result.ladder).with_all(rungs.collect()).into()
}

/// How a level stands to the verdict.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stands {
    Here,
    WithinTen,
    Beyond,
}

/// The levels from the mildest to the harshest that all scores together, 10 points off, would give.
struct Reach {
    mildest: Level,
    harshest: Level,
}

impl Reach {
    /// A shift that leaves too few scores for a verdict reaches no level.
    fn of(span: Span, here: Level) -> Self {
        Self { mildest: span.better.level().unwrap_or(here), harshest: span.worse.level().unwrap_or(here) }
    }

    fn stands(&self, level: Level) -> Stands {
        if (self.mildest..=self.harshest).contains(&level) { Stands::WithinTen } else { Stands::Beyond }
    }
}

fn rung(name: &'static str, stands: Stands, words: &Words) -> Html {
    let (class, beside) = match stands {
        Stands::Here => ("kof-ladder__level kof-ladder__level--here", Some(words.result.here)),
        Stands::WithinTen => ("kof-ladder__level kof-ladder__level--range", Some(words.result.within_ten)),
        Stands::Beyond => ("kof-ladder__level", None),
    };
    let mut word = element("span", "kof-ladder__word").text(name);
    if let Some(beside) = beside {
        word = word.text(" ").with(element("span", "kof-ladder__note").text(beside));
    }
    element("li", class)
        .maybe("aria-current", (stands == Stands::Here).then_some("true"))
        .with(element("span", "kof-ladder__rung"))
        .with(word)
        .into()
}

fn sure(outcome: &Outcome, words: &Words) -> Option<Html> {
    let Assurance { confidence, doubt } = outcome.assurance;
    let confidence = confidence?;
    let filled = match confidence {
        Confidence::Fragile => 1,
        Confidence::Moderate => 2,
        Confidence::Solid => 3,
    };
    let dots = ["6", "22", "38"].into_iter().zip(1..).map(|(x, n)| {
        let class = if n <= filled { "kof-sure__dot--on" } else { "" };
        element("circle", class).set("cx", x).set("cy", "6").set("r", "5").into()
    });
    let dots = element("svg", "kof-sure__dots")
        .set("viewBox", "0 0 44 12")
        .set("aria-hidden", "true")
        .with_all(dots.collect());
    let said = element("span", "")
        .with(element("b", "").text((words.result.confidence)(confidence)))
        .text(" ")
        .say((words.result.doubt)(doubt, words))
        .with_any(close(&outcome.near, words));
    element("p", "kof-sure").with(dots).with(said).into()
}

/// The scores close to a cut-off of the rule that decided: a sentence on a line of its own.
fn close(near: &[Near], words: &Words) -> Option<Html> {
    let sentence = || element("span", "kof-sure__near").text(" ").say((words.result.near)(near, words)).into();
    (!near.is_empty()).then(sentence)
}
