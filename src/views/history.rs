//! What is kept: all clients, or the results of one over time; renaming, archiving, deleting, taking out and bringing in.

mod chart;
mod moved;

use yew::prelude::*;

use super::Request;
use super::element::{Element, element};
use super::frame::button;
use super::icon::{Icon, sign_of};
use super::questions::back;
use super::repairs;
use super::taken::{line, taken};
use crate::content::{Words, words};
use crate::instrument::language::Language;
use crate::instrument::units::Units;
use crate::instrument::verdict::Verdict;
use crate::notebook::Id;
use crate::notebook::history::Moved;
use crate::notebook::import::Refused;
use crate::session::{Action, Removal, Taken};

/// The id of the field for a pasted text.
pub const PASTED: &str = "pasted";

/// A result on the timeline.
pub struct Point {
    /// The assessment.
    pub id: Id,
    /// The day, as the language writes it.
    pub date: AttrValue,
    /// The day, short.
    pub short_date: AttrValue,
    /// The verdict by today's rules.
    pub verdict: Verdict,
    /// The load, where there is one.
    pub load: Option<Units>,
    /// How far the client mends things, where there is a score.
    pub repairability: Option<Units>,
    /// Was it answered under another version of the instrument?
    pub is_of_other_version: bool,
}

/// A client of the notebook.
pub struct Line {
    /// Whose.
    pub client: Id,
    /// The nickname; may be empty.
    pub name: AttrValue,
    /// Out of the way?
    pub archived: bool,
    /// How many results.
    pub count: usize,
    /// The last one's verdict and date.
    pub last: Option<(Verdict, AttrValue)>,
}

/// What is looked at.
pub enum Shown {
    /// All clients.
    All(Vec<Line>),
    /// One of them, with the results, oldest first, and what moved between the last two.
    One(Line, Vec<Point>, Moved),
}

/// The screen.
pub struct Props {
    /// What is looked at.
    pub shown: Shown,
    /// The heading: the nickname, or the notebook's name.
    pub title: AttrValue,
    /// Why the file chosen last was not read.
    pub refused: Option<Refused>,
    /// What was taken out last.
    pub taken: Option<Taken>,
    /// The language shown.
    pub language: Language,
    /// What the person does.
    pub on_action: Callback<Action>,
    /// What only the browser can do.
    pub on_request: Callback<Request>,
}

/// Draws the screen.
pub fn history(props: &Props) -> Html {
    let words = words(props.language);
    let main = element("main", "kof-main").set("data-screen", "history");
    let title = element("h1", "kof-title").set("tabindex", "-1").say(props.title.clone());
    let main = match &props.shown {
        Shown::All(lines) => all(main.with(title), lines, words, &props.on_action).with(tidy(None, props, words)),
        Shown::One(line, points, moves) => one(main, title, (line, points, moves), props, words),
    };
    main.with(element("div", "kof-steps").with(back(words.frame.back, &props.on_action))).into()
}

fn part(id: &'static str, heading: &'static str) -> Element {
    let heading = element("h2", "").set("id", id).text(heading);
    element("section", "kof-part").set("aria-labelledby", id).with(heading)
}

fn all(main: Element, lines: &[Line], words: &Words, on_action: &Callback<Action>) -> Element {
    let history = &words.history;
    let list = |archived: bool| {
        let lines = lines.iter().filter(|line| line.archived == archived);
        let drawn: Vec<Html> = lines.map(|line| client(line, words, on_action)).collect();
        (!drawn.is_empty()).then(|| element("ul", "kof-clients__list").with_all(drawn))
    };
    let lede = if lines.is_empty() { history.empty } else { history.lede };
    let archived = list(true).map(|list| part("kof-archived", history.archived).with(list).into());
    main.with(element("p", "kof-lede").text(lede)).with_any(list(false).map(Html::from)).with_any(archived)
}

fn name_of(line: &Line, words: &Words) -> AttrValue {
    if line.name.is_empty() { words.home.unnamed.into() } else { line.name.clone() }
}

fn client(line: &Line, words: &Words, on_action: &Callback<Action>) -> Html {
    let open = button("kof-client__name")
        .on_click(on_action, Action::OpenedHistory(Some(line.client.clone())))
        .say(name_of(line, words));
    let mut said = element("p", "kof-client__verdict");
    let mut drawn = element("li", "kof-client")
        .key(line.client.as_str().to_owned())
        .put("data-client", line.client.as_str().to_owned().into())
        .on_click(on_action, Action::OpenedHistory(Some(line.client.clone())));
    match &line.last {
        Some((verdict, date)) => {
            said = said
                .with(element("b", "").text((words.verdict_short)(*verdict)))
                .text(" · ")
                .with(element("span", "kof-number").say(date.clone()))
                .text(" · ");
            drawn = drawn.set("data-verdict", verdict.id()).with(sign_of(*verdict, "kof-sign kof-client__sign"));
        }
        None => drawn = drawn.with(Icon::Device.draw_as("kof-icon kof-client__sign")),
    }
    drawn.with(element("div", "").with(open).with(said.say((words.history.count)(line.count)))).into()
}

