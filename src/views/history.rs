//! What is kept: all clients, or the results of one over time; renaming, archiving, deleting, taking out and bringing in.

mod chart;
mod moved;
mod tidy;

pub use chart::MOST_DRAWN;
pub use tidy::PASTED;
use yew::prelude::*;

use super::Request;
use super::element::{Element, element};
use super::home::not_kept;
use super::icon::{Icon, sign_of};
use super::questions::back;
use crate::content::{Words, words};
use crate::instrument::language::Language;
use crate::instrument::units::Units;
use crate::instrument::verdict::Verdict;
use crate::notebook::Id;
use crate::notebook::history::Moved;
use crate::notebook::import::Refused;
use crate::order::Listed;
use crate::session::{Action, Taken};

/// Of more results than the lines show, so many are on the timeline at once, the newest; the others follow once those are painted.
const FIRST: usize = 3;

/// A result on the timeline.
pub struct Point {
    /// The assessment.
    pub id: Id,
    /// The day, as the language writes it.
    pub date: AttrValue,
    /// The day, short, where it is drawn: one of the last [`MOST_DRAWN`].
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
    /// One of them, with the results, oldest first, and what moved between the last two. At first only those that are
    /// in the lines: the others follow once these are painted.
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
    /// Is what is shown kept on this device?
    pub keeps: bool,
    /// Is something kept that is not shown?
    pub hides: bool,
    /// The language shown.
    pub language: Language,
    /// What the person does.
    pub on_action: Callback<Action>,
    /// What only the browser can do.
    pub on_request: Callback<Request>,
}

/// Draws the screen.
#[inline(never)]
pub fn history(props: &Props) -> Element {
    let words = words(props.language);
    let main = element!("main.kof-main|data-screen=history");
    let title = element!("h1.kof-title|tabindex=-1[$]").say(props.title.clone());
    let main = match &props.shown {
        Shown::All(lines) => all(main.with(title), lines, props, words).with(tidy::draw(None, props, words)),
        Shown::One(line, points, moves) => one(main, title, (line, points, moves), props, words),
    };
    main.with(element!("div.kof-steps[$]").with(back(words.frame.back, &props.on_action)))
}

fn part(id: &'static str, heading: &'static str) -> Element {
    element!("section.kof-part|aria-labelledby=$[h2|id=$[$]]").text(id).text(id).text(heading)
}

fn all(main: Element, lines: &[Line], props: &Props, words: &Words) -> Element {
    let (history, on_action) = (&words.history, &props.on_action);
    let list = |archived: bool| {
        let lines = lines.iter().filter(|line| line.archived == archived);
        let drawn: Vec<Element> = lines.map(|line| client(line, words, on_action)).listed();
        (!drawn.is_empty()).then(|| element!("ul.kof-clients__list[$]").with_each(drawn))
    };
    let lede = match (props.keeps, lines.is_empty()) {
        (false, _) => not_kept(props.hides, words),
        (true, true) => history.empty,
        (true, false) => history.lede,
    };
    let archived = list(true).map(|list| part("kof-archived", history.archived).with(list));
    main.with(element!("p.kof-lede[$]").text(lede)).with_any(list(false)).with_any(archived)
}

fn name_of(line: &Line, words: &Words) -> AttrValue {
    if line.name.is_empty() { words.home.unnamed.into() } else { line.name.clone() }
}

fn client(line: &Line, words: &Words, on_action: &Callback<Action>) -> Element {
    let mut said = element!("p.kof-client__verdict");
    let mut drawn = element!("li.kof-client|$|data-client=$|$")
        .key(line.client.as_str().to_owned())
        .say(line.client.as_str().to_owned())
        .on_click(on_action, Action::OpenedHistory(Some(line.client.clone())));
    match &line.last {
        Some((verdict, date)) => {
            said = said
                .with(element!("b[$]").text((words.verdict_short)(*verdict)))
                .text(" · ")
                .with(element!("span.kof-number[$]").say(date.clone()))
                .text(" · ");
            drawn = drawn.set("data-verdict", verdict.id()).with(sign_of(*verdict, "kof-sign kof-client__sign"));
        }
        None => drawn = drawn.with(Icon::Device.draw_as("kof-icon kof-client__sign")),
    }
    drawn.with(
        element!("div[button.kof-client__name|type=button|$[$] $]")
            .on_click(on_action, Action::OpenedHistory(Some(line.client.clone())))
            .say(name_of(line, words))
            .with(said.say((words.history.count)(line.count))),
    )
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
    let is_whole = points.len() == line.count;
    main.put("data-client", line.client.as_str().to_owned().into())
        .with(element!("p.kof-kicker[$]").say((history.count)(line.count)))
        .with(
            element!(
                "div.kof-history__name[$ button.kof-button kof-button--quiet|type=button|data-rename|$[$ \
        $]]"
            )
            .with(title)
            .on_click(on_action, Action::AskedToRename(line.client.clone()))
            .with(Icon::Pen.draw())
            .text(history.rename),
        )
        .with_any(moved::draw(points, moves, words))
        .with_any(chart::draw(points, is_whole, words))
        .with(timeline(points, is_whole, words, on_action))
        .with(tidy::draw(Some(line), props, words))
}

/// Newest first.
fn timeline(points: &[Point], is_whole: bool, words: &Words, on_action: &Callback<Action>) -> Element {
    let most = if is_whole { points.len() } else { FIRST };
    let entries = points.iter().rev().take(most).map(|point| entry(point, words, on_action));
    let drawn = part("kof-timeline", words.history.timeline).with(element!("ol.kof-timeline[$]").with_each(entries));
    let Some(newest) = points.last() else { return drawn };
    drawn.with(
        element!("p.kof-row[button.kof-button kof-button--main|type=button|data-retake|$[$ $]]")
            .on_click(on_action, Action::Retook(Some(newest.id.clone())))
            .with(Icon::Again.draw())
            .text(words.result.retake),
    )
}

fn entry(point: &Point, words: &Words, on_action: &Callback<Action>) -> Element {
    let score = |score: Option<Units>| score.map_or_else(|| "–".to_owned(), |score| score.rounded().to_string());
    let scores = (words.history.scores)(&score(point.load), &score(point.repairability));
    element!(
        "li.kof-timeline__entry|$|data-assessment=$|data-verdict=$[$ \
        div[p.kof-timeline__verdict[a|href=#result|aria-label=$|$[$]] p.kof-soft[$] p.kof-soft[$] $]]"
    )
    .key(point.id.as_str().to_owned())
    .say(point.id.as_str().to_owned())
    .text(point.verdict.id())
    .with(sign_of(point.verdict, "kof-sign kof-timeline__sign"))
    // In a list of links alone each has its day.
    .say([(words.verdict)(point.verdict), ", ", &point.date].concat())
    .on_click(on_action, Action::OpenedResult(point.id.clone()))
    .text((words.verdict)(point.verdict))
    .say(point.date.clone())
    .say(scores)
    .with_any(point.is_of_other_version.then(|| element!("p.kof-soft[$]").text(words.result.other_version)))
}
