//! Notices under the masthead: what is wrong with storage, and what was just deleted, until it is brought back or hidden.

use yew::prelude::*;

use super::element::{Element, element, side_by_side};
use super::icon::Icon;
use crate::content::Words;
use crate::content::words;
use crate::content::words::Notice;
use crate::session::{Act, Action, Done, Faults, Removal, Session};

/// A notice by its name, what it says, and the fault that it is about.
type Known = (&'static str, Notice, fn(&mut Faults) -> &mut bool);

/// Draws those that are not hidden. The live region of each is its own.
pub fn notices(session: &Session, on_action: &Callback<Action>) -> Element {
    let notices = &words(session.language).notices;
    let (faults, hidden) = (session.faults, session.hidden);
    let known: [Known; 7] = [
        ("storage-blocked", notices.blocked, |faults| &mut faults.blocked),
        ("storage-full", notices.full, |faults| &mut faults.full),
        ("quarantined", notices.quarantined, |faults| &mut faults.quarantined),
        ("storage-partitioned", notices.partitioned, |faults| &mut faults.partitioned),
        ("newer-version", notices.newer_version, |faults| &mut faults.newer),
        ("local-file", notices.local_file, |faults| &mut faults.in_file),
        ("deleted-elsewhere", notices.deleted_elsewhere, |faults| &mut faults.deleted_elsewhere),
    ];
    let dismiss = |id, action| {
        element!("button.kof-button kof-button--quiet|type=button|aria-describedby=$|$[$]")
            .say(said_by(id))
            .on_click(on_action, action)
            .text(notices.dismiss)
    };
    let none = Faults::default();
    let hide = |id, of| dismiss(id, Action::HidNotice(of));
    let outdated = || hide("update-ready", Faults { outdated: true, ..none });
    let update = (faults.outdated && !hidden.outdated).then(|| update(session, outdated()));
    // Listened to by `boot/rescue.js`, which has the texts as they stand.
    let take =
        || element!("button.kof-button kof-button--quiet|type=button|data-set-aside[$]").text(notices.take_set_aside);
    let faults = known.into_iter().filter_map(|(id, Notice { what, next }, of)| {
        let (mut all, mut away, mut one) = (faults, hidden, none);
        if !*of(&mut all) || *of(&mut away) {
            return None;
        }
        *of(&mut one) = true;
        let actions = if id == "quarantined" { vec![take(), hide(id, one)] } else { vec![hide(id, one)] };
        Some(notice(id, what.into(), next, actions))
    });
    let done = session.done.as_ref().map(|done| {
        let words = words(session.language);
        let (id, what) = said(done, words);
        // It gets the focus: what it takes back is heard with it.
        let undo = element!("button.kof-button kof-button--quiet|type=button|data-undo|aria-describedby=$|$[$]")
            .say(said_by(id))
            .on_click(on_action, Action::BroughtBack)
            .text(words.removing.undo);
        let actions = vec![undo, dismiss(id, Action::LetGo)];
        notice(id, what, words.removing.undo_note, actions)
    });
    let undone = session
        .is_undone
        .then(|| notice("undone", words(session.language).removing.undone.into(), "", vec![hide("undone", none)]));
    side_by_side().with_any(done).with_any(undone).with_any(update).with_each(faults)
}

/// The button is listened to by `boot/served.js`. It is not there where loading the page again would lose something.
fn update(session: &Session, hide: Element) -> Element {
    let notices = &words(session.language).notices;
    let Notice { what, next } = notices.update_ready;
    if session.would_lose() {
        return notice("update-ready", what.into(), notices.update_later, vec![hide]);
    }
    let reload = element!("button.kof-button kof-button--quiet|type=button|data-update[$]").text(notices.update);
    notice("update-ready", what.into(), next, vec![reload, hide])
}

/// What was done last.
fn said(done: &Done, words: &Words) -> (&'static str, AttrValue) {
    let removing = &words.removing;
    let about = |before: &str, without: &'static str| -> AttrValue {
        if done.name.is_empty() { without.into() } else { [before, &(words.quoted)(&done.name), "."].concat().into() }
    };
    match done.act {
        Act::Removed(Removal::Everything) => ("deleted", removing.all_gone.into()),
        Act::Removed(Removal::Changes(_)) => ("deleted", removing.changes_gone.into()),
        Act::Removed(_) => ("deleted", about(removing.named_gone, removing.one_gone)),
        Act::Renamed(_) => ("renamed", about(words.history.renamed_to, words.history.renamed)),
        Act::Archived(_) => ("archived", words.history.moved_place.into()),
        Act::Imported => ("imported", words.transfer.imported.into()),
    }
}

/// The element that says what a notice is about.
fn said_by(id: &str) -> AttrValue {
    ["notice-", id].concat().into()
}

fn notice(id: &'static str, what: AttrValue, next: &'static str, actions: Vec<Element>) -> Element {
    element!(
        "div.kof-notice|$|role=status|data-notice=$[$ div.kof-notice__body[p|id=$[b[$] ' '$] \
        p.kof-notice__actions[$]]]"
    )
    .key(id)
    .text(id)
    .with(Icon::Device.draw_as("kof-icon kof-notice__sign"))
    .say(said_by(id))
    .say(what)
    .text(next)
    .with_each(actions)
}
