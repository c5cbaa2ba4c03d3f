//! Runs other programs: quietly, with their output in a file, shown when they fail.

use anyhow::{Context, Result, bail};
use std::fs::{self, File};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A log's lines that are worth showing: enough for a compiler's first errors and a test's failure.
const SHOWN: usize = 300;

/// Cargo as it was called, so that its version and its settings stay the same.
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs `command` to its end with everything it prints in `log`. True when it says that it succeeded.
pub fn succeeds(command: &mut Command, log: &Path) -> Result<bool> {
    Ok(begun(command, log)?.wait()?.success())
}

/// Starts `command`, with everything it prints in `log`.
pub fn begun(command: &mut Command, log: &Path) -> Result<Child> {
    let name = command.get_program().to_string_lossy().into_owned();
    let folder = log.parent().context("a log needs a folder")?;
    fs::create_dir_all(folder).with_context(|| format!("could not make the folder {}", folder.display()))?;
    let out = File::create(log).with_context(|| format!("could not write {}", log.display()))?;
    command
        .stdin(Stdio::null())
        .stderr(out.try_clone().context("could not share the log")?)
        .stdout(out)
        .spawn()
        .with_context(|| format!("could not start {name}: is it installed?"))
}

/// Like [`succeeds`], for a step without which nothing can go on.
pub fn must_succeed(command: &mut Command, log: &Path) -> Result<()> {
    if succeeds(command, log)? {
        return Ok(());
    }
    let call = std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ");
    bail!("`{call}` failed. It said:\n{}", end_of(log));
}

/// The last lines of a log, and where the rest is.
pub fn end_of(log: &Path) -> String {
    let text = fs::read(log).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let lines: Vec<_> = text.lines().collect();
    let shown = lines[lines.len().saturating_sub(SHOWN)..].join("\n");
    format!("{shown}\n(all of it: {})", log.display())
}

/// What a quick command prints, when it is there and succeeds.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
