//! Files named after their content, so that a browser may keep them for ever, and the checksums it verifies them by.

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// Hexadecimal digits of a hash in a file's name: 64 bits, far from any accidental meeting.
const DIGITS: usize = 16;

/// A file of the site that others refer to.
#[derive(Debug)]
pub struct Asset {
    /// Its name in the folder of the site.
    pub name: String,
    /// The value for `integrity`.
    pub integrity: String,
}

impl Asset {
    /// Renames `dir/from` to `stem-<hash>.<extension>`.
    pub fn name_by_content(dir: &Path, from: &str, stem: &str, extension: &str) -> Result<Self> {
        let old = dir.join(from);
        let content = fs::read(&old).with_context(|| format!("could not read {}", old.display()))?;
        let name = format!("{stem}-{}.{extension}", hash(&content));
        fs::rename(&old, dir.join(&name)).with_context(|| format!("could not rename {} to {name}", old.display()))?;
        Ok(Self { name, integrity: integrity(&content) })
    }
}

/// The start of the SHA-256 of `content`.
pub fn hash(content: &[u8]) -> String {
    let mut hex = String::new();
    for byte in &Sha256::digest(content)[..DIGITS / 2] {
        // Writing into a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

/// Whether a file's name changes whenever its content does.
pub fn is_named_by_content(name: &str) -> bool {
    let stem = name.split_once('.').map_or(name, |(stem, _)| stem);
    stem.rsplit_once('-')
        .is_some_and(|(_, hash)| hash.len() == DIGITS && hash.bytes().all(|digit| digit.is_ascii_hexdigit()))
}

/// The value for `integrity` of a file with this content.
pub fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(content)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_renamed_after_its_content() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("app.css"), "a{}").unwrap();
        let asset = Asset::name_by_content(dir.path(), "app.css", "app", "css").unwrap();
        assert_eq!(asset.name, format!("app-{}.css", hash(b"a{}")));
        assert!(dir.path().join(&asset.name).exists());
        assert!(is_named_by_content(&asset.name));
        assert!(is_named_by_content(&format!("{}.br", asset.name)));
    }

    #[test]
    fn other_names_are_not_taken_for_hashed_ones() {
        for name in ["index.html", "app-maskable.svg", "keep-or-fire.html", "sw.js"] {
            assert!(!is_named_by_content(name), "{name}");
        }
    }

    #[test]
    fn an_integrity_is_what_browsers_compute() {
        // printf 'hello' | openssl dgst -sha384 -binary | base64
        assert_eq!(integrity(b"hello"), "sha384-WeF0h3dEjGnea4ANejO7+5/xtGPkQ1TDVTvNucZm+pASWjx5+QOXvfX2oT3oKGhP");
        assert_eq!(hash(b"hello"), "2cf24dba5fb0a30e");
    }
}
