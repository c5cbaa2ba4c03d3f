//! What goes wrong only where two things meet: Back and a result, an import and keeping nothing, two undos, two tabs.

use std::rc::Rc;

use keep_or_fire::instrument::answers::{Answer, Question, Response};
use keep_or_fire::instrument::instinct::Instinct;
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::outcome::verdict;
use keep_or_fire::instrument::page::Page;
use keep_or_fire::instrument::verdict::Verdict;
use keep_or_fire::notebook::Id;
use keep_or_fire::notebook::import::Import;
use keep_or_fire::session::{Action, Opening, Removal, Session, Step};

use crate::person::{Person, finishes, opening, removes, written};

fn file_of(person: &Person) -> Rc<Import> {
    Rc::new(Import { export: person.0.export(), repairs: Vec::new() })
}

fn imports(person: &mut Person, file: &Rc<Import>) {
    person.does(Action::ChoseFile(Ok(Rc::clone(file)))).does(Action::Imported);
}

fn shown(session: &Session) -> Option<Verdict> {
    verdict(session.answers())
}

/// The verdict of what is kept of the current assessment.
fn kept(session: &Session) -> Option<Verdict> {
    session.notebook.assessment(&session.current.assessment.id).and_then(|kept| verdict(kept.answers.answers()))
}

#[test]
fn a_result_come_back_to_by_the_browser_is_kept_as_it_is_shown() {
    let mut person = Person::arrives();
    let id = finishes(&mut person, "Nord");
    let before = kept(&person.0);
    person.does(Action::OpenedPage(Page::Context)).answers("safety", "yes");
    person.does(Action::Navigated(Step::Result, Some(id)));
    assert_eq!(person.0.step, Step::Result);
    assert_ne!(shown(&person.0), before, "the answer decides");
    assert_eq!(kept(&person.0), shown(&person.0));
    assert!(!person.0.is_open && person.0.resumable().next().is_none());
}

#[test]
fn a_result_that_lacked_answers_is_finished_when_it_is_come_back_to_with_them() {
    let mut person = Person::arrives();
    person.starts_as("freelance").fills_until(Page::Wear);
    while person.0.step != Step::Result {
        let is_wear = person.0.step == Step::Questions(Page::Wear);
        person.does(if is_wear { Action::WentOn } else { Action::AskedForResult });
    }
    assert_eq!((shown(&person.0), kept(&person.0)), (Some(Verdict::Insufficient), None));
    person.does(Action::OpenedPage(Page::Wear));
    for question in person.0.unanswered(Page::Wear) {
        person.answers(question.id(), "1");
    }
    let id = person.0.current.assessment.id.clone();
    person.does(Action::Navigated(Step::Result, Some(id)));
    assert!(kept(&person.0).is_some_and(|verdict| verdict != Verdict::Insufficient));
    assert!(person.0.notebook.assessments[0].finished.is_some(), "and dated");
}

#[test]
fn an_address_that_was_kept_finishes_nothing() {
    let mut person = Person::arrives();
    person.starts_as("freelance").fills_until(Page::Checklist);
    let id = person.0.current.assessment.id.clone();
    for about in [Some(id), None] {
        let mut later = person.comes_back_at("result", about);
        assert_eq!((later.0.step, later.0.is_open), (Step::Questions(Page::Checklist), true));
        assert!(later.0.notebook.assessments.is_empty());
        later.does(Action::AskedForResult);
        assert_eq!(kept(&later.0), shown(&later.0));
    }
}

#[test]
fn a_result_reloaded_while_changes_wait_is_the_one_that_is_kept() {
    let mut person = Person::arrives();
    let id = finishes(&mut person, "Nord");
    let before = kept(&person.0);
    person.does(Action::OpenedPage(Page::Context)).answers("safety", "yes").does(Action::WentHome);
    person.does(Action::OpenedResult(id.clone()));
    let later = person.comes_back_at("result", Some(id));
    assert_eq!((later.0.step, shown(&later.0), kept(&later.0)), (Step::Result, before, before));
    assert_eq!(later.0.resumable().count(), 1, "the changes still wait");
}

#[test]
fn a_page_that_is_only_looked_at_leaves_a_result_finished() {
    let mut person = Person::arrives();
    person.starts_as("freelance").fills_until(Page::Wear).fills_page_with("1").does(Action::AskedForResult);
    assert!(!person.0.is_open);
    person.does(Action::OpenedPage(Page::Context)).does(Action::WentHome);
    assert_eq!(person.0.resumable().count(), 0);
}

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
fn a_form_comes_back_in_the_tab_that_it_was_filled_in() {
    let mut one = Person::arrives();
    one.does(Action::Named("Nord".to_owned())).answers("status", "employee");
    let id = one.0.current.assessment.id.clone();
    let mut other = Person(Session::open(Opening { tab: "other".to_owned(), ..opening() }));
    other.does(Action::Named("Sud".to_owned())).answers("status", "manager");
    other.0.drafts = Rc::new(vec![(*one.0.current).clone()]);
    let later = other.comes_back_at("", Some(id.clone()));
    assert_eq!((later.0.step, &later.0.current.assessment.id), (Step::Home, &id));
}

#[test]
fn what_stands_beside_a_question_leads_back_to_it_after_a_reload_too() {
    for aside in ["help", "about"] {
        let mut person = Person::arrives();
        person.starts_as("freelance").fills_until(Page::Trap).answers("trap1", "2");
        let id = person.0.current.assessment.id.clone();
        let mut later = person.comes_back_at(aside, Some(id));
        assert!(later.0.step.is_aside());
        assert_eq!(later.does(Action::WentBack).0.step, Step::Questions(Page::Trap), "from {aside}");
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
fn back_to_a_result_applies_no_changes_that_wait() {
    let mut person = Person::arrives();
    let id = finishes(&mut person, "Nord");
    let before = kept(&person.0);
    person.does(Action::OpenedPage(Page::Context)).answers("safety", "yes").does(Action::WentHome);
    person.does(Action::OpenedResult(id.clone())).does(Action::WentHome);
    person.does(Action::Navigated(Step::Result, Some(id)));
    assert_eq!((person.0.step, shown(&person.0), kept(&person.0)), (Step::Result, before, before));
    assert_eq!(person.0.resumable().count(), 1);
}

#[test]
fn back_to_the_result_of_something_gone_does_not_finish_another() {
    for about in [true, false] {
        let mut person = Person::arrives();
        let id = finishes(&mut person, "Nord");
        removes(&mut person, Removal::One(id.clone()));
        person.does(Action::WentHome).starts_as("freelance").fills_until(Page::Checklist);
        person.does(Action::Navigated(Step::Result, about.then_some(id)));
        assert_eq!((person.0.step, person.0.is_open), (Step::Questions(Page::Checklist), true));
        assert!(person.0.notebook.assessments.is_empty());
    }
}

#[test]
fn a_form_that_was_not_started_is_not_begun_by_a_reload_beside_it() {
    let mut person = Person::arrives();
    person.answers("status", "freelance");
    let id = person.0.current.assessment.id.clone();
    let mut later = person.comes_back_at("help", Some(id.clone()));
    assert_eq!(later.does(Action::WentBack).0.step, Step::Home);
    assert_eq!(later.0.current.assessment.id, id);
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
