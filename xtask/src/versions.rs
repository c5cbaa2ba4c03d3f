//! The versions of the tools, each read from the one file that pins it.

use crate::project;
use anyhow::{Context, Result};
use std::fs;
use toml::Table;

/// The pinned versions of what Trunk works with.
pub struct Versions {
    /// From `Trunk.toml`, which Trunk itself obeys.
    pub trunk: String,
    /// From `Cargo.lock`: the command must be of the very version of the library.
    pub wasm_bindgen: String,
}

impl Versions {
    /// Reads the pins.
    pub fn read() -> Result<Self> {
        let trunk = table("Trunk.toml")?;
        Ok(Self { trunk: pinned_trunk(&trunk)?, wasm_bindgen: locked("wasm-bindgen", &table("Cargo.lock")?)? })
    }

    /// The driver of Firefox, from `xtask/Cargo.toml`: only the tests need it.
    pub fn geckodriver() -> Result<String> {
        Self::of_tool("geckodriver")
    }

    /// A tool that only the tests need, pinned in `xtask/Cargo.toml`.
    pub fn of_tool(name: &str) -> Result<String> {
        let manifest = table("xtask/Cargo.toml")?;
        let pinned =
            |manifest: &Table| manifest.get("package")?.get("metadata")?.get(name)?.as_str().map(str::to_owned);
        pinned(&manifest).with_context(|| format!("xtask/Cargo.toml must pin {name} under [package.metadata]"))
    }
}

fn text(name: &str) -> Result<String> {
    let path = project::root().join(name);
    fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))
}

fn table(name: &str) -> Result<Table> {
    text(name)?.parse().with_context(|| format!("{name} is not the TOML it should be"))
}

fn pinned_trunk(trunk: &Table) -> Result<String> {
    trunk
        .get("trunk-version")
        .and_then(|value| value.as_str()?.strip_prefix('='))
        .map(str::to_owned)
        .context("Trunk.toml must pin its version, as in: trunk-version = \"=0.21.14\"")
}

fn locked(package: &str, lock: &Table) -> Result<String> {
    lock.get("package")
        .and_then(|packages| packages.as_array())
        .into_iter()
        .flatten()
        .find(|entry| entry.get("name").and_then(|name| name.as_str()) == Some(package))
        .and_then(|entry| entry.get("version")?.as_str())
        .map(str::to_owned)
        .with_context(|| format!("Cargo.lock has no {package}: run `cargo update --workspace`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locked_version_is_found() {
        let lock = "[[package]]\nname = \"a\"\nversion = \"1.0.0\"\n[[package]]\nname = \"b\"\nversion = \"2.1.0\"";
        let lock: Table = lock.parse().unwrap();
        assert_eq!(locked("b", &lock).unwrap(), "2.1.0");
        assert!(locked("c", &lock).is_err());
    }

    #[test]
    fn the_projects_own_pins_are_readable() {
        let versions = Versions::read().unwrap();
        assert!(versions.trunk.starts_with("0."));
        assert!(versions.wasm_bindgen.starts_with("0.2."));
        assert!(Versions::geckodriver().unwrap().starts_with("0."));
    }
}
