//! The first screen: what it is, what is unfinished, and the two opening questions.

use yew::prelude::*;

use super::element::element;
use super::frame::button;
use super::icon::{Icon, sign_of_the_tool};
use super::progress::progress;
use super::questions::{Asked, ask};
use crate::content::{Words, words};
use crate::instrument::language::Language;
use crate::instrument::page::Page;
use crate::notebook::Id;
use crate::session::Action;

/// An assessment that can be resumed.
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
pub struct Props {
    /// What can be resumed, latest first.
    pub resumable: Vec<Resumable>,
    /// The nickname typed so far.
    pub name: AttrValue,
    /// The opening questions.
    pub asked: Vec<Asked>,
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
pub fn home(props: &Props) -> Html {
    let words = words(props.language);
    let home = &words.home;
    let title = element("h1", "kof-title")
        .set("tabindex", "-1")
        .text(words.frame.name)
        .text(" ")
        .with(element("span", "kof-title__sub").text(words.frame.subtitle));
    let cover = element("div", "kof-cover").with(title).with(sign_of_the_tool("kof-sign kof-cover__sign"));
    let main = element("main", "kof-main").set("data-screen", "home").with(cover);
    if props.resumable.is_empty() {
        main.with(element("p", "kof-lede").text(home.lede))
            .with(element("ul", "kof-facts").with_all(home.facts.iter().map(fact).collect()))
            .with(form(props, words))
            .into()
    } else {
        let another = element("h2", "").set("id", "kof-another").text(home.another);
        main.with_all(props.resumable.iter().map(|one| resume(one, words, &props.on_action)).collect())
            .with(
                element("section", "kof-clients")
                    .set("aria-labelledby", "kof-another")
                    .with(another)
                    .with(form(props, words)),
            )
            .into()
    }
}

fn fact((word, more): &(&'static str, &'static str)) -> Html {
    element("li", "kof-facts__fact")
        .with(element("span", "kof-facts__word").text(word))
        .text(" ")
        .with(element("span", "kof-facts__more").text(more))
        .into()
}

fn resume(resumable: &Resumable, words: &Words, on_action: &Callback<Action>) -> Html {
    let home = &words.home;
    let name = if resumable.name.is_empty() { home.unnamed.to_owned() } else { (words.quoted)(&resumable.name) };
    let mut about = [&name, " · ", &(words.questions.part)(resumable.page.index() + 1, Page::COUNT)].concat();
    if let Some(when) = &resumable.when {
        about.push_str(" · ");
        about.push_str(when);
    }
    let go_on = button("kof-button kof-button--main")
        .hook("data-resume")
        .on_click(on_action, Action::Resumed(resumable.id.clone()))
        .text(home.resume)
        .with(Icon::Forward.draw());
    let said =
        element("div", "").with(element("h2", "").text(home.resume_heading)).with(element("p", "kof-soft").say(about));
    element("section", "kof-resume")
        .key(resumable.id.as_str().to_owned())
        .set("aria-label", home.resume_heading)
        .with(said)
        .with(element("p", "kof-resume__go").with(go_on))
        .into()
}

fn form(props: &Props, words: &'static Words) -> Html {
    let home = &words.home;
    let on_action = &props.on_action;
    let asked = props
        .asked
        .iter()
        .map(|asked| ask(asked, asked.is_pointed_out.then_some(home.missing), None, props.language, on_action));
    // One filled button a screen: with something to resume, resuming is it.
    let class = if props.resumable.is_empty() { "kof-button kof-button--main" } else { "kof-button" };
    let start = button(class)
        .hook("data-start")
        .on_click(on_action, Action::Started)
        .text(home.start)
        .with(Icon::Forward.draw());
    element("form", "kof-start")
        .with(nickname(props, words))
        .with_all(asked.collect())
        .with(keep_nothing(props, words))
        .with(progress(None, props.progress, props.language))
        .with(element("p", "kof-start__go").with(start).with(element("span", "kof-soft").text(home.start_note)))
        .into()
}

fn nickname(props: &Props, words: &Words) -> Html {
    let home = &words.home;
    let field = element("input", "kof-field")
        .set("id", "kof-nickname")
        .hook("data-nickname")
        .set("type", "text")
        .set("autocomplete", "off")
        .set("maxlength", "40")
        .set("aria-describedby", "kof-nickname-hint")
        .value(props.name.clone())
        .on_input(&props.on_action, Action::Named);
    element("p", "")
        .with(element("label", "kof-label").set("for", "kof-nickname").text(home.nickname))
        .text(" ")
        .with(element("span", "kof-soft").text(home.optional))
        .with(field)
        .with(element("span", "kof-soft").set("id", "kof-nickname-hint").text(home.nickname_hint))
        .into()
}

fn keep_nothing(props: &Props, words: &Words) -> Html {
    let home = &words.home;
    let check = element("input", "kof-check__input")
        .set("type", "checkbox")
        .hook("data-keep-nothing")
        .checked(!props.keeps)
        .on_change(&props.on_action, Action::ChoseToKeep(!props.keeps));
    let said = element("span", "")
        .with(element("b", "").text(home.keep_nothing))
        .text(" ")
        .with(element("span", "kof-soft").text(home.keep_nothing_note));
    element("label", "kof-check").with(check).with(said).into()
}
