//! What the state does outward: what is to be kept → storage; the screen → title, address, focus; the language → the
//! document.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::storage::Store;
use crate::browser::{address, page};
use crate::content::{Words, words};
use crate::instrument::outcome::verdict;
use crate::instrument::page::Page;
use crate::session::{Action, Keeping, Refusal, Session, Step};

/// Keeps what changed: first the notebook, and only when it stands is the draft of what it holds dropped.
#[hook]
pub fn use_keeping(session: &Rc<Session>, store: &Rc<Store>, on_action: &Callback<Action>) {
    let kept = use_mut_ref(|| None::<Rc<Session>>);
    let (session, store, on_action) = (Rc::clone(session), Rc::clone(store), on_action.clone());
    use_effect_with(Rc::clone(&session), move |session| {
        // The first time there is nothing to keep: the start never writes.
        let before = kept.replace(Some(Rc::clone(session)));
        if let Some(before) = before
            && let Some(outcome) = keep(&before, session, &store)
        {
            on_action.emit(Action::Stored(outcome));
        }
    });
}

/// Writes what differs between two states; `None` when nothing was to be written.
fn keep(before: &Session, now: &Session, store: &Store) -> Option<Result<(), Refusal>> {
    let current = &now.current.assessment.id;
    if now.keeping == Keeping::InMemory {
        if before.keeping == Keeping::OnDevice {
            store.drop_draft(current);
        }
        return None;
    }
    let has_come_back = before.keeping != now.keeping;
    let notebook_changed = has_come_back || before.notebook_edits != now.notebook_edits;
    let draft = now.draft_to_keep();
    let draft_changed = has_come_back || before.draft_to_keep() != draft;
    if now.faults.newer || !(notebook_changed || draft_changed) {
        return None;
    }
    let mut outcome = None;
    if notebook_changed && now.notebook_edits > 0 {
        let written = store.keep_notebook(&now.notebook);
        if written.is_ok() && now.notebook.assessment(current).is_some() && !now.is_open {
            store.drop_draft(current);
        }
        outcome = Some(written);
    }
    if let Some(draft) = draft.filter(|_| draft_changed) {
        outcome = Some(store.keep_draft(&draft).and(outcome.unwrap_or(Ok(()))));
    }
    outcome
}

/// Title, language and address follow the screen.
#[hook]
pub fn use_document(session: &Rc<Session>) {
    let words = words(session.language);
    let title = title(session, words);
    use_effect_with(title, |title| page::set_title(title));
    use_effect_with(session.language, |language| page::set_language(*language));
    let place = (session.step, session.current.assessment.id.clone());
    let is_first = use_mut_ref(|| true);
    use_effect_with(place, move |(step, assessment)| {
        // On opening, the address stands as it was typed.
        if !is_first.replace(false) {
            address::show(*step, assessment);
        }
    });
}

/// The focus follows the person: to a new screen's heading, or to what was pointed out; never on load.
#[hook]
pub fn use_focus(session: &Rc<Session>) {
    let is_first = use_mut_ref(|| true);
    use_effect_with(session.step, move |_| {
        if !is_first.replace(false) {
            page::begin_screen();
        }
    });
    let refusals = session.start_refused;
    let missing = session.missing_to_start().first().copied();
    use_effect_with(refusals, move |refusals| {
        if let Some(gate) = missing.filter(|_| *refusals > 0) {
            page::focus_question(gate.id());
        }
    });
    let open = session.step.page().map(|page| session.unanswered(page)).unwrap_or_default();
    let first_open = open.first().copied();
    let pointed_out = Rc::clone(&session.pointed_out);
    use_effect_with(pointed_out.len(), move |count| {
        if let Some(question) = first_open.filter(|question| *count > 0 && pointed_out.contains(question)) {
            page::focus_question(question.id());
        }
    });
}

fn title(session: &Session, words: &Words) -> String {
    let screen = match session.step {
        Step::Home => words.frame.home,
        Step::Questions(page) => (words.heading)(page),
        Step::TieBreak => words.questions.tie_break_heading,
        Step::Result => {
            verdict(session.answers()).map_or(words.result.verdict_plain, words.verdict)
        }
        Step::About => words.pages.about,
        Step::Help => words.pages.help,
    };
    format!("{screen} – {}", words.frame.name)
}

/// What a screen reader hears when the screen or the progress changes.
pub fn announcement(session: &Session) -> String {
    let words = words(session.language);
    match session.step {
        Step::Questions(page) => (words.questions.part)(page.index() + 1, Page::COUNT),
        Step::Result => title(session, words),
        _ => String::new(),
    }
}

