//! Keeping the result: where it is, and what can be done with it.

use super::{Props, around, part};
use crate::session::{Action, Removal};
use crate::views::Request;
use crate::views::element::{Element, element};
use crate::views::icon::Icon;
use crate::views::taken::{line, taken};
use crate::views::tool::keep_tool;

/// Draws where the result is kept, and the actions: what keeps it first, then what goes on from it.
pub fn draw(props: &Props) -> Element {
    let words = props.words();
    let (result, transfer) = (&words.result, &words.transfer);
    let ask = |icon: Icon, hook: &'static str, text, request: Request| {
        line(icon, hook, text).on_ask(&props.on_request, request)
    };
    let act = |icon: Icon, hook: &'static str, text, action: Action| {
        line(icon, hook, text).on_click(&props.on_action, action)
    };
    let assessment = &props.shown.assessment;
    let mut actions = element!("div.kof-keep[$ $ $ $]")
        .with(ask(Icon::Print, "data-print", (result.print, ""), Request::Print))
        .with(ask(Icon::Download, "data-export", transfer.export, Request::Export))
        .with(ask(Icon::Calendar, "data-remind", transfer.remind, Request::Remind))
        .with(ask(Icon::Copy, "data-copy-report", transfer.report, Request::CopyReport));
    if props.around.shares {
        actions = actions.with(ask(Icon::Share, "data-share", (transfer.share, ""), Request::Share));
    }
    let history = Action::OpenedHistory(Some(assessment.client.clone()));
    if props.has_verdict() {
        actions = actions.with(act(Icon::History, "data-history", (words.history.of_client, ""), history));
    }
    actions = actions.with(act(Icon::Back, "data-back", (result.review, ""), Action::WentBack));
    // Without a verdict there is no result yet that could stay beside the next one.
    if props.has_verdict() {
        let again = act(Icon::Again, "data-retake", (result.retake, result.retake_note), Action::Retook(None));
        actions = actions.with(again);
    }
    actions = actions
        .with(act(
            Icon::Bin,
            "data-delete",
            (result.delete, result.delete_note),
            Action::AskedToRemove(Removal::One(assessment.id.clone())),
        ))
        .with(keep_tool("kof-keep__action", words));
    let is_kept = if props.is_kept { result.kept_here } else { result.not_kept };
    let how_long = match props.lasts {
        Some(true) => result.lasts,
        _ => result.may_be_forgotten,
    };
    let version = (transfer.version)(&assessment.instrument);
    part("result-keep", result.keep)
        .with(element!("p.kof-part__lede[$]").text(is_kept))
        .with_any(props.is_kept.then(|| element!("p.kof-soft[$]").text(how_long)))
        .with(actions)
        .with(taken(props.taken.as_ref(), props.language))
        .with_each(around::draw(props))
        .with(element!("p.kof-soft|data-version[$]").say(version))
}

/// What a line of actions says: what it does, and why one would.
pub fn says(text: &str, more: Option<&str>) -> Element {
    let said = element!("span[$]").say(text.to_owned());
    match more {
        Some(more) => said.text(" ").with(element!("small[$]").say(more.to_owned())),
        None => said,
    }
}
