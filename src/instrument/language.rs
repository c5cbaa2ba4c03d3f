//! The languages of the instrument.

use super::vocabulary::vocabulary;

vocabulary! {
    /// A language that every sentence exists in. The id is the language tag.
    Language {
        /// French, the first language.
        French = "fr",
        /// English.
        English = "en",
    }
}

impl Language {
    /// The language meant by a tag such as `fr-CA`.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?;
        Self::ALL.iter().copied().find(|language| language.id().eq_ignore_ascii_case(primary))
    }
}
