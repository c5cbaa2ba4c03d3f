//! A start hindered on its way: by the server, by what lies between, by a host's rules. Within ten seconds the page says why and what
//! to do, and what is kept stays as it was; where it can start all the same, it does.

use std::fs;

use serde_json::{Value, json};

use crate::case;
use crate::copy::Copy;
use crate::journey::{Journey, journeys};
use crate::meddling::{Meddler, Meddling};
use crate::page::Hand;
use crate::site::{Blog, Site};
use crate::stored::NOTEBOOK;
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &journeys![
    a_flipped_byte_anywhere_in_module_or_wasm_is_refused,
    a_module_of_a_wrong_type_or_cut_or_broken_is_told_and_a_wasm_too,
    a_server_that_never_answers_is_told_after_ten_seconds,
    in_a_sandbox_without_the_header_for_other_origins_the_panel_says_so,
    a_host_whose_policy_forbids_the_request_is_told,
    a_host_whose_policy_forbids_the_style_sheet_in_the_page_changes_nothing_that_is_seen,
    without_the_script_that_watches_the_app_starts_and_with_no_script_at_all_the_style_sheet_shows_the_panel,
    the_start_writes_nothing_whatever_is_kept,
];

const KEPT: &str = r#"{"format":"keep-or-fire/notebook","version":1,"clients":[{"id":"x","name":"Nord"}]}"#;

async fn a_flipped_byte_anywhere_in_module_or_wasm_is_refused(visit: &Visit) {
    for (end, part) in [(".js", 500), (".wasm", 0), (".wasm", 333), (".wasm", 1000)] {
        // `watch.js` and the module alike: flipped, the first would only be a page without a watch.
        let end = if end == ".js" { module_name() } else { end };
        let server = Meddler::with(end, Meddling::Flipped(part)).await;
        visit.expect_refused_at(&server.origin(), "file").await;
    }
}

async fn a_module_of_a_wrong_type_or_cut_or_broken_is_told_and_a_wasm_too(visit: &Visit) {
    for meddling in [Meddling::AsText, Meddling::Cut, Meddling::Broken] {
        let server = Meddler::with(module_name(), meddling).await;
        visit.expect_refused_at(&server.origin(), "file").await;
    }
    for meddling in [Meddling::Cut, Meddling::Broken] {
        let server = Meddler::with(".wasm", meddling).await;
        visit.expect_refused_at(&server.origin(), "file").await;
    }
    // A host that does not know what WebAssembly is may serve it all the same.
    let server = Meddler::with(".wasm", Meddling::AsText).await;
    visit.did("opened a site whose wasm is called a text");
    visit.command("opening the page", visit.client().goto(&server.origin())).await;
    visit.until_usable().await;
    visit.forgive_console().await;
}

async fn a_server_that_never_answers_is_told_after_ten_seconds(visit: &Visit) {
    let server = Meddler::with(".wasm", Meddling::Silent).await;
    visit.expect_refused_at(&server.origin(), "slow").await;
}

async fn in_a_sandbox_without_the_header_for_other_origins_the_panel_says_so(visit: &Visit) {
    let server = Meddler::with(module_name(), Meddling::WithoutOrigins).await;
    let frame = server.origin();
    let page = format!(
        r#"<!doctype html><html lang="fr"><title>Un blog</title><link rel="icon" href="data:,">
           <iframe sandbox="allow-scripts" title="Garder ou virer ?" src="{frame}" width="700" height="720"></iframe>"#
    );
    let blog = Blog::with(&page).await;
    visit.did("opened a blog with the questionnaire in a sandbox");
    visit.command("opening the blog", visit.client().goto(&blog.origin())).await;
    visit.command("going into the frame", visit.client().clone().enter_frame(0)).await;
    visit.until_refused_because("file").await;
    visit.forgive_console().await;
}

async fn a_host_whose_policy_forbids_the_request_is_told(visit: &Visit) {
    let server = Meddler::with(".html", Meddling::Forbidding("connect-src 'none'")).await;
    visit.expect_refused_at(&format!("{}/index.html", server.origin()), "file").await;
}

