//! A person at the keyboard.

use std::rc::Rc;

use keep_or_fire::instrument::answers::Question;
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::page::Page;
use keep_or_fire::notebook::import::Import;
use keep_or_fire::notebook::{Id, Moment, Notebook};
use keep_or_fire::session::{Action, Faults, Found, Opening, Removal, Session, Stamped, Step};

/// A person at the keyboard.
pub struct Person(pub Session);

pub fn opening() -> Opening {
    Opening {
        tab: "tab".to_owned(),
        language: Language::French,
        notebook: Notebook::default(),
        drafts: Vec::new(),
        faults: Faults::default(),
        place: (Step::Home, None),
    }
}

impl Person {
    pub fn arrives() -> Self {
        Self(Session::open(opening()))
    }

    /// The tab is closed and opened again at an address, with what storage held.
    pub fn comes_back_at(&self, fragment: &str, id: Option<Id>) -> Self {
        let drafts = self.0.draft_to_keep().map(|draft| (*draft).clone()).into_iter();
        let drafts = drafts.chain(self.0.drafts.iter().cloned()).collect();
        let notebook = (*self.0.notebook).clone();
        let place = (Step::from_fragment(fragment), id);
        Self(Session::open(Opening { tab: "later".to_owned(), drafts, notebook, place, ..opening() }))
    }

    pub fn does(&mut self, action: Action) -> &mut Self {
        let at = Moment::new("2026-06-01T08:30:00Z");
        let mut undated = self.0.apply(Stamped { action: action.clone(), at: None });
        let (said, is_dated) = (format!("{action:?}"), action.is_dated());
        let next = self.0.apply(Stamped { action, at });
        // What was done is only the same as itself.
        undated.done.clone_from(&next.done);
        assert!(is_dated || next == undated, "{said} is not dated, and comes to something else without the moment");
        self.0 = next;
        self
    }

    pub fn answers(&mut self, id: &str, value: &str) -> &mut Self {
        let question = Question::from_id(id).unwrap_or_else(|| panic!("no question {id}"));
        let answer = question.answer(value).unwrap_or_else(|| panic!("{id} has no answer {value}"));
        self.does(Action::Answered(answer))
    }

    pub fn starts_as(&mut self, status: &str) -> &mut Self {
        self.answers("status", status).answers("stop_power", "yes").does(Action::Started)
    }

    /// Answers all of the page shown with one frequency, and goes on.
    pub fn fills_page_with(&mut self, value: &str) -> &mut Self {
        let page = self.0.step.page().expect("a page of questions");
        for question in self.0.unanswered(page) {
            let value = match question {
                Question::Gate(gate) => gate.choices()[0].id(),
                Question::Checklist(_) => "1",
                _ => value,
            };
            self.answers(question.id(), value);
        }
        self.does(Action::WentOn)
    }

    pub fn fills_until(&mut self, page: Page) -> &mut Self {
        while self.0.step != Step::Questions(page) {
            self.fills_page_with("1");
        }
        self
    }
}

/// Asks for a result with too few answers for one: those on wear are missing.
pub fn asks_too_early(person: &mut Person) {
    person.starts_as("freelance").fills_until(Page::Wear);
    while person.0.step != Step::Result {
        let is_wear = person.0.step == Step::Questions(Page::Wear);
        person.does(if is_wear { Action::WentOn } else { Action::AskedForResult });
    }
}

/// Finishes an assessment of a client with this nickname.
pub fn finishes(person: &mut Person, name: &str) -> Id {
    person.does(Action::WentHome).does(Action::Named(name.to_owned())).starts_as("freelance");
    person.fills_until(Page::Context).fills_page_with("1");
    person.0.current.assessment.id.clone()
}

/// What a file says that this person took out.
pub fn file_of(person: &Person) -> Rc<Import> {
    Rc::new(Import { export: person.0.export(), repairs: Vec::new() })
}

/// Chooses a file and has it merged.
pub fn imports(person: &mut Person, file: &Rc<Import>) {
    person.does(Action::ChoseFile(Ok(Rc::clone(file)))).does(Action::Imported);
}

pub fn removes(person: &mut Person, what: Removal) {
    person.does(Action::AskedToRemove(what)).does(Action::Removed);
}

/// What another tab finds in storage after this one has written.
pub fn written(session: &Session) -> Action {
    let drafts = session.draft_to_keep().map(|draft| (*draft).clone()).into_iter();
    let drafts = drafts.chain(session.drafts.iter().cloned()).collect();
    Action::Found(Box::new(Found { notebook: (*session.notebook).clone(), drafts }))
}
