//! The instinct touched: the dominant ones explained, then all seven as bars, highest first.

use super::bar::{Tone, bar, beside, value};
use super::{Props, part};
use crate::content::Words;
use crate::content::typography::wire;
use crate::instrument::instinct::{Instinct, Reflection, ReflectionState};
use crate::instrument::page::Page;
use crate::session::Action;
use crate::views::element::{Element, element};

/// Draws what the reflection shows, or the one line that it was left out.
pub fn draw(props: &Props) -> Element {
    let words = props.words();
    let reflection = &props.outcome.reflection;
    let state = (words.reflection)(reflection.state);
    let mut content = part("result-instinct", words.result.instinct)
        .with_any(state.and_then(|state| element!("p.kof-part__lede[$]").text(state).into()))
        .with_any(way_on(props, words))
        .with_each(reflection.dominant.iter().map(|instinct| sheet(*instinct, reflection, words)));
    if reflection.state != ReflectionState::NotAnswered {
        let rows = reflection.ranked().into_iter().map(|instinct| row(instinct, reflection, words));
        content = content.with(element!("ul.kof-instincts[$]").with_each(rows));
    }
    content
}

/// What would say more: the part itself, or one question between types too close to tell apart.
fn way_on(props: &Props, words: &Words) -> Option<Element> {
    let (text, action) = match props.outcome.reflection.state {
        ReflectionState::NotAnswered => {
            ((words.result.fill_in)((words.heading)(Page::Instinct1)), Action::OpenedPage(Page::Instinct1))
        }
        ReflectionState::Tied | ReflectionState::Diffuse => (words.result.settle.to_owned(), Action::OpenedTieBreak),
        ReflectionState::None | ReflectionState::Single | ReflectionState::Chosen => return None,
    };
    element!("p.kof-row[button.kof-button|type=button|$[$]]").on_click(&props.on_action, action).say(text).into()
}

fn sheet(instinct: Instinct, reflection: &Reflection, words: &Words) -> Element {
    let explained = (words.instinct)(instinct);
    let [signs, response, trap] = words.result.instinct_parts;
    let line = |title: &'static str, text: &'static str| {
        element!("div.kof-instinct__line[dt[$] dd[$]]").text(title).text(text)
    };
    element!("div.kof-instinct[h3[$ $] p.kof-instinct__need[$] dl.kof-instinct__more[$ $ $]]")
        .text(explained.name)
        .with_any(thin(instinct, reflection, words))
        .text(explained.need)
        .with(line(signs, explained.signs))
        .with(line(response, explained.response))
        .with(line(trap, explained.trap))
}

fn row(instinct: Instinct, reflection: &Reflection, words: &Words) -> Element {
    let name = (words.instinct)(instinct).name;
    let score = reflection.score(instinct);
    let is_dominant = reflection.dominant.contains(&instinct);
    let mut row = element!("li|data-instinct=$").text(instinct.id());
    let mut beside = beside();
    let (name, tone) = if is_dominant {
        row = row.hook("data-dominant");
        beside = beside.text(words.result.dominant).text(" · ");
        (element!("span[b[$]]").text(name), Tone::Shields)
    } else {
        (element!("span[$]").text(name), Tone::Weighs)
    };
    beside = match score {
        Some(score) => {
            row = row.put("data-score", wire(score).into());
            value(beside, score, words)
        }
        None => beside.text(words.result.no_answer),
    };
    row.with(bar(name.with_any(thin(instinct, reflection, words)), beside, score, tone))
}

fn thin(instinct: Instinct, reflection: &Reflection, words: &Words) -> Option<Element> {
    let thin = || element!("small.kof-thin[' '$]").text(words.result.thin);
    reflection.is_thin(instinct).then(thin)
}
