//! The browsers the suite can drive, and all that differs from one to the next.

use std::env;
use std::path::{Path, PathBuf};

use fantoccini::wd::Capabilities;
use serde_json::json;

use crate::site::from_environment;

/// A browser engine. Everything that is not standard `WebDriver` is behind this name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium through chromedriver.
    Chromium,
}

impl Engine {
    /// The program that speaks `WebDriver` for this engine.
    pub fn driver(self) -> PathBuf {
        match self {
            Self::Chromium => from_environment("KOF_CHROMEDRIVER", "chromedriver"),
        }
    }

    /// How that program is asked to listen on a free port.
    pub fn driver_arguments(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["--port=0"],
        }
    }

    /// The port, when this line of the driver's output names it.
    pub fn announced_port(self, line: &str) -> Option<u16> {
        match self {
            Self::Chromium => line
                .split_once("started successfully on port ")
                .and_then(|(_, rest)| rest.trim_end_matches(['.', '\r']).parse().ok()),
        }
    }

    /// What a session asks for: no window, a profile of its own, no traffic of the browser's own.
    pub fn capabilities(self, profile: &Path) -> Capabilities {
        let mut wanted = match self {
            Self::Chromium => json!({
                "browserName": "chrome",
                "goog:loggingPrefs": { "browser": "ALL" },
                "goog:chromeOptions": {
                    // A French visitor's browser: `--lang` alone does nothing on Linux.
                    "prefs": { "intl.accept_languages": "fr-FR,fr" },
                    "args": [
                        "--headless=new",
                        // Root, as in a container, may not use the sandbox.
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        // The browser ends with its driver, however the driver ends.
                        "--remote-debugging-pipe",
                        format!("--user-data-dir={}", profile.display()),
                    ],
                },
            }),
        };
        // Without it the driver looks where its own packager puts the browser.
        if let Some(binary) = env::var_os("KOF_CHROMIUM") {
            wanted["goog:chromeOptions"]["binary"] = binary.to_string_lossy().into();
        }
        wanted.as_object().cloned().unwrap_or_default()
    }
}
