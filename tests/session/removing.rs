//! What is removed goes only when that is meant, goes whole, and can be brought back.

use keep_or_fire::notebook::Notebook;
use keep_or_fire::session::{Action, Faults, Removal, Step};

use crate::person::{Person, finishes, removes};

#[test]
fn nothing_is_removed_until_it_is_meant() {
    let mut person = Person::arrives();
    let id = finishes(&mut person, "Nord");
    person.does(Action::AskedToRemove(Removal::One(id))).does(Action::Spared).does(Action::Removed);
    assert_eq!(person.0.notebook.assessments.len(), 1, "a question that was answered with No removes nothing");
    assert_eq!(person.0.done, None);
}

#[test]
fn a_removed_result_goes_with_its_client_and_comes_back_with_both() {
    let mut person = Person::arrives();
    let (first, second) = (finishes(&mut person, "Nord"), finishes(&mut person, "Sud"));
    let before = person.0.notebook.clone();
    removes(&mut person, Removal::One(second));
    assert_eq!(person.0.step, Step::Home);
    let names: Vec<&str> = person.0.notebook.clients.iter().map(|client| client.name.as_str()).collect();
    assert_eq!(names, ["Nord"], "the nickname goes with the last result about it");
    assert!(person.0.notebook.assessment(&first).is_some(), "the other result stays");
    person.does(Action::BroughtBack);
    let answers = |notebook: &Notebook| -> Vec<_> {
        notebook.assessments.iter().map(|one| (one.sequence, one.answers.answers().clone())).collect()
    };
    assert_eq!(answers(&person.0.notebook), answers(&before), "every answer is back, in the same order");
    assert_eq!(person.0.notebook.clients.len(), 2);
    let merged = person.0.notebook.merged(&before);
    assert_eq!(merged.assessments.len(), 2, "what another tab still has of it changes nothing");
}

#[test]
fn everything_is_removed_and_brought_back_drafts_included() {
    let mut person = Person::arrives();
    finishes(&mut person, "Nord");
    person.does(Action::WentHome).starts_as("employee").answers("blur1", "3");
    let before = person.0.clone();
    removes(&mut person, Removal::Everything);
    assert!(person.0.notebook.assessments.is_empty() && person.0.notebook.clients.is_empty());
    assert_eq!((person.0.resumable().count(), person.0.draft_to_keep()), (0, None));
    assert_eq!(person.0.notebook.tombstones.len(), 1, "one mark says it all");
    assert!(before.notebook.merged(&person.0.notebook).assessments.is_empty(), "it stays gone in another tab");
    person.does(Action::BroughtBack);
    assert_eq!(person.0.notebook.assessments.len(), 1);
    assert_eq!(person.0.resumable().count(), 1);
    let draft = person.0.resumable().next().unwrap();
    assert_eq!(draft.assessment.answers.answers(), before.answers());
}

#[test]
fn what_was_done_is_taken_back_the_last_first_until_it_is_hidden() {
    let mut person = Person::arrives();
    let (first, second) = (finishes(&mut person, "Nord"), finishes(&mut person, "Sud"));
    let client = person.0.notebook.assessment(&second).unwrap().client.clone();
    removes(&mut person, Removal::One(first.clone()));
    person.does(Action::Archived(client.clone(), true));
    removes(&mut person, Removal::One(second.clone()));
    person.does(Action::BroughtBack);
    assert!(person.0.notebook.assessment(&second).is_some() && person.0.notebook.assessment(&first).is_none());
    person.does(Action::BroughtBack);
    assert!(person.0.notebook.clients.iter().all(|client| !client.archived));
    person.does(Action::BroughtBack);
    assert!(person.0.notebook.assessment(&first).is_some() && person.0.done.is_none());
    let before = person.0.notebook.clone();
    person.does(Action::BroughtBack);
    assert_eq!(person.0.notebook, before, "there is nothing more to take back");
    removes(&mut person, Removal::One(second.clone()));
    person.does(Action::HidNotice(Faults::default()));
    assert!(person.0.done.is_some(), "the notice of something else");
    person.does(Action::LetGo).does(Action::BroughtBack);
    assert!(person.0.notebook.assessment(&second).is_none(), "what was hidden is gone");
}

#[test]
fn before_everything_was_deleted_there_is_nothing_to_take_back() {
    let mut person = Person::arrives();
    let (first, second) = (finishes(&mut person, "Nord"), finishes(&mut person, "Sud"));
    removes(&mut person, Removal::One(first.clone()));
    removes(&mut person, Removal::Everything);
    let third = finishes(&mut person, "Est");
    removes(&mut person, Removal::One(third.clone()));
    person.does(Action::BroughtBack).does(Action::BroughtBack);
    let has = |id| person.0.notebook.assessment(id).is_some();
    assert_eq!((has(&first), has(&second), has(&third)), (false, true, true));
    assert_eq!(person.0.done, None);
}

#[test]
fn what_was_changed_in_a_finished_one_is_given_up_and_its_result_stays() {
    let mut person = Person::arrives();
    let id = finishes(&mut person, "Nord");
    let before = person.0.notebook.clone();
    person.does(Action::WentBack).answers("safety", "yes").does(Action::WentHome);
    let changed = person.0.resumable().next().expect("the changes can be resumed").clone();
    removes(&mut person, Removal::Changes(id.clone()));
    assert_eq!((person.0.resumable().count(), &person.0.notebook), (0, &before));
    person.does(Action::BroughtBack);
    assert_eq!(person.0.resumable().next(), Some(&changed));
    assert_eq!(person.0.notebook, before);
}

#[test]
fn a_dialog_is_about_the_screen_under_it_and_goes_with_it() {
    let mut person = Person::arrives();
    let id = finishes(&mut person, "Nord");
    person.does(Action::AskedToRemove(Removal::One(id))).does(Action::Navigated(Step::Home, None));
    assert_eq!((person.0.step, person.0.asking.clone()), (Step::Home, None));
}
