//! The finished site, file by file: every checksum is computed anew, and nothing is in it that must not be.
//!
//! `cargo xtask test` runs this after the build. By hand: `cargo xtask build`, then `cargo test --test artefact`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "a test stops at what it did not expect"
)]
#![allow(clippy::case_sensitive_file_extension_comparisons, reason = "the build writes these names, in small letters")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use xtask::assets::{hash, integrity, is_named_by_content};
use xtask::policy;

/// Every file of the site by its path in it.
fn site() -> BTreeMap<String, Vec<u8>> {
    let root = std::env::var_os("KOF_DIST").map_or_else(xtask::project::dist, PathBuf::from);
    assert!(root.join("index.html").is_file(), "there is no built site in {}: cargo xtask build", root.display());
    let files = xtask::compress::files(&root).unwrap();
    let name = |path: &Path| path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
    files.iter().map(|path| (name(path), fs::read(path).unwrap())).collect()
}

/// The readable ones that a browser interprets, with their text.
fn interpreted() -> Vec<(String, String)> {
    let kinds = ["html", "js", "css", "svg", "webmanifest", "json"];
    let is_read = |name: &String| kinds.iter().any(|kind| name.ends_with(&format!(".{kind}")));
    let files = site().into_iter().filter(|(name, _)| is_read(name));
    files.map(|(name, content)| (name, String::from_utf8(content).expect("text is UTF-8"))).collect()
}

/// The values of an attribute, wherever it stands.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    html.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// The tags of a page, each from `<` to `>`.
fn tags(html: &str) -> Vec<&str> {
    html.split('<').skip(1).filter_map(|rest| rest.split('>').next()).collect()
}

#[test]
fn a_name_with_a_hash_has_the_hash_of_its_content() {
    let mut looked = 0;
    for (name, content) in site() {
        let base = name.rsplit('/').next().unwrap();
        if is_named_by_content(base) && !name.ends_with(".br") && !name.ends_with(".gz") {
            assert!(base.contains(&hash(&content)), "{name} has the content {}", hash(&content));
            looked += 1;
        }
    }
    assert!(looked >= 3, "module, style and wasm should be named by their content");
}

#[test]
fn every_integrity_in_every_file_is_that_of_the_file_it_stands_for() {
    let site = site();
    let sums: BTreeMap<String, &String> = site.iter().map(|(name, content)| (integrity(content), name)).collect();
    let mut looked = 0;
    for (name, text) in interpreted() {
        for (at, _) in text.match_indices("sha384-") {
            let sum: String =
                text[at..].chars().take_while(|c| c.is_ascii_alphanumeric() || "+/=-".contains(*c)).collect();
            assert!(sums.contains_key(&sum), "{name} names the checksum {sum}, which is of no file of the site");
            looked += 1;
        }
        for tag in tags(&text).iter().filter(|tag| tag.contains(" integrity=\"")) {
            let of = values(tag, "src").into_iter().chain(values(tag, "href")).next().unwrap_or_default();
            let expected = site.get(of).map(|content| integrity(content));
            assert_eq!(values(tag, "integrity").first().copied(), expected.as_deref(), "{name}: {tag}");
        }
    }
    assert!(looked >= 6, "two pages with a style, a module and a wasm each");
}

#[test]
fn each_page_protects_its_style_its_module_and_its_wasm() {
    let site = site();
    for page in ["index.html", "en.html"] {
        let html = String::from_utf8(site[page].clone()).unwrap();
        for tag in tags(&html) {
            let is_named = |attribute| values(tag, attribute).iter().any(|value| is_named_by_content(value));
            let is_preload = tag.contains("rel=\"preload\"");
            if (is_named("src") || is_named("href")) && !is_preload {
                assert!(tag.contains(" integrity=\"sha384-"), "{page}: {tag}");
            }
        }
        let wasm = tags(&html).into_iter().find(|tag| tag.contains("kof-wasm")).expect("the page names its wasm");
        let (file, sum) = (values(wasm, "content")[0], values(wasm, "data-integrity")[0]);
        assert_eq!(integrity(&site[file]), sum, "{page}: the wasm's checksum");
    }
}

