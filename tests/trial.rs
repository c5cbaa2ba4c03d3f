//! Trying other answers beside a result, and writing its message: what is kept of either, and what is not.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "a test stops at what it did not expect"
)]

use keep_or_fire::instrument::answers::Question;
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::outcome::{Outcome, verdict};
use keep_or_fire::instrument::page::Page;
use keep_or_fire::instrument::scale::Scale;
use keep_or_fire::instrument::verdict::Verdict;
use keep_or_fire::notebook::{Notebook, Preferences};
use keep_or_fire::session::{Action, Faults, Found, Opening, Session, Stamped, Step, Unfolded};

/// Someone with a result on the screen: every core answer the same.
fn with_a_result(of: &str) -> Session {
    let session = Session::open(Opening {
        tab: "tab".to_owned(),
        language: Language::French,
        notebook: Notebook::default(),
        drafts: Vec::new(),
        faults: Faults::default(),
        place: (Step::Home, None),
    });
    let mut session = does(&session, answered("status", "freelance"));
    session = does(&session, answered("stop_power", "yes"));
    session = does(&session, Action::Started);
    while session.step != Step::Questions(Page::Instinct1) {
        let page = session.step.page().expect("a page of questions");
        for question in session.unanswered(page) {
            session = does(&session, answered(question.id(), of));
        }
        session = does(&session, Action::WentOn);
    }
    let session = does(&session, Action::AskedForResult);
    assert!(session.step == Step::Result && !session.is_open, "there should be a finished result");
    session
}

fn does(session: &Session, action: Action) -> Session {
    session.apply(Stamped { action, at: None })
}

fn answered(id: &str, value: &str) -> Action {
    Action::Answered(Question::from_id(id).and_then(|question| question.answer(value)).expect("an answer"))
}

fn tried(id: &str, value: &str) -> Action {
    Action::Tried(Question::from_id(id).and_then(|question| question.answer(value)).expect("an answer"))
}

fn kept_message(session: &Session) -> Option<String> {
    session.notebook.assessment(&session.current.assessment.id).and_then(|kept| kept.message.clone())
}

fn written(session: &Session, text: &str) -> Session {
    does(session, Action::EditedMessage(text.to_owned()))
}

#[test]
fn a_change_of_verdict_is_tried_and_left_without_a_trace() {
    let before = with_a_result("3");
    let outcome = Outcome::of(before.answers()).unwrap();
    let flip = outcome.milder.or(outcome.harsher).expect("a change of verdict");
    let trying = does(&before, Action::BeganTrial(flip.clone()));
    assert_eq!(verdict(trying.shown_answers()), Some(flip.verdict));
    assert_eq!(trying.trial.as_ref().unwrap().moved().count(), flip.changes.len());
    assert_eq!(trying.trial.as_ref().unwrap().leaps(), 1);
    assert!(trying.current == before.current && trying.notebook == before.notebook, "nothing but the trial is another");
    assert_eq!(trying.notebook_edits, before.notebook_edits);
    assert_eq!(does(&trying, Action::LeftTrial), before);
}

#[test]
fn what_was_unfolded_stays_so_with_its_screen_and_says_nothing_of_what_was_done() {
    let copied = does(&with_a_result("1"), Action::Copied(true));
    let unfolded = does(&copied, Action::Unfolded(Scale::Wear));
    assert!(unfolded.unfolded[Scale::Wear.index()] && !unfolded.unfolded[Scale::Blur.index()]);
    assert_eq!(unfolded.copied, Some(true), "what was said of the copy should stay");
    assert_eq!(does(&unfolded, Action::Unfolded(Scale::Wear)), unfolded, "folding it again should draw nothing anew");
    assert!(does(&unfolded, tried("wear1", "4")).unfolded[Scale::Wear.index()]);
    assert_eq!(does(&unfolded, Action::OpenedAbout).unfolded, Unfolded::default());
}

#[test]
fn an_answer_moved_back_is_still_in_hand() {
    let before = with_a_result("1");
    let there = does(&before, tried("wear1", "4"));
    assert_eq!(verdict(there.shown_answers()), Some(Verdict::Stop));
    assert_eq!(there.trial.as_ref().unwrap().leaps(), 0, "an answer moved by hand is no whole change of verdict");
    let back = does(&there, tried("wear1", "1"));
    let trial = back.trial.as_ref().unwrap();
    assert!(trial.moved().next().is_none() && trial.touched().len() == 1);
    let on = does(&back, tried("blur1", "0"));
    assert_eq!(on.trial.unwrap().touched().len(), 2);
}

#[test]
fn a_trial_ends_with_its_screen_and_never_begins_on_another() {
    let trying = does(&with_a_result("1"), tried("wear1", "4"));
    let leaving = [
        Action::OpenedAbout,
        Action::OpenedPage(Page::Wear),
        Action::WentHome,
        Action::WentBack,
        Action::Retook(None),
        Action::Navigated(Step::Home, None),
    ];
    for action in leaving {
        let left = does(&trying, action.clone());
        assert!(left.trial.is_none(), "{action:?} should end the trial");
        let elsewhere = does(&left, tried("wear1", "4"));
        assert!(elsewhere.trial.is_none(), "after {action:?} there is no result to try answers on");
    }
    for action in [Action::ChoseLanguage(Language::English), Action::Copied(true), Action::HidNotice(Faults::default())]
    {
        assert!(does(&trying, action.clone()).trial.is_some(), "{action:?} should leave the trial as it is");
    }
}

