//! A copy of the built site, to be harmed or helped.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use xtask::{shell_words, worker};

use crate::site::dist;

/// A copy of the built site.
pub struct Copy(TempDir);

impl Copy {
    pub fn new() -> Self {
        let copy =
            TempDir::with_prefix_in("site-", env!("CARGO_TARGET_TMPDIR")).expect("a folder for a copy of the site");
        copy_folder(&dist(), copy.path());
        Self(copy)
    }

    /// Nothing but copies of the site in these folders.
    pub fn in_folders(folders: &[&str]) -> Self {
        let copy =
            TempDir::with_prefix_in("site-", env!("CARGO_TARGET_TMPDIR")).expect("a folder for copies of the site");
        for folder in folders {
            copy_folder(&dist(), &copy.path().join(folder));
        }
        Self(copy)
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Lets this script run in every page before the page's own.
    pub fn begin_with(&self, script: &str) {
        fs::write(self.path().join("before.js"), script).expect("a script can be written");
        for page in shell_words::all().map(|words| words.file) {
            let page = self.path().join(page);
            let html = fs::read_to_string(&page).expect("a page can be read");
            Self::remove(&page);
            let html = html.replacen("<meta name=", "<script src=\"before.js\"></script><meta name=", 1);
            assert!(html.contains("before.js"), "a page should have a place for a script");
            fs::write(&page, html).expect("a page can be written");
        }
    }

    /// Makes another build of it: its pages say which one, and its worker vouches for them.
    pub fn rebuilt_as(self, build: &str) -> Self {
        for page in shell_words::all().map(|words| words.file) {
            self.change(page, "<html ", &format!("<html data-build=\"{build}\" "));
        }
        self.renew_worker();
        self
    }

    /// Exchanges a piece of a file.
    pub fn change(&self, name: &str, old: &str, new: &str) {
        let path = self.path().join(name);
        let text = fs::read_to_string(&path).expect("a file of the site can be read");
        assert!(text.contains(old), "{name} should contain {old}");
        Self::remove(&path);
        fs::write(&path, text.replacen(old, new, 1)).expect("a file of the site can be written");
    }

    /// The worker lists what is there now.
    pub fn renew_worker(&self) {
        worker::renew(self.path()).expect("the worker can be written anew");
        // The compressed forms are the old one's.
        for end in ["br", "gz"] {
            let _ = fs::remove_file(self.path().join(worker::FILE).with_added_extension(end));
        }
    }

    /// The one file whose name begins and ends so.
    pub fn the(&self, start: &str, end: &str) -> PathBuf {
        let files = fs::read_dir(self.0.path()).expect("the copy can be read").flatten().map(|file| file.path());
        let mut fitting = files.filter(|path| {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            name.starts_with(start) && name.ends_with(end)
        });
        fitting.next().unwrap_or_else(|| panic!("the site should have a file {start}…{end}"))
    }

    /// Removes a file and its compressed forms.
    pub fn remove(file: &Path) {
        for path in [file.to_owned(), file.with_added_extension("br"), file.with_added_extension("gz")] {
            // A small file may have no compressed form.
            let _ = fs::remove_file(path);
        }
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("the site can be read").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a file can be copied");
        }
    }
}
