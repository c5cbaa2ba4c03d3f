//! What another tab wrote, finished, deleted, or cleared.

use keep_or_fire::instrument::answers::Question;
use keep_or_fire::instrument::page::Page;
use keep_or_fire::notebook::Notebook;
use keep_or_fire::session::{Action, Found, Removal, Step};

use crate::person::{Person, asks_too_early, finishes, removes, written};

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

#[test]
fn what_was_answered_here_waits_beside_a_result_finished_elsewhere() {
    let mut one = Person::arrives();
    one.starts_as("freelance").fills_page_with("1");
    let id = one.0.current.assessment.id.clone();
    let mut other = one.comes_back_at("demands", Some(id.clone()));
    other.fills_until(Page::Context).fills_page_with("1");
    one.does(Action::OpenedPage(Page::FIRST)).answers("blur1", "2").answers("blur1", "3").answers("blur2", "4");
    one.does(written(&other.0));
    let [kept, shown] = [one.0.notebook.assessment(&id).unwrap().answers.answers(), one.0.answers()];
    assert_ne!(kept, shown, "the answers of this tab are no part of the result yet");
    assert_eq!((shown.iter().count(), one.0.is_open), (kept.iter().count(), true), "and all of it is there with them");
    one.does(Action::AskedForResult);
    assert_eq!(one.0.notebook.assessments.len(), 1);
    assert_eq!(one.0.notebook.assessments[0].answers.answers(), one.0.answers());
    assert_eq!(one.0.notebook.assessments[0].sequence, 1);
}

#[test]
fn a_form_that_another_tab_has_finished_gives_way_to_an_empty_one() {
    for aside in [None, Some(Action::OpenedHelp)] {
        let mut one = Person::arrives();
        one.does(Action::Named("Nord".to_owned())).answers("status", "freelance");
        let mut other = one.comes_back_at("", None);
        other.starts_as("freelance").fills_until(Page::Context).fills_page_with("1");
        if let Some(aside) = aside.clone() {
            one.does(aside);
        }
        one.does(written(&other.0)).does(Action::WentBack);
        assert_eq!((one.0.step, one.0.status()), (Step::Home, None), "the next one is not about Nord");
        one.starts_as("employee").answers("blur1", "3");
        assert_eq!(one.0.notebook.assessments[0].answers, other.0.notebook.assessments[0].answers);
    }
}

#[test]
fn a_verdict_that_answers_from_elsewhere_have_brought_is_not_shown_before_it_is_asked_for() {
    let mut one = Person::arrives();
    asks_too_early(&mut one);
    let id = one.0.current.assessment.id.clone();
    let mut other = one.comes_back_at("wear", Some(id.clone()));
    other.does(Action::OpenedPage(Page::Wear)).fills_page_with("1");
    for aside in [None, Some(Action::OpenedHelp)] {
        let mut one = Person(one.0.clone());
        if let Some(aside) = aside.clone() {
            one.does(aside);
        }
        one.does(written(&other.0));
        if aside.is_some() {
            one.does(Action::WentBack);
        }
        assert!(matches!(one.0.step, Step::Questions(_)), "{:?}", one.0.step);
        one.does(Action::AskedForResult);
        assert!(one.0.notebook.assessment(&id).is_some(), "it is finished when it is asked for");
    }
}

#[test]
fn what_waits_to_be_changed_is_resumed_with_what_another_tab_changed_since() {
    let mut one = Person::arrives();
    let id = finishes(&mut one, "Nord");
    let mut other = one.comes_back_at("result", Some(id.clone()));
    one.does(Action::OpenedPage(Page::FIRST)).answers("blur1", "4").does(Action::WentHome);
    other.does(Action::OpenedPage(Page::FIRST)).answers("blur2", "3").answers("blur2", "0");
    other.does(Action::AskedForResult);
    one.does(written(&other.0)).does(Action::Resumed(id));
    let shown = ["blur1", "blur2"].map(|id| one.0.answers().get(Question::from_id(id).unwrap()));
    assert_eq!(shown.map(|answer| answer.unwrap().value()), ["4", "0"]);
}

#[test]
fn a_message_written_in_another_tab_outlasts_answers_given_here_later() {
    let mut one = Person::arrives();
    let id = finishes(&mut one, "Nord");
    let mut other = one.comes_back_at("result", Some(id.clone()));
    one.does(Action::OpenedPage(Page::FIRST));
    other.does(Action::EditedMessage("As I put it".to_owned())).does(Action::LeftMessage);
    one.answers("blur1", "4").answers("blur2", "4").does(written(&other.0)).answers("blur3", "4");
    one.does(Action::AskedForResult);
    let kept = one.0.notebook.assessment(&id).unwrap();
    assert_eq!((kept.message.as_deref(), kept.answers.answers()), (Some("As I put it"), one.0.answers()));
    one.does(Action::RestoredMessage);
    other.does(written(&one.0));
    assert_eq!(other.0.current.assessment.message, None, "and is proposed again where that is wished for");
}

#[test]
fn a_client_deleted_in_another_tab_is_looked_at_no_longer() {
    let mut one = Person::arrives();
    finishes(&mut one, "Nord");
    let client = one.0.current.assessment.client.clone();
    let mut other = one.comes_back_at("", None);
    one.does(Action::WentHome).does(Action::OpenedHistory(Some(client.clone())));
    removes(&mut other, Removal::Client(client));
    one.does(written(&other.0));
    assert_eq!((one.0.step, &one.0.history_of), (Step::History, &None), "what else is kept is shown");
}

#[test]
fn the_form_that_another_tab_has_begun_stays_in_that_tab() {
    let mut one = Person::arrives();
    one.does(Action::Named("Nord".to_owned())).answers("status", "freelance");
    let mut other = one.comes_back_at("", None);
    other.starts_as("freelance").fills_until(Page::Context).fills_page_with("1");
    other.does(Action::WentHome).does(Action::Named("Sud".to_owned())).answers("status", "employee");
    one.does(written(&other.0));
    assert_eq!((one.0.step, one.0.status()), (Step::Home, None));
}
