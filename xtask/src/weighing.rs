//! How much of the WebAssembly comes from which crate.

use crate::project;
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use wasmparser::{KnownCustom, Name, Parser, Payload};

/// Bytes of functions by the crate that they belong to, the heaviest first, before wasm-opt makes them smaller and strips their names.
/// A generic function belongs to the crate that wrote it, whoever asked for it.
pub fn by_crate(wasm: &[u8]) -> Result<Vec<(String, u64)>> {
    let (mut imported, mut sizes, mut names) = (0, Vec::new(), BTreeMap::new());
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.context("the WebAssembly cannot be read")? {
            Payload::ImportSection(imports) => {
                let all = imports.into_imports().collect::<Result<Vec<_>, _>>().context("an import cannot be read")?;
                imported = all.iter().filter(|one| matches!(one.ty, wasmparser::TypeRef::Func(_))).count();
            }
            Payload::CodeSectionEntry(body) => {
                let range = body.range();
                sizes.push(range.end.saturating_sub(range.start));
            }
            Payload::CustomSection(section) => {
                let KnownCustom::Name(parts) = section.as_known() else { continue };
                for part in parts {
                    if let Name::Function(all) = part.context("the names of functions cannot be read")? {
                        for one in all {
                            let one = one.context("the name of a function cannot be read")?;
                            names.insert(one.index as usize, one.name.to_owned());
                        }
                    }
                }
            }
            _ => {}
        }
    }
    let mut crates = BTreeMap::<String, u64>::new();
    for (n, size) in sizes.into_iter().enumerate() {
        let name = names.get(&(imported + n)).map_or("", String::as_str);
        *crates.entry(crate_of(name)).or_default() += size;
    }
    let mut crates: Vec<_> = crates.into_iter().collect();
    crates.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    Ok(crates)
}

/// Of `<yew::html::Html as core::fmt::Debug>::fmt::h0123`, `yew`.
fn crate_of(name: &str) -> String {
    let name = rustc_demangle::demangle(name).to_string();
    let start = name.trim_start_matches(['<', '&', '*', '[', '(']);
    let start = start.strip_prefix("mut ").or_else(|| start.strip_prefix("dyn ")).unwrap_or(start);
    let end = start.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(start.len());
    let (first, rest) = start.split_at(end);
    // A crate's name is followed by a path, and between them maybe by a hash: `yew[0123]::html`.
    let is_crate = !first.is_empty() && (rest.starts_with("::") || (rest.starts_with('[') && rest.contains("]::")));
    if is_crate { first.to_owned() } else { "(others)".to_owned() }
}

/// Where the last build's figures are.
fn figures() -> PathBuf {
    project::root().join("target/xtask/crates.txt")
}

/// Notes the figures of a build for `cargo xtask bench`.
pub fn note(wasm: &Path) -> Result<()> {
    let content = fs::read(wasm).with_context(|| format!("could not read {}", wasm.display()))?;
    let mut lines = String::new();
    for (name, size) in by_crate(&content)? {
        // Writing into a string cannot fail.
        let _ = writeln!(lines, "{name:<34}{size:>10}");
    }
    let to = figures();
    fs::create_dir_all(to.parent().unwrap_or(&to))
        .with_context(|| format!("could not make a folder for {}", to.display()))?;
    fs::write(&to, lines).with_context(|| format!("could not write {}", to.display()))
}

/// Prints them.
pub fn print() -> Result<()> {
    let lines = fs::read_to_string(figures()).context("there are no figures of a build yet: cargo xtask build")?;
    println!("\n{:<34}{:>10}\n{}", "functions by crate, before wasm-opt", "raw", lines.trim_end());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::crate_of;

    #[test]
    fn a_function_belongs_to_the_crate_that_wrote_it() {
        for (name, owner) in [
            ("<yew::html::Html as core::fmt::Debug>::fmt::h0123", "yew"),
            ("keep_or_fire::session::Session::apply", "keep_or_fire"),
            ("<&mut T as core::fmt::Write>::write_str", "(others)"),
            ("<yew[2e1f]::html::Html as core[0a]::fmt::Debug>::fmt", "yew"),
            ("_RNvNtCsjZ6aOCd7r0x_7web_sys8features4open", "web_sys"),
            ("_ZN4core3fmt5write17h0123456789abcdefE", "core"),
            ("__wbindgen_malloc", "(others)"),
            ("", "(others)"),
        ] {
            assert_eq!(crate_of(name), owner, "{name}");
        }
    }
}
