//! The one dialog: is the deletion meant? It is there all the time, closed and empty, so that the browser itself gives the
//! focus back when it closes.

use yew::prelude::*;

use super::element::{Element, element};
use super::frame::button;
use crate::content::words;
use crate::session::{Action, Removal, Session};

/// Draws what is being asked; [`browser::dialog`](crate::browser::dialog) opens it.
pub fn dialog(session: &Session, on_action: &Callback<Action>) -> Html {
    let dialog = element("dialog", "kof-dialog")
        .set("aria-labelledby", "kof-ask")
        .set("aria-describedby", "kof-ask-text")
        .on_close(on_action, Action::Spared);
    match &session.asking {
        Some(removal) => dialog.with_all(question(removal, session, on_action)).into(),
        None => dialog.into(),
    }
}

/// The choice that changes nothing comes first and has the focus.
fn question(removal: &Removal, session: &Session, on_action: &Callback<Action>) -> Vec<Html> {
    let removing = &words(session.language).removing;
    let is_draft = |id| session.notebook.assessment(id).is_none();
    let asked = match removal {
        Removal::Everything => removing.ask_everything,
        Removal::One(id) if is_draft(id) => removing.ask_draft,
        Removal::One(_) => removing.ask_result,
    };
    let act = |class: &'static str, hook: &'static str, action: Action| -> Element {
        button(class).hook(hook).on_click(on_action, action)
    };
    let spare = act("kof-button kof-button--main", "data-spare", Action::Spared).hook("autofocus").text(removing.spare);
    let confirm = act("kof-button", "data-confirm", Action::Removed).text(removing.confirm);
    vec![
        element("h2", "").set("id", "kof-ask").text(asked.what).into(),
        element("p", "kof-dialog__text").set("id", "kof-ask-text").text(asked.next).into(),
        element("p", "kof-row").with(spare).with(confirm).into(),
    ]
}
