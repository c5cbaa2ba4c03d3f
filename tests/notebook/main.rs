//! What is kept: how it is written, read, merged, exported, imported, taken back, and looked back upon.
//!
//! | file | what it holds to |
//! |---|---|
//! | `restoring` | whatever is stored, something can be begun with |
//! | `json` | the reader of JSON agrees with a well-kept one |
//! | `exporting` | the same notebook gives the same bytes, there and back |
//! | `importing` | nasty files: refused or repaired, by name |
//! | `summary` | what merging a file would do is said before, and can be taken back |
//! | `looking_back` | the history of a client: order, curves, what moved |
//! | `drafts` | whether a draft says something, and two of one assessment |
//! | `merging` | in any order, any number of times, the same |
//! | `hostile` | whatever comes from outside, what must hold of it (`support/reading.rs`) does |
//! | `any` | any notebook, for the others |
//! | `upkeep` | renaming, archiving, deleting a client, and taking that back |
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "a test stops at what it did not expect"
)]

mod any;
mod drafts;
mod exporting;
mod hostile;
mod importing;
mod json;
mod looking_back;
mod merging;
#[path = "../support/reading.rs"]
mod reading;
mod restoring;
mod summary;
mod upkeep;