#[test]
fn compressed_files_are_what_they_stand_beside() {
    let site = site();
    for (name, content) in &site {
        let (whole, unpacked) = if let Some(whole) = name.strip_suffix(".br") {
            (whole, xtask::compress::unbrotli(content).unwrap())
        } else if let Some(whole) = name.strip_suffix(".gz") {
            (whole, xtask::compress::ungzip(content).unwrap())
        } else {
            continue;
        };
        assert_eq!(site.get(whole), Some(&unpacked), "{name}");
    }
}

#[test]
fn every_page_has_the_strict_policy_and_the_header_says_it_too() {
    let mut pages = 0;
    for (name, html) in interpreted().into_iter().filter(|(name, _)| name.ends_with(".html")) {
        let metas: Vec<&str> = tags(&html).into_iter().filter(|tag| tag.contains("Content-Security-Policy")).collect();
        assert_eq!(metas.len(), 1, "{name} has one policy");
        let before = html.split("Content-Security-Policy").next().unwrap();
        assert!(
            !before.contains("<script") && !before.contains("<link"),
            "{name}: the policy comes before all that it is for"
        );
        expect_strict(&name, values(metas[0], "content")[0]);
        pages += 1;
    }
    assert!(pages >= 4, "two pages for visitors, two for owners");
    let [(_, header), ..] = policy::headers(None);
    expect_strict("the header", &header);
    let headers = String::from_utf8(site()["_headers"].clone()).unwrap();
    assert!(headers.contains(&header), "the file for static hosts says the same");
}

/// Nothing that is unsafe but compiling WebAssembly; nothing but the own origin; scripts through Trusted Types.
fn expect_strict(place: &str, policy: &str) {
    let directives: BTreeMap<&str, Vec<&str>> = policy
        .split(';')
        .map(|directive| directive.split_whitespace().collect::<Vec<_>>())
        .filter_map(|words| words.split_first().map(|(name, sources)| (*name, sources.to_vec())))
        .collect();
    assert_eq!(directives.get("default-src"), Some(&vec!["'none'"]), "{place}: {policy}");
    assert_eq!(directives.get("base-uri"), Some(&vec!["'none'"]), "{place}: {policy}");
    assert_eq!(directives.get("form-action"), Some(&vec!["'none'"]), "{place}: {policy}");
    assert_eq!(directives.get("require-trusted-types-for"), Some(&vec!["'script'"]), "{place}: {policy}");
    assert!(directives.contains_key("trusted-types"), "{place}: {policy}");
    for (name, sources) in &directives {
        for source in sources {
            let is_known = match *name {
                "trusted-types" => *source == "keep-or-fire" || *source == "'none'",
                "require-trusted-types-for" => true,
                "frame-ancestors" => *source == "*",
                "img-src" => ["'self'", "data:", "blob:"].contains(source),
                "script-src" => ["'self'", "'wasm-unsafe-eval'"].contains(source) || source.starts_with("'sha"),
                _ => ["'self'", "'none'"].contains(source) || source.starts_with("'sha"),
            };
            assert!(is_known, "{place} allows {name} {source}: {policy}");
        }
    }
}

/// All in one file: there everything is inside, and known by its checksum.
const ONE_FILE: &str = "keep-or-fire.html";

#[test]
fn what_stands_inside_the_one_file_is_what_its_policy_names() {
    let html = String::from_utf8(site()[ONE_FILE].clone()).unwrap();
    let inside = |start: &str, end: &str| -> Vec<String> {
        html.split(start).skip(1).filter_map(|rest| rest.split(end).next()).map(str::to_owned).collect()
    };
    let (styles, classic, modules) = (
        inside("<style>", "</style>"),
        inside("<script>", "</script>"),
        inside("<script type=\"module\">", "</script>"),
    );
    assert_eq!((styles.len(), classic.len(), modules.len()), (1, 1, 1));
    let meta = tags(&html).into_iter().find(|tag| tag.contains("Content-Security-Policy")).unwrap();
    assert_eq!(values(meta, "content")[0], policy::for_one_file(&[&classic[0], &modules[0]], &styles[0]));
    // The app itself is data, which nothing runs.
    assert_eq!(html.matches("<script").count(), 3);
    assert!(!html.contains(" src=\"") && !html.contains(" style=\""));
}

