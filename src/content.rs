//! WORDS. Every sentence that a visitor can see or hear, in every language.
//!
//! [`Words`] lists what a language has to say; one file a language says it ([`fr`], [`en`]). A missing sentence does not
//! compile: the tables are struct literals and exhaustive matches, with no string keys and no fallback.
//!
//! To add a language: a variant of [`Language`], a file beside `fr.rs`, and what
//! the compiler and the tests then ask for: `docs/adding-a-language.md`.

pub mod dates;
pub mod en;
pub mod fr;
pub mod letter;
pub mod report;
mod table;
pub mod typography;
pub mod words;

use crate::instrument::language::Language;
pub use dates::Day;
pub use words::Words;

/// The words of a language.
///
/// Which language it is stays hidden from the compiler: it would put both sentences, and a choice between them, at every place
/// where one is said.
#[inline(never)]
pub fn words(language: Language) -> &'static Words {
    std::hint::black_box(match language {
        Language::French => &fr::WORDS,
        Language::English => &en::WORDS,
    })
}
