//! Drafts and notebooks to keep, and the faults that reading may say.

use std::rc::Rc;

use keep_or_fire::browser::storage::Kept;
use keep_or_fire::instrument::answers::{Answer, Question};
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::page::Page;
use keep_or_fire::notebook::{Assessment, Client, Draft, Id, Moment, Notebook};
use keep_or_fire::session::Faults;

pub const QUARANTINED: Faults = Faults {
    blocked: false,
    full: false,
    quarantined: true,
    newer: false,
    deleted_elsewhere: false,
    partitioned: false,
    in_file: false,
    outdated: false,
};
pub const ONLY_NEWER: Faults = Faults {
    blocked: false,
    full: false,
    quarantined: false,
    newer: true,
    deleted_elsewhere: false,
    partitioned: false,
    in_file: false,
    outdated: false,
};

pub fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

pub fn answer(question: &str, value: &str) -> Answer {
    Question::from_id(question).and_then(|question| question.answer(value)).expect("the question has this answer")
}

pub fn draft(name: &str, answers: &[(&str, &str, u32)]) -> Draft {
    let mut draft = Draft::new(id(name), id("client"), Language::French);
    for (question, value, count) in answers {
        draft.assessment.answers.record(answer(question, value), *count);
    }
    draft
}

/// A draft in which every field says something.
pub fn full_draft() -> Draft {
    let mut draft = draft("whole", &[("blur1", "3", 1), ("blur2", "na", 2), ("status", "freelance", 3)]);
    draft.name = String::from("Zoé « & fils » \u{1f600}");
    draft.page = Some(Page::Demands);
    draft.furthest = Some(Page::Checklist);
    draft.skipped = vec![Page::Instinct1, Page::Instinct2];
    draft.assessment.language = Language::English;
    draft.assessment.sequence = 7;
    draft.assessment.started = Moment::new("2026-06-01T08:30:00.000Z");
    draft.assessment.finished = Moment::new("2026-06-02T08:30:00Z");
    draft.assessment.message = Some("Bonjour,\n\t\"à bientôt\" \\ \u{2028}".to_owned());
    draft
}

pub fn draft_key(draft: &Draft) -> String {
    format!("keep-or-fire:draft:{}", draft.assessment.id.as_str())
}

/// A notebook of one client with one result.
pub fn notebook(client: &str, assessment: &str) -> Notebook {
    let client = Client { id: id(client), name: format!("Client {client}"), archived: false, count: 1 };
    let mut result = Assessment::new(id(assessment), client.id.clone(), Language::French);
    result.sequence = 1;
    result.answers.record(answer("blur1", "2"), 2);
    Notebook { clients: vec![client], assessments: vec![Rc::new(result)], ..Notebook::default() }
}

pub fn assert_sound(kept: &Kept) {
    assert_eq!(kept.faults, Faults::default(), "a storage of sound entries has no fault");
}
