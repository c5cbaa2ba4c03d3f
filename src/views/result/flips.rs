//! What would change the verdict: the least change each way as a sentence, or what holds the verdict in place.

use yew::prelude::*;

use super::{Props, part};
use crate::content::Words;
use crate::instrument::counterfactual::{Change, Flip, Toward};
use crate::instrument::explanation::{Hold, Law};
use crate::instrument::verdict::Level;
use crate::views::icon::sign_of;

/// Draws both ways; nothing without a verdict. At an end of the ladder there is no further to go.
pub fn draw(props: &Props) -> Html {
    let words = props.words();
    let outcome = &props.outcome;
    let Some(level) = outcome.verdict.level() else { return Html::default() };
    let ways = [
        (Toward::Milder, &outcome.milder, outcome.lift.as_slice(), level > Level::Cherish),
        (Toward::Harsher, &outcome.harsher, &[], level < Level::Stop),
    ];
    let content = html! {
        <div class="kof-flips">
            { for ways.into_iter().filter(|(.., is_open)| *is_open).map(|(toward, flip, holds, _)| match flip {
                Some(flip) => change_of_verdict(toward, flip, words),
                None => no_change(toward, holds, words),
            }) }
        </div>
    };
    part("result-flips", words.result.flips, content)
}

fn change_of_verdict(toward: Toward, flip: &Flip, words: &Words) -> Html {
    let hook = match toward {
        Toward::Milder => "milder",
        Toward::Harsher => "harsher",
    };
    let (becomes, condition) = (words.result.flip)(toward);
    let last = flip.changes.len().saturating_sub(1);
    html! {
        <div key={hook} class="kof-flip" data-flip={hook} data-verdict={flip.verdict.id()}>
            <p class="kof-flip__to">
                { sign_of(flip.verdict, "") }
                <span>{ becomes }<b>{ (words.verdict)(flip.verdict) }</b>{ condition }</span>
            </p>
            { for flip.changes.iter().enumerate().map(|(n, change)| {
                let end = if n == last { "." } else { words.result.went_with };
                moved(*change, end, words)
            }) }
        </div>
    }
}

/// The sentence, and the answer's words before and after.
fn moved(change: Change, end: &'static str, words: &Words) -> Html {
    let (id, sentence, from, to) = match change {
        Change::Core { item, from, to } => {
            (item.id(), (words.item)(item), (words.frequency)(from), (words.frequency)(to))
        }
        Change::Checklist { line, from, to } => {
            (line.id(), (words.checklist_line)(line), (words.tick)(from), (words.tick)(to))
        }
    };
    let (went_from, went_to) = words.result.went;
    html! {
        <p key={id} class="kof-flip__move">
            { (words.quoted)(sentence) }{ " " }
            <span class="kof-flip__step">{ went_from }<del>{ from }</del>{ went_to }<ins>{ to }</ins>{ end }</span>
        </p>
    }
}

fn no_change(toward: Toward, holds: &[Hold], words: &Words) -> Html {
    html! {
        <div key={(words.result.no_flip)(toward)} class="kof-flip kof-flip--held">
            <p>{ (words.result.no_flip)(toward) }</p>
            if !holds.is_empty() {
                <p>{ words.result.held_by }</p>
                <ul class="kof-list">
                    { for holds.iter().map(|hold| html! { <li key={hold.law.id()}>{ sentence_of(hold.law, words) }</li> }) }
                </ul>
            }
        </div>
    }
}

fn sentence_of(law: Law, words: &Words) -> &'static str {
    match law {
        Law::Rule(rule) => (words.rule)(rule),
        Law::Route(route) => (words.route)(route),
    }
}
