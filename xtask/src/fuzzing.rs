//! The fuzzer of what reads text from outside: `cargo xtask fuzz`.
//!
//! No tool is installed for it: libFuzzer comes as a crate, and what it needs to see the code's branches are stable flags of rustc. Its
//! corpus is one file, `fuzz/corpus.txt`, an entry a line, which the ordinary tests go through too.

use crate::{program, progress, project};
use anyhow::{Context, Result, bail};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// What libFuzzer looks at: branches, and the values that are compared.
const SEEN: &str = "--cfg fuzzing -Ccodegen-units=1 -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares";
/// The longest text that is tried: what happens to longer ones is a matter of their size, which ordinary tests look at.
const LONGEST: &str = "-max_len=8192";
/// A text that takes longer than this many seconds is a find, too.
const SLOWEST: &str = "-timeout=10";

/// Fuzzes for so long. What is found stands in `target/fuzz/found`, and fails. With `keep` the corpus is written anew with what
/// reached something new.
pub fn run(time: Duration, keep: bool) -> Result<()> {
    let work = project::root().join("target/fuzz");
    let (corpus, found) = (work.join("corpus"), work.join("found"));
    for folder in [&corpus, &found] {
        fs::create_dir_all(folder).with_context(|| format!("could not make {}", folder.display()))?;
    }
    unpack(&corpus)?;
    let program = progress::line("building the fuzzer", || build(&work))?;
    let fuzzer = || {
        let mut fuzzer = Command::new(&program);
        fuzzer.args([LONGEST, SLOWEST]).arg(format!("-dict={}", project::root().join("fuzz/words.dict").display()));
        fuzzer.arg(format!("-artifact_prefix={}/", found.display()));
        fuzzer
    };
    let log = project::log("fuzz");
    progress::line(&format!("fuzzing for {} s", time.as_secs()), || {
        let mut fuzz = fuzzer();
        fuzz.arg(format!("-max_total_time={}", time.as_secs())).arg(&corpus);
        fuzz.arg(project::root().join("tests/fixtures/imports")).arg(project::root().join("tests/fixtures/released"));
        program::must_succeed(&mut fuzz, &log)
    })
    .with_context(|| format!("the text that it found is in {}", found.display()))?;
    if keep {
        let small = work.join("small");
        let _ = fs::remove_dir_all(&small);
        fs::create_dir_all(&small).with_context(|| format!("could not make {}", small.display()))?;
        program::must_succeed(fuzzer().arg("-merge=1").arg(&small).arg(&corpus), &log)?;
        pack(&small)?;
    }
    Ok(())
}

fn build(work: &Path) -> Result<std::path::PathBuf> {
    let said = program::answer(Command::new("rustc").args(["--print", "host-tuple"]))
        .context("rustc does not say what this machine is")?;
    let mut build = program::cargo();
    // For a named target the flags are not given to build scripts and macros, which could not be linked with them.
    build
        .current_dir(project::root().join("fuzz"))
        .args(["build", "--locked", "--target", &said])
        .env("RUSTFLAGS", SEEN);
    // Where other clones share what they compile, so that only the app itself is compiled for each.
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| work.join("target"), |shared| Path::new(&shared).join("fuzz"));
    build.env("CARGO_TARGET_DIR", &target);
    program::must_succeed(&mut build, &project::log("fuzz build"))?;
    Ok(target.join(said).join("debug/reading"))
}

fn unpack(into: &Path) -> Result<()> {
    let kept = project::root().join("fuzz/corpus.txt");
    let kept = fs::read_to_string(&kept).with_context(|| format!("could not read {}", kept.display()))?;
    for (n, line) in kept.lines().enumerate() {
        fs::write(into.join(format!("kept-{n}")), unescaped(line)).context("could not unpack the corpus")?;
    }
    Ok(())
}

/// What is longer is not kept: a corpus is for a repository to carry.
const LONGEST_KEPT: usize = 1024;

/// Writes `fuzz/corpus.txt` of the files in a folder, the shortest first, each once.
pub fn pack(folder: &Path) -> Result<()> {
    let mut entries = Vec::new();
    for path in crate::compress::files(folder)? {
        let entry = fs::read(&path).with_context(|| format!("could not read {}", path.display()))?;
        entries.extend((entry.len() <= LONGEST_KEPT).then_some(entry));
    }
    if entries.is_empty() {
        bail!("{} holds no entry", folder.display());
    }
    entries.sort_by(|one, other| (one.len(), one).cmp(&(other.len(), other)));
    entries.dedup();
    let text: String = entries.iter().map(|bytes| escaped(bytes) + "\n").collect();
    fs::write(project::root().join("fuzz/corpus.txt"), text).context("could not write fuzz/corpus.txt")
}

/// Bytes as a line of printable ASCII: all others, and the backslash, as `\xx` in hexadecimal.
pub fn escaped(bytes: &[u8]) -> String {
    let mut line = String::new();
    for byte in bytes {
        match byte {
            b' '..=b'~' if *byte != b'\\' => line.push(char::from(*byte)),
            // Writing into a string cannot fail.
            _ => drop(write!(line, "\\{byte:02x}")),
        }
    }
    line
}

/// The bytes of such a line.
pub fn unescaped(line: &str) -> Vec<u8> {
    let mut pieces = line.split('\\');
    let mut bytes = pieces.next().unwrap_or_default().as_bytes().to_vec();
    for piece in pieces {
        let (code, rest) = piece.split_at_checked(2).unwrap_or((piece, ""));
        bytes.extend(u8::from_str_radix(code, 16).ok());
        bytes.extend_from_slice(rest.as_bytes());
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_bytes_go_into_a_line_and_back() {
        let all: Vec<u8> = (0..=255).chain(*b"\\5c \\").collect();
        assert_eq!(unescaped(&escaped(&all)), all);
        assert!(escaped(&all).bytes().all(|byte| (b' '..=b'~').contains(&byte)));
        assert_eq!(unescaped(""), b"");
    }
}
