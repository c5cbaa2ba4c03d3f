//! While nothing is kept: a file is shown, another tab goes on, everything is deleted; and then all is kept again.

use keep_or_fire::instrument::answers::{Answer, Question};
use keep_or_fire::instrument::page::Page;
use keep_or_fire::notebook::{Assessment, Id};
use keep_or_fire::session::{Action, Removal};

use crate::person::{Person, file_of, finishes, imports, removes, written};

fn value(of: &Assessment, id: &str) -> Option<&'static str> {
    of.answers.answers().get(Question::from_id(id).unwrap()).map(Answer::value)
}

fn kept(person: &Person, id: &Id, question: &str) -> Option<&'static str> {
    person.0.notebook.assessment(id).and_then(|one| value(one, question))
}

/// From here on nothing is kept, and files can be brought in.
fn keeps_nothing(person: &mut Person) {
    person.does(Action::WentHome).does(Action::ChoseToKeep(false)).does(Action::OpenedHistory(None));
}

#[test]
fn changes_that_wait_in_a_file_still_wait_when_it_is_shown_after_a_deletion() {
    let mut person = Person::arrives();
    let id = finishes(&mut person, "Nord");
    person.does(Action::OpenedPage(Page::FIRST)).answers("blur1", "0").does(Action::WentHome);
    let file = file_of(&person);
    removes(&mut person, Removal::Everything);
    keeps_nothing(&mut person);
    imports(&mut person, &file);
    let waiting = person.0.drafts.iter().find(|draft| draft.assessment.id == id).expect("the changes wait");
    assert_eq!((kept(&person, &id, "blur1"), value(&waiting.assessment, "blur1")), (Some("1"), Some("0")));
}

#[test]
fn of_two_files_shown_after_a_deletion_the_newer_holds() {
    let mut person = Person::arrives();
    let id = finishes(&mut person, "Nord");
    person.does(Action::EditedMessage("As I put it".to_owned())).does(Action::LeftMessage);
    let older = file_of(&person);
    person.does(Action::RestoredMessage).does(Action::OpenedPage(Page::FIRST)).answers("blur1", "0");
    person.does(Action::AskedForResult);
    let newer = file_of(&person);
    removes(&mut person, Removal::One(id.clone()));
    keeps_nothing(&mut person);
    for file in [&older, &newer, &older] {
        imports(&mut person, file);
    }
    assert_eq!(kept(&person, &id, "blur1"), Some("0"));
    assert_eq!(person.0.notebook.assessment(&id).unwrap().message, None);
}

#[test]
fn a_copy_deleted_in_sight_stays_deleted_though_it_was_deleted_out_of_sight_too() {
    let mut person = Person::arrives();
    let id = finishes(&mut person, "Nord");
    let file = file_of(&person);
    let mut other = person.comes_back_at("", None);
    keeps_nothing(&mut person);
    imports(&mut person, &file);
    removes(&mut person, Removal::One(id.clone()));
    finishes(&mut other, "Sud");
    removes(&mut other, Removal::One(id.clone()));
    person.does(written(&other.0)).does(Action::OpenedHistory(None));
    imports(&mut person, &file);
    assert!(person.0.notebook.assessment(&id).is_none(), "as the dialog said");
}

#[test]
fn a_form_that_was_finished_elsewhere_meanwhile_is_not_filled_in_for_the_next_client() {
    let mut one = Person::arrives();
    one.does(Action::Named("Nord".to_owned())).answers("status", "freelance");
    let mut other = one.comes_back_at("", None);
    one.does(Action::ChoseToKeep(false));
    other.starts_as("freelance").fills_until(Page::Context).fills_page_with("1");
    one.does(written(&other.0)).does(Action::ChoseToKeep(true));
    let id = other.0.current.assessment.id.clone();
    one.starts_as("employee").fills_until(Page::Context).fills_page_with("1");
    assert_eq!(kept(&one, &id, "status"), Some("freelance"));
    assert_eq!(one.0.notebook.assessments.len(), 2);
}

#[test]
fn what_another_tab_finished_since_everything_was_deleted_stays_when_that_is_taken_back() {
    let mut person = Person::arrives();
    let nord = finishes(&mut person, "Nord");
    let mut other = person.comes_back_at("", None);
    keeps_nothing(&mut person);
    removes(&mut person, Removal::Everything);
    other.does(written(&person.0));
    let sud = finishes(&mut other, "Sud");
    person.does(written(&other.0)).does(Action::BroughtBack);
    let apart = &person.0.apart.as_ref().unwrap().notebook;
    assert!([nord, sud].iter().all(|id| apart.assessment(id).is_some()));
}

#[test]
fn an_older_file_of_what_was_never_deleted_writes_over_nothing() {
    let mut person = Person::arrives();
    finishes(&mut person, "Nord");
    removes(&mut person, Removal::Everything);
    let id = finishes(&mut person, "Sud");
    let file = file_of(&person);
    person.does(Action::OpenedPage(Page::FIRST)).answers("blur1", "4").does(Action::AskedForResult);
    keeps_nothing(&mut person);
    imports(&mut person, &file);
    person.does(Action::WentHome).does(Action::ChoseToKeep(true));
    assert_eq!(kept(&person, &id, "blur1"), Some("4"));
}

#[test]
fn what_was_begun_here_and_deleted_in_another_tab_meanwhile_is_gone_and_that_is_said() {
    let mut person = Person::arrives();
    person.starts_as("freelance").answers("blur1", "2").does(Action::WentBack);
    let mut other = person.comes_back_at("", None);
    person.does(Action::ChoseToKeep(false));
    finishes(&mut other, "Sud");
    removes(&mut other, Removal::Everything);
    person.does(written(&other.0)).does(Action::ChoseToKeep(true));
    assert_eq!((person.0.status(), person.0.faults.deleted_elsewhere), (None, true));
}
