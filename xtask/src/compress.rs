//! `.br` and `.gz` beside each served file that gains by it, made once at build time at the highest level.

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

/// What compresses: text and WebAssembly.
const KINDS: [&str; 9] = ["css", "html", "js", "json", "svg", "txt", "wasm", "webmanifest", "xml"];
/// Below this the header of a compressed stream eats the gain.
const SMALLEST: usize = 150;

/// Compresses every file under `dir` that is worth it. The same content always gives the same bytes.
pub fn folder(dir: &Path) -> Result<()> {
    for path in files(dir)? {
        let kind = path.extension().and_then(|extension| extension.to_str());
        if !kind.is_some_and(|kind| KINDS.contains(&kind)) {
            continue;
        }
        let content = fs::read(&path).with_context(|| format!("could not read {}", path.display()))?;
        if content.len() > SMALLEST {
            write_beside(&path, "br", &brotli(&content)?)?;
            write_beside(&path, "gz", &gzip(&content)?)?;
        }
    }
    Ok(())
}

/// All files under `dir`, in a fixed order.
pub fn files(dir: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let entries = fs::read_dir(dir).with_context(|| format!("could not read {}", dir.display()))?;
    for entry in entries {
        let path = entry.with_context(|| format!("could not read {}", dir.display()))?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Brotli at its highest level.
pub fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let parameters = BrotliEncoderParams { quality: 11, size_hint: content.len(), ..BrotliEncoderParams::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut compressed, &parameters).context("brotli could not compress")?;
    Ok(compressed)
}

/// Gzip at its highest level, without the name and the time that its header could hold.
pub fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content).and_then(|()| encoder.finish()).context("gzip could not compress")
}

/// What Brotli packed.
pub fn unbrotli(packed: &[u8]) -> Result<Vec<u8>> {
    let mut content = Vec::new();
    brotli::BrotliDecompress(&mut &*packed, &mut content).context("brotli could not unpack")?;
    Ok(content)
}

/// What gzip packed.
pub fn ungzip(packed: &[u8]) -> Result<Vec<u8>> {
    let mut content = Vec::new();
    flate2::read::GzDecoder::new(packed).read_to_end(&mut content).context("gzip could not unpack")?;
    Ok(content)
}

fn write_beside(path: &Path, suffix: &str, content: &[u8]) -> Result<()> {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(suffix);
    fs::write(&name, content).with_context(|| format!("could not write {}", name.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_gains_is_compressed() {
        let dir = tempfile::tempdir().unwrap();
        let long = "kof ".repeat(100);
        for (name, content) in [("a.html", long.as_str()), ("b.html", "short"), ("c.png", &long)] {
            fs::write(dir.path().join(name), content).unwrap();
        }
        folder(dir.path()).unwrap();
        let names: Vec<_> = files(dir.path()).unwrap();
        let names: Vec<_> = names.iter().filter_map(|path| path.file_name()?.to_str()).collect();
        assert_eq!(names, ["a.html", "a.html.br", "a.html.gz", "b.html", "c.png"]);
    }

    #[test]
    fn compression_is_lossless_and_repeatable() {
        let content = "the same words, ".repeat(50).into_bytes();
        let packed = brotli(&content).unwrap();
        assert_eq!(packed, brotli(&content).unwrap());
        assert_eq!(unbrotli(&packed).unwrap(), content);

        let packed = gzip(&content).unwrap();
        assert_eq!(packed, gzip(&content).unwrap());
        assert_eq!(ungzip(&packed).unwrap(), content);
    }
}
