//! The state that follows an action.

use std::rc::Rc;

use super::action::{Action, Asking, Refusal, Stamped};
use super::trying::Try;
use super::{Faults, Session, Step, Unfolded};
use crate::instrument::answers::Answer;
use crate::instrument::outcome::verdict;
use crate::instrument::page::Page;
use crate::instrument::verdict::Verdict;
use crate::notebook::{Draft, Moment, plain};

impl Session {
    /// The state that follows; total.
    #[must_use]
    pub fn apply(&self, Stamped { action, at }: Stamped) -> Self {
        let mut next = self.clone();
        let leaves_what_was_said = matches!(
            action,
            Action::Copied(_)
                | Action::Stored(_)
                | Action::Found(_)
                | Action::Lasts(_)
                | Action::FoundUpdate
                | Action::Unrolled
                | Action::Unfolded(_)
        );
        if !leaves_what_was_said {
            (next.copied, next.is_undone) = (None, false);
        }
        if !matches!(action, Action::EditedMessage(_)) {
            next.keep_message();
        }
        match action {
            // The short way: a browser compiles a function when it is first called, and the first answer need not wait for all of it.
            Action::Answered(answer) => next.record(answer),
            other => next.carry_out(other, at),
        }
        if next.screen() != self.screen() {
            (next.taken, next.refused, next.is_unrolled) = (None, None, false);
        }
        if next.step != self.step || next.current.assessment.id != self.current.assessment.id {
            next.replaced = None;
        }
        // What a dialog asks is about the screen under it.
        let is_elsewhere =
            |next: &Self| (next.screen(), &next.current.assessment.id) != (self.screen(), &self.current.assessment.id);
        if !leaves_what_was_said && is_elsewhere(&next) {
            next.asking = None;
        }
        if next.step != self.step {
            next.unfolded = Unfolded::default();
        }
        next.end_trial_unless_beside(self);
        next
    }

    /// What each action changes of its own.
    #[inline(never)]
    fn carry_out(&mut self, action: Action, at: Option<Moment>) {
        // Not in the notebook before the field is left.
        let is_typed = matches!(action, Action::EditedMessage(_));
        match action {
            // `apply` does it itself; here only so that nothing is left out.
            Action::Answered(answer) => self.record(answer),
            Action::Named(name) => self.change(|draft| draft.name = plain::name(&name)),
            Action::ChoseToKeep(keep) => self.keep(keep),
            Action::Started => self.start(at),
            Action::Resumed(id) => self.resume(&id),
            Action::WentOn => self.go_on(at),
            Action::WentBack => self.go_back(),
            Action::Skipped => self.skip(at),
            Action::AskedForResult => self.show_result(at),
            Action::OpenedPage(page) if self.status().is_some() => self.open_page(page),
            // What was typed has been kept above, before anything that is done.
            Action::OpenedPage(_) | Action::LeftMessage => {}
            Action::OpenedTieBreak => self.open_tie_break(true),
            Action::OpenedResult(id) => self.open_result(&id),
            Action::Retook(of) => {
                if let Some(id) = of {
                    self.open_result(&id);
                }
                self.retake(at);
            }
            Action::AskedToRemove(what) => self.asking = Some(Asking::Removal(what)),
            Action::AskedToRename(client) => self.ask_for_name(client),
            Action::TypedName(name) => self.type_name(&name),
            Action::Renamed => self.rename(),
            Action::Archived(client, archived) => self.archive(&client, archived),
            Action::ChoseFile(read) => self.offer(read),
            Action::Imported => self.import(),
            Action::TookOut(taken) => self.taken = Some(taken),
            Action::Spared => self.asking = None,
            Action::Removed => self.remove(),
            Action::BroughtBack => self.bring_back(),
            Action::WentHome => self.go_home(),
            Action::OpenedHelp => self.look_aside(Step::Help),
            Action::OpenedAbout => self.look_aside(Step::About),
            Action::OpenedHistory(client) => self.open_history(client),
            Action::Unrolled => self.is_unrolled = true,
            Action::EditedMessage(text) => {
                self.replaced = None;
                self.write_message(Some(plain::message(&text)));
            }
            Action::RestoredMessage => self.restore_message(),
            Action::Unfolded(scale) => self.unfolded[scale.index()] = true,
            Action::BeganTrial(flip) => self.try_out(Try::Flip(&flip)),
            Action::Tried(answer) => self.try_out(Try::Answer(answer)),
            Action::LeftTrial => self.trial = None,
            Action::ChoseLanguage(language) => {
                self.language = language;
                Rc::make_mut(&mut self.notebook).preferences.language = Some(language);
                self.notebook_edits += 1;
            }
            Action::HidNotice(of) => self.hidden = self.hidden.and(of),
            Action::LetGo => self.done = None,
            Action::Navigated(step, id) => self.go_to(step, id, at),
            Action::Found(found) => self.take_in(*found),
            Action::Lasts(lasts) => self.lasts = Some(lasts),
            Action::Stored(outcome) => self.learn(outcome),
            Action::Copied(taken) => self.copied = Some(taken),
            Action::Printed(opened) => self.print_refused = !opened,
            Action::HostGreeted(origin) => self.host = Some(origin),
            Action::FoundUpdate => self.faults.outdated = true,
            Action::ToldHost => self.tell_host(),
        }
        // Whatever has put it aside, or brought it back.
        if self.is_open {
            self.take_up_changes();
        } else if !is_typed {
            // What is shown is what is kept, whoever has changed that.
            self.take_up_result();
        }
    }

