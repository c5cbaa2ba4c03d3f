//! The notebook in order: looked at, renamed, archived, deleted by the client, merged with a file, and each taken back.

use std::rc::Rc;

use keep_or_fire::notebook::history::History;
use keep_or_fire::notebook::import::Refused;
use keep_or_fire::notebook::{Export, Id};
use keep_or_fire::session::{Act, Action, Asking, Opening, Removal, Session, Step};

use crate::person::{Person, file_of, finishes, opening, removes, written};

fn client_of(person: &Person, assessment: &Id) -> Id {
    person.0.notebook.assessment(assessment).expect("a result").client.clone()
}

fn names(person: &Person) -> Vec<&str> {
    let mut names: Vec<&str> = person.0.notebook.clients.iter().map(|client| client.name.as_str()).collect();
    names.sort_unstable();
    names
}

#[test]
fn no_space_stands_at_the_ends_of_a_name() {
    let mut person = Person::arrives();
    let id = finishes(&mut person, "  Boss  ");
    assert_eq!(person.0.client_name(), "Boss");
    let client = client_of(&person, &id);
    person.does(Action::AskedToRename(client)).does(Action::TypedName("  Chef  ".to_owned())).does(Action::Renamed);
    assert_eq!(person.0.client_name(), "Chef");
}

#[test]
fn a_client_is_looked_at_and_left_for_where_one_was() {
    let mut person = Person::arrives();
    let id = finishes(&mut person, "Nord");
    let client = client_of(&person, &id);
    person.does(Action::OpenedHistory(Some(client.clone())));
    assert_eq!((person.0.step, person.0.about()), (Step::History, client.as_str()));
    person.does(Action::OpenedHistory(None));
    assert_eq!(person.0.about(), "", "the whole notebook is about nobody");
    person.does(Action::WentBack);
    assert_eq!(person.0.step, Step::Result);
    person.does(Action::Navigated(Step::History, Some(client.clone())));
    assert_eq!(person.0.history_of, Some(client.clone()));
    let person = person.comes_back_at("history", Some(client.clone()));
    assert_eq!((person.0.step, &person.0.history_of), (Step::History, &Some(client)), "a reload shows the same");
    let person = person.comes_back_at("history", Id::new("nobody"));
    assert_eq!((person.0.step, &person.0.history_of), (Step::History, &None));
}

#[test]
fn a_new_nickname_holds_everywhere_and_can_be_taken_back() {
    let mut person = Person::arrives();
    let id = finishes(&mut person, "Nord");
    let client = client_of(&person, &id);
    let other = person.0.clone();
    person.does(Action::AskedToRename(client.clone())).does(Action::TypedName("  Atelier\u{202e} Sud".to_owned()));
    person.does(Action::Renamed);
    assert_eq!(names(&person), ["Atelier Sud"], "what steers the direction of text is taken out");
    assert_eq!(other.notebook.merged(&person.0.notebook).clients[0].name, "Atelier Sud", "another tab follows");
    assert_eq!(person.0.done.as_ref().unwrap().act, Act::Renamed(client.clone()));
    person.does(Action::BroughtBack);
    assert_eq!(names(&person), ["Nord"]);
    let edits = person.0.notebook_edits;
    person.does(Action::AskedToRename(client.clone())).does(Action::Renamed);
    person.does(Action::AskedToRename(client)).does(Action::TypedName("Est".to_owned())).does(Action::Spared);
    person.does(Action::Renamed);
    assert_eq!(
        (names(&person), person.0.notebook_edits),
        (vec!["Nord"], edits),
        "neither the same nor a No is a change"
    );
}

#[test]
fn an_archived_client_keeps_everything_and_comes_back() {
    let mut person = Person::arrives();
    let id = finishes(&mut person, "Nord");
    let client = client_of(&person, &id);
    person.does(Action::Archived(client.clone(), true));
    assert!(person.0.notebook.clients[0].archived);
    assert!(person.0.notebook.assessment(&id).is_some());
    person.does(Action::BroughtBack);
    assert!(!person.0.notebook.clients[0].archived);
    person.does(Action::Archived(client.clone(), true)).does(Action::Archived(client, false));
    assert!(!person.0.notebook.clients[0].archived);
}

