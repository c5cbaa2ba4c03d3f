//! How each engine is started: its driver's arguments, what a session asks for, and the surroundings that are settled then.

use std::path::Path;

use fantoccini::wd::Capabilities;
use serde_json::{Value, json};
use xtask::engine::{Browser, Engine};

use crate::shell;
use crate::surroundings::{Storage, Surroundings, USUAL};

/// How a driver is asked to listen on a free port.
pub fn driver_arguments(engine: Engine, profile: &Path, port: u16) -> Vec<String> {
    match engine {
        Engine::Chromium => vec!["--port=0".into()],
        Engine::Firefox => vec![
            "--port=0".into(),
            // For the settings and the console, which only the browser's own pages may touch.
            "--allow-system-access".into(),
            "--profile-root".into(),
            profile.display().to_string(),
        ],
        Engine::WebKit => vec![format!("--port={port}")],
    }
}

/// The port, when this line of the driver's output names it.
pub fn announced_port(engine: Engine, line: &str) -> Option<u16> {
    let after = match engine {
        Engine::Chromium => "started successfully on port ",
        Engine::Firefox => "Listening on 127.0.0.1:",
        Engine::WebKit => return None,
    };
    let digits: String = line.split_once(after)?.1.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

/// What a session asks for: no window to see, a profile of its own, no traffic of the browser's own.
pub fn capabilities(engine: Engine, browser: &Browser, surroundings: &Surroundings, profile: &Path) -> Capabilities {
    let wanted = match engine {
        Engine::Chromium => chromium(browser, surroundings, profile),
        Engine::Firefox => json!({
            "browserName": "firefox",
            "moz:firefoxOptions": {
                "binary": browser.browser,
                "args": ["-headless"],
                "prefs": firefox_starts_with(),
            },
        }),
        Engine::WebKit => json!({
            "webkitgtk:browserOptions": {
                "binary": browser.browser,
                "args": webkit_arguments(surroundings, profile),
            },
        }),
    };
    wanted.as_object().cloned().unwrap_or_default()
}

fn chromium(browser: &Browser, surroundings: &Surroundings, profile: &Path) -> Value {
    const BLOCK: u8 = 2;
    // `--lang` alone does nothing on Linux.
    let mut settings = json!({ "intl.accept_languages": USUAL.languages });
    if surroundings.storage == Storage::Blocked {
        settings["profile.default_content_setting_values.cookies"] = BLOCK.into();
    }
    if !surroundings.scripts {
        settings["profile.default_content_setting_values.javascript"] = BLOCK.into();
    }
    let program = match &browser.shell {
        Some(program) if *surroundings == USUAL => shell::on_a_page(program, profile),
        _ => browser.browser.clone(),
    };
    let mut arguments = vec![
        "--headless=new".to_owned(),
        // Root, as in a container, may not use the sandbox.
        "--no-sandbox".into(),
        "--disable-gpu".into(),
        "--no-first-run".into(),
        "--disable-background-networking".into(),
        "--disable-component-update".into(),
        "--disable-sync".into(),
        // The browser ends with its driver, however the driver ends.
        "--remote-debugging-pipe".into(),
        format!("--user-data-dir={}", profile.display()),
        // The shell has no settings to read it from.
        format!("--accept-lang={}", USUAL.languages),
    ];
    if !surroundings.webassembly {
        arguments.push("--js-flags=--jitless".into());
    }
    json!({
        "browserName": "chrome",
        "goog:loggingPrefs": { "browser": "ALL" },
        "goog:chromeOptions": { "binary": program, "prefs": settings, "args": arguments },
    })
}

/// What Firefox does beside showing a page takes more than half of what a visit costs: here is what no page can tell is missing.
fn firefox_starts_with() -> Value {
    json!({
        "browser.formfill.enable": false,
        "browser.pagethumbnails.capturing_disabled": true,
        "browser.sessionstore.interval": 3_600_000,
        "browser.translations.enable": false,
        "browser.urlbar.formatting.enabled": false,
        "browser.urlbar.trimURLs": false,
        // The process of an empty tab waits for the next one.
        "dom.ipc.keepProcessesAlive.web": 1,
        "dom.ipc.processPrelaunch.enabled": false,
        "extensions.formautofill.addresses.enabled": false,
        "extensions.formautofill.creditCards.enabled": false,
        "reader.parse-on-load.enabled": false,
        "signon.rememberSignons": false,
        "toolkit.cosmeticAnimations.enabled": false,
    })
}

/// Firefox's own settings for these surroundings, the usual ones included: they are set for each visit, in a browser that waited too.
pub fn firefox_settings(surroundings: &Surroundings) -> Value {
    let font_size = if surroundings.double_text { 32 } else { 16 };
    let cookies = match surroundings.storage {
        Storage::Allowed | Storage::Off => 5,
        Storage::BlockedInFrames => 1,
        Storage::Blocked => 2,
    };
    json!({
        "intl.accept_languages": surroundings.languages,
        "ui.systemUsesDarkTheme": i32::from(surroundings.dark),
        "ui.prefersReducedMotion": i32::from(surroundings.reduced_motion),
        // 0 is the default: only where the system has a theme of high contrast.
        "browser.display.document_color_use": if surroundings.forced_colours { 2 } else { 0 },
        "font.size.variable.x-western": font_size,
        "font.size.variable.x-unicode": font_size,
        "network.cookie.cookieBehavior": cookies,
        "dom.storage.enabled": surroundings.storage != Storage::Off,
        "javascript.options.wasm": surroundings.webassembly,
        "javascript.enabled": surroundings.scripts,
        // As for visitors. The driver would let a page of the disk load other files of the disk.
        "security.fileuri.strict_origin_policy": true,
    })
}

fn webkit_arguments(surroundings: &Surroundings, profile: &Path) -> Vec<String> {
    let mut arguments = vec!["--automation".to_owned()];
    if surroundings.dark {
        arguments.push("--dark-mode".into());
    }
    if surroundings.double_text {
        arguments.push(format!("--config={}", profile.join("double-text.ini").display()));
    }
    if surroundings.storage == Storage::Off {
        arguments.push("--enable-html5-local-storage=false".into());
    }
    if !surroundings.scripts {
        arguments.push("--enable-javascript=false".into());
    }
    arguments
}
