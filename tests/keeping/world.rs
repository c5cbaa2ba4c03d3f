//! Tabs that share a storage, and an oracle that is told what happens in them.

use keep_or_fire::browser::storage::Store;
use keep_or_fire::instrument::answers::{Answer, Question};
use keep_or_fire::instrument::page::Page;
use keep_or_fire::notebook::{Id, Notebook};
use keep_or_fire::session::{Action, Removal, Step};

use crate::events::{Event, TABS};
use crate::oracle::Oracle;
use crate::shelf::Pretend;
use crate::tab::Tab;

pub struct World {
    pub shelf: Pretend,
    pub tabs: Vec<Tab>,
    pub oracle: Oracle,
    opened: usize,
}

impl World {
    pub fn begin() -> Self {
        let shelf = Pretend::default();
        let tabs = (0..TABS).map(|n| Tab::opened(&shelf, &format!("t{n}"), (Step::Home, None))).collect();
        Self { shelf, tabs, oracle: Oracle::default(), opened: TABS }
    }

    /// Whoever changes storage is news to the others.
    pub fn changed(&mut self, by: usize) {
        for (_, tab) in self.tabs.iter_mut().enumerate().filter(|(n, _)| *n != by) {
            tab.has_news = true;
        }
    }

    fn act(&mut self, n: usize, action: Action) {
        if self.tabs[n].does(action) {
            self.changed(n);
        }
    }

    pub fn happens(&mut self, n: usize, event: Event) {
        match event {
            Event::Answers(question, value) => self.answers(n, question, value),
            Event::GoesOn if self.tabs[n].session.step == Step::Home => self.act(n, Action::Started),
            Event::GoesOn => {
                self.act(n, Action::WentOn);
                self.note_preselected(n);
            }
            Event::GoesBack => self.act(n, Action::WentBack),
            Event::Skips => self.act(n, Action::Skipped),
            // As on the page: offered there, and only when there is a verdict.
            Event::AsksForResult if self.tabs[n].session.step.page().is_some() => self.act(n, Action::AskedForResult),
            Event::GoesHome => self.act(n, Action::WentHome),
            Event::Resumes(nth) => {
                let id = self.tabs[n].session.resumable().nth(nth).map(|draft| draft.assessment.id.clone());
                if let Some(id) = id {
                    self.act(n, Action::Resumed(id));
                }
            }
            Event::Retakes if self.tabs[n].session.step == Step::Result => {
                self.act(n, Action::Retook(None));
                self.note_current(n);
            }
            Event::AsksForResult | Event::Retakes => {}
            Event::OpensResult(nth) => {
                if let Some(id) = self.result(n, nth) {
                    self.act(n, Action::OpenedResult(id));
                }
            }
            Event::DeletesCurrent => {
                let id = self.tabs[n].session.current.assessment.id.clone();
                self.deletes(n, Removal::One(id));
            }
            Event::DeletesResult(nth) => {
                if let Some(id) = self.result(n, nth) {
                    self.deletes(n, Removal::One(id));
                }
            }
            Event::DeletesEverything => self.deletes(n, Removal::Everything),
            Event::BringsBack => self.brings_back(n),
            Event::HidesNotices => self.act(n, Action::LetGo),
            Event::Chooses(language) => self.act(n, Action::ChoseLanguage(language)),
            Event::Names(name) => {
                if self.tabs[n].session.step == Step::Home {
                    self.act(n, Action::Named(name));
                }
            }
            Event::Hears => self.hears(n),
            Event::Reloads => {
                self.opened += 1;
                let place = self.tabs[n].place();
                self.tabs[n] = Tab::opened(&self.shelf, &format!("t{}", self.opened), place);
            }
            Event::Clears => {
                self.shelf.clear();
                self.changed(usize::MAX);
                // Whatever was kept is gone: what is on a screen is all that is promised. A deletion may be known to a tab.
                self.oracle.given.clear();
            }
        }
    }

    fn result(&self, n: usize, nth: usize) -> Option<Id> {
        self.tabs[n].session.notebook.assessments.get(nth).map(|one| one.id.clone())
    }

