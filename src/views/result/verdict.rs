//! The verdict: sign, name, sentence, ladder, and how sure it is.

use yew::prelude::*;

use super::Props;
use crate::content::Words;
use crate::instrument::VERSION;
use crate::instrument::confidence::{Assurance, Confidence, Span};
use crate::instrument::outcome::Outcome;
use crate::instrument::verdict::{Level, Verdict};
use crate::views::icon::sign_of;

/// Draws it. Without a verdict there is no ladder to stand on, and nothing to be sure of.
pub fn draw(props: &Props) -> Html {
    let words = props.words();
    let outcome = &props.outcome;
    let is_of_another_version = props.shown.assessment.instrument != VERSION;
    html! {
        <header class="kof-verdict">
            <div class="kof-verdict__head">
                { sign_of(outcome.verdict, "kof-verdict__sign") }
                <p class="kof-kicker">{ whose(props) }</p>
                <h1 class="kof-verdict__name" tabindex="-1">{ (words.verdict)(outcome.verdict) }</h1>
            </div>
            <p class="kof-verdict__summary">{ (words.summary)(outcome.verdict) }</p>
            { ladder(outcome, words) }
            { sure(outcome.assurance, words) }
            if is_of_another_version {
                <p class="kof-verdict__version kof-soft">{ words.result.other_version }</p>
            }
        </header>
    }
}

fn whose(props: &Props) -> Html {
    let words = props.words();
    let of = if props.client.is_empty() {
        html! { { words.result.verdict_plain } }
    } else {
        html! { <><span class="kof-heard">{ words.result.verdict_for }{ " " }</span>{ (words.quoted)(&props.client) }</> }
    };
    html! { <>{ of }if let Some(date) = &props.date { { " · " }{ date } }</> }
}

fn ladder(outcome: &Outcome, words: &Words) -> Html {
    let Some(here) = outcome.verdict.level() else { return Html::default() };
    let reach = Reach::of(outcome.range.wide, here);
    // EXIT and ESCALATE are two roads of one level: the person's own is named, whichever level they stand on.
    let name = |level: Level| match level {
        Level::Exit if outcome.evidence.cannot_stop_alone() => (words.verdict_short)(Verdict::Escalate),
        level => (words.verdict_short)(level.verdict()),
    };
    html! {
        <ol class="kof-ladder" aria-label={words.result.ladder}>
            { for Level::LADDER.iter().map(|level| {
                let stands = if *level == here { Stands::Here } else { reach.stands(*level) };
                rung(*level, name(*level), stands, words)
            }) }
        </ol>
    }
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

fn rung(level: Level, name: &'static str, stands: Stands, words: &Words) -> Html {
    let (class, beside) = match stands {
        Stands::Here => ("kof-ladder__level--here", Some(words.result.here)),
        Stands::WithinTen => ("kof-ladder__level--range", Some(words.result.within_ten)),
        Stands::Beyond => ("", None),
    };
    html! {
        <li key={level.verdict().id()} class={classes!("kof-ladder__level", class)}
            aria-current={(stands == Stands::Here).then_some("true")}>
            <span class="kof-ladder__rung"></span>
            <span class="kof-ladder__word">
                { name }
                if let Some(beside) = beside { { " " }<span class="kof-ladder__note">{ beside }</span> }
            </span>
        </li>
    }
}

fn sure(assurance: Assurance, words: &Words) -> Html {
    let Some(confidence) = assurance.confidence else { return Html::default() };
    let filled = match confidence {
        Confidence::Fragile => 1,
        Confidence::Moderate => 2,
        Confidence::Solid => 3,
    };
    let dots = ["6", "22", "38"].into_iter().zip(1..);
    html! {
        <p class="kof-sure">
            <svg class="kof-sure__dots" viewBox="0 0 44 12" aria-hidden="true">
                { for dots.map(|(cx, n)| html! {
                    <circle key={n} class={classes!((n <= filled).then_some("kof-sure__dot--on"))} {cx} cy="6" r="5" />
                }) }
            </svg>
            <span>
                <b>{ (words.result.confidence)(confidence) }</b>{ " " }
                { (words.result.doubt)(assurance.doubt, words) }
            </span>
        </p>
    }
}
