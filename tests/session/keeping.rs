//! Whether the device keeps what is done: when storage refuses, when nothing is to be kept, when a new build waits.

use keep_or_fire::session::{Action, Faults, Keeping, Refusal, Step};

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
    person.does(Action::Stored(Ok(()))).does(Action::HidNotice(Faults { outdated: true, ..Faults::default() }));
    assert!(person.0.hidden.outdated && !person.0.would_lose());
}

#[test]
fn hiding_one_notice_leaves_the_others() {
    let mut person = Person::arrives();
    person.does(Action::FoundUpdate).does(Action::Stored(Err(Refusal::Full)));
    person.does(Action::HidNotice(Faults { outdated: true, ..Faults::default() }));
    let hidden = person.0.hidden;
    assert_eq!((hidden.outdated, hidden.full), (true, false));
    person.does(Action::HidNotice(Faults { full: true, ..Faults::default() }));
    assert!(person.0.hidden.outdated && person.0.hidden.full);
}

#[test]
fn storage_that_refuses_again_after_it_had_room_is_told_again() {
    for refusal in [Refusal::Full, Refusal::Blocked] {
        let mut person = Person::arrives();
        person.does(Action::Stored(Err(refusal)));
        let told = person.0.faults;
        person.does(Action::HidNotice(told)).does(Action::Stored(Err(refusal)));
        assert!(person.0.hidden.full || person.0.hidden.blocked, "hidden as long as it lasts");
        person.does(Action::Stored(Ok(()))).does(Action::Stored(Err(refusal)));
        assert!(!person.0.hidden.full && !person.0.hidden.blocked);
    }
}

#[test]
fn what_an_earlier_visit_has_begun_is_not_deleted_by_keeping_nothing() {
    let mut person = Person::arrives();
    person.starts_as("freelance").answers("blur1", "2");
    let draft = person.0.current.assessment.id.clone();
    let mut later = person.comes_back_at("", None);
    later.does(Action::Resumed(draft.clone())).does(Action::WentBack).does(Action::ChoseToKeep(false));
    assert_eq!((later.0.step, later.0.status()), (Step::Home, None), "it is out of sight with the rest");
    assert!(later.0.hides_something());
    later.does(Action::ChoseToKeep(true));
    let ids: Vec<_> = later.0.resumable().map(|draft| draft.assessment.id.clone()).collect();
    assert_eq!(ids, [draft]);
    // What this visit has begun is not to be left behind in storage.
    person.does(Action::WentBack).does(Action::ChoseToKeep(false));
    assert!(!person.0.hides_something() && person.0.status().is_some());
}
