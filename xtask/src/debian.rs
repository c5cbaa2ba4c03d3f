//! Packages of Debian and what descends from it, installed where that can be done without a question.

use crate::{program, progress, project};
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::Command;

/// How to act as the administrator.
pub enum Administrator {
    /// We are root.
    Root,
    /// `sudo` asks for no password.
    Sudo,
}

impl Administrator {
    /// None on another system, and where a person would have to type a password.
    pub fn of_debian() -> Option<Self> {
        if !Path::new("/etc/debian_version").exists() || which::which("apt-get").is_err() {
            return None;
        }
        if is_root() {
            return Some(Self::Root);
        }
        program::answer(Command::new("sudo").args(["-n", "true"])).map(|_| Self::Sudo)
    }

    /// Reads anew which packages there are.
    pub fn update(&self) -> Result<()> {
        self.apt_get(&["update"]).context("could not read the list of packages")
    }

    /// Installs packages, and nothing that they only recommend.
    pub fn install(&self, packages: &[&str]) -> Result<()> {
        let install = ["install", "--yes", "--no-install-recommends"];
        self.apt_get(&[&install[..], packages].concat())
    }

    fn apt_get(&self, arguments: &[&str]) -> Result<()> {
        let mut command = match self {
            Self::Root => Command::new("env"),
            Self::Sudo => {
                let mut sudo = Command::new("sudo");
                sudo.args(["-n", "env"]);
                sudo
            }
        };
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]).args(arguments);
        program::must_succeed(&mut command, &project::log("apt-get"))
    }
}

/// Installs `what` where it is not there yet.
///
/// # Errors
/// Why not, with the command to type.
pub fn provide(what: &str, is_there: impl Fn() -> bool, packages: &[&str]) -> Result<()> {
    if is_there() {
        return Ok(());
    }
    let typed = format!("apt-get install --no-install-recommends {}", packages.join(" "));
    let Some(administrator) = Administrator::of_debian() else {
        bail!("{what} is not here. On Debian type: sudo {typed}");
    };
    progress::line(&format!("installing {what}"), || {
        administrator.update()?;
        administrator.install(packages)
    })
    .with_context(|| format!("could not install {what}. Type: sudo {typed}"))?;
    if !is_there() {
        bail!("{what} is still not here after its installation");
    }
    Ok(())
}

/// Whether we are root, as in a container.
pub fn is_root() -> bool {
    program::answer(Command::new("id").arg("-u")).as_deref() == Some("0")
}
