//! The tools that a build needs, each found or installed, and a way to call them.

use anyhow::{Context, Result};
use std::env;
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;
use std::process::Command;

/// Folders to look in before everything else on `PATH`, so that every program, and every program that those start, meets the
/// pinned versions.
pub struct Toolbox {
    path: OsString,
}

impl Toolbox {
    /// `first` in their order, then `PATH` as it was.
    pub fn new(first: impl IntoIterator<Item = PathBuf>) -> Result<Self> {
        let rest = env::var_os("PATH").unwrap_or_default();
        let path = env::join_paths(first.into_iter().chain(env::split_paths(&rest)))
            .context("a folder of tools has a character in its name that PATH cannot hold")?;
        Ok(Self { path })
    }

    /// The value of `PATH` for programs that start others.
    pub fn path(&self) -> &OsStr {
        &self.path
    }

    /// Where a program stands.
    pub fn find(&self, program: &str) -> Option<PathBuf> {
        which::which_in(program, Some(&self.path), crate::project::root()).ok()
    }

    /// A program, ready to be called from the project's folder.
    pub fn command(&self, program: &str) -> Result<Command> {
        let found = self.find(program).with_context(|| format!("{program} is not on PATH although it was set up"))?;
        let mut command = Command::new(found);
        command.env("PATH", &self.path).current_dir(crate::project::root());
        Ok(command)
    }
}
