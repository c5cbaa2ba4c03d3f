//! A tool written in Rust: taken from `PATH` in the right version, else from our cache, else installed there.

use crate::{program, progress, project};
use anyhow::{Context, Result};
use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

/// One tool at one version.
pub struct Tool {
    /// Its crate.
    pub package: &'static str,
    /// The only version that will do.
    pub version: String,
    /// The programs it brings, all of which must be there.
    pub programs: &'static [&'static str],
    /// Whether the crate's own lock file is used when it is compiled here.
    pub locked: bool,
    /// What to expect of a first time.
    pub takes: &'static str,
}

impl Tool {
    /// The folder to put first on `PATH`; none when `PATH` has the right version already.
    pub fn provide(&self) -> Result<Option<PathBuf>> {
        if self.is_on(&env::var_os("PATH").unwrap_or_default()) {
            return Ok(None);
        }
        let home = project::tool_dir(self.package, &self.version)?;
        let programs = home.join("bin");
        if !self.is_on(programs.as_os_str()) {
            let what = format!("installing {} {} ({})", self.package, self.version, self.takes);
            progress::line(&what, || self.install(&home)).with_context(|| {
                format!(
                    "could not install {0} {1}. Install it by hand, then try again: cargo install {0} --version {1}",
                    self.package, self.version
                )
            })?;
        }
        Ok(Some(programs))
    }

    /// Where one of its programs is, when the right version is there already.
    pub fn find(&self, program: &str) -> Option<PathBuf> {
        let path = env::var_os("PATH").unwrap_or_default();
        if self.is_on(&path) {
            return which::which_in(program, Some(&path), project::root()).ok();
        }
        let programs = project::tool_dir(self.package, &self.version).ok()?.join("bin");
        self.is_on(programs.as_os_str()).then(|| programs.join(program))
    }

    fn is_on(&self, path: &OsStr) -> bool {
        self.programs.iter().all(|program| {
            which::which_in(program, Some(path), project::root())
                .ok()
                .and_then(|found| program::answer(Command::new(found).arg("--version")))
                // Some say their name first, some do not.
                .is_some_and(|said| said.split_whitespace().take(2).any(|word| word == self.version))
        })
    }

    /// A finished binary where `cargo binstall` exists and has one, else compiled here.
    fn install(&self, home: &Path) -> Result<()> {
        let log = project::log(&format!("install {}", self.package));
        if program::answer(program::cargo().args(["binstall", "-V"])).is_some() {
            let mut binstall = program::cargo();
            binstall
                .args(["binstall", "--no-confirm", "--disable-strategies", "compile"])
                .arg(format!("{}@{}", self.package, self.version))
                .arg("--root")
                .arg(home);
            // One that was made for another system is no use here.
            if program::succeeds(&mut binstall, &log)? && self.is_on(home.join("bin").as_os_str()) {
                return Ok(());
            }
        }
        let mut install = program::cargo();
        install
            .args(["install", "--force", self.package, "--version", &self.version])
            .arg("--root")
            .arg(home)
            .args(self.locked.then_some("--locked"))
            // The tool's gigabyte of intermediate files belongs in a temporary folder, not among ours.
            .env_remove("CARGO_TARGET_DIR");
        program::must_succeed(&mut install, &log)
    }
}
