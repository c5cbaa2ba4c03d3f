//! How a deed is done: as on the page, with what is on the screen.

use std::rc::Rc;

use keep_or_fire::instrument::answers::Question;
use keep_or_fire::instrument::instinct::{Instinct, Reflection};
use keep_or_fire::instrument::page::Page;
use keep_or_fire::notebook::import::Import;
use keep_or_fire::notebook::{Export, Id};
use keep_or_fire::session::{Action, Removal, Step};

use crate::deeds::Deed;
use crate::visit::Visit;

impl Visit {
    fn result(&self, n: usize) -> Option<Id> {
        self.session().notebook.assessments.get(n).map(|one| one.id.clone())
    }

    fn client(&self, n: usize) -> Option<Id> {
        self.session().notebook.clients.get(n).map(|one| one.id.clone())
    }

    /// Only what is on the screen is answered.
    fn asked(&self) -> Vec<Question> {
        let session = self.session();
        match session.step {
            Step::Home => Question::all().filter(|one| matches!(one.id(), "status" | "stop_power")).collect(),
            Step::Questions(page) => session.status().map(|status| page.questions(status)).unwrap_or_default(),
            Step::TieBreak => vec![Question::TieBreak],
            _ => Vec::new(),
        }
    }

    fn answer(&mut self, question: Question, value: &str) {
        if let Some(answer) = question.answer(value) {
            self.act(Action::Answered(answer));
            assert!(self.session().answers().get(question) == Some(answer));
        }
    }

    pub fn happens(&mut self, deed: Deed) {
        let step = self.session().step;
        match deed {
            Deed::Answers(n, value) => {
                let asked = self.asked();
                if let Some(question) = asked.get(n % asked.len().max(1)) {
                    self.answer(*question, value);
                }
            }
            Deed::FillsPage(value) => {
                for question in self.asked() {
                    let value = match question {
                        Question::Gate(gate) => gate.choices()[0].id(),
                        Question::Checklist(_) => "1",
                        Question::TieBreak => Instinct::ALL[0].id(),
                        _ => value,
                    };
                    self.answer(question, value);
                }
                if step.page().is_some() {
                    self.act(Action::WentOn);
                }
            }
            Deed::Starts(status) if step == Step::Home => {
                self.answer(Question::from_id("status").unwrap(), status);
                self.answer(Question::from_id("stop_power").unwrap(), "yes");
                self.act(Action::Started);
            }
            Deed::Names(name) if step == Step::Home => self.act(Action::Named(name)),
            Deed::GoesOn if step == Step::Home => self.act(Action::Started),
            Deed::GoesOn => self.act(Action::WentOn),
            Deed::GoesBack => self.act(Action::WentBack),
            Deed::Skips => self.act(Action::Skipped),
            Deed::AsksForResult if step.page().is_some() => self.act(Action::AskedForResult),
            Deed::GoesHome => self.act(Action::WentHome),
            Deed::LooksAside(n) => {
                let action = [Action::OpenedHelp, Action::OpenedAbout, Action::OpenedHistory(None)][n].clone();
                self.act(action);
            }
            Deed::OpensPage(n) if step == Step::Result => self.act(Action::OpenedPage(Page::ALL[n % Page::ALL.len()])),
            Deed::OpensTieBreak if step == Step::Result && Reflection::of(self.session().answers()).is_undecided() => {
                self.act(Action::OpenedTieBreak);
            }
            Deed::Resumes(n) => {
                let id = self.session().resumable().nth(n).map(|draft| draft.assessment.id.clone());
                if let Some(id) = id.filter(|_| step == Step::Home) {
                    self.act(Action::Resumed(id));
                }
            }
            Deed::Retakes(None) if step == Step::Result => self.act(Action::Retook(None)),
            Deed::Retakes(Some(n)) => {
                if let Some(id) = self.result(n) {
                    self.act(Action::Retook(Some(id)));
                }
            }
            Deed::OpensResult(n) => {
                if let Some(id) = self.result(n) {
                    self.act(Action::OpenedResult(id));
                }
            }
            Deed::OpensClient(n) => {
                if let Some(id) = self.client(n) {
                    self.act(Action::OpenedHistory(Some(id)));
                }
            }
            Deed::Writes(text) if step == Step::Result => {
                self.act(Action::EditedMessage(text));
                self.act(Action::LeftMessage);
            }
            Deed::Types(text) if step == Step::Result => self.act(Action::EditedMessage(text)),
            Deed::ProposesAgain if step == Step::Result => self.act(Action::RestoredMessage),
            Deed::Tries(n, value) if step == Step::Result => {
                let answer = Question::all().nth(n).and_then(|question| question.answer(value));
                if let Some(answer) = answer {
                    self.act(Action::Tried(answer));
                }
            }
            Deed::EndsTrial => self.act(Action::LeftTrial),
            Deed::ChoosesLanguage(language) => self.act(Action::ChoseLanguage(language)),
            Deed::Keeps(keep) if step == Step::Home => self.act(Action::ChoseToKeep(keep)),
            Deed::TakesFileOut => self.files.borrow_mut().push(self.session().export()),
            Deed::BringsBack if self.session().done.is_some() => self.act(Action::BroughtBack),
            Deed::LetsGo => self.act(Action::LetGo),
            Deed::ComesBackTo(n) => {
                let place = self.entries[self.entries.len().saturating_sub(n + 1)].clone();
                self.act(Action::Navigated(place.0, place.1));
            }
            Deed::Reloads => self.reloads(false),
            Deed::OpensAnew => self.reloads(true),
            other => self.changes_what_is_kept(other),
        }
    }

