//! Back, Forward and a reload where a result, its changes or another tab are in the way: what is shown is what is kept.

use std::rc::Rc;

use keep_or_fire::instrument::answers::{Answer, Response};
use keep_or_fire::instrument::instinct::Instinct;
use keep_or_fire::instrument::outcome::verdict;
use keep_or_fire::instrument::page::Page;
use keep_or_fire::instrument::verdict::Verdict;
use keep_or_fire::session::{Action, Opening, Removal, Session, Step};

use crate::person::{Person, asks_too_early, finishes, opening, removes};

fn shown(session: &Session) -> Option<Verdict> {
    verdict(session.answers())
}

/// The verdict of what is kept of the current assessment.
fn kept(session: &Session) -> Option<Verdict> {
    session.notebook.assessment(&session.current.assessment.id).and_then(|kept| verdict(kept.answers.answers()))
}

#[test]
fn a_result_come_back_to_by_the_browser_is_kept_as_it_is_shown() {
    let mut person = Person::arrives();
    let id = finishes(&mut person, "Nord");
    let before = kept(&person.0);
    person.does(Action::OpenedPage(Page::Context)).answers("safety", "yes");
    person.does(Action::Navigated(Step::Result, Some(id)));
    assert_eq!(person.0.step, Step::Result);
    assert_ne!(shown(&person.0), before, "the answer decides");
    assert_eq!(kept(&person.0), shown(&person.0));
    assert!(!person.0.is_open && person.0.resumable().next().is_none());
}

#[test]
fn a_result_that_lacked_answers_is_finished_when_it_is_come_back_to_with_them() {
    let mut person = Person::arrives();
    asks_too_early(&mut person);
    assert_eq!((shown(&person.0), kept(&person.0)), (Some(Verdict::Insufficient), None));
    person.does(Action::OpenedPage(Page::Wear));
    for question in person.0.unanswered(Page::Wear) {
        person.answers(question.id(), "1");
    }
    let id = person.0.current.assessment.id.clone();
    person.does(Action::Navigated(Step::Result, Some(id)));
    assert!(kept(&person.0).is_some_and(|verdict| verdict != Verdict::Insufficient));
    assert!(person.0.notebook.assessments[0].finished.is_some(), "and dated");
}

#[test]
fn an_address_that_was_kept_finishes_nothing() {
    let mut person = Person::arrives();
    person.starts_as("freelance").fills_until(Page::Checklist);
    let id = person.0.current.assessment.id.clone();
    for about in [Some(id), None] {
        let mut later = person.comes_back_at("result", about);
        assert_eq!((later.0.step, later.0.is_open), (Step::Questions(Page::Checklist), true));
        assert!(later.0.notebook.assessments.is_empty());
        later.does(Action::AskedForResult);
        assert_eq!(kept(&later.0), shown(&later.0));
    }
}

#[test]
fn a_result_reloaded_while_changes_wait_is_the_one_that_is_kept() {
    let mut person = Person::arrives();
    let id = finishes(&mut person, "Nord");
    let before = kept(&person.0);
    person.does(Action::OpenedPage(Page::Context)).answers("safety", "yes").does(Action::WentHome);
    person.does(Action::OpenedResult(id.clone()));
    let later = person.comes_back_at("result", Some(id));
    assert_eq!((later.0.step, shown(&later.0), kept(&later.0)), (Step::Result, before, before));
    assert_eq!(later.0.resumable().count(), 1, "the changes still wait");
}

#[test]
fn a_page_that_is_only_looked_at_leaves_a_result_finished() {
    let mut person = Person::arrives();
    person.starts_as("freelance").fills_until(Page::Wear).fills_page_with("1").does(Action::AskedForResult);
    assert!(!person.0.is_open);
    person.does(Action::OpenedPage(Page::Context)).does(Action::WentHome);
    assert_eq!(person.0.resumable().count(), 0);
}

#[test]
fn a_form_comes_back_in_the_tab_that_it_was_filled_in() {
    let mut one = Person::arrives();
    one.does(Action::Named("Nord".to_owned())).answers("status", "employee");
    let id = one.0.current.assessment.id.clone();
    let mut other = Person(Session::open(Opening { tab: "other".to_owned(), ..opening() }));
    other.does(Action::Named("Sud".to_owned())).answers("status", "manager");
    other.0.drafts = Rc::new(vec![(*one.0.current).clone()]);
    let later = other.comes_back_at("", Some(id.clone()));
    assert_eq!((later.0.step, &later.0.current.assessment.id), (Step::Home, &id));
}

