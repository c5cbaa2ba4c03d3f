//! Reloading, resuming, Back and Forward, another language: every answer is found again.

use keep_or_fire::instrument::answers::{Answer, Question};
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::page::Page;
use keep_or_fire::session::{Action, Step};

use crate::person::{Person, finishes};

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
fn back_from_a_client_taken_again_leads_to_a_form_for_another_one() {
    for back in [Action::WentBack, Action::WentHome, Action::Navigated(Step::Home, None)] {
        let mut person = Person::arrives();
        let known = finishes(&mut person, "Atelier Nord");
        person.does(Action::Retook(Some(known))).does(back.clone());
        assert_eq!((person.0.step, person.0.current.name.as_str()), (Step::Home, ""), "{back:?}");
        assert_eq!(person.0.resumable().count(), 0, "{back:?}: nothing was answered yet");
        finishes(&mut person, "Atelier Sud");
        let names: Vec<&str> = person.0.notebook.clients.iter().map(|client| client.name.as_str()).collect();
        assert_eq!(names, ["Atelier Nord", "Atelier Sud"], "{back:?}: a name that is typed is kept");
    }
}

#[test]
fn back_from_a_client_taken_again_and_answered_leaves_it_to_be_resumed() {
    let mut person = Person::arrives();
    let known = finishes(&mut person, "Atelier Nord");
    person.does(Action::Retook(Some(known))).answers("blur1", "2").does(Action::WentBack);
    let resumable = person.0.resumable().next().expect("it can be resumed").assessment.id.clone();
    person.does(Action::Resumed(resumable));
    assert_eq!(person.0.step, Step::Questions(Page::FIRST));
    let blur = Question::from_id("blur1").expect("there is such a sentence");
    assert_eq!(person.0.answers().get(blur), blur.answer("2"));
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
fn the_browsers_back_button_never_reaches_a_page_that_cannot_be_shown() {
    let mut person = Person::arrives();
    for fragment in ["wear", "result", "tie-break", "nothing"] {
        person.does(Action::Navigated(Step::from_fragment(fragment), None));
        assert_eq!(person.0.step, Step::Home, "#{fragment} before the status was said");
    }
    person.does(Action::Navigated(Step::About, None));
    assert_eq!(person.0.step, Step::About);
}

#[test]
fn back_and_forward_find_the_assessment_that_the_address_was_about() {
    let mut person = Person::arrives();
    let first = finishes(&mut person, "Nord");
    person.does(Action::Retook(None)).answers("blur1", "4");
    let second = person.0.current.assessment.id.clone();
    person.does(Action::Navigated(Step::Result, Some(first.clone())));
    assert_eq!((person.0.step, &person.0.current.assessment.id), (Step::Result, &first));
    person.does(Action::Navigated(Step::Questions(Page::Blur), Some(second.clone())));
    assert_eq!((person.0.step, &person.0.current.assessment.id), (Step::Questions(Page::Blur), &second));
    assert_eq!(person.0.answers().get(Question::from_id("blur1").unwrap()).map(Answer::value), Some("4"));
    person.does(Action::Navigated(Step::Result, Some(first))).does(Action::Navigated(Step::Home, None));
    assert_eq!((person.0.status(), person.0.is_open), (None, true), "a finished one never stands in the form");
}

#[test]
fn a_form_that_was_only_begun_is_there_again_after_a_look_at_a_result() {
    let mut person = Person::arrives();
    let result = finishes(&mut person, "Nord");
    person.does(Action::WentHome).does(Action::Named("Sud".to_owned())).answers("status", "employee");
    let begun = person.0.current.clone();
    person.does(Action::OpenedResult(result.clone()));
    assert_eq!(person.0.resumable().count(), 0, "it has nothing to go on with");
    person.does(Action::WentHome);
    assert_eq!(person.0.current, begun);
    assert!(person.0.drafts.is_empty());
    // Taken again, and left before the first answer: the form is for somebody else.
    person.does(Action::Retook(Some(result.clone()))).does(Action::OpenedResult(result)).does(Action::WentHome);
    assert_eq!(person.0.current, begun);
}
