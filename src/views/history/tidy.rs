//! What can be done with the notebook, and with a client: taking out and bringing in, archiving, deleting.

use yew::prelude::*;

use super::{Line, Props, part};
use crate::content::Words;
use crate::session::{Action, Removal};
use crate::views::Request;
use crate::views::element::{Element, element};
use crate::views::icon::Icon;
use crate::views::repairs;
use crate::views::taken::{line, taken};

/// The id of the field for a pasted text.
pub const PASTED: &str = "pasted";

/// Draws it, for all or for one client.
pub fn draw(line_of: Option<&Line>, props: &Props, words: &'static Words) -> Element {
    let (history, transfer) = (&words.history, &words.transfer);
    let act = |icon: Icon, hook: &'static str, text, action: Action| {
        line(icon, hook, text).on_click(&props.on_action, action)
    };
    let mut actions = element!("div.kof-keep[$ $]")
        .with(line(Icon::Download, "data-export", transfer.export).on_ask(&props.on_request, Request::Export))
        .with(line(Icon::Upload, "data-import", transfer.import).set("aria-describedby", "kof-refused"));
    if let Some(Line { client, archived, .. }) = line_of {
        let (text, place) = if *archived { (history.unarchive, false) } else { (history.archive, true) };
        actions = actions.with(act(Icon::Archive, "data-archive", text, Action::Archived(client.clone(), place))).with(
            act(Icon::Bin, "data-delete", history.delete, Action::AskedToRemove(Removal::Client(client.clone()))),
        );
    }
    part("kof-tidy", history.tidy)
        .with(actions)
        // The button opens it; it stands here so that a file can be dropped on it by those who drive browsers.
        .with(element!("input.kof-heard|type=file|accept=.json,application/json|tabindex=-1|aria-hidden=true"))
        .with(element!("div.kof-refused|id=kof-refused|role=status[$]").with_any(props.refused.map(|why| {
            let why = repairs::refusal(why, words);
            element!("p[b[$] ' '$]").text(why.what).text(why.next)
        })))
        .with(taken(props.taken.as_ref(), props.language))
        .with(pasting(words, &props.on_request))
}

/// For those who have the text and no file.
fn pasting(words: &Words, on_request: &Callback<Request>) -> Element {
    let transfer = &words.transfer;
    element!("details.kof-fold[summary.kof-fold__name[$] \
        textarea.kof-field kof-taken__text|id=$|data-paste|aria-label=$|aria-describedby=kof-refused|spellcheck=false|autocomplete=off|rows=4[] \
        p.kof-row[button.kof-button|type=button|data-read-pasted|$[$]]]").text(transfer.paste).text(PASTED).text(transfer.paste).on_ask(on_request, Request::ReadPasted).text(transfer.paste_read)
}
