//! `cargo xtask gallery`: pictures of every screen and state, taken by the browser tests, with one page to look at them.

use crate::engine::{Browser, Engine};
use crate::setup;
use crate::{program, project, site};
use anyhow::{Context, Result, anyhow};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// The environment variable that asks the browser tests for pictures, and says where they go.
pub const FOLDER: &str = "KOF_GALLERY";

/// Where the pictures and their page are.
pub fn folder() -> PathBuf {
    project::root().join("target/gallery")
}

/// Takes the pictures whose journey has `filter` in its name, of a site built anew unless one is `ready`.
///
/// # Errors
/// When there is no Chromium, the site cannot be built, or a picture cannot be taken.
pub fn run(filter: &str, ready: bool) -> Result<()> {
    let _: Browser = Engine::Chromium.find().map_err(|_| {
        anyhow!("pictures are taken in Chromium: run `cargo xtask test`, which installs it or says how")
    })?;
    if !ready {
        site::build(&setup::for_build()?)?;
    }
    let folder = folder();
    fs::create_dir_all(&folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    let mut taking = program::cargo();
    taking
        .current_dir(project::root())
        .args(["test", "--package", "keep-or-fire", "--test", "browser", "--"])
        .arg(format!("chromium::gallery::{filter}"))
        .env("KOF_DIST", project::dist())
        .env(FOLDER, &folder);
    let taken = taking.status().context("cannot start cargo")?.success();
    let page = folder.join("index.html");
    fs::write(&page, index(&folder)?).with_context(|| format!("cannot write {}", page.display()))?;
    println!("{}", page.display());
    anyhow::ensure!(taken, "not every picture could be taken");
    Ok(())
}

/// One page: a heading a state, a row a language and theme, the widths beside each other.
fn index(folder: &Path) -> Result<String> {
    let mut states: BTreeMap<String, BTreeMap<String, Vec<String>>> = BTreeMap::new();
    let mut printed = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        match name.split('.').collect::<Vec<_>>()[..] {
            [state, language, theme, _, "png"] => {
                let rows = states.entry(state.to_owned()).or_default();
                rows.entry(format!("{language} {theme}")).or_default().push(name);
            }
            [.., "pdf"] => printed.push(name),
            _ => {}
        }
    }
    printed.sort();
    let mut page = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Gallery</title>\
        <style>body{font:1rem/1.5 system-ui;margin:2rem}img{vertical-align:top;margin:.25rem;border:1px solid gray}\
        nav a{margin-inline-end:1rem}</style><h1>Gallery</h1><nav>"
        .to_owned();
    for state in states.keys() {
        write!(page, "<a href=\"#{state}\">{state}</a>")?;
    }
    for name in printed {
        write!(page, "<a href=\"{name}\">{name}</a>")?;
    }
    page.push_str("</nav>");
    for (state, rows) in states {
        write!(page, "<h2 id=\"{state}\">{state}</h2>")?;
        for (row, mut pictures) in rows {
            pictures.sort();
            write!(page, "<h3>{row}</h3>")?;
            for name in pictures {
                write!(page, "<a href=\"{name}\"><img loading=\"lazy\" src=\"{name}\" alt=\"{name}\"></a>")?;
            }
        }
    }
    Ok(page + "</html>\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_picture_is_on_the_page_beside_its_like() {
        let folder = tempfile::tempdir().unwrap();
        for name in
            ["home.fr.light.280.png", "home.fr.light.360.png", "home.en.dark.280.png", "result.fr.pdf", "index.html"]
        {
            fs::write(folder.path().join(name), "").unwrap();
        }
        let page = index(folder.path()).unwrap();
        assert_eq!(page.matches("<img").count(), 3);
        assert_eq!(page.matches("<h3>").count(), 2);
        assert!(page.contains("href=\"result.fr.pdf\""));
    }
}