#[test]
fn a_trial_ends_when_another_tab_has_changed_the_answers() {
    let before = with_a_result("1");
    let trying = does(&before, tried("wear1", "4"));
    let same = Found { notebook: (*before.notebook).clone(), drafts: Vec::new() };
    assert!(does(&trying, Action::Found(Box::new(same))).trial.is_some());
    let mut there = does(&before, Action::OpenedPage(Page::Wear));
    there = does(&there, answered("wear1", "2"));
    there = does(&there, Action::AskedForResult);
    let other = Found { notebook: (*there.notebook).clone(), drafts: Vec::new() };
    let after = does(&trying, Action::Found(Box::new(other)));
    assert!(after.trial.is_none() && after.answers() == there.answers());
}

#[test]
fn a_message_is_kept_when_its_field_is_left_and_not_at_each_key() {
    let before = with_a_result("1");
    let typing = written(&written(&before, "Bonjour"), "Bonjour à vous");
    assert_eq!(typing.notebook_edits, before.notebook_edits, "typing does not write the notebook");
    let left = does(&typing, Action::LeftMessage);
    assert_eq!(kept_message(&left).as_deref(), Some("Bonjour à vous"));
    assert_eq!(left.notebook_edits, before.notebook_edits + 1);
    assert_eq!(does(&left, Action::LeftMessage), left, "leaving it again writes nothing");
    assert!(!left.is_open && left.answers() == before.answers() && left.notebook.assessments.len() == 1);
}

#[test]
fn whatever_is_done_keeps_what_was_typed() {
    let typing = written(&with_a_result("1"), "À lire");
    let id = typing.current.assessment.id.clone();
    for action in [Action::WentHome, Action::OpenedAbout, Action::Navigated(Step::Home, None), Action::Retook(None)] {
        let after = does(&typing, action.clone());
        let kept = after.notebook.assessment(&id).and_then(|kept| kept.message.clone());
        assert_eq!(kept.as_deref(), Some("À lire"), "{action:?}");
    }
}

#[test]
fn of_two_messages_the_later_one_stays_whatever_it_says() {
    let first = does(&written(&with_a_result("1"), "Z"), Action::LeftMessage);
    let second = does(&written(&first, "A"), Action::LeftMessage);
    let merged = |one: &Session, other: &Session| one.notebook.merged(&other.notebook);
    assert_eq!(merged(&first, &second), merged(&second, &first));
    let message = |notebook: &Notebook| notebook.assessments[0].message.clone();
    assert_eq!(message(&merged(&first, &second)).as_deref(), Some("A"));
    let template = does(&second, Action::RestoredMessage);
    assert_eq!(kept_message(&template), None);
    assert_eq!(message(&merged(&template, &second)), None, "the proposed text is back for good");
    assert_eq!(template.replaced.as_deref(), Some("A"), "and can give way again while the screen stays");
    assert_eq!(does(&template, Action::EditedMessage("A".to_owned())).replaced, None);
    assert_eq!(does(&template, Action::OpenedAbout).replaced, None);
    // Straight from one result to another, as the browser's Back goes.
    let id = template.current.assessment.id.clone();
    let mut two = does(&template, Action::Retook(None));
    for answer in template.answers().iter() {
        two = does(&two, Action::Answered(answer));
    }
    let two = does(&does(&two, Action::AskedForResult), Action::EditedMessage("Z".to_owned()));
    let two = does(&two, Action::RestoredMessage);
    assert_eq!(two.replaced.as_deref(), Some("Z"));
    let back = does(&two, Action::Navigated(Step::Result, Some(id.clone())));
    assert_eq!((back.step, &back.current.assessment.id, back.replaced.as_deref()), (Step::Result, &id, None));
    let found = Found { notebook: (*first.notebook).clone(), drafts: Vec::new() };
    let typing = does(&written(&second, "B"), Action::Found(Box::new(found)));
    assert_eq!(typing.current.assessment.message.as_deref(), Some("B"), "another tab takes nothing from the field");
    assert_eq!(typing.notebook.preferences, Preferences::default());
}

#[test]
fn a_message_goes_with_the_draft_of_changes_and_with_the_result_that_is_come_back_to() {
    let result = does(&written(&with_a_result("1"), "Encore ouvert"), Action::LeftMessage);
    let open = does(&does(&result, Action::OpenedPage(Page::Wear)), answered("wear2", "2"));
    let draft = open.draft_to_keep().expect("a draft");
    assert_eq!(draft.assessment.message.as_deref(), Some("Encore ouvert"));
    let back = does(&open, Action::Navigated(Step::Result, Some(open.current.assessment.id.clone())));
    assert!(!back.is_open && back.step == Step::Result);
    assert_eq!(kept_message(&back).as_deref(), Some("Encore ouvert"));
    let left = does(&written(&back, "Après"), Action::LeftMessage);
    assert_eq!(kept_message(&left).as_deref(), Some("Après"));
    let highest = |session: &Session| session.current.assessment.answers.highest_count();
    assert!(highest(&left) > highest(&back), "so that merging keeps the later one");
}
