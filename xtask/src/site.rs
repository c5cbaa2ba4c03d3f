//! The build: Trunk compiles and binds, [`finish`] makes `dist/` of it.

use crate::finish::EMBED_V1;
use crate::public_url::PublicUrl;
use crate::toolbox::Toolbox;
use crate::{assets, finish, lean_std, program, progress, project};
use anyhow::{Context, Result};
use std::fs;
use std::process::Command;

/// Builds `dist/` anew.
pub fn build(tools: &Toolbox) -> Result<()> {
    build_for(tools, None)
}

/// Builds `dist/` anew, for a known address.
pub fn build_for(tools: &Toolbox, public: Option<&PublicUrl>) -> Result<()> {
    progress::line("building the site", || {
        program::must_succeed(&mut trunk(tools)?, &project::log("build"))?;
        finish::run(public)
    })
    .context("the site could not be built")
}

/// The checksum of the script that blogs load, for those who want the browser to verify it.
pub fn embed_integrity() -> Result<String> {
    let script = project::dist().join(EMBED_V1);
    let content = fs::read(&script).with_context(|| format!("could not read {}", script.display()))?;
    Ok(assets::integrity(&content))
}

fn trunk(tools: &Toolbox) -> Result<Command> {
    let mut trunk = tools.command("trunk")?;
    trunk
        .args(["build", "--release"])
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        // Trunk takes the value that others understand, "1", for a mistake.
        .env_remove("NO_COLOR")
        .envs(lean_std::settings());
    Ok(trunk)
}
