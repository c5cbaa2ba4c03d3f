//! A visit, driven as a person would: action by action, without a browser.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "a test stops at what it did not expect"
)]

use keep_or_fire::instrument::answers::{Answer, Question, Response};
use keep_or_fire::instrument::gate::{Choice, Gate};
use keep_or_fire::instrument::instinct::InstinctItem;
use keep_or_fire::instrument::item::Frequency;
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::outcome::verdict;
use keep_or_fire::instrument::page::Page;
use keep_or_fire::instrument::verdict::Verdict;
use keep_or_fire::notebook::{Id, Moment, Notebook};
use keep_or_fire::session::{Action, Faults, Keeping, Opening, Refusal, Session, Stamped, Step};

/// A person at the keyboard.
struct Person(Session);

fn opening() -> Opening {
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
    fn arrives() -> Self {
        Self(Session::open(opening()))
    }

    /// The tab is closed and opened again at an address, with what storage held.
    fn comes_back_at(&self, fragment: &str, id: Option<Id>) -> Self {
        let drafts = self.0.draft_to_keep().map(|draft| (*draft).clone()).into_iter();
        let drafts = drafts.chain(self.0.drafts.iter().cloned()).collect();
        let notebook = (*self.0.notebook).clone();
        let place = (Step::from_fragment(fragment), id);
        Self(Session::open(Opening { tab: "later".to_owned(), drafts, notebook, place, ..opening() }))
    }

    fn does(&mut self, action: Action) -> &mut Self {
        let at = Moment::new("2026-06-01T08:30:00Z");
        self.0 = self.0.apply(Stamped { action, at });
        self
    }

    fn answers(&mut self, id: &str, value: &str) -> &mut Self {
        let question = Question::from_id(id).unwrap_or_else(|| panic!("no question {id}"));
        let answer = question.answer(value).unwrap_or_else(|| panic!("{id} has no answer {value}"));
        self.does(Action::Answered(answer))
    }

    fn starts_as(&mut self, status: &str) -> &mut Self {
        self.answers("status", status).answers("stop_power", "yes").does(Action::Started)
    }

    /// Answers all of the page shown with one frequency, and goes on.
    fn fills_page_with(&mut self, value: &str) -> &mut Self {
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

    fn fills_until(&mut self, page: Page) -> &mut Self {
        while self.0.step != Step::Questions(page) {
            self.fills_page_with("1");
        }
        self
    }
}

#[test]
fn start_asks_for_the_two_opening_answers_and_nothing_else() {
    let mut person = Person::arrives();
    person.does(Action::Started);
    assert_eq!((person.0.step, person.0.start_refused), (Step::Home, 1), "Start without answers stays and says so");
    assert_eq!(person.0.missing_to_start(), [Gate::Status, Gate::StopPower]);
    person.starts_as("freelance");
    assert_eq!(person.0.step, Step::Questions(Page::Blur));
    assert_eq!(person.0.start_refused, 0);
}

#[test]
fn progress_counts_the_opening_choices_and_what_is_skipped() {
    let mut person = Person::arrives();
    assert_eq!(person.0.progress(), (0, 64));
    person.answers("status", "employee");
    assert_eq!(person.0.progress(), (1, 65), "an employee is asked seven gates");
    person.answers("status", "freelance").answers("stop_power", "yes").does(Action::Started);
    assert_eq!(person.0.progress(), (2, 64));
    person.answers("blur1", "na");
    assert_eq!(person.0.progress(), (3, 64), "not applicable counts as answered");
    person.fills_until(Page::Instinct1);
    let (before, _) = person.0.progress();
    person.does(Action::Skipped);
    assert_eq!(person.0.step, Step::Questions(Page::Instinct2));
    assert_eq!(person.0.progress().0, before + 7);
    person.does(Action::WentBack).answers("fear1", "2");
    assert_eq!(person.0.progress().0, before + 1, "an answer takes the page out of what was skipped");
}

#[test]
fn an_unanswered_sentence_is_pointed_out_once_and_never_blocks() {
    let mut person = Person::arrives();
    person.starts_as("freelance").answers("blur1", "1").does(Action::WentOn);
    assert_eq!(person.0.step, Step::Questions(Page::Blur));
    assert_eq!(person.0.pointed_out.len(), 3);
    person.does(Action::WentOn);
    assert_eq!(person.0.step, Step::Questions(Page::Demands), "the second time one goes on");
    person.does(Action::WentBack).does(Action::WentOn);
    assert_eq!(person.0.step, Step::Questions(Page::Demands), "each is pointed out once");
}

#[test]
fn the_result_is_offered_only_after_the_page_of_wear_and_with_a_verdict() {
    let mut person = Person::arrives();
    person.starts_as("manager").fills_until(Page::Wear);
    assert!(!person.0.offers_result(), "not on the page itself");
    person.fills_page_with("1");
    assert!(person.0.offers_result());
    person.does(Action::WentBack);
    assert!(person.0.offers_result(), "once passed, it stays offered");
    let mut hasty = Person::arrives();
    hasty.starts_as("manager");
    while hasty.0.step != Step::Questions(Page::Power) {
        hasty.does(Action::WentOn);
    }
    assert!(!hasty.0.offers_result(), "without answers there is no verdict to read");
}

#[test]
fn a_finished_assessment_goes_to_the_notebook_once() {
    let mut person = Person::arrives();
    person.does(Action::Named("Atelier Nord".to_owned())).starts_as("freelance").fills_until(Page::Context);
    assert_eq!(person.0.answers().gate(Gate::Safety), Some(Choice::SafetyUnsaid), "what is preselected is recorded");
    person.fills_page_with("1");
    assert_eq!(person.0.step, Step::Result);
    assert_eq!(person.0.notebook.assessments.len(), 1);
    assert_eq!(person.0.notebook.clients[0].name, "Atelier Nord");
    assert_eq!(person.0.draft_to_keep(), None, "what is finished is no draft");
    person.does(Action::OpenedPage(Page::Blur));
    assert_eq!(person.0.draft_to_keep(), None, "looking changes nothing");
    person.answers("blur1", "4");
    assert!(person.0.draft_to_keep().is_some(), "a changed answer is a draft again");
    person.does(Action::AskedForResult);
    assert_eq!(person.0.notebook.assessments.len(), 1, "the same assessment, not another");
    let kept = &person.0.notebook.assessments[0];
    assert_eq!(kept.answers.answers().get(Question::from_id("blur1").unwrap()).map(Answer::value), Some("4"));
    assert_eq!(kept.sequence, 1);
}

#[test]
fn a_retake_adds_and_keeps_the_client() {
    let mut person = Person::arrives();
    person.does(Action::Named("Atelier Nord".to_owned())).starts_as("freelance").fills_until(Page::Context);
    person.fills_page_with("1").does(Action::Retook);
    assert_eq!(person.0.step, Step::Questions(Page::Blur));
    assert_eq!(person.0.client_name(), "Atelier Nord");
    assert_eq!(person.0.progress().0, 2, "the two opening answers are taken over");
    person.fills_until(Page::Context).fills_page_with("1");
    assert_eq!(person.0.notebook.assessments.len(), 2);
    assert_eq!(person.0.notebook.clients.len(), 1);
    assert_eq!(person.0.notebook.assessments[1].sequence, 2);
}

#[test]
fn without_enough_answers_there_is_no_verdict_and_nothing_is_finished() {
    let mut person = Person::arrives();
    person.starts_as("freelance");
    while person.0.step != Step::Result {
        person.does(Action::WentOn);
    }
    assert_eq!(verdict(person.0.answers()), Some(Verdict::Insufficient));
    assert!(person.0.notebook.assessments.is_empty());
    assert!(person.0.draft_to_keep().is_some(), "the answers given so far stay a draft");
    assert!(person.0.incomplete_pages().contains(&Page::Wear));
    person.does(Action::OpenedPage(Page::Wear));
    assert_eq!(person.0.step, Step::Questions(Page::Wear));
}

#[test]
fn close_instincts_bring_the_tie_break_and_a_clear_one_does_not() {
    let mut person = Person::arrives();
    person.starts_as("freelance").fills_until(Page::Instinct1);
    for item in [InstinctItem::Fear1, InstinctItem::Justice1] {
        person.does(Action::Answered(Answer::Instinct(item, Response::Given(Frequency::Always))));
    }
    person.does(Action::WentOn).does(Action::WentOn);
    assert_eq!(person.0.step, Step::TieBreak);
    person.answers("agg_choice", "justice").does(Action::WentOn);
    assert_eq!(person.0.step, Step::Questions(Page::Checklist));
    person.does(Action::WentBack);
    assert_eq!(person.0.step, Step::TieBreak, "Back finds it again");
    person.does(Action::WentBack);
    assert_eq!(person.0.step, Step::Questions(Page::Instinct2));
    person.answers("fear1", "0").does(Action::WentOn);
    assert_eq!(person.0.step, Step::Questions(Page::Checklist), "nothing to settle any more");
}

#[test]
fn reloading_comes_back_to_the_same_page_with_the_same_answers() {
    let mut person = Person::arrives();
    person.starts_as("freelance").fills_until(Page::Trap).answers("trap1", "3");
    let id = person.0.current.assessment.id.clone();
    let back = person.comes_back_at("trap", Some(id));
    assert_eq!(back.0.step, Step::Questions(Page::Trap));
    assert_eq!(back.0.answers(), person.0.answers());
    assert!(back.0.drafts.is_empty(), "it is the current one, and not to be resumed beside itself");
}

#[test]
fn a_closed_tab_can_be_resumed_from_the_first_screen() {
    let mut person = Person::arrives();
    person.starts_as("freelance").fills_until(Page::Trap);
    let mut back = person.comes_back_at("", None);
    assert_eq!(back.0.step, Step::Home);
    let id = back.0.resumable().next().expect("something to resume").assessment.id.clone();
    back.does(Action::Resumed(id));
    assert_eq!(back.0.step, Step::Questions(Page::Trap));
    assert_eq!(back.0.answers(), person.0.answers());
}

#[test]
fn a_reloaded_result_is_the_same_result_and_writes_nothing() {
    let mut person = Person::arrives();
    person.starts_as("freelance").fills_until(Page::Context).fills_page_with("1");
    let id = person.0.current.assessment.id.clone();
    let back = person.comes_back_at("result", Some(id));
    assert_eq!(back.0.step, Step::Result);
    assert_eq!(back.0.answers(), person.0.answers());
    assert_eq!((back.0.notebook_edits, back.0.draft_to_keep()), (0, None));
}

#[test]
fn going_home_puts_an_unfinished_assessment_aside() {
    let mut person = Person::arrives();
    person.starts_as("freelance").answers("blur1", "2").does(Action::WentHome);
    assert_eq!(person.0.resumable().count(), 1);
    assert_eq!(person.0.status(), None, "the form on the first screen is clean");
    person.starts_as("employee").answers("blur1", "4");
    let ids: Vec<&str> = person.0.drafts.iter().map(|draft| draft.assessment.id.as_str()).collect();
    assert!(!ids.contains(&person.0.current.assessment.id.as_str()), "two assessments, two ids");
}

#[test]
fn switching_the_language_keeps_everything() {
    let mut person = Person::arrives();
    person.starts_as("freelance").fills_until(Page::Trap).answers("trap1", "3");
    let before = person.0.clone();
    person.does(Action::ChoseLanguage(Language::English));
    assert_eq!((person.0.step, person.0.answers()), (before.step, before.answers()));
    assert_eq!(person.0.language, Language::English);
    assert_eq!(person.comes_back_at("", None).0.notebook.preferences.language, Some(Language::English));
}

#[test]
fn a_storage_fault_is_remembered_until_storage_takes_a_write() {
    let mut person = Person::arrives();
    person.does(Action::Stored(Err(Refusal::Full)));
    assert!(person.0.faults.full && !person.0.is_kept());
    person.does(Action::Stored(Ok(())));
    assert!(person.0.is_kept());
    person.does(Action::ChoseToKeep(false));
    assert_eq!(person.0.keeping, Keeping::InMemory);
    assert!(!person.0.is_kept());
}

#[test]
fn the_browsers_back_button_never_reaches_a_page_that_cannot_be_shown() {
    let mut person = Person::arrives();
    for fragment in ["wear", "result", "tie-break", "nothing"] {
        person.does(Action::Navigated(Step::from_fragment(fragment)));
        assert_eq!(person.0.step, Step::Home, "#{fragment} before the status was said");
    }
    person.does(Action::Navigated(Step::About));
    assert_eq!(person.0.step, Step::About);
}
