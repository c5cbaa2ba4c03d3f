//! What a page of questions shows.

use yew::prelude::*;

use super::asked;
use crate::instrument::page::Page;
use crate::order::Listed;
use crate::session::{Action, Session};
use crate::views::questions::{PageProps, Ways};

/// Cuts the state into what a page of questions shows.
#[inline(never)] // As in `views`.
pub fn props(session: &Session, page: Page, on_action: Callback<Action>) -> PageProps {
    let questions = session.status().map(|status| page.questions(status)).unwrap_or_default();
    let asked = questions.iter().map(|one| asked(session, *one, session.pointed_out.contains(one)));
    PageProps {
        page,
        asked: asked.listed(),
        progress: session.progress(),
        ways: Ways { result: session.offers_result(), written: session.written() },
        language: session.language,
        on_action,
    }
}
