//! One question with its answers: core sentence, checklist line, instinct sentence, gate and tie-break alike.

use std::rc::Rc;

use yew::prelude::*;

use super::element::{Element, element};
use super::icon::Icon;
use crate::content::{Words, words};
use crate::instrument::answers::{Answer, NOT_SAID, Question, Response};
use crate::instrument::checklist::Tick;
use crate::instrument::instinct::Instinct;
use crate::instrument::item::Frequency;
use crate::instrument::language::Language;
use crate::order::Listed;
use crate::session::Action;

/// A question, its answer so far, and whether it is being pointed out.
#[derive(Clone, PartialEq)]
pub struct Props {
    /// What is asked.
    pub question: Question,
    /// The answer, if any.
    pub answer: Option<Answer>,
    /// The language shown.
    pub language: Language,
    /// A sentence to say because there is no answer yet.
    pub hint: Option<&'static str>,
    /// Is an answer only tried, beside a result?
    pub is_trial: bool,
    /// The types that a tie-break offers.
    pub offered: Option<Rc<[Instinct]>>,
}

/// Draws the question.
pub fn question(props: &Props, on_action: &Callback<Action>) -> Element {
    let id = props.question.id();
    let words = words(props.language);
    let hint = props.hint.filter(|_| props.answer.is_none());
    let class = if hint.is_some() { "kof-question kof-question--unanswered" } else { "kof-question" };
    let mut fieldset = match props.question {
        Question::Gate(_) => element!("fieldset|class=$|data-gate=$").text(class).text(id),
        Question::TieBreak => element!("fieldset|class=$|data-tie-break").text(class),
        _ => element!("fieldset|class=$|data-item=$").text(class).text(id),
    };
    fieldset = fieldset.with(element!("legend.kof-question__text[$]").text(text(props.question, words)));
    if let Some(hint) = hint {
        let hint_id = AttrValue::from([id, "-hint"].concat());
        fieldset = fieldset
            .put("aria-describedby", hint_id.clone())
            .with(element!("p.kof-question__hint|id=$[$ span[$]]").say(hint_id).with(Icon::Hint.draw()).text(hint));
    }
    let (scale, offered, not_said) = options(props, words);
    fieldset = fieldset.with(
        element!("div|class=$[$]")
            .text(scale)
            .with_each(offered.into_iter().map(|(answer, text)| option(props, answer, text, on_action))),
    );
    if let Some((answer, text)) = not_said {
        fieldset = fieldset.with(option(props, answer, text, on_action));
    }
    fieldset
}

/// What a question says.
pub fn text(question: Question, words: &Words) -> &'static str {
    match question {
        Question::Core(item) => (words.item)(item),
        Question::Checklist(line) => (words.checklist_line)(line),
        Question::Instinct(item) => (words.instinct_item)(item),
        Question::Gate(gate) => (words.gate)(gate),
        Question::TieBreak => words.questions.tie_break,
    }
}

/// An answer with its words.
type Offer = (Answer, &'static str);

/// The classes of the scale, the answers on it, and the way not to say.
fn options(props: &Props, words: &Words) -> (&'static str, Vec<Offer>, Option<Offer>) {
    let questions = &words.questions;
    let frequencies = |answer: &dyn Fn(Response<Frequency>) -> Answer| {
        let offered = Frequency::ALL.iter().map(|one| (answer(Response::Given(*one)), (words.frequency)(*one)));
        ("kof-scale kof-scale--five", offered.listed(), Some((answer(Response::NotSaid), questions.not_said)))
    };
    match props.question {
        Question::Core(item) => frequencies(&|response| Answer::Core(item, response)),
        Question::Instinct(item) => frequencies(&|response| Answer::Instinct(item, response)),
        Question::Checklist(line) => {
            let ticks = Tick::ALL.iter();
            let offered = ticks.map(|one| (Answer::Checklist(line, Response::Given(*one)), (words.tick)(*one)));
            let not_known = (Answer::Checklist(line, Response::NotSaid), questions.not_known);
            ("kof-scale", offered.listed(), Some(not_known))
        }
        Question::Gate(gate) => {
            let offered = gate.choices().iter().map(|choice| (Answer::Gate(*choice), (words.choice)(*choice)));
            ("kof-scale kof-scale--gate", offered.listed(), None)
        }
        Question::TieBreak => {
            let types = props.offered.iter().flat_map(|offered| offered.iter());
            let offered = types.map(|one| (Answer::TieBreak(Response::Given(*one)), (words.instinct)(*one).need));
            let none = (Answer::TieBreak(Response::NotSaid), questions.tie_break_none);
            ("kof-scale kof-scale--gate", offered.listed(), Some(none))
        }
    }
}

fn option(props: &Props, answer: Answer, text: &'static str, on_action: &Callback<Action>) -> Element {
    let value = answer.value();
    label(answer, value)
        .key(value)
        .with(
            element!("input.kof-option__input|type=radio|name=$|value=$|$|$")
                .text(props.question.id())
                .text(value)
                .checked(props.answer == Some(answer))
                .on_change(on_action, if props.is_trial { Action::Tried(answer) } else { Action::Answered(answer) }),
        )
        .with(element!("span[$]").text(text))
}

/// The stroke that grows with the frequency is drawn by the style sheet, by these classes.
fn label(answer: Answer, value: &'static str) -> Element {
    let class = match answer {
        _ if value == NOT_SAID => "kof-option kof-option--none",
        Answer::Core(..) | Answer::Instinct(..) => match value {
            "0" => "kof-option kof-option--0",
            "1" => "kof-option kof-option--1",
            "2" => "kof-option kof-option--2",
            "3" => "kof-option kof-option--3",
            _ => "kof-option kof-option--4",
        },
        _ => "kof-option",
    };
    element!("label|class=$").text(class)
}
