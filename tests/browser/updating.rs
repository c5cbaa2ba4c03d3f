//! One build after the other at the same address: a document has all its files from one build, the visitor is told of the next
//! and chooses, and whatever happens on the way nothing is lost.

use std::fs;

use xtask::engine::Engine;

use crate::case;
use crate::copy::Copy;
use crate::journey::{Journey, journeys};
use crate::page::Hand;
use crate::sight::Question;
use crate::site::dist;
use crate::surroundings::WITH_A_WORKER;
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &journeys![within WITH_A_WORKER:
    a_new_build_waits_is_announced_and_comes_when_it_is_asked_for_and_the_old_one_can_come_back,
    a_new_build_comes_by_itself_once_the_old_one_is_closed,
    a_tab_that_did_not_ask_keeps_its_build_and_what_is_only_in_it,
    an_update_that_breaks_off_leaves_the_old_build_whole,
    an_update_with_files_of_two_builds_or_a_missing_one_is_not_taken,
    a_first_visit_that_breaks_off_while_it_is_kept_is_kept_at_the_next,
    after_a_failed_start_trying_again_gets_the_new_build,
    a_worker_taken_out_of_service_leaves_nothing_behind,
];

async fn a_new_build_waits_is_announced_and_comes_when_it_is_asked_for_and_the_old_one_can_come_back(visit: &Visit) {
    let sheet = case::named("09_ordinary").answers;
    visit.open("/").await;
    visit.until_installed().await;
    visit.reload().await;
    visit.start(&sheet, Hand::Script).await;
    visit.walk_to_page(&sheet, Hand::Script, "demands").await;
    visit.choose(Question::Item("demands1"), "2").await;

    let next = Copy::new().rebuilt_as("b");
    for (folder, build) in [(next.path().to_owned(), Some("b")), (dist(), None)] {
        visit.site.serve(&folder).await;
        let before = visit.installed().await.caches;
        visit.reload().await;
        visit.until_page("demands").await;
        visit.until_notice("update-ready").await;
        visit.expect_build(if build.is_some() { None } else { Some("b") }).await;
        visit.expect_no_violation("the notice of a new build").await;
        visit.press("update").await;
        visit.until_build(build).await;
        visit.until_page("demands").await;
        expect_same("the answer given before", visit.chosen().await.get("demands1").map(String::as_str), Some("2"));
        // Of the old build nothing is left once its last document is gone.
        visit.until_caches(1).await;
        assert!(visit.installed().await.caches != before, "each build should have a cache of its own");
    }
    visit.site.stop().await;
    visit.reload().await;
    visit.until_page("demands").await;
    visit.walk_on(&sheet, Hand::Script).await;
    visit.forgive_console_of_the_update_check().await;
}

async fn a_new_build_comes_by_itself_once_the_old_one_is_closed(visit: &Visit) {
    visit.open("/").await;
    visit.until_installed().await;
    visit.reload().await;
    let next = Copy::new().rebuilt_as("b");
    visit.site.serve(next.path()).await;
    visit.reload().await;
    visit.until_notice("update-ready").await;
    visit.in_a_new_tab().await;
    // An old document may take a moment to be gone for good.
    visit
        .wait_for("the new build", async || {
            visit.open("/").await;
            let build: Option<String> = visit.ask("return document.documentElement.dataset.build", vec![]).await;
            build.is_some().then_some(())
        })
        .await;
    visit.until_caches(1).await;
    visit.site.stop().await;
    visit.reload().await;
    visit.expect_build(Some("b")).await;
    visit.forgive_console_of_the_update_check().await;
}

async fn a_tab_that_did_not_ask_keeps_its_build_and_what_is_only_in_it(visit: &Visit) {
    let sheet = case::named("09_ordinary").answers;
    visit.open("/").await;
    visit.until_installed().await;
    visit.reload().await;
    visit.click("[data-keep-nothing]").await;
    visit.start(&sheet, Hand::Script).await;
    visit.choose(Question::Item("blur1"), "3").await;
    let (first, second) = visit.another_tab().await;
    let next = Copy::new().rebuilt_as("b");
    visit.site.serve(next.path()).await;
    visit.open("/").await;
    visit.look_for_an_update().await;
    visit.until_notice("update-ready").await;
    visit.to_tab(&first).await;
    visit.until_notice("update-ready").await;
    assert!(!visit.has("[data-update]").await, "what is in this page only should not be a press away from its end");

    visit.to_tab(&second).await;
    visit.press("update").await;
    visit.until_build(Some("b")).await;
    visit.to_tab(&first).await;
    visit.expect_build(None).await;
    visit.site.stop().await;
    // Whatever the old document asks for still comes from its own build.
    let whole = fs::read_to_string(dist().join("en.html")).expect("a file of the old build");
    expect_same("a file of the old document", visit.fetched("en.html").await, whole);
    expect_same("the answer", visit.chosen().await.get("blur1").map(String::as_str), Some("3"));
    visit.walk_on(&sheet, Hand::Script).await;
    visit.expect_build(None).await;
    visit.forgive_console_of_the_update_check().await;
}

