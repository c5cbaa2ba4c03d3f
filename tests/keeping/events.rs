//! What can happen in tabs of one browser, and in which order: drawn at random.

use keep_or_fire::instrument::answers::Question;
use keep_or_fire::instrument::language::Language;
use proptest::prelude::*;

pub const TABS: usize = 3;

/// What happens next, in which tab.
#[derive(Clone, Debug)]
pub enum Event {
    Answers(Question, &'static str),
    GoesOn,
    GoesBack,
    Skips,
    AsksForResult,
    GoesHome,
    Resumes(usize),
    Retakes,
    OpensResult(usize),
    DeletesCurrent,
    DeletesResult(usize),
    DeletesEverything,
    BringsBack,
    HidesNotices,
    Chooses(Language),
    Names(String),
    Hears,
    Reloads,
    Clears,
}

fn any_event(clears: bool) -> BoxedStrategy<Event> {
    const VALUES: &[&str] = &["0", "1", "2", "3", "4", "na", "freelance", "employee", "yes", "no", "agreement"];
    let questions: Vec<Question> = Question::all().filter(|one| !matches!(one, Question::TieBreak)).collect();
    // The first questions often: there the tabs meet.
    let question = prop_oneof![
        3 => proptest::sample::select(questions[..6].to_vec()),
        2 => proptest::sample::select(vec![Question::from_id("status").unwrap(), Question::from_id("stop_power").unwrap()]),
        2 => proptest::sample::select(questions),
    ];
    let nth = 0_usize..4;
    prop_oneof![
        30 => (question, proptest::sample::select(VALUES)).prop_map(|(question, value)| Event::Answers(question, value)),
        8 => Just(Event::GoesOn),
        2 => Just(Event::GoesBack),
        2 => Just(Event::Skips),
        6 => Just(Event::AsksForResult),
        4 => Just(Event::GoesHome),
        4 => nth.clone().prop_map(Event::Resumes),
        3 => Just(Event::Retakes),
        4 => nth.clone().prop_map(Event::OpensResult),
        3 => Just(Event::DeletesCurrent),
        3 => nth.prop_map(Event::DeletesResult),
        1 => Just(Event::DeletesEverything),
        4 => Just(Event::BringsBack),
        1 => Just(Event::HidesNotices),
        1 => proptest::sample::select(Language::ALL).prop_map(Event::Chooses),
        2 => "[A-Z][a-z]{0,3}".prop_map(Event::Names),
        14 => Just(Event::Hears),
        5 => Just(Event::Reloads),
        3 => Just(if clears { Event::Clears } else { Event::Hears }),
    ]
    .boxed()
}

pub fn any_schedule(clears: bool) -> BoxedStrategy<Vec<(usize, Event)>> {
    proptest::collection::vec((0..TABS, any_event(clears)), 1..80).boxed()
}
