//! `cargo xtask test`: everything that says whether the project is sound. What CI runs, and what a person runs before it.

use crate::browser::Browser;
use crate::report::Report;
use crate::setup::{self, WASM};
use crate::toolbox::Toolbox;
use crate::{program, project, site};
use anyhow::{Context, Result};
use std::env;
use std::path::Path;
use std::process::Command;

/// Test targets that need a browser: one runs inside it, one drives it from outside.
const INSIDE: &str = "browser_room";
const OUTSIDE: &str = "browser";

/// Runs every step, even after one that failed. True when all is well.
pub fn run(all: bool) -> Result<bool> {
    let tools = setup::for_tests()?;
    let browser = Browser::provide();
    if env::var_os("CI").is_some() && browser.is_err() {
        // A person may go on without a browser and is told so; an automatic run that did would look green for nothing.
        return browser.map(|_| false);
    }
    let browser = browser.map_err(|error| format!("{error:#}"));
    let mut report = Report::default();
    without_browser(&tools, all, &mut report)?;

    let name = "tests inside the browser";
    match &browser {
        Err(why) => report.skip(name, why.as_str()),
        Ok(_) if !exists(INSIDE) => report.skip(name, format!("there is no tests/{INSIDE}.rs")),
        Ok(browser) => {
            report.run(name, &mut inside(&tools, browser)?)?;
        }
    }
    let built = report.run("site", &mut site::command(&tools)?)?;
    let name = "tests that drive the browser";
    match &browser {
        Err(why) => report.skip(name, why.as_str()),
        Ok(_) if !built => report.skip(name, "there is no site to drive"),
        Ok(_) if !exists(OUTSIDE) => report.skip(name, format!("there is no tests/{OUTSIDE}")),
        Ok(browser) => {
            report.run(name, &mut outside(&tools, browser, all))?;
        }
    }
    Ok(report.close())
}

fn without_browser(tools: &Toolbox, all: bool, report: &mut Report) -> Result<()> {
    let mut format = cargo(tools);
    format.args(["fmt", "--all", "--check", "--", "--color", "never"]);
    report.run("format", &mut format)?;
    let everything = ["--workspace", "--all-targets"];
    report.run("lints", &mut clippy(tools, &everything))?;
    let app = ["--package", "keep-or-fire", "--lib", "--bins", "--test", INSIDE];
    let mut for_wasm = clippy(tools, &[&app[..], &["--target", WASM]].concat());
    report.run("lints, WebAssembly", &mut for_wasm)?;
    report.run("documentation", &mut documentation(tools))?;
    report.run("native tests", &mut native(tools, all)?)?;
    let mut examples = cargo(tools);
    examples.args(["test", "--workspace", "--doc"]);
    report.run("examples in the documentation", &mut examples)?;
    Ok(())
}

fn cargo(tools: &Toolbox) -> Command {
    let mut cargo = program::cargo();
    cargo.current_dir(project::root()).env("PATH", tools.path());
    cargo
}

fn clippy(tools: &Toolbox, what: &[&str]) -> Command {
    let mut clippy = cargo(tools);
    clippy.args(["clippy", "--quiet"]).args(what).args(["--", "-D", "warnings"]);
    clippy
}

fn documentation(tools: &Toolbox) -> Command {
    let mut doc = cargo(tools);
    doc.args(["doc", "--quiet", "--workspace", "--no-deps", "--document-private-items"])
        // Here the private items are documented too, so a link to one is no dead end.
        .env("RUSTDOCFLAGS", "-D warnings -A rustdoc::private-intra-doc-links");
    doc
}

/// All that needs no browser. The targets are named one by one, so that those which do are not even compiled before there is a site.
fn native(tools: &Toolbox, all: bool) -> Result<Command> {
    let mut tests = cargo(tools);
    if program::answer(cargo(tools).args(["nextest", "--version"])).is_some() {
        tests.args(["nextest", "run", "--no-tests", "pass"]);
    } else {
        tests.arg("test");
    }
    tests.args(["--workspace", "--no-fail-fast", "--lib", "--bins"]);
    for name in test_targets(tools)? {
        if name != INSIDE && name != OUTSIDE {
            tests.args(["--test", &name]);
        }
    }
    if all {
        tests.env("KOF_ALL", "1").env("PROPTEST_CASES", "4096");
    }
    Ok(tests)
}

fn test_targets(tools: &Toolbox) -> Result<Vec<String>> {
    let said = program::answer(cargo(tools).args(["metadata", "--no-deps", "--format-version", "1"]))
        .context("`cargo metadata` failed: is Cargo.toml right?")?;
    let said: serde_json::Value = serde_json::from_str(&said).context("`cargo metadata` did not print JSON")?;
    let list = |value: &serde_json::Value| value.as_array().cloned().unwrap_or_default();
    Ok(list(&said["packages"])
        .iter()
        .flat_map(|package| list(&package["targets"]))
        .filter(|target| list(&target["kind"]).contains(&"test".into()))
        .filter_map(|target| Some(target["name"].as_str()?.to_owned()))
        .collect())
}

fn inside(tools: &Toolbox, browser: &Browser) -> Result<Command> {
    let runner = tools
        .find("wasm-bindgen-test-runner")
        .context("wasm-bindgen-test-runner is not on PATH although it was set up")?;
    let mut tests = cargo(tools);
    tests
        .args(["test", "--package", "keep-or-fire", "--target", WASM, "--test", INSIDE])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
        .env("CHROMEDRIVER", &browser.driver);
    Ok(tests)
}

fn outside(tools: &Toolbox, browser: &Browser, all: bool) -> Command {
    let mut tests = cargo(tools);
    tests
        .args(["test", "--package", "keep-or-fire", "--no-fail-fast", "--test", OUTSIDE])
        .env("KOF_DIST", project::dist())
        .env("KOF_CHROMIUM", &browser.chromium)
        .env("KOF_CHROMEDRIVER", &browser.driver)
        .env("KOF_AXE", project::root().join("node_modules/axe-core/axe.min.js"));
    if all {
        tests.env("KOF_ALL", "1");
    }
    tests
}

fn exists(target: &str) -> bool {
    let tests = project::root().join("tests");
    let found = |path: &Path| path.exists();
    found(&tests.join(format!("{target}.rs"))) || found(&tests.join(target).join("main.rs"))
}
