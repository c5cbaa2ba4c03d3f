//! What goes out of the page at the person's asking, and what comes in: made here of the state, carried by the browser.

use std::rc::Rc;

use yew::Callback;

use super::home::date;
use crate::browser::{address, clipboard, clock, embedding, files, json, page};
use crate::content::report::{About, report};
use crate::content::words;
use crate::instrument::outcome::Outcome;
use crate::notebook::export::file_name;
use crate::notebook::import::{self, Import, Refused, check_room};
use crate::notebook::reminder::Reminder;
use crate::notebook::saved::SavedNotebook;
use crate::session::{Action, Session, Taken, TakenOut};
use crate::views::Request;
use crate::views::history::PASTED;

/// Asks the browser for what only it can do.
#[inline(never)] // As in `views`.
pub fn carry_out(request: Request, session: &Session, outcome: Option<&Outcome>, on_action: &Callback<Action>) {
    match request {
        Request::Copy { text, field } => {
            let on_action = on_action.clone();
            clipboard::copy(&text, move |taken| {
                if !taken {
                    page::select(field);
                }
                on_action.emit(Action::Copied(taken));
            });
        }
        Request::Print => on_action.emit(Action::Printed(embedding::print())),
        Request::Export => {
            let export = session.export();
            if let Some(text) = json::write(&SavedNotebook::exported(&export)) {
                offer(file_name(clock::here().as_ref()), "application/json", &String::from(text), on_action);
            }
        }
        Request::Remind => {
            let (title, text) = words(session.language).transfer.reminder;
            let address = address::of_the_page();
            let of = &session.current.assessment.id;
            let (Some(at), Some(here)) = (clock::now(), clock::here()) else { return };
            let reminder = Reminder { of, at: &at, here: &here, title, text, address: address.as_deref() };
            if let Some(text) = reminder.file() {
                offer("keep-or-fire.ics".to_owned(), "text/calendar", &text, on_action);
            }
        }
        Request::CopyReport => {
            let text: Rc<str> = said(session, outcome).into();
            let on_action = on_action.clone();
            clipboard::copy(&Rc::clone(&text), move |taken| {
                let what = if taken { TakenOut::Copied } else { TakenOut::Refused };
                on_action.emit(Action::TookOut(Taken { what, text: Rc::clone(&text) }));
            });
        }
        Request::Share => {
            let text: Rc<str> = said(session, outcome).into();
            let on_action = on_action.clone();
            files::share(words(session.language).frame.name, &Rc::clone(&text), move || {
                on_action.emit(Action::TookOut(Taken { what: TakenOut::Refused, text: Rc::clone(&text) }));
            });
        }
        Request::ReadPasted => {
            let pasted = page::typed(PASTED);
            on_action.emit(Action::ChoseFile(read(pasted.as_bytes(), session)));
        }
    }
}

fn offer(name: String, kind: &str, text: &str, on_action: &Callback<Action>) {
    files::offer(&name, kind, text);
    on_action.emit(Action::TookOut(Taken { what: TakenOut::File(name.into()), text: text.into() }));
}

/// The result as text.
fn said(session: &Session, outcome: Option<&Outcome>) -> String {
    let assessment = &session.current.assessment;
    let finished = assessment.finished.as_ref();
    // One without a verdict is not finished, and has no day.
    let day = (finished.is_some() || !session.is_open).then(|| date(session.language, finished));
    let about = About { day: day.as_deref(), version: &assessment.instrument };
    outcome.map(|outcome| report(outcome, about, words(session.language))).unwrap_or_default()
}

/// A file or a pasted text, read and compared with what is here: with it, can the notebook still be kept?
#[inline(never)] // As in `views`.
pub fn read(bytes: &[u8], session: &Session) -> Result<Rc<Import>, Refused> {
    let import = import::read(bytes)?;
    let merged = import.merged_into(&session.export());
    let text = json::write(&SavedNotebook::exported(&merged)).map(String::from).ok_or(Refused::NoRoom)?;
    check_room(&merged, &text).map(|()| Rc::new(import))
}
