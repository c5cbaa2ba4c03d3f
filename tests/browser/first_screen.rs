//! A start that takes its time: what stands in the HTML is what the app draws, and when the app comes, nothing moves. What is done there
//! before is in `early`.

use std::fs;

use serde_json::{Value, json};
use xtask::first_screen::first_screen;
use xtask::shell_words;

use crate::journey::{Journey, journeys};
use crate::look::WIDTHS;
use crate::meddling::{Meddler, Meddling};
use crate::site::dist;
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &journeys![
    the_app_draws_what_stood_there_and_nothing_moves_and_nothing_is_written,
    the_masthead_is_seen_before_it_is_known_to_whom_the_rest_is_shown,
    who_will_see_another_screen_does_not_see_the_first_one_first,
    the_pages_hold_what_the_views_draw_today,
];

async fn the_app_draws_what_stood_there_and_nothing_moves_and_nothing_is_written(visit: &Visit) {
    for (path, width) in [("/", WIDTHS[0]), ("/en.html?lang=en", WIDTHS[1]), ("/index.html?theme=dark", WIDTHS[2])] {
        visit.set_width(width).await;
        let server = visit.before_the_start(path).await;
        let observe = r#"window.moved = [];
            if (PerformanceObserver.supportedEntryTypes.includes("layout-shift"))
              new PerformanceObserver((list) => list.getEntries().forEach(({ value, startTime, sources }) => {
                const from = sources.map(({ node, previousRect, currentRect }) =>
                  [node?.className ?? node?.nodeName, previousRect, currentRect].map((one) => JSON.stringify(one)).join(" "));
                moved.push(`${value} at ${startTime} ms: ${from}`);
              })).observe({ type: "layout-shift", buffered: true });
            window.emptied = false;
            new MutationObserver(() => { emptied ||= document.querySelector("main") === null })
              .observe(document.body, { childList: true, subtree: true });"#;
        let _: Value = visit.ask(observe, vec![]).await;
        let before = visit.drawn().await;
        assert!(before.len() > 60, "the first screen should be in the page, and it has {} elements", before.len());
        visit.release(&server).await;
        let after = visit.drawn().await;
        for (before, after) in before.iter().zip(&after) {
            expect_same(&format!("an element of {path} at {width} px after the start"), after, before);
        }
        expect_same("the number of elements", after.len(), before.len());
        let moved: (Vec<String>, bool) = visit.ask("return [moved, emptied]", vec![]).await;
        expect_same("what moved, and whether the page was ever empty", moved, (vec![], false));
        expect_same("what is kept after a start", visit.stored_by_us().await, json!([]));
    }
}

/// In a frame that a page of the same site makes by script: no driver looks at a page that has not been read to its end.
async fn the_masthead_is_seen_before_it_is_known_to_whom_the_rest_is_shown(visit: &Visit) {
    let server = Meddler::with("watch.js", Meddling::Held).await;
    visit.did("opened a site whose first script keeps one waiting");
    visit.command("opening a text", visit.client().goto(&format!("{}/embed.js", server.origin()))).await;
    let frame = r#"const frame = document.body.appendChild(document.createElement("iframe"));
        Object.assign(frame, { width: 360, height: 600, title: "Garder ou virer ?", src: "index.html" });"#;
    let _: Value = visit.ask(frame, vec![]).await;
    let seen = r##"const inside = document.querySelector("iframe").contentDocument;
        const seen = [...inside.querySelectorAll("#kof-root :is(header a, header button, h1, form)")];
        const text = inside.querySelector(".kof-masthead__title");
        return [seen.filter((one) => one.checkVisibility({ visibilityProperty: true })).map((one) => one.localName),
          text && frames[0].getComputedStyle(text.closest("header")).display]"##;
    let only = "return JSON.stringify((() => { ".to_owned() + seen + r#" })()) === '[["a"],"flex"]'"#;
    visit.wait_until("the masthead, styled, and nothing else", &only, vec![]).await;
    server.release();
    let all = "return (() => { ".to_owned() + seen + " })()[0].join() === 'a,button,button,h1,form'";
    visit.wait_until("the whole first screen", &all, vec![]).await;
    // Of the worker, whose registration breaks off with the frame.
    visit.forgive_console().await;
}

