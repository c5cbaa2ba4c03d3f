//! A page of questions, core, instinct, checklist and context alike, and the tie-break.

use std::rc::Rc;

use yew::prelude::*;

use super::icon::Icon;
use super::progress::Progress;
use super::question::QuestionView;
use crate::content::Words;
use crate::content::words;
use crate::instrument::answers::{Answer, Question};
use crate::instrument::instinct::Instinct;
use crate::instrument::language::Language;
use crate::instrument::page::Page;
use crate::session::Action;

/// A question with its answer so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What is asked.
    pub question: Question,
    /// The answer, if any.
    pub answer: Option<Answer>,
    /// Is it being pointed out?
    pub is_pointed_out: bool,
}

/// Which way the steps bar can go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ways {
    /// May the result be read now?
    pub result: bool,
    /// Are the answers kept on this device?
    pub is_kept: bool,
}

/// A page of questions.
#[derive(Properties, PartialEq)]
pub struct PageProps {
    /// The page.
    pub page: Page,
    /// Its questions.
    pub asked: Rc<[Asked]>,
    /// Questions answered or skipped, of all.
    pub progress: (usize, usize),
    /// Where one can go.
    pub ways: Ways,
    /// The language shown.
    pub language: Language,
    /// What the person does.
    pub on_action: Callback<Action>,
}

/// Draws the page.
#[component]
pub fn QuestionPage(props: &PageProps) -> Html {
    let words = words(props.language);
    let page = props.page;
    html! {
        <main class="kof-main" data-screen="questions" data-page={page.id()}>
            <Progress page={Some(page)} progress={props.progress} language={props.language} />
            <h1 tabindex="-1">{ (words.heading)(page) }</h1>
            { introduction(page, words) }
            <form>
                { for props.asked.iter().map(|asked| html! {
                    <QuestionView key={asked.question.id()} question={asked.question} answer={asked.answer}
                        hint={asked.is_pointed_out.then_some(words.questions.unanswered)}
                        language={props.language} on_action={props.on_action.clone()} />
                }) }
                { steps(page, props.ways, words, &props.on_action) }
            </form>
        </main>
    }
}

fn introduction(page: Page, words: &Words) -> Html {
    let questions = &words.questions;
    match page {
        Page::Instinct1 => html! {
            <>
                <figure class="kof-quote">
                    <blockquote class="kof-quote__text"><p>{ questions.quote }</p></blockquote>
                    <figcaption class="kof-quote__credit">{ questions.credit }</figcaption>
                </figure>
                <p>{ questions.instinct_intro }{ " " }<b>{ questions.instinct_promise }</b></p>
                <p class="kof-period">{ questions.period }</p>
            </>
        },
        Page::Checklist => html! { <p class="kof-period">{ questions.checklist_intro }</p> },
        Page::Context => html! { <p class="kof-period">{ questions.context_intro }</p> },
        _ => html! { <p class="kof-period">{ questions.period }</p> },
    }
}

/// Back, Next, then the quiet ways, in that order in the document.
fn steps(page: Page, ways: Ways, words: &'static Words, on_action: &Callback<Action>) -> Html {
    let questions = &words.questions;
    let is_last = page.next().is_none();
    let press = |action: Action| on_action.reform(move |_: MouseEvent| action.clone());
    html! {
        <div class="kof-steps">
            { back(questions.back, press(Action::WentBack)) }
            <button class="kof-button kof-button--main" type="button" data-next="" onclick={press(Action::WentOn)}>
                { if is_last { questions.finish } else { questions.next } }{ Icon::Forward.draw() }
            </button>
            if page.is_optional() || (ways.result && !is_last) {
                <p class="kof-steps__also">
                    if page.is_optional() {
                        <button class="kof-button kof-button--quiet" type="button" data-skip=""
                            onclick={press(Action::Skipped)}>{ questions.skip }</button>
                    }
                    if ways.result && !is_last {
                        <button class="kof-button kof-button--quiet" type="button" data-result-now=""
                            onclick={press(Action::AskedForResult)}>{ questions.result_now }</button>
                    }
                </p>
            }
            if ways.is_kept {
                <p class="kof-kept kof-soft">{ Icon::Check.draw() }{ questions.kept }</p>
            }
        </div>
    }
}

/// The Back button.
pub fn back(text: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button class="kof-button" type="button" data-back="" {onclick}>
            { Icon::Back.draw() }<span>{ text }</span>
        </button>
    }
}

/// The tie-break.
#[derive(Properties, PartialEq)]
pub struct TieBreakProps {
    /// The types too close to tell apart, in the order of the instrument's ranking.
    pub offered: Rc<[Instinct]>,
    /// The answer, if any.
    pub answer: Option<Answer>,
    /// Questions answered or skipped, of all.
    pub progress: (usize, usize),
    /// The language shown.
    pub language: Language,
    /// What the person does.
    pub on_action: Callback<Action>,
}

/// Draws the question that settles a tie of instincts; it may be left without an answer.
#[component]
pub fn TieBreak(props: &TieBreakProps) -> Html {
    let questions = &words(props.language).questions;
    let press = |action: Action| props.on_action.reform(move |_: MouseEvent| action.clone());
    html! {
        <main class="kof-main" data-screen="tie-break">
            <Progress page={Some(Page::Instinct2)} progress={props.progress} language={props.language} />
            <h1 tabindex="-1">{ questions.tie_break_heading }</h1>
            <form>
                <QuestionView question={Question::TieBreak} answer={props.answer} offered={Some(Rc::clone(&props.offered))}
                    language={props.language} on_action={props.on_action.clone()} />
                <div class="kof-steps">
                    { back(questions.back, press(Action::WentBack)) }
                    <button class="kof-button kof-button--main" type="button" data-next="" onclick={press(Action::WentOn)}>
                        { questions.next }{ Icon::Forward.draw() }
                    </button>
                </div>
            </form>
        </main>
    }
}