    /// Changes the current assessment; it then holds something that the notebook does not.
    pub(super) fn change(&mut self, change: impl FnOnce(&mut Draft)) {
        if !self.is_open {
            self.take_up_changes();
        }
        change(Rc::make_mut(&mut self.current));
        self.is_open = true;
    }

    /// What is aside of the same one belongs to what is being changed now: each is there once.
    pub(super) fn take_up_changes(&mut self) {
        let own = &self.current.assessment.id;
        if let Some(place) = self.drafts.iter().position(|draft| draft.assessment.id == *own) {
            let waiting = Rc::make_mut(&mut self.drafts).remove(place);
            let mut all = self.current.merged(&waiting);
            if !self.is_open {
                // A result does not know what was skipped.
                all.skipped = waiting.skipped;
            }
            self.current = Rc::new(all);
        }
    }

    pub(super) fn record(&mut self, answer: Answer) {
        self.clock = self.clock.saturating_add(1);
        let (count, language) = (self.clock, self.language);
        let page = self.status().and_then(|status| Page::of(answer.question(), status));
        self.change(|draft| {
            draft.assessment.answers.record(answer, count);
            draft.assessment.language = language;
            draft.skipped.retain(|skipped| Some(*skipped) != page);
        });
        if self.missing_to_start().is_empty() {
            self.start_refused = 0;
        }
    }

    /// The host is told the verdict that is on the screen, and the person has seen whom they tell it to.
    fn tell_host(&mut self) {
        let verdict = verdict(self.answers()).filter(|verdict| *verdict != Verdict::Insufficient);
        if let (Step::Result, Some(_), Some(verdict)) = (self.step, &self.host, verdict) {
            self.shared = Some((self.current.assessment.id.clone(), verdict));
        }
    }

    /// Has the host been told the verdict of the current assessment as it stands?
    pub fn is_shared(&self) -> bool {
        let current = &self.current.assessment.id;
        self.shared.as_ref().is_some_and(|(id, told)| id == current && verdict(self.answers()) == Some(*told))
    }

    fn learn(&mut self, outcome: Result<(), Refusal>) {
        // When it refuses again after that, it is said again.
        if outcome.is_ok() {
            self.hidden = Faults { blocked: false, full: false, ..self.hidden };
        }
        self.faults = match outcome {
            Ok(()) => Faults { blocked: false, full: false, ..self.faults },
            Err(Refusal::Blocked) => Faults { blocked: true, ..self.faults },
            Err(Refusal::Full) => Faults { full: true, ..self.faults },
            Err(Refusal::Newer) => Faults { newer: true, ..self.faults },
        };
    }
}
