//! The drivers' commands beyond standard `WebDriver`: Chromium's devtools protocol and its log, Firefox's own pages.

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use url::{ParseError, Url};
use xtask::engine::Engine;

use crate::visit::Visit;

/// One such command.
#[derive(Debug)]
pub struct Vendor {
    path: &'static str,
    body: Value,
}

impl Vendor {
    /// What was written to Chromium's console since it was last asked.
    pub fn browser_log() -> Self {
        Self { path: "se/log", body: json!({ "type": "browser" }) }
    }

    /// Ends the process of Chromium's current tab.
    pub fn crash() -> Self {
        Self { path: "goog/cdp/execute", body: json!({ "cmd": "Page.crash", "params": {} }) }
    }

    /// The page on paper, as a PDF in Base64: a standard command that the client lacks.
    pub fn print() -> Self {
        Self { path: "print", body: json!({ "background": false, "page": { "width": 21, "height": 29.7 } }) }
    }

    /// From now on Firefox's scripts are for the page, `content`, or for the browser's own window, `chrome`.
    fn context(name: &str) -> Self {
        Self { path: "moz/context", body: json!({ "context": name }) }
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
    /// A command of Chromium's devtools protocol.
    pub async fn devtools(&self, command: &str, parameters: &Value) -> Value {
        assert!(self.plan.engine == Engine::Chromium, "only Chromium has {command}");
        let body = json!({ "cmd": command, "params": parameters });
        let vendor = Vendor { path: "goog/cdp/execute", body };
        self.command(command, self.client().issue_cmd(vendor)).await
    }

    /// Asks Firefox's own window, as [`Visit::ask`] asks the page.
    pub async fn ask_firefox<T: DeserializeOwned>(&self, script: &str, arguments: Vec<Value>) -> T {
        assert!(self.plan.engine == Engine::Firefox, "only Firefox has a window to be asked");
        self.command("going to the browser's own window", self.client().issue_cmd(Vendor::context("chrome"))).await;
        let answer = self.ask(script, arguments).await;
        self.command("going back to the page", self.client().issue_cmd(Vendor::context("content"))).await;
        answer
    }
}
