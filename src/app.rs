//! The only stateful component: the session, the effects of its changes, the choice of view.
//!
//! A struct component and not hooks: one message, one state, one place where a change acts outward ([`effects`]); and a
//! fifth less code to ship than the same with a reducer and an effect for each value watched.

mod ahead;
pub mod effects;
#[cfg(not(target_arch = "wasm32"))]
pub mod first;
mod handing;
mod history;
mod home;
mod questions;
mod result;

use std::rc::Rc;

use yew::prelude::*;

use self::ahead::Ahead;
use crate::browser::storage::{Kept, Store};
use crate::browser::{address, clock, embedding, files, first_screen, lasting, offline, other_tabs, page};
use crate::instrument::answers::{Answers, Question};
use crate::instrument::instinct::Reflection;
use crate::instrument::outcome::Outcome;
use crate::notebook::import::Refused;
use crate::session::{Action, Found, Opening, Session, Stamped, Step};
use crate::views::Request;
use crate::views::dialog::dialog as draw_dialog;
use crate::views::element::{Element, element, side_by_side};
use crate::views::history::history;
use crate::views::home::home;
use crate::views::notices::notices;
use crate::views::pages::{about, help};
use crate::views::piece::Piece;
use crate::views::questions::{Asked, TieBreakProps, question_page, tie_break};
use crate::views::result::result as draw_result;

/// What a visit begins with.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What was kept, and what the address asks for.
    pub opening: Opening,
    /// Where answers are kept.
    pub store: Rc<Store>,
}

/// What reaches the app.
pub enum Message {
    /// Something happened.
    Happened(Action),
    /// Something is asked of the browser.
    Asked(Request),
    /// A file was chosen.
    Chose(Result<Vec<u8>, Refused>),
    /// The browser has nothing to do.
    Idled,
}

/// The whole app.
pub struct App {
    session: Session,
    /// The state that the page, the address and storage show; the effects bring them up to `session`.
    shown: Session,
    /// Has something else than another tab, or another frame, changed the state since it was shown?
    is_own: bool,
    /// The last outcome computed, with the answers it was computed from.
    outcome: Option<(Answers, Rc<Outcome>)>,
    ahead: Ahead,
    on_action: Callback<Action>,
    on_request: Callback<Request>,
}

impl Component for App {
    type Message = Message;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let session = Session::open(ctx.props().opening.clone());
        let on_action = ctx.link().callback(Message::Happened);
        let on_request = ctx.link().callback(Message::Asked);
        // Not once it is drawn: Yew may put that off until after a build that waits was told of, once.
        let found = on_action.clone();
        offline::watch(move || found.emit(Action::FoundUpdate));
        let shown = session.clone();
        let mut app =
            Self { session, shown, is_own: false, outcome: None, ahead: Ahead::default(), on_action, on_request };
        app.compute();
        app
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let stamped = match message {
            Message::Happened(action) => {
                let at = action.is_dated().then(clock::now).flatten();
                Stamped { action, at }
            }
            Message::Asked(request) => {
                handing::carry_out(
                    request,
                    &self.session,
                    self.outcome.as_ref().map(|(_, outcome)| &**outcome),
                    &self.on_action,
                );
                return false;
            }
            Message::Idled => {
                self.draw_ahead(ctx);
                return false;
            }
            Message::Chose(bytes) => {
                let read = bytes.and_then(|bytes| handing::read(&bytes, &self.session));
                Stamped { action: Action::ChoseFile(read), at: None }
            }
        };
        let mut has_news = false;
        if effects::reads_first(&stamped.action) {
            let Kept { notebook, drafts, .. } = ctx.props().store.read();
            let found = Action::Found(Box::new(Found { notebook, drafts }));
            let next = self.session.apply(Stamped { action: found, at: None });
            has_news = next != self.session;
            self.session = next;
        }
        let is_led_by_address = matches!(stamped.action, Action::Navigated(..));
        let is_own = !matches!(stamped.action, Action::Found(_));
        let next = self.session.apply(stamped);
        if is_led_by_address {
            address::correct(next.step, next.about());
        }
        if next == self.session {
            return has_news;
        }
        // Before it is drawn: on a slow machine Yew puts what follows a drawing off, and by then the page may be gone.
        if let Some(outcome) = effects::bring_up(&self.session, &next, &ctx.props().store) {
            self.on_action.emit(Action::Stored(outcome));
        }
        if self.session.screen() != next.screen() {
            effects::leave(&self.session, &next);
        }
        self.session = next;
        self.is_own |= is_own;
        self.compute();
        true
    }

    fn rendered(&mut self, ctx: &Context<Self>, is_first: bool) {
        if is_first {
            let on_action = self.on_action.clone();
            address::watch(move |step, id| on_action.emit(Action::Navigated(step, id)));
            let (on_action, store) = (self.on_action.clone(), Rc::clone(&ctx.props().store));
            other_tabs::watch(move || {
                let Kept { notebook, drafts, .. } = store.read();
                on_action.emit(Action::Found(Box::new(Found { notebook, drafts })));
            });
            let link = ctx.link().clone();
            files::watch(move |read| link.send_message(Message::Chose(read)));
            effects::begin(&self.session);
            let on_action = self.on_action.clone();
            embedding::meet(move |origin| on_action.emit(Action::HostGreeted(origin.into())));
            first_screen::give_way();
            self.ask_whether_it_lasts(None);
            self.look_ahead(ctx);
            return;
        }
        let before = std::mem::replace(&mut self.shown, self.session.clone());
        if before.step != self.session.step {
            self.look_ahead(ctx);
        }
        effects::follow(&before, &self.session, std::mem::take(&mut self.is_own));
        if self.session.step == Step::History && !self.session.is_unrolled {
            let on_action = self.on_action.clone();
            page::when_painted(move || on_action.emit(Action::Unrolled));
        }
        self.ask_whether_it_lasts(Some(&before));
    }

    fn view(&self, _: &Context<Self>) -> Html {
        around(&self.session, self.screen(), embedding::is_framed(), &self.on_action)
    }
}

