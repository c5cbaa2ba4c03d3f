//! What is said about the project's dependencies by tools made for it: part of `cargo xtask test --all`, since the tools take ten minutes to
//! compile once; and a minute of fuzzing in every run. What every run looks at besides: the licences and the list of what is shipped
//! (`shipped`), and the fuzzer's corpus (`tests/notebook`).

use crate::debian;
use crate::report::{Beside, Report};
use crate::tool::Tool;
use crate::versions::Versions;
use crate::{checks, program, project};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Begins a minute of fuzzing beside the steps that leave a core idle; says why not where nothing here compiles C++.
pub fn begin_fuzzing(report: &mut Report) -> Result<Option<Beside>> {
    let name = "a minute of fuzzing";
    if let Err(error) = debian::provide("a C++ compiler", || which::which("c++").is_ok(), &["g++"]) {
        report.skip(name, format!("{error:#}"));
        return Ok(None);
    }
    Report::begin(name, &mut checks::xtask(&["fuzz", "--minutes", "1"])).map(Some)
}

/// Runs them, or says why not.
pub fn run(all: bool, report: &mut Report) -> Result<()> {
    let names = ["licences, bans and sources of dependencies", "known faults of dependencies", "unused dependencies"];
    if !all {
        for name in names {
            report.skip(name, "only with --all");
        }
        return Ok(());
    }
    match found("cargo-deny") {
        Err(error) => {
            report.skip(names[0], format!("{error:#}"));
            report.skip(names[1], format!("{error:#}"));
        }
        Ok(deny) => {
            report.run(names[0], &mut check(&deny, &["bans", "licenses", "sources"]))?;
            // The list of known faults is fetched from its own server, which not every machine reaches: that is said, and is no fault
            // of the project's.
            if program::answer(Command::new(&deny).current_dir(project::root()).arg("fetch")).is_none() {
                report.skip(names[1], "the advisory database cannot be reached from here".to_owned());
            } else {
                report.run(names[1], &mut check(&deny, &["advisories"]))?;
            }
        }
    }
    match found("cargo-machete") {
        Err(error) => report.skip(names[2], format!("{error:#}")),
        Ok(machete) => {
            report.run(names[2], Command::new(machete).current_dir(project::root()).arg("."))?;
        }
    }
    Ok(())
}

fn check(deny: &Path, what: &[&str]) -> Command {
    let mut command = Command::new(deny);
    command.current_dir(project::root()).arg("check").args(what);
    command
}

fn found(name: &'static str) -> Result<PathBuf> {
    let tool = Tool {
        package: name,
        version: Versions::of_tool(name.trim_start_matches("cargo-"))?,
        programs: if name == "cargo-deny" { &["cargo-deny"] } else { &["cargo-machete"] },
        locked: true,
        takes: "about five minutes, once",
    };
    tool.provide()?;
    tool.find(name).with_context(|| format!("{name} is not there although it was installed"))
}
