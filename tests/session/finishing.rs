//! What is finished goes to the notebook: once, with its client, and only when there is a verdict.

use keep_or_fire::instrument::answers::{Answer, Question};
use keep_or_fire::instrument::gate::{Choice, Gate};
use keep_or_fire::instrument::outcome::verdict;
use keep_or_fire::instrument::page::Page;
use keep_or_fire::instrument::verdict::Verdict;
use keep_or_fire::session::{Action, Step};

use crate::person::Person;

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
    person.fills_page_with("1").does(Action::Retook(None));
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
