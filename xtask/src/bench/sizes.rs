//! What a first visit transfers before the page is usable: the same on every machine.

use crate::{assets, compress, project};
use anyhow::{Context, Result, bail};
use std::fs;

/// One file of the first visit.
struct File {
    name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// The files of a first visit.
pub struct Sizes(Vec<File>);

impl Sizes {
    /// Weighs what is in `dist/`.
    pub fn of_site() -> Result<Self> {
        first_visit()?.into_iter().map(measure).collect::<Result<_>>().map(Self)
    }

    /// All of them together, with Brotli.
    pub fn brotli(&self) -> usize {
        self.0.iter().map(|file| file.brotli).sum()
    }

    /// How many they are.
    pub fn requests(&self) -> usize {
        self.0.len()
    }

    /// Prints the table.
    pub fn print(&self) {
        println!("{:<34}{:>10}{:>10}{:>10}", "bytes before usable", "raw", "gzip", "brotli");
        for file in &self.0 {
            println!("{:<34}{:>10}{:>10}{:>10}", file.name, file.raw, file.gzip, file.brotli);
        }
        let sum = |of: fn(&File) -> usize| self.0.iter().map(of).sum::<usize>();
        println!("{:<34}{:>10}{:>10}{:>10}", "together", sum(|file| file.raw), sum(|file| file.gzip), self.brotli());
        println!("requests: {}", self.requests());
    }
}

/// The French page and what it loads to start: icon, manifest and the rest come later and wait for nothing.
fn first_visit() -> Result<Vec<String>> {
    let dist = project::dist();
    let page = dist.join("index.html");
    let html = fs::read_to_string(&page).with_context(|| format!("could not read {}", page.display()))?;
    let mut names: Vec<_> = html
        .split('"')
        .filter(|value| assets::is_named_by_content(value) || *value == "watch.js")
        .map(str::to_owned)
        .collect();
    names.push("index.html".to_owned());
    names.sort();
    names.dedup();
    if names.len() < 4 {
        bail!("index.html names no style, module or WebAssembly: build it anew with `cargo xtask build`");
    }
    Ok(names)
}

fn measure(name: String) -> Result<File> {
    let path = project::dist().join(&name);
    let content = fs::read(&path).with_context(|| format!("could not read {}", path.display()))?;
    Ok(File {
        name,
        raw: content.len(),
        gzip: compress::gzip(&content)?.len(),
        brotli: compress::brotli(&content)?.len(),
    })
}
