//! What leaves the page by the person's own hand, and what an import says.
//!
//! | file | what leaves, or is said |
//! |---|---|
//! | `letter` | the message: its placeholders |
//! | `report` | a result as text |
//! | `reminder` | the reminder, a calendar file |
//! | `repairs` | what an import left out or changed, and why one is refused |
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "a test stops at what it did not expect"
)]

#[path = "../support/mod.rs"]
mod support;

mod letter;
mod reminder;
mod repairs;
mod report;
