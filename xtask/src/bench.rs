//! `cargo xtask bench`: the bytes of a first visit, and how long it takes beside the same kind of page made with other means.
//!
//! Sizes are the same on every machine, and tests hold them. Times are not: what is worth quoting are the ratios within one run.

pub mod budget;
pub mod chart;
pub mod figures;
pub mod numbers;
pub mod page;
pub mod peers;
pub mod raw;
pub mod sizes;

use crate::{progress, project, weighing};
use anyhow::{Context, Result};
use figures::Figures;
use sizes::Sizes;
use std::fs;
use std::path::Path;

/// How much is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Sizes alone.
    Sizes,
    /// One round, for a look: the pages are written into `target/`.
    Quick,
    /// So many rounds, for the record: the pages are written into `docs/`.
    Full(u32),
}

/// Prints the sizes of `dist/`; then times it, where Node.js and Chromium are, and writes the table and the chart.
pub fn run(extent: Extent) -> Result<()> {
    let sizes = Sizes::of_site()?;
    sizes.print();
    weighing::print()?;
    let rounds = match extent {
        Extent::Sizes => return Ok(()),
        Extent::Quick => 1,
        Extent::Full(rounds) => rounds,
    };
    let peers = match peers::Peers::provide() {
        Ok(peers) => peers,
        Err(why) => {
            println!("\nno times: {why:#}");
            return Ok(());
        }
    };
    let what = format!("timing, about a minute and a half a round, rounds: {rounds}");
    let raw = progress::line(&what, || peers.time(rounds))?;
    let figures = Figures::of(&raw);
    let folder = if extent == Extent::Quick { peers::folder() } else { project::root().join("docs") };
    let budgets = budget::all(&figures, &sizes);
    println!("\n{}", budget::table(&budgets));
    for (name, content) in
        [("benchmark.md", page::page(&raw, &figures, &budgets)), ("benchmark.svg", chart::chart(&figures))]
    {
        write(&folder.join(name), &content)?;
    }
    Ok(())
}

fn write(to: &Path, content: &str) -> Result<()> {
    fs::write(to, content).with_context(|| format!("could not write {}", to.display()))?;
    println!("{}", to.display());
    Ok(())
}
