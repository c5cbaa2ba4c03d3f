//! The service worker: `worker/sw.js`, made small, with the list of the files that it keeps in front.

use crate::{assets, compress, npm, one_file, program, project, shell_words};
use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// The name that the pages register. It never changes: browsers ask for it to learn of a new build.
pub const FILE: &str = "sw.js";

/// Writes the worker of the finished site in `dir`. Called last, since it vouches for every other file.
pub fn write(dir: &Path) -> Result<()> {
    let script = dir.join(FILE);
    let mut shorten = npm::esbuild("worker/sw.js", &script)?;
    shorten.args(["--format=iife", "--target=es2022"]);
    program::must_succeed(&mut shorten, &project::log("esbuild worker"))?;
    let code = fs::read_to_string(&script).with_context(|| format!("could not read {}", script.display()))?;
    put_in_front(dir, &code)
}

/// Makes the worker of a site whose files were changed fit again.
pub fn renew(dir: &Path) -> Result<()> {
    let script = dir.join(FILE);
    let whole = fs::read_to_string(&script).with_context(|| format!("could not read {}", script.display()))?;
    let (_, code) = whole.split_once('\n').context("the worker has no list in front")?;
    put_in_front(dir, code)
}

fn put_in_front(dir: &Path, code: &str) -> Result<()> {
    let files = Value::Object(list(dir)?).to_string();
    let build = assets::hash(format!("{files}{code}").as_bytes());
    let script = format!("const BUILD=\"{build}\",FILES={files};\n{code}");
    fs::write(dir.join(FILE), script).with_context(|| format!("could not write {FILE}"))
}

/// What a visit may ask for, with its checksum, in the order of the names.
fn list(dir: &Path) -> Result<Map<String, Value>> {
    let mut list = Map::new();
    for path in compress::files(dir)? {
        let name: Vec<_> = path.strip_prefix(dir)?.iter().map(|part| part.to_string_lossy()).collect();
        let name = name.join("/");
        if is_kept(&name) {
            let content = fs::read(&path).with_context(|| format!("could not read {}", path.display()))?;
            // The shortest sum that browsers verify: it is sent with each check for an update.
            let sum = format!("sha256-{}", STANDARD.encode(Sha256::digest(&content)));
            list.insert(name, sum.into());
        }
    }
    Ok(list)
}

/// Not the page for owners of sites, nor what only other servers and blog engines read.
fn is_kept(name: &str) -> bool {
    let is_page = shell_words::all().any(|words| [words.file, words.manifest].contains(&name));
    let is_named = is_page || [one_file::FILE, "watch.js"].contains(&name);
    let is_hashed = assets::is_named_by_content(name) && !name.starts_with("owner-");
    let is_compressed = [".br", ".gz"].iter().any(|end| name.ends_with(end));
    (is_named || is_hashed || name.starts_with("icons/")) && !is_compressed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_has_what_a_visit_asks_for_and_names_the_build() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("icons")).unwrap();
        let hashed = "app-0123456789abcdef.js";
        for name in ["index.html", "embed.html", "owner-0123456789abcdef.js", hashed, "icons/app.svg", "_headers"] {
            fs::write(dir.path().join(name), name).unwrap();
        }
        fs::write(dir.path().join(format!("{hashed}.br")), "").unwrap();
        fs::write(dir.path().join(FILE), "old\n(()=>{})()\n").unwrap();
        renew(dir.path()).unwrap();
        let first = fs::read_to_string(dir.path().join(FILE)).unwrap();
        let names: Vec<_> = list(dir.path()).unwrap().into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, [hashed, "icons/app.svg", "index.html"]);
        assert!(first.contains("\"index.html\":\"sha256-"), "{first}");
        assert!(first.ends_with(";\n(()=>{})()\n"), "{first}");

        fs::write(dir.path().join("index.html"), "another").unwrap();
        renew(dir.path()).unwrap();
        let second = fs::read_to_string(dir.path().join(FILE)).unwrap();
        assert_ne!(first.split(',').next(), second.split(',').next());
    }
}
