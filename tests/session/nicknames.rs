//! What has no count of its own: a nickname on a form, a page that was skipped, a mark that everything was deleted.

use std::rc::Rc;

use keep_or_fire::instrument::page::Page;
use keep_or_fire::notebook::import::Import;
use keep_or_fire::notebook::{Export, Id};
use keep_or_fire::session::{Action, Removal, Step};

use crate::person::{Person, file_of, finishes, imports, removes, written};

/// Everything deleted once, then one begun, and a form with a nickname on the first screen.
fn with_a_nickname_on_the_form() -> (Person, Id) {
    let mut person = Person::arrives();
    person.starts_as("freelance").answers("blur1", "2");
    removes(&mut person, Removal::Everything);
    person.starts_as("freelance").answers("blur1", "2");
    let begun = person.0.current.assessment.id.clone();
    person.does(Action::WentHome).does(Action::Named("Sud".to_owned()));
    (person, begun)
}

fn is_there(person: &Person, name: &str) -> bool {
    person.0.current.name == name || person.0.drafts.iter().any(|draft| draft.name == name)
}

#[test]
fn a_nickname_on_a_form_that_was_left_outlasts_an_import_that_is_undone() {
    let (mut person, begun) = with_a_nickname_on_the_form();
    person.does(Action::Resumed(begun));
    person.does(Action::OpenedHistory(None));
    imports(&mut person, &Rc::new(Import { export: Export::default(), repairs: Vec::new() }));
    person.does(Action::BroughtBack);
    assert!(is_there(&person, "Sud"));
}

#[test]
fn a_nickname_on_a_form_of_an_earlier_visit_outlasts_keeping_nothing() {
    let (person, begun) = with_a_nickname_on_the_form();
    let mut later = person.comes_back_at("blur", Some(begun));
    later.does(Action::ChoseToKeep(false)).does(Action::ChoseToKeep(true));
    assert!(is_there(&later, "Sud"));
}

#[test]
fn pages_that_were_skipped_stay_skipped_when_a_change_takes_along_what_waits() {
    let mut person = Person::arrives();
    person.starts_as("freelance").fills_until(Page::Instinct1);
    while matches!(person.0.step, Step::Questions(page) if page.is_optional()) {
        person.does(Action::Skipped);
    }
    person.fills_page_with("1");
    let id = person.0.current.assessment.id.clone();
    person.does(Action::OpenedResult(id.clone())).does(Action::OpenedPage(Page::Checklist)).does(Action::Skipped);
    person.answers("safety", "yes");
    let (skipped, progress) = (person.0.current.skipped.clone(), person.0.progress());
    assert_eq!(skipped, [Page::Checklist]);
    person.does(Action::OpenedResult(id)).does(Action::OpenedPage(Page::FIRST)).answers("blur1", "4");
    assert_eq!((&person.0.current.skipped, person.0.progress()), (&skipped, progress));
}

#[test]
fn a_file_that_says_all_was_deleted_does_not_reach_what_is_out_of_sight() {
    let mut far = Person::arrives();
    for _ in 0..100 {
        far.answers("status", "employee");
    }
    removes(&mut far, Removal::Everything);
    let mut person = Person::arrives();
    let id = finishes(&mut person, "Nord");
    assert!(far.0.notebook.highest_count() > person.0.notebook.highest_count());
    person.does(Action::WentHome).does(Action::ChoseToKeep(false));
    person.does(Action::OpenedHistory(None));
    imports(&mut person, &file_of(&far));
    person.does(Action::WentHome).does(Action::ChoseToKeep(true));
    assert!(person.0.notebook.assessment(&id).is_some());
}

#[test]
fn changes_do_not_come_back_when_their_result_was_deleted_in_another_tab() {
    let mut person = Person::arrives();
    let id = finishes(&mut person, "Nord");
    person.does(Action::WentBack).answers("safety", "yes").does(Action::WentHome);
    removes(&mut person, Removal::Changes(id.clone()));
    let mut other = person.comes_back_at("", None);
    other.answers("status", "employee").answers("status", "manager").answers("status", "freelance");
    removes(&mut other, Removal::One(id.clone()));
    person.does(written(&other.0)).does(Action::BroughtBack);
    assert!(person.0.drafts.iter().all(|draft| draft.assessment.id != id));
}

#[test]
fn a_nickname_on_the_form_outlasts_an_import_that_is_undone() {
    let mut person = Person::arrives();
    let file = file_of(person.starts_as("freelance").answers("blur1", "2").does(Action::WentHome));
    removes(&mut person, Removal::Everything);
    person.does(Action::Named("Sud".to_owned())).does(Action::OpenedHistory(None));
    imports(&mut person, &file);
    person.does(Action::BroughtBack);
    assert_eq!(person.0.current.name, "Sud");
}
