//! The only stateful component: the reducer, the effects, the choice of view.
//!
//! [`effects`] watch values of the state and act outward. Nothing else in the house does.

mod effects;

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::storage::Store;
use crate::browser::{address, clipboard, clock, keyboard, locale, page};
use crate::instrument::answers::Question;
use crate::instrument::instinct::Reflection;
use crate::instrument::outcome::Outcome;
use crate::instrument::page::{OPENING_GATES, Page};
use crate::session::{Action, Keeping, Opening, Session, Stamped, Step};
use crate::views::frame::{Footer, Masthead, notices};
use crate::views::home::{Home, Resumable};
use crate::views::pages::{About, Help};
use crate::views::questions::{Asked, QuestionPage, TieBreak, Ways};
use crate::views::Request;
use crate::views::result::ResultScreen;

/// What a visit begins with.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What was kept, and what the address asks for.
    pub opening: Opening,
    /// Where answers are kept.
    pub store: Rc<Store>,
}

/// The session as Yew keeps it.
#[derive(Clone, PartialEq)]
struct Visit(Rc<Session>);

impl Reducible for Visit {
    type Action = Stamped;

    fn reduce(self: Rc<Self>, stamped: Stamped) -> Rc<Self> {
        Rc::new(Self(Rc::new(self.0.apply(stamped))))
    }
}

/// The whole app.
#[component]
pub fn App(props: &Props) -> Html {
    let visit = use_reducer_eq(|| Visit(Rc::new(Session::open(props.opening.clone()))));
    let session = Rc::clone(&visit.0);
    let on_action = {
        let dispatcher = visit.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(Stamped { action, at: clock::now() }))
    };
    let on_request = use_callback(on_action.clone(), |request: Request, on_action| carry_out(request, on_action));

    effects::use_keeping(&session, &props.store, &on_action);
    effects::use_document(&session);
    effects::use_focus(&session);
    use_effect_with(on_action.clone(), |on_action| {
        let on_action = on_action.clone();
        address::watch(move |step| on_action.emit(Action::Navigated(step)));
        keyboard::watch();
    });

    let language = session.language;
    html! {
        <div class="kof-app">
            <Masthead {language} on_action={on_action.clone()} on_request={on_request.clone()} />
            <div class="kof-notices">{ notices(language, session.faults, session.hidden, &on_action) }</div>
            <p class="kof-heard" role="status">{ effects::announcement(&session) }</p>
            <Screen session={Rc::clone(&session)} on_action={on_action.clone()} {on_request} />
            <Footer {language} {on_action} />
        </div>
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

#[derive(Properties, PartialEq)]
struct ScreenProps {
    session: Rc<Session>,
    on_action: Callback<Action>,
    on_request: Callback<Request>,
}

/// Chooses the view of the step, and cuts the state into its plain props.
#[component]
fn Screen(props: &ScreenProps) -> Html {
    let session = &props.session;
    let language = session.language;
    let on_action = props.on_action.clone();
    let progress = session.progress();
    let asked = |question: Question, is_pointed_out: bool| Asked {
        question,
        answer: session.answers().get(question),
        is_pointed_out,
    };
    match session.step {
        Step::Home => {
            let gates = OPENING_GATES.iter();
            let refused = session.start_refused > 0;
            let asked: Rc<[Asked]> = gates.map(|gate| asked(Question::Gate(*gate), refused)).collect();
            html! {
                <Home resumable={resumable(session)} name={session.current.name.clone()} {asked} {progress}
                    keeps={session.keeping == Keeping::OnDevice} {language} {on_action} />
            }
        }
        Step::Questions(page) => {
            let questions = session.status().map(|status| page.questions(status)).unwrap_or_default();
            let asked: Rc<[Asked]> =
                questions.iter().map(|question| asked(*question, session.pointed_out.contains(question))).collect();
            let ways = Ways { result: session.offers_result(), is_kept: session.is_kept() };
            html! { <QuestionPage key={page.id()} {page} {asked} {progress} {ways} {language} {on_action} /> }
        }
        Step::TieBreak => {
            let offered: Rc<[_]> = Reflection::of(session.answers()).dominant.into();
            let answer = session.answers().get(Question::TieBreak);
            html! { <TieBreak {offered} {answer} {progress} {language} {on_action} /> }
        }
        Step::Result => html! {
            <ResultStep session={Rc::clone(session)} {on_action} on_request={props.on_request.clone()} />
        },
        Step::About => html! { <About {language} {on_action} /> },
        Step::Help => html! { <Help {language} {on_action} /> },
    }
}

/// The result, computed again only when an answer changes.
#[component]
fn ResultStep(props: &ScreenProps) -> Html {
    let session = &props.session;
    let outcome = use_memo(session.answers().clone(), Outcome::of);
    let Some(outcome) = outcome.as_ref().clone() else { return Html::default() };
    let finished = session.current.assessment.finished.as_ref();
    html! {
        <ResultScreen language={session.language} shown={Rc::clone(&session.current)} outcome={Rc::new(outcome)}
            client={session.client_name().to_owned()}
            date={finished.and_then(|moment| locale::day(session.language, moment)).map(AttrValue::from)}
            is_kept={session.is_kept()} incomplete={Rc::from(session.incomplete_pages())} copied={session.copied}
            on_action={props.on_action.clone()} on_request={props.on_request.clone()} />
    }
}

fn resumable(session: &Session) -> Rc<[Resumable]> {
    let resumable = session.resumable().map(|draft| Resumable {
        id: draft.assessment.id.clone(),
        name: draft.name.clone().into(),
        page: draft.page.unwrap_or(Page::FIRST),
        when: draft.assessment.started.as_ref().and_then(|at| locale::ago(session.language, at)).map(AttrValue::from),
    });
    resumable.collect()
}
