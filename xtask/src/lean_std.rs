//! The standard library, compiled with the app for its size, with panics that stop at once.
//!
//! The library that comes with Rust is compiled for speed, and each panic in it and in the app brings a message, a place in a
//! source file and the machinery to print both, for a console that no visitor reads. Without them the WebAssembly is a tenth
//! smaller: 10.5 kB with Brotli, measured. What it takes is not stable in Rust yet, so `RUSTC_BOOTSTRAP` allows it, in the build of the site
//! and nowhere else: the tests of the source run with the stable library. A panic is then a WebAssembly trap, which `boot/boot.js` sees.

use crate::{program, progress, project};
use anyhow::{Context, Result};
use std::path::Path;
use std::process::Command;

/// Has the library's source brought where it is missing.
pub fn provide() -> Result<()> {
    if source_is_there() {
        return Ok(());
    }
    progress::line("adding the source of the standard library", || {
        let mut add = Command::new("rustup");
        add.current_dir(project::root()).args(["component", "add", "rust-src"]);
        program::must_succeed(&mut add, &project::log("rustup component add rust-src"))
    })
    .context("could not add the source of Rust's standard library. Try: rustup component add rust-src")
}

fn source_is_there() -> bool {
    program::answer(Command::new("rustc").current_dir(project::root()).args(["--print", "sysroot"]))
        .is_some_and(|sysroot| Path::new(&sysroot).join("lib/rustlib/src/rust/library/Cargo.lock").exists())
}

/// What Cargo and rustc are told, as variables of their environment.
pub fn settings() -> [(&'static str, &'static str); 4] {
    [
        ("RUSTC_BOOTSTRAP", "1"),
        ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
        ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
        (
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none",
        ),
    ]
}
