//! The profile: nine scales and the checklist as bars in two groups, each with its sentences and answers folded in.

use yew::prelude::*;

use super::bar::{Tone, bar, value};
use super::missing::{answers_lacking, page_of};
use super::{Props, part};
use crate::content::Words;
use crate::content::typography::wire;
use crate::instrument::answers::{Answer, Answers, Question, Response};
use crate::instrument::checklist::ChecklistLine;
use crate::instrument::gate::Status;
use crate::instrument::item::Item;
use crate::instrument::scale::{Direction, Scale};
use crate::instrument::units::Units;
use crate::session::Action;

/// Draws both groups.
pub fn draw(props: &Props) -> Html {
    let result = &props.words().result;
    let group = |(title, hint): (&'static str, &'static str), direction: Direction| {
        html! {
            <>
                <h3 class="kof-profile__group">{ title }{ " " }<span>{ "· " }{ hint }</span></h3>
                { for Scale::profile().filter(|scale| scale.direction() == direction).map(|scale| row(scale, props)) }
            </>
        }
    };
    let content = html! {
        <div class="kof-profile">
            { group(result.weighs, Direction::Adverse) }
            { group(result.shields, Direction::Protective) }
        </div>
    };
    part("result-profile", result.profile, content)
}

fn row(scale: Scale, props: &Props) -> Html {
    match props.outcome.evidence.scores.get(scale) {
        Some(score) => scored(scale, score, props),
        None => without_score(scale, props),
    }
}

fn scored(scale: Scale, score: Units, props: &Props) -> Html {
    let words = props.words();
    let tone = match scale.direction() {
        Direction::Adverse => Tone::Weighs,
        Direction::Protective => Tone::Shields,
    };
    let name = html! { { (words.scale)(scale) } };
    let status = props.outcome.evidence.status;
    html! {
        <details key={scale.id()} class="kof-fold" data-scale={scale.id()} data-score={wire(score)}>
            <summary class="kof-fold__name">{ bar(name, value(score, words), Some(score), tone) }</summary>
            <div class="kof-fold__body">
                <p class="kof-soft">{ (words.definition)(scale) }</p>
                <ul class="kof-said">{ sentences(scale, status, props.answers(), words) }</ul>
            </div>
        </details>
    }
}

/// One line, and the way to fill the page in: never an empty chart.
fn without_score(scale: Scale, props: &Props) -> Html {
    let words = props.words();
    let lacking = (words.result.lacking)(answers_lacking(scale, &props.outcome.evidence));
    let fill_in = page_of(scale, props.outcome.evidence.status).map(|page| {
        html! {
            <button class="kof-button kof-button--quiet" type="button" onclick={props.press(Action::OpenedPage(page))}>
                { (words.result.fill_in)((words.heading)(page)) }
            </button>
        }
    });
    html! {
        <div key={scale.id()} class="kof-fold kof-fold--none" data-scale={scale.id()}>
            <p>{ (words.scale)(scale) }{ " " }<small>{ lacking }</small></p>
            { fill_in }
        </div>
    }
}

fn sentences(scale: Scale, status: Status, answers: &Answers, words: &Words) -> Html {
    let core = Item::shown_to(status).filter(|item| item.scale() == scale).map(Question::Core);
    let lines =
        ChecklistLine::ALL.iter().filter(|_| scale == Scale::GreatClient).map(|line| Question::Checklist(*line));
    core.chain(lines)
        .map(|question| {
            html! {
                <li key={question.id()} class="kof-said__line">
                    <span class="kof-said__text">{ sentence(question, words) }</span>
                    <span class="kof-said__answer">{ answer(answers.get(question), words) }</span>
                </li>
            }
        })
        .collect()
}

fn sentence(question: Question, words: &Words) -> &'static str {
    match question {
        Question::Core(item) => (words.item)(item),
        Question::Checklist(line) => (words.checklist_line)(line),
        _ => "",
    }
}

fn answer(answer: Option<Answer>, words: &Words) -> &'static str {
    match answer {
        Some(Answer::Core(_, Response::Given(frequency))) => (words.frequency)(frequency),
        Some(Answer::Checklist(_, Response::Given(tick))) => (words.tick)(tick),
        Some(Answer::Core(_, Response::NotSaid)) => words.questions.not_said,
        Some(Answer::Checklist(_, Response::NotSaid)) => words.questions.not_known,
        _ => words.result.no_answer,
    }
}
