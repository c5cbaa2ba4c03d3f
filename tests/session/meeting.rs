//! What goes wrong only where two things meet: an import and keeping nothing, two undos, two tabs.

use std::rc::Rc;

use keep_or_fire::instrument::answers::{Answer, Question, Response};
use keep_or_fire::instrument::instinct::Instinct;
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::page::Page;
use keep_or_fire::notebook::Id;
use keep_or_fire::session::{Action, Removal, Step};

use crate::person::{Person, file_of, finishes, imports, removes, written};

#[test]
fn an_import_undone_after_keeping_nothing_leaves_what_was_kept() {
    let mut person = Person::arrives();
    let id = finishes(&mut person, "Nord");
    let file = file_of(&person);
    let before = Rc::clone(&person.0.notebook);
    person.does(Action::WentHome).does(Action::ChoseToKeep(false)).does(Action::OpenedHistory(None));
    imports(&mut person, &file);
    person.does(Action::WentHome).does(Action::ChoseToKeep(true)).does(Action::BroughtBack);
    assert_eq!(person.0.notebook.assessment(&id), before.assessment(&id));
    assert!(person.0.notebook.assessment(&id).is_some());
}

#[test]
fn what_is_deleted_while_nothing_is_kept_does_not_reach_what_was() {
    let mut person = Person::arrives();
    let id = finishes(&mut person, "Nord");
    let file = file_of(&person);
    person.does(Action::WentHome).does(Action::ChoseToKeep(false)).does(Action::OpenedHistory(None));
    imports(&mut person, &file);
    person.does(Action::OpenedResult(id.clone()));
    removes(&mut person, Removal::One(id.clone()));
    person.does(Action::WentHome).does(Action::ChoseToKeep(true));
    assert!(person.0.notebook.assessment(&id).is_some(), "it was the file's copy that was deleted");
    person.does(Action::BroughtBack).does(Action::BroughtBack);
    assert!(person.0.notebook.assessment(&id).is_some());
}

#[test]
fn a_deletion_from_before_nothing_was_kept_can_still_be_undone_after_another_one() {
    let mut person = Person::arrives();
    let nord = finishes(&mut person, "Nord");
    removes(&mut person, Removal::One(nord.clone()));
    person.does(Action::WentHome).does(Action::ChoseToKeep(false));
    let sud = finishes(&mut person, "Sud");
    removes(&mut person, Removal::One(sud.clone()));
    person.does(Action::WentHome).does(Action::ChoseToKeep(true)).does(Action::BroughtBack).does(Action::BroughtBack);
    assert!([nord, sud].iter().all(|id| person.0.notebook.assessment(id).is_some()));
}

#[test]
fn an_import_is_wholly_undone_after_what_was_done_to_it_was() {
    let mut elsewhere = Person::arrives().comes_back_at("", None);
    let id = finishes(&mut elsewhere, "Ailleurs");
    let client = elsewhere.0.notebook.clients[0].id.clone();
    let file = file_of(&elsewhere);
    for what in 0..3 {
        let mut person = Person::arrives();
        finishes(&mut person, "Nord");
        let before = Rc::clone(&person.0.notebook);
        imports(&mut person, &file);
        let mut undone = 1;
        if what != 1 {
            person.does(Action::Archived(client.clone(), true));
            undone += 1;
        }
        if what != 0 {
            removes(&mut person, Removal::Client(client.clone()));
            undone += 1;
        }
        for _ in 0..undone {
            person.does(Action::BroughtBack);
        }
        assert_eq!(person.0.done, None);
        assert_eq!(person.0.notebook.assessment(&id), None, "way {what}");
        assert_eq!(
            (&person.0.notebook.clients, &person.0.notebook.assessments),
            (&before.clients, &before.assessments)
        );
    }
}

#[test]
fn one_taken_again_and_left_is_begun_again_and_not_beside() {
    let mut person = Person::arrives();
    let old = finishes(&mut person, "Nord");
    for _ in 0..3 {
        person.does(Action::Retook(Some(old.clone()))).does(Action::WentHome);
    }
    assert_eq!(person.0.drafts.len(), 1);
}

#[test]
fn a_tie_break_answered_about_others_is_asked_again() {
    let mut person = Person::arrives();
    person.starts_as("freelance").fills_until(Page::Instinct1);
    person.fills_page_with("3").fills_page_with("3");
    assert_eq!(person.0.step, Step::TieBreak, "all the same: several are close");
    let is_close = |person: &Person, one: Instinct| {
        keep_or_fire::instrument::instinct::Reflection::of(person.0.answers()).dominant.contains(&one)
    };
    let first = Instinct::ALL.iter().copied().find(|one| is_close(&person, *one)).expect("one of the close ones");
    person.does(Action::Answered(Answer::TieBreak(Response::Given(first)))).does(Action::WentBack);
    assert!(!person.0.needs_tie_break());
    // Those sentences that speak for it are answered the other way.
    for item in first.items() {
        person.answers(Question::Instinct(item).id(), "0");
    }
    assert!(!is_close(&person, first));
    assert!(person.0.needs_tie_break());
}

