//! The finished site: its files, and the tags of its pages.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Every file of the site by its path in it.
pub fn site() -> BTreeMap<String, Vec<u8>> {
    let root = std::env::var_os("KOF_DIST").map_or_else(xtask::project::dist, PathBuf::from);
    assert!(root.join("index.html").is_file(), "there is no built site in {}: cargo xtask build", root.display());
    let files = xtask::compress::files(&root).unwrap();
    let name = |path: &Path| path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
    files.iter().map(|path| (name(path), fs::read(path).unwrap())).collect()
}

/// The readable ones that a browser interprets, with their text.
pub fn interpreted() -> Vec<(String, String)> {
    let kinds = ["html", "js", "css", "svg", "webmanifest", "json"];
    let is_read = |name: &String| kinds.iter().any(|kind| name.ends_with(&format!(".{kind}")));
    let files = site().into_iter().filter(|(name, _)| is_read(name));
    files.map(|(name, content)| (name, String::from_utf8(content).expect("text is UTF-8"))).collect()
}

/// The values of an attribute, wherever it stands.
pub fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    html.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// The tags of a page, each from `<` to `>`.
pub fn tags(html: &str) -> Vec<&str> {
    html.split('<').skip(1).filter_map(|rest| rest.split('>').next()).collect()
}

/// All in one file: there everything is inside, and known by its checksum.
pub const ONE_FILE: &str = "keep-or-fire.html";
