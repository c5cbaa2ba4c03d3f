//! The versions of the tools, each read from the one file that pins it.

use crate::project;
use anyhow::{Context, Result, bail};
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
    /// Reads the pins and checks the one that has to stand in two files.
    pub fn read() -> Result<Self> {
        let trunk = table("Trunk.toml")?;
        let packages: serde_json::Value =
            serde_json::from_str(&text("package.json")?).context("package.json is not the JSON it should be")?;
        check_wasm_opt(&trunk, &packages)?;
        Ok(Self { trunk: pinned_trunk(&trunk)?, wasm_bindgen: locked("wasm-bindgen", &table("Cargo.lock")?)? })
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

/// npm brings wasm-opt, Trunk asks for it by its own name: were the two to differ, Trunk would download another one.
fn check_wasm_opt(trunk: &Table, packages: &serde_json::Value) -> Result<()> {
    let asked = trunk.get("tools").and_then(|tools| tools.get("wasm_opt")?.as_str());
    let brought = packages["devDependencies"]["binaryen"]
        .as_str()
        .and_then(|version| version.split('.').next())
        .map(|major| format!("version_{major}"));
    if asked.is_none() || asked != brought.as_deref() {
        bail!(
            "Trunk.toml asks for wasm-opt {}, package.json brings {}: write the same in both",
            asked.unwrap_or("(none)"),
            brought.as_deref().unwrap_or("(none)"),
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_locked_version_is_found() {
        let lock = "[[package]]\nname = \"a\"\nversion = \"1.0.0\"\n[[package]]\nname = \"b\"\nversion = \"2.1.0\"";
        let lock: Table = lock.parse().unwrap();
        assert_eq!(locked("b", &lock).unwrap(), "2.1.0");
        assert!(locked("c", &lock).is_err());
    }

    #[test]
    fn two_versions_of_wasm_opt_are_refused() {
        let trunk: Table = "[tools]\nwasm_opt = \"version_132\"".parse().unwrap();
        let with = |version: &str| json!({ "devDependencies": { "binaryen": version } });
        assert!(check_wasm_opt(&trunk, &with("132.0.0")).is_ok());
        assert!(check_wasm_opt(&trunk, &with("133.0.0")).is_err());
        assert!(check_wasm_opt(&trunk, &json!({})).is_err());
    }

    #[test]
    fn the_projects_own_pins_are_readable() {
        let versions = Versions::read().unwrap();
        assert!(versions.trunk.starts_with("0."));
        assert!(versions.wasm_bindgen.starts_with("0.2."));
    }
}