#[test]
fn a_nickname_given_elsewhere_outlasts_an_undo_here() {
    let mut one = Person::arrives();
    let first = finishes(&mut one, "Nord");
    one.does(Action::Retook(Some(first.clone())));
    one.fills_until(Page::Context).fills_page_with("1");
    let client = one.0.notebook.clients[0].id.clone();
    removes(&mut one, Removal::One(first.clone()));
    let mut other = one.comes_back_at("", None);
    other.does(Action::AskedToRename(client.clone())).does(Action::TypedName("Sud".to_owned())).does(Action::Renamed);
    one.does(written(&other.0)).does(Action::BroughtBack);
    assert!(one.0.notebook.assessment(&first).is_some());
    assert_eq!(one.0.notebook.client(&client).map(|client| client.name.as_str()), Some("Sud"));
}

#[test]
fn a_language_chosen_elsewhere_is_not_written_over() {
    let mut one = Person::arrives();
    one.does(Action::ChoseLanguage(Language::French));
    let mut other = one.comes_back_at("", Id::new("nobody"));
    other.does(Action::ChoseLanguage(Language::English));
    one.does(written(&other.0));
    assert_eq!(one.0.notebook.preferences.language, Some(Language::English));
    assert_eq!(one.0.language, Language::French, "what is read here stays as it is");
}

#[test]
fn what_was_finished_after_an_import_outlasts_its_undoing() {
    let mut elsewhere = Person::arrives().comes_back_at("", None);
    finishes(&mut elsewhere, "Ailleurs");
    let client = elsewhere.0.notebook.clients[0].id.clone();
    let mut person = Person::arrives();
    imports(&mut person, &file_of(&elsewhere));
    let own = finishes(&mut person, "Nord");
    person.does(Action::Archived(client, true)).does(Action::BroughtBack).does(Action::BroughtBack);
    assert!(person.0.notebook.assessment(&own).is_some());
}

#[test]
fn one_taken_again_is_of_this_visit() {
    let mut person = Person::arrives();
    let old = finishes(&mut person, "Nord");
    person.does(Action::Retook(Some(old.clone()))).does(Action::WentHome);
    let mut later = person.comes_back_at("", None);
    later.does(Action::Retook(Some(old))).answers("blur1", "3").does(Action::WentHome);
    later.does(Action::ChoseToKeep(false));
    assert_eq!(later.0.resumable().count(), 1, "it is taken along, and out of storage");
}

#[test]
fn an_import_undone_beside_a_result_leaves_the_changes_that_wait_for_it() {
    let mut person = Person::arrives();
    let file = file_of(person.starts_as("freelance"));
    let id = {
        person.fills_until(Page::Context).fills_page_with("1");
        person.0.current.assessment.id.clone()
    };
    person.does(Action::WentBack).answers("safety", "yes").does(Action::OpenedResult(id));
    let waiting = Rc::clone(&person.0.drafts);
    assert_eq!(waiting.len(), 1);
    person.does(Action::OpenedHistory(None));
    imports(&mut person, &file);
    person.does(Action::BroughtBack);
    assert_eq!(person.0.drafts, waiting);
}

#[test]
fn what_is_changed_in_a_result_takes_along_what_waits_to_be_changed_in_it() {
    let mut person = Person::arrives();
    let id = finishes(&mut person, "Nord");
    person.does(Action::WentBack).answers("safety", "yes").does(Action::OpenedResult(id.clone()));
    person.does(Action::OpenedPage(Page::FIRST));
    assert_eq!(person.0.drafts.len(), 1, "to look at a page is no change");
    person.answers("blur1", "4");
    let safety = Question::from_id("safety").and_then(|question| person.0.answers().get(question));
    assert_eq!((person.0.drafts.len(), safety.map(Answer::value)), (0, Some("yes")));
    person.does(Action::AskedForResult);
    let kept = person.0.notebook.assessment(&id).map(|one| one.answers.answers().clone());
    assert_eq!(kept.as_ref(), Some(person.0.answers()));
}

#[test]
fn an_unfinished_one_that_was_deleted_stays_deleted_when_a_file_has_it() {
    let mut person = Person::arrives();
    let file = file_of(person.starts_as("freelance").answers("blur1", "2"));
    let id = person.0.current.assessment.id.clone();
    person.does(Action::WentHome);
    removes(&mut person, Removal::Everything);
    person.does(Action::OpenedHistory(None));
    imports(&mut person, &file);
    assert!(person.0.drafts.iter().all(|draft| draft.assessment.id != id));
}

#[test]
fn the_result_on_the_screen_is_the_one_that_is_kept_once_an_import_is_taken_back() {
    let mut person = Person::arrives();
    let id = finishes(&mut person, "Nord");
    let mut other = person.comes_back_at("result", Some(id.clone()));
    other.does(Action::OpenedPage(Page::FIRST)).answers("blur1", "4").does(Action::AskedForResult);
    other.does(Action::EditedMessage("As I put it".to_owned())).does(Action::LeftMessage);
    let (file, before) = (file_of(&other), Rc::clone(&person.0.notebook));
    person.does(Action::OpenedHistory(None));
    imports(&mut person, &file);
    person.does(Action::BroughtBack).does(Action::WentBack).does(Action::LeftMessage);
    assert_eq!(person.0.step, Step::Result);
    assert_eq!(person.0.notebook.assessments, before.assessments, "nothing of the file comes back by itself");
    assert_eq!(person.0.current.assessment, *before.assessments[0]);
}
