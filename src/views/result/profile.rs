//! The profile: nine scales and the checklist as bars in two groups, each with its sentences and answers folded in.

use super::bar::{Tone, bar, beside, value};
use super::missing::{answers_lacking, page_of};
use super::{Props, addition, part, trying};
use crate::content::Words;
use crate::content::typography::wire;
use crate::instrument::answers::{Answer, Question, Response};
use crate::instrument::breakdown::Breakdown;
use crate::instrument::checklist::ChecklistLine;
use crate::instrument::item::Item;
use crate::instrument::page::Page;
use crate::instrument::scale::{Direction, Scale};
use crate::instrument::trial::Trial;
use crate::instrument::units::Units;
use crate::order::Listed;
use crate::session::Action;
use crate::views::element::{Element, element};
use crate::views::question::text;

/// Draws both groups.
pub fn draw(props: &Props) -> Element {
    let result = &props.words().result;
    let profile = element!("div.kof-profile[$ $]")
        .with_each(group(result.weighs, Direction::Adverse, props))
        .with_each(group(result.shields, Direction::Protective, props));
    part("result-profile", result.profile).with(profile)
}

fn group((title, hint): (&'static str, &'static str), direction: Direction, props: &Props) -> Vec<Element> {
    let heading = element!("h3.kof-profile__group[$ ' ' span['· ' $]]").text(title).text(hint);
    let rows = Scale::profile().filter(|scale| scale.direction() == direction).map(|scale| row(scale, props));
    [heading].into_iter().chain(rows).listed()
}

fn row(scale: Scale, props: &Props) -> Element {
    let score = props.outcome.evidence.scores.get(scale);
    // A score that a trial has lost leaves its sentences where they are.
    let is_touched = |trial: &Trial| questions(scale, props).iter().any(|question| trial.touched().contains(question));
    let has_lost = props.trial.as_ref().is_some_and(|trial| is_touched(trial));
    if score.is_some() || has_lost { opening(scale, score, props) } else { without_score(scale, props) }
}

/// The bar, over its sentences and answers; each sentence opens to other answers.
fn opening(scale: Scale, score: Option<Units>, props: &Props) -> Element {
    let words = props.words();
    let tone = match scale.direction() {
        Direction::Adverse => Tone::Weighs,
        Direction::Protective => Tone::Shields,
    };
    let evidence = &props.outcome.evidence;
    let unfolds = Action::Unfolded(scale);
    let mut fold = element!("details.kof-fold|data-scale=$|$").text(scale.id()).on_toggle(&props.on_action, unfolds);
    let mut beside = beside();
    beside = match score {
        Some(score) => {
            fold = fold.put("data-score", wire(score).into());
            value(beside, score, words)
        }
        None => beside.say((words.result.lacking)(answers_lacking(scale, evidence))),
    };
    let bar = bar(element!("span[$]").text((words.scale)(scale)), beside, score, tone);
    // Empty, and not absent: Yew puts new children before old ones, and the focus would be lost with the summary.
    let is_unfolded = props.unfolded[scale.index()];
    let body = if is_unfolded { body(scale, props) } else { element!("div.kof-fold__body") };
    fold.with(element!("summary.kof-fold__name[$]").with(bar)).with(body)
}

/// What a scale is about, its sentences with the answers, and how they add up. Two thirds of all the elements of a result:
/// they are drawn for those who unfold it. The price is that a search in the page does not find them before.
fn body(scale: Scale, props: &Props) -> Element {
    let words = props.words();
    let evidence = &props.outcome.evidence;
    let breakdown = Breakdown::of(scale, props.answers(), evidence);
    let lines = questions(scale, props).into_iter().map(|question| line(question, breakdown.as_ref(), props));
    let body = element!("div.kof-fold__body[p.kof-soft[$] p.kof-soft[$] ul.kof-said[$]]")
        .text((words.definition)(scale))
        .text(words.result.trial.open)
        .with_each(lines);
    // A part of its own: a trial may lose it, and what stands before it, with the focus in it, is to keep its place.
    let mut sum = element!("div");
    if let Some(breakdown) = &breakdown {
        sum = sum.with(addition::total(breakdown, words));
        for part in &breakdown.parts {
            sum = sum.with(addition::step(part, breakdown, words));
        }
        sum = sum.with_any(addition::rounding(breakdown, words));
    }
    let correct = |page| way_to(page, props).text(words.result.trial.correct);
    body.with(sum).with_any(page_of(scale, evidence.status).map(correct))
}

/// To the page that asks for a scale.
fn way_to(page: Page, props: &Props) -> Element {
    element!("button.kof-button kof-button--quiet|type=button|data-open-page=$|$")
        .text(page.id())
        .on_click(&props.on_action, Action::OpenedPage(page))
}

/// One line, and the way to fill the page in: never an empty chart.
fn without_score(scale: Scale, props: &Props) -> Element {
    let words = props.words();
    let evidence = &props.outcome.evidence;
    let fill_in = |page| way_to(page, props).say((words.result.fill_in)((words.heading)(page)));
    element!("div.kof-fold kof-fold--none|data-scale=$[p[$ ' ' small[$]] $]")
        .text(scale.id())
        .text((words.scale)(scale))
        .say((words.result.lacking)(answers_lacking(scale, evidence)))
        .with_any(page_of(scale, evidence.status).map(fill_in))
}

fn questions(scale: Scale, props: &Props) -> Vec<Question> {
    let core = Item::shown_to(props.outcome.evidence.status);
    let core = core.filter(|item| item.scale() == scale).map(Question::Core);
    let lines = ChecklistLine::ALL.iter().filter(|_| scale == Scale::GreatClient);
    core.chain(lines.map(|line| Question::Checklist(*line))).listed()
}

fn line(question: Question, breakdown: Option<&Breakdown>, props: &Props) -> Element {
    let words = props.words();
    let addend = breakdown.and_then(|breakdown| breakdown.addend(question));
    element!(
        "li[details.kof-said__try[summary.kof-said__line[span.kof-said__text[$] \
        span.kof-said__answer[$] $] $]]"
    )
    .text(text(question, words))
    .text(answer(props.answers().get(question), words))
    .with_any(addend.map(|addend| addition::points(addend, words)))
    .with(trying::ask(question, props))
}

/// An answer in words.
pub fn answer(answer: Option<Answer>, words: &Words) -> &'static str {
    match answer {
        Some(Answer::Core(_, Response::Given(frequency))) => (words.frequency)(frequency),
        Some(Answer::Checklist(_, Response::Given(tick))) => (words.tick)(tick),
        Some(Answer::Core(_, Response::NotSaid)) => words.questions.not_said,
        Some(Answer::Checklist(_, Response::NotSaid)) => words.questions.not_known,
        _ => words.result.no_answer,
    }
}
