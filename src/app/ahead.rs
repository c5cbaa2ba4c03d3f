//! What may be asked for next is drawn ahead, when the browser has nothing else to do, and thrown away.
//!
//! A browser compiles a function of WebAssembly when it is first called: up to half of what a screen takes to come for the first time. A
//! state says all that a screen shows, and applying an action to it does nothing outside, so it can be tried.

use yew::prelude::*;

use super::{App, Message};
use crate::browser::page;
use crate::instrument::answers::Answer;
use crate::instrument::gate::Status;
use crate::instrument::item::{Frequency, Item};
use crate::notebook::history;
use crate::session::{Action, Session, Stamped};

/// The screen to draw ahead, each once in a visit.
#[derive(Clone, Copy, Default, PartialEq)]
pub enum Ahead {
    /// The list of clients; for somebody who has none yet, the result of what is being answered.
    #[default]
    Notebook,
    /// The client with the last result.
    Client,
    /// That result.
    Result,
    /// None any more.
    Nothing,
}

impl Ahead {
    /// The state to draw, and what comes after it; `None` as long as it can't be said what will be asked for.
    fn next(self, session: &Session) -> Option<(Session, Self)> {
        let after = |action| then(session, action);
        let clients = history::clients(&session.notebook, false);
        let latest = clients.first().and_then(|(client, history)| Some((client.id.clone(), history.results.last()?)));
        match (self, latest) {
            (Self::Notebook, Some(_)) => Some((after(Action::OpenedHistory(None)), Self::Client)),
            (Self::Notebook, None) => Some((answered(session, session.status()?), Self::Nothing)),
            (Self::Client, Some((client, _))) => Some((after(Action::OpenedHistory(Some(client))), Self::Result)),
            (Self::Result, Some((_, last))) => Some((after(Action::OpenedResult(last.id.clone())), Self::Nothing)),
            (Self::Client | Self::Result, None) | (Self::Nothing, _) => None,
        }
    }
}

fn then(session: &Session, action: Action) -> Session {
    session.apply(Stamped { action, at: None })
}

/// Of somebody who has answered all the sentences and asks for the result.
fn answered(session: &Session, status: Status) -> Session {
    let answers = Item::shown_to(status).map(|item| Action::Answered(Answer::core(item, Frequency::Sometimes)));
    answers.chain([Action::AskedForResult]).fold(session.clone(), |state, action| then(&state, action))
}

impl App {
    /// Asks to be told when the browser has nothing to do.
    pub(super) fn look_ahead(&self, ctx: &Context<Self>) {
        if self.ahead != Ahead::Nothing {
            let link = ctx.link().clone();
            page::when_idle(move || link.send_message(Message::Idled));
        }
    }

    /// Draws one screen ahead, and throws it away.
    pub(super) fn draw_ahead(&mut self, ctx: &Context<Self>) {
        let Some((session, next)) = self.ahead.next(&self.session) else { return };
        self.ahead = next;
        let shown = session.clone();
        let (on_action, on_request) = (self.on_action.clone(), self.on_request.clone());
        let mut tried =
            Self { session, shown, is_own: false, outcome: None, ahead: Ahead::Nothing, on_action, on_request };
        tried.compute();
        drop(Html::from(tried.screen()));
        self.look_ahead(ctx);
    }
}
