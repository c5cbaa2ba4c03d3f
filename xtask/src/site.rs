//! The build: Trunk compiles, binds and optimises; its hook calls [`crate::finish`]; `dist/` is then complete.

use crate::toolbox::Toolbox;
use crate::{program, progress, project};
use anyhow::{Context, Result};
use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// Builds `dist/` anew.
pub fn build(tools: &Toolbox) -> Result<()> {
    progress::line("building the site", || program::must_succeed(&mut command(tools)?, &project::log("build")))
        .context("the site could not be built")
}

/// Trunk's call.
pub fn command(tools: &Toolbox) -> Result<Command> {
    let mut trunk = tools.command("trunk")?;
    trunk
        .args(["build", "--release"])
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        // Trunk takes the value that others understand, "1", for a mistake.
        .env_remove("NO_COLOR")
        .envs(private_paths().map(|flags| ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags)));
    Ok(trunk)
}

/// A panic's message names a source file: without these flags by its full path, which is long, differs from machine to machine,
/// and holds the builder's user name, for all visitors to read.
fn private_paths() -> Option<String> {
    let cargo = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")))?;
    let mut paths = vec![(cargo.clone(), "cargo"), (project::root().to_owned(), "keep-or-fire")];
    // The sources of crates stand in one folder per registry. Where several prefixes fit, the last one given counts.
    let registries = fs::read_dir(cargo.join("registry/src")).into_iter().flatten();
    paths.extend(registries.flatten().map(|entry| (entry.path(), "crates")));
    remapped(&paths)
}

/// None when a path holds a space, at which the variable's value would be split.
fn remapped(paths: &[(PathBuf, &str)]) -> Option<String> {
    let flags = paths
        .iter()
        .map(|(path, name)| Some(format!("--remap-path-prefix={}={name}", path.to_str()?)))
        .collect::<Option<Vec<_>>>()?;
    flags.iter().all(|flag| !flag.contains(char::is_whitespace)).then(|| flags.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_with_a_space_is_left_alone() {
        let flags = |path: &str| remapped(&[(path.into(), "x")]);
        assert_eq!(flags("/home/a").as_deref(), Some("--remap-path-prefix=/home/a=x"));
        assert_eq!(flags("/home/a b"), None);
    }
}
