//! What the history shows: verdicts, scores and moves, computed here and never stored.

use yew::prelude::*;

use super::effects::history_title;
use super::home::date;
use crate::browser::locale;
use crate::content::words;
use crate::notebook::Client;
use crate::notebook::history::{self, History};
use crate::order::Listed;
use crate::session::{Action, Keeping, Session};
use crate::views::Request;
use crate::views::history::{Line, MOST_DRAWN, Point, Props, Shown};

/// Cuts the state into what the history shows.
#[inline(never)] // As in `views`.
pub fn props(session: &Session, on_action: Callback<Action>, on_request: Callback<Request>) -> Props {
    let client = session.history_of.as_ref().and_then(|id| session.notebook.client(id));
    let shown = if let Some(client) = client {
        let history = History::of(&session.notebook, &client.id);
        Shown::One(line(client, &history, session), points(&history, session), history.moved())
    } else {
        let both = [false, true].into_iter().flat_map(|archived| history::clients(&session.notebook, archived));
        Shown::All(both.map(|(client, history)| line(client, &history, session)).listed())
    };
    Props {
        shown,
        title: history_title(session, words(session.language)).into(),
        refused: session.refused,
        taken: session.taken.clone(),
        keeps: session.keeping == Keeping::OnDevice && !session.faults.blocked && !session.faults.newer,
        hides: session.hides_something(),
        language: session.language,
        on_action,
        on_request,
    }
}

fn line(client: &Client, history: &History, session: &Session) -> Line {
    let last = history.last();
    Line {
        client: client.id.clone(),
        name: client.name.clone().into(),
        archived: client.archived,
        count: history.results.len(),
        last: last.map(|point| (point.verdict, date(session.language, point.assessment.finished.as_ref()))),
    }
}

fn points(history: &History, session: &Session) -> Vec<Point> {
    let drawn_from = history.results.len().saturating_sub(MOST_DRAWN);
    let shown_from = if session.is_unrolled { 0 } else { drawn_from };
    let point = |(n, point): (usize, &history::Point)| {
        let finished = point.assessment.finished.as_ref();
        let short = finished.filter(|_| n >= drawn_from);
        let short = short.and_then(locale::day).map(|day| words(session.language).dates.shortly(day));
        Point {
            id: point.assessment.id.clone(),
            date: date(session.language, finished),
            // Where no clock said the day, its place in the order says as much.
            short_date: short.unwrap_or_else(|| ["n° ", &(n + 1).to_string()].concat()).into(),
            verdict: point.verdict,
            load: point.load,
            repairability: point.repairability,
            is_of_other_version: point.is_of_other_version(),
        }
    };
    (shown_from..).zip(&history.points(shown_from)).map(point).listed()
}
