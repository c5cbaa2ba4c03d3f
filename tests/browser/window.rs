//! The visitor's window and what is around it: its width, its surroundings, its console.

use fantoccini::error::CmdError;
use fantoccini::wd::WindowHandle;
use serde_json::{Value, json};
use tokio::time::timeout;
use xtask::engine::Engine;

use crate::engine::firefox_settings;
use crate::surroundings::USUAL;
use crate::vendor::Vendor;
use crate::visit::{BRIEFLY, Visit, expect_same};

const HEIGHT: u32 = 900;
/// How often a new page is asked for its surroundings before they are taken for wrong.
const ATTEMPTS: usize = 100;
/// What Chromium and Firefox call an error: a page or a frame was left while its worker or what it had asked that one for, of no
/// address any more, was on its way. That the worker comes, and serves, is seen elsewhere.
const CUT_OFF: [&str; 2] = [
    "An unknown error occurred when fetching the script",
    "Failed to load ‘’. A ServiceWorker intercepted the request",
];

impl Visit {
    /// Brings a browser, or a new tab, into the surroundings of this visit.
    pub async fn enter_surroundings(&self) {
        let wanted = self.plan.surroundings;
        match self.plan.engine {
            // WebKit was started in them.
            Engine::WebKit => {}
            Engine::Chromium => {
                let features = [
                    ("prefers-color-scheme", if wanted.dark { "dark" } else { "light" }),
                    ("forced-colors", if wanted.forced_colours { "active" } else { "none" }),
                    ("prefers-reduced-motion", if wanted.reduced_motion { "reduce" } else { "no-preference" }),
                ]
                .map(|(name, value)| json!({ "name": name, "value": value }));
                self.devtools("Emulation.setEmulatedMedia", &json!({ "features": features })).await;
                if wanted.double_text {
                    let sizes = json!({ "fontSizes": { "standard": 32, "fixed": 26 } });
                    self.devtools("Page.setFontSizes", &sizes).await;
                }
                if wanted.languages != USUAL.languages {
                    let agent: String = self.ask("return navigator.userAgent", vec![]).await;
                    let languages = json!({ "userAgent": agent, "acceptLanguage": wanted.languages });
                    self.devtools("Emulation.setUserAgentOverride", &languages).await;
                }
            }
            Engine::Firefox => {
                let _: Value = self
                    .ask_firefox(
                        r#"const set = { number: "setIntPref", string: "setStringPref", boolean: "setBoolPref" };
                           for (const [name, value] of Object.entries(arguments[0])) Services.prefs[set[typeof value]](name, value);
                           // It would be drawn again with each title and each address.
                           document.getElementById("navigator-toolbox").style.display = "none";
                           Services.console.reset();"#,
                        vec![firefox_settings(&wanted)],
                    )
                    .await;
            }
        }
    }

    /// Fails unless a page finds the surroundings as they should be: else a test in them would show nothing.
    pub async fn expect_surroundings(&self) {
        let wanted = self.plan.surroundings;
        if !wanted.scripts {
            return;
        }
        let expected = json!({
            "language": wanted.languages.split(',').next(),
            "dark": wanted.dark,
            "forced_colours": wanted.forced_colours,
            "reduced_motion": wanted.reduced_motion,
            "font_size": if wanted.double_text { "32px" } else { "16px" },
            "webassembly": wanted.webassembly,
        });
        let question = r#"
            const is = (query) => matchMedia(`(${query})`).matches;
            return {
              language: navigator.languages[0],
              dark: is("prefers-color-scheme: dark"),
              forced_colours: is("forced-colors: active"),
              reduced_motion: is("prefers-reduced-motion: reduce"),
              font_size: getComputedStyle(document.documentElement).fontSize,
              webassembly: typeof WebAssembly === "object",
            }"#;
        let mut seen = Value::Null;
        for _ in 0..ATTEMPTS {
            if self.plan.engine == Engine::Firefox {
                // Settings come to its pages a moment after they were set, and some only to a new page.
                self.command("reloading an empty page", self.client().refresh()).await;
            }
            seen = self.ask(question, vec![]).await;
            if seen == expected {
                return;
            }
        }
        expect_same("what a page finds around it", seen, expected);
    }

    /// The width of the window in CSS pixels, below what a real window can have.
    pub async fn set_width(&self, width: u32) {
        self.set_size(width, HEIGHT).await;
    }