async fn an_update_that_breaks_off_leaves_the_old_build_whole(visit: &Visit) {
    visit.open("/").await;
    visit.until_installed().await;
    let next = Copy::new().rebuilt_as("b");
    // From the middle of the worker's script to the last file. Not from the headers of the script: on a line without encryption
    // browsers take half of these for all, and only on this machine may a worker come over such a line.
    for bytes in [2_000, 5_000, 9_000, 40_000, 160_000] {
        visit.did(format!("broke the line to the next build after {bytes} bytes"));
        let line = visit.site.serve_over(next.path(), bytes).await;
        visit.open("/").await;
        visit.look_for_an_update().await;
        visit.wait_for("the line to break", async || line.has_broken().then_some(())).await;
        visit.until_nothing_is_on_its_way().await;
        visit.site.stop().await;
        visit.reload().await;
        visit.expect_build(None).await;
        visit.open("/en.html#about").await;
        visit.expect_build(None).await;
        expect_same("what waits", visit.installed().await.waiting, None);
    }
    visit.site.serve(next.path()).await;
    visit.reload().await;
    visit.look_for_an_update().await;
    visit.until_notice("update-ready").await;
    visit.press("update").await;
    visit.until_build(Some("b")).await;
    visit.until_caches(1).await;
    visit.forgive_console().await;
}

async fn an_update_with_files_of_two_builds_or_a_missing_one_is_not_taken(visit: &Visit) {
    visit.open("/").await;
    visit.until_installed().await;
    for harm in ["missing", "of another build"] {
        let next = Copy::new().rebuilt_as("b");
        match harm {
            "missing" => Copy::remove(&next.path().join("keep-or-fire.html")),
            _ => next.change("en.html", "data-build=\"b\"", "data-build=\"c\""),
        }
        visit.did(format!("served an update with a file {harm}"));
        visit.site.serve(next.path()).await;
        visit.open("/").await;
        visit.look_for_an_update().await;
        visit.until_nothing_is_on_its_way().await;
        expect_same("what waits", visit.installed().await.waiting, None);
        visit.site.stop().await;
        visit.open("/en.html").await;
        visit.expect_build(None).await;
    }
    visit.forgive_console().await;
}

async fn a_first_visit_that_breaks_off_while_it_is_kept_is_kept_at_the_next(visit: &Visit) {
    let sheet = case::named("09_ordinary").answers;
    let site = dist();
    // The visit itself takes some 160 kB, what is kept for the next ones 200 kB more; without a cache of the browser's, about twice that.
    let bytes = if visit.plan.engine == Engine::WebKit { 400_000 } else { 220_000 };
    let line = visit.site.serve_over(&site, bytes).await;
    visit.open("/").await;
    visit.wait_for("the line to break", async || line.has_broken().then_some(())).await;
    visit.start(&sheet, Hand::Script).await;
    visit.walk_to_page(&sheet, Hand::Script, "demands").await;
    visit.until_nothing_is_on_its_way().await;
    expect_same("what is kept of half a site", visit.installed().await.active, None);
    drop(line);
    visit.site.serve(&site).await;
    visit.reload().await;
    visit.until_page("demands").await;
    visit.until_installed().await;
    visit.site.stop().await;
    visit.reload().await;
    visit.until_page("demands").await;
    visit.forgive_console().await;
}

async fn after_a_failed_start_trying_again_gets_the_new_build(visit: &Visit) {
    // A build whose app cannot start, though every file is what it should be: its page asks for another sum.
    let broken = Copy::new();
    let name = broken.the("keep-or-fire-", ".wasm");
    let name = name.file_name().and_then(|name| name.to_str()).expect("the wasm has a name");
    broken.change(
        "index.html",
        &format!("content=\"{name}\" data-integrity=\"sha384-"),
        &format!("content=\"{name}\" data-integrity=\"sha384-AAAA"),
    );
    let broken = broken.rebuilt_as("broken");
    let whole = Copy::new().rebuilt_as("b");
    visit.site.serve(broken.path()).await;
    visit.open("/en.html").await;
    visit.until_installed().await;
    let address = visit.site.origin();
    visit.command("opening the broken page", visit.client().goto(&address)).await;
    visit.until_refused().await;
    visit.site.serve(whole.path()).await;
    let before = visit.installed().await.caches;
    visit.click("#kof-failed a.kof-button").await;
    visit
        .wait_for("the new build to have taken over", async || {
            let now = visit.installed().await;
            (now.caches != before && now.waiting.is_none() && now.installing.is_none()).then_some(())
        })
        .await;
    visit.click("#kof-failed a.kof-button").await;
    visit.until_build(Some("b")).await;
    visit.forgive_console().await;
}

async fn a_worker_taken_out_of_service_leaves_nothing_behind(visit: &Visit) {
    visit.open("/").await;
    visit.until_installed().await;
    visit.reload().await;
    let retired = Copy::new();
    let script = "docs/hosting/retire/sw.js";
    Copy::remove(&retired.path().join("sw.js"));
    fs::copy(script, retired.path().join("sw.js")).expect("the script can be put in the worker's place");
    visit.site.serve(retired.path()).await;
    visit.reload().await;
    visit
        .wait_for("the worker and its cache to be gone", async || {
            let now = visit.installed().await;
            (now.active.is_none() && now.caches.is_empty()).then_some(())
        })
        .await;
    let seen = visit.site.requests().len();
    visit.reload().await;
    assert!(visit.site.requests().len() > seen + 1, "the site should come from the server again");
    visit.forgive_console().await;
    // Some browsers bring the icons last, and the folder is about to go.
    visit.command("leaving the site", visit.client().goto("about:blank")).await;
}
