//! Why: each condition of the deciding rule beside what the answers put into it, and the other rules that held too.

use yew::prelude::*;

use super::bar::{frequency_gauge, gauge};
use super::{Props, part};
use crate::content::Words;
use crate::content::typography::decimal;
use crate::instrument::explanation::{Law, Reading, Reason, Weight};
use crate::instrument::outcome::Outcome;
use crate::instrument::rules::{Condition, RuleId};
use crate::instrument::scale::{Direction, Scale};
use crate::instrument::units::Units;
use crate::instrument::verdict::Verdict;

/// Draws the reasons; nothing without a verdict.
pub fn draw(props: &Props) -> Html {
    let words = props.words();
    let outcome = &*props.outcome;
    let Some(rule) = outcome.rule else { return Html::default() };
    let content = html! {
        <>
            <p class="kof-lede">{ (words.rule)(rule) }</p>
            { reasons_of(Law::Rule(rule), outcome, words) }
            if let Some(route) = outcome.route {
                <p class="kof-lede kof-lede--next">{ (words.route)(route) }</p>
                { reasons_of(Law::Route(route), outcome, words) }
            }
            { other_rules(rule, &outcome.fired, words) }
        </>
    };
    part("result-why", words.result.why, content)
}

fn reasons_of(law: Law, outcome: &Outcome, words: &Words) -> Html {
    let reasons = outcome.reasons.iter().filter(|reason| reason.law == law);
    reasons.map(|reason| draw_reason(reason, outcome.verdict, words)).collect()
}

fn draw_reason(reason: &Reason, verdict: Verdict, words: &Words) -> Html {
    let asked = (words.result.finding)(&reason.finding, words);
    // Where the answer itself is compared there are no points, and the answer stands in the heading.
    let weights: Vec<&Weight> = reason.weights.iter().filter(|weight| weight.points.is_some()).collect();
    html! {
        <section class="kof-reason" data-why={reason.law.id()}>
            { heading(reason, words) }
            if let Some(first) = weights.first() {
                <p class="kof-soft">{ asked }{ " " }{ before_the_answers(first, verdict, words) }</p>
                <ul class="kof-said">{ for weights.iter().map(|weight| line(weight, verdict, words)) }</ul>
            } else {
                <p class="kof-soft">{ asked }</p>
            }
        </section>
    }
}

fn heading(reason: &Reason, words: &Words) -> Html {
    match (reason.finding.condition, reason.finding.now) {
        (
            Condition::AtLeast(scale, cut_off) | Condition::AtMost(scale, cut_off) | Condition::Below(scale, cut_off),
            Reading::Score(score),
        ) => score_heading(scale, score, cut_off, words),
        (Condition::Answer(item, at_least), _) => {
            let sentence = (words.quoted)((words.item)(item));
            reason.weights.first().map_or_else(Html::default, |weight| {
                html! {
                    <>
                        { answer_heading(&sentence, (words.frequency)(weight.answer)) }
                        { frequency_gauge(weight.answer, at_least, words) }
                    </>
                }
            })
        }
        (Condition::Gate(choice), _) => answer_heading((words.gate)(choice.gate()), (words.choice)(choice)),
        _ => Html::default(),
    }
}

fn score_heading(scale: Scale, score: Units, cut_off: Units, words: &Words) -> Html {
    let name = (words.scale)(scale);
    html! {
        <>
            <h3 class="kof-reason__name">
                { name }{ " " }
                <span class="kof-reason__score">
                    <b class="kof-number">{ decimal(score, words.decimal_separator, 1) }</b>
                    { " " }{ words.result.of_hundred }{ " · " }{ (words.band)(score) }
                </span>
            </h3>
            { gauge(name, score, cut_off, words) }
        </>
    }
}

fn answer_heading(asked: &str, answer: &'static str) -> Html {
    html! {
        <h3 class="kof-reason__name">
            { asked }{ " " }<span class="kof-reason__score"><b>{ answer }</b></span>
        </h3>
    }
}

fn before_the_answers(first: &Weight, verdict: Verdict, words: &Words) -> &'static str {
    match first.item.scale().direction() {
        _ if verdict == Verdict::Cherish => words.result.lightest,
        Direction::Adverse => words.result.weighs_most,
        Direction::Protective => words.result.takes_most,
    }
}

/// What the person said, and the points it puts in; the lightest answers put in none.
fn line(weight: &Weight, verdict: Verdict, words: &Words) -> Html {
    let say = match weight.item.scale().direction() {
        Direction::Adverse => words.result.adds,
        Direction::Protective => words.result.takes,
    };
    let points = weight.points.filter(|_| verdict != Verdict::Cherish).map(say);
    html! {
        <li key={weight.item.id()} class="kof-said__line">
            <span class="kof-said__text">{ (words.item)(weight.item) }</span>
            <span class="kof-said__answer">{ (words.frequency)(weight.answer) }</span>
            if let Some(points) = points {
                <span class="kof-said__points kof-number">{ points }</span>
            }
        </li>
    }
}

fn other_rules(deciding: RuleId, fired: &[RuleId], words: &Words) -> Html {
    let others: Vec<RuleId> = fired.iter().copied().filter(|rule| *rule != deciding).collect();
    if others.is_empty() {
        return Html::default();
    }
    html! {
        <details class="kof-fold">
            <summary class="kof-fold__name">{ (words.result.also)(others.len()) }</summary>
            <ul class="kof-fold__body kof-list">
                { for others.iter().map(|rule| html! { <li key={rule.id()}>{ (words.rule)(*rule) }</li> }) }
            </ul>
        </details>
    }
}
