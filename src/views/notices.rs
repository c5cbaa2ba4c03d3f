//! Notices under the masthead: what is wrong with storage, and what was just deleted, until it is brought back or hidden.

use yew::prelude::*;

use super::element::{element, side_by_side};
use super::frame::button;
use super::icon::Icon;
use crate::content::words;
use crate::content::words::Notice;
use crate::session::{Action, Removal, Removed, Session};

/// Draws those that are not hidden. The live region of each is its own.
pub fn notices(session: &Session, on_action: &Callback<Action>) -> Html {
    let notices = &words(session.language).notices;
    let (faults, hidden) = (session.faults, session.hidden);
    let known = [
        ("storage-blocked", notices.blocked, faults.blocked && !hidden.blocked),
        ("storage-full", notices.full, faults.full && !hidden.full),
        ("quarantined", notices.quarantined, faults.quarantined && !hidden.quarantined),
        ("storage-partitioned", notices.partitioned, faults.partitioned && !hidden.partitioned),
        ("newer-version", notices.newer_version, faults.newer && !hidden.newer),
        ("local-file", notices.local_file, faults.in_file && !hidden.in_file),
        ("deleted-elsewhere", notices.deleted_elsewhere, faults.deleted_elsewhere && !hidden.deleted_elsewhere),
    ];
    let hide = || {
        let hide = button("kof-button kof-button--quiet").on_click(on_action, Action::HidNotices);
        hide.text(notices.dismiss).into()
    };
    let shown = known.into_iter().filter(|(.., is_shown)| *is_shown);
    let update = (session.faults.outdated && !session.hidden.outdated).then(|| update(session, hide()));
    let faults = shown.map(|(id, Notice { what, next }, _)| notice(id, what.into(), next, vec![hide()]));
    let removed = session.removed.as_ref().map(|removed| {
        let removing = &words(session.language).removing;
        let undo = button("kof-button kof-button--quiet").hook("data-undo").on_click(on_action, Action::BroughtBack);
        let actions = vec![undo.text(removing.undo).into(), hide()];
        notice("deleted", deleted(removed, session), removing.undo_note, actions)
    });
    side_by_side(removed.into_iter().chain(update).chain(faults).collect())
}

/// The button is listened to by `boot/served.js`. It is not there where loading the page again would lose something.
fn update(session: &Session, hide: Html) -> Html {
    let notices = &words(session.language).notices;
    let Notice { what, next } = notices.update_ready;
    if session.would_lose() {
        return notice("update-ready", what.into(), notices.update_later, vec![hide]);
    }
    let reload = button("kof-button kof-button--quiet").hook("data-update").text(notices.update);
    notice("update-ready", what.into(), next, vec![reload.into(), hide])
}

fn deleted(removed: &Removed, session: &Session) -> AttrValue {
    let words = words(session.language);
    match removed.what {
        Removal::Everything => words.removing.all_gone.into(),
        Removal::One(_) if removed.name.is_empty() => words.removing.one_gone.into(),
        Removal::One(_) => [words.removing.named_gone, &(words.quoted)(&removed.name), "."].concat().into(),
    }
}

fn notice(id: &'static str, what: AttrValue, next: &'static str, actions: Vec<Html>) -> Html {
    let said = element("p", "").with(element("b", "").say(what)).text(" ").text(next);
    element("div", "kof-notice")
        .key(id)
        .set("role", "status")
        .set("data-notice", id)
        .with(Icon::Device.draw_as("kof-icon kof-notice__sign"))
        .with(element("div", "kof-notice__body").with(said).with(element("p", "kof-notice__actions").with_all(actions)))
        .into()
}
