//! One tab of a browser, without the browser.

use keep_or_fire::app::effects::{bring_up, reads_first};
use keep_or_fire::browser::storage::{Kept, Store};
use keep_or_fire::instrument::answers::Question;
use keep_or_fire::instrument::language::Language;
use keep_or_fire::notebook::{Id, Moment};
use keep_or_fire::session::{Action, Found, Opening, Removal, Session, Stamped, Step};

use crate::shelf::Pretend;

/// A visit, with the effects that the app has on storage.
pub struct Tab {
    pub session: Session,
    store: Store<Pretend>,
    shelf: Pretend,
    /// Has another tab changed something that this one was not told yet?
    pub has_news: bool,
}

impl Tab {
    /// Opened on what is in storage, at an address.
    pub fn opened(shelf: &Pretend, name: &str, place: (Step, Option<Id>)) -> Self {
        let store = Store::on(shelf.clone());
        let Kept { notebook, drafts, faults } = store.read();
        let opening = Opening { tab: name.to_owned(), language: Language::French, notebook, drafts, faults, place };
        Self { session: Session::open(opening), store, shelf: shelf.clone(), has_news: false }
    }

    /// An action and what follows from it. Did storage change?
    pub fn does(&mut self, action: Action) -> bool {
        let before = self.shelf.changes();
        let at = Moment::new("2026-06-01T08:30:00Z");
        if reads_first(&action) {
            let Kept { notebook, drafts, .. } = self.store.read();
            let found = Action::Found(Box::new(Found { notebook, drafts }));
            self.session = self.session.apply(Stamped { action: found, at: None });
            self.has_news = false;
        }
        let next = self.session.apply(Stamped { action, at: at.clone() });
        // As the app: a state that is the same is not drawn, and has no effects.
        if next != self.session {
            let former = std::mem::replace(&mut self.session, next);
            if let Some(outcome) = bring_up(&former, &self.session, &self.store) {
                let next = self.session.apply(Stamped { action: Action::Stored(outcome), at });
                if next != self.session {
                    let former = std::mem::replace(&mut self.session, next);
                    bring_up(&former, &self.session, &self.store);
                }
            }
        }
        self.shelf.changes() != before
    }

    /// The browser tells that another tab has written.
    pub fn hears(&mut self) -> bool {
        self.has_news = false;
        let Kept { notebook, drafts, .. } = self.store.read();
        self.does(Action::Found(Box::new(Found { notebook, drafts })))
    }

    pub fn answers(&mut self, id: &str, value: &str) -> bool {
        let question = Question::from_id(id).unwrap_or_else(|| panic!("no question {id}"));
        let answer = question.answer(value).unwrap_or_else(|| panic!("{id} has no answer {value}"));
        self.does(Action::Answered(answer))
    }

    /// Every question is answered, up to the result.
    pub fn finishes(&mut self) -> Id {
        self.answers("status", "freelance");
        self.answers("stop_power", "yes");
        self.does(Action::Started);
        while let Some(page) = self.session.step.page() {
            for question in self.session.unanswered(page) {
                let value = if let Question::Gate(gate) = question { gate.choices()[0].id() } else { "1" };
                self.answers(question.id(), value);
            }
            self.does(Action::WentOn);
        }
        self.session.current.assessment.id.clone()
    }

    pub fn removes(&mut self, what: Removal) {
        self.does(Action::AskedToRemove(what));
        self.does(Action::Removed);
    }

    pub fn place(&self) -> (Step, Option<Id>) {
        (self.session.step, Some(self.session.current.assessment.id.clone()))
    }
}
