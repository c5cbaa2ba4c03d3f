//! Which assessment is the current one: beginning, putting aside, resuming, taking again, picking up after a reload.

use std::rc::Rc;

use super::{Session, Step};
use crate::instrument::answers::Answer;
use crate::instrument::page::{OPENING_GATES, Page};
use crate::notebook::{Draft, Id, Moment};

impl Session {
    pub(super) fn fresh(&mut self, client: Option<Id>) -> Draft {
        self.ids += 2;
        let client = client.unwrap_or_else(|| Id::numbered(&self.tab, self.ids));
        Draft::new(Id::numbered(&self.tab, self.ids - 1), client, self.language)
    }

    /// Puts the current assessment aside, to be resumed, and begins with a clean one.
    pub(super) fn park(&mut self, fresh: Draft) {
        let parked = std::mem::replace(&mut self.current, Rc::new(fresh));
        if self.is_open && !parked.is_empty() {
            self.put_aside((*parked).clone());
        }
        (self.is_open, self.is_settling) = (true, false);
        self.pointed_out = Rc::from([]);
        self.start_refused = 0;
    }

    /// Among the others that are not finished, each once.
    pub(super) fn put_aside(&mut self, draft: Draft) {
        let drafts = Rc::make_mut(&mut self.drafts);
        match drafts.iter_mut().find(|other| other.assessment.id == draft.assessment.id) {
            Some(same) => *same = same.united(&draft),
            None => drafts.push(draft),
        }
    }

    pub(super) fn retake(&mut self, at: Option<Moment>) {
        let old = Rc::clone(&self.current);
        // One that was begun like this, and left before anything was answered, is begun again: they would pile up unseen.
        let client = &old.assessment.client;
        let is_own = |draft: &Draft| draft.assessment.client == *client && draft.assessment.id.is_of(&self.tab);
        let left = |draft: &Draft| is_own(draft) && self.is_only_taken_again(draft);
        let again = match self.drafts.iter().position(left) {
            Some(place) => Rc::make_mut(&mut self.drafts).remove(place),
            None => self.fresh(Some(client.clone())),
        };
        self.park(again);
        let name = self.client_name().to_owned();
        self.change(|draft| {
            draft.name = if name.is_empty() { old.name.clone() } else { name };
            draft.assessment.started = at;
        });
        for gate in OPENING_GATES {
            if let Some(choice) = old.assessment.answers.answers().gate(gate) {
                self.record(Answer::Gate(choice));
            }
        }
        self.open_page(Page::FIRST);
    }

    pub(super) fn resume(&mut self, id: &Id) {
        let Some(place) = self.drafts.iter().position(|draft| draft.assessment.id == *id) else { return };
        let mut resumed = Rc::make_mut(&mut self.drafts).remove(place);
        resumed.assessment = self.notebook.completed(&resumed.assessment);
        let page = resumed.page.unwrap_or(Page::FIRST);
        self.park(resumed);
        if self.status().is_some() {
            self.open_page(page);
        } else {
            // It is filled in anew from the first screen.
            Rc::make_mut(&mut self.current).page = None;
            self.step = Step::Home;
        }
    }

    pub(super) fn go_home(&mut self) {
        if !self.is_open || self.current.assessment.answers.has_core() || self.is_only_taken_again(&self.current) {
            let begun = self.begun().map(|place| Rc::make_mut(&mut self.drafts).remove(place));
            let form = begun.unwrap_or_else(|| self.fresh(None));
            self.park(form);
        }
        self.step = Step::Home;
    }

    /// The place of a form of the first screen that was filled in and not carried on, about a client who has no result.
    fn begun(&self) -> Option<usize> {
        self.drafts.iter().position(|draft| !draft.assessment.answers.has_core() && self.is_new(draft))
    }

    /// Has the client of this one no result?
    pub(super) fn is_new(&self, draft: &Draft) -> bool {
        self.known(&draft.assessment.client).is_none()
    }

