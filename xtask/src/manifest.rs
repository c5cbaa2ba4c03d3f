//! What a device reads to install the site: `manifest.webmanifest`, and one for each other language.
//!
//! The pictures are `public/icons/app.svg` and `app-maskable.svg`; the PNG files beside them are these two, drawn with resvg in the size that
//! their names say, for installers that take no drawings.

use crate::shell_words::ShellWords;
use serde_json::{Value, json};

/// The colour of the page by day, `--kof-paper` in `styles/tokens.css`. A manifest has one.
const PAPER: &str = "#f9f5ed";

/// The manifest in one language.
pub fn manifest(words: &ShellWords) -> String {
    let icon = |file: &str, sizes: &str, kind: &str, purpose: &str| -> Value {
        json!({ "src": format!("icons/{file}"), "sizes": sizes, "type": kind, "purpose": purpose })
    };
    let shortcut = |name: &str, url: &str| -> Value {
        json!({ "name": name, "url": url, "icons": [icon("app-192.png", "192x192", "image/png", "any")] })
    };
    let text = json!({
        "name": words.title,
        "short_name": words.title,
        "description": words.description,
        "lang": words.lang,
        "dir": "ltr",
        // The same in every language, so that it is one app: it opens in the visitor's own.
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": PAPER,
        "theme_color": PAPER,
        "categories": ["business", "lifestyle", "productivity"],
        "icons": [
            icon("app.svg", "any", "image/svg+xml", "any"),
            icon("app-192.png", "192x192", "image/png", "any"),
            icon("app-512.png", "512x512", "image/png", "any"),
            icon("app-maskable.svg", "any", "image/svg+xml", "maskable"),
            icon("app-maskable-512.png", "512x512", "image/png", "maskable"),
        ],
        "shortcuts": [shortcut(words.shortcut_new, "./"), shortcut(words.shortcut_history, "./#history")],
    });
    text.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project;
    use crate::shell_words;

    #[test]
    fn every_manifest_names_icons_that_are_there() {
        for words in shell_words::all() {
            let manifest: Value = serde_json::from_str(&manifest(words)).unwrap();
            assert_eq!(manifest["lang"], words.lang);
            let shortcuts = manifest["shortcuts"].as_array().unwrap();
            assert_eq!(shortcuts.len(), 2);
            let icons = manifest["icons"].as_array().unwrap().iter();
            for icon in icons.chain(shortcuts.iter().map(|one| &one["icons"][0])) {
                let path = project::root().join("public").join(icon["src"].as_str().unwrap());
                assert!(path.is_file(), "{} should be there", path.display());
            }
        }
    }

    /// The width and the height stand in the first chunk of a PNG.
    #[test]
    fn each_png_has_the_size_that_its_name_says() {
        for (name, side) in [("app-192", 192u32), ("app-512", 512), ("app-maskable-512", 512)] {
            let bytes = std::fs::read(project::root().join(format!("public/icons/{name}.png"))).unwrap();
            assert_eq!(bytes[16..24], [side.to_be_bytes(), side.to_be_bytes()].concat());
        }
    }
}
