//! A visit, driven as a person would: action by action, without a browser.
//!
//! | file | what is done |
//! |---|---|
//! | `person` | a person at the keyboard, and what another tab finds |
//! | `way` | the way through the questionnaire |
//! | `finishing` | a result goes to the notebook |
//! | `coming_back` | reloading, resuming, Back and Forward, another language |
//! | `pending` | what waits meanwhile: changes, one taken again, what is out of sight |
//! | `removing` | removing, and bringing back |
//! | `tidying` | the notebook in order: clients renamed, archived, deleted, a file merged |
//! | `other_tabs` | what another tab did |
//! | `keeping` | what is kept on the device, and what would be lost |
//! | `returning` | Back, Forward and a reload with a result or another tab in the way |
//! | `nicknames` | what has no count: a nickname alone, a skipped page, a mark for everything |
//! | `out_of_sight` | what else happens while nothing is kept |
//! | `meeting` | where two of these meet |
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "a test stops at what it did not expect"
)]

mod coming_back;
mod finishing;
mod keeping;
mod meeting;
mod nicknames;
mod other_tabs;
mod out_of_sight;
mod pending;
mod person;
mod removing;
mod returning;
mod tidying;
mod way;
