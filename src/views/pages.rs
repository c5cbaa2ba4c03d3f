//! Help and about.

use yew::prelude::*;

use super::frame::call;
use super::questions::back;
use crate::content::words;
use crate::content::words::HelpNumber;
use crate::instrument::language::Language;
use crate::session::Action;

/// A screen of reading.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The language shown.
    pub language: Language,
    /// What the person does.
    pub on_action: Callback<Action>,
}

/// Draws the people to talk to: numbers, then roads.
#[component]
pub fn Help(props: &Props) -> Html {
    let words = words(props.language);
    let (pages, result) = (&words.pages, &words.result);
    html! {
        <main class="kof-main" data-screen="help">
            <h1 tabindex="-1">{ pages.help }</h1>
            <p class="kof-lede">{ result.help_strong.1 }</p>
            <ul class="kof-help__lines">{ for result.help_numbers.iter().map(help_number) }</ul>
            <p class="kof-soft">{ pages.help_lede }</p>
            <section class="kof-part" aria-labelledby="kof-care">
                <h2 id="kof-care">{ result.help_soft.0 }</h2>
                <p>{ result.help_soft.1 }</p>
            </section>
            <section class="kof-part" aria-labelledby="kof-road">
                <h2 id="kof-road">{ pages.road }</h2>
                <ol class="kof-todo">
                    { for pages.road_steps.iter().map(|step| html! { <li class="kof-todo__step"><span>{ *step }</span></li> }) }
                </ol>
                { for pages.road_notes.iter().map(|note| html! { <p class="kof-part__lede">{ *note }</p> }) }
            </section>
            <div class="kof-steps">{ back(words.frame.back, props.on_action.reform(|_| Action::WentBack)) }</div>
        </main>
    }
}

/// A number to call, with where it answers.
pub fn help_number(number: &HelpNumber) -> Html {
    html! {
        <li class="kof-help__line"><a href={call(number.number)}>{ number.number }</a><span>{ number.place }</span></li>
    }
}

/// Draws what the tool claims, does, and does not.
#[component]
pub fn About(props: &Props) -> Html {
    let words = words(props.language);
    html! {
        <main class="kof-main" data-screen="about">
            <h1 tabindex="-1">{ words.pages.about }</h1>
            { for words.pages.about_parts.iter().map(|(title, text)| html! {
                <section class="kof-part"><h2>{ *title }</h2><p>{ *text }</p></section>
            }) }
            <p class="kof-soft">{ env!("CARGO_PKG_VERSION") }{ " · " }{ crate::instrument::VERSION }</p>
            <div class="kof-steps">{ back(words.frame.back, props.on_action.reform(|_| Action::WentBack)) }</div>
        </main>
    }
}
