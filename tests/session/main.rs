//! A visit, driven as a person would: action by action, without a browser.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "a test stops at what it did not expect"
)]

mod person;
mod tidying;

use keep_or_fire::instrument::answers::{Answer, Question, Response};
use keep_or_fire::instrument::gate::{Choice, Gate};
use keep_or_fire::instrument::instinct::InstinctItem;
use keep_or_fire::instrument::item::Frequency;
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::outcome::verdict;
use keep_or_fire::instrument::page::Page;
use keep_or_fire::instrument::verdict::Verdict;
use keep_or_fire::notebook::Notebook;

use keep_or_fire::session::{Action, Found, Keeping, Refusal, Removal, Step};
use person::{Person, finishes, removes, written};

#[test]
fn start_asks_for_the_two_opening_answers_and_nothing_else() {
    let mut person = Person::arrives();
    person.does(Action::Started);
    assert_eq!((person.0.step, person.0.start_refused), (Step::Home, 1), "Start without answers stays and says so");
    assert_eq!(person.0.missing_to_start(), [Gate::Status, Gate::StopPower]);
    person.starts_as("freelance");
    assert_eq!(person.0.step, Step::Questions(Page::Blur));
    assert_eq!(person.0.start_refused, 0);
}

#[test]
fn progress_counts_the_opening_choices_and_what_is_skipped() {
    let mut person = Person::arrives();
    assert_eq!(person.0.progress(), (0, 64));
    person.answers("status", "employee");
    assert_eq!(person.0.progress(), (1, 65), "an employee is asked seven gates");
    person.answers("status", "freelance").answers("stop_power", "yes").does(Action::Started);
    assert_eq!(person.0.progress(), (2, 64));
    person.answers("blur1", "na");
    assert_eq!(person.0.progress(), (3, 64), "not applicable counts as answered");
    person.fills_until(Page::Instinct1);
    let (before, _) = person.0.progress();
    person.does(Action::Skipped);
    assert_eq!(person.0.step, Step::Questions(Page::Instinct2));
    assert_eq!(person.0.progress().0, before + 7);
    person.does(Action::WentBack).answers("fear1", "2");
    assert_eq!(person.0.progress().0, before + 1, "an answer takes the page out of what was skipped");
}

#[test]
fn an_unanswered_sentence_is_pointed_out_once_and_never_blocks() {
    let mut person = Person::arrives();
    person.starts_as("freelance").answers("blur1", "1").does(Action::WentOn);
    assert_eq!(person.0.step, Step::Questions(Page::Blur));
    assert_eq!(person.0.pointed_out.len(), 3);
    person.does(Action::WentOn);
    assert_eq!(person.0.step, Step::Questions(Page::Demands), "the second time one goes on");
    person.does(Action::WentBack).does(Action::WentOn);
    assert_eq!(person.0.step, Step::Questions(Page::Demands), "each is pointed out once");
}

#[test]
fn the_result_is_offered_only_after_the_page_of_wear_and_with_a_verdict() {
    let mut person = Person::arrives();
    person.starts_as("manager").fills_until(Page::Wear);
    assert!(!person.0.offers_result(), "not on the page itself");
    person.fills_page_with("1");
    assert!(person.0.offers_result());
    person.does(Action::WentBack);
    assert!(person.0.offers_result(), "once passed, it stays offered");
    let mut hasty = Person::arrives();
    hasty.starts_as("manager");
    while hasty.0.step != Step::Questions(Page::Power) {
        hasty.does(Action::WentOn);
    }
    assert!(!hasty.0.offers_result(), "without answers there is no verdict to read");
}