    /// What can be taken back, and is.
    fn changes_what_is_kept(&mut self, deed: Deed) {
        match deed {
            Deed::Removes(kind, n) => {
                if let Some(what) = self.removal(kind, n) {
                    self.act_and_look_back(vec![Action::AskedToRemove(what)], Action::Removed);
                }
            }
            Deed::RemovesEverything => {
                self.act_and_look_back(vec![Action::AskedToRemove(Removal::Everything)], Action::Removed);
            }
            Deed::Renames(n, name) => {
                if let Some(id) = self.client(n) {
                    self.act(Action::OpenedHistory(Some(id.clone())));
                    self.act_and_look_back(vec![Action::AskedToRename(id), Action::TypedName(name)], Action::Renamed);
                }
            }
            Deed::Archives(n, archived) => {
                if let Some(id) = self.client(n) {
                    self.act(Action::OpenedHistory(Some(id.clone())));
                    self.act_and_look_back(vec![], Action::Archived(id, archived));
                }
            }
            Deed::Imports(n) => {
                let file = self.files.borrow().get(n).cloned();
                if let Some(file) = file {
                    self.imports(file);
                }
            }
            _ => {}
        }
    }

    pub fn imports(&mut self, export: Export) {
        self.act(Action::OpenedHistory(None));
        let import = Rc::new(Import { export, repairs: Vec::new() });
        self.act_and_look_back(vec![Action::ChoseFile(Ok(import))], Action::Imported);
    }

    /// What is removed: a result, a client, something unfinished, what is on the screen.
    fn removal(&self, kind: usize, n: usize) -> Option<Removal> {
        let session = self.session();
        match kind {
            0 => self.result(n).map(Removal::One),
            1 => self.client(n).map(Removal::Client),
            2 => session.drafts.get(n).map(|draft| {
                let id = draft.assessment.id.clone();
                if session.notebook.assessment(&id).is_some() { Removal::Changes(id) } else { Removal::One(id) }
            }),
            _ => {
                let id = &session.current.assessment.id;
                let can_be =
                    session.step == Step::Result && (session.is_open || session.notebook.assessment(id).is_some());
                can_be.then(|| Removal::One(id.clone()))
            }
        }
    }
}
