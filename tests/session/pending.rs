//! What waits while something else is done: changes of a finished assessment, one that was taken again, what is out of sight.

use keep_or_fire::instrument::answers::{Answer, Question};
use keep_or_fire::instrument::page::Page;
use keep_or_fire::notebook::Id;
use keep_or_fire::session::{Action, Keeping, Removal, Step};

use crate::person::{Person, file_of, finishes, imports, removes, written};

fn value(person: &Person, id: &str) -> Option<Answer> {
    person.0.answers().get(Question::from_id(id).expect("there is such a question"))
}

/// Finishes an assessment, changes an answer of it and goes home.
fn changes_a_result(person: &mut Person) -> Id {
    let id = finishes(person, "Nord");
    person.does(Action::WentBack).answers("safety", "yes").does(Action::WentHome);
    assert_eq!(person.0.resumable().count(), 1);
    id
}

#[test]
fn back_and_forward_over_one_taken_again_leave_the_old_result_alone() {
    let mut person = Person::arrives();
    let old = finishes(&mut person, "Nord");
    let before = person.0.notebook.assessment(&old).cloned();
    person.does(Action::Retook(Some(old.clone())));
    let taken = person.0.current.assessment.id.clone();
    person.does(Action::Navigated(Step::Result, Some(old.clone())));
    person.does(Action::Navigated(Step::Questions(Page::FIRST), Some(taken.clone())));
    assert_eq!((person.0.step, &person.0.current.assessment.id), (Step::Questions(Page::FIRST), &taken));
    person.answers("blur1", "4").fills_until(Page::Context).does(Action::WentOn).does(Action::WentOn);
    assert_eq!(person.0.notebook.assessment(&old).cloned(), before);
}

#[test]
fn one_taken_again_and_leafed_through_is_no_form_for_somebody_else() {
    let mut person = Person::arrives();
    let old = finishes(&mut person, "Nord");
    person.does(Action::Retook(Some(old))).does(Action::WentOn).does(Action::WentOn).does(Action::WentHome);
    finishes(&mut person, "Sud");
    let names: Vec<&str> = person.0.notebook.clients.iter().map(|client| client.name.as_str()).collect();
    assert_eq!(names, ["Nord", "Sud"]);
}

#[test]
fn one_taken_again_goes_with_the_client_and_does_not_become_the_form() {
    let mut person = Person::arrives();
    let old = finishes(&mut person, "Nord");
    person.does(Action::Retook(Some(old.clone())));
    let mut later = person.comes_back_at("", None);
    later.does(Action::OpenedResult(old.clone()));
    removes(&mut later, Removal::One(old));
    later.does(Action::Named("Sud".to_owned())).starts_as("employee").answers("blur1", "2").does(Action::WentHome);
    assert_eq!(later.0.current.name, "", "nobody who was deleted is on the form");
}

#[test]
fn changes_given_up_and_made_again_are_one_draft_when_the_first_come_back() {
    let mut person = Person::arrives();
    let id = changes_a_result(&mut person);
    removes(&mut person, Removal::Changes(id.clone()));
    let mut other = Person(person.0.clone());
    person.does(Action::OpenedResult(id.clone())).does(Action::WentBack).answers("safety", "no");
    person.does(Action::WentHome).does(Action::BroughtBack);
    assert_eq!(person.0.drafts.iter().filter(|draft| draft.assessment.id == id).count(), 1);
    other.does(Action::OpenedResult(id)).does(Action::WentBack).answers("blur1", "4").does(Action::BroughtBack);
    other.does(Action::AskedForResult);
    assert_eq!(other.0.resumable().count(), 0);
}

#[test]
fn changes_come_back_with_what_they_are_about_and_are_there_after_a_reload() {
    for what in 0..3 {
        let mut person = Person::arrives();
        let id = changes_a_result(&mut person);
        let client = person.0.notebook.clients[0].id.clone();
        let removal = [Removal::One(id), Removal::Client(client), Removal::Everything][what].clone();
        removes(&mut person, removal.clone());
        person.does(Action::BroughtBack);
        assert_eq!(person.0.resumable().count(), 1, "{removal:?}");
        let mut later = person.comes_back_at("", None);
        let draft = later.0.resumable().next().expect("after a reload too").assessment.id.clone();
        later.does(Action::Resumed(draft));
        let safety = Question::from_id("safety").expect("there is such a question");
        assert_eq!(value(&later, "safety"), safety.answer("yes"), "{removal:?}");
    }
}

#[test]
fn a_message_written_beside_the_result_leaves_its_changes_waiting() {
    let mut person = Person::arrives();
    let id = changes_a_result(&mut person);
    person.does(Action::OpenedResult(id)).does(Action::EditedMessage("Bonjour".to_owned())).does(Action::LeftMessage);
    person.does(Action::WentHome);
    assert_eq!(person.0.resumable().count(), 1);
    assert_eq!(person.comes_back_at("", None).0.resumable().count(), 1, "after a reload too");
}

#[test]
fn what_was_out_of_sight_comes_back_in_sight_when_its_deletion_is_taken_back() {
    let mut person = Person::arrives();
    finishes(&mut person, "Nord");
    person.does(Action::WentHome).does(Action::ChoseToKeep(false));
    removes(&mut person, Removal::Everything);
    person.does(Action::ChoseToKeep(true)).does(Action::BroughtBack);
    assert_eq!((person.0.notebook.assessments.len(), person.0.apart.is_some()), (1, false));
    person.does(Action::ChoseToKeep(false));
    assert_eq!(person.0.keeping, Keeping::InMemory, "ticked, and nothing is kept");
}

