//! The instinct touched: the dominant ones explained, then all seven as bars, highest first.

use yew::prelude::*;

use super::bar::{Tone, bar, value};
use super::{Props, part};
use crate::content::Words;
use crate::content::typography::wire;
use crate::instrument::instinct::{Instinct, Reflection, ReflectionState};
use crate::instrument::page::Page;
use crate::session::Action;

/// Draws what the reflection shows, or the one line that it was left out.
pub fn draw(props: &Props) -> Html {
    let words = props.words();
    let reflection = &props.outcome.reflection;
    let state = (words.reflection)(reflection.state);
    let content = html! {
        <>
            if let Some(state) = state {
                <p class="kof-part__lede">{ state }</p>
            }
            { way_on(props, words) }
            { for reflection.dominant.iter().map(|instinct| sheet(*instinct, reflection, words)) }
            if reflection.state != ReflectionState::NotAnswered {
                <ul class="kof-instincts">
                    { for reflection.ranked().into_iter().map(|instinct| row(instinct, reflection, words)) }
                </ul>
            }
        </>
    };
    part("result-instinct", words.result.instinct, content)
}

/// What would say more: the part itself, or one question between types too close to tell apart.
fn way_on(props: &Props, words: &Words) -> Html {
    let (text, action) = match props.outcome.reflection.state {
        ReflectionState::NotAnswered => {
            ((words.result.fill_in)((words.heading)(Page::Instinct1)), Action::OpenedPage(Page::Instinct1))
        }
        ReflectionState::Tied | ReflectionState::Diffuse => (words.result.settle.to_owned(), Action::OpenedTieBreak),
        ReflectionState::None | ReflectionState::Single | ReflectionState::Chosen => return Html::default(),
    };
    html! {
        <p class="kof-row"><button class="kof-button" type="button" onclick={props.press(action)}>{ text }</button></p>
    }
}

fn sheet(instinct: Instinct, reflection: &Reflection, words: &Words) -> Html {
    let explained = (words.instinct)(instinct);
    let [signs, response, trap] = words.result.instinct_parts;
    let lines = [(signs, explained.signs), (response, explained.response), (trap, explained.trap)];
    html! {
        <div key={instinct.id()} class="kof-instinct">
            <h3>{ explained.name }{ thin(instinct, reflection, words) }</h3>
            <p class="kof-instinct__need">{ explained.need }</p>
            <dl class="kof-instinct__more">
                { for lines.map(|(title, text)| html! {
                    <div key={title} class="kof-instinct__line"><dt>{ title }</dt><dd>{ text }</dd></div>
                }) }
            </dl>
        </div>
    }
}

fn row(instinct: Instinct, reflection: &Reflection, words: &Words) -> Html {
    let name = (words.instinct)(instinct).name;
    let score = reflection.score(instinct);
    let is_dominant = reflection.dominant.contains(&instinct);
    let tone = if is_dominant { Tone::Shields } else { Tone::Weighs };
    let name = html! { <>if is_dominant { <b>{ name }</b> } else { { name } }{ thin(instinct, reflection, words) }</> };
    let said = match score {
        Some(score) => html! { <>if is_dominant { { words.result.dominant }{ " · " } }{ value(score, words) }</> },
        None => html! { { words.result.no_answer } },
    };
    html! {
        <li key={instinct.id()} data-instinct={instinct.id()} data-score={score.map(wire)}
            data-dominant={is_dominant.then_some("")}>
            { bar(name, said, score, tone) }
        </li>
    }
}

fn thin(instinct: Instinct, reflection: &Reflection, words: &Words) -> Html {
    if !reflection.is_thin(instinct) {
        return Html::default();
    }
    html! { <>{ " " }<small class="kof-thin">{ words.result.thin }</small></> }
}
