//! What is to be kept → storage.

use crate::browser::shelf::Shelf;
use crate::browser::storage::Store;
use crate::notebook::Draft;
use crate::session::{Act, Keeping, Refusal, Removal, Session};

/// Brings storage alone from one state to the next. Says how a write ended, where that is news.
pub fn bring_up(before: &Session, now: &Session, store: &Store<impl Shelf>) -> Option<Result<(), Refusal>> {
    let written = carry_out(before, now, store).or_else(|| keep(before, now, store));
    written.filter(|outcome| outcome.is_err() || now.faults.blocked || now.faults.full)
}

/// Carries out in storage what was done or taken back; `None` when that leaves nothing more than [`keep`] does.
fn carry_out(before: &Session, now: &Session, store: &Store<impl Shelf>) -> Option<Result<(), Refusal>> {
    // What was done before it was put out of sight is not done again when it comes back.
    if before.done == now.done || before.keeping != now.keeping {
        return None;
    }
    if now.is_undone {
        return take_back(before, now, store);
    }
    let Some(done) = &now.done else {
        // Dismissed: it can no longer be taken back. What is out of sight may be, later.
        if now.apart.as_ref().is_none_or(|apart| apart.done.is_none()) {
            store.let_go();
        }
        return None;
    };
    if done.act == Act::Removed(Removal::Everything) {
        return Some(match store.forget_everything() {
            // Only where there was something does a mark have to say that it is gone.
            Ok(false) if before.notebook.tombstones == now.notebook.tombstones => Ok(()),
            Ok(_) => store.keep_notebook(&now.notebook),
            // What may be left has to be marked as gone all the more.
            Err(refusal) => store.keep_notebook(&now.notebook).and(Err(refusal)),
        });
    }
    follow_drafts(before, now, store)
}

fn take_back(before: &Session, now: &Session, store: &Store<impl Shelf>) -> Option<Result<(), Refusal>> {
    let done = before.done.as_ref()?;
    let act = &done.act;
    // What it had refused was not found there.
    let found = *act == Act::Removed(Removal::Everything) && (store.bring_back() | done.followed_a_refusal());
    match act {
        Act::Renamed(_) | Act::Archived(_) => return None,
        Act::Imported => {
            let drafts = follow_drafts(before, now, store);
            if now.keeping == Keeping::InMemory || now.faults.newer {
                return drafts;
            }
            return Some(store.replace_notebook(&now.notebook).and(drafts.unwrap_or(Ok(()))));
        }
        Act::Removed(_) => {}
    }
    let (notebook, drafts) = match &now.apart {
        Some(apart) if found => (&apart.notebook, &apart.drafts),
        Some(_) => return None,
        None if now.faults.newer => return None,
        None => (&now.notebook, &now.drafts),
    };
    let mut outcome = store.keep_notebook(notebook);
    for draft in drafts.iter() {
        outcome = outcome.and(store.keep_draft(draft));
    }
    if let (Some(begun), None) = (now.draft_to_keep(), &now.apart) {
        outcome = outcome.and(store.keep_draft(&begun));
    }
    Some(outcome)
}

/// Drops and writes drafts as the state has them, and what [`keep`] writes besides. What is there already is dropped first, since writing
/// would merge with it.
fn follow_drafts(before: &Session, now: &Session, store: &Store<impl Shelf>) -> Option<Result<(), Refusal>> {
    if now.keeping == Keeping::InMemory || now.faults.newer {
        return None;
    }
    let had: Vec<Draft> = before.export().drafts;
    let has: Vec<Draft> = now.export().drafts;
    let mut outcome = None;
    for gone in had.iter().filter(|draft| !has.contains(draft)) {
        add(&mut outcome, store.drop_draft(&gone.assessment.id));
    }
    store.drop_beaten(&now.notebook);
    for new in has.iter().filter(|draft| !had.contains(draft)) {
        add(&mut outcome, store.keep_draft(new));
    }
    if let Some(kept) = keep(before, now, store) {
        add(&mut outcome, kept);
    }
    outcome
}

/// One more write has ended: of several, the first refusal counts.
#[inline(never)]
fn add(outcome: &mut Option<Result<(), Refusal>>, one: Result<(), Refusal>) {
    *outcome = Some(outcome.unwrap_or(Ok(())).and(one));
}

/// Writes what differs between two states; `None` when nothing was to be written. First the notebook, and only when that
/// stands is the draft of what it holds dropped.
fn keep(before: &Session, now: &Session, store: &Store<impl Shelf>) -> Option<Result<(), Refusal>> {
    let current = &now.current.assessment.id;
    if now.keeping == Keeping::InMemory {
        if before.keeping == Keeping::InMemory {
            // That this is gone does not say that all is well: what is out of sight may have been refused, too.
            return store.let_go_of_stuck().filter(Result::is_err);
        }
        let mut outcome = Some(store.drop_draft(current));
        for draft in now.drafts.iter() {
            add(&mut outcome, store.drop_draft(&draft.assessment.id));
        }
        // What was refused before is not written by that.
        return outcome.filter(Result::is_err);
    }
    if now.faults.newer {
        return None;
    }
    // After a refusal nobody knows what was written: from then on all is, until it stands.
    let has_come_back = before.keeping != now.keeping || now.faults.blocked || now.faults.full;
    let mut outcome = None;
    if now.notebook_edits > 0 && (has_come_back || before.notebook_edits != now.notebook_edits) {
        let written = store.keep_notebook(&now.notebook);
        // What was changed since may wait to be resumed.
        let waits = now.drafts.iter().any(|draft| draft.assessment.id == *current);
        if written.is_ok() && !now.is_open && !waits {
            // One too many, and nothing is lost.
            let _ = store.drop_draft(current);
        }
        add(&mut outcome, written);
    }
    if has_come_back {
        for draft in now.drafts.iter() {
            add(&mut outcome, store.keep_draft(draft));
        }
    }
    match now.draft_to_keep() {
        Some(draft) if has_come_back || before.draft_to_keep().as_ref() != Some(&draft) => {
            add(&mut outcome, store.keep_draft(&draft));
        }
        // The last word was taken back: an empty draft is not worth a place.
        None if now.is_open && before.draft_to_keep().is_some_and(|draft| draft.assessment.id == *current) => {
            add(&mut outcome, store.drop_draft(current));
        }
        _ => {}
    }
    outcome
}
