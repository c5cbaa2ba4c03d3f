//! What would change the verdict: the least change each way as a sentence, or what holds the verdict in place.

use yew::prelude::*;

use super::{Props, paragraph, part, trying};
use crate::content::Words;
use crate::instrument::counterfactual::{Change, Flip, Toward};
use crate::instrument::explanation::{Hold, Law};
use crate::instrument::verdict::Level;
use crate::views::element::element;
use crate::views::icon::sign_of;

/// Draws both ways; nothing without a verdict. At an end of the ladder there is no further to go.
pub fn draw(props: &Props) -> Option<Html> {
    let words = props.words();
    let outcome = &props.outcome;
    let level = outcome.verdict.level()?;
    let mut flips = element("div", "kof-flips");
    if level > Level::Cherish {
        flips = flips.with(way(Toward::Milder, outcome.milder.as_ref(), &outcome.lift, props));
    }
    if level < Level::Stop {
        flips = flips.with(way(Toward::Harsher, outcome.harsher.as_ref(), &[], props));
    }
    part("result-flips", words.result.flips).with(flips).into()
}

fn way(toward: Toward, flip: Option<&Flip>, holds: &[Hold], props: &Props) -> Html {
    match flip {
        Some(flip) => change_of_verdict(toward, flip, props),
        None => no_change(toward, holds, props.words()),
    }
}

fn change_of_verdict(toward: Toward, flip: &Flip, props: &Props) -> Html {
    let words = props.words();
    let hook = match toward {
        Toward::Milder => "milder",
        Toward::Harsher => "harsher",
    };
    let (becomes, condition) = (words.result.flip)(toward);
    let last = flip.changes.len().saturating_sub(1);
    let verdict = element("b", "").text((words.verdict)(flip.verdict));
    let said = element("span", "").text(becomes).with(verdict).text(condition);
    let moves = flip.changes.iter().enumerate().map(|(n, change)| {
        let end = if n == last { "." } else { words.result.went_with };
        moved(*change, end, words)
    });
    element("div", "kof-flip")
        .set("data-flip", hook)
        .set("data-verdict", flip.verdict.id())
        .with(element("p", "kof-flip__to").set("id", hook).with(sign_of(flip.verdict, "kof-sign")).with(said))
        .with_all(moves.collect())
        .with(trying::begin(flip, hook, props))
        .into()
}

/// The sentence, and the answer's words before and after.
fn moved(change: Change, end: &'static str, words: &Words) -> Html {
    let (sentence, from, to) = match change {
        Change::Core { item, from, to } => ((words.item)(item), (words.frequency)(from), (words.frequency)(to)),
        Change::Checklist { line, from, to } => ((words.checklist_line)(line), (words.tick)(from), (words.tick)(to)),
    };
    let (went_from, went_to) = words.result.went;
    let step = element("span", "kof-flip__step")
        .text(went_from)
        .with(element("del", "").text(from))
        .text(went_to)
        .with(element("ins", "").text(to))
        .text(end);
    element("p", "kof-flip__move").say((words.quoted)(sentence)).text(" ").with(step).into()
}

fn no_change(toward: Toward, holds: &[Hold], words: &Words) -> Html {
    let mut said = element("div", "kof-flip kof-flip--held").with(paragraph("", (words.result.no_flip)(toward)));
    if !holds.is_empty() {
        let line = |hold: &Hold| element("li", "").text(sentence_of(hold.law, words)).into();
        said = said
            .with(paragraph("", words.result.held_by))
            .with(element("ul", "kof-list").with_all(holds.iter().map(line).collect()));
    }
    said.into()
}

fn sentence_of(law: Law, words: &Words) -> &'static str {
    match law {
        Law::Rule(rule) => (words.rule)(rule),
        Law::Route(route) => (words.route)(route),
    }
}
