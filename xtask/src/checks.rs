//! `cargo xtask test`: everything that says whether the project is sound. What CI runs, and what a person runs before it.

use crate::browser::{self, Browsers};
use crate::engine::{Browser, Engine};
use crate::report::Report;
use crate::setup::{self, WASM};
use crate::toolbox::Toolbox;
use crate::{elsewhere, program, project, supply};
use anyhow::{Context, Result, bail};
use std::process::Command;

/// Test targets that need a browser: one runs inside it, one drives it from outside.
const INSIDE: &str = "browser_room";
const OUTSIDE: &str = "browser";
/// The one that looks at the finished site, so it comes after the build.
const FINISHED: &str = "artefact";

/// Runs every step, even after one that failed. True when all is well.
pub fn run(all: bool) -> Result<bool> {
    let tools = setup::for_tests()?;
    let browsers = Browsers::provide();
    let missing = browsers.missing();
    if browser::must_be_complete() && !missing.is_empty() {
        // A person may go on without an engine and is told so; an automatic run that did would look green for nothing.
        bail!("CI is set, and not every browser is here.\n  {}", missing.join("\n  "));
    }
    let mut report = Report::default();
    let fuzzing = supply::begin_fuzzing(&mut report)?;
    // Most of a build is one thread, and other folders than those of the tests.
    let building = Report::begin("site", &mut xtask(&["build"]))?;
    without_browser(&tools, all, &mut report)?;

    let name = "tests inside the browser";
    match browsers.get(Engine::Chromium) {
        Err(why) => report.skip(name, why),
        Ok(browser) => {
            report.run(name, &mut inside(&tools, browser)?)?;
        }
    }
    let built = report.finish(building)?;
    if built {
        let mut look = cargo(&tools);
        look.args(["test", "--package", "keep-or-fire", "--test", FINISHED]).env("KOF_DIST", project::dist());
        report.run("site, file by file", &mut look)?;
    } else {
        report.skip("site, file by file", "there is no site");
    }
    // The browsers are slow enough alone.
    if let Some(fuzzing) = fuzzing {
        report.finish(fuzzing)?;
    }
    for engine in Engine::ALL {
        let name = format!("visits in {}", engine.name());
        match browsers.get(engine) {
            Err(why) => report.skip(name, why),
            Ok(_) if !built => report.skip(name, "there is no site to visit"),
            Ok(_) => {
                report.run(name, &mut outside(&tools, engine, all))?;
            }
        }
    }
    supply::run(all, &mut report)?;
    elsewhere::run(&tools, all, &mut report)?;
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
    report.run("types of the scripts", &mut types(tools, "tsconfig.json")?)?;
    report.run("types of the worker", &mut types(tools, "worker/tsconfig.json")?)?;
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

/// The scripts that are written by hand are plain JavaScript: their comments give the types.
fn types(tools: &Toolbox, project: &str) -> Result<Command> {
    let mut check = tools.command("tsc")?;
    check.args(["--project", project]);
    Ok(check)
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

/// A command of this program as a person calls it, in a process of its own like every step. Not this very file again: where the tests
/// compiled the program anew, it is gone.
pub fn xtask(what: &[&str]) -> Command {
    let mut call = program::cargo();
    call.current_dir(project::root()).arg("xtask").args(what);
    call
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
        if ![INSIDE, OUTSIDE, FINISHED].contains(&name.as_str()) {
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
        .env("CHROMEDRIVER", &browser.driver)
        // Seconds; the usual 20 are few for the whole app, not optimised, on a busy machine.
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    Ok(tests)
}

/// The suite finds the browsers as we do: see [`Engine::find`].
fn outside(tools: &Toolbox, engine: Engine, all: bool) -> Command {
    let mut tests = cargo(tools);
    tests
        .args(["test", "--package", "keep-or-fire", "--test", OUTSIDE, "--", &format!("{}::", engine.prefix())])
        .env("KOF_DIST", project::dist())
        .env("KOF_AXE", project::root().join("node_modules/axe-core/axe.min.js"));
    if all {
        tests.env("KOF_ALL", "1");
    }
    tests
}
