//! The only stateful component: the session, the effects of its changes, the choice of view.
//!
//! A struct component and not hooks: one message, one state, one place where a change acts outward ([`effects`]); and a
//! fifth less code to ship than the same with a reducer and an effect for each value watched.

mod effects;

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::storage::Store;
use crate::browser::{address, clipboard, clock, keyboard, locale, page};
use crate::instrument::answers::{Answers, Question};
use crate::instrument::instinct::Reflection;
use crate::instrument::outcome::Outcome;
use crate::instrument::page::{OPENING_GATES, Page};
use crate::session::{Action, Keeping, Opening, Session, Stamped, Step};
use crate::views::Request;
use crate::views::frame::{footer, masthead, notices};
use crate::views::home::{self, Resumable, home};
use crate::views::pages::{about, help};
use crate::views::questions::{Asked, PageProps, TieBreakProps, Ways, question_page, tie_break};
use crate::views::result::{self, result};

/// What a visit begins with.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What was kept, and what the address asks for.
    pub opening: Opening,
    /// Where answers are kept.
    pub store: Rc<Store>,
}

/// The whole app.
pub struct App {
    session: Session,
    /// The state that the page, the address and storage show; the effects bring them up to `session`.
    shown: Session,
    /// The last outcome computed, with the answers it was computed from.
    outcome: Option<(Answers, Rc<Outcome>)>,
    on_action: Callback<Action>,
    on_request: Callback<Request>,
}

impl Component for App {
    type Message = Stamped;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let session = Session::open(ctx.props().opening.clone());
        let on_action = ctx.link().callback(|action| Stamped { action, at: clock::now() });
        let on_request = {
            let on_action = on_action.clone();
            Callback::from(move |request| carry_out(request, &on_action))
        };
        let mut app = Self { shown: session.clone(), session, outcome: None, on_action, on_request };
        app.compute();
        app
    }

    fn update(&mut self, _: &Context<Self>, stamped: Stamped) -> bool {
        let next = self.session.apply(stamped);
        if next == self.session {
            return false;
        }
        self.session = next;
        self.compute();
        true
    }

    fn rendered(&mut self, ctx: &Context<Self>, is_first: bool) {
        if is_first {
            let on_action = self.on_action.clone();
            address::watch(move |step| on_action.emit(Action::Navigated(step)));
            keyboard::watch();
            effects::begin(&self.session);
            return;
        }
        let before = std::mem::replace(&mut self.shown, self.session.clone());
        if let Some(outcome) = effects::follow(&before, &self.session, &ctx.props().store) {
            self.on_action.emit(Action::Stored(outcome));
        }
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let (session, on_action) = (&self.session, &self.on_action);
        let language = session.language;
        html! {
            <div class="kof-app">
                { masthead(language, on_action, &self.on_request) }
                <div class="kof-notices">{ notices(language, session.faults, session.hidden, on_action) }</div>
                <p class="kof-heard" role="status">{ effects::announcement(session) }</p>
                { self.screen() }
                { footer(language, on_action) }
            </div>
        }
    }
}

/// Asks the browser for what only it can do.
fn carry_out(request: Request, on_action: &Callback<Action>) {
    match request {
        Request::Copy { text, field } => {
            let on_action = on_action.clone();
            clipboard::copy(&text, move |taken| {
                if !taken {
                    page::select(field);
                }
                on_action.emit(Action::Copied(taken));
            });
        }
        Request::Print => page::print(),
        Request::QuickExit => page::leave(),
    }
}

impl App {
    /// Computes the outcome for the result, again only when an answer has changed.
    fn compute(&mut self) {
        let answers = self.session.answers();
        let is_there = self.outcome.as_ref().is_some_and(|(of, _)| of == answers);
        if self.session.step == Step::Result && !is_there {
            self.outcome = Outcome::of(answers).map(|outcome| (answers.clone(), Rc::new(outcome)));
        }
    }

    fn asked(&self, question: Question, is_pointed_out: bool) -> Asked {
        Asked { question, answer: self.session.answers().get(question), is_pointed_out }
    }

    /// Chooses the view of the step, and cuts the state into its plain props.
    fn screen(&self) -> Html {
        let session = &self.session;
        let (language, on_action) = (session.language, self.on_action.clone());
        match session.step {
            Step::Home => home(&self.home()),
            Step::Questions(page) => question_page(&self.questions(page)),
            Step::TieBreak => tie_break(&TieBreakProps {
                offered: Reflection::of(session.answers()).dominant.into(),
                answer: session.answers().get(Question::TieBreak),
                progress: session.progress(),
                language,
                on_action,
            }),
            Step::Result => self.result().map(|props| result(&props)).unwrap_or_default(),
            Step::About => about(language, &on_action),
            Step::Help => help(language, &on_action),
        }
    }

    fn home(&self) -> home::Props {
        let session = &self.session;
        let is_refused = session.start_refused > 0;
        let resumable = session.resumable().map(|draft| Resumable {
            id: draft.assessment.id.clone(),
            name: draft.name.clone().into(),
            page: draft.page.unwrap_or(Page::FIRST),
            when: draft
                .assessment
                .started
                .as_ref()
                .and_then(|at| locale::ago(session.language, at))
                .map(AttrValue::from),
        });
        home::Props {
            resumable: resumable.collect(),
            name: session.current.name.clone().into(),
            asked: OPENING_GATES.iter().map(|gate| self.asked(Question::Gate(*gate), is_refused)).collect(),
            progress: session.progress(),
            keeps: session.keeping == Keeping::OnDevice,
            language: session.language,
            on_action: self.on_action.clone(),
        }
    }

    fn questions(&self, page: Page) -> PageProps {
        let session = &self.session;
        let questions = session.status().map(|status| page.questions(status)).unwrap_or_default();
        let asked = questions.iter().map(|one| self.asked(*one, session.pointed_out.contains(one)));
        PageProps {
            page,
            asked: asked.collect(),
            progress: session.progress(),
            ways: Ways { result: session.offers_result(), is_kept: session.is_kept() },
            language: session.language,
            on_action: self.on_action.clone(),
        }
    }

    fn result(&self) -> Option<result::Props> {
        let session = &self.session;
        let (_, outcome) = self.outcome.as_ref()?;
        let finished = session.current.assessment.finished.as_ref();
        Some(result::Props {
            language: session.language,
            shown: Rc::clone(&session.current),
            outcome: Rc::clone(outcome),
            client: session.client_name().to_owned().into(),
            date: finished.and_then(|moment| locale::day(session.language, moment)).map(AttrValue::from),
            is_kept: session.is_kept(),
            incomplete: session.incomplete_pages().into(),
            copied: session.copied,
            on_action: self.on_action.clone(),
            on_request: self.on_request.clone(),
        })
    }
}
