//! What a language says around the tables of the method.

use keep_or_fire::instrument::gate::Audience;
use keep_or_fire::instrument::instinct::Instinct;
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::scale::{Direction, Scale};
use keep_or_fire::instrument::verdict::Variant;

use super::{english, french};

/// A heading with its paragraphs.
pub struct Part {
    pub heading: &'static str,
    pub text: &'static [&'static str],
}

/// A heading over numbered steps.
type Steps = (&'static str, fn() -> Vec<String>);

/// Everything that the page says and the app does not.
pub struct Phrases {
    pub title: &'static str,
    /// How the page is made, and where the others are.
    pub made: fn(version: &str) -> String,
    pub claims: Part,

    pub answers: Part,
    /// How many sentences are shown, and the period.
    pub asked: fn(shown: usize, period: &str) -> String,
    pub value: [&'static str; 2],
    /// The sixth option counts as unanswered.
    pub not_said: fn(option: &str) -> String,
    pub checklist_values: &'static str,

    pub screen: Part,
    /// From which page on the result is offered.
    pub offered: fn(heading: &str) -> String,
    pub screen_columns: [&'static str; 3],
    pub opening: &'static str,
    pub optional: &'static str,

    pub scales: Part,
    pub scale_columns: [&'static str; 5],
    pub direction: fn(Direction) -> &'static str,
    /// "3 of 4".
    pub of: fn(minimum: i32, items: usize) -> String,
    pub scoring: Steps,
    pub composites: &'static str,
    pub composite_columns: [&'static str; 3],
    /// What a composite needs.
    pub needs: fn(Scale) -> &'static str,
    pub bands: &'static str,
    /// "from 25, below 50".
    pub band: fn(from: &str, below: Option<&str>) -> String,

    pub items: Part,
    /// How many of the sentences shown state something unpleasant, and something pleasant.
    pub balance: fn(unpleasant: usize, pleasant: usize) -> String,
    pub item_columns: [&'static str; 6],
    pub audience: fn(Audience) -> &'static str,
    pub checklist: Part,
    pub checklist_columns: [&'static str; 2],

    pub gates: Part,
    pub gate_columns: [&'static str; 5],
    pub required: &'static str,

    pub instinct: Part,
    pub instinct_columns: [&'static str; 4],
    pub instinct_source: fn(Instinct) -> &'static str,
    pub instinct_steps: fn() -> Vec<String>,

    pub decision: Part,
    /// Its steps: the verdict without enough answers, the one that a route leads to, the answer of who can stop alone.
    pub decision_steps: fn(insufficient: &str, escalate: &str, alone: &str) -> Vec<String>,
    pub rules: Part,
    pub rule_columns: [&'static str; 4],
    pub always: &'static str,
    pub routes: Part,
    pub route_columns: [&'static str; 4],
    pub monotone: Part,
    pub flags: Part,
    pub flag_columns: [&'static str; 3],
    pub verdicts: Part,
    pub verdict_columns: [&'static str; 4],
    /// What a variant of a verdict is for.
    pub variant: fn(Variant) -> &'static str,

    pub confidence: Steps,
    pub explanation: Steps,
    pub sceptic: Part,
    pub sources: Part,
    pub from_memory: &'static str,

    pub and: &'static str,
    pub or: &'static str,
    pub colon: &'static str,
    pub at_least: fn(&str) -> String,
    pub at_most: fn(&str) -> String,
    pub below: fn(&str) -> String,
    pub or_more_often: &'static str,
    pub or_less_often: &'static str,
    pub verdict: &'static str,
    pub dominant: &'static str,
    pub flat: fn(usize) -> String,
}

/// The phrases of a language.
pub const fn phrases(language: Language) -> &'static Phrases {
    match language {
        Language::French => &french::PHRASES,
        Language::English => &english::PHRASES,
    }
}