#[test]
fn a_client_keeps_nickname_and_archive_when_one_is_finished_while_nothing_is_kept() {
    let mut person = Person::arrives();
    let old = finishes(&mut person, "Nord");
    person.does(Action::Retook(Some(old))).answers("blur1", "2").does(Action::WentHome);
    let client = person.0.notebook.clients[0].id.clone();
    person.does(Action::AskedToRename(client.clone())).does(Action::TypedName("Est".to_owned())).does(Action::Renamed);
    person.does(Action::Archived(client, true)).does(Action::ChoseToKeep(false));
    let draft = person.0.resumable().next().expect("it was begun in this visit").assessment.id.clone();
    person.does(Action::Resumed(draft)).fills_until(Page::Context).fills_page_with("1");
    person.does(Action::WentHome).does(Action::ChoseToKeep(true));
    let clients: Vec<_> = person.0.notebook.clients.iter().map(|one| (one.name.as_str(), one.archived)).collect();
    assert_eq!(clients, [("Est", true)]);
}

#[test]
fn a_draft_that_another_tab_goes_on_with_meanwhile_is_one_and_what_it_deletes_is_gone() {
    let mut person = Person::arrives();
    person.starts_as("freelance").answers("blur1", "2").does(Action::WentHome);
    let mut other = person.comes_back_at("", None);
    let draft = other.0.resumable().next().expect("it can be resumed there").assessment.id.clone();
    other.does(Action::Resumed(draft));
    person.does(Action::ChoseToKeep(false));
    other.answers("blur2", "3");
    person.does(written(&other.0));
    let mut third = Person(person.0.clone());
    person.does(Action::ChoseToKeep(true));
    assert_eq!(person.0.resumable().count(), 1);
    removes(&mut other, Removal::Everything);
    third.does(written(&other.0)).does(Action::ChoseToKeep(true));
    assert_eq!(third.0.resumable().count(), 0);
}

#[test]
fn a_dialog_about_a_client_does_not_stay_over_the_list() {
    let mut person = Person::arrives();
    finishes(&mut person, "Nord");
    let client = person.0.notebook.clients[0].id.clone();
    person.does(Action::OpenedHistory(None)).does(Action::OpenedHistory(Some(client.clone())));
    person.does(Action::AskedToRename(client)).does(Action::Navigated(Step::History, None));
    assert_eq!(person.0.asking, None);
}

#[test]
fn what_was_confirmed_is_done_whatever_was_heard_of_in_between() {
    let mut person = Person::arrives();
    finishes(&mut person, "Nord");
    person.does(Action::WentHome).answers("status", "freelance");
    let mut other = person.comes_back_at("", None);
    removes(&mut other, Removal::Everything);
    finishes(&mut other, "Est");
    person.does(Action::AskedToRemove(Removal::Everything));
    // As the app: what is stored is read before it is done.
    person.does(written(&other.0)).does(Action::Removed);
    assert!(person.0.notebook.assessments.is_empty() && person.0.asking.is_none());
}

#[test]
fn a_message_written_beside_changes_that_wait_outlasts_a_deletion_that_is_taken_back() {
    let mut person = Person::arrives();
    let id = changes_a_result(&mut person);
    person.does(Action::WentHome).does(Action::OpenedResult(id.clone()));
    person.does(Action::EditedMessage("As I put it".to_owned())).does(Action::LeftMessage);
    let client = person.0.current.assessment.client.clone();
    removes(&mut person, Removal::Client(client));
    person.does(Action::BroughtBack).does(Action::Resumed(id.clone())).does(Action::AskedForResult);
    let kept = person.0.notebook.assessment(&id).unwrap();
    assert_eq!(kept.message.as_deref(), Some("As I put it"));
}

#[test]
fn what_a_tab_that_had_not_heard_answered_is_newer_than_a_result_that_comes_back() {
    let mut person = Person::arrives();
    let id = finishes(&mut person, "Nord");
    let mut other = person.comes_back_at("result", Some(id.clone()));
    let mut deleter = Person(person.0.clone());
    // Of the one that deletes, the count is ahead.
    removes(&mut deleter, Removal::Everything);
    deleter.does(Action::BroughtBack);
    removes(&mut deleter, Removal::One(id.clone()));
    other.does(Action::OpenedPage(Page::FIRST));
    for value in ["2", "3", "2", "3", "2", "3", "4"] {
        other.answers("blur1", value);
    }
    other.does(Action::AskedForResult);
    deleter.does(written(&other.0)).does(Action::BroughtBack);
    let kept = deleter.0.notebook.assessment(&id).unwrap().answers.answers();
    assert_eq!(kept.get(Question::from_id("blur1").unwrap()).map(Answer::value), Some("4"));
    assert_eq!(kept, other.0.answers(), "and the rest is there");
}

#[test]
fn what_was_deleted_and_came_again_with_a_file_while_nothing_was_kept_stays() {
    let mut person = Person::arrives();
    let id = finishes(&mut person, "Nord");
    let file = file_of(&person);
    removes(&mut person, Removal::One(id.clone()));
    person.does(Action::WentHome).does(Action::ChoseToKeep(false)).does(Action::OpenedHistory(None));
    imports(&mut person, &file);
    person.does(Action::WentHome).does(Action::ChoseToKeep(true));
    assert_eq!(person.0.notebook.assessment(&id).map(|one| one.answers.answers().iter().count()), {
        file.export.notebook.assessment(&id).map(|one| one.answers.answers().iter().count())
    });
    assert_eq!(person.0.notebook.clients[0].name, "Nord");
}
