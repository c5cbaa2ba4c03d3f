//! Without a network: the server gone, the site still there, on its own and on a blog.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use xtask::engine::Engine;
use xtask::one_file;

use crate::case;
use crate::copy::Copy;
use crate::journey::{Journey, journey};
use crate::page::Hand;
use crate::site::{Site, dist};
use crate::surroundings::{NO_MANIFEST, WITH_A_WORKER};
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &[
    journey!(a_visit_again_asks_the_server_for_nothing_but_an_update).within(WITH_A_WORKER),
    journey!(with_the_server_gone_every_address_of_the_site_starts_and_a_whole_visit_goes_to_its_verdict)
        .within(WITH_A_WORKER),
    journey!(with_the_server_gone_back_forward_reload_and_links_work_as_ever).within(WITH_A_WORKER),
    journey!(with_the_server_gone_a_frame_of_a_blog_starts_and_goes_on_where_it_was).within(WITH_A_WORKER),
    journey!(the_tool_is_kept_as_one_file_with_the_server_gone).within(WITH_A_WORKER),
    journey!(a_folder_with_spaces_and_accents_and_its_neighbour_are_two_sites).within(WITH_A_WORKER),
    journey!(where_workers_are_refused_all_goes_on_without_one).within(WITH_A_WORKER),
    journey!(the_page_registers_no_other_script_than_its_worker).within(WITH_A_WORKER),
    journey!(a_device_finds_all_that_it_takes_to_install_the_site).only(Engine::Chromium, NO_MANIFEST),
];

async fn a_visit_again_asks_the_server_for_nothing_but_an_update(visit: &Visit) {
    visit.open("/").await;
    visit.until_installed().await;
    for path in ["/", "/?lang=en&embed=side", "/index.html?theme=dark#about", "/en.html"] {
        let seen = visit.site.requests().len();
        visit.open(path).await;
        visit.until_installed().await;
        expect_same(&format!("what {path} asked the server for"), visit.asked_since(seen), vec![]);
        assert!(visit.installed().await.controlled, "{path} should come from the worker");
    }
    assert!(visit.site.requests().iter().any(|one| one == "GET /sw.js"), "the worker should have been asked for");
}

async fn with_the_server_gone_every_address_of_the_site_starts_and_a_whole_visit_goes_to_its_verdict(visit: &Visit) {
    let case = case::named("13_freelance_incorrigible");
    visit.open("/").await;
    visit.until_installed().await;
    visit.site.stop().await;
    visit.in_a_new_tab().await;
    for (path, screen, language) in [
        ("/?lang=en&embed=side", "home", "en"),
        ("/en.html", "home", "en"),
        ("/index.html?theme=dark&x=%00", "home", "fr"),
        ("/?accent=%230a6b62#about", "about", "fr"),
        ("/#help", "help", "fr"),
        ("/", "home", "fr"),
    ] {
        visit.open(path).await;
        visit.until_screen(screen).await;
        expect_same(&format!("the language of {path}"), visit.language().await.as_str(), language);
    }
    visit.walk(&case.answers, Hand::Script).await;
    visit.expect_outcome_of(&case).await;
    visit.reload().await;
    visit.expect_outcome_of(&case).await;
    visit.forgive_console_of_the_update_check().await;
}

async fn with_the_server_gone_back_forward_reload_and_links_work_as_ever(visit: &Visit) {
    let sheet = case::named("09_ordinary").answers;
    visit.open("/").await;
    visit.until_installed().await;
    visit.site.stop().await;
    visit.open("/?lang=fr").await;
    visit.start(&sheet, Hand::Mouse).await;
    visit.walk_to_page(&sheet, Hand::Mouse, "disrespect").await;
    visit.expect_to_move_about("demands", "blur").await;
    visit.forgive_console_of_the_update_check().await;
}

