//! The whole tool in one file, `keep-or-fire.html`, to be kept and handed on: it starts by a double click, with no server and no network,
//! and its policy lets it load and fetch nothing.
//!
//! It is the French page with everything that it loads put inside. Every language is in it, as in the app; what is said before the app is
//! there is said in each.

use crate::shell::Loaded;
use crate::shell_words::FRENCH;
use crate::{compress, policy, shell_words};
use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::fs;
use std::path::Path;

/// Its name.
pub const FILE: &str = "keep-or-fire.html";

/// What is said in each language begins a line in each.
const LINES: &str = "[data-no-tool] :is(#kof-failed, noscript) [lang] { display: block; margin-block-start: .25em; } \
    [data-no-tool] #kof-failed .kof-button { flex-direction: column; gap: 0; } [data-no-tool] #kof-why { white-space: pre-line; }";

/// Writes it. `module` is the boot code that starts from the page itself.
pub fn write(dir: &Path, loaded: &Loaded, module: &str) -> Result<()> {
    let read = |name: &str| fs::read_to_string(dir.join(name)).with_context(|| format!("could not read {name}"));
    let wasm = fs::read(dir.join(&loaded.wasm.name)).context("could not read the WebAssembly")?;
    let inlined = Inlined {
        style: [&loaded.first_style, read(&loaded.style.name)?.as_str(), LINES].join("\n"),
        watch: read("watch.js")?,
        icon: read("icons/app.svg")?,
        module: module.to_owned(),
        wasm: compress::gzip(&wasm)?,
    };
    let page = page(&read(FRENCH.file)?, &inlined)?;
    fs::write(dir.join(FILE), page).with_context(|| format!("could not write {FILE}"))
}

/// What the page has inside instead of loading it.
struct Inlined {
    style: String,
    watch: String,
    icon: String,
    module: String,
    wasm: Vec<u8>,
}

fn page(french: &str, inlined: &Inlined) -> Result<String> {
    let Inlined { style, watch, icon, module, wasm } = inlined;
    if style.contains("</style") || [watch, module].iter().any(|script| script.contains("</script")) {
        bail!("a style sheet or a script would end too early inside the page");
    }
    let policy = policy::for_one_file(&[watch, module], style);
    let mut page = Page(french.to_owned());
    page.put("<html lang=\"fr\">", "", "<html lang=\"fr\" data-no-tool>")?;
    // What stands in the head for the sake of others, or leads to another file.
    for start in ["<link rel=\"stylesheet\"", "<link rel=\"manifest\"", "<meta name=\"kof-wasm\""] {
        page.put(start, ">", "")?;
    }
    page.put_all("<link rel=\"preload\"", ">", "")?;
    // One for each other language, and one for blog engines where the address is known.
    page.put_all("<link rel=\"alternate\"", ">", "")?;
    page.put_all("<meta property=\"og:", ">", "")?;
    page.put_all("<meta name=\"twitter:", ">", "")?;
    page.put(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"",
        "\">",
        &format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">"),
    )?;
    page.put(
        "<link rel=\"icon\"",
        ">",
        &format!("<link rel=\"icon\" href=\"data:image/svg+xml;base64,{}\">", STANDARD.encode(icon)),
    )?;
    page.put("<style>", "</style>", &format!("<style>{style}</style>"))?;
    page.put("<script src=\"watch.js\">", "</script>", &format!("<script>{watch}</script>"))?;
    page.put("<script type=\"module\"", "</script>", &format!("<script type=\"module\">{module}</script>"))?;
    let others = || shell_words::all().filter(|words| words.lang != FRENCH.lang);
    for (place, french) in FRENCH.said_by_the_page().into_iter().enumerate() {
        let said =
            others().map(|words| format!(" <span lang=\"{}\">{}</span>", words.lang, words.said_by_the_page()[place]));
        page.put_all(french, "", &[french.to_owned(), said.collect()].concat())?;
    }
    // In attributes, and so without a language of their own.
    for (place, french) in FRENCH.reasons().into_iter().enumerate() {
        let said = others().map(|words| ["\n", words.reasons()[place]].concat());
        page.put_all(french, "", &[french.to_owned(), said.collect()].concat())?;
    }
    // A block of data, which no policy takes for a script.
    let data = format!("<script type=\"application/gzip\" id=\"kof-app\">{}</script>\n</body>", STANDARD.encode(wasm));
    page.put("</body>", "", &data)?;
    Ok(page.0)
}

/// A page in which pieces are exchanged. A piece that is not there is a mistake: the template has changed.
struct Page(String);

impl Page {
    /// Exchanges the one piece from `start` to `end`.
    fn put(&mut self, start: &str, end: &str, new: &str) -> Result<()> {
        if self.0.matches(start).count() != 1 {
            bail!("the page should have {start} once");
        }
        self.put_all(start, end, new)
    }

    /// Exchanges every piece from `start` to `end`.
    fn put_all(&mut self, start: &str, end: &str, new: &str) -> Result<()> {
        let mut done = String::new();
        let mut rest = self.0.as_str();
        while let Some((before, after)) = rest.split_once(start) {
            let (_, after) = after.split_once(end).with_context(|| format!("{start} should end with {end}"))?;
            done.push_str(before);
            done.push_str(new);
            rest = after;
        }
        if done.is_empty() {
            bail!("the page should have {start}");
        }
        done.push_str(rest);
        self.0 = done;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assets::Asset;
    use crate::public_url::PublicUrl;
    use crate::shell;

    #[test]
    fn the_real_page_goes_into_one_file_that_names_no_other() {
        let asset = |name: &str| Asset { name: name.to_owned(), integrity: format!("sha384-of-{name}") };
        let loaded = Loaded {
            module: asset("app-1.js"),
            first_style: "b{}".to_owned(),
            style: asset("app-2.css"),
            wasm: asset("keep-or-fire-3.wasm"),
        };
        let inlined = Inlined {
            style: "a{}".into(),
            watch: "1".into(),
            icon: "<svg/>".into(),
            module: "2".into(),
            wasm: vec![0, 97, 115, 109],
        };
        let known = PublicUrl::parse("https://example.org/quiz/").unwrap();
        for public in [None, Some(&known)] {
            let pages = shell::pages(include_str!("../../index.html"), &loaded, public).unwrap();
            let page = page(&pages[0].1, &inlined).unwrap();
            let others = shell_words::all().map(|words| words.file);
            for word in
                [" src=", "<link rel=\"stylesheet\"", ".js\"", ".css\"", ".wasm\"", "http"].into_iter().chain(others)
            {
                let found = page.replace("http-equiv", "");
                assert!(!found.contains(word), "{word} in {page}");
            }
            assert!(page.contains("connect-src 'none'") && page.contains("trusted-types 'none'"), "{page}");
            for words in shell_words::all() {
                let said = words.said_by_the_page().into_iter().chain(words.reasons());
                let missing: Vec<&str> = said.filter(|said| !page.contains(said)).collect();
                assert_eq!(missing, [""; 0], "{page}");
            }
            assert!(page.contains(">AGFzbQ==</script>"), "{page}");
        }
    }

    #[test]
    fn a_template_that_has_changed_is_noticed() {
        let error = Page("<p>".to_owned()).put("<a>", "", "").unwrap_err();
        assert!(error.to_string().contains("<a>"));
    }
}
