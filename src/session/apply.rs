//! The state that follows an action.

use std::rc::Rc;

use super::action::{Action, Asking, Refusal, Stamped};
use super::trying::Try;
use super::{Faults, Session, Step, Unfolded};
use crate::instrument::answers::Answer;
use crate::instrument::outcome::verdict;
use crate::instrument::page::Page;
use crate::instrument::verdict::Verdict;
use crate::notebook::{Draft, plain};

impl Session {
    /// The state that follows; total. An action that does not fit the state changes nothing.
    #[must_use]
    pub fn apply(&self, Stamped { action, at }: Stamped) -> Self {
        let mut next = self.clone();
        let is_the_browsers = matches!(
            action,
            Action::Copied(_)
                | Action::Stored(_)
                | Action::Found(_)
                | Action::Lasts(_)
                | Action::FoundUpdate
                | Action::Unrolled
                | Action::Unfolded(_)
        );
        if !is_the_browsers {
            (next.copied, next.is_undone) = (None, false);
        }
        if !matches!(action, Action::EditedMessage(_)) {
            next.keep_message();
        }
        match action {
            Action::Answered(answer) => next.record(answer),
            Action::Named(name) => next.change(|draft| draft.name = plain::name(&name)),
            Action::ChoseToKeep(keep) => next.keep(keep),
            Action::Started => next.start(at),
            Action::Resumed(id) => next.resume(&id),
            Action::WentOn => next.go_on(at),
            Action::WentBack => next.go_back(),
            Action::Skipped => next.skip(at),
            Action::AskedForResult => next.show_result(at),
            Action::OpenedPage(page) if next.status().is_some() => next.open_page(page),
            // What was typed has been kept above, before anything that is done.
            Action::OpenedPage(_) | Action::LeftMessage => {}
            Action::OpenedTieBreak => {
                next.return_to = next.step;
                next.step = Step::TieBreak;
            }
            Action::OpenedResult(id) => next.open_result(&id),
            Action::Retook(of) => {
                if let Some(id) = of {
                    next.open_result(&id);
                }
                next.retake(at);
            }
            Action::AskedToRemove(what) => next.asking = Some(Asking::Removal(what)),
            Action::AskedToRename(client) => next.ask_for_name(client),
            Action::TypedName(name) => next.type_name(&name),
            Action::Renamed => next.rename(),
            Action::Archived(client, archived) => next.archive(&client, archived),
            Action::ChoseFile(read) => next.offer(read),
            Action::Imported => next.import(),
            Action::TookOut(taken) => next.taken = Some(taken),
            Action::Spared => next.asking = None,
            Action::Removed => next.remove(),
            Action::BroughtBack => next.bring_back(),
            Action::WentHome => next.go_home(),
            Action::OpenedHelp => next.look_aside(Step::Help),
            Action::OpenedAbout => next.look_aside(Step::About),
            Action::OpenedHistory(client) => next.open_history(client),
            Action::Unrolled => next.is_unrolled = true,
            Action::EditedMessage(text) => next.write_message(Some(plain::message(&text))),
            Action::RestoredMessage => {
                next.write_message(None);
                next.keep_message();
            }
            Action::Unfolded(scale) => next.unfolded[scale.index()] = true,
            Action::BeganTrial(flip) => next.try_out(Try::Flip(&flip)),
            Action::Tried(answer) => next.try_out(Try::Answer(answer)),
            Action::LeftTrial => next.trial = None,
            Action::ChoseLanguage(language) => {
                next.language = language;
                Rc::make_mut(&mut next.notebook).preferences.language = Some(language);
                next.notebook_edits += 1;
            }
            Action::HidNotices => {
                next.hidden = next.faults;
                next.done = None;
            }
            Action::Navigated(step, id) => next.go_to(step, id),
            Action::Found(found) => next.take_in(*found),
            Action::Lasts(lasts) => next.lasts = Some(lasts),
            Action::Stored(outcome) => next.learn(outcome),
            Action::Copied(taken) => next.copied = Some(taken),
            Action::Printed(opened) => next.print_refused = !opened,
            Action::HostGreeted(origin) => next.host = Some(origin),
            Action::FoundUpdate => next.faults.outdated = true,
            Action::ToldHost => next.tell_host(),
        }
        if next.step != self.step || next.history_of != self.history_of {
            (next.taken, next.refused, next.is_unrolled) = (None, None, false);
        }
        if next.step != self.step {
            next.unfolded = Unfolded::default();
        }
        next.end_trial_unless_beside(self);
        next
    }

    /// Changes the current assessment; it then holds something that the notebook does not.
    pub(super) fn change(&mut self, change: impl FnOnce(&mut Draft)) {
        change(Rc::make_mut(&mut self.current));
        self.is_open = true;
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
        self.faults = match outcome {
            Ok(()) => Faults { blocked: false, full: false, ..self.faults },
            Err(Refusal::Blocked) => Faults { blocked: true, ..self.faults },
            Err(Refusal::Full) => Faults { full: true, ..self.faults },
            Err(Refusal::Newer) => Faults { newer: true, ..self.faults },
        };
    }
}
