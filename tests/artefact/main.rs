//! The finished site, file by file: every checksum is computed anew, and nothing is in it that must not be.
//!
//! `cargo xtask test` runs this after the build. By hand: `cargo xtask build`, then `cargo test --test artefact`.
//!
//! | file | what it holds to |
//! |---|---|
//! | `site` | the files, and the tags of a page |
//! | `checksums` | each is that of the file it stands for |
//! | `policies` | strict, and said twice |
//! | `absent` | what must be in no file |
//! | `licences` | what is shipped of others |
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "a test stops at what it did not expect"
)]
#![allow(clippy::case_sensitive_file_extension_comparisons, reason = "the build writes these names, in small letters")]

mod absent;
mod checksums;
mod licences;
mod policies;
mod site;