fn one(
    main: Element,
    title: Element,
    (line, points, moves): (&Line, &[Point], &Moved),
    props: &Props,
    words: &'static Words,
) -> Element {
    let history = &words.history;
    let on_action = &props.on_action;
    let rename = button("kof-button kof-button--quiet")
        .hook("data-rename")
        .on_click(on_action, Action::AskedToRename(line.client.clone()))
        .with(Icon::Pen.draw())
        .text(history.rename);
    main.put("data-client", line.client.as_str().to_owned().into())
        .with(element("p", "kof-kicker").say((history.count)(line.count)))
        .with(element("div", "kof-history__name").with(title).with(rename))
        .with_any(moved::draw(points, moves, words))
        .with_any(chart::draw(points, words))
        .with(timeline(points, words, on_action))
        .with(tidy(Some(line), props, words))
}

/// Newest first.
fn timeline(points: &[Point], words: &Words, on_action: &Callback<Action>) -> Html {
    let entries = points.iter().rev().map(|point| entry(point, words, on_action));
    let list = element("ol", "kof-timeline").with_all(entries.collect());
    let drawn = part("kof-timeline", words.history.timeline).with(list);
    let Some(newest) = points.last() else { return drawn.into() };
    let again = button("kof-button kof-button--main")
        .hook("data-retake")
        .on_click(on_action, Action::Retook(Some(newest.id.clone())))
        .with(Icon::Again.draw())
        .text(words.result.retake);
    drawn.with(element("p", "kof-row").with(again)).into()
}

fn entry(point: &Point, words: &Words, on_action: &Callback<Action>) -> Html {
    let score = |score: Option<Units>| score.map_or_else(|| "–".to_owned(), |score| score.rounded().to_string());
    let open = element("a", "")
        .set("href", "#result")
        .on_click(on_action, Action::OpenedResult(point.id.clone()))
        .text((words.verdict)(point.verdict));
    let scores = (words.history.scores)(&score(point.load), &score(point.repairability));
    let said = element("div", "")
        .with(element("p", "kof-timeline__verdict").with(open))
        .with(element("p", "kof-soft").say(point.date.clone()))
        .with(element("p", "kof-soft").say(scores))
        .with_any(point.is_of_other_version.then(|| element("p", "kof-soft").text(words.result.other_version).into()));
    element("li", "kof-timeline__entry")
        .key(point.id.as_str().to_owned())
        .put("data-assessment", point.id.as_str().to_owned().into())
        .set("data-verdict", point.verdict.id())
        .with(sign_of(point.verdict, "kof-sign kof-timeline__sign"))
        .with(said)
        .into()
}

/// What can be done with the notebook, and with a client.
fn tidy(line_of: Option<&Line>, props: &Props, words: &'static Words) -> Html {
    let (history, transfer) = (&words.history, &words.transfer);
    let act = |icon: Icon, hook: &'static str, text, action: Action| {
        line(icon, hook, text).on_click(&props.on_action, action)
    };
    let mut actions = element("div", "kof-keep")
        .with(line(Icon::Download, "data-export", transfer.export).on_ask(&props.on_request, Request::Export))
        .with(line(Icon::Upload, "data-import", transfer.import).set("aria-describedby", "kof-refused"));
    if let Some(Line { client, archived, .. }) = line_of {
        let (text, place) = if *archived { (history.unarchive, false) } else { (history.archive, true) };
        actions = actions.with(act(Icon::Archive, "data-archive", text, Action::Archived(client.clone(), place))).with(
            act(Icon::Bin, "data-delete", history.delete, Action::AskedToRemove(Removal::Client(client.clone()))),
        );
    }
    let refused = element("div", "kof-refused").set("id", "kof-refused").set("role", "status").with_any(
        props.refused.map(|why| {
            let why = repairs::refusal(why, words);
            element("p", "").with(element("b", "").text(why.what)).text(" ").text(why.next).into()
        }),
    );
    part("kof-tidy", history.tidy)
        .with(actions)
        // The button opens it; it stands here so that a file can be dropped on it by those who drive browsers.
        .with(
            element("input", "kof-heard")
                .set("type", "file")
                .set("accept", ".json,application/json")
                .set("tabindex", "-1")
                .set("aria-label", transfer.import.0),
        )
        .with(refused)
        .with(taken(props.taken.as_ref(), props.language))
        .with(pasting(words, &props.on_request))
        .into()
}

/// For those who have the text and no file.
fn pasting(words: &Words, on_request: &Callback<Request>) -> Html {
    let transfer = &words.transfer;
    let field = element("textarea", "kof-field kof-taken__text")
        .set("id", PASTED)
        .hook("data-paste")
        .set("aria-label", transfer.paste)
        .set("aria-describedby", "kof-refused")
        .set("spellcheck", "false")
        .set("autocomplete", "off")
        .set("rows", "4");
    let read =
        button("kof-button").hook("data-read-pasted").on_ask(on_request, Request::ReadPasted).text(transfer.paste_read);
    element("details", "kof-fold")
        .with(element("summary", "kof-fold__name").text(transfer.paste))
        .with(field)
        .with(element("p", "kof-row").with(read))
        .into()
}
