//! A trial of other answers: the button that begins one, the bar that says that it is one, the answers that were moved.

use yew::prelude::*;

use super::profile::answer;
use super::{Props, paragraph, part};
use crate::instrument::answers::Question;
use crate::instrument::counterfactual::Flip;
use crate::session::Action;
use crate::views::element::{Element, element};
use crate::views::frame::button;
use crate::views::icon::sign_of;
use crate::views::question;

/// Tries a change of verdict. Both buttons say the same: the change that each is about describes it.
pub fn begin(flip: &Flip, hook: &'static str, props: &Props) -> Element {
    let begin = button("kof-button")
        .set("data-try", hook)
        .set("aria-describedby", hook)
        .on_click(&props.on_action, Action::BeganTrial(flip.clone()))
        .text(props.words().result.trial.begin);
    element("p", "kof-row").with(begin)
}

/// Stays in sight: that this is a trial, what comes of it, and the way out.
pub fn bar(props: &Props) -> Option<Html> {
    let trial = props.trial.as_ref()?;
    let words = props.words();
    let verdict = props.outcome.verdict;
    let comes_to = element("b", "kof-trial__verdict")
        .with(sign_of(verdict, "kof-sign"))
        .with(element("span", "").text((words.verdict)(verdict)));
    let said =
        element("p", "kof-trial__said")
            .text(words.result.trial.nothing_kept)
            .text(" ")
            .say((words.result.trial.moved)(trial.moved().count()));
    let leave = button("kof-button")
        .hook("data-leave-trial")
        .on_click(&props.on_action, Action::LeftTrial)
        .text(words.result.trial.leave);
    element("div", "kof-trial").key("trial").with(said).with(comes_to).with(leave).into()
}

/// The answers that were moved, to be moved on. In a form of their own: the same questions stand in the profile, and radios
/// of one name exclude each other.
pub fn moved(props: &Props) -> Option<Html> {
    let trial = props.trial.as_ref()?;
    let words = props.words();
    let (heading, lede) = words.result.trial.heading;
    let line = |question: &Question| {
        let given = element("p", "kof-soft")
            .text(words.result.trial.given)
            .with(element("b", "").text(answer(trial.given().get(*question), words)));
        element("div", "kof-moved").key(question.id()).with(ask(*question, props)).with(given).into()
    };
    let form = element("form", "").with_all(trial.touched().iter().map(line).collect());
    part("result-trial", heading).with(paragraph("kof-part__lede", lede)).with(form).into()
}

/// A question whose answer is only tried.
pub fn ask(question: Question, props: &Props) -> Html {
    question::draw(question::Props {
        question,
        answer: props.answers().get(question),
        language: props.language,
        hint: None,
        is_trial: true,
        offered: None,
        on_action: props.on_action.clone(),
    })
}
