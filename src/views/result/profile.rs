//! The profile: nine scales and the checklist as bars in two groups, each with its sentences and answers folded in.

use yew::prelude::*;

use super::bar::{Tone, bar, beside, value};
use super::missing::{answers_lacking, page_of};
use super::{Props, paragraph, part};
use crate::content::Words;
use crate::content::typography::wire;
use crate::instrument::answers::{Answer, Question, Response};
use crate::instrument::checklist::ChecklistLine;
use crate::instrument::item::Item;
use crate::instrument::scale::{Direction, Scale};
use crate::instrument::units::Units;
use crate::session::Action;
use crate::views::element::element;
use crate::views::frame::button;

/// Draws both groups.
pub fn draw(props: &Props) -> Html {
    let result = &props.words().result;
    let profile = element("div", "kof-profile")
        .with_all(group(result.weighs, Direction::Adverse, props))
        .with_all(group(result.shields, Direction::Protective, props));
    part("result-profile", result.profile).with(profile).into()
}

fn group((title, hint): (&'static str, &'static str), direction: Direction, props: &Props) -> Vec<Html> {
    let hint = element("span", "").text("· ").text(hint);
    let heading = element("h3", "kof-profile__group").text(title).text(" ").with(hint);
    let rows = Scale::profile().filter(|scale| scale.direction() == direction).map(|scale| row(scale, props));
    [heading.into()].into_iter().chain(rows).collect()
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
    let name = element("span", "").text((words.scale)(scale));
    let bar = bar(name, value(beside(), score, words), Some(score), tone);
    let body = element("div", "kof-fold__body")
        .with(paragraph("kof-soft", (words.definition)(scale)))
        .with(element("ul", "kof-said").with_all(sentences(scale, props)));
    element("details", "kof-fold")
        .set("data-scale", scale.id())
        .put("data-score", wire(score).into())
        .with(element("summary", "kof-fold__name").with(bar))
        .with(body)
        .into()
}

/// One line, and the way to fill the page in: never an empty chart.
fn without_score(scale: Scale, props: &Props) -> Html {
    let words = props.words();
    let evidence = &props.outcome.evidence;
    let lacking = element("small", "").say((words.result.lacking)(answers_lacking(scale, evidence)));
    let line = element("div", "kof-fold kof-fold--none")
        .set("data-scale", scale.id())
        .with(paragraph("", (words.scale)(scale)).text(" ").with(lacking));
    match page_of(scale, evidence.status) {
        Some(page) => line
            .with(
                button("kof-button kof-button--quiet")
                    .on_click(&props.on_action, Action::OpenedPage(page))
                    .say((words.result.fill_in)((words.heading)(page))),
            )
            .into(),
        None => line.into(),
    }
}

fn sentences(scale: Scale, props: &Props) -> Vec<Html> {
    let words = props.words();
    let core = Item::shown_to(props.outcome.evidence.status);
    let core = core.filter(|item| item.scale() == scale).map(Question::Core);
    let lines = ChecklistLine::ALL.iter().filter(|_| scale == Scale::GreatClient);
    let line = |question: Question| {
        element("li", "kof-said__line")
            .with(element("span", "kof-said__text").text(sentence(question, words)))
            .with(element("span", "kof-said__answer").text(answer(props.answers().get(question), words)))
            .into()
    };
    core.chain(lines.map(|line| Question::Checklist(*line))).map(line).collect()
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
