//! Why: each condition of the deciding rule beside what the answers put into it, and the other rules that held too.

use super::bar::{frequency_gauge, gauge};
use super::{Props, addition, part};
use crate::content::Words;
use crate::content::typography::decimal;
use crate::instrument::answers::Question;
use crate::instrument::breakdown::Breakdown;
use crate::instrument::explanation::{Law, Reading, Reason, Weight};
use crate::instrument::gate::Gate;
use crate::instrument::outcome::Outcome;
use crate::instrument::rules::{Condition, RuleId};
use crate::instrument::scale::{Direction, Scale};
use crate::instrument::units::Units;
use crate::instrument::verdict::Verdict;
use crate::order::Listed;
use crate::views::element::{Element, element};

/// Draws the reasons; nothing without a verdict.
pub fn draw(props: &Props) -> Option<Element> {
    let words = props.words();
    let outcome = &*props.outcome;
    let rule = outcome.rule?;
    let mut content = part("result-why", words.result.why)
        .with(element!("p.kof-lede[$]").text((words.rule)(rule)))
        .with_each(reasons_of(Law::Rule(rule), props))
        .with_each(rest_of_cherish(props));
    if let Some(route) = outcome.route {
        content = content
            .with(element!("p.kof-lede kof-lede--next[$]").text((words.route)(route)))
            .with_each(reasons_of(Law::Route(route), props))
            .with_each([Gate::Status, Gate::StopPower].map(|gate| stands(gate, props)));
    }
    content.with_any(other_rules(outcome, words)).into()
}

fn reasons_of(law: Law, props: &Props) -> Vec<Element> {
    let reasons = props.outcome.reasons.iter().filter(|reason| reason.law == law);
    reasons.map(|reason| draw_reason(reason, props)).listed()
}

/// Every route is for those who cannot stop on their own: the answers that say so.
fn stands(gate: Gate, props: &Props) -> Element {
    let words = props.words();
    let choice = props.outcome.evidence.gate(gate);
    element!("section.kof-reason|data-rests-on=$[$]")
        .text(gate.id())
        .with(answer_heading((words.gate)(gate).to_owned(), (words.choice)(choice)))
}

/// CHERISH is explained by its load, as the instrument has it. The other conditions of its rule follow, so that it can be checked.
fn rest_of_cherish(props: &Props) -> Vec<Element> {
    let law = Law::Rule(RuleId::C1);
    let is_cherish = props.outcome.verdict == Verdict::Cherish;
    let conditions =
        RuleId::C1.rule().all.iter().filter(|one| is_cherish && !matches!(one, Condition::AtMost(Scale::Load, _)));
    let finding = |condition: &Condition| props.outcome.evidence.finding(*condition);
    conditions.map(|one| draw_reason(&Reason { law, finding: finding(one), weights: Vec::new() }, props)).listed()
}

fn draw_reason(reason: &Reason, props: &Props) -> Element {
    let words = props.words();
    let verdict = props.outcome.verdict;
    let breakdown = match reason.finding.condition {
        Condition::AtLeast(scale, _) | Condition::AtMost(scale, _) | Condition::Below(scale, _) => {
            Breakdown::of(scale, props.answers(), &props.outcome.evidence)
        }
        Condition::Answer(..) | Condition::Gate(_) => None,
    };
    let sum = breakdown.as_ref().map(|breakdown| addition::draw(breakdown, props));
    let mut asked = element!("p.kof-soft[$]").say((words.result.finding)(&reason.finding, words));
    // Where the answer itself is compared there are no points, and the answer stands in the heading.
    let weights: Vec<&Weight> = reason.weights.iter().filter(|weight| weight.points.is_some()).listed();
    let section = element!("section.kof-reason|data-why=$[$]").text(reason.law.id()).with_each(heading(reason, words));
    // A score made of scales is on no page of the questionnaire: here it is said what it is.
    let made = breakdown.as_ref().filter(|breakdown| breakdown.parts.iter().any(|part| part.scale != breakdown.scale));
    let section = section.with_any(made.map(|made| element!("p.kof-soft[$]").text((words.definition)(made.scale))));
    let Some(first) = weights.first() else { return section.with(asked).with_any(sum) };
    asked = asked.text(" ").text(before_the_answers(first, verdict, words));
    let lines = weights.iter().map(|weight| line(weight, breakdown.as_ref(), verdict, words));
    section.with(asked).with(element!("ul.kof-said[$]").with_each(lines)).with_any(sum)
}

fn heading(reason: &Reason, words: &Words) -> Vec<Element> {
    match (reason.finding.condition, reason.finding.now) {
        (
            Condition::AtLeast(scale, cut_off) | Condition::AtMost(scale, cut_off) | Condition::Below(scale, cut_off),
            Reading::Score(score),
        ) => vec![score_heading(scale, score, words), gauge((words.scale)(scale), score, cut_off, words)],
        (Condition::Answer(item, at_least), _) => match reason.weights.first() {
            Some(weight) => vec![
                answer_heading((words.quoted)((words.item)(item)), (words.frequency)(weight.answer)),
                frequency_gauge(weight.answer, at_least, words),
            ],
            None => Vec::new(),
        },
        (Condition::Gate(choice), _) => {
            vec![answer_heading((words.gate)(choice.gate()).to_owned(), (words.choice)(choice))]
        }
        _ => Vec::new(),
    }
}

fn score_heading(scale: Scale, score: Units, words: &Words) -> Element {
    element!("h3.kof-reason__name[$ ' ' span.kof-reason__score[b.kof-number[$] ' '$ ' · ' $]]")
        .text((words.scale)(scale))
        .say(decimal(score, words.decimal_separator, 2))
        .text(words.result.of_hundred)
        .text((words.band)(score))
}

fn answer_heading(asked: String, answer: &'static str) -> Element {
    element!("h3.kof-reason__name[$ ' ' span.kof-reason__score[b[$]]]").say(asked).text(answer)
}

fn before_the_answers(first: &Weight, verdict: Verdict, words: &Words) -> &'static str {
    match first.item.scale().direction() {
        _ if verdict == Verdict::Cherish => words.result.lightest,
        Direction::Adverse => words.result.weighs_most,
        Direction::Protective => words.result.takes_most,
    }
}

/// What the person said, and the points it puts in; the lightest answers put in none.
fn line(weight: &Weight, breakdown: Option<&Breakdown>, verdict: Verdict, words: &Words) -> Element {
    let say = match weight.item.scale().direction() {
        Direction::Adverse => words.result.adds,
        Direction::Protective => words.result.takes,
    };
    // As the addition prints it, where rounding may have given it a hundredth.
    let addend = breakdown.and_then(|breakdown| breakdown.addend(Question::Core(weight.item)));
    let points = addend.filter(|_| verdict != Verdict::Cherish).map(|addend| say(addend.points));
    let line = element!("li.kof-said__line[span.kof-said__text[$] span.kof-said__answer[$]]")
        .text((words.item)(weight.item))
        .text((words.frequency)(weight.answer));
    match points {
        Some(points) => line.with(element!("span.kof-said__points kof-number[$]").say(points)),
        None => line,
    }
}

fn other_rules(outcome: &Outcome, words: &Words) -> Option<Element> {
    let others: Vec<Element> = outcome.beside().map(|rule| element!("li[$]").text((words.rule)(rule))).listed();
    if others.is_empty() {
        return None;
    }
    element!("details.kof-fold[summary.kof-fold__name[$] ul.kof-fold__body kof-list[$]]")
        .say((words.result.also)(others.len()))
        .with_each(others)
        .into()
}
