//! What a state says: all of it follows from the state, nothing of it is kept beside.

use std::rc::Rc;

use super::{Keeping, Session, Step};
use crate::instrument::answers::{Answer, Answers, Question, Response};
use crate::instrument::gate::{Gate, Status};
use crate::instrument::instinct::Reflection;
use crate::instrument::outcome::verdict;
use crate::instrument::page::{OPENING_GATES, Page, RESULT_OFFERED_AFTER};
use crate::instrument::verdict::Verdict;
use crate::notebook::{Client, Draft, Export, Id};
use crate::order::Listed;

impl Session {
    /// The answers of the current assessment.
    pub fn answers(&self) -> &Answers {
        self.current.assessment.answers.answers()
    }

    /// The status, once said.
    pub fn status(&self) -> Option<Status> {
        self.answers().status()
    }

    /// The opening gates that have no answer yet.
    pub fn missing_to_start(&self) -> Vec<Gate> {
        OPENING_GATES.into_iter().filter(|gate| self.answers().gate(*gate).is_none()).listed()
    }

    /// The unfinished assessments that are worth resuming: those with a core answer, the current one excepted.
    pub fn resumable(&self) -> impl Iterator<Item = &Draft> {
        self.drafts.iter().filter(|draft| draft.assessment.answers.has_core())
    }

    /// Which screen is shown: a client's page is another than the notebook, and one result another than the next.
    pub fn screen(&self) -> (Step, Option<&Id>) {
        let about = match self.step {
            Step::History => self.history_of.as_ref(),
            Step::Result => Some(&self.current.assessment.id),
            _ => None,
        };
        (self.step, about)
    }

    /// What the address is about: the assessment, or on the history the client.
    pub fn about(&self) -> &str {
        match self.step {
            Step::History => self.history_of.as_ref().map_or("", Id::as_str),
            _ => self.current.assessment.id.as_str(),
        }
    }

    /// Everything that is there, as it is exported.
    pub fn export(&self) -> Export {
        let own = self.draft_to_keep().map(|draft| (*draft).clone());
        Export::of(&self.notebook, self.drafts.iter().cloned().chain(own))
    }

    /// Progress on the path of this status: questions answered or skipped, of all.
    pub fn progress(&self) -> (usize, usize) {
        let Some(status) = self.status() else {
            let given = OPENING_GATES.iter().filter(|gate| self.answers().gate(**gate).is_some()).count();
            return (given, path_length(Status::Freelance));
        };
        let answered = |question: Question| self.answers().get(question).is_some();
        let opening = OPENING_GATES.iter().filter(|gate| answered(Question::Gate(**gate))).count();
        let pages = Page::ALL.iter().map(|page| {
            let questions = page.questions(status);
            let is_skipped = self.current.skipped.contains(page);
            questions.into_iter().filter(|question| is_skipped || answered(*question)).count()
        });
        (opening + pages.sum::<usize>(), path_length(status))
    }

    /// May the result be read early: was the page of wear passed, and is there a verdict?
    pub fn offers_result(&self) -> bool {
        self.current.furthest.is_some_and(|page| page > RESULT_OFFERED_AFTER) && self.has_verdict()
    }

    /// Are there enough answers for a verdict?
    pub(super) fn has_verdict(&self) -> bool {
        verdict(self.answers()).is_some_and(|verdict| verdict != Verdict::Insufficient)
    }

    /// Is the tie-break worth asking: are several instincts close, and has it not been answered about these?
    pub fn needs_tie_break(&self) -> bool {
        let reflection = Reflection::of(self.answers());
        reflection.is_undecided()
            && match self.answers().get(Question::TieBreak) {
                None => true,
                Some(Answer::TieBreak(Response::Given(chosen))) => !reflection.dominant.contains(&chosen),
                Some(_) => false,
            }
    }

    /// The questions of a page that have no answer yet.
    pub fn unanswered(&self, page: Page) -> Vec<Question> {
        let questions = self.status().map(|status| page.questions(status)).unwrap_or_default();
        questions.into_iter().filter(|question| self.answers().get(*question).is_none()).listed()
    }

    /// The pages that are not wholly answered, in order.
    pub fn incomplete_pages(&self) -> Vec<Page> {
        Page::ALL.iter().copied().filter(|page| !self.unanswered(*page).is_empty()).listed()
    }

    /// The client of the current assessment, with the nickname given here or in the notebook.
    pub fn client_name(&self) -> &str {
        self.name_in(&self.current)
    }

    /// The client of an assessment, with the nickname given there or in the notebook.
    pub fn name_in<'a>(&'a self, draft: &'a Draft) -> &'a str {
        self.known(&draft.assessment.client).map_or(&draft.name, |client| &client.name)
    }

    /// A client with a result, out of sight or not.
    pub(super) fn known(&self, client: &Id) -> Option<&Client> {
        let apart = self.apart.as_ref();
        self.notebook.client(client).or_else(|| apart.and_then(|apart| apart.notebook.client(client)))
    }

    /// The client of a draft, for the notebook.
    pub(super) fn client_of(&self, draft: &Draft) -> Client {
        let id = draft.assessment.client.clone();
        let new = |id| Client { id, name: draft.name.trim_end().to_owned(), archived: false, count: self.clock };
        self.known(&id).cloned().unwrap_or_else(|| new(id))
    }

    /// Is what is done kept on this device?
    pub fn is_kept(&self) -> bool {
        let faults = self.faults;
        self.keeping == Keeping::OnDevice && !faults.blocked && !faults.full && !faults.newer
    }

    /// The draft to keep: the current one, when it holds something that the notebook does not.
    pub fn draft_to_keep(&self) -> Option<Rc<Draft>> {
        (self.is_open && !self.current.is_empty()).then(|| Rc::clone(&self.current))
    }
}

/// How many questions are on the path of this status.
fn path_length(status: Status) -> usize {
    OPENING_GATES.len() + Page::ALL.iter().map(|page| page.questions(status).len()).sum::<usize>()
}
