//! Chromium and its driver, for the tests that need a real browser.

use crate::{program, progress, project};
use anyhow::{Context, Result, bail};
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The names that packagers give to Chromium or a browser that behaves the same.
const CHROMIUM: [&str; 5] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
/// Debian's packages. Fonts too: without any, a page has no text to measure.
const PACKAGES: [&str; 3] = ["chromium", "chromium-driver", "fonts-dejavu-core"];

/// A browser that a test can drive.
pub struct Browser {
    /// The browser.
    pub chromium: PathBuf,
    /// The program that drives it.
    pub driver: PathBuf,
}

impl Browser {
    /// Found on `PATH`, else installed where that can be done without a question.
    pub fn provide() -> Result<Self> {
        if let Some(browser) = Self::find() {
            return Ok(browser);
        }
        let typed = format!("apt-get install {}", PACKAGES.join(" "));
        let Some(administrator) = Administrator::of_debian() else {
            bail!(
                "the browser tests need Chromium and its driver on PATH. On Debian type: sudo {typed}; elsewhere install chromium and chromedriver"
            );
        };
        progress::line("installing Chromium and its driver", || {
            administrator.apt_get(&["update"])?;
            let install = ["install", "--yes", "--no-install-recommends"];
            administrator.apt_get(&[&install[..], &PACKAGES[..]].concat())
        })
        .with_context(|| format!("could not install the browser. Type: sudo {typed}"))?;
        Self::find().context("chromium or chromedriver is still not on PATH after its installation")
    }

    fn find() -> Option<Self> {
        let on_path = |name: &&str| which::which(name).ok();
        let chosen = |variable| env::var_os(variable).map(PathBuf::from);
        Some(Self {
            chromium: chosen("KOF_CHROMIUM").or_else(|| CHROMIUM.iter().find_map(on_path))?,
            driver: chosen("CHROMEDRIVER").or_else(|| on_path(&"chromedriver"))?,
        })
    }
}

/// How to act as the administrator of a Debian-like system.
enum Administrator {
    /// We are root.
    Root,
    /// `sudo` asks for no password.
    Sudo,
}

impl Administrator {
    fn of_debian() -> Option<Self> {
        if !Path::new("/etc/debian_version").exists() || which::which("apt-get").is_err() {
            return None;
        }
        if program::answer(Command::new("id").arg("-u")).as_deref() == Some("0") {
            return Some(Self::Root);
        }
        program::answer(Command::new("sudo").args(["-n", "true"])).map(|_| Self::Sudo)
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
