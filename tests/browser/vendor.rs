//! The commands of chromedriver beyond standard `WebDriver`: the devtools protocol and the browser's log.

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

use crate::visit::Visit;

/// One such command.
#[derive(Debug)]
pub struct Vendor {
    path: &'static str,
    body: Value,
}

impl Vendor {
    /// A command of the devtools protocol.
    pub fn devtools(command: &str, parameters: &Value) -> Self {
        Self { path: "goog/cdp/execute", body: json!({ "cmd": command, "params": parameters }) }
    }

    /// What was written to the console since it was last asked.
    pub fn browser_log() -> Self {
        Self { path: "se/log", body: json!({ "type": "browser" }) }
    }
}

impl WebDriverCompatibleCommand for Vendor {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}

impl Visit {
    /// A script that runs in every page of this visit before the page's own.
    pub async fn before_every_page(&self, script: &str) {
        let command = Vendor::devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": script }));
        self.command("a script before every page", self.client().issue_cmd(command)).await;
    }

    /// The width of the window in CSS pixels, below what a real window can have.
    pub async fn set_width(&self, width: u32) {
        let metrics = json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false });
        let command = Vendor::devtools("Emulation.setDeviceMetricsOverride", &metrics);
        self.command("setting the width", self.client().issue_cmd(command)).await;
    }

    /// The colour scheme that the system asks for: `light` or `dark`.
    pub async fn set_scheme(&self, scheme: &str) {
        let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        let command = Vendor::devtools("Emulation.setEmulatedMedia", &media);
        self.command("setting the colour scheme", self.client().issue_cmd(command)).await;
    }

    /// The languages that the browser says its visitor reads, best first.
    pub async fn set_languages(&self, languages: &str) {
        let agent: String = self.ask("return navigator.userAgent", vec![]).await;
        let parameters = json!({ "userAgent": agent, "acceptLanguage": languages });
        let command = Vendor::devtools("Emulation.setUserAgentOverride", &parameters);
        self.command("setting the languages", self.client().issue_cmd(command)).await;
    }

    /// As if this browser had never been here: away from the site, its storage emptied.
    pub async fn forget_everything(&self) {
        self.command("leaving the site", self.client().goto("about:blank")).await;
        let parameters = json!({ "origin": self.site.origin(), "storageTypes": "all" });
        let command = Vendor::devtools("Storage.clearDataForOrigin", &parameters);
        self.command("emptying the storage", self.client().issue_cmd(command)).await;
    }
}
