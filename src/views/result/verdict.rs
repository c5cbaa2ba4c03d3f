//! The verdict: sign, name, sentence, ladder, and how sure it is.

use super::Props;
use crate::content::Words;
use crate::instrument::VERSION;
use crate::instrument::confidence::{Assurance, Confidence, Near, Span};
use crate::instrument::outcome::Outcome;
use crate::instrument::verdict::{Level, Verdict};
use crate::views::element::{Element, element};
use crate::views::icon::sign_of;

/// Draws it. Without a verdict there is no ladder to stand on, and nothing to be sure of.
pub fn draw(props: &Props) -> Element {
    let words = props.words();
    let outcome = &props.outcome;
    let header = element!(
        "header.kof-verdict|$[div.kof-verdict__head[$ $ h1.kof-verdict__name|tabindex=-1[$]] \
        p.kof-verdict__summary[$] $ $]"
    )
    .key("verdict")
    .with(sign_of(outcome.verdict, "kof-sign kof-verdict__sign"))
    .with(whose(props))
    .text((words.verdict)(outcome.verdict))
    .text((words.summary)(outcome.verdict, outcome.variant))
    .with_any(ladder(outcome, words))
    .with_any(sure(outcome, words));
    if props.shown.assessment.instrument == VERSION {
        return header;
    }
    header.with(element!("p.kof-verdict__version kof-soft[$]").text(words.result.other_version))
}

fn whose(props: &Props) -> Element {
    let words = props.words();
    let mut line = element!("p.kof-kicker");
    if props.trial.is_some() {
        return line.text(words.result.trial.verdict);
    }
    line = if props.client.is_empty() {
        line.text(words.result.verdict_plain)
    } else {
        line.with(element!("span.kof-heard[$ ' ']").text(words.result.verdict_for))
            .with(element!("bdi[$]").say((words.quoted)(&props.client)))
    };
    match &props.date {
        Some(date) => line.with(element!("span.kof-verdict__dot[' · ']")).say(date.clone()),
        None => line,
    }
}

fn ladder(outcome: &Outcome, words: &Words) -> Option<Element> {
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
    element!("ol.kof-ladder|aria-label=$[$]").text(words.result.ladder).with_each(rungs).into()
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

fn rung(name: &'static str, stands: Stands, words: &Words) -> Element {
    let (class, beside) = match stands {
        Stands::Here => ("kof-ladder__level kof-ladder__level--here", Some(words.result.here)),
        Stands::WithinTen => ("kof-ladder__level kof-ladder__level--range", Some(words.result.within_ten)),
        Stands::Beyond => ("kof-ladder__level", None),
    };
    let mut word = element!("span.kof-ladder__word[$]").text(name);
    if let Some(beside) = beside {
        word = word.text(" ").with(element!("span.kof-ladder__note[$]").text(beside));
    }
    element!("li|class=$|aria-current=$[span.kof-ladder__rung[] $]")
        .text(class)
        .maybe((stands == Stands::Here).then_some("true"))
        .with(word)
}

fn sure(outcome: &Outcome, words: &Words) -> Option<Element> {
    let Assurance { confidence, doubt } = outcome.assurance;
    let confidence = confidence?;
    let filled = match confidence {
        Confidence::Fragile => 1,
        Confidence::Moderate => 2,
        Confidence::Solid => 3,
    };
    let dots = ["6", "22", "38"].into_iter().zip(1..).map(|(x, n)| {
        let class = if n <= filled { "kof-sure__dot--on" } else { "" };
        element!("circle|class=$|cx=$|cy=6|r=5").text(class).text(x)
    });
    element!("p.kof-sure[svg.kof-sure__dots|viewBox=0 0 44 12|aria-hidden=true[$] span[b[$] ' '$ $]]")
        .with_each(dots)
        .text((words.result.confidence)(confidence))
        .say((words.result.doubt)(doubt, words))
        .with_any(close(&outcome.near, words))
        .into()
}

/// The scores close to a cut-off of the rule that decided: a sentence on a line of its own.
fn close(near: &[Near], words: &Words) -> Option<Element> {
    let sentence = || element!("span.kof-sure__near[' '$]").say((words.result.near)(near, words));
    (!near.is_empty()).then(sentence)
}
