//! What a host is told, read off two states.

use crate::instrument::page::Page;
use crate::instrument::verdict::Verdict;
use crate::session::{Session, Step};

/// Something that a host may know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// An assessment was begun, or taken up again.
    Started,
    /// The questionnaire is being taken again.
    Restarted,
    /// A part was reached: which one, of how many.
    Progress {
        /// From 1.
        part: usize,
        /// All of them.
        parts: usize,
    },
    /// There is a result. Not which one.
    Completed,
    /// The person told the host the verdict.
    Shared(Verdict),
    /// Another screen is shown, from its top.
    ScrollToTop,
}

/// Is the assessment now begun a further one about the same client, and not one that was left unfinished?
fn is_again(before: &Session, now: &Session) -> bool {
    let new = &now.current.assessment;
    let has_result = now.notebook.assessments.iter().any(|result| result.client == new.client);
    (has_result || before.step == Step::Result) && !before.drafts.iter().any(|draft| draft.assessment.id == new.id)
}

/// Tells what has happened from one state to the next, in the order in which it did.
pub fn news(before: &Session, now: &Session, tell: &dyn Fn(News)) {
    let (old, new) = (&before.current, &now.current);
    let is_other = old.assessment.id != new.assessment.id;
    let is_begun = new.page.is_some() && (is_other || old.page.is_none());
    if is_begun && matches!(now.step, Step::Questions(_)) {
        tell(if is_other && is_again(before, now) { News::Restarted } else { News::Started });
    }
    if let Step::Questions(page) = now.step
        && before.step != now.step
    {
        tell(News::Progress { part: page.index() + 1, parts: Page::COUNT });
    }
    // A place in the notebook is given once.
    if !is_other && old.assessment.sequence == 0 && new.assessment.sequence != 0 {
        tell(News::Completed);
    }
    if let Some((_, verdict)) = &now.shared
        && before.shared != now.shared
    {
        tell(News::Shared(*verdict));
    }
    if before.screen() != now.screen() {
        tell(News::ScrollToTop);
    }
}