/// A screen with what stands around it.
fn around(session: &Session, screen: Element, is_framed: bool, on_action: &Callback<Action>) -> Html {
    let language = session.language;
    element!("div.kof-app[$ div.kof-notices[$] p.kof-heard|role=status[$] $ $ $]")
        .with(Piece::Masthead(language).draw("masthead", on_action))
        .with(notices(session, on_action))
        .say(effects::announcement(session))
        .with(screen)
        .with(Piece::Footer(language, is_framed).draw("footer", on_action))
        .with(draw_dialog(session, on_action))
        .into()
}

/// A question with its answer so far.
fn asked(session: &Session, question: Question, is_pointed_out: bool) -> Asked {
    Asked { question, answer: session.answers().get(question), is_pointed_out }
}

impl App {
    fn ask_whether_it_lasts(&self, before: Option<&Session>) {
        if let Some(for_it) = effects::ask_whether_it_lasts(before, &self.session) {
            let on_action = self.on_action.clone();
            lasting::ask(for_it, move |lasts| on_action.emit(Action::Lasts(lasts)));
        }
    }

    /// Computes the outcome for the result, again only when an answer has changed.
    fn compute(&mut self) {
        let answers = self.session.shown_answers();
        let is_there = self.outcome.as_ref().is_some_and(|(of, _)| of == answers);
        if self.session.step == Step::Result && !is_there {
            self.outcome = Outcome::of(answers).map(|outcome| (answers.clone(), Rc::new(outcome)));
        }
    }

    /// Chooses the view of the step, and cuts the state into its plain props.
    fn screen(&self) -> Element {
        let session = &self.session;
        let (language, on_action) = (session.language, self.on_action.clone());
        match session.step {
            Step::Home => home(&home::props(session, on_action)),
            Step::Questions(page) => question_page(&questions::props(session, page, on_action)),
            Step::TieBreak => tie_break(&TieBreakProps {
                offered: Reflection::of(session.answers()).offered().into(),
                answer: session.answers().get(Question::TieBreak),
                progress: session.progress(),
                language,
                on_action,
            }),
            Step::Result => match &self.outcome {
                Some((_, outcome)) => draw_result(&result::props(session, outcome, on_action, self.on_request.clone())),
                None => side_by_side(),
            },
            Step::History => history(&history::props(session, on_action, self.on_request.clone())),
            Step::About => about(language, &on_action),
            Step::Help => help(language, &on_action),
        }
    }
}
