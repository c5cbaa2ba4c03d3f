//! The one dialog: is the deletion meant, what is the client called, is the file to be merged? It is there all the time, closed and empty, so that the browser itself gives the
//! focus back when it closes.

use yew::prelude::*;

use super::element::{Element, element};
use super::nickname;
use super::repairs;
use crate::content::words;
use crate::content::words::Fates;
use crate::notebook::import::{Entry, Fate, Import};
use crate::order::Listed;
use crate::session::{Action, Asking, Removal, Session};

/// Draws what is being asked; [`browser::dialog`](crate::browser::dialog) opens it.
pub fn dialog(session: &Session, on_action: &Callback<Action>) -> Element {
    let dialog = element!("dialog.kof-dialog|aria-labelledby=kof-ask|aria-describedby=kof-ask-text|$")
        .on_close(on_action, Action::Spared);
    match &session.asking {
        Some(Asking::Removal(removal)) => dialog.with_each(removal_of(removal, session, on_action)),
        Some(Asking::Name(_, name)) => dialog.with(name_of(name, session, on_action)),
        Some(Asking::Import(import)) => dialog.with_each(import_of(import, session, on_action)),
        None => dialog,
    }
}

fn removal_of(removal: &Removal, session: &Session, on_action: &Callback<Action>) -> Vec<Element> {
    let removing = &words(session.language).removing;
    let is_draft = |id| session.notebook.assessment(id).is_none();
    let asked = match removal {
        Removal::Everything => removing.ask_everything,
        Removal::Client(_) => removing.ask_client,
        Removal::Changes(_) => removing.ask_changes,
        Removal::One(id) if is_draft(id) => removing.ask_draft,
        Removal::One(_) => removing.ask_result,
    };
    let (spare, confirm) = match removal {
        Removal::Changes(_) => (removing.spare_changes, removing.confirm_changes),
        _ => (removing.spare, removing.confirm),
    };
    vec![heading(asked.what), text(asked.next), choices(spare, Some((confirm, Action::Removed)), true, on_action)]
}

fn heading(text: &'static str) -> Element {
    element!("h2|id=kof-ask[$]").text(text)
}

fn text(text: &'static str) -> Element {
    element!("p.kof-dialog__text|id=kof-ask-text[$]").text(text)
}

/// What is meant by most comes first and has the focus: where something goes, to let it be; where something comes, to take it.
fn choices(
    spare: &'static str,
    confirm: Option<(&'static str, Action)>,
    is_loss: bool,
    on_action: &Callback<Action>,
) -> Element {
    let act = |is_main: bool, hook: &'static str, action: Action| -> Element {
        let class = if is_main { "kof-button kof-button--main" } else { "kof-button" };
        element!("button|class=$|type=button").text(class).hook(hook).on_click(on_action, action)
    };
    let spares = is_loss || confirm.is_none();
    let spare = act(spares, "data-spare", Action::Spared).text(spare);
    let confirm = confirm.map(|(text, action)| act(!spares, "data-confirm", action).text(text));
    match confirm {
        Some(confirm) if !spares => element!("p.kof-row[$ $]").with(confirm).with(spare),
        confirm => element!("p.kof-row[$ $]").with(spare).with_any(confirm),
    }
}

/// Here the field has the focus, and Enter says yes.
fn name_of(name: &str, session: &Session, on_action: &Callback<Action>) -> Element {
    let words = words(session.language);
    let confirm =
        element!("button.kof-button kof-button--main|type=button|data-confirm|$").on_click(on_action, Action::Renamed);
    let spare = element!("button.kof-button|type=button|data-spare|$").on_click(on_action, Action::Spared);
    element!("form[$ label.kof-label|for=kof-rename[$] $ $ p.kof-row[$ $]]")
        .with(heading(words.history.rename))
        .text(words.home.nickname)
        .with(nickname::field("kof-rename", "kof-ask-text", name.to_owned().into(), on_action, Action::TypedName))
        .with(text(nickname::about(name, words)).put("aria-live", "polite".into()))
        .with(confirm.text(words.history.rename_done))
        .with(spare.text(words.transfer.spare))
}

/// What merging would do, and what could not be read, before anything is merged.
fn import_of(import: &Import, session: &Session, on_action: &Callback<Action>) -> Vec<Element> {
    let words = words(session.language);
    let transfer = &words.transfer;
    let own = session.export();
    let entries = import.summary(&own);
    let is_new = import.is_news_to(&own);
    let Fates { new, begun, same, conflicting, stay_deleted, removed } = &transfer.fates;
    let counted = [
        (new, Fate::New, false),
        (begun, Fate::New, true),
        (same, Fate::Same, false),
        (conflicting, Fate::Conflicting, false),
        (stay_deleted, Fate::StaysDeleted, false),
        (removed, Fate::Removed, false),
    ];
    let line = |text: String| element!("li[$]").say(text);
    let counted = counted.into_iter().filter_map(|(said, fate, is_begun)| {
        let is_meant = |entry: &&Entry| entry.fate == fate && (fate == Fate::New && entry.is_draft) == is_begun;
        let count = entries.iter().filter(is_meant).count();
        (count > 0).then(|| line(said(count)))
    });
    let list =
        |lines: Vec<Element>| (!lines.is_empty()).then(|| element!("ul.kof-list kof-dialog__list[$]").with_each(lines));
    let mut repairs = import.repairs.iter().take(MOST_REPAIRS).map(|one| line(repairs::repair(one, words))).listed();
    let more = import.repairs.len().saturating_sub(MOST_REPAIRS);
    if more > 0 {
        repairs.push(line((transfer.repairs.more)(more)));
    }
    let about = element!("div|id=kof-ask-text[p.kof-dialog__text[$] $ $ $]")
        .text(if is_new { transfer.ask_note } else { transfer.nothing_new })
        .with_any(list(counted.listed()))
        .with_any((!repairs.is_empty()).then(|| element!("h3[$]").text(transfer.repairs.heading)))
        .with_any(list(repairs));
    let choices = choices(transfer.spare, is_new.then_some((transfer.merge, Action::Imported)), false, on_action);
    vec![heading(transfer.ask), about, choices]
}

/// The most repairs that a dialog lists.
const MOST_REPAIRS: usize = 8;
