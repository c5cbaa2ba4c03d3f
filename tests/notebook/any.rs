//! Notebooks and drafts of any content, small enough to meet each other often.
//!
//! Boxed: a type that tells how each part is drawn is compiled anew for every property that asks for one.

use std::rc::Rc;

use keep_or_fire::instrument::answers::{Answer, Question};
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::page::Page;
use keep_or_fire::notebook::saved::SavedNotebook;
use keep_or_fire::notebook::{Assessment, Client, Draft, Export, Id, Log, Moment, Notebook, Preferences, Tombstone};
use proptest::prelude::*;

pub fn any_id() -> BoxedStrategy<Id> {
    "(of-)?[a-c]{1,2}".prop_map(|text| Id::new(&text).unwrap()).boxed()
}

pub fn any_answer() -> impl Strategy<Value = Answer> {
    const VALUES: &[&str] = &["0", "1", "2", "3", "4", "na", "freelance", "employee", "yes", "no", "agreement", "fear"];
    let question = proptest::sample::select(Question::all().collect::<Vec<_>>());
    (question, proptest::sample::select(VALUES))
        .prop_filter_map("an answer that the question has", |(question, value)| question.answer(value))
}

fn any_moment() -> BoxedStrategy<Option<Moment>> {
    proptest::option::of(
        (2020..2030, 1..13, 1..29)
            .prop_map(|(year, month, day)| Moment::new(&format!("{year}-{month:02}-{day:02}T08:30:00.000Z")).unwrap()),
    )
    .boxed()
}

prop_compose! {
    fn log()(answers in proptest::collection::vec((any_answer().boxed(), 0_u32..9), 0..12)) -> Log {
        let mut log = Log::default();
        for (answer, count) in answers {
            log.record(answer, count);
        }
        log
    }
}

prop_compose! {
    fn assessment()(
        id in "[a-c]{1,2}".prop_map(|text| Id::new(&text).unwrap()), sequence in 0_u32..4, started in any_moment(), finished in any_moment(),
        language in proptest::sample::select(Language::ALL), answers in log().boxed(), message in proptest::option::of("[a-zé\\n ]{0,9}"),
    ) -> Assessment {
        // An assessment never changes its client: ids are random, and nothing moves one.
        let client = Id::new(&format!("of-{}", id.as_str())).unwrap();
        Assessment { sequence, started, finished, answers, message, ..Assessment::new(id, client, language) }
    }
}

prop_compose! {
    fn notebook()(
        assessments in proptest::collection::vec(any_assessment(), 0..4),
        names in proptest::collection::vec((any_id(), "[A-Z][a-z]{0,5}", any::<bool>(), 0_u32..9), 0..3),
        stones in proptest::collection::vec((any_id(), 0_u32..9), 0..2),
        everything in proptest::option::weighted(0.1, 0_u32..9),
    ) -> Notebook {
        let clients = names.into_iter().map(|(id, name, archived, count)| Client { id, name, archived, count });
        let stones = stones.into_iter().chain(everything.map(|count| (Id::everything(), count)));
        let read = Notebook {
            clients: clients.collect(),
            assessments: assessments.into_iter().map(Rc::new).collect(),
            tombstones: stones.map(|(id, count)| Tombstone { id, count }).collect(),
            preferences: Preferences::default(),
        };
        Notebook::default().merged(&read)
    }
}

prop_compose! {
    fn draft()(
        assessment in any_assessment(), name in "[A-Z][a-z]{0,3}",
        page in proptest::option::of(proptest::sample::select(Page::ALL)),
        furthest in proptest::option::of(proptest::sample::select(Page::ALL)),
        skipped in proptest::sample::subsequence(vec![Page::Instinct1, Page::Instinct2, Page::Checklist], 0..=3),
    ) -> Draft {
        Draft { assessment, name, page, furthest, skipped }
    }
}

pub fn any_assessment() -> BoxedStrategy<Assessment> {
    assessment().boxed()
}

pub fn any_notebook() -> BoxedStrategy<Notebook> {
    notebook().boxed()
}

/// An unfinished assessment; its id is often one of a finished one.
pub fn any_draft() -> BoxedStrategy<Draft> {
    draft().boxed()
}

/// What could be exported from some browser.
pub fn any_export() -> BoxedStrategy<Export> {
    let drafts = proptest::collection::vec(any_draft(), 0..4);
    (any_notebook(), drafts).prop_map(|(notebook, drafts)| Export::of(&notebook, drafts)).boxed()
}

/// An exported file, written as the browser does.
pub fn text(export: &Export) -> String {
    serde_json::to_string(&SavedNotebook::exported(export)).expect("an export is written")
}
