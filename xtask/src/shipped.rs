//! What reaches a visitor and was not written here: which crates, under which licences, of what size.
//!
//! The build writes two files of it beside the site: `licences.txt`, the texts that those licences ask to be handed on, and
//! `sbom.cdx.json`, a bill of materials in the form of `CycloneDX` 1.5. `cargo xtask bench` prints the sizes.

use crate::setup::WASM;
use crate::{program, project};
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// A crate that is compiled into the app.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Crate {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// The licence it declares, such as `MIT OR Apache-2.0`.
    pub licence: String,
    /// Its authors, as far as they say.
    authors: Vec<String>,
    repository: String,
    folder: String,
    /// The SHA-256 of the package, from `Cargo.lock`.
    checksum: String,
}

/// Every crate on the way from the app to what it needs at run time for WebAssembly; macros and build scripts stay behind. The linker
/// leaves some of them out entirely: what is not needed is listed all the same.
pub fn crates() -> Result<Vec<Crate>> {
    let mut metadata = program::cargo();
    metadata.current_dir(project::root()).args([
        "metadata",
        "--format-version",
        "1",
        "--locked",
        "--filter-platform",
        WASM,
    ]);
    let said = program::answer(&mut metadata).context("`cargo metadata` failed: is Cargo.lock up to date?")?;
    let said: Value = serde_json::from_str(&said).context("`cargo metadata` did not print JSON")?;
    let lock = fs::read_to_string(project::root().join("Cargo.lock")).context("could not read Cargo.lock")?;
    Ok(reached(&said, &lock.parse().context("Cargo.lock is not the TOML it should be")?))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn reached(metadata: &Value, lock: &toml::Table) -> Vec<Crate> {
    let packages: BTreeMap<&str, &Value> =
        list(&metadata["packages"]).iter().filter_map(|package| Some((package["id"].as_str()?, package))).collect();
    let nodes: BTreeMap<&str, &Value> =
        list(&metadata["resolve"]["nodes"]).iter().filter_map(|node| Some((node["id"].as_str()?, node))).collect();
    let is_macro = |id: &str| {
        let kinds = packages.get(id).into_iter().flat_map(|package| list(&package["targets"]));
        kinds.into_iter().any(|target| list(&target["kind"]).contains(&"proc-macro".into()))
    };
    let own = packages.iter().find(|(_, package)| package["name"] == "keep-or-fire").map(|(id, _)| *id);
    let (mut seen, mut next) = (BTreeSet::new(), Vec::from_iter(own));
    while let Some(id) = next.pop() {
        if is_macro(id) || !seen.insert(id) {
            continue;
        }
        for dependency in nodes.get(id).into_iter().flat_map(|node| list(&node["deps"])) {
            // A dependency of builds or tests has a kind; one at run time has none.
            if list(&dependency["dep_kinds"]).iter().any(|kind| kind["kind"].is_null()) {
                next.extend(dependency["pkg"].as_str());
            }
        }
    }
    let mut crates: Vec<Crate> = seen
        .into_iter()
        .filter(|id| Some(*id) != own)
        .filter_map(|id| packages.get(id))
        .map(|package| {
            let (name, version) = (text(&package["name"]), text(&package["version"]));
            Crate {
                licence: text(&package["license"]).replace('/', " OR ").replace("  ", " "),
                authors: list(&package["authors"]).iter().map(text).collect(),
                repository: text(&package["repository"]),
                folder: text(&package["manifest_path"]).trim_end_matches("Cargo.toml").to_owned(),
                checksum: checksum(lock, &name, &version),
                name,
                version,
            }
        })
        .collect();
    crates.sort();
    crates
}

fn checksum(lock: &toml::Table, name: &str, version: &str) -> String {
    let packages = lock.get("package").and_then(|packages| packages.as_array()).into_iter().flatten();
    let is_it = |entry: &&toml::Value| {
        entry.get("name").and_then(toml::Value::as_str) == Some(name)
            && entry.get("version").and_then(toml::Value::as_str) == Some(version)
    };
    let found = packages.into_iter().find(is_it);
    found.and_then(|entry| entry.get("checksum")?.as_str()).unwrap_or_default().to_owned()
}

/// Writes both files into the folder of the site.
pub fn write(dir: &Path) -> Result<()> {
    let crates = crates()?;
    fs::write(dir.join("licences.txt"), licences(&crates)?).context("could not write licences.txt")?;
    let bill = serde_json::to_string_pretty(&bill(&crates)).context("the bill of materials cannot be written")?;
    fs::write(dir.join("sbom.cdx.json"), bill + "\n").context("could not write sbom.cdx.json")
}

/// Each text once, before it the crates that come with it. Of two licences to choose from, MIT is the one chosen where a crate has its
/// text.
fn licences(crates: &[Crate]) -> Result<String> {
    let mut by_text: BTreeMap<String, Vec<&Crate>> = BTreeMap::new();
    for one in crates {
        by_text.entry(licence_of(one)?).or_default().push(one);
    }
    let mut page = "« Garder ou virer ? » is under MIT OR Apache-2.0. In its WebAssembly there may be code of the crates below, and of the Rust \
                    standard library (MIT OR Apache-2.0, copyright The Rust Project contributors).\n"
        .to_owned();
    for (text, crates) in by_text {
        page.push_str("\n────────\n\n");
        for one in crates {
            let _ = writeln!(page, "{} {} ({}) {}", one.name, one.version, one.licence, one.repository);
        }
        let _ = write!(page, "\n{}\n", text.trim());
    }
    let apache = fs::read_to_string(project::root().join("LICENSE-APACHE")).context("could not read LICENSE-APACHE")?;
    let _ =
        write!(page, "\n────────\n\nThe Apache License, to which some of the above refer:\n\n{}\n", apache.trim_end());
    Ok(page)
}

fn licence_of(one: &Crate) -> Result<String> {
    let entries = fs::read_dir(&one.folder).with_context(|| format!("could not read the sources of {}", one.name))?;
    let mut names: Vec<String> =
        entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    let is_text =
        |name: &&String| ["LICEN", "COPYING", "NOTICE"].iter().any(|start| name.to_uppercase().starts_with(start));
    let all: Vec<&String> = names.iter().filter(is_text).collect();
    let is_mit = |name: &&&String| name.to_uppercase().contains("MIT");
    // Joined by AND, all of them hold.
    let chosen = all.iter().find(is_mit).filter(|_| !one.licence.contains("AND"));
    let chosen = chosen.map_or(all.clone(), |mit| vec![*mit]);
    let texts = chosen.iter().map(|name| fs::read_to_string(Path::new(&one.folder).join(name)));
    let texts: Vec<String> = texts.collect::<Result<_, _>>().with_context(|| format!("a licence of {}", one.name))?;
    if texts.is_empty() {
        return Ok(format!("The package has no text of its licence. Copyright: {}", one.authors.join(", ")));
    }
    Ok(texts.join("\n\n").replace("\r\n", "\n"))
}

/// Without a date and a serial number: the same sources give the same bytes.
fn bill(crates: &[Crate]) -> Value {
    let components = crates.iter().map(|one| {
        let purl = format!("pkg:cargo/{}@{}", one.name, one.version);
        json!({
            "type": "library",
            "bom-ref": purl,
            "name": one.name,
            "version": one.version,
            "purl": purl,
            "hashes": [{ "alg": "SHA-256", "content": one.checksum }],
            "licenses": [{ "expression": one.licence }],
            "externalReferences": [{ "type": "vcs", "url": one.repository }],
        })
    });
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": {
            "type": "application",
            "bom-ref": "keep-or-fire",
            "name": "keep-or-fire",
            "version": env!("CARGO_PKG_VERSION"),
            "licenses": [{ "expression": "MIT OR Apache-2.0" }],
        } },
        "components": components.collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shipped_is_known_by_name_version_licence_and_checksum() {
        let crates = crates().unwrap();
        let names: Vec<&str> = crates.iter().map(|one| one.name.as_str()).collect();
        assert!(names.contains(&"yew") && names.contains(&"wasm-bindgen"), "{names:?}");
        for absent in ["yew-macro", "proptest", "tokio", "axum", "keep-or-fire"] {
            assert!(!names.contains(&absent), "{absent} is not shipped");
        }
        for one in &crates {
            assert!(one.checksum.len() == 64 && !one.licence.is_empty(), "{one:?}");
        }
    }

    #[test]
    fn every_shipped_crate_is_in_both_files() {
        let dir = tempfile::tempdir().unwrap();
        write(dir.path()).unwrap();
        let read = |name: &str| fs::read_to_string(dir.path().join(name)).unwrap();
        let (licences, bill) = (read("licences.txt"), read("sbom.cdx.json"));
        for one in crates().unwrap() {
            assert!(licences.contains(&format!("{} {} (", one.name, one.version)), "{one:?}");
            assert!(bill.contains(&format!("pkg:cargo/{}@{}", one.name, one.version)), "{one:?}");
        }
        assert!(licences.contains("Permission is hereby granted") && !licences.contains(env!("CARGO_MANIFEST_DIR")));
    }
}