async fn with_the_server_gone_a_frame_of_a_blog_starts_and_goes_on_where_it_was(visit: &Visit) {
    let case = case::named("09_ordinary");
    let blog = visit.open_blog("", &visit.level_0("lang=fr&embed=1", "")).await;
    visit.enter_frame(0).await;
    visit.until_installed().await;
    visit.start(&case.answers, Hand::Script).await;
    visit.walk_to_page(&case.answers, Hand::Script, "demands").await;
    visit.site.stop().await;
    visit.to_host().await;
    visit.enter_blog(&blog).await;
    visit.enter_frame(0).await;
    visit.press("resume").await;
    visit.until_page("demands").await;
    visit.walk_on(&case.answers, Hand::Script).await;
    visit.expect_outcome_of(&case).await;
    visit.forgive_console_of_the_update_check().await;
}

async fn the_tool_is_kept_as_one_file_with_the_server_gone(visit: &Visit) {
    visit.open("/").await;
    // On the very first visit too, which did not come from the worker.
    visit.until_installed().await;
    let whole = fs::read_to_string(dist().join(one_file::FILE)).expect("the single file is in dist/");
    visit.site.stop().await;
    let (name, text) = visit.downloaded_by("a[data-keep-tool]").await;
    expect_same("the name of the file", name.as_str(), one_file::FILE);
    assert!(text == whole, "the file should be the one of the build, and has {} bytes", text.len());

    visit.a_result_without_a_network().await;
    let (_, text) = visit.downloaded_by("main a[data-keep-tool]").await;
    assert!(text == whole, "the file from the result should be the one of the build too");
    visit.forgive_console_of_the_update_check().await;
}

async fn a_folder_with_spaces_and_accents_and_its_neighbour_are_two_sites(visit: &Visit) {
    const FOLDER: &str = "/Mes%20outils/%C3%A9t%C3%A9%20&%20co/";
    let copies = Copy::in_folders(&["Mes outils/été & co", "b"]);
    visit.site.serve(copies.path()).await;
    visit.open(FOLDER).await;
    visit.until_installed().await;
    visit.open("/b/").await;
    visit.until_installed().await;
    expect_same("the number of caches", visit.installed().await.caches.len(), 2);
    visit.site.stop().await;
    visit.open(&format!("{FOLDER}?lang=en")).await;
    visit.open(&format!("{FOLDER}en.html#about")).await;
    visit.until_screen("about").await;
    visit.open("/b/").await;
    visit.forgive_console_of_the_update_check().await;
}