async fn a_host_whose_policy_forbids_the_style_sheet_in_the_page_changes_nothing_that_is_seen(visit: &Visit) {
    let sheet = case::named("09_ordinary").answers;
    let mut drawn = Vec::new();
    for policy in ["style-src 'self'", "style-src 'self' 'unsafe-inline'"] {
        let server = Meddler::with(".html", Meddling::Forbidding(policy)).await;
        visit.did(format!("opened a site whose host says {policy}"));
        visit.command("opening the page", visit.client().goto(&format!("{}/index.html", server.origin()))).await;
        visit.until_usable().await;
        let adopted: bool = visit.ask("return document.adoptedStyleSheets.length === 1", vec![]).await;
        expect_same("whether the sheet was refused in its place", adopted, drawn.is_empty());
        let mut screens = vec![visit.drawn().await];
        visit.walk(&sheet, Hand::Script).await;
        screens.push(visit.drawn().await);
        drawn.push(screens);
    }
    assert!(drawn[0].iter().all(|screen| screen.len() > 60), "both screens should be drawn");
    let differs = |(without, with): (&Vec<String>, &Vec<String>)| {
        without.iter().zip(with).find(|(without, with)| without != with).map(|pair| format!("{pair:?}"))
    };
    let lengths = |screens: &[Vec<String>]| screens.iter().map(Vec::len).collect::<Vec<_>>();
    expect_same("the parts without the sheet in its place", lengths(&drawn[0]), lengths(&drawn[1]));
    expect_same("what looks different without it", drawn[0].iter().zip(&drawn[1]).find_map(differs), None);
    visit.forgive_console().await;
}

async fn without_the_script_that_watches_the_app_starts_and_with_no_script_at_all_the_style_sheet_shows_the_panel(
    visit: &Visit,
) {
    let copy = Copy::new();
    Copy::remove(&copy.path().join("watch.js"));
    let site = Site::of(copy.path()).await;
    visit.did("opened a site without watch.js");
    visit.command("opening the page", visit.client().goto(&site.origin())).await;
    visit.until_usable().await;

    Copy::remove(&copy.the("app-", ".js"));
    let site = Site::of(copy.path()).await;
    visit.did("opened a site without any script");
    visit.command("opening the page", visit.client().goto(&site.origin())).await;
    visit.until_refused_because("file").await;
    visit.forgive_console().await;
}

async fn the_start_writes_nothing_whatever_is_kept(visit: &Visit) {
    // Every way to write there is, counted from before the page's first script.
    let counting = r#"
        window.writes = [];
        for (const name of ["setItem", "removeItem", "clear"]) {
          const real = Storage.prototype[name];
          Storage.prototype[name] = function (...given) {
            if (this === localStorage) writes.push([name, ...given]);
            return real.apply(this, given);
          };
        }"#;
    visit.site.begin_every_page_with(counting).await;
    let sheet = case::named("09_ordinary").answers;
    visit.open("/").await;
    visit.walk(&sheet, Hand::Script).await;
    visit.press("retake").await;
    visit.walk_to_page(&sheet, Hand::Script, "trap").await;
    for (key, text) in [
        ("keep-or-fire:draft:cut", r#"{"format":"keep-or-fire/dr"#),
        ("keep-or-fire:draft:newer", r#"{"format":"keep-or-fire/draft","version":2}"#),
        ("keep-or-fire:quarantine:0", "[["),
    ] {
        visit.store(key, text).await;
    }
    let before = visit.stored().await;
    for address in ["/", "/#result", "/#trap", "/#tie-break", "/en.html#about"] {
        visit.did(format!("opened {address}"));
        visit.command("leaving", visit.client().goto("about:blank")).await;
        visit.open(address).await;
        visit.until_painted().await;
        let writes: Vec<Value> = visit.ask("return writes", vec![]).await;
        assert!(writes.is_empty(), "the start should write nothing and wrote {writes:?}");
        expect_same("what is kept after a start", visit.stored().await, before.clone());
    }
}

/// The module's whole name: `watch.js` ends like it.
fn module_name() -> &'static str {
    let copy = fs::read_dir(crate::site::dist()).expect("the site can be read").flatten();
    let name = copy.map(|file| file.file_name().to_string_lossy().into_owned());
    let name =
        name.filter(|name| name.starts_with("app-") && name.strip_suffix(".js").is_some()).last().expect("a module");
    Box::leak(name.into_boxed_str())
}

impl Visit {
    /// Opens a harmed site with something kept there: the panel says why, and nothing is touched.
    pub async fn expect_refused_at(&self, address: &str, why: &str) {
        self.did(format!("opened {address}, where something is wrong"));
        self.command("opening an icon", self.client().goto(&format!("{}/icons/app.svg", origin(address)))).await;
        self.store(NOTEBOOK, KEPT).await;
        self.command("opening the harmed site", self.client().goto(address)).await;
        self.until_refused_because(why).await;
        let kept: Value = self.ask("return { ...localStorage }", vec![]).await;
        expect_same("what is kept after a start that failed", kept, json!({ NOTEBOOK: KEPT }));
        self.forgive_console().await;
    }

    /// The panel, with this reason.
    pub async fn until_refused_because(&self, why: &str) {
        self.until_refused().await;
        self.wait_until(
            &format!("the panel to say why: {why}"),
            r#"const words = document.getElementById("kof-why");
               return words.checkVisibility({ visibilityProperty: true }) && words.textContent.length > 20 && words.textContent === words.dataset[arguments[0]]"#,
            vec![json!(why)],
        )
        .await;
    }
}

fn origin(address: &str) -> &str {
    address.strip_suffix("/index.html").unwrap_or(address)
}
