//! What must be in no file: scripts and styles inside a page, markup or code made of text, other servers, ways around the policy, the
//! place of the build.

use crate::site::{ONE_FILE, interpreted, site, tags, values};

#[test]
fn nothing_is_inline_and_no_text_is_made_into_markup_or_code() {
    for (name, text) in interpreted() {
        let is_page = (name.ends_with(".html") || name.ends_with(".svg")) && name != ONE_FILE;
        if is_page {
            for tag in tags(&text) {
                // The one whose checksum the page's policy names: see `policies`.
                assert!(!tag.starts_with("style") || tag == "style", "{name} has a style sheet inside: {tag}");
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

/// Going to another address and `WebRTC`, which browsers let no policy forbid. A search and no proof; but nobody adds them unawares.
#[test]
fn no_script_leaves_for_another_address_or_speaks_past_the_policy() {
    for (name, text) in interpreted().into_iter().filter(|(name, _)| name.ends_with(".js") || name == ONE_FILE) {
        assert!(ways_out(&text).is_empty(), "{name} has {:?}", ways_out(&text));
    }
    for planted in [
        "new RTCPeerConnection()",
        "window.open(t)",
        "open(t)",
        "location=t",
        "location.href=t",
        "location.search+=t",
        "location.assign(t)",
        "location.replace(t)",
        "window[\"location\"]=t",
        "wa:function(t,e,n){t.href=a(e,n)}",
    ] {
        assert!(!ways_out(planted).is_empty(), "{planted} should be found");
    }
    assert!(ways_out("location.protocol===\"file:\"||location.reload()").is_empty());
}

fn ways_out(text: &str) -> Vec<&'static str> {
    // Where a script only reads the address, `§` takes its place.
    let mut rest = text.replace("===", "≡").replace("!==", "≢");
    for part in ["hash", "href", "origin", "pathname", "protocol", "search"] {
        rest = rest.replace(&format!("location.{part}"), "§");
    }
    for allowed in [
        "location.reload()",
        // The quick exit.
        "location.replace(\"about:blank\")",
        // By the bindings, for the app, which reads the query.
        ".location}",
        // Downloads.
        ".href=URL.createObjectURL(",
        "Object.assign(",
        "caches.open(",
    ] {
        rest = rest.replace(allowed, "");
    }
    let ways = ["RTCPeerConnection", "open(", "location", "§=", "§+=", ".href=", ".assign(", ".replace("];
    ways.into_iter().filter(|way| rest.contains(way)).collect()
}

#[test]
fn nothing_points_to_another_server() {
    for (name, text) in interpreted() {
        if !(name.ends_with(".html") || name.ends_with(".css") || name.ends_with(".webmanifest")) {
            continue;
        }
        let mut metas = tags(&text).into_iter().flat_map(|tag| values(tag, "http-equiv"));
        // The other one that matters, `refresh`, leads to another page.
        assert!(metas.all(|meta| meta == "Content-Security-Policy"), "{name} has another http-equiv");
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

/// A script takes the encoding of the page that it is in, where the server says none: on an old blog that is not UTF-8.
#[test]
fn scripts_are_plain_ascii() {
    let scripts: Vec<_> = interpreted().into_iter().filter(|(name, _)| name.ends_with(".js")).collect();
    assert!(scripts.len() > 3, "the site has scripts");
    for (name, text) in scripts {
        assert_eq!(text.chars().find(|c| !c.is_ascii()), None, "{name}");
    }
}

/// A script that is joined twice, once from `boot/` and once from the bindings' copy of it, remembers and listens twice.
#[test]
fn no_script_is_joined_twice() {
    let joined = interpreted()
        .into_iter()
        .filter(|(name, _)| name.starts_with("app-") && name.ends_with(".js") || name == ONE_FILE);
    for (name, text) in joined {
        assert_eq!(text.matches(".scrollRestoration=").count(), 1, "{name} should have boot/page.js once");
    }
}
