//! What a change of state does outward: what is to be kept → storage; the screen → title, address, focus; the language →
//! the document; what happened → the page around the frame.

use crate::browser::storage::Store;
use crate::browser::{address, dialog, embedding, page};
use crate::content::{Words, words};
use crate::host::news;
use crate::instrument::outcome::verdict;
use crate::instrument::page::Page;
use crate::session::{Keeping, Refusal, Removal, Session, Step};

/// The document says what the first screen is. The address stays as it was typed, nothing is focused or scrolled, and
/// nothing is written.
pub fn begin(session: &Session) {
    show(session);
    address::mark(session.current.assessment.id.as_str());
}

fn show(session: &Session) {
    page::set_language(session.language);
    page::set_title(&title(session, words(session.language)));
}

/// Brings storage from one state to the next. Says how a write ended, if there was one and it is news.
pub fn write(before: &Session, now: &Session, store: &Store) -> Option<Result<(), Refusal>> {
    let written = remove_or_bring_back(before, now, store).or_else(|| keep(before, now, store));
    written.filter(|outcome| outcome.is_err() || now.faults.blocked || now.faults.full)
}

/// Brings document, address, focus and host from one state to the next, once it is drawn.
pub fn follow(before: &Session, now: &Session) {
    show(now);
    let place = |session: &Session| (session.step, session.current.assessment.id.clone());
    if place(before) != place(now) {
        address::show(now.step, &now.current.assessment.id);
    }
    follow_dialog(before, now);
    follow_focus(before, now);
    news(before, now, &|news| embedding::tell(news, now.host.as_deref()));
}

/// Whether what is kept lasts is to be said beside a result that is kept. It is asked for at the first one, and before
/// that nothing is asked: a browser may put the question to the person.
pub fn ask_whether_it_lasts(before: &Session, now: &Session) -> Option<bool> {
    let is_shown = now.step == Step::Result && now.is_kept() && !now.is_open;
    let was_shown = before.step == Step::Result && before.is_kept() && !before.is_open;
    if !is_shown || was_shown {
        return None;
    }
    let is_first = now.notebook.assessments.len() == 1 && before.notebook.assessments.is_empty();
    (is_first || now.lasts.is_none()).then_some(is_first)
}

/// Carries out in storage what was deleted, or brought back; `None` when that leaves nothing more than [`keep`] does.
fn remove_or_bring_back(before: &Session, now: &Session, store: &Store) -> Option<Result<(), Refusal>> {
    if before.removed == now.removed {
        return None;
    }
    let is_edited = before.notebook_edits != now.notebook_edits;
    match &now.removed {
        // Dismissed: it can no longer be brought back.
        None if !is_edited => {
            store.let_go();
            None
        }
        None => bring_back(before, now, store),
        Some(removed) => match &removed.what {
            Removal::One(id) => {
                store.let_go();
                if now.keeping == Keeping::OnDevice {
                    store.drop_draft(id);
                }
                None
            }
            // Only where there was something does a mark have to say that it is gone.
            Removal::Everything if store.forget_everything() => Some(store.keep_notebook(&now.notebook)),
            Removal::Everything => Some(if now.faults.blocked { Err(Refusal::Blocked) } else { Ok(()) }),
        },
    }
}

fn bring_back(before: &Session, now: &Session, store: &Store) -> Option<Result<(), Refusal>> {
    let everything = before.removed.as_ref().is_some_and(|removed| removed.what == Removal::Everything);
    let found = store.bring_back();
    let (notebook, drafts) = match &now.apart {
        Some(apart) if everything && found => (&apart.notebook, &apart.drafts),
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
    if has_come_back {
        for draft in now.drafts.iter() {
            outcome = Some(store.keep_draft(draft).and(outcome.unwrap_or(Ok(()))));
        }
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

fn follow_dialog(before: &Session, now: &Session) {
    match (&before.asking, &now.asking) {
        (None, Some(_)) => dialog::open(),
        (Some(_), None) => dialog::close(),
        _ => {}
    }
}

/// The focus follows the person: to a new screen's heading, or to what was just pointed out.
fn follow_focus(before: &Session, now: &Session) {
    if before.step != now.step {
        page::begin_screen();
    } else if now.removed.is_some()
        && before.asking.is_some()
        && now.asking.is_none()
        && before.notebook_edits < now.notebook_edits
    {
        // The button that was pressed may be gone with what it deleted.
        page::focus("[data-undo]");
    } else if (before.removed.is_some() && now.removed.is_none()) || has_another_verdict(before, now) {
        page::focus("main h1");
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

/// Was a whole change of verdict followed, or the trial left? The button is gone, and the verdict is what has changed.
fn has_another_verdict(before: &Session, now: &Session) -> bool {
    let leaps = |session: &Session| session.trial.as_ref().map_or(0, |trial| trial.leaps());
    leaps(before) < leaps(now) || (before.trial.is_some() && now.trial.is_none())
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
        Step::Result => match &session.trial {
            Some(_) => on_trial(session, words),
            None => title(session, words),
        },
        _ => String::new(),
    }
}

/// What is tried, and what comes of it. The title goes on naming the verdict that the answers gave.
fn on_trial(session: &Session, words: &Words) -> String {
    let verdict = verdict(session.shown_answers()).map_or("", words.verdict);
    [words.result.trial.nothing_kept, " ", verdict].concat()
}
