//! PURE. The instrument: what is asked, and what follows from the answers.
//!
//! Told in words in `docs/method.md`, which is written from it. The calculation in eight steps: [`answers`] → [`scores`] → [`evidence`] →
//! [`rules`] (verdict, then route) → [`advice`] (flags) → [`confidence`] → [`explanation`] → [`counterfactual`];
//! [`outcome`] runs them all, [`instinct`] stands beside and never changes the verdict. Nothing here reads a clock,
//! does input or output, compares a float, or panics.

pub mod advice;
pub mod answers;
pub mod breakdown;
pub mod checklist;
pub mod confidence;
pub mod counterfactual;
pub mod evidence;
pub mod explanation;
pub mod gate;
pub mod instinct;
pub mod item;
pub mod language;
pub mod outcome;
pub mod page;
pub mod rules;
pub mod scale;
pub mod scores;
pub mod trial;
pub mod units;
pub mod verdict;
pub(crate) mod vocabulary;

/// The version of the instrument that these rules carry out; kept with each assessment.
pub const VERSION: &str = "1.0.0";