    /// Was it begun about a client who has a result, and is no sentence of it answered?
    pub(super) fn is_only_taken_again(&self, draft: &Draft) -> bool {
        let mut answers = draft.assessment.answers.iter();
        !self.is_new(draft) && answers.all(|(answer, _)| matches!(answer, Answer::Gate(_)))
    }

    /// Shows a finished assessment again.
    pub(super) fn open_result(&mut self, id: &Id) {
        let Some(finished) = self.notebook.assessment(id).map(Rc::clone) else { return };
        let mut draft = Draft::new(finished.id.clone(), finished.client.clone(), self.language);
        draft.assessment = (*finished).clone();
        draft.page = Some(Page::Context);
        draft.furthest = draft.page;
        self.park(draft);
        self.is_open = false;
        self.step = Step::Result;
    }

    /// Follows the browser's own Back and Forward, to another assessment where the address was about one.
    pub(super) fn go_to(&mut self, step: Step, id: Option<Id>, at: Option<Moment>) {
        let was_about = id.clone();
        if step == Step::History {
            self.history_of = id.filter(|id| self.notebook.client(id).is_some());
        } else if let Some(id) = id.filter(|id| *id != self.current.assessment.id && !step.is_aside()) {
            self.open_result(&id);
            // What waits to be changed in a result was not on its screen.
            if step != Step::Result || self.notebook.assessment(&id).is_none() {
                self.resume(&id);
            }
        }
        if (self.step, step, self.return_to) == (Step::Result, Step::History, Step::Home) {
            // The way back from there stays: the result that is left lies ahead of it.
            self.step = step;
            return;
        }
        let is_meant = was_about.is_some_and(|id| id == self.current.assessment.id);
        self.navigate(if is_meant { step } else { self.unasked(step) }, at);
    }

    /// Takes up what the address names, on opening: the assessment of the reloaded page, else a start on the first
    /// screen that was not carried on.
    pub(super) fn pick_up(&mut self, step: Step, id: Option<Id>) {
        if step == Step::History {
            self.history_of = id.clone().filter(|id| self.notebook.client(id).is_some());
        }
        let finished = id.clone().filter(|id| self.notebook.assessment(id).is_some());
        let named = id.filter(|id| self.drafts.iter().any(|draft| draft.assessment.id == *id));
        let latest = || {
            let newest = self.drafts.iter().max_by_key(|draft| draft.assessment.answers.highest_count());
            newest.map(|draft| draft.assessment.id.clone())
        };
        let begun = || self.begun().and_then(|place| self.drafts.get(place)).map(|draft| draft.assessment.id.clone());
        let is_form = |draft: &Draft| !draft.assessment.answers.has_core() && self.is_new(draft);
        let wanted = match step {
            // What waits to be changed in it was not on this screen.
            Step::Result if finished.is_some() => None,
            Step::Questions(_) | Step::TieBreak | Step::Result => {
                named.or_else(|| if finished.is_some() { None } else { latest() })
            }
            // Beside a page of questions, or the form of this tab and not of another one.
            Step::Home | Step::History | Step::About | Step::Help => named
                .filter(|id| {
                    step.is_aside() || self.drafts.iter().any(|draft| draft.assessment.id == *id && is_form(draft))
                })
                .or_else(|| if finished.is_some() { None } else { begun() }),
        };
        if let Some(id) = wanted {
            self.resume(&id);
            // Without a start there is no question to go back to.
            let assessment = &self.current.assessment;
            if !step.is_aside() || !(assessment.answers.has_core() || assessment.started.is_some()) {
                self.step = Step::Home;
            }
        } else if let Some(finished) = finished {
            self.open_result(&finished);
        }
        self.navigate(self.unasked(step), None);
    }

    /// Nobody asked for the result of this one: an address that was kept, or was about another, must not finish what is under way.
    pub(super) fn unasked(&self, step: Step) -> Step {
        let page = self.current.page.filter(|_| step == Step::Result && self.is_open && self.has_verdict());
        page.map_or(step, Step::Questions)
    }
}