async fn where_workers_are_refused_all_goes_on_without_one(visit: &Visit) {
    let case = case::named("07_great_client");
    let site = Site::that_knows_its_address().await;
    let frame = visit.level_0("lang=fr", r#"sandbox="allow-scripts""#).replace(&visit.site.origin(), &site.origin());
    let _blog = visit.open_blog("", &frame).await;
    visit.enter_frame(0).await;
    let shown: bool = visit.ask("return document.querySelector('[data-keep-tool]').checkVisibility()", vec![]).await;
    assert!(!shown, "nothing can be downloaded from a sandbox, so nothing should be offered");
    visit.walk(&case.answers, Hand::Script).await;
    visit.expect_outcome_of(&case).await;
    let asked = site.requests();
    assert!(!asked.iter().any(|one| one == "GET /sw.js"), "no worker should be asked for in a sandbox: {asked:?}");
}

async fn the_page_registers_no_other_script_than_its_worker(visit: &Visit) {
    visit.open("/").await;
    visit.until_installed().await;
    let script = r"
        const done = arguments[0];
        const tried = async (what) => { try { await what(); return 'went through' } catch (error) { return error.name } };
        Promise.all([
          // A plain text, and be it the right one.
          tried(() => navigator.serviceWorker.register('sw.js')),
          tried(() => trustedTypes.createPolicy('keep-or-fire', { createScriptURL: (url) => url })),
          tried(() => trustedTypes.createPolicy('another', { createScriptURL: (url) => url })),
        ]).then((all) => done(JSON.stringify([all, 'trustedTypes' in window])))";
    let answer = visit.command("registering another script", visit.client().execute_async(script, vec![])).await;
    let (mut tried, has_types): (Vec<String>, bool) =
        serde_json::from_str(answer.as_str().unwrap_or("null")).expect("an answer");
    assert!(has_types || visit.plan.engine != Engine::Chromium, "Chromium should know Trusted Types");
    if !has_types {
        tried.remove(0);
    }
    assert!(!tried.contains(&"went through".to_owned()), "no other script and no other policy should pass: {tried:?}");
    // The console hears of the last one a little later.
    visit.until_painted().await;
    visit.forgive_console().await;
}

async fn a_device_finds_all_that_it_takes_to_install_the_site(visit: &Visit) {
    visit.set_size(360, 640).await;
    let standalone = json!({ "features": [{ "name": "display-mode", "value": "standalone" }] });
    visit.devtools("Emulation.setEmulatedMedia", &standalone).await;
    for (page, name, lang) in [("/", "Garder ou virer\u{202f}?", "fr"), ("/en.html", "Keep or fire?", "en")] {
        visit.open(page).await;
        visit.until_installed().await;
        let manifest = visit.devtools("Page.getAppManifest", &json!({})).await;
        expect_same("what is wrong with the manifest", &manifest["errors"], &json!([]));
        let said: Value = serde_json::from_str(manifest["data"].as_str().unwrap_or_default()).unwrap_or_default();
        expect_same("the manifest's language", &said["lang"], &lang.into());
        expect_same("the name of the app", &said["name"], &name.into());
        expect_same("where its second shortcut leads", &said["shortcuts"][1]["url"], &"./#history".into());
        let missing = visit.devtools("Page.getInstallabilityErrors", &json!({})).await;
        let missing = missing["installabilityErrors"].as_array().cloned().unwrap_or_default();
        // The driver's profile is one that nothing is installed from.
        let missing: Vec<_> = missing.iter().filter(|one| one["errorId"] != "in-incognito").collect();
        expect_same("what the browser misses to install the site", missing, vec![]);
        visit.expect_no_sideways_scrolling("the first screen in an installed window").await;
    }
}

impl Visit {
    /// An update that cannot be looked for is no error of the page, and some browsers say so all the same.
    pub async fn forgive_console_of_the_update_check(&self) {
        self.read_console().await;
        self.console.borrow_mut().retain(|line| !line.contains("sw.js"));
    }

    /// The browser's Back, Forward and reload, a link to another screen, and a fragment typed into the address bar, from a page of
    /// questions whose two before it are these.
    pub async fn expect_to_move_about(&self, before: &str, before_that: &str) {
        let here = self.place().await.page.unwrap_or_default();
        self.command("the browser's Back", self.client().back()).await;
        self.until_page(before).await;
        self.command("the browser's Back", self.client().back()).await;
        self.until_page(before_that).await;
        self.command("the browser's Forward", self.client().forward()).await;
        self.until_page(before).await;
        self.reload().await;
        self.until_page(before).await;
        expect_same("the number of answers after the reload", self.chosen().await.len(), 4);
        self.command("the browser's Forward", self.client().forward()).await;
        self.until_page(&here).await;
        self.click(r##"a[href="#about"]"##).await;
        self.until_screen("about").await;
        let _: Value = self.ask("location.hash = 'help'", vec![]).await;
        self.until_screen("help").await;
        self.command("the browser's Back", self.client().back()).await;
        self.until_screen("about").await;
    }

    async fn a_result_without_a_network(&self) {
        let case = case::named("09_ordinary");
        self.open("/").await;
        self.walk(&case.answers, Hand::Script).await;
        self.expect_outcome_of(&case).await;
    }
}

/// The address of a file on this machine.
pub fn address_of(file: &Path) -> String {
    url::Url::from_file_path(file).expect("an absolute path").into()
}
