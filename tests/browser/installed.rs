//! What the site's worker keeps, asked from outside the app.

use serde::Deserialize;
use serde_json::json;

use crate::visit::{Visit, expect_same};

/// What the browser says of the worker and of its caches.
#[derive(Debug, Default, Deserialize, PartialEq, Eq)]
pub struct Installed {
    /// How far each of the three has come.
    pub active: Option<String>,
    pub waiting: Option<String>,
    pub installing: Option<String>,
    /// The names of the caches, those of other folders too.
    pub caches: Vec<String>,
    /// Whether this document came from it.
    pub controlled: bool,
}

const SCRIPT: &str = r"
    const done = arguments[0];
    const ask = async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const state = (name) => registration?.[name]?.state ?? null;
      return {
        active: state('active'), waiting: state('waiting'), installing: state('installing'),
        caches: await caches.keys(), controlled: navigator.serviceWorker.controller !== null,
      };
    };
    ask().then((answer) => done(JSON.stringify(answer)), (error) => done(JSON.stringify({ caches: [String(error)], controlled: false })))";

impl Visit {
    pub async fn installed(&self) -> Installed {
        let answer = self.command("asking for the worker", self.client().execute_async(SCRIPT, vec![])).await;
        let text = answer.as_str().unwrap_or("null");
        serde_json::from_str(text).unwrap_or_else(|error| panic!("the page said {text} of its worker: {error}"))
    }

    /// Waits until the site is kept whole, and nothing more is on its way.
    pub async fn until_installed(&self) {
        self.wait_for("the worker to be there and idle", async || {
            let now = self.installed().await;
            let is_idle = now.waiting.is_none() && now.installing.is_none();
            (now.active.as_deref() == Some("activated") && is_idle).then_some(())
        })
        .await;
    }

    /// The build that the document came from; the one of the project's own `dist/` has no name.
    pub async fn expect_build(&self, expected: Option<&str>) {
        let build: Option<String> = self.ask("return document.documentElement.dataset.build", vec![]).await;
        expect_same("the build that the document came from", build.as_deref(), expected);
    }

    /// Has the browser look for another build, as it does by itself at a visit; whatever comes of it.
    pub async fn look_for_an_update(&self) {
        let script = r"
            const done = arguments[0];
            navigator.serviceWorker.getRegistration().then((one) => one?.update()).then(() => done(''), () => done(''))";
        self.command("looking for an update", self.client().execute_async(script, vec![])).await;
    }

    /// What was asked of the server since the first `seen` requests, without the check for an update.
    pub fn asked_since(&self, seen: usize) -> Vec<String> {
        let all = self.site.requests();
        all.into_iter().skip(seen).filter(|one| !one.ends_with("/sw.js")).collect()
    }

    /// Notes instead of downloading: what a click on this link would put on the device.
    pub async fn downloaded_by(&self, selector: &str) -> (String, String) {
        let script = r"
            window.__downloads = [];
            const { createObjectURL } = URL;
            const made = new Map();
            URL.createObjectURL = (blob) => { const url = createObjectURL(blob); made.set(url, blob); return url };
            HTMLAnchorElement.prototype.click = function () {
              made.get(this.href)?.text().then((text) => __downloads.push([this.download, text]));
            };
            document.querySelector(arguments[0]).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
            return null";
        let _: Option<()> = self.ask(script, vec![json!(selector)]).await;
        self.wait_for("a file to be downloaded", async || self.ask("return window.__downloads[0]", vec![]).await).await
    }

    pub async fn until_build(&self, build: Option<&str>) {
        let script = r#"return document.querySelector("[data-screen]") !== null
            && (document.documentElement.dataset.build ?? null) === arguments[0]"#;
        self.wait_until(&format!("a document of the build {build:?}"), script, vec![json!(build)]).await;
        self.until_usable().await;
    }

    pub async fn until_caches(&self, expected: usize) {
        self.wait_for(&format!("{expected} cache"), async || {
            (self.installed().await.caches.len() == expected).then_some(())
        })
        .await;
    }

    pub async fn until_nothing_is_on_its_way(&self) {
        self.wait_for("no worker to be on its way", async || {
            let now = self.installed().await;
            (now.installing.is_none()).then_some(())
        })
        .await;
    }

    /// What the document gets when it asks for this file.
    pub async fn fetched(&self, file: &str) -> String {
        let script = "const done = arguments[1]; fetch(arguments[0]).then((one) => one.text()).then(done, (error) => done(String(error)))";
        let answer = self.command("asking for a file", self.client().execute_async(script, vec![json!(file)])).await;
        answer.as_str().unwrap_or_default().to_owned()
    }
}