#[test]
fn a_finished_assessment_goes_to_the_notebook_once() {
    let mut person = Person::arrives();
    person.does(Action::Named("Atelier Nord".to_owned())).starts_as("freelance").fills_until(Page::Context);
    assert_eq!(person.0.answers().gate(Gate::Safety), Some(Choice::SafetyUnsaid), "what is preselected is recorded");
    person.fills_page_with("1");
    assert_eq!(person.0.step, Step::Result);
    assert_eq!(person.0.notebook.assessments.len(), 1);
    assert_eq!(person.0.notebook.clients[0].name, "Atelier Nord");
    assert_eq!(person.0.draft_to_keep(), None, "what is finished is no draft");
    person.does(Action::OpenedPage(Page::Blur));
    assert_eq!(person.0.draft_to_keep(), None, "looking changes nothing");
    person.answers("blur1", "4");
    assert!(person.0.draft_to_keep().is_some(), "a changed answer is a draft again");
    person.does(Action::AskedForResult);
    assert_eq!(person.0.notebook.assessments.len(), 1, "the same assessment, not another");
    let kept = &person.0.notebook.assessments[0];
    assert_eq!(kept.answers.answers().get(Question::from_id("blur1").unwrap()).map(Answer::value), Some("4"));
    assert_eq!(kept.sequence, 1);
}

#[test]
fn a_retake_adds_and_keeps_the_client() {
    let mut person = Person::arrives();
    person.does(Action::Named("Atelier Nord".to_owned())).starts_as("freelance").fills_until(Page::Context);
    person.fills_page_with("1").does(Action::Retook(None));
    assert_eq!(person.0.step, Step::Questions(Page::Blur));
    assert_eq!(person.0.client_name(), "Atelier Nord");
    assert_eq!(person.0.progress().0, 2, "the two opening answers are taken over");
    person.fills_until(Page::Context).fills_page_with("1");
    assert_eq!(person.0.notebook.assessments.len(), 2);
    assert_eq!(person.0.notebook.clients.len(), 1);
    assert_eq!(person.0.notebook.assessments[1].sequence, 2);
}

#[test]
fn without_enough_answers_there_is_no_verdict_and_nothing_is_finished() {
    let mut person = Person::arrives();
    person.starts_as("freelance");
    while person.0.step != Step::Result {
        person.does(Action::WentOn);
    }
    assert_eq!(verdict(person.0.answers()), Some(Verdict::Insufficient));
    assert!(person.0.notebook.assessments.is_empty());
    assert!(person.0.draft_to_keep().is_some(), "the answers given so far stay a draft");
    assert!(person.0.incomplete_pages().contains(&Page::Wear));
    person.does(Action::OpenedPage(Page::Wear));
    assert_eq!(person.0.step, Step::Questions(Page::Wear));
}

#[test]
fn close_instincts_bring_the_tie_break_and_a_clear_one_does_not() {
    let mut person = Person::arrives();
    person.starts_as("freelance").fills_until(Page::Instinct1);
    for item in [InstinctItem::Fear1, InstinctItem::Justice1] {
        person.does(Action::Answered(Answer::Instinct(item, Response::Given(Frequency::Always))));
    }
    person.does(Action::WentOn).does(Action::WentOn);
    assert_eq!(person.0.step, Step::TieBreak);
    person.answers("agg_choice", "justice").does(Action::WentOn);
    assert_eq!(person.0.step, Step::Questions(Page::Checklist));
    person.does(Action::WentBack);
    assert_eq!(person.0.step, Step::TieBreak, "Back finds it again");
    person.does(Action::WentBack);
    assert_eq!(person.0.step, Step::Questions(Page::Instinct2));
    person.answers("fear1", "0").does(Action::WentOn);
    assert_eq!(person.0.step, Step::Questions(Page::Checklist), "nothing to settle any more");
}

#[test]
fn reloading_comes_back_to_the_same_page_with_the_same_answers() {
    let mut person = Person::arrives();
    person.starts_as("freelance").fills_until(Page::Trap).answers("trap1", "3");
    let id = person.0.current.assessment.id.clone();
    let back = person.comes_back_at("trap", Some(id));
    assert_eq!(back.0.step, Step::Questions(Page::Trap));
    assert_eq!(back.0.answers(), person.0.answers());
    assert!(back.0.drafts.is_empty(), "it is the current one, and not to be resumed beside itself");
}

#[test]
fn a_closed_tab_can_be_resumed_from_the_first_screen() {
    let mut person = Person::arrives();
    person.starts_as("freelance").fills_until(Page::Trap);
    let mut back = person.comes_back_at("", None);
    assert_eq!(back.0.step, Step::Home);
    let id = back.0.resumable().next().expect("something to resume").assessment.id.clone();
    back.does(Action::Resumed(id));
    assert_eq!(back.0.step, Step::Questions(Page::Trap));
    assert_eq!(back.0.answers(), person.0.answers());
}

