//! A draft: whether it says something, and two of one assessment from two tabs.

use keep_or_fire::instrument::answers::{Answer, Question};
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::page::Page;
use keep_or_fire::notebook::{Draft, Id};

fn draft(answers: &[(&str, &str, u32)]) -> Draft {
    let id = |text| Id::new(text).unwrap();
    let mut draft = Draft::new(id("one"), id("client"), Language::French);
    for (question, value, count) in answers {
        draft.assessment.answers.record(answer(question, value), *count);
    }
    draft
}

fn answer(question: &str, value: &str) -> Answer {
    Question::from_id(question).and_then(|question| question.answer(value)).expect("the question has this answer")
}

#[test]
fn a_draft_says_something_with_a_name_or_an_answer() {
    let named = Draft { name: "Atelier Sud".to_owned(), ..draft(&[]) };
    let (answered, both) =
        (draft(&[("status", "freelance", 1)]), Draft { name: "x".to_owned(), ..draft(&[("blur1", "3", 1)]) });
    assert!(draft(&[]).is_empty());
    assert!(!named.is_empty() && !answered.is_empty() && !both.is_empty());
}

#[test]
fn only_a_sentence_is_worth_resuming() {
    let has_core = |answers| draft(answers).assessment.answers.has_core();
    assert!(!has_core(&[]) && !has_core(&[("status", "freelance", 1), ("fear1", "4", 2)]));
    assert!(has_core(&[("blur1", "na", 1)]));
}

#[test]
fn a_tab_keeps_its_place_and_takes_in_the_answers_of_the_other() {
    let own =
        Draft { page: Some(Page::Blur), name: "mine".to_owned(), ..draft(&[("blur1", "1", 5), ("blur2", "2", 1)]) };
    let other =
        Draft { page: Some(Page::Trap), name: "yours".to_owned(), ..draft(&[("blur1", "4", 2), ("blur2", "3", 3)]) };
    let merged = own.merged(&other);
    assert_eq!((merged.page, merged.name.as_str()), (own.page, "mine"));
    let answers = merged.assessment.answers.answers();
    for (question, value) in [("blur1", "1"), ("blur2", "3")] {
        let expected = answer(question, value);
        assert_eq!(answers.get(expected.question()), Some(expected), "the later answer to {question}");
    }
}
