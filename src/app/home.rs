//! What the first screen shows: what is unfinished, and each client with the last verdict, computed here and never stored.

use yew::prelude::*;

use super::asked;
use crate::browser::locale;
use crate::content::words;
use crate::instrument::answers::Question;
use crate::instrument::language::Language;
use crate::instrument::page::{OPENING_GATES, Page};
use crate::instrument::units::Units;
use crate::notebook::history::{self, History};
use crate::notebook::{Client, Draft, Moment};
use crate::order::Listed;
use crate::session::{Action, Keeping, Removal, Session};
use crate::views::home::{Props, Result, Resumable};

/// The results of a client that the small trend shows, the last ones.
const MOST_IN_TREND: usize = 8;

/// Cuts the state into what the first screen shows.
#[inline(never)] // As in `views`.
pub fn props(session: &Session, on_action: Callback<Action>) -> Props {
    let is_refused = session.start_refused > 0;
    let clients = history::clients(&session.notebook, false);
    Props {
        resumable: session.resumable().map(|draft| resumable(session, draft)).listed(),
        results: clients.iter().filter_map(|(client, history)| last(session, client, history)).listed(),
        name: session.current.name.clone().into(),
        asked: OPENING_GATES.iter().map(|gate| asked(session, Question::Gate(*gate), is_refused)).listed(),
        progress: session.progress(),
        keeps: session.keeping == Keeping::OnDevice,
        can_resume: session.is_kept(),
        hides: session.hides_something(),
        language: session.language,
        on_action,
    }
}

fn resumable(session: &Session, draft: &Draft) -> Resumable {
    let started = draft.assessment.started.as_ref().and_then(locale::days_ago).map(words(session.language).dates.ago);
    let id = draft.assessment.id.clone();
    let is_finished = session.notebook.assessment(&id).is_some();
    Resumable {
        id: id.clone(),
        removal: if is_finished { Removal::Changes(id) } else { Removal::One(id) },
        name: session.name_in(draft).to_owned().into(),
        page: draft.page.unwrap_or(Page::FIRST),
        when: started.map_or(words(session.language).home.unknown_date.into(), AttrValue::from),
    }
}

/// The last result of a client.
fn last(session: &Session, client: &Client, history: &History) -> Option<Result> {
    let last = history.last()?;
    Some(Result {
        assessment: last.assessment.id.clone(),
        client: client.id.clone(),
        name: client.name.clone().into(),
        verdict: last.verdict,
        date: date(session.language, last.assessment.finished.as_ref()),
        loads: history.last_loads(MOST_IN_TREND).into_iter().map(Units::rounded).listed(),
    })
}

/// The day as the language writes it, or that it is not known.
pub fn date(language: Language, moment: Option<&Moment>) -> AttrValue {
    let words = words(language);
    let day = moment.and_then(locale::day).map(|day| words.dates.written(day));
    day.map_or(words.home.unknown_date.into(), AttrValue::from)
}
