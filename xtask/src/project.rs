//! Where things stand.

use anyhow::{Context, Result};
use std::env;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The folder of the workspace, whatever folder the command was typed in.
///
/// Cargo says where the manifest is when it runs a program or a test. What it said when it compiled may be another clone, when
/// two share their build cache.
pub fn root() -> &'static Path {
    static ROOT: LazyLock<PathBuf> = LazyLock::new(|| {
        let here = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).or_else(|| env::current_dir().ok());
        let here = here.unwrap_or_default();
        here.ancestors().find(|folder| folder.join("Trunk.toml").exists()).unwrap_or(&here).to_owned()
    });
    &ROOT
}

/// The finished site.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// What Trunk leaves, as `Trunk.toml` says: the site before it is finished.
pub fn trunk_dir() -> PathBuf {
    root().join("target/trunk")
}

/// The programs that npm packages bring.
pub fn npm_programs() -> PathBuf {
    root().join("node_modules/.bin")
}

/// A program that an npm package brings.
pub fn npm_program(name: &str) -> Result<PathBuf> {
    which::which_in(name, Some(npm_programs()), root())
        .with_context(|| format!("{name} is not there yet. Run: cargo xtask build"))
}

/// What a long step printed: shown when it fails, kept for a look afterwards.
pub fn log(step: &str) -> PathBuf {
    let name: String = step.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    root().join("target/xtask").join(name).with_extension("log")
}

/// Where a tool that we install is kept: per user and per version, so that other clones find it.
pub fn tool_dir(tool: &str, version: &str) -> Result<PathBuf> {
    let caches = env::var_os("XDG_CACHE_HOME")
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)
        .or_else(|| Some(env::home_dir()?.join(".cache")))
        .context("no home folder to keep the tools in: set XDG_CACHE_HOME to a folder")?;
    Ok(caches.join("keep-or-fire/tools").join(format!("{tool}-{version}")))
}