#[test]
fn nothing_is_inline_and_no_text_is_made_into_markup_or_code() {
    for (name, text) in interpreted() {
        let is_page = (name.ends_with(".html") || name.ends_with(".svg")) && name != ONE_FILE;
        if is_page {
            for tag in tags(&text) {
                assert!(!tag.starts_with("style"), "{name} has a style sheet inside: {tag}");
                assert!(!tag.starts_with("script") || tag.contains(" src=\""), "{name} has a script inside: {tag}");
                assert!(
                    !tag.starts_with("base") && !tag.starts_with("object") && !tag.starts_with("embed "),
                    "{name}: {tag}"
                );
                let attributes = tag.split(['"', '=']).flat_map(str::split_whitespace).skip(1);
                for attribute in
                    attributes.filter(|word| word.starts_with("on") || *word == "style" || *word == "srcdoc")
                {
                    // A word of a text may begin so; an attribute has a value.
                    assert!(!tag.contains(&format!(" {attribute}=")), "{name}: {tag}");
                }
                assert!(!tag.contains("javascript:"), "{name}: {tag}");
            }
        }
        if name.ends_with(".js") {
            for word in [
                "eval(",
                "new Function",
                "document.write",
                "insertAdjacentHTML",
                "outerHTML=",
                "outerHTML =",
                "importScripts",
                "sendBeacon",
                "XMLHttpRequest",
                "WebSocket",
                "EventSource",
                "document.cookie",
                "indexedDB",
                "http://",
                "https://",
            ] {
                // The owner's page writes lines for a blog to copy, where example.org stands for the place.
                assert!(!text.contains(word), "{name} has {word}");
            }
            // Bound by the library that draws, for HTML that is drawn as it is: this house draws none, and Trusted Types would refuse it.
            let allowed = usize::from(name.starts_with("app-"));
            assert!(text.matches("innerHTML").count() <= allowed, "{name} has innerHTML");
        }
    }
}

#[test]
fn nothing_points_to_another_server() {
    for (name, text) in interpreted() {
        if !(name.ends_with(".html") || name.ends_with(".css") || name.ends_with(".webmanifest")) {
            continue;
        }
        for (tag, attribute) in
            tags(&text).into_iter().flat_map(|tag| [(tag, "src"), (tag, "href"), (tag, "srcset"), (tag, "action")])
        {
            // A link that a person may follow is no request of the page's.
            let is_loaded = !tag.starts_with("a ");
            for value in values(tag, attribute) {
                assert!(
                    !is_loaded || !(value.contains("//") || value.starts_with("http")),
                    "{name} loads {value}: {tag}"
                );
            }
        }
        for start in ["url(http", "url(\"http", "url(//", "@import"] {
            assert!(!text.contains(start), "{name} has {start}");
        }
    }
}

#[test]
fn no_file_tells_where_it_was_built() {
    let home = std::env::var("HOME").unwrap_or_default();
    let root = xtask::project::root().to_string_lossy().into_owned();
    let places =
        [root.as_str(), home.as_str(), ".cargo/registry", "/rustc/", "library/core/src", "library/std/src", ".rs:"];
    for (name, content) in site() {
        let is_packed = [".br", ".gz", ".png"].iter().any(|end| name.ends_with(end));
        for place in places.iter().filter(|place| place.len() > 1 && !is_packed) {
            let found = content.windows(place.len()).position(|window| window == place.as_bytes());
            let around = found.map(|at| {
                String::from_utf8_lossy(&content[at.saturating_sub(40)..(at + 60).min(content.len())]).into_owned()
            });
            assert!(around.is_none(), "{name} says {place}: {around:?}");
        }
        let comment = content.windows(20).any(|window| window == b"sourceMappingURL=app");
        assert!(!comment, "{name} names a source map");
    }
}

#[test]
fn what_is_shipped_of_others_is_told() {
    let site = site();
    let licences = String::from_utf8(site["licences.txt"].clone()).unwrap();
    let bill: serde_json::Value = serde_json::from_slice(&site["sbom.cdx.json"]).unwrap();
    let crates = xtask::shipped::crates().unwrap();
    assert_eq!(bill["components"].as_array().map(Vec::len), Some(crates.len()));
    for one in crates {
        assert!(licences.contains(&format!("{} {} (", one.name, one.version)), "{one:?}");
    }
}
