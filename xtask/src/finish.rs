//! Turns what Trunk compiled into the site: Trunk's `post_build` hook calls it on the folder that is about to become `dist/`.

use crate::assets::Asset;
use crate::shell::{self, Loaded};
use crate::{compress, program, project};
use anyhow::{Context, Result};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What Trunk leaves, since `Trunk.toml` asks for names without hashes.
const GLUE: &str = "keep-or-fire.js";
const WASM: &str = "keep-or-fire_bg.wasm";

/// Finishes the folder that Trunk names.
pub fn run() -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .context("this is a step of the build, called by Trunk. Run: cargo xtask build")?;
    finish(&staging)
}

fn finish(dir: &Path) -> Result<()> {
    let loaded = Loaded {
        module: module(dir)?,
        style: style(dir)?,
        wasm: Asset::name_by_content(dir, WASM, "keep-or-fire", "wasm")?,
    };
    write_pages(dir, &loaded)?;
    compress::folder(dir)
}

/// Joins the boot code with wasm-bindgen's glue, which is then no file of its own, nor are the snippets it may import.
fn module(dir: &Path) -> Result<Asset> {
    let glue = dir.join(GLUE);
    let mut alias = std::ffi::OsString::from("--alias:keep-or-fire=");
    alias.push(&glue);
    let mut bundle = esbuild("boot/boot.js", &dir.join("boot.js"))?;
    bundle.args(["--format=esm", "--target=es2022"]).arg(alias);
    program::must_succeed(&mut bundle, &project::log("esbuild js"))?;
    fs::remove_file(&glue).with_context(|| format!("could not remove {}", glue.display()))?;
    let snippets = dir.join("snippets");
    if snippets.exists() {
        fs::remove_dir_all(&snippets).with_context(|| format!("could not remove {}", snippets.display()))?;
    }
    Asset::name_by_content(dir, "boot.js", "app", "js")
}

/// Joins the style sheets. `esnext`: the sheets say what they mean to today's browsers, nothing is rewritten for older ones.
fn style(dir: &Path) -> Result<Asset> {
    let mut bundle = esbuild("styles/app.css", &dir.join("app.css"))?;
    bundle.arg("--target=esnext");
    program::must_succeed(&mut bundle, &project::log("esbuild css"))?;
    Asset::name_by_content(dir, "app.css", "app", "css")
}

fn esbuild(entry: &str, out: &Path) -> Result<Command> {
    let esbuild = which::which_in("esbuild", Some(project::npm_programs()), project::root())
        .context("esbuild is not there yet. Run: cargo xtask build")?;
    let mut outfile = std::ffi::OsString::from("--outfile=");
    outfile.push(out);
    let mut command = Command::new(esbuild);
    command
        .current_dir(project::root())
        .arg(entry)
        .args(["--bundle", "--minify", "--charset=utf8", "--legal-comments=none", "--log-level=warning"])
        .arg(outfile);
    Ok(command)
}

/// Trunk has taken its own element out of the template and copied the rest.
fn write_pages(dir: &Path, loaded: &Loaded) -> Result<()> {
    let path = dir.join("index.html");
    let template = fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))?;
    for (name, page) in shell::pages(&template, loaded)? {
        fs::write(dir.join(name), page).with_context(|| format!("could not write {name}"))?;
    }
    Ok(())
}
