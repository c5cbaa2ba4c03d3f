//! The site is made of its sources and of nothing else: built in another folder it has the same bytes, so that anybody can check that a
//! site which is served somewhere is the one of these sources.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at what it did not expect")]

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use xtask::{compress, program, project};

/// Not sources: what is made of them, or brought by others.
const NOT_SOURCES: [&str; 4] = [".git", "dist", "node_modules", "target"];

#[test]
#[ignore = "builds the site a second time, which takes minutes: cargo xtask test --all"]
fn built_in_another_folder_the_site_has_the_same_bytes() {
    let first = project::dist();
    assert!(first.is_dir(), "the site should be built first: cargo xtask build");
    let target = project::root().join("target");
    fs::create_dir_all(&target).unwrap();
    let elsewhere = TempDir::with_prefix_in("une autre maison, à côté ", target).unwrap();
    let root = elsewhere.path().join("keep or fire");
    copy_sources(project::root(), &root, &NOT_SOURCES);
    symlink(project::root().join("node_modules"), root.join("node_modules")).unwrap();

    let mut build = program::cargo();
    build.current_dir(&root).env("CARGO_TARGET_DIR", root.join("target")).args(["xtask", "build"]);
    program::must_succeed(&mut build, &project::log("build elsewhere")).unwrap();

    let second = root.join("dist");
    assert_eq!(names(&first), names(&second), "both builds should have the same files");
    for name in names(&first) {
        let differs = fs::read(first.join(&name)).unwrap() != fs::read(second.join(&name)).unwrap();
        assert!(!differs, "{} should have the same bytes in both builds", name.display());
    }
}

fn names(dir: &Path) -> Vec<PathBuf> {
    compress::files(dir).unwrap().iter().map(|path| path.strip_prefix(dir).unwrap().to_owned()).collect()
}

fn copy_sources(from: &Path, to: &Path, without: &[&str]) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let name = entry.file_name();
        if without.iter().any(|one| *one == name) {
            continue;
        }
        if entry.path().is_dir() {
            copy_sources(&entry.path(), &to.join(name), &[]);
        } else {
            fs::copy(entry.path(), to.join(name)).unwrap();
        }
    }
}
