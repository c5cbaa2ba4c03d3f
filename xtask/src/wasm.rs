//! The WebAssembly as it is shipped: made small by wasm-opt, with its names of imports and exports made short in it and in the
//! JavaScript that binds it.

use crate::{program, project};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::fs;
use std::path::Path;
use std::process::Command;

/// What is asked of wasm-opt, in this order.
///
/// Flattening and looping anew before the usual passes, and these twice: 1.2 kB with Brotli. `low-memory-unused` holds for what
/// Rust's linker makes. Functions stand in the order of their names, so that those made of the same generic one are neighbours,
/// which compresses better. What is called from one place only stays a function of its own if it is long: 0.5 kB, and a browser compiles
/// a function when it is first called. Never `traps-never-happen`: a panic is a trap here.
const PASSES: [&str; 11] = [
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--low-memory-unused",
    "--one-caller-inline-max-function-size=120",
    "--reorder-functions-by-name",
    // 163 names of some thirty letters: 2.4 kB with Brotli, and as many in the JavaScript.
    "--minify-imports-and-exports-and-modules",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

/// What wasm-opt says of the names it made short.
#[derive(Deserialize)]
struct Names {
    /// Module, old name, new name.
    imports: Vec<(String, String, String)>,
    /// Old name, new name.
    exports: Vec<(String, String)>,
}

/// Optimises the WebAssembly `wasm` in `dir` in its place, and makes `glue`, which binds it, follow.
pub fn shrink(dir: &Path, wasm: &str, glue: &str) -> Result<()> {
    let (wasm, glue) = (dir.join(wasm), dir.join(glue));
    let mut optimiser = Command::new(project::npm_program("wasm-opt")?);
    optimiser.current_dir(project::root()).args(PASSES).arg(&wasm).arg("-o").arg(&wasm);
    let log = project::log("wasm-opt");
    program::must_succeed(&mut optimiser, &log)?;
    let said = fs::read_to_string(&log).with_context(|| format!("could not read {}", log.display()))?;
    let names = names(&said)?;
    let bound = fs::read_to_string(&glue).with_context(|| format!("could not read {}", glue.display()))?;
    fs::write(&glue, renamed(&bound, &names)?).with_context(|| format!("could not write {}", glue.display()))
}

fn names(said: &str) -> Result<Names> {
    serde_json::from_str(said)
        .context("wasm-opt does not say how it renamed imports and exports in a form that is known")
}

/// The bindings with the short names.
///
/// wasm-bindgen writes an import as a property of one object, `        name: function(`, that object as a property called like the
/// module, and an export as `wasm.name`.
fn renamed(glue: &str, names: &Names) -> Result<String> {
    let mut glue = glue.to_owned();
    for (module, old, new) in &names.imports {
        replace(&mut glue, &format!(" {old}: "), &format!(" {new}: "))?;
        glue = glue.replace(&format!("\"{module}\": "), "\"a\": ");
    }
    // The longest first: a name may be the beginning of another.
    let mut exports: Vec<_> = names.exports.iter().collect();
    exports.sort_by_key(|(old, _)| std::cmp::Reverse(old.len()));
    for (old, new) in exports {
        glue = glue.replace(&format!("wasm.{old}"), &format!("wasm.{new}"));
    }
    Ok(glue)
}

fn replace(glue: &mut String, old: &str, new: &str) -> Result<()> {
    if !glue.contains(old) {
        bail!("wasm-bindgen's JavaScript does not hold `{old}`, which wasm-opt renamed: the two no longer fit");
    }
    *glue = glue.replace(old, new);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str =
        r#"{ "imports": [["./app_bg.js", "__wbg_get_1", "$"]], "exports": [["free", "b"], ["free_all", "c"]] }"#;

    #[test]
    fn the_bindings_follow_the_short_names() {
        let glue = "const i = {\n        __wbg_get_1: function(x) { wasm.free(x); wasm.free_all(); },\n};\nreturn { \"./app_bg.js\": i };";
        let short = "const i = {\n        $: function(x) { wasm.b(x); wasm.c(); },\n};\nreturn { \"a\": i };";
        assert_eq!(renamed(glue, &names(SAID).unwrap()).unwrap(), short);
    }

    #[test]
    fn bindings_of_another_form_are_refused() {
        let error = renamed("{ get: 1 }", &names(SAID).unwrap()).unwrap_err();
        assert!(error.to_string().contains("__wbg_get_1"), "{error}");
    }
}
