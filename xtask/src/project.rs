//! Where things stand.

use anyhow::{Context, Result};
use std::env;
use std::path::{Path, PathBuf};

/// The folder of the workspace, whatever folder the command was typed in.
pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
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
