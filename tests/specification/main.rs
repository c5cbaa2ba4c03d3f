//! The typed tables say what the published instrument says.
//!
//! `fixtures/instrument-ids.json` is the published instrument without its words. Each test writes a table in the form
//! of that file and compares.
//!
//! | file | what is compared |
//! |---|---|
//! | `published` | how that is done |
//! | `questions` | version and languages, items, gates, the reflection, and what can be answered |
//! | `scales` | scales, the checklist, composites |
//! | `pages` | the pages and their order |
//! | `rules` | rules, routes, verdicts and their ranks, the numbers of how sure and how near |
//! | `flags` | flags, and what raises them |
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what went wrong by panicking with a sentence"
)]

#[path = "../support/mod.rs"]
mod support;

mod flags;
mod pages;
mod published;
mod questions;
mod rules;
mod scales;
