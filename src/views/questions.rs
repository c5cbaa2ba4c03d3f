//! A page of questions, core, instinct, checklist and context alike, and the tie-break.

use std::rc::Rc;

use yew::prelude::*;

use super::element::{Element, element};
use super::icon::Icon;
use super::piece::Piece;
use super::progress::progress;
use super::question;
use crate::content::{Words, words};
use crate::instrument::answers::{Answer, Question};
use crate::instrument::instinct::Instinct;
use crate::instrument::language::Language;
use crate::instrument::page::Page;
use crate::session::{Action, Written};

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
    /// What of the answers is kept.
    pub written: Written,
}

/// A page of questions.
pub struct PageProps {
    /// The page.
    pub page: Page,
    /// Its questions.
    pub asked: Vec<Asked>,
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
#[inline(never)]
pub fn question_page(props: &PageProps) -> Element {
    let words = words(props.language);
    let page = props.page;
    let asked = props.asked.iter().map(|asked| {
        let hint = asked.is_pointed_out.then_some(words.questions.unanswered);
        ask(asked, hint, None, props.language, &props.on_action)
    });
    element!("main.kof-main|data-screen=questions|data-page=$[$ $ $ form[$ $]]")
        .text(page.id())
        .with(progress(Some(page), props.progress, props.language))
        .with(heading((words.heading)(page)))
        .with_each(introduction(page, words))
        .with_each(asked)
        .with(Piece::Steps(page, props.ways, props.language).draw(page.id(), &props.on_action))
}

/// The heading that a new screen begins with; the focus goes there.
pub fn heading(text: &'static str) -> Element {
    element!("h1|tabindex=-1[$]").text(text)
}

/// A question as a component of its own.
pub fn ask(
    asked: &Asked,
    hint: Option<&'static str>,
    offered: Option<Rc<[Instinct]>>,
    language: Language,
    on_action: &Callback<Action>,
) -> Element {
    let Asked { question, answer, .. } = *asked;
    let props = question::Props { question, answer, language, hint, is_trial: false, offered };
    Piece::Question(props).draw(question.id(), on_action)
}

fn introduction(page: Page, words: &Words) -> Vec<Element> {
    let questions = &words.questions;
    let period = |text: &'static str| element!("p.kof-period[$]").text(text);
    match page {
        Page::Instinct1 => {
            let quote = element!("blockquote.kof-quote__text[p[$]]").text(questions.quote);
            vec![
                element!("figure.kof-quote[$ figcaption.kof-quote__credit[$]]").with(quote).text(questions.credit),
                element!("p[$ ' ' b[$]]").text(questions.instinct_intro).text(questions.instinct_promise),
                period(questions.period),
            ]
        }
        Page::Checklist => vec![period(questions.checklist_intro)],
        Page::Context => vec![period(questions.context_intro)],
        _ => vec![period(questions.period)],
    }
}

/// Back, Next, then the quiet ways, in that order in the document.
pub fn steps(page: Page, ways: Ways, language: Language, on_action: &Callback<Action>) -> Element {
    let questions = &words(language).questions;
    let is_last = page.next().is_none();
    let mut quiet = Vec::new();
    let mut quietly = |hook: &'static str, text: &'static str, action: Action| {
        let button = element!("button.kof-button kof-button--quiet|type=button")
            .hook(hook)
            .on_click(on_action, action)
            .text(text);
        quiet.push(button);
    };
    if page.is_optional() {
        quietly("data-skip", questions.skip, Action::Skipped);
    }
    if ways.result && !is_last {
        quietly("data-result-now", questions.result_now, Action::AskedForResult);
    }
    let mut bar = element!("div.kof-steps[$ $]")
        .with(back(questions.back, on_action))
        .with(next(if is_last { questions.finish } else { questions.next }, on_action));
    if !quiet.is_empty() {
        bar = bar.with(element!("p.kof-steps__also[$]").with_each(quiet));
    }
    let kept = element!("p.kof-kept kof-soft");
    bar.with(match ways.written {
        Written::All => kept.with(Icon::Check.draw()).text(questions.kept),
        Written::AllButTheLatest => kept.text(words(language).notices.full.what),
        Written::Nothing => kept.text(questions.not_kept),
    })
}

/// The Back button.
pub fn back(text: &'static str, on_action: &Callback<Action>) -> Element {
    element!("button.kof-button|type=button|data-back|$[$ span[$]]")
        .on_click(on_action, Action::WentBack)
        .with(Icon::Back.draw())
        .text(text)
}

fn next(text: &'static str, on_action: &Callback<Action>) -> Element {
    element!("button.kof-button kof-button--main|type=button|data-next|$[$ $]")
        .on_click(on_action, Action::WentOn)
        .text(text)
        .with(Icon::Forward.draw())
}

/// The tie-break.
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
#[inline(never)]
pub fn tie_break(props: &TieBreakProps) -> Element {
    let questions = &words(props.language).questions;
    let asked = Asked { question: Question::TieBreak, answer: props.answer, is_pointed_out: false };
    let question = ask(&asked, None, Some(Rc::clone(&props.offered)), props.language, &props.on_action);
    element!("main.kof-main|data-screen=tie-break[$ $ form[$ div.kof-steps[$ $]]]")
        .with(progress(Some(Page::Instinct2), props.progress, props.language))
        .with(heading(questions.tie_break_heading))
        .with(question)
        .with(back(questions.back, &props.on_action))
        .with(next(questions.next, &props.on_action))
}
