//! Every checksum, computed anew: in names, in pages, of what is compressed.

use std::collections::BTreeMap;

use xtask::assets::{hash, integrity, is_named_by_content};

use crate::site::{interpreted, site, tags, values};

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
    for page in xtask::shell_words::all().map(|words| words.file) {
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
