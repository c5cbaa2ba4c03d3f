//! The browser room inside a real browser: storage that loses nothing, clock, calendar, address; and what the app draws there.
//!
//! The tests share one page and one storage, and run one after another; each that needs the storage begins
//! with an empty one.
//!
//! | file | holds |
//! |---|---|
//! | `raw` | the browser's storage itself, without the app |
//! | `samples` | drafts and notebooks to keep, and the faults that reading may say |
//! | `reading` | reading what is stored, of a newer version too |
//! | `keeping` | what is kept comes back, from two tabs too, and when there is no room |
//! | `setting_aside` | what cannot be read is copied before anything is written over it |
//! | `clock` | clock and calendar |
//! | `address` | address and document |
//! | `drawing` | what an answer draws anew: the app as a whole |
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "a test stops at what it did not expect"
)]

mod address;
mod clock;
mod drawing;
mod keeping;
mod raw;
mod reading;
mod samples;
mod setting_aside;

use wasm_bindgen_test::wasm_bindgen_test_configure;

wasm_bindgen_test_configure!(run_in_browser);
