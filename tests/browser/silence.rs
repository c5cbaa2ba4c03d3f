//! Nothing leaves the browser, and the strict content policy never has anything to stop.

use serde_json::Value;

use crate::case;
use crate::journey::{Journey, journey};
use crate::page::Hand;
use crate::surroundings::WITH_A_WORKER;
use crate::visit::Visit;

pub const JOURNEYS: &[Journey] = &[
    journey!(a_whole_visit_makes_no_request_and_breaks_no_policy).within(WITH_A_WORKER),
    journey!(the_page_forbids_itself_inline_scripts_and_other_servers),
];

async fn a_whole_visit_makes_no_request_and_breaks_no_policy(visit: &Visit) {
    let case = case::named("13_freelance_incorrigible");
    visit.open("/").await;
    visit.start(&case.answers, Hand::Mouse).await;
    // What the worker brings for later visits is no answer's doing.
    visit.until_installed().await;
    let before = visit.site.requests();
    assert!(!before.is_empty(), "the server should have seen the start, or this test shows nothing");

    visit.walk_on_watching(&case.answers, Hand::Script, async || visit.expect_no_way_around_the_policy().await).await;
    visit.expect_outcome_of(&case).await;
    visit.switch_to("en").await;
    visit.switch_to("fr").await;

    let after = visit.site.requests();
    let new = &after[before.len()..];
    assert!(new.is_empty(), "no request should follow the start, and there were {new:?}");
    let others: Vec<String> = visit
        .ask(
            r#"return performance.getEntriesByType("resource").map((one) => one.name)
                 .filter((name) => new URL(name, location.href).origin !== location.origin)"#,
            vec![],
        )
        .await;
    assert!(others.is_empty(), "nothing should be asked of another server, and {others:?} was");

    // What the policy stops is an error in the console, and that is empty. Would it tell?
    visit.expect_quiet_console().await;
    let _: Value = visit.ask("new Image().src = 'http://elsewhere.example/'", vec![]).await;
    visit
        .wait_for("the browser to complain about a picture from another server", async || {
            visit.read_console().await.iter().any(|line| line.contains("elsewhere.example")).then_some(())
        })
        .await;
    visit.console.take();
}

async fn the_page_forbids_itself_inline_scripts_and_other_servers(visit: &Visit) {
    visit.open("/").await;
    let policy: String = visit
        .ask(r#"return document.querySelector("meta[http-equiv=Content-Security-Policy]")?.content ?? "none""#, vec![])
        .await;
    for part in ["default-src 'none'", "require-trusted-types-for 'script'", "trusted-types", "base-uri 'none'"] {
        assert!(policy.contains(part), "the page's policy should say {part}: {policy}");
    }
    for part in ["'unsafe-inline'", "'unsafe-eval'", "*", "http:", "https:"] {
        let words: Vec<_> = policy.split([' ', ';']).collect();
        assert!(!words.contains(&part), "the page's policy should not allow {part}: {policy}");
    }
}

impl Visit {
    /// No `style` attribute, no inline script, no handler in an attribute, no inline style sheet but the one that the policy names.
    async fn expect_no_way_around_the_policy(&self) {
        let place = self.place().await;
        let found: Vec<String> = self
            .ask(
                r#"const handlers = [...document.querySelectorAll("*")]
                     .filter((element) => element.getAttributeNames().some((name) => name.startsWith("on")));
                   return [...document.querySelectorAll("[style], style:not(head > :only-of-type), script:not([src])"), ...handlers]
                     .map((element) => element.outerHTML.slice(0, 120))"#,
                vec![],
            )
            .await;
        assert!(found.is_empty(), "there should be no inline style or script on {place:?}, and there is {found:?}");
    }
}
