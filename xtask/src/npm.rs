//! The npm packages of the build and the tests, exactly those of `package-lock.json`.

use crate::{assets, program, progress, project};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;
use std::process::Command;

/// The oldest Node.js that the packages run on.
const NODE: u32 = 18;

/// Installs what the lock file says, unless that was done before.
pub fn provide() -> Result<()> {
    provide_in(project::root(), "the npm packages")
}

/// The same for another folder with a lock file of its own; `what` completes "installing …".
pub fn provide_in(folder: &Path, what: &str) -> Result<()> {
    check_node()?;
    let lock = folder.join("package-lock.json");
    let lock = fs::read(&lock).with_context(|| format!("could not read {}", lock.display()))?;
    let wanted = assets::hash(&lock);
    let stamp = folder.join("node_modules/.keep-or-fire");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    let npm =
        which::which("npm").context("npm is needed: install it beside Node.js (on Debian: apt-get install npm)")?;
    progress::line(&format!("installing {what}"), || {
        let mut install = Command::new(npm);
        install.arg("ci").current_dir(folder);
        program::must_succeed(&mut install, &project::log("npm ci"))
    })
    .with_context(|| format!("could not install {what}. Try `npm ci` in {}", folder.display()))?;
    fs::write(&stamp, wanted).with_context(|| format!("could not write {}", stamp.display()))
}

/// The call that joins what `entry` imports, a script or a style sheet, and makes it small.
pub fn esbuild(entry: &str, out: &Path) -> Result<Command> {
    let mut outfile = std::ffi::OsString::from("--outfile=");
    outfile.push(out);
    let mut command = Command::new(project::npm_program("esbuild")?);
    command
        .current_dir(project::root())
        .arg(entry)
        .args(["--bundle", "--minify", "--legal-comments=none", "--log-level=warning"])
        .arg(outfile);
    Ok(command)
}

fn check_node() -> Result<()> {
    let said = program::answer(Command::new("node").arg("--version"));
    match said.as_deref().map(major) {
        Some(Some(version)) if version >= NODE => Ok(()),
        Some(_) => bail!(
            "Node.js {NODE} or newer is needed, this one is {}: install a newer one and put it first on PATH",
            said.unwrap_or_default()
        ),
        None => bail!("Node.js {NODE} or newer is needed: install it (on Debian: apt-get install nodejs npm)"),
    }
}

fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_major_version_is_read() {
        assert_eq!(super::major("v20.20.2"), Some(20));
        assert_eq!(super::major("no"), None);
    }
}