#[test]
fn a_reloaded_result_is_the_same_result_and_writes_nothing() {
    let mut person = Person::arrives();
    person.starts_as("freelance").fills_until(Page::Context).fills_page_with("1");
    let id = person.0.current.assessment.id.clone();
    let back = person.comes_back_at("result", Some(id));
    assert_eq!(back.0.step, Step::Result);
    assert_eq!(back.0.answers(), person.0.answers());
    assert_eq!((back.0.notebook_edits, back.0.draft_to_keep()), (0, None));
}

#[test]
fn going_home_puts_an_unfinished_assessment_aside() {
    let mut person = Person::arrives();
    person.starts_as("freelance").answers("blur1", "2").does(Action::WentHome);
    assert_eq!(person.0.resumable().count(), 1);
    assert_eq!(person.0.status(), None, "the form on the first screen is clean");
    person.starts_as("employee").answers("blur1", "4");
    let ids: Vec<&str> = person.0.drafts.iter().map(|draft| draft.assessment.id.as_str()).collect();
    assert!(!ids.contains(&person.0.current.assessment.id.as_str()), "two assessments, two ids");
}

#[test]
fn switching_the_language_keeps_everything() {
    let mut person = Person::arrives();
    person.starts_as("freelance").fills_until(Page::Trap).answers("trap1", "3");
    let before = person.0.clone();
    person.does(Action::ChoseLanguage(Language::English));
    assert_eq!((person.0.step, person.0.answers()), (before.step, before.answers()));
    assert_eq!(person.0.language, Language::English);
    assert_eq!(person.comes_back_at("", None).0.notebook.preferences.language, Some(Language::English));
}

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
fn the_browsers_back_button_never_reaches_a_page_that_cannot_be_shown() {
    let mut person = Person::arrives();
    for fragment in ["wear", "result", "tie-break", "nothing"] {
        person.does(Action::Navigated(Step::from_fragment(fragment), None));
        assert_eq!(person.0.step, Step::Home, "#{fragment} before the status was said");
    }
    person.does(Action::Navigated(Step::About, None));
    assert_eq!(person.0.step, Step::About);
}

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
fn a_removal_can_be_brought_back_until_the_next_one_or_until_it_is_hidden() {
    let mut person = Person::arrives();
    let (first, second) = (finishes(&mut person, "Nord"), finishes(&mut person, "Sud"));
    removes(&mut person, Removal::One(first.clone()));
    removes(&mut person, Removal::One(second.clone()));
    person.does(Action::BroughtBack).does(Action::BroughtBack);
    assert!(person.0.notebook.assessment(&second).is_some() && person.0.notebook.assessment(&first).is_none());
    removes(&mut person, Removal::One(second.clone()));
    person.does(Action::HidNotices).does(Action::BroughtBack);
    assert!(person.0.notebook.assessment(&second).is_none(), "what was hidden is gone");
}

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
fn back_and_forward_find_the_assessment_that_the_address_was_about() {
    let mut person = Person::arrives();
    let first = finishes(&mut person, "Nord");
    person.does(Action::Retook(None)).answers("blur1", "4");
    let second = person.0.current.assessment.id.clone();
    person.does(Action::Navigated(Step::Result, Some(first.clone())));
    assert_eq!((person.0.step, &person.0.current.assessment.id), (Step::Result, &first));
    person.does(Action::Navigated(Step::Questions(Page::Blur), Some(second.clone())));
    assert_eq!((person.0.step, &person.0.current.assessment.id), (Step::Questions(Page::Blur), &second));
    assert_eq!(person.0.answers().get(Question::from_id("blur1").unwrap()).map(Answer::value), Some("4"));
    person.does(Action::Navigated(Step::Result, Some(first))).does(Action::Navigated(Step::Home, None));
    assert_eq!((person.0.status(), person.0.is_open), (None, true), "a finished one never stands in the form");
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
