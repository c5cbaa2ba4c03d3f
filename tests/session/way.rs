//! The way through the questionnaire: from Start to the offer of a result, and what is asked in between.

use keep_or_fire::instrument::answers::{Answer, Response};
use keep_or_fire::instrument::gate::Gate;
use keep_or_fire::instrument::instinct::InstinctItem;
use keep_or_fire::instrument::item::Frequency;
use keep_or_fire::instrument::page::Page;
use keep_or_fire::session::{Action, Step};

use crate::person::Person;

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
fn a_tie_break_that_settles_a_result_leads_back_to_it_past_a_look_aside() {
    let mut person = Person::arrives();
    person.starts_as("freelance").fills_until(Page::Context).fills_page_with("1");
    person.does(Action::OpenedTieBreak).does(Action::OpenedAbout).does(Action::WentBack);
    assert_eq!(person.0.step, Step::TieBreak);
    let mut other = Person(person.0.clone());
    assert_eq!(person.does(Action::WentOn).0.step, Step::Result);
    assert_eq!(other.does(Action::WentBack).0.step, Step::Result);
}

#[test]
fn a_tie_break_that_settles_a_result_leads_back_to_it_after_a_reload() {
    let mut person = Person::arrives();
    person.starts_as("freelance").fills_until(Page::Instinct1).fills_page_with("3").fills_page_with("3");
    assert_eq!(person.0.step, Step::TieBreak);
    person.does(Action::WentOn).does(Action::WentOn).fills_page_with("1");
    assert_eq!(person.0.step, Step::Result);
    person.does(Action::OpenedTieBreak);
    let mut back = person.comes_back_at("tie-break", Some(person.0.current.assessment.id.clone()));
    assert_eq!(back.0.step, Step::TieBreak);
    assert_eq!(back.does(Action::WentOn).0.step, Step::Result);
}

#[test]
fn pages_that_were_only_leafed_through_are_no_place_to_start_at() {
    let mut person = Person::arrives();
    person.starts_as("freelance");
    while person.0.step != Step::Result {
        person.does(Action::WentOn);
    }
    person.does(Action::WentHome).does(Action::Started);
    assert_eq!(person.0.step, Step::Questions(Page::FIRST));
}
