//! From screen to screen: on, back, past a page, to the result, aside and back.

use std::rc::Rc;

use super::{PRESELECTED, Session, Step};
use crate::instrument::answers::Question;
use crate::instrument::gate::Gate;
use crate::instrument::instinct::Reflection;
use crate::instrument::outcome::verdict;
use crate::instrument::page::Page;
use crate::notebook::Moment;
use crate::order::{Listed, sort};

impl Session {
    pub(super) fn start(&mut self, at: Option<Moment>) {
        if !self.missing_to_start().is_empty() {
            self.start_refused += 1;
            return;
        }
        self.start_refused = 0;
        self.change(|draft| draft.assessment.started = draft.assessment.started.take().or(at));
        // Pages that were only leafed through are no place to come back to.
        let reached = self.current.page.filter(|_| self.current.assessment.answers.has_core());
        self.open_page(reached.unwrap_or(Page::FIRST));
    }

    /// Goes to a page, remembers it as the place to come back to, and records what is preselected there.
    pub(super) fn open_page(&mut self, page: Page) {
        self.step = Step::Questions(page);
        // Looking at a page of a finished assessment is not a change of it.
        let draft = Rc::make_mut(&mut self.current);
        draft.page = Some(page);
        draft.furthest = draft.furthest.max(Some(page));
        if self.is_open && page == Page::Context && self.answers().gate(Gate::Safety).is_none() {
            self.record(PRESELECTED);
        }
    }

    pub(super) fn go_on(&mut self, at: Option<Moment>) {
        match self.step {
            Step::Questions(page) => {
                if self.point_out(page) {
                    return;
                }
                self.leave_forward(page, at);
            }
            Step::TieBreak if self.is_settling => self.show_result(at),
            Step::TieBreak => self.open_page(Page::Checklist),
            Step::Home | Step::Result | Step::History | Step::About | Step::Help => {}
        }
    }

    /// Points the unanswered sentences of a page out, each once. Optional pages may be left as they are.
    fn point_out(&mut self, page: Page) -> bool {
        if page.is_optional() {
            return false;
        }
        let new: Vec<Question> =
            self.unanswered(page).into_iter().filter(|question| !self.pointed_out.contains(question)).listed();
        if new.is_empty() {
            return false;
        }
        self.pointed_out = self.pointed_out.iter().copied().chain(new).listed().into();
        true
    }

    fn leave_forward(&mut self, page: Page, at: Option<Moment>) {
        match page.next() {
            Some(_) if page == Page::Instinct2 && self.needs_tie_break() => {
                self.open_tie_break(false);
            }
            Some(next) => self.open_page(next),
            None => self.show_result(at),
        }
    }

    pub(super) fn go_back(&mut self) {
        match self.step {
            Step::Questions(Page::Checklist) if Reflection::of(self.answers()).is_undecided() => {
                self.open_tie_break(false);
            }
            Step::Questions(page) => match page.previous() {
                Some(previous) => self.open_page(previous),
                None => self.go_to_the_form(),
            },
            Step::TieBreak if self.is_settling => self.show_result(None),
            Step::TieBreak => self.open_page(Page::Instinct2),
            Step::Result => self.open_page(self.current.page.unwrap_or(Page::Context)),
            Step::History | Step::About | Step::Help => match self.unasked(self.return_to) {
                // Another assessment may have been looked at meanwhile.
                Step::Home => self.go_to_the_form(),
                step => self.step = step,
            },
            Step::Home => {}
        }
    }

    /// Goes back to the form of the first screen, as it was filled in; one about a client with results stands elsewhere: the form there is
    /// for another one.
    fn go_to_the_form(&mut self) {
        if !self.is_open || !self.is_new(&self.current) {
            return self.go_home();
        }
        self.step = Step::Home;
    }

    /// Opens the tie-break on the way, or to settle what a result has left open.
    pub(super) fn open_tie_break(&mut self, is_settling: bool) {
        self.is_settling = is_settling;
        self.step = Step::TieBreak;
    }

    pub(super) fn skip(&mut self, at: Option<Moment>) {
        let Step::Questions(page) = self.step else { return };
        if !page.is_optional() {
            return;
        }
        self.change(|draft| {
            if !draft.skipped.contains(&page) {
                draft.skipped.push(page);
                sort(&mut draft.skipped, |one, other| one < other);
            }
        });
        self.leave_forward(page, at);
    }

    /// Shows the result and, when there is a verdict, finishes the assessment: it goes to the notebook.
    pub(super) fn show_result(&mut self, at: Option<Moment>) {
        self.step = Step::Result;
        if !self.is_open || !self.has_verdict() {
            return;
        }
        let sequence = self.next_sequence();
        let language = self.language;
        let draft = Rc::make_mut(&mut self.current);
        let assessment = &mut draft.assessment;
        if assessment.sequence == 0 {
            assessment.sequence = sequence;
            assessment.finished = at;
        }
        assessment.language = language;
        crate::instrument::VERSION.clone_into(&mut assessment.instrument);
        let (client, assessment) = (self.client_of(&self.current), self.current.assessment.clone());
        Rc::make_mut(&mut self.notebook).put(client, assessment);
        self.notebook_edits += 1;
        self.is_open = false;
    }

    pub(super) fn look_aside(&mut self, step: Step) {
        if !self.step.is_aside() {
            self.return_to = self.step;
        }
        self.step = step;
    }

    /// Follows the browser's own Back and Forward, as far as the answers allow.
    pub(super) fn navigate(&mut self, step: Step, at: Option<Moment>) {
        match step {
            Step::Questions(page) if self.status().is_some() => self.open_page(page),
            // Of a finished assessment it can only have been opened from the result.
            Step::TieBreak if Reflection::of(self.answers()).is_undecided() => {
                self.open_tie_break(self.is_settling || !self.is_open);
            }
            // What was answered since is finished with it: what is shown is what is kept.
            Step::Result if verdict(self.answers()).is_some() => self.show_result(at),
            step if step.is_aside() => self.look_aside(step),
            _ => self.go_to_the_form(),
        }
    }
}