    /// The same with a height.
    pub async fn set_size(&self, width: u32, height: u32) {
        match self.plan.engine {
            Engine::Chromium => {
                let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
                self.devtools("Emulation.setDeviceMetricsOverride", &metrics).await;
            }
            Engine::Firefox => {
                let bars: u32 = self
                    .ask_firefox(
                        "document.documentElement.style.minWidth = 0; return outerHeight - gBrowser.selectedBrowser.clientHeight",
                        vec![],
                    )
                    .await;
                self.resize(width, height + bars).await;
            }
            Engine::WebKit => {
                let bars: u32 = self.ask("return Math.max(0, outerHeight - innerHeight)", vec![]).await;
                self.resize(width, height + bars).await;
            }
        }
        let reached = "return innerWidth === arguments[0] && innerHeight === arguments[1]";
        let what = format!("a page of {width} × {height} px");
        self.wait_until(&what, reached, vec![json!(width), json!(height)]).await;
    }

    async fn resize(&self, width: u32, height: u32) {
        self.command("setting the size of the window", self.client().set_window_size(width, height)).await;
    }

    /// Closes the tab and goes on in a new one, of which the site knows nothing but what it stored.
    pub async fn in_a_new_tab(&self) {
        self.did("closed the tab and opened a new one");
        self.collect_complaints().await;
        self.command("a new tab", self.replace_tabs()).await;
        self.enter_surroundings().await;
    }

    /// A new tab, not yet gone to.
    pub async fn open_tab(&self) -> Result<WindowHandle, CmdError> {
        // A new tab of WebKit's small browser stays behind the old one, without the focus.
        let as_tab = self.plan.engine != Engine::WebKit;
        Ok(self.client().new_window(as_tab).await?.handle)
    }

    /// Goes on in a new tab and closes all others.
    pub async fn replace_tabs(&self) -> Result<(), CmdError> {
        let client = self.client();
        let old = client.windows().await?;
        let new = self.open_tab().await?;
        for tab in old {
            client.switch_to_window(tab).await?;
            client.close_window().await?;
        }
        client.switch_to_window(new).await
    }

    /// From here on the page's complaints are noted, where the driver has no command to ask for them.
    pub async fn watch(&self) {
        if self.plan.engine != Engine::Chromium {
            let _: Value = self.ask(include_str!("watch.js"), vec![]).await;
        }
    }

    /// Every error and warning of the browser's console so far.
    pub async fn read_console(&self) -> Vec<String> {
        // The page is asked when something may have failed already: it gets little time.
        let _ = timeout(BRIEFLY, self.collect_complaints()).await;
        self.console.borrow().clone()
    }

    /// Before a page is left, since what it said goes with it.
    pub async fn collect_complaints(&self) {
        let new: Vec<String> = match self.plan.engine {
            Engine::Chromium => {
                let entries = self.client().issue_cmd(Vendor::browser_log()).await.unwrap_or_default();
                let entries = entries.as_array().into_iter().flatten();
                let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
                entries.map(|entry| format!("{} {}", text(&entry["level"]), text(&entry["message"]))).collect()
            }
            Engine::Firefox => {
                let mut all: Vec<String> = self
                    .ask_firefox(
                        r#"const said = Services.console.getMessageArray()
                             .filter((one) => one instanceof Ci.nsIScriptError && /^http/.test(one.sourceName))
                             .map((one) => `${one.flags & 1 ? "WARNING" : "SEVERE"} ${one.errorMessage}`);
                           Services.console.reset();
                           return said"#,
                        vec![],
                    )
                    .await;
                all.extend(self.complaints().await);
                all
            }
            Engine::WebKit => self.complaints().await,
        };
        let worth_telling = |line: &String| line.starts_with("SEVERE") || line.starts_with("WARNING");
        self.console.borrow_mut().extend(new.into_iter().filter(worth_telling));
    }

    async fn complaints(&self) -> Vec<String> {
        let script = "return (window.__complaints ?? []).splice(0).map((one) => `SEVERE ${one}`)";
        self.ask(script, vec![]).await
    }

    /// Where a journey leads to errors, the console may say so.
    pub async fn forgive_console(&self) {
        self.read_console().await;
        self.console.take();
    }

    pub async fn expect_quiet_console(&self) {
        let console = self.read_console().await;
        let is_error = |line: &&String| line.starts_with("SEVERE") && !CUT_OFF.iter().any(|cut| line.contains(cut));
        let errors: Vec<_> = console.iter().filter(is_error).collect();
        assert!(
            errors.is_empty(),
            "the visit went well, but the browser's console should be free of errors: {errors:?}"
        );
    }
}
