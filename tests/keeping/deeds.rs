//! What somebody can do in a visit, drawn at random.

use keep_or_fire::instrument::language::Language;
use proptest::prelude::*;

/// What somebody does next. Whoever and whatever is meant by a number is looked up then: the n-th of those that are there.
#[derive(Clone, Debug)]
pub enum Deed {
    Answers(usize, &'static str),
    FillsPage(&'static str),
    Starts(&'static str),
    Names(String),
    GoesOn,
    GoesBack,
    Skips,
    AsksForResult,
    GoesHome,
    LooksAside(usize),
    OpensPage(usize),
    OpensTieBreak,
    Resumes(usize),
    Retakes(Option<usize>),
    OpensResult(usize),
    OpensClient(usize),
    Writes(String),
    /// Without leaving the field.
    Types(String),
    Tries(usize, &'static str),
    EndsTrial,
    ChoosesLanguage(Language),
    ProposesAgain,
    Keeps(bool),
    Removes(usize, usize),
    RemovesEverything,
    Renames(usize, String),
    Archives(usize, bool),
    TakesFileOut,
    Imports(usize),
    BringsBack,
    LetsGo,
    ComesBackTo(usize),
    Reloads,
    OpensAnew,
}

impl Deed {
    /// Can another tab tell it from storage? Not that nothing is kept here, nor that changes were given up.
    pub const fn is_told_to_others(&self) -> bool {
        !matches!(self, Self::Keeps(_) | Self::Removes(2, _))
    }
}

pub fn any_deed() -> BoxedStrategy<Deed> {
    let nth = 0_usize..4;
    let value = proptest::sample::select(vec!["0", "1", "3", "4", "na", "freelance", "employee", "yes", "no"]);
    let status = proptest::sample::select(vec!["freelance", "employee", "manager"]);
    let name = "[A-C]{0,2}";
    prop_oneof![
        10 => (0_usize..20, value.clone()).prop_map(|(n, value)| Deed::Answers(n, value)),
        10 => proptest::sample::select(vec!["0", "1", "3", "4"]).prop_map(Deed::FillsPage),
        6 => status.prop_map(Deed::Starts),
        4 => name.prop_map(Deed::Names),
        6 => Just(Deed::GoesOn),
        3 => Just(Deed::GoesBack),
        2 => Just(Deed::Skips),
        8 => Just(Deed::AsksForResult),
        6 => Just(Deed::GoesHome),
        3 => (0_usize..3).prop_map(Deed::LooksAside),
        3 => (0_usize..13).prop_map(Deed::OpensPage),
        1 => Just(Deed::OpensTieBreak),
        3 => nth.clone().prop_map(Deed::Resumes),
        4 => proptest::option::of(nth.clone()).prop_map(Deed::Retakes),
        4 => nth.clone().prop_map(Deed::OpensResult),
        2 => nth.clone().prop_map(Deed::OpensClient),
        2 => name.prop_map(Deed::Writes),
        2 => name.prop_map(Deed::Types),
        2 => (0_usize..60, value).prop_map(|(n, value)| Deed::Tries(n, value)),
        1 => Just(Deed::EndsTrial),
        1 => proptest::sample::select(vec![Language::French, Language::English]).prop_map(Deed::ChoosesLanguage),
        1 => Just(Deed::ProposesAgain),
        4 => any::<bool>().prop_map(Deed::Keeps),
        4 => (0_usize..4, nth.clone()).prop_map(|(kind, n)| Deed::Removes(kind, n)),
        1 => Just(Deed::RemovesEverything),
        2 => (nth.clone(), name).prop_map(|(n, name)| Deed::Renames(n, name)),
        2 => (nth.clone(), any::<bool>()).prop_map(|(n, archived)| Deed::Archives(n, archived)),
        3 => Just(Deed::TakesFileOut),
        2 => nth.clone().prop_map(Deed::Imports),
        5 => Just(Deed::BringsBack),
        1 => Just(Deed::LetsGo),
        5 => (0_usize..8).prop_map(Deed::ComesBackTo),
        4 => Just(Deed::Reloads),
        1 => Just(Deed::OpensAnew),
    ]
    .boxed()
}
