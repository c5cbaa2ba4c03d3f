//! What a change of state does outward: what is to be kept → storage; the screen → title, address, focus; the language →
//! the document.

use crate::browser::storage::Store;
use crate::browser::{address, page};
use crate::content::{Words, words};
use crate::instrument::outcome::verdict;
use crate::instrument::page::Page;
use crate::session::{Keeping, Refusal, Session, Step};

/// The document says what the first screen is. The address stays as it was typed, nothing is focused or scrolled, and
/// nothing is written.
pub fn begin(session: &Session) {
    page::set_language(session.language);
    page::set_title(&title(session, words(session.language)));
}

/// Brings storage, document, address and focus from one state to the next. Says how a write ended, if there was one.
pub fn follow(before: &Session, now: &Session, store: &Store) -> Option<Result<(), Refusal>> {
    let written = keep(before, now, store);
    begin(now);
    let place = |session: &Session| (session.step, session.current.assessment.id.clone());
    if place(before) != place(now) {
        address::show(now.step, &now.current.assessment.id);
    }
    follow_focus(before, now);
    written.filter(|outcome| outcome.is_err() || now.faults.blocked || now.faults.full)
}

/// Writes what differs between two states; `None` when nothing was to be written. First the notebook, and only when that
/// stands is the draft of what it holds dropped.
fn keep(before: &Session, now: &Session, store: &Store) -> Option<Result<(), Refusal>> {
    let current = &now.current.assessment.id;
    if now.keeping == Keeping::InMemory {
        if before.keeping == Keeping::OnDevice {
            store.drop_draft(current);
        }
        return None;
    }
    if now.faults.newer {
        return None;
    }
    let has_come_back = before.keeping != now.keeping;
    let mut outcome = None;
    if now.notebook_edits > 0 && (has_come_back || before.notebook_edits != now.notebook_edits) {
        let written = store.keep_notebook(&now.notebook);
        if written.is_ok() && !now.is_open {
            store.drop_draft(current);
        }
        outcome = Some(written);
    }
    let draft = now.draft_to_keep();
    match draft {
        Some(draft) if has_come_back || before.draft_to_keep().as_ref() != Some(&draft) => {
            outcome = Some(store.keep_draft(&draft).and(outcome.unwrap_or(Ok(()))));
        }
        // The last word was taken back: an empty draft is not worth a place.
        None if now.is_open && before.draft_to_keep().is_some_and(|draft| draft.assessment.id == *current) => {
            store.drop_draft(current);
        }
        _ => {}
    }
    outcome
}

/// The focus follows the person: to a new screen's heading, or to what was just pointed out.
fn follow_focus(before: &Session, now: &Session) {
    if before.step != now.step {
        page::begin_screen();
    } else if before.start_refused < now.start_refused {
        if let Some(gate) = now.missing_to_start().first() {
            page::focus_question(gate.id());
        }
    } else if before.pointed_out.len() < now.pointed_out.len() {
        let open = now.step.page().map(|page| now.unanswered(page)).unwrap_or_default();
        if let Some(question) = open.iter().find(|question| now.pointed_out.contains(question)) {
            page::focus_question(question.id());
        }
    }
}

fn title(session: &Session, words: &Words) -> String {
    let screen = match session.step {
        Step::Home => words.frame.home,
        Step::Questions(page) => (words.heading)(page),
        Step::TieBreak => words.questions.tie_break_heading,
        Step::Result => verdict(session.answers()).map_or(words.result.verdict_plain, words.verdict),
        Step::About => words.pages.about,
        Step::Help => words.pages.help,
    };
    [screen, " – ", words.frame.name].concat()
}

/// What a screen reader hears when the screen changes.
pub fn announcement(session: &Session) -> String {
    let words = words(session.language);
    match session.step {
        Step::Questions(page) => (words.questions.part)(page.index() + 1, Page::COUNT),
        Step::Result => title(session, words),
        _ => String::new(),
    }
}
