//! Pictures of a screen: in every language, at each width, by day and by night. For `gallery`.

use std::path::{Path, PathBuf};
use std::{env, fs};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use keep_or_fire::instrument::language::Language;
use serde_json::json;
use xtask::gallery::FOLDER;

use crate::look::WIDTHS;
use crate::visit::Visit;

/// The width of A4, in pixels.
pub const PAPER: u32 = 794;

fn folder() -> PathBuf {
    env::var_os(FOLDER).map_or_else(|| PathBuf::from("target/gallery"), PathBuf::from)
}

pub fn keep(file: &str, base64: &str) {
    let bytes = STANDARD.decode(base64).expect("Base64");
    let path = folder().join(Path::new(file));
    fs::write(&path, bytes).unwrap_or_else(|error| panic!("{} cannot be written: {error}", path.display()));
}

impl Visit {
    /// A dialog has its place from when it was opened, so it is opened anew at each width.
    pub async fn show_asked(&self, name: &str, open: impl AsyncFn()) {
        for language in Language::ALL.iter().map(|language| language.id()) {
            self.switch_to(language).await;
            for width in WIDTHS {
                self.set_width(width).await;
                open().await;
                self.until_asked().await;
                self.take(name, language, width).await;
                self.press("spare").await;
                self.until_not_asked().await;
            }
        }
    }

    /// In every language, at each width.
    pub async fn show(&self, name: &str) {
        for language in Language::ALL.iter().map(|language| language.id()) {
            if self.language().await != language {
                self.switch_to(language).await;
            }
            self.show_in(language, name).await;
        }
    }

    pub async fn show_in(&self, language: &str, name: &str) {
        for width in WIDTHS {
            self.set_width(width).await;
            self.take(name, language, width).await;
        }
    }

    /// By day and by night; to the end of the page, but a dialog, which belongs to the window.
    pub async fn take(&self, name: &str, language: &str, width: u32) {
        let whole = !self.has("dialog[open]").await;
        for theme in ["light", "dark"] {
            let media = if width == PAPER { "print" } else { "" };
            let feature = json!({ "media": media, "features": [{ "name": "prefers-color-scheme", "value": theme }] });
            self.devtools("Emulation.setEmulatedMedia", &feature).await;
            self.until_painted().await;
            let mut asked = json!({ "format": "png", "captureBeyondViewport": whole, "optimizeForSpeed": true });
            if whole {
                let height: u32 = self.ask("return document.documentElement.scrollHeight", vec![]).await;
                asked["clip"] = json!({ "x": 0, "y": 0, "width": width, "height": height, "scale": 1 });
            }
            let taken = self.devtools("Page.captureScreenshot", &asked).await;
            keep(&format!("{name}.{language}.{theme}.{width}.png"), taken["data"].as_str().unwrap_or_default());
        }
    }
}
