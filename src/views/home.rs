//! The first screen: what it is, what is unfinished, the clients with their last results, and the two opening questions.

use yew::prelude::*;

use super::element::{Element, element};
use super::frame::button;
use super::icon::{Icon, sign_of, sign_of_the_tool};
use super::progress::progress;
use super::questions::{Asked, ask};
use super::tool::keep_tool;
use crate::content::{Words, words};
use crate::instrument::language::Language;
use crate::instrument::page::Page;
use crate::instrument::verdict::Verdict;
use crate::notebook::Id;
use crate::session::{Action, Removal};

/// An assessment that can be resumed.
pub struct Resumable {
    /// Its id.
    pub id: Id,
    /// The client's nickname; may be empty.
    pub name: AttrValue,
    /// The page reached.
    pub page: Page,
    /// When it was started, as it is said.
    pub when: AttrValue,
}

/// The last result of a client.
pub struct Result {
    /// The assessment.
    pub assessment: Id,
    /// The client.
    pub client: Id,
    /// The client's nickname; may be empty.
    pub name: AttrValue,
    /// The verdict of today's rules.
    pub verdict: Verdict,
    /// When it was finished, as it is said.
    pub date: AttrValue,
    /// The load in the last results, oldest first, in whole points.
    pub loads: Vec<i32>,
}

/// The first screen.
pub struct Props {
    /// What can be resumed, latest first.
    pub resumable: Vec<Resumable>,
    /// The clients with a result, latest first.
    pub results: Vec<Result>,
    /// The nickname typed so far.
    pub name: AttrValue,
    /// The opening questions.
    pub asked: Vec<Asked>,
    /// Questions answered, of all.
    pub progress: (usize, usize),
    /// Are answers kept on this device?
    pub keeps: bool,
    /// Is something kept that is not shown?
    pub hides: bool,
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
    if props.resumable.is_empty() && props.results.is_empty() {
        return main
            .with(element("p", "kof-lede").text(home.lede))
            .with(element("ul", "kof-facts").with_all(home.facts.iter().map(fact).collect()))
            .with(form(props, words))
            .with(keep_tool("kof-tool", words))
            .into();
    }
    main.with_all(props.resumable.iter().map(|one| resume(one, words, &props.on_action)).collect())
        .with_any((!props.results.is_empty()).then(|| clients(props, words)))
        .with(under("kof-another", home.another).with(form(props, words)))
        .with(keep_tool("kof-tool", words))
        .into()
}

/// A section under its heading.
fn under(id: &'static str, heading: &'static str) -> Element {
    let heading = element("h2", "").set("id", id).text(heading);
    element("section", "kof-clients").set("aria-labelledby", id).with(heading)
}

fn clients(props: &Props, words: &Words) -> Html {
    let list = props.results.iter().map(|one| client(one, words, &props.on_action));
    under("kof-clients", words.home.clients).with(element("ul", "kof-clients__list").with_all(list.collect())).into()
}

/// A client: the whole line opens the last result; its name is the button for a keyboard.
fn client(result: &Result, words: &Words, on_action: &Callback<Action>) -> Html {
    let home = &words.home;
    let name = if result.name.is_empty() { AttrValue::from(home.unnamed) } else { result.name.clone() };
    let open = button("kof-client__name").say(name.clone());
    let verdict = element("p", "kof-client__verdict")
        .with(element("b", "").text((words.verdict_short)(result.verdict)))
        .text(" · ")
        .with(element("span", "kof-number").say(result.date.clone()));
    let again = button("kof-client__again kof-soft")
        .hook("data-retake")
        .put("aria-label", [words.result.retake, ", ", &name].concat().into())
        .on_click(on_action, Action::Retook(Some(result.assessment.clone())))
        .text(words.result.retake);
    let history = button("kof-client__again kof-soft")
        .hook("data-history")
        .put("aria-label", [words.history.history, ", ", &name].concat().into())
        .on_click(on_action, Action::OpenedHistory(Some(result.client.clone())))
        .text(words.history.history);
    element("li", "kof-client")
        .key(result.client.as_str().to_owned())
        .put("data-client", result.client.as_str().to_owned().into())
        .set("data-verdict", result.verdict.id())
        .on_click(on_action, Action::OpenedResult(result.assessment.clone()))
        .with(sign_of(result.verdict, "kof-sign kof-client__sign"))
        .with(element("div", "").with(open).with(verdict).with(again).with(history))
        .with_any(trend(&result.loads, words))
        .into()
}

/// The load over time: a line where there are several, and its first and last number.
fn trend(loads: &[i32], words: &Words) -> Option<Html> {
    let (first, last) = (*loads.first()?, *loads.last()?);
    let said = words.home.load;
    if loads.len() == 1 {
        return element("p", "kof-trend__caption").text(said).say([" ", &last.to_string()].concat()).into();
    }
    let steps = i32::try_from(loads.len() - 1).unwrap_or(1);
    let place = |(n, load): (i32, &i32)| ((4 + 64 * n / steps).to_string(), (28 - load * 24 / 100).to_string());
    let places: Vec<(String, String)> = (0..).zip(loads).map(place).collect();
    let points: Vec<String> = places.iter().map(|(x, y)| [x, ",", y].concat()).collect();
    let (x, y) = places.last().cloned().unwrap_or_default();
    let numbers: Vec<String> = loads.iter().map(i32::to_string).collect();
    let line = element("svg", "kof-trend")
        .set("viewBox", "0 0 72 32")
        .set("role", "img")
        .put("aria-label", (words.home.trend)(&numbers.join(", ")).into())
        .with(element("polyline", "kof-trend__line").put("points", points.join(" ").into()))
        .with(element("circle", "kof-trend__end").put("cx", x.into()).put("cy", y.into()).set("r", "3.5"));
    let numbers = element("span", "kof-number").say([&first.to_string(), " → ", &last.to_string()].concat());
    let caption = element("p", "kof-trend__caption").set("aria-hidden", "true").text(said).text(" ").with(numbers);
    element("div", "").with(line).with(caption).into()
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
    let part = (words.questions.part)(resumable.page.index() + 1, Page::COUNT);
    let about = [&name, " · ", &part, " · ", &resumable.when].concat();
    let go_on = button("kof-button kof-button--main")
        .hook("data-resume")
        .on_click(on_action, Action::Resumed(resumable.id.clone()))
        .text(home.resume)
        .with(Icon::Forward.draw());
    let anew = button("kof-button kof-button--quiet")
        .hook("data-delete")
        .on_click(on_action, Action::AskedToRemove(Removal::One(resumable.id.clone())))
        .text(home.start_over);
    let said =
        element("div", "").with(element("h2", "").text(home.resume_heading)).with(element("p", "kof-soft").say(about));
    element("section", "kof-resume")
        .key(resumable.id.as_str().to_owned())
        .set("aria-label", home.resume_heading)
        .with(said)
        .with(element("p", "kof-resume__go").with(go_on).with(anew))
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
    // Off: what the browser would put back into the fields after a reload was not chosen by anybody just now.
    element("form", "kof-start")
        .set("autocomplete", "off")
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
        .with(element("span", "kof-soft").text(home.keep_nothing_note))
        .with_any((!props.keeps).then(|| {
            let hidden = if props.hides { home.kept_is_hidden } else { home.nothing_kept };
            element("span", "kof-soft").set("role", "status").text(hidden).into()
        }));
    element("label", "kof-check").with(check).with(said).into()
}
