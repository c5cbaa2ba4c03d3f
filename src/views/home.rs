//! The first screen: what it is, what is unfinished, the clients with their last results, and the two opening questions.

use yew::prelude::*;

use super::element::{Element, element};
use super::icon::{Icon, sign_of, sign_of_the_tool};
use super::nickname;
use super::progress::progress;
use super::questions::{Asked, ask};
use super::tool::keep_tool;
use crate::content::{Words, words};
use crate::instrument::language::Language;
use crate::instrument::page::Page;
use crate::instrument::verdict::Verdict;
use crate::notebook::Id;
use crate::order::Listed;
use crate::session::{Action, Removal};

/// An assessment that can be resumed.
pub struct Resumable {
    /// Its id.
    pub id: Id,
    /// What goes when it is given up.
    pub removal: Removal,
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
    /// Has the person chosen to keep answers on this device?
    pub keeps: bool,
    /// Are they kept, so that one can go on later?
    pub can_resume: bool,
    /// Is something kept that is not shown?
    pub hides: bool,
    /// The language shown.
    pub language: Language,
    /// What the person does.
    pub on_action: Callback<Action>,
}

/// Draws the first screen.
#[inline(never)]
pub fn home(props: &Props) -> Element {
    let words = words(props.language);
    let home = &words.home;
    let main = element!(
        "main.kof-main|data-screen=home[div.kof-cover[h1.kof-title|tabindex=-1[$ ' ' \
        span.kof-title__sub[$]] $]]"
    )
    .text(words.frame.name)
    .text(words.frame.subtitle)
    .with(sign_of_the_tool("kof-sign kof-cover__sign"));
    if props.resumable.is_empty() && props.results.is_empty() {
        return main
            .with(element!("p.kof-lede[$]").text(home.lede))
            .with(element!("ul.kof-facts[$]").with_each(home.facts.iter().map(fact)))
            .with(form(props, words))
            .with(keep_tool("kof-tool", words));
    }
    main.with_each(props.resumable.iter().map(|one| resume(one, words, &props.on_action)))
        .with_any((!props.results.is_empty()).then(|| clients(props, words)))
        .with(under("kof-another", home.another).with(form(props, words)))
        .with(keep_tool("kof-tool", words))
}

/// A section under its heading.
fn under(id: &'static str, heading: &'static str) -> Element {
    element!("section.kof-clients|aria-labelledby=$[h2|id=$[$]]").text(id).text(id).text(heading)
}

fn clients(props: &Props, words: &Words) -> Element {
    let list = props.results.iter().map(|one| client(one, words, &props.on_action));
    under("kof-clients", words.home.clients).with(element!("ul.kof-clients__list[$]").with_each(list))
}

/// A client: the whole line opens the last result; its name is the button for a keyboard.
fn client(result: &Result, words: &Words, on_action: &Callback<Action>) -> Element {
    let home = &words.home;
    let (name, quoted) = match &result.name {
        name if name.is_empty() => (AttrValue::from(home.unnamed), home.unnamed.to_owned()),
        name => (name.clone(), (words.quoted)(name)),
    };
    let verdict = element!("p.kof-client__verdict[b[$] ' · ' span.kof-number[$]]")
        .text((words.verdict_short)(result.verdict))
        .say(result.date.clone());
    element!(
        "li.kof-client|$|data-client=$|data-verdict=$|$[$ \
        div[button.kof-client__name|type=button[$] $ \
        button.kof-client__again kof-soft|type=button|data-retake|aria-label=$|$[$]] $]"
    )
    .key(result.client.as_str().to_owned())
    .say(result.client.as_str().to_owned())
    .text(result.verdict.id())
    .on_click(on_action, Action::OpenedResult(result.assessment.clone()))
    .with(sign_of(result.verdict, "kof-sign kof-client__sign"))
    .say(name)
    .with(verdict)
    .say([words.result.retake, ", ", &quoted].concat())
    .on_click(on_action, Action::Retook(Some(result.assessment.clone())))
    .text(words.result.retake)
    .with_any(trend(&result.loads, words))
}

/// The load over time: a line where there are several, and its first and last number.
fn trend(loads: &[i32], words: &Words) -> Option<Element> {
    let (first, last) = (*loads.first()?, *loads.last()?);
    let said = words.home.load;
    if loads.len() == 1 {
        return element!("p.kof-trend__caption[$ $]").text(said).say([" ", &last.to_string()].concat()).into();
    }
    let steps = i32::try_from(loads.len() - 1).unwrap_or(1);
    let place = |(n, load): (i32, &i32)| ((4 + 64 * n / steps).to_string(), (28 - load * 24 / 100).to_string());
    let places: Vec<(String, String)> = (0..).zip(loads).map(place).listed();
    let points: Vec<String> = places.iter().map(|(x, y)| [x, ",", y].concat()).listed();
    let (x, y) = places.last().cloned().unwrap_or_default();
    let numbers: Vec<String> = loads.iter().map(i32::to_string).listed();
    element!(
        "div[svg.kof-trend|viewBox=0 0 72 32|role=img|aria-label=$[polyline.kof-trend__line|points=$[] \
        circle.kof-trend__end|cx=$|cy=$|r=3.5[]] p.kof-trend__caption|aria-hidden=true[$ ' ' span.kof-number[$]]]"
    )
    .say((words.home.trend)(&numbers.join(", ")))
    .say(points.join(" "))
    .say(x)
    .say(y)
    .text(said)
    .say([&first.to_string(), " → ", &last.to_string()].concat())
    .into()
}

