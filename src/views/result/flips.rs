//! What would change the verdict: the least change each way as a sentence, or what holds the verdict in place.

use super::missing::answers_lacking;
use super::todo::reason as circumstance;
use super::{Props, part, trying};
use crate::content::Words;
use crate::instrument::advice::Circumstance;
use crate::instrument::counterfactual::{Change, Flip, Toward};
use crate::instrument::explanation::{Hold, Law};
use crate::instrument::rules::{Condition, RuleId};
use crate::instrument::verdict::{Level, Verdict};
use crate::order::Listed;
use crate::views::element::{Element, element};
use crate::views::icon::sign_of;

/// Draws both ways; nothing without a verdict. At an end of the ladder there is no further to go.
pub fn draw(props: &Props) -> Option<Element> {
    let words = props.words();
    let outcome = &props.outcome;
    let level = outcome.verdict.level()?;
    let mut flips = element!("div.kof-flips");
    if level > Level::Cherish {
        flips = flips.with(way(Toward::Milder, outcome.milder.as_ref(), &outcome.lift, props));
    }
    if level < Level::Stop {
        flips = flips.with(way(Toward::Harsher, outcome.harsher.as_ref(), &[], props));
    }
    part("result-flips", words.result.flips).with(flips).into()
}

fn way(toward: Toward, flip: Option<&Flip>, holds: &[Hold], props: &Props) -> Element {
    match flip {
        Some(flip) => change_of_verdict(toward, flip, props),
        None => no_change(toward, holds, props),
    }
}

fn change_of_verdict(toward: Toward, flip: &Flip, props: &Props) -> Element {
    let words = props.words();
    let hook = match toward {
        Toward::Milder => "milder",
        Toward::Harsher => "harsher",
    };
    let (becomes, condition) = (words.result.flip)(toward);
    let last = flip.changes.len().saturating_sub(1);
    let verdict = element!("b[$]").text((words.verdict)(flip.verdict));
    let moves = flip.changes.iter().enumerate().map(|(n, change)| {
        let end = if n == last { "." } else { words.result.went_with };
        moved(*change, end, words)
    });
    element!("div.kof-flip|data-flip=$|data-verdict=$[div|id=$[p.kof-flip__to[$ span[$ $ $]] $] $]")
        .text(hook)
        .text(flip.verdict.id())
        .text(hook)
        .with(sign_of(flip.verdict, "kof-sign"))
        .text(becomes)
        .with(verdict)
        .text(condition)
        .with_each(moves)
        .with(trying::begin(flip, hook, props))
}

/// The sentence, and the answer's words before and after.
fn moved(change: Change, end: &'static str, words: &Words) -> Element {
    let (sentence, from, to) = match change {
        Change::Core { item, from, to } => ((words.item)(item), (words.frequency)(from), (words.frequency)(to)),
        Change::Checklist { line, from, to } => ((words.checklist_line)(line), (words.tick)(from), (words.tick)(to)),
    };
    let (went_from, went_to) = words.result.went;
    element!("p.kof-flip__move[$ ' ' span.kof-flip__step[$ del[$] $ ins[$] $]]")
        .say((words.quoted)(sentence))
        .text(went_from)
        .text(from)
        .text(went_to)
        .text(to)
        .text(end)
}

fn no_change(toward: Toward, holds: &[Hold], props: &Props) -> Element {
    let words = props.words();
    let mut said = element!("div.kof-flip kof-flip--held[p[$]]").text((words.result.no_flip)(toward));
    let mut lines = holds.iter().map(|hold| element!("li[$]").text(sentence_of(hold.law, words))).listed();
    let mut lead = words.result.held_by;
    if toward == Toward::Milder && props.outcome.verdict == Verdict::Keep {
        (lead, lines) = (words.result.short_of, what_is_not_cherish(props));
    }
    if !lines.is_empty() {
        said = said.with(element!("p[$]").text(lead)).with(element!("ul.kof-list[$]").with_each(lines));
    }
    said
}

/// No rule holds KEEP in place, but what the one of CHERISH asks for and is not there.
fn what_is_not_cherish(props: &Props) -> Vec<Element> {
    let (evidence, words) = (&props.outcome.evidence, props.words());
    let open = RuleId::C1.rule().all.iter().filter(|condition| !evidence.holds(**condition));
    let line = |condition: &Condition| {
        if let Some(known) = circumstance(&Circumstance::Holds(*condition), props) {
            return Some(element!("li[$]").with(known));
        }
        let (Condition::AtLeast(scale, _) | Condition::AtMost(scale, _)) = *condition else { return None };
        let lacking = (words.result.lacking)(answers_lacking(scale, evidence));
        Some(element!("li[$]").say([(words.scale)(scale), words.transfer.colon, &lacking].concat()))
    };
    open.filter_map(line).listed()
}

fn sentence_of(law: Law, words: &Words) -> &'static str {
    match law {
        Law::Rule(rule) => (words.rule)(rule),
        Law::Route(route) => (words.route)(route),
    }
}