async fn who_will_see_another_screen_does_not_see_the_first_one_first(visit: &Visit) {
    const DRAFT: &str = r#"{"format":"keep-or-fire/draft","version":1,"id":"a-1","client":"a-2","language":"fr","answers":{"status":{"value":"manager","count":1},"blur1":{"value":2,"count":2}}}"#;
    for path in ["/?lang=en", "/#about", "/#history"] {
        let server = visit.before_the_start(path).await;
        visit.expect_only_the_masthead().await;
        visit.release(&server).await;
    }
    let server = Meddler::with(".wasm", Meddling::Held).await;
    visit.command("opening an icon", visit.client().goto(&format!("{}/icons/app.svg", server.origin()))).await;
    visit.store("keep-or-fire:draft:a-1", DRAFT).await;
    visit.command("opening the page", visit.client().goto(&server.origin())).await;
    visit.expect_only_the_masthead().await;
    visit.release(&server).await;
    visit.find("[data-resume]").await;
    visit.expect_chosen(&[]).await;
    // A worker's registration broke off with each page that was left.
    visit.forgive_console().await;
}

async fn the_pages_hold_what_the_views_draw_today(visit: &Visit) {
    for words in shell_words::all() {
        let page = fs::read_to_string(dist().join(words.file)).expect("a page of the site");
        // Drawn apart, since the drawing has a runtime of its own.
        let screen = std::thread::spawn(|| first_screen(words)).join().expect("no panic").expect("a first screen");
        assert!(page.contains(&screen), "{} should hold the first screen: build the site anew", words.file);
    }
    visit.did("compared the pages with the views");
}

impl Visit {
    /// Opens a site whose app does not come before it is released.
    pub async fn before_the_start(&self, path: &str) -> Meddler {
        let server = Meddler::with(".wasm", Meddling::Held).await;
        self.did(format!("opened {path}, where the app keeps one waiting"));
        self.collect_complaints().await;
        self.command("opening the page", self.client().goto(&format!("{}{path}", server.origin()))).await;
        assert!(!self.has("[data-screen]").await, "the app should not have started");
        server
    }

    pub async fn release(&self, server: &Meddler) {
        self.did("let the app come");
        server.release();
        self.until_usable().await;
    }

    pub async fn expect_chosen(&self, expected: &[(&str, &str)]) {
        let chosen: Vec<_> = self.chosen().await.into_iter().collect();
        let expected: Vec<_> = expected.iter().map(|(id, value)| ((*id).to_owned(), (*value).to_owned())).collect();
        expect_same("what is chosen", chosen, expected);
    }

    /// Every element that can be seen: what it is, and where.
    pub async fn drawn(&self) -> Vec<String> {
        // The first picture of a new screen has only the places of what is far below.
        self.until_painted().await;
        self.ask(
            r##"const seen = [...document.querySelectorAll("#kof-root *")].filter((one) => one.checkVisibility());
               return seen.map((one) => {
                 const { x, y, width, height } = one.getBoundingClientRect();
                 const attributes = [...one.attributes].filter(({ name }) => name !== "data-screen" && name !== "value");
                 const text = one.children.length ? "" : one.textContent;
                 const place = [x, y + scrollY, width, height].map((one) => one.toFixed(1));
                 return [one.localName, ...attributes.map(({ name, value }) => `${name}=${value}`).sort(), text, ...place].join(" ");
               })"##,
            vec![],
        )
        .await
    }

    async fn expect_only_the_masthead(&self) {
        let seen: Vec<String> = self
            .ask(
                r##"const seen = [...document.querySelectorAll("#kof-root *")];
                   return [...new Set(seen.filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.closest("header, main, footer"))
                     .map((one) => one.closest("header, main, footer").localName))]"##,
                vec![],
            )
            .await;
        expect_same("what is seen before the start", seen, vec!["header".into()]);
    }
}
