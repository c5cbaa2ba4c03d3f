//! What another tab wrote, finished, deleted, or cleared.

use keep_or_fire::instrument::page::Page;
use keep_or_fire::notebook::Notebook;
use keep_or_fire::session::{Action, Found, Removal, Step};

use crate::person::{Person, finishes, removes, written};

#[test]
fn two_tabs_on_one_draft_end_with_the_same_answers() {
    let mut one = Person::arrives();
    one.starts_as("freelance").answers("blur1", "1");
    let id = one.0.current.assessment.id.clone();
    let mut other = one.comes_back_at("blur", Some(id));
    other.answers("blur2", "2").answers("blur1", "4");
    one.does(written(&other.0));
    one.answers("blur3", "3");
    other.does(written(&one.0));
    assert_eq!(one.0.answers(), other.0.answers());
    let (before, count) = (one.0.clone(), one.0.notebook_edits);
    one.does(written(&other.0)).does(written(&other.0));
    assert_eq!(one.0, before, "what is known already changes nothing");
    assert_eq!(count, 0, "and what is taken in is no change of one's own");
}

#[test]
fn what_another_tab_goes_on_with_is_resumed_where_it_is_there() {
    let mut one = Person::arrives();
    let mut other = one.comes_back_at("", None);
    other.starts_as("freelance").answers("blur1", "1");
    one.does(written(&other.0));
    other.fills_until(Page::Trap).answers("trap1", "2");
    one.does(written(&other.0));
    let id = one.0.resumable().next().expect("it can be resumed here").assessment.id.clone();
    assert_eq!(one.does(Action::Resumed(id)).0.step, Step::Questions(Page::Trap));
}

#[test]
fn what_another_tab_finished_is_finished_here_and_what_it_deleted_is_gone() {
    let mut one = Person::arrives();
    one.starts_as("freelance").fills_until(Page::Context);
    let id = one.0.current.assessment.id.clone();
    let mut other = one.comes_back_at("context", Some(id.clone()));
    other.fills_page_with("1");
    one.does(written(&other.0));
    assert_eq!((one.0.is_open, one.0.step), (false, Step::Questions(Page::Context)), "finished, and still on its page");
    assert_eq!(one.0.draft_to_keep(), None, "so there is no draft to write again");
    removes(&mut other, Removal::One(id.clone()));
    one.does(written(&other.0));
    assert_eq!(one.0.step, Step::Home);
    assert!(one.0.faults.deleted_elsewhere, "and it is said");
    assert!(one.0.notebook.assessment(&id).is_none());
}

#[test]
fn cleared_storage_takes_nothing_away() {
    let mut person = Person::arrives();
    finishes(&mut person, "Nord");
    person.does(Action::WentHome).starts_as("employee").answers("blur1", "3");
    let before = person.0.clone();
    person.does(Action::Found(Box::new(Found { notebook: Notebook::default(), drafts: Vec::new() })));
    assert_eq!(person.0, before);
}
