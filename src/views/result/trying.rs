//! A trial of other answers: the button that begins one, the bar that says that it is one, the answers that were moved.

use super::profile::answer;
use super::{Props, part};
use crate::instrument::answers::Question;
use crate::instrument::counterfactual::Flip;
use crate::session::Action;
use crate::views::element::{Element, element};
use crate::views::icon::sign_of;
use crate::views::piece::Piece;
use crate::views::question;

/// Tries a change of verdict. Both buttons say the same: the change that each is about describes it.
pub fn begin(flip: &Flip, hook: &'static str, props: &Props) -> Element {
    element!("p.kof-row[button.kof-button|type=button|data-try=$|aria-describedby=$|$[$]]")
        .text(hook)
        .text(hook)
        .on_click(&props.on_action, Action::BeganTrial(flip.clone()))
        .text(props.words().result.trial.begin)
}

/// Stays in sight: that this is a trial, what comes of it, and the way out.
pub fn bar(props: &Props) -> Option<Element> {
    let trial = props.trial.as_ref()?;
    let words = props.words();
    let verdict = props.outcome.verdict;
    element!(
        "div.kof-trial|$[p.kof-trial__said[$' '$] b.kof-trial__verdict[$ span[$]] \
        button.kof-button|type=button|data-leave-trial|$[$]]"
    )
    .key("trial")
    .text(words.result.trial.nothing_kept)
    .say((words.result.trial.moved)(trial.moved().count()))
    .with(sign_of(verdict, "kof-sign"))
    .text((words.verdict)(verdict))
    .on_click(&props.on_action, Action::LeftTrial)
    .text(words.result.trial.leave)
    .into()
}

/// The answers that were moved, to be moved on. In a form of their own: the same questions stand in the profile, and radios
/// of one name exclude each other.
pub fn moved(props: &Props) -> Option<Element> {
    let trial = props.trial.as_ref()?;
    let words = props.words();
    let (heading, lede) = words.result.trial.heading;
    let line = |question: &Question| {
        element!("div.kof-moved|$[$ p.kof-soft[$ b[$]]]")
            .key(question.id())
            .with(ask(*question, props))
            .text(words.result.trial.given)
            .text(answer(trial.given().get(*question), words))
    };
    part("result-trial", heading)
        .with(element!("p.kof-part__lede[$]").text(lede))
        .with(element!("form[$]").with_each(trial.touched().iter().map(line)))
        .into()
}

/// A question whose answer is only tried.
pub fn ask(question: Question, props: &Props) -> Element {
    let answer = props.answers().get(question);
    let asked =
        question::Props { question, answer, language: props.language, hint: None, is_trial: true, offered: None };
    Piece::Question(asked).draw(question.id(), &props.on_action)
}
