//! The instinct touched: the dominant ones explained, then all seven as bars, highest first.

use yew::prelude::*;

use super::bar::{Tone, bar, beside, value};
use super::{Props, paragraph, part};
use crate::content::Words;
use crate::content::typography::wire;
use crate::instrument::instinct::{Instinct, Reflection, ReflectionState};
use crate::instrument::page::Page;
use crate::session::Action;
use crate::views::element::element;
use crate::views::frame::button;

/// Draws what the reflection shows, or the one line that it was left out.
pub fn draw(props: &Props) -> Html {
    let words = props.words();
    let reflection = &props.outcome.reflection;
    let state = (words.reflection)(reflection.state);
    let mut content = part("result-instinct", words.result.instinct)
        .with_any(state.and_then(|state| paragraph("kof-part__lede", state).into()))
        .with_any(way_on(props, words))
        .with_all(reflection.dominant.iter().map(|instinct| sheet(*instinct, reflection, words)).collect());
    if reflection.state != ReflectionState::NotAnswered {
        let rows = reflection.ranked().into_iter().map(|instinct| row(instinct, reflection, words));
        content = content.with(element("ul", "kof-instincts").with_all(rows.collect()));
    }
    content.into()
}

/// What would say more: the part itself, or one question between types too close to tell apart.
fn way_on(props: &Props, words: &Words) -> Option<Html> {
    let (text, action) = match props.outcome.reflection.state {
        ReflectionState::NotAnswered => {
            ((words.result.fill_in)((words.heading)(Page::Instinct1)), Action::OpenedPage(Page::Instinct1))
        }
        ReflectionState::Tied | ReflectionState::Diffuse => (words.result.settle.to_owned(), Action::OpenedTieBreak),
        ReflectionState::None | ReflectionState::Single | ReflectionState::Chosen => return None,
    };
    element("p", "kof-row").with(button("kof-button").on_click(&props.on_action, action).say(text)).into()
}

fn sheet(instinct: Instinct, reflection: &Reflection, words: &Words) -> Html {
    let explained = (words.instinct)(instinct);
    let [signs, response, trap] = words.result.instinct_parts;
    let line = |title: &'static str, text: &'static str| {
        let title = element("dt", "").text(title);
        element("div", "kof-instinct__line").with(title).with(element("dd", "").text(text))
    };
    let more = element("dl", "kof-instinct__more")
        .with(line(signs, explained.signs))
        .with(line(response, explained.response))
        .with(line(trap, explained.trap));
    element("div", "kof-instinct")
        .with(element("h3", "").text(explained.name).with_any(thin(instinct, reflection, words)))
        .with(paragraph("kof-instinct__need", explained.need))
        .with(more)
        .into()
}

fn row(instinct: Instinct, reflection: &Reflection, words: &Words) -> Html {
    let name = (words.instinct)(instinct).name;
    let score = reflection.score(instinct);
    let is_dominant = reflection.dominant.contains(&instinct);
    let mut row = element("li", "").set("data-instinct", instinct.id());
    let mut beside = beside();
    let (name, tone) = if is_dominant {
        row = row.hook("data-dominant");
        beside = beside.text(words.result.dominant).text(" · ");
        (element("span", "").with(element("b", "").text(name)), Tone::Shields)
    } else {
        (element("span", "").text(name), Tone::Weighs)
    };
    beside = match score {
        Some(score) => {
            row = row.put("data-score", wire(score).into());
            value(beside, score, words)
        }
        None => beside.text(words.result.no_answer),
    };
    row.with(bar(name.with_any(thin(instinct, reflection, words)), beside, score, tone)).into()
}

fn thin(instinct: Instinct, reflection: &Reflection, words: &Words) -> Option<Html> {
    let thin = || element("small", "kof-thin").text(" ").text(words.result.thin).into();
    reflection.is_thin(instinct).then(thin)
}
