//! Whether the device keeps what is done: when storage refuses, when nothing is to be kept, when a new build waits.

use keep_or_fire::session::{Action, Keeping, Refusal};

use crate::person::{Person, finishes};

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
fn keeping_nothing_puts_what_was_kept_out_of_sight_and_back() {
    let mut person = Person::arrives();
    finishes(&mut person, "Nord");
    person.does(Action::WentHome).does(Action::ChoseToKeep(false));
    assert!(person.0.notebook.assessments.is_empty() && person.0.hides_something());
    finishes(&mut person, "Sud");
    assert_eq!(person.0.notebook.assessments.len(), 1);
    assert_eq!(person.0.notebook.assessments[0].sequence, 2, "after the one out of sight");
    person.does(Action::WentHome).does(Action::ChoseToKeep(true));
    let sequences: Vec<u32> = person.0.notebook.assessments.iter().map(|one| one.sequence).collect();
    assert_eq!(sequences, [1, 2]);
}

#[test]
fn a_new_build_is_announced_and_loading_it_is_offered_where_nothing_would_be_lost() {
    let mut person = Person::arrives();
    person.does(Action::FoundUpdate);
    assert!(person.0.faults.outdated && !person.0.would_lose(), "an empty page has nothing to lose");
    person.starts_as("freelance").fills_page_with("3");
    assert!(!person.0.would_lose(), "what is kept on the device is there afterwards");
    person.does(Action::ChoseToKeep(false));
    assert!(person.0.would_lose(), "what is in this page only is not");
    person.does(Action::ChoseToKeep(true)).does(Action::Stored(Err(Refusal::Full)));
    assert!(person.0.would_lose(), "nor is what found no room");
    person.does(Action::Stored(Ok(()))).does(Action::HidNotices);
    assert!(person.0.hidden.outdated && !person.0.would_lose());
}
