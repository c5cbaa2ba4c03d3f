//! What a change of state does outward: what is to be kept → storage; the screen → title, address, focus; the language →
//! the document; what happened → the page around the frame.

mod keeping;

pub use keeping::bring_up;

use crate::browser::{address, dialog, embedding, page};
use crate::content::{Words, words};
use crate::host::news;
use crate::instrument::outcome::verdict;
use crate::instrument::page::Page;
use crate::instrument::trial::Trial;
use crate::notebook::Id;
use crate::session::{Act, Action, Session, Step, TakenOut};
use crate::views::history::PASTED;
use crate::views::taken;

/// The document says what the first screen is. The address stays as it was typed, nothing is focused or scrolled, and
/// nothing is written.
pub fn begin(session: &Session) {
    show(session);
    address::mark(session.step, session.about());
}

/// Before the next screen is drawn.
pub fn leave(before: &Session, next: &Session) {
    page::leave_screen(&name(before), &name(next));
}

/// Tells a screen to come back to from others.
fn name(session: &Session) -> String {
    let (step, about) = session.screen();
    [step.fragment(), " ", about.map_or("", Id::as_str)].concat()
}

fn show(session: &Session) {
    page::name(&title(session), session.language);
}

/// Brings document, address, focus and host from one state to the next, once it is drawn.
///
/// What another tab has done (`is_own` is false) is no news: that tab has told it. And of two frames on one page, the one that nobody is
/// in takes no focus and does not ask for the page to be scrolled to it.
pub fn follow(before: &Session, now: &Session, is_own: bool) {
    // Before the title, which the entry of the screen before would have otherwise in the browser's list.
    if (before.step, before.about()) != (now.step, now.about()) {
        address::show(now.step, now.about());
    }
    // Not asked of the document, at each answer: that takes longer than to make a title twice.
    if before.language != now.language || title(before) != title(now) {
        show(now);
    }
    follow_dialog(before, now);
    if is_own || !embedding::is_framed() {
        follow_focus(before, now);
    }
    let is_merged = now.done.as_ref().is_some_and(|done| done.act == Act::Imported);
    if (before.notebook_edits < now.notebook_edits && is_merged) || before.history_of != now.history_of {
        page::clear(PASTED);
    }
    if is_own {
        news(before, now, &|news| embedding::tell(news, now.host.as_deref()));
    }
}

/// Whether what is kept lasts is to be said beside a result that is kept. It is asked for at the first one, and before
/// that nothing is asked: a browser may put the question to the person.
pub fn ask_whether_it_lasts(before: Option<&Session>, now: &Session) -> Option<bool> {
    let is_shown = |session: &Session| session.step == Step::Result && session.is_kept() && !session.is_open;
    if !is_shown(now) || before.is_some_and(is_shown) {
        return None;
    }
    let had_none = before.is_some_and(|before| before.notebook.assessments.is_empty());
    let is_first = had_none && now.notebook.assessments.len() == 1;
    (is_first || now.lasts.is_none()).then_some(is_first)
}

/// Whether what is stored is taken in before this is done: what another tab has written a moment ago is not to be written over, and a
/// deletion has to count higher than all that there is to delete.
pub const fn reads_first(action: &Action) -> bool {
    matches!(action, Action::Imported | Action::BroughtBack | Action::Removed)
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
    let is_confirmed = before.asking.is_some() && now.asking.is_none() && before.notebook_edits < now.notebook_edits;
    if is_confirmed && now.done.is_some() {
        // The button that was pressed may be gone with what it deleted, or the whole screen.
        page::focus("[data-undo]");
    } else if before.screen() != now.screen() {
        page::begin_screen();
    } else if before.keeping != now.keeping {
        // With the clients that come or go, the form is drawn anew.
        page::focus_in_place("[data-keep-nothing]");
    } else if (before.done != now.done && (now.done.is_none() || now.is_undone)) || leaps(before) < leaps(now) {
        page::focus("main h1");
    } else if before.trial.is_some() && now.trial.is_none() {
        // The button is gone; what was being read stays where it is.
        page::focus_in_place("main h1");
    } else if before.start_refused < now.start_refused {
        if let Some(gate) = now.missing_to_start().first() {
            page::focus_question(gate.id());
        }
    } else if before.taken != now.taken && now.taken.as_ref().is_some_and(|taken| taken.what == TakenOut::Refused) {
        page::select(taken::FIELD);
    } else if before.pointed_out.len() < now.pointed_out.len() {
        let open = now.step.page().map(|page| now.unanswered(page)).unwrap_or_default();
        if let Some(question) = open.iter().find(|question| now.pointed_out.contains(question)) {
            page::focus_question(question.id());
        }
    } else if before.hidden != now.hidden || before.is_undone != now.is_undone {
        // A notice is hidden by its own button.
        page::refocus("main h1");
    }
}

/// How often a whole change of verdict was followed: the button is gone then, and the verdict is what has changed.
fn leaps(session: &Session) -> u32 {
    session.trial.as_ref().map_or(0, |trial| trial.leaps())
}

/// It names the screen, never the verdict nor the client: browsers write titles down, also while nothing is kept.
fn title(session: &Session) -> String {
    let words = words(session.language);
    let screen = match session.step {
        Step::Home => words.frame.home,
        Step::Questions(page) => (words.heading)(page),
        Step::TieBreak => words.questions.tie_break_heading,
        Step::Result => words.result.verdict_plain,
        Step::History => words.history.notebook,
        Step::About => words.pages.about,
        Step::Help => words.pages.help,
    };
    [screen, " – ", words.frame.name].concat()
}

/// The client's nickname, or the notebook's name.
pub fn history_title(session: &Session, words: &Words) -> String {
    let client = session.history_of.as_ref().and_then(|id| session.notebook.client(id));
    match client {
        Some(client) if client.name.is_empty() => words.home.unnamed.to_owned(),
        Some(client) => client.name.clone(),
        None => words.history.notebook.to_owned(),
    }
}

/// What a screen reader hears when the screen changes.
pub fn announcement(session: &Session) -> String {
    let words = words(session.language);
    match session.step {
        Step::Questions(page) => (words.questions.part)(page.index() + 1, Page::COUNT),
        Step::Result => match &session.trial {
            Some(trial) => on_trial(trial, words),
            None => verdict(session.answers()).map_or("", words.verdict).to_owned(),
        },
        _ => String::new(),
    }
}

/// What is tried, and what comes of it: as the bar says it, so that an answer moved is heard where the verdict stays.
fn on_trial(trial: &Trial, words: &Words) -> String {
    let verdict = verdict(trial.answers()).map_or("", words.verdict);
    [words.result.trial.nothing_kept, " ", &(words.result.trial.moved)(trial.moved().count()), " ", verdict].concat()
}