    fn answers(&mut self, n: usize, question: Question, value: &str) {
        let tab = &self.tabs[n];
        // Only what is on the screen can be answered.
        let is_asked = match (tab.session.step, question) {
            (Step::Home, Question::Gate(gate)) => matches!(gate.id(), "status" | "stop_power"),
            (Step::Questions(page), _) => {
                tab.session.status().is_some_and(|status| page.questions(status).contains(&question))
            }
            _ => false,
        };
        let Some(answer) = question.answer(value).filter(|_| is_asked) else { return };
        self.act(n, Action::Answered(answer));
        self.note(n, answer);
    }

    /// What a session says of an answer that was just given: its count alone is the session's to say.
    fn note(&mut self, n: usize, answer: Answer) {
        let one = &self.tabs[n].session.current.assessment;
        let found = one.answers.iter().find(|(found, _)| found.question() == answer.question());
        let (found, count) = found.expect("an answer just given is there");
        assert_eq!(found, answer, "the answer just given is the one that stands");
        self.oracle.given.push((one.id.clone(), one.client.clone(), answer, count));
    }

    fn note_preselected(&mut self, n: usize) {
        if self.tabs[n].session.step == Step::Questions(Page::Context) {
            self.note_current(n);
        }
    }

    pub fn note_current(&mut self, n: usize) {
        let answers: Vec<Answer> = self.tabs[n].session.answers().iter().collect();
        for answer in answers {
            self.note(n, answer);
        }
    }

    fn deletes(&mut self, n: usize, what: Removal) {
        let former = self.tabs[n].session.notebook.tombstones.clone();
        self.act(n, Action::AskedToRemove(what));
        self.act(n, Action::Removed);
        for stone in self.tabs[n].session.notebook.tombstones.iter().filter(|stone| !former.contains(stone)) {
            self.oracle.deleted.push((stone.id.clone(), stone.count));
        }
    }

    fn brings_back(&mut self, n: usize) {
        if self.tabs[n].session.done.is_some() {
            self.act(n, Action::BroughtBack);
        }
    }

    fn hears(&mut self, n: usize) {
        if !self.tabs[n].has_news {
            return;
        }
        let on_screen = self.tabs[n].session.current.clone();
        if self.tabs[n].hears() {
            self.changed(n);
        }
        let session = &self.tabs[n].session;
        // News changes the screen only where something newer was given elsewhere, or it was deleted.
        let one = &on_screen.assessment;
        if session.current.assessment.id == one.id {
            for (answer, count) in
                one.answers.iter().filter(|(_, count)| !self.oracle.is_deleted(&one.id, &one.client, *count))
            {
                let now =
                    session.current.assessment.answers.iter().find(|(now, _)| now.question() == answer.question());
                let now = now.map(|(now, count)| (count, now.value()));
                assert!(now >= Some((count, answer.value())), "{answer:?} vanished from the screen: {now:?}");
            }
        } else {
            assert!(session.faults.deleted_elsewhere, "another assessment is on the screen, and nobody says why");
        }
    }

    /// All news arrive, and what they lead to.
    pub fn settles(&mut self) {
        for _ in 0..4 {
            for n in 0..TABS {
                self.hears(n);
            }
        }
        assert!(self.tabs.iter().all(|tab| !tab.has_news), "tabs write to each other without end");
    }

    pub fn expect_sound(&self) {
        let kept = Store::on(self.shelf.clone()).read();
        assert!(!kept.faults.quarantined, "what was written cannot be wholly read: {:?}", self.shelf.texts());
        self.oracle.expect_deleted(&kept.notebook, &kept.drafts, "storage");
        self.oracle.expect_nothing_lost(&kept);
    }

    pub fn expect_agreement(&self) {
        let kept = Store::on(self.shelf.clone()).read();
        for (n, tab) in self.tabs.iter().enumerate() {
            self.oracle.expect_deleted(&tab.session.notebook, &tab.session.drafts, &format!("tab {n}"));
            let one = &tab.session.current.assessment;
            self.oracle.expect_deleted(
                &Notebook::default(),
                std::slice::from_ref(&tab.session.current),
                &format!("tab {n}, on the screen, {one:?}"),
            );
            for result in &kept.notebook.assessments {
                let known = tab.session.notebook.assessment(&result.id);
                assert_eq!(
                    known.map(|one| &one.answers),
                    Some(&result.answers),
                    "tab {n} knows another {:?}",
                    result.id
                );
            }
        }
    }
}
