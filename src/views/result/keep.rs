//! Keeping the result: where it is, and what can be done with it.

use yew::prelude::*;

use super::{Props, around, paragraph, part};
use crate::session::{Action, Removal};
use crate::views::Request;
use crate::views::element::element;
use crate::views::frame::button;
use crate::views::icon::Icon;
use crate::views::tool::keep_tool;

/// Draws where the result is kept, and the actions.
pub fn draw(props: &Props) -> Html {
    let result = &props.words().result;
    let act = |icon: Icon, hook: &'static str, text: &'static str, more: Option<&str>| {
        button("kof-keep__action").hook(hook).with(icon.draw()).with(says(text, more))
    };
    let actions = element("div", "kof-keep")
        .with(act(Icon::Print, "data-print", result.print, None).on_ask(&props.on_request, Request::Print))
        .with(act(Icon::Back, "data-back", result.review, None).on_click(&props.on_action, Action::WentBack))
        .with(
            act(Icon::Again, "data-retake", result.retake, Some(result.retake_note))
                .on_click(&props.on_action, Action::Retook(None)),
        )
        .with(
            act(Icon::Bin, "data-delete", result.delete, Some(result.delete_note))
                .on_click(&props.on_action, Action::AskedToRemove(Removal::One(props.shown.assessment.id.clone()))),
        )
        .with(keep_tool("kof-keep__action", props.words()));
    let is_kept = if props.is_kept { result.kept_here } else { result.not_kept };
    let how_long = match props.lasts {
        Some(true) => result.lasts,
        _ => result.may_be_forgotten,
    };
    part("result-keep", result.keep)
        .with(paragraph("kof-part__lede", is_kept))
        .with_any(props.is_kept.then(|| paragraph("kof-soft", how_long).set("role", "status").into()))
        .with(actions)
        .with_all(around::draw(props))
        .into()
}

/// What a line of actions says: what it does, and why one would.
pub fn says(text: &str, more: Option<&str>) -> Html {
    let said = element("span", "").say(text.to_owned());
    match more {
        Some(more) => said.text(" ").with(element("small", "").say(more.to_owned())).into(),
        None => said.into(),
    }
}
