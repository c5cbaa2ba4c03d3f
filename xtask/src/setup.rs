//! Everything a build or a test run needs, from an empty machine with Rust and Node.js. Quick, and silent, when all is there.

use crate::tool::Tool;
use crate::toolbox::Toolbox;
use crate::versions::Versions;
use crate::{lean_std, npm, program, progress, project};
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::Command;

/// What the app is compiled to.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Finds or installs what a build needs. Node.js comes first: of what may be missing, it is what we cannot install.
pub fn for_build() -> Result<Toolbox> {
    npm::provide()?;
    provide_wasm_target()?;
    lean_std::provide()?;
    let versions = Versions::read()?;
    let trunk = Tool {
        package: "trunk",
        version: versions.trunk,
        programs: &["trunk"],
        locked: true,
        takes: "about ten minutes, once",
    };
    let wasm_bindgen = Tool {
        package: "wasm-bindgen-cli",
        version: versions.wasm_bindgen,
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        // Its lock file of some versions no longer resolves; the version of the tool itself is what matters.
        locked: false,
        takes: "about five minutes, once",
    };
    let mut first = vec![project::npm_programs()];
    first.extend(trunk.provide()?);
    first.extend(wasm_bindgen.provide()?);
    Toolbox::new(first)
}

/// Like [`for_build`], and what the checks of the source need.
pub fn for_tests() -> Result<Toolbox> {
    let tools = for_build()?;
    let is_there = |command| program::answer(program::cargo().args([command, "--version"])).is_some();
    if !(is_there("fmt") && is_there("clippy")) {
        progress::line("adding rustfmt and clippy", || {
            let mut add = Command::new("rustup");
            add.current_dir(project::root()).args(["component", "add", "rustfmt", "clippy"]);
            program::must_succeed(&mut add, &project::log("rustup component add"))
        })
        .context("could not add rustfmt and clippy: install them the way Rust was installed")?;
    }
    Ok(tools)
}

fn provide_wasm_target() -> Result<()> {
    let libraries = program::answer(Command::new("rustc").current_dir(project::root()).args([
        "--print",
        "target-libdir",
        "--target",
        WASM,
    ]))
    .context("rustc is needed: install Rust, with rustup if you can")?;
    if Path::new(&libraries).exists() {
        return Ok(());
    }
    if which::which("rustup").is_err() {
        bail!(
            "Rust's standard library for {WASM} is missing and there is no rustup to add it: install it with the package manager that brought Rust"
        );
    }
    progress::line("adding the WebAssembly target", || {
        let mut add = Command::new("rustup");
        add.current_dir(project::root()).args(["target", "add", WASM]);
        program::must_succeed(&mut add, &project::log("rustup target add"))
    })
    .with_context(|| format!("could not add the target. Try: rustup target add {WASM}"))
}