#[test]
fn what_stands_beside_a_question_leads_back_to_it_after_a_reload_too() {
    for aside in ["help", "about"] {
        let mut person = Person::arrives();
        person.starts_as("freelance").fills_until(Page::Trap).answers("trap1", "2");
        let id = person.0.current.assessment.id.clone();
        let mut later = person.comes_back_at(aside, Some(id));
        assert!(later.0.step.is_aside());
        assert_eq!(later.does(Action::WentBack).0.step, Step::Questions(Page::Trap), "from {aside}");
    }
}

#[test]
fn back_to_a_result_applies_no_changes_that_wait() {
    let mut person = Person::arrives();
    let id = finishes(&mut person, "Nord");
    let before = kept(&person.0);
    person.does(Action::OpenedPage(Page::Context)).answers("safety", "yes").does(Action::WentHome);
    person.does(Action::OpenedResult(id.clone())).does(Action::WentHome);
    person.does(Action::Navigated(Step::Result, Some(id)));
    assert_eq!((person.0.step, shown(&person.0), kept(&person.0)), (Step::Result, before, before));
    assert_eq!(person.0.resumable().count(), 1);
}

#[test]
fn back_to_the_result_of_something_gone_does_not_finish_another() {
    for about in [true, false] {
        let mut person = Person::arrives();
        let id = finishes(&mut person, "Nord");
        removes(&mut person, Removal::One(id.clone()));
        person.does(Action::WentHome).starts_as("freelance").fills_until(Page::Checklist);
        person.does(Action::Navigated(Step::Result, about.then_some(id)));
        assert_eq!((person.0.step, person.0.is_open), (Step::Questions(Page::Checklist), true));
        assert!(person.0.notebook.assessments.is_empty());
    }
}

#[test]
fn a_form_that_was_not_started_is_not_begun_by_a_reload_beside_it() {
    let mut person = Person::arrives();
    person.answers("status", "freelance");
    let id = person.0.current.assessment.id.clone();
    let mut later = person.comes_back_at("help", Some(id.clone()));
    assert_eq!(later.does(Action::WentBack).0.step, Step::Home);
    assert_eq!(later.0.current.assessment.id, id);
}

#[test]
fn back_from_a_tie_break_that_was_settled_leads_to_the_result_with_it() {
    let mut person = Person::arrives();
    person.starts_as("freelance").fills_until(Page::Instinct1).fills_page_with("3").fills_page_with("3");
    assert_eq!(person.0.step, Step::TieBreak);
    person.does(Action::WentOn);
    while person.0.step != Step::Result {
        person.fills_page_with("1");
    }
    let choice = Answer::TieBreak(Response::Given(Instinct::ALL[0]));
    person.does(Action::OpenedTieBreak).does(Action::Answered(choice)).does(Action::WentBack);
    assert_eq!(person.0.step, Step::Result);
    let id = &person.0.current.assessment.id;
    assert_eq!(person.0.notebook.assessment(id).map(|one| one.answers.answers()), Some(person.0.answers()));
}

#[test]
fn a_result_of_the_optional_parts_alone_is_not_filled_in_for_the_next_client() {
    let mut person = Person::arrives();
    person.starts_as("freelance");
    while person.0.step != Step::Result {
        if person.0.step == Step::Questions(Page::Instinct1) {
            person.fills_page_with("3");
        } else if person.0.step == Step::Questions(Page::Context) {
            person.answers("safety", "yes").does(Action::WentOn).does(Action::AskedForResult);
        } else {
            person.does(Action::WentOn);
        }
    }
    let (id, before) = (person.0.current.assessment.id.clone(), Rc::clone(&person.0.notebook));
    assert!(before.assessment(&id).is_some(), "for safety alone there is a verdict");
    person.does(Action::WentHome).starts_as("employee").fills_until(Page::Context).fills_page_with("1");
    assert_eq!(person.0.notebook.assessment(&id), before.assessment(&id));
    assert_eq!(person.0.notebook.assessments.len(), 2);
}

#[test]
fn the_pages_own_back_leads_on_the_way_that_the_browsers_back_has_begun() {
    let mut person = Person::arrives();
    let result = finishes(&mut person, "Nord");
    let client = person.0.current.assessment.client.clone();
    person.does(Action::WentHome).does(Action::OpenedHistory(Some(client.clone())));
    person.does(Action::OpenedResult(result)).does(Action::Navigated(Step::History, Some(client)));
    assert_eq!(person.0.step, Step::History);
    person.does(Action::WentBack);
    assert_eq!(person.0.step, Step::Home, "the result lies ahead");
    assert_eq!(person.0.status(), None, "and is no form");
}

#[test]
fn what_stands_aside_leads_back_to_where_its_address_was_typed() {
    let mut person = Person::arrives();
    person.starts_as("freelance").fills_until(Page::Trap);
    person.does(Action::Navigated(Step::Help, None)).does(Action::WentBack);
    assert_eq!(person.0.step, Step::Questions(Page::Trap));
}
