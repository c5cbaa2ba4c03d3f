//! One question with its answers: core sentence, checklist line, instinct sentence, gate and tie-break alike.

use yew::prelude::*;

use super::icon::Icon;
use crate::content::words;
use crate::instrument::answers::{Answer, NOT_SAID, Question, Response};
use crate::instrument::checklist::Tick;
use crate::instrument::item::Frequency;
use crate::instrument::language::Language;
use crate::session::Action;

/// A question, its answer so far, and whether it is being pointed out.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is asked.
    pub question: Question,
    /// The answer, if any.
    pub answer: Option<Answer>,
    /// The language shown.
    pub language: Language,
    /// A sentence to say because there is no answer yet.
    #[prop_or_default]
    pub hint: Option<&'static str>,
    /// The answers offered, when they are not those of the question's own format: the types of a tie-break.
    #[prop_or_default]
    pub offered: Option<std::rc::Rc<[crate::instrument::instinct::Instinct]>>,
    /// What the person does.
    pub on_action: Callback<Action>,
}

/// Draws the question. A component, so that an answer redraws its own question and no other.
#[component]
pub fn QuestionView(props: &Props) -> Html {
    let question = props.question;
    let id = question.id();
    let is_gate = matches!(question, Question::Gate(_));
    let hint_id = format!("{id}-hint");
    let hint = props.hint.filter(|_| props.answer.is_none());
    html! {
        <fieldset class={classes!("kof-question", hint.map(|_| "kof-question--unanswered"))}
            data-item={(!is_gate && question != Question::TieBreak).then_some(id)}
            data-gate={is_gate.then_some(id)}
            data-tie-break={(question == Question::TieBreak).then_some("")}
            aria-describedby={hint.map(|_| hint_id.clone())}>
            <legend class="kof-question__text">{ text(question, props.language) }</legend>
            if let Some(hint) = hint {
                <p class="kof-question__hint" id={hint_id}>{ Icon::Hint.draw() }<span>{ hint }</span></p>
            }
            { options(props) }
        </fieldset>
    }
}

fn text(question: Question, language: Language) -> &'static str {
    let words = words(language);
    match question {
        Question::Core(item) => (words.item)(item),
        Question::Checklist(line) => (words.checklist_line)(line),
        Question::Instinct(item) => (words.instinct_item)(item),
        Question::Gate(gate) => (words.gate)(gate),
        Question::TieBreak => words.questions.tie_break,
    }
}

fn options(props: &Props) -> Html {
    let words = words(props.language);
    let frequencies = |answer: &dyn Fn(Response<Frequency>) -> Answer| {
        let offered: Html = Frequency::ALL.iter().map(|one| option(props, answer(Response::Given(*one)), (words.frequency)(*one))).collect();
        let not_said = option(props, answer(Response::NotSaid), words.questions.not_said);
        html! { <><div class="kof-scale kof-scale--five">{ offered }</div>{ not_said }</> }
    };
    match props.question {
        Question::Core(item) => frequencies(&|response| Answer::Core(item, response)),
        Question::Instinct(item) => frequencies(&|response| Answer::Instinct(item, response)),
        Question::Checklist(line) => html! {
            <>
                <div class="kof-scale kof-scale--three">
                    { for Tick::ALL.iter().map(|tick| {
                        option(props, Answer::Checklist(line, Response::Given(*tick)), (words.tick)(*tick))
                    }) }
                </div>
                { option(props, Answer::Checklist(line, Response::NotSaid), words.questions.not_known) }
            </>
        },
        Question::Gate(gate) => html! {
            <div class="kof-scale kof-scale--gate">
                { for gate.choices().iter().map(|choice| option(props, Answer::Gate(*choice), (words.choice)(*choice))) }
            </div>
        },
        Question::TieBreak => html! {
            <>
                <div class="kof-scale">
                    { for props.offered.iter().flat_map(|offered| offered.iter()).map(|instinct| {
                        option(props, Answer::TieBreak(Response::Given(*instinct)), (words.instinct)(*instinct).need)
                    }) }
                </div>
                { option(props, Answer::TieBreak(Response::NotSaid), words.questions.tie_break_none) }
            </>
        },
    }
}

fn option(props: &Props, answer: Answer, text: &'static str) -> Html {
    let value = answer.value();
    // The stroke that grows with the frequency is drawn by the style sheet, by this class.
    let measure = match answer {
        _ if value == NOT_SAID => "kof-option--none",
        Answer::Core(_, Response::Given(frequency)) | Answer::Instinct(_, Response::Given(frequency)) => match frequency {
            Frequency::Never => "kof-option--0",
            Frequency::Rarely => "kof-option--1",
            Frequency::Sometimes => "kof-option--2",
            Frequency::Often => "kof-option--3",
            Frequency::Always => "kof-option--4",
        },
        _ => "",
    };
    html! {
        <label key={value} class={classes!("kof-option", measure)}>
            <input class="kof-option__input" type="radio" name={props.question.id()} {value}
                checked={props.answer == Some(answer)}
                onchange={props.on_action.reform(move |_| Action::Answered(answer))} />
            <span>{ text }</span>
        </label>
    }
}
