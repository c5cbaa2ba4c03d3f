//! Any bytes, read as a stored notebook, as a stored draft and as an imported file; and what follows from each.
//!
//! What must hold is said in `tests/support/reading.rs`, which the ordinary tests run over the same files.
#![no_main]

#[path = "../../tests/support/reading.rs"]
mod reading;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| reading::must_hold(bytes));
