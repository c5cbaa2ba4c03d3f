//! The policy of each page: strict, the same in the header, and naming what stands inside the one file.

use std::collections::BTreeMap;

use xtask::{policy, shell_words};

use crate::site::{ONE_FILE, interpreted, site, tags, values};

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
    let page = String::from_utf8(site()["index.html"].clone()).unwrap();
    let [(_, header), ..] = policy::headers(None, policy::style_inside(&page).unwrap());
    expect_strict("the header", &header);
    let headers = String::from_utf8(site()["_headers"].clone()).unwrap();
    assert!(headers.contains(&header), "the file for static hosts says the same");
}

#[test]
fn a_page_for_visitors_has_one_style_sheet_inside_which_is_what_its_policy_names() {
    for (name, html) in interpreted().into_iter().filter(|(name, _)| name.ends_with(".html") && name != ONE_FILE) {
        let is_for_visitors = shell_words::all().any(|words| words.file == name);
        assert_eq!(html.matches("<style").count(), usize::from(is_for_visitors), "{name}");
        let meta = tags(&html).into_iter().find(|tag| tag.contains("Content-Security-Policy")).unwrap();
        let named = values(meta, "content")[0];
        assert_eq!(named.matches("'sha").count(), usize::from(is_for_visitors), "{name}: {named}");
        if let Some(style) = policy::style_inside(&html) {
            assert_eq!(named, policy::for_meta(None, style), "{name}");
        }
    }
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
