//! The harness in `benches/peers/`: what it needs, and a run of it.

use crate::bench::raw::Raw;
use crate::engine::Engine;
use crate::{npm, program, project};
use anyhow::{Context, Result, anyhow};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// All that is needed to time pages.
pub struct Peers {
    chromium: PathBuf,
}

/// Where the built peers and the raw figures are.
pub fn folder() -> PathBuf {
    project::root().join("target/bench")
}

fn sources() -> PathBuf {
    project::root().join("benches/peers")
}

impl Peers {
    /// Finds Chromium and installs the peers. An error is a reason to go without times.
    pub fn provide() -> Result<Self> {
        let chromium = Engine::chromium_alone()
            .ok_or_else(|| anyhow!("they are taken in Chromium: `cargo xtask test` installs it or says how"))?;
        npm::provide_in(&sources(), "the pages to compare with")?;
        Ok(Self { chromium })
    }

    /// Visits our page and its peers in so many rounds.
    pub fn time(&self, rounds: u32) -> Result<Raw> {
        let (work, out) = (folder(), folder().join("raw.json"));
        fs::create_dir_all(&work).with_context(|| format!("could not make the folder {}", work.display()))?;
        let mut run = Command::new("node");
        run.current_dir(sources()).arg("main.mjs").arg("--chromium").arg(&self.chromium);
        run.arg("--dist").arg(project::dist()).arg("--work").arg(&work).arg("--out").arg(&out);
        run.args(["--rounds", &rounds.to_string()]);
        let log = project::log("bench");
        program::must_succeed(&mut run, &log)?;
        let said = fs::read_to_string(&log).unwrap_or_default();
        for line in said.lines().filter(|line| line.starts_with("failed")) {
            println!("{line}");
        }
        let text = fs::read_to_string(&out).with_context(|| format!("could not read {}", out.display()))?;
        serde_json::from_str(&text).with_context(|| format!("{} does not have the expected form", out.display()))
    }
}
