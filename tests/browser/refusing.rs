//! A start that fails: what is missing, cut, wrong or forbidden, the page says so with a way to try again, and touches
//! nothing that is kept.

use std::fs;

use serde_json::{Value, json};

use crate::copy::Copy;
use crate::journey::{Journey, journeys};
use crate::site::Site;
use crate::stored::NOTEBOOK;
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &journeys![
    a_module_that_is_missing_shows_the_panel_and_trying_again_starts_the_app_once_it_is_there,
    wasm_that_is_missing_cut_or_not_what_the_page_expects_shows_the_panel,
    when_nothing_has_started_after_ten_seconds_the_panel_says_so,
];

async fn a_module_that_is_missing_shows_the_panel_and_trying_again_starts_the_app_once_it_is_there(visit: &Visit) {
    let copy = Copy::new();
    let module = copy.the("app-", ".js");
    let whole = fs::read(&module).expect("the module can be read");
    Copy::remove(&module);
    let site = visit.at(&copy).await;
    visit.until_refused().await;
    visit.expect_kept_untouched().await;
    fs::write(&module, whole).expect("the module can be written");
    visit.click("#kof-failed a.kof-button").await;
    visit.until_usable().await;
    let shown: bool = visit
        .ask("return document.getElementById('kof-failed').checkVisibility({ visibilityProperty: true })", vec![])
        .await;
    assert!(!shown, "the panel should be gone once the app has started");
    drop(site);
    visit.forgive_console().await;
}

async fn wasm_that_is_missing_cut_or_not_what_the_page_expects_shows_the_panel(visit: &Visit) {
    for harm in ["missing", "cut", "changed"] {
        visit.did(format!("harmed the wasm: {harm}"));
        let copy = Copy::new();
        let wasm = copy.the("keep-or-fire-", ".wasm");
        let mut bytes = fs::read(&wasm).expect("the wasm can be read");
        Copy::remove(&wasm);
        match harm {
            "missing" => {}
            "cut" => fs::write(&wasm, &bytes[..bytes.len() / 2]).expect("the wasm can be written"),
            _ => {
                // Still valid: one byte of a text.
                let last = bytes.len() - 1;
                bytes[last] ^= 1;
                fs::write(&wasm, bytes).expect("the wasm can be written");
            }
        }
        let _site = visit.at(&copy).await;
        visit.until_refused().await;
        visit.expect_kept_untouched().await;
        visit.forgive_console().await;
    }
}

async fn when_nothing_has_started_after_ten_seconds_the_panel_says_so(visit: &Visit) {
    let copy = Copy::new();
    let module = copy.the("app-", ".js");
    Copy::remove(&module);
    fs::write(&module, "").expect("the module can be written");
    let page = copy.path().join("index.html");
    let html = fs::read_to_string(&page).expect("the page can be read");
    Copy::remove(&page);
    let name = module.file_name().and_then(|name| name.to_str()).expect("the module has a name");
    let (before, after) = html.split_once(&format!(r#"src="{name}" integrity=""#)).expect("the page names its module");
    let after = after.split_once('"').map_or("", |(_, rest)| rest);
    fs::write(&page, format!(r#"{before}src="{name}"{after}"#)).expect("the page can be written");
    let _site = visit.at(&copy).await;
    let shown: bool = visit
        .ask("return document.getElementById('kof-failed').checkVisibility({ visibilityProperty: true })", vec![])
        .await;
    assert!(!shown, "the panel should wait for ten seconds");
    visit.until_refused().await;
    visit.expect_kept_untouched().await;
    visit.forgive_console().await;
}

const KEPT: &str = r#"{"format":"keep-or-fire/notebook","version":1,"clients":[{"id":"x","name":"Nord"}]}"#;

impl Visit {
    /// Opens the copy with something kept there.
    async fn at(&self, copy: &Copy) -> Site {
        let site = Site::of(copy.path()).await;
        let asset = format!("{}/icons/app.svg", site.origin());
        self.command("opening an icon", self.client().goto(&asset)).await;
        self.store(NOTEBOOK, KEPT).await;
        self.command("opening the harmed site", self.client().goto(&site.origin())).await;
        site
    }

    /// A panel that can be seen, with a way to try again and someone to call.
    pub async fn until_refused(&self) {
        self.wait_until(
            "the panel with a way to try again",
            r#"const panel = document.querySelector("[role=alert][id=kof-failed]");
               const seen = (selector) => panel.querySelector(selector)?.checkVisibility({ visibilityProperty: true }) === true;
               return seen("h2") && seen("a.kof-button") && seen('a[href^=tel]')"#,
            vec![],
        )
        .await;
    }

    async fn expect_kept_untouched(&self) {
        let kept: Value = self.ask("return { ...localStorage }", vec![]).await;
        expect_same("what is kept after a start that failed", kept, json!({ NOTEBOOK: KEPT }));
    }
}