#[test]
fn a_client_goes_with_results_and_drafts_and_comes_back_with_them() {
    let mut person = Person::arrives();
    let (nord, _) = (finishes(&mut person, "Nord"), finishes(&mut person, "Sud"));
    let client = client_of(&person, &nord);
    person.does(Action::OpenedResult(nord)).does(Action::Retook(None)).answers("blur1", "4").does(Action::WentHome);
    person.does(Action::OpenedHistory(Some(client.clone())));
    let before = person.0.export();
    removes(&mut person, Removal::Client(client.clone()));
    assert_eq!((person.0.step, &person.0.history_of), (Step::History, &None), "the others are looked at");
    assert_eq!((names(&person), person.0.drafts.len()), (vec!["Sud"], 0));
    person.does(Action::BroughtBack);
    let kept = |export: &Export| -> Vec<_> {
        let answers = export.notebook.assessments.iter().map(|one| one.answers.answers().clone());
        answers.chain(export.drafts.iter().map(|draft| draft.assessment.answers.answers().clone())).collect()
    };
    assert_eq!(kept(&person.0.export()), kept(&before));
    removes(&mut person, Removal::Client(client));
    let last = person.0.notebook.clients[0].id.clone();
    removes(&mut person, Removal::Client(last));
    assert_eq!(person.0.step, Step::Home, "after the last one there is nothing to look at");
}

#[test]
fn deleting_the_client_of_the_result_one_came_from_leads_home() {
    let mut person = Person::arrives();
    let id = finishes(&mut person, "Nord");
    finishes(&mut person, "Sud");
    let client = client_of(&person, &id);
    person.does(Action::OpenedResult(id)).does(Action::OpenedHistory(Some(client.clone())));
    removes(&mut person, Removal::Client(client));
    person.does(Action::WentBack);
    assert_eq!(person.0.step, Step::Home);
}

#[test]
fn a_file_is_merged_only_when_that_is_meant_and_taken_back_whole() {
    let mut elsewhere = Person::arrives();
    finishes(&mut elsewhere, "Est");
    elsewhere.does(Action::WentHome).starts_as("employee").answers("blur1", "3");
    let mut elsewhere = elsewhere.comes_back_at("", None);
    elsewhere.0.done = None;
    let file = file_of(&elsewhere);

    let mut person = Person::arrives();
    // Ids differ from browser to browser.
    person.0 = Session::open(Opening { tab: "other".to_owned(), ..opening() });
    finishes(&mut person, "Nord");
    person.does(Action::OpenedHistory(None));
    let before = person.0.export();
    person.does(Action::ChoseFile(Ok(Rc::clone(&file)))).does(Action::Spared).does(Action::Imported);
    assert_eq!(person.0.export(), before, "a No merges nothing");
    person.does(Action::ChoseFile(Ok(Rc::clone(&file))));
    assert_eq!(person.0.asking, Some(Asking::Import(Rc::clone(&file))));
    person.does(Action::Imported);
    assert_eq!(person.0.step, Step::History);
    assert_eq!(person.0.export(), before.merged(&file.export));
    assert_eq!(person.0.notebook.assessments.len(), 2);
    // Meanwhile another tab has gone on.
    let (one, mut other) = (person.0.clone(), person.comes_back_at("", None));
    finishes(&mut other, "Ouest");
    person.does(written(&other.0)).does(Action::BroughtBack);
    assert_eq!(names(&person), ["Nord", "Ouest"], "what came since stays");
    assert!(person.0.drafts.is_empty());
    assert_eq!(History::of(&one.notebook, &one.notebook.clients[0].id).results.len(), 1);
}

#[test]
fn a_refused_file_changes_nothing_and_is_said_until_the_screen_is_left() {
    let mut person = Person::arrives();
    finishes(&mut person, "Nord");
    person.does(Action::OpenedHistory(None));
    let before = person.0.export();
    person.does(Action::ChoseFile(Err(Refused::Foreign)));
    assert_eq!((person.0.refused, person.0.asking.clone()), (Some(Refused::Foreign), None));
    assert_eq!(person.0.export(), before);
    person.does(Action::WentBack);
    assert_eq!(person.0.refused, None);
}

#[test]
fn while_nothing_is_kept_a_file_is_shown_and_not_put_with_what_is_out_of_sight() {
    let mut elsewhere = Person::arrives();
    finishes(&mut elsewhere, "Est");
    let file = file_of(&elsewhere);
    let mut person = Person::arrives();
    person.does(Action::ChoseToKeep(false)).does(Action::OpenedHistory(None));
    person.does(Action::ChoseFile(Ok(file))).does(Action::Imported);
    assert_eq!(names(&person), ["Est"]);
    assert!(person.0.apart.as_ref().is_some_and(|apart| apart.notebook.assessments.is_empty()));
}

#[test]
fn taking_an_import_back_leaves_no_way_back_to_what_came_with_it() {
    let mut from = Person::arrives();
    let imported = finishes(&mut from, "Nord");
    let mut person = Person(Session::open(Opening { tab: "other".to_owned(), ..opening() }));
    person.does(Action::OpenedHistory(None)).does(Action::ChoseFile(Ok(file_of(&from)))).does(Action::Imported);
    person.does(Action::OpenedResult(imported)).does(Action::OpenedHistory(None)).does(Action::BroughtBack);
    assert_eq!(person.0.step, Step::History);
    assert_eq!(person.does(Action::WentBack).0.step, Step::Home, "the result is gone, and its screen would be empty");
}
