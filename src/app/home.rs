//! What the first screen shows: what is unfinished, and each client with the last verdict, computed here and never stored.

use yew::prelude::*;

use super::asked;
use crate::browser::locale;
use crate::content::words;
use crate::instrument::answers::Question;
use crate::instrument::evidence::Evidence;
use crate::instrument::language::Language;
use crate::instrument::outcome::verdict;
use crate::instrument::page::{OPENING_GATES, Page};
use crate::instrument::scale::Scale;
use crate::instrument::units::Units;
use crate::notebook::{Assessment, Client, Draft, Moment};
use crate::order::sort;
use crate::session::{Action, Keeping, Session};
use crate::views::home::{Props, Result, Resumable};

/// The results of a client that the small trend shows, the last ones.
const MOST_IN_TREND: usize = 8;

/// Cuts the state into what the first screen shows.
pub fn props(session: &Session, on_action: Callback<Action>) -> Props {
    let is_refused = session.start_refused > 0;
    let mut results: Vec<(u32, Result)> =
        session.notebook.clients.iter().filter_map(|one| last(session, one)).collect();
    // By sequence, not by date: clocks go wrong.
    sort(&mut results, |(one, _), (other, _)| one > other);
    Props {
        resumable: session.resumable().map(|draft| resumable(session, draft)).collect(),
        results: results.into_iter().map(|(_, result)| result).collect(),
        name: session.current.name.clone().into(),
        asked: OPENING_GATES.iter().map(|gate| asked(session, Question::Gate(*gate), is_refused)).collect(),
        progress: session.progress(),
        keeps: session.keeping == Keeping::OnDevice,
        hides: session.hides_something(),
        language: session.language,
        on_action,
    }
}

fn resumable(session: &Session, draft: &Draft) -> Resumable {
    let started = draft.assessment.started.as_ref().and_then(|at| locale::ago(session.language, at));
    let known = session.notebook.client(&draft.assessment.client);
    let name = known.map_or(&draft.name, |client| &client.name);
    Resumable {
        id: draft.assessment.id.clone(),
        name: name.clone().into(),
        page: draft.page.unwrap_or(Page::FIRST),
        when: started.map_or(words(session.language).home.unknown_date.into(), AttrValue::from),
    }
}

/// The last result of a client, with its place in the order of all.
fn last(session: &Session, client: &Client) -> Option<(u32, Result)> {
    let of_client = |one: &&Assessment| one.client == client.id;
    let results: Vec<&Assessment> = session.notebook.assessments.iter().map(|one| &**one).filter(of_client).collect();
    let last = results.last()?;
    let result = Result {
        assessment: last.id.clone(),
        client: client.id.clone(),
        name: client.name.clone().into(),
        verdict: verdict(last.answers.answers())?,
        date: date(session.language, last.finished.as_ref()),
        loads: results[results.len().saturating_sub(MOST_IN_TREND)..].iter().filter_map(|one| load(one)).collect(),
    };
    Some((last.sequence, result))
}

fn load(assessment: &Assessment) -> Option<i32> {
    let answers = assessment.answers.answers();
    Evidence::of(answers, answers.status()?).scores.get(Scale::Load).map(Units::rounded)
}

/// The day as the language writes it, or that it is not known.
pub fn date(language: Language, moment: Option<&Moment>) -> AttrValue {
    let day = moment.and_then(|moment| locale::day(language, moment));
    day.map_or(words(language).home.unknown_date.into(), AttrValue::from)
}
