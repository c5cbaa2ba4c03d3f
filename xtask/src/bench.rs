//! `cargo xtask bench`: what a first visit transfers before the page is usable.

use crate::{assets, compress, project, weighing};
use anyhow::{Context, Result, bail};
use std::fs;

/// One file of the first visit.
struct File {
    name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Prints the table for `dist/`.
pub fn run() -> Result<()> {
    let files = first_visit()?.into_iter().map(measure).collect::<Result<Vec<_>>>()?;
    println!("{:<34}{:>10}{:>10}{:>10}", "bytes before usable", "raw", "gzip", "brotli");
    for file in &files {
        println!("{:<34}{:>10}{:>10}{:>10}", file.name, file.raw, file.gzip, file.brotli);
    }
    let sum = |of: fn(&File) -> usize| files.iter().map(of).sum::<usize>();
    println!(
        "{:<34}{:>10}{:>10}{:>10}",
        "together",
        sum(|file| file.raw),
        sum(|file| file.gzip),
        sum(|file| file.brotli),
    );
    println!("requests: {}", files.len());
    weighing::print()
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
