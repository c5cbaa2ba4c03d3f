//! `cargo xtask method`: the method written out for who checks it, in each language, from the tables and words of the app itself.
//!
//! What can be counted or named is read from the library, so that the pages cannot say something else than what the app
//! does. Only what is no table is written here: how the steps follow each other, what they rest on, what is missing.

mod conditions;
mod english;
mod french;
mod page;
mod parts;
mod phrases;
mod sources;

use crate::project;
use anyhow::{Context, Result};
use keep_or_fire::instrument::language::Language;
use std::fs;
use std::path::PathBuf;

/// Where the page of a language is.
pub fn path(language: Language) -> PathBuf {
    project::root().join("docs").join(match language {
        Language::French => "methode.md",
        Language::English => "method.md",
    })
}

/// The whole page, as Markdown.
pub fn page(language: Language) -> String {
    page::of(language)
}

/// Writes the page of every language.
///
/// # Errors
/// When a file cannot be written.
pub fn run() -> Result<()> {
    for language in Language::ALL {
        let path = path(*language);
        fs::write(&path, page(*language)).with_context(|| format!("cannot write {}", path.display()))?;
        println!("{}", path.display());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pages_say_what_the_app_does() {
        for language in Language::ALL {
            let path = path(*language);
            let kept = fs::read_to_string(&path).unwrap_or_default();
            let differs = kept
                .lines()
                .zip(page(*language).lines())
                .find(|(kept, new)| kept != new)
                .map(|(kept, _)| kept.to_owned());
            assert!(
                kept == page(*language),
                "{} is not what the app does any more; run `cargo xtask method`. It says: {differs:?}",
                path.display()
            );
        }
    }

    #[test]
    fn a_table_has_as_many_cells_in_each_row() {
        for language in Language::ALL {
            let mut columns = None;
            for line in page(*language).lines() {
                let cells = line.starts_with('|').then(|| line.matches('|').count());
                assert!(columns.is_none() || cells.is_none() || cells == columns, "{line}");
                columns = cells;
            }
        }
    }
}
