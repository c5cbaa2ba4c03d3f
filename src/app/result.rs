//! What the result shows.

use std::rc::Rc;

use yew::prelude::*;

use super::home::date;
use crate::browser::files;
use crate::instrument::outcome::Outcome;
use crate::session::{Action, Session};
use crate::views::Request;
use crate::views::result::{Around, Props};

/// Cuts the state into what the result shows; the outcome is of the answers that are shown.
#[inline(never)] // As in `views`.
pub fn props(
    session: &Session,
    outcome: &Rc<Outcome>,
    on_action: Callback<Action>,
    on_request: Callback<Request>,
) -> Props {
    let finished = session.current.assessment.finished.as_ref();
    let date_of_it = finished.map(|moment| date(session.language, Some(moment)));
    Props {
        language: session.language,
        shown: Rc::clone(&session.current),
        outcome: Rc::clone(outcome),
        unfolded: session.unfolded,
        trial: session.trial.clone(),
        client: session.client_name().to_owned().into(),
        date: date_of_it.or_else(|| (!session.is_open).then(|| date(session.language, None))),
        is_kept: session.is_kept(),
        lasts: session.lasts,
        incomplete: session.incomplete_pages().into(),
        copied: session.copied,
        replaced: session.replaced.clone(),
        taken: session.taken.clone(),
        around: Around {
            host: session.host.clone(),
            is_shared: session.is_shared(),
            print_refused: session.print_refused,
            shares: files::can_share(),
        },
        on_action,
        on_request,
    }
}