fn fact((word, more): &(&'static str, &'static str)) -> Element {
    element!("li.kof-facts__fact[span.kof-facts__word[$] ' ' span.kof-facts__more[$]]").text(word).text(more)
}

fn resume(resumable: &Resumable, words: &Words, on_action: &Callback<Action>) -> Element {
    let home = &words.home;
    let name = if resumable.name.is_empty() { home.unnamed.to_owned() } else { (words.quoted)(&resumable.name) };
    let part = (words.questions.part)(resumable.page.index() + 1, Page::COUNT);
    let is_finished = matches!(resumable.removal, Removal::Changes(_));
    let (heading, give_up) =
        if is_finished { (home.changed_heading, home.drop_changes) } else { (home.resume_heading, home.start_over) };
    let about = [&name, " · ", &part, " · ", &resumable.when].concat();
    element!(
        "section.kof-resume|$|aria-label=$[div[h2[$] p.kof-soft[$]] \
        p.kof-resume__go[button.kof-button kof-button--main|type=button|data-resume|aria-label=$|$[$ $] \
        button.kof-button kof-button--quiet|type=button|data-delete|aria-label=$|$[$]]]"
    )
    .key(resumable.id.as_str().to_owned())
    .text(heading)
    .text(heading)
    .say(about)
    .say([home.resume, ", ", &name].concat())
    .on_click(on_action, Action::Resumed(resumable.id.clone()))
    .text(home.resume)
    .with(Icon::Forward.draw())
    .say([give_up, ", ", &name].concat())
    .on_click(on_action, Action::AskedToRemove(resumable.removal.clone()))
    .text(give_up)
}

fn form(props: &Props, words: &'static Words) -> Element {
    let home = &words.home;
    let on_action = &props.on_action;
    let asked = props
        .asked
        .iter()
        .map(|asked| ask(asked, asked.is_pointed_out.then_some(home.missing), None, props.language, on_action));
    // One filled button a screen: with something to resume, resuming is it.
    let class = if props.resumable.is_empty() { "kof-button kof-button--main" } else { "kof-button" };
    let start = element!("button|class=$|type=button|data-start|$[$ $]")
        .text(class)
        .on_click(on_action, Action::Started)
        .text(home.start)
        .with(Icon::Forward.draw());
    // Off: what the browser would put back into the fields after a reload was not chosen by anybody just now.
    element!("form.kof-start|autocomplete=off[$ $ $ $ p.kof-start__go[$ span.kof-soft[$]]]")
        .with(nickname(props, words))
        .with_each(asked)
        .with(keep_nothing(props, words))
        .with(progress(None, props.progress, props.language))
        .with(start)
        .maybe(props.can_resume.then_some(home.start_note))
}

fn nickname(props: &Props, words: &Words) -> Element {
    let home = &words.home;
    element!(
        "p[label.kof-label|for=kof-nickname[$] ' ' span.kof-soft[$] $ \
        span.kof-soft|id=kof-nickname-hint|aria-live=polite[$]]"
    )
    .text(home.nickname)
    .text(home.optional)
    .with(nickname::field("kof-nickname", "kof-nickname-hint", props.name.clone(), &props.on_action, Action::Named))
    .text(nickname::about(&props.name, words))
}

/// What is said of what was kept before, and of what is not kept now.
pub fn not_kept(hides: bool, words: &Words) -> &'static str {
    if hides { words.home.kept_is_hidden } else { words.home.nothing_kept }
}

fn keep_nothing(props: &Props, words: &Words) -> Element {
    let home = &words.home;
    let check = element!("input.kof-check__input|type=checkbox|data-keep-nothing|$|$")
        .checked(!props.keeps)
        .on_change(&props.on_action, Action::ChoseToKeep(!props.keeps));
    // Beside the label, not in it: it would be a part of the box's name.
    element!("div[label.kof-check[$ span[b[$] ' ' span.kof-soft[$]]] p.kof-check__said kof-soft|role=status[$]]")
        .with(check)
        .text(home.keep_nothing)
        .text(home.keep_nothing_note)
        .text(if props.keeps { "" } else { not_kept(props.hides, words) })
}
