//! The first screen: what it is, what is unfinished, and the two opening questions.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::icon::{Icon, sign_of_the_tool};
use super::progress::Progress;
use super::question::QuestionView;
use super::questions::Asked;
use crate::content::{Words, words};
use crate::instrument::language::Language;
use crate::instrument::page::Page;
use crate::notebook::Id;
use crate::session::Action;

/// An assessment that can be resumed.
#[derive(Clone, Debug, PartialEq)]
pub struct Resumable {
    /// Its id.
    pub id: Id,
    /// The client's nickname; may be empty.
    pub name: AttrValue,
    /// The page reached.
    pub page: Page,
    /// When it was started, as it is said.
    pub when: Option<AttrValue>,
}

/// The first screen.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What can be resumed, latest first.
    pub resumable: Rc<[Resumable]>,
    /// The nickname typed so far.
    pub name: AttrValue,
    /// The opening questions.
    pub asked: Rc<[Asked]>,
    /// Questions answered, of all.
    pub progress: (usize, usize),
    /// Are answers kept on this device?
    pub keeps: bool,
    /// The language shown.
    pub language: Language,
    /// What the person does.
    pub on_action: Callback<Action>,
}

/// Draws the first screen.
#[component]
pub fn Home(props: &Props) -> Html {
    let words = words(props.language);
    let home = &words.home;
    let is_returning = !props.resumable.is_empty();
    html! {
        <main class="kof-main" data-screen="home">
            <div class="kof-cover">
                <h1 class="kof-title" tabindex="-1">
                    { words.frame.name }{ " " }<span class="kof-title__sub">{ words.frame.subtitle }</span>
                </h1>
                { sign_of_the_tool("kof-cover__sign") }
            </div>
            { for props.resumable.iter().map(|one| resume(one, words, &props.on_action)) }
            if is_returning {
                <section class="kof-clients" aria-labelledby="kof-another">
                    <h2 id="kof-another">{ home.another }</h2>
                    { form(props, words) }
                </section>
            } else {
                <p class="kof-lede">{ home.lede }</p>
                <ul class="kof-facts">{ for home.facts.iter().map(fact) }</ul>
                { form(props, words) }
            }
        </main>
    }
}

fn fact((word, more): &(&'static str, &'static str)) -> Html {
    html! {
        <li class="kof-facts__fact">
            <span class="kof-facts__word">{ *word }</span>{ " " }<span class="kof-facts__more">{ *more }</span>
        </li>
    }
}

fn resume(resumable: &Resumable, words: &Words, on_action: &Callback<Action>) -> Html {
    let home = &words.home;
    let name = if resumable.name.is_empty() {
        AttrValue::from(home.unnamed)
    } else {
        AttrValue::from((words.quoted)(&resumable.name))
    };
    let part = (words.questions.part)(resumable.page.index() + 1, Page::COUNT);
    let id = resumable.id.clone();
    html! {
        <section key={id.as_str().to_owned()} class="kof-resume" aria-label={home.resume_heading}>
            <div>
                <h2>{ home.resume_heading }</h2>
                <p class="kof-soft">
                    { name }{ " · " }{ part }
                    if let Some(when) = &resumable.when { { " · " }{ when } }
                </p>
            </div>
            <p class="kof-resume__go">
                <button class="kof-button kof-button--main" type="button" data-resume=""
                    onclick={on_action.reform(move |_| Action::Resumed(id.clone()))}>
                    { home.resume }{ Icon::Forward.draw() }
                </button>
            </p>
        </section>
    }
}

fn form(props: &Props, words: &'static Words) -> Html {
    let home = &words.home;
    let on_action = &props.on_action;
    let named = on_action.reform(|event: InputEvent| {
        Action::Named(event.target_dyn_into::<HtmlInputElement>().map(|field| field.value()).unwrap_or_default())
    });
    let keeps = props.keeps;
    // One filled button a screen: with something to resume, resuming is it.
    let main = props.resumable.is_empty().then_some("kof-button--main");
    html! {
        <form class="kof-start">
            <p>
                <label class="kof-label" for="kof-nickname">{ home.nickname }</label>{ " " }
                <span class="kof-soft">{ home.optional }</span>
                <input class="kof-field" id="kof-nickname" data-nickname="" type="text" autocomplete="off" maxlength="40"
                    value={props.name.clone()} oninput={named} aria-describedby="kof-nickname-hint" />
                <span class="kof-soft" id="kof-nickname-hint">{ home.nickname_hint }</span>
            </p>
            { for props.asked.iter().map(|asked| html! {
                <QuestionView key={asked.question.id()} question={asked.question} answer={asked.answer}
                    hint={asked.is_pointed_out.then_some(home.missing)} language={props.language}
                    on_action={on_action.clone()} />
            }) }
            <label class="kof-check">
                <input class="kof-check__input" type="checkbox" data-keep-nothing="" checked={!keeps}
                    onchange={on_action.reform(move |_| Action::ChoseToKeep(!keeps))} />
                <span><b>{ home.keep_nothing }</b>{ " " }<span class="kof-soft">{ home.keep_nothing_note }</span></span>
            </label>
            <Progress page={None} progress={props.progress} language={props.language} />
            <p class="kof-start__go">
                <button class={classes!("kof-button", main)} type="button" data-start=""
                    onclick={on_action.reform(|_| Action::Started)}>
                    { home.start }{ Icon::Forward.draw() }
                </button>
                <span class="kof-soft">{ home.start_note }</span>
            </p>
        </form>
    }
}
