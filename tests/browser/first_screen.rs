//! A start that takes its time: what stands in the HTML can be read, answered and typed into before the app is there, and when the
//! app comes, nothing of it is lost and nothing moves.

use std::fs;
use std::time::Duration;

use fantoccini::actions::{InputSource, MouseActions, PointerAction};
use serde_json::{Value, json};
use tokio::time::sleep;
use xtask::first_screen::first_screen;
use xtask::shell_words::{ENGLISH, FRENCH};

use crate::journey::{Journey, journeys};
use crate::look::WIDTHS;
use crate::meddling::{Meddler, Meddling};
use crate::sight::Question;
use crate::site::dist;
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &journeys![
    what_is_chosen_and_typed_before_the_start_is_kept_and_so_are_focus_caret_and_scroll,
    the_app_draws_what_stood_there_and_nothing_moves_and_nothing_is_written,
    typing_across_the_start_loses_no_letter,
    choosing_across_the_start_loses_no_choice,
    start_pressed_early_is_carried_out,
    start_pressed_early_without_answers_says_what_is_missing,
    a_link_and_the_language_pressed_early_are_carried_out_with_the_choices,
    a_pointer_that_is_down_is_waited_for,
    a_word_being_composed_is_waited_for,
    who_will_see_another_screen_does_not_see_the_first_one_first,
    the_pages_hold_what_the_views_draw_today,
];

/// Long enough for the app to have started, had it not been waiting.
const A_WHILE: Duration = Duration::from_millis(1500);

async fn what_is_chosen_and_typed_before_the_start_is_kept_and_so_are_focus_caret_and_scroll(visit: &Visit) {
    let server = visit.before_the_start("/").await;
    visit.choose(Question::Gate("status"), "freelance").await;
    visit.choose(Question::Gate("stop_power"), "yes").await;
    visit.click("label:has([data-keep-nothing])").await;
    visit.click("label:has([data-keep-nothing])").await;
    visit.type_nickname("Studio Nord").await;
    let script = r#"document.querySelector("[data-nickname]").setSelectionRange(2, 5); scrollTo(0, 137)"#;
    let _: Value = visit.ask(script, vec![]).await;
    let before = visit.stance().await;
    visit.release(&server).await;
    expect_same("focus, caret and scroll after the start", visit.stance().await, before);
    visit.expect_chosen(&[("status", "freelance"), ("stop_power", "yes")]).await;
    visit.expect_in_draft("status", "freelance").await;
    visit.expect_in_draft("stop_power", "yes").await;
    expect_same("the nickname in the draft", &visit.draft().await["name"], &json!("Studio Nord"));
    let progress: String =
        visit.ask("return document.querySelector('[role=progressbar]').getAttribute('aria-valuenow')", vec![]).await;
    expect_same("the questions answered", progress, "2".into());
}

async fn the_app_draws_what_stood_there_and_nothing_moves_and_nothing_is_written(visit: &Visit) {
    for (path, width) in [("/", WIDTHS[0]), ("/en.html?lang=en", WIDTHS[1]), ("/index.html?theme=dark", WIDTHS[2])] {
        visit.set_width(width).await;
        let server = visit.before_the_start(path).await;
        let observe = r#"window.moved = [];
            if (PerformanceObserver.supportedEntryTypes.includes("layout-shift"))
              new PerformanceObserver((list) => moved.push(...list.getEntries().map(({ value }) => value)))
                .observe({ type: "layout-shift", buffered: true });
            window.emptied = false;
            new MutationObserver(() => { emptied ||= document.querySelector("main") === null })
              .observe(document.body, { childList: true, subtree: true });"#;
        let _: Value = visit.ask(observe, vec![]).await;
        let before = visit.drawn().await;
        assert!(before.len() > 60, "the first screen should be in the page, and it has {} elements", before.len());
        visit.release(&server).await;
        visit.until_painted().await;
        let after = visit.drawn().await;
        for (before, after) in before.iter().zip(&after) {
            expect_same(&format!("an element of {path} at {width} px after the start"), after, before);
        }
        expect_same("the number of elements", after.len(), before.len());
        let moved: (Vec<f64>, bool) = visit.ask("return [moved, emptied]", vec![]).await;
        expect_same("what moved, and whether the page was ever empty", moved, (vec![], false));
        expect_same("what is kept after a start", visit.stored_by_us().await, json!([]));
    }
}

async fn typing_across_the_start_loses_no_letter(visit: &Visit) {
    let text = "Agence Sud et Compagnie";
    for moment in [0, 4, 9, 15] {
        let server = visit.before_the_start("/").await;
        visit.click("[data-nickname]").await;
        for (nth, letter) in text.chars().enumerate() {
            if nth == moment {
                server.release();
            }
            let field = visit.client().active_element();
            let field = visit.command("finding what has the focus", field).await;
            // Between the two commands the app may have come: then it is its field that has the focus.
            if field.send_keys(&letter.to_string()).await.is_err() {
                let field = visit.command("finding it again", visit.client().active_element()).await;
                visit.command("typing", field.send_keys(&letter.to_string())).await;
            }
            if nth > moment {
                sleep(Duration::from_millis(30)).await;
            }
        }
        visit.until_usable().await;
        let typed: String = visit.ask("return document.querySelector('[data-nickname]').value", vec![]).await;
        expect_same(&format!("the nickname with a start at letter {moment}"), typed, text.into());
        expect_same("the nickname in the draft", &visit.draft().await["name"], &json!(text));
        visit.client().goto("about:blank").await.expect("another page");
    }
}

async fn choosing_across_the_start_loses_no_choice(visit: &Visit) {
    for pause in [0, 20, 60, 150] {
        let server = visit.before_the_start("/").await;
        server.release();
        sleep(Duration::from_millis(pause)).await;
        let mut last = "";
        for value in ["freelance", "employee", "manager", "freelance", "manager", "employee"] {
            visit.choose(Question::Gate("status"), value).await;
            last = value;
        }
        visit.until_usable().await;
        visit.expect_chosen(&[("status", last)]).await;
        visit.expect_in_draft("status", last).await;
    }
}

async fn start_pressed_early_is_carried_out(visit: &Visit) {
    let server = visit.before_the_start("/").await;
    visit.choose(Question::Gate("status"), "employee").await;
    visit.choose(Question::Gate("stop_power"), "no").await;
    visit.press("start").await;
    visit.release(&server).await;
    visit.until_page("blur").await;
    visit.expect_in_draft("status", "employee").await;
    visit.command("the browser's Back", visit.client().back()).await;
    visit.until_screen("home").await;

    let server = visit.before_the_start("/en.html?lang=en").await;
    visit.choose(Question::Gate("status"), "manager").await;
    visit.choose(Question::Gate("stop_power"), "no").await;
    // Enter sends a form that nobody listens to yet.
    visit.type_nickname("Nord\u{e007}").await;
    visit.release(&server).await;
    visit.until_page("blur").await;
    visit.expect_quiet_console().await;
}

async fn start_pressed_early_without_answers_says_what_is_missing(visit: &Visit) {
    let server = visit.before_the_start("/").await;
    visit.press("start").await;
    visit.release(&server).await;
    visit
        .wait_until(
            "the focus in the first open question",
            r#"return document.activeElement.closest('[data-screen] [data-gate="status"]') !== null"#,
            vec![],
        )
        .await;
}

async fn a_link_and_the_language_pressed_early_are_carried_out_with_the_choices(visit: &Visit) {
    let server = visit.before_the_start("/").await;
    visit.choose(Question::Gate("status"), "employee").await;
    visit.press(r#"language="en""#).await;
    visit.release(&server).await;
    visit.wait_until("the page in English", "return document.documentElement.lang === 'en'", vec![]).await;
    visit.expect_chosen(&[("status", "employee")]).await;

    let server = visit.before_the_start("/").await;
    visit.choose(Question::Gate("status"), "manager").await;
    visit.click("a[href='#help']").await;
    visit.release(&server).await;
    visit.until_screen("help").await;
    visit.command("the browser's Back", visit.client().back()).await;
    visit.until_screen("home").await;
    visit.expect_chosen(&[("status", "manager")]).await;
}

async fn a_pointer_that_is_down_is_waited_for(visit: &Visit) {
    let server = visit.before_the_start("/").await;
    let (x, y): (f64, f64) = visit
        .ask(
            r#"const label = document.querySelector("label:has([value=manager])");
               label.scrollIntoView({ block: "center", behavior: "instant" });
               const { left, top, height } = label.getBoundingClientRect();
               return [Math.round(left + 30), Math.round(top + height / 2)]"#,
            vec![],
        )
        .await;
    let down = MouseActions::new("mouse".into())
        .then(PointerAction::MoveTo { duration: None, x, y })
        .then(PointerAction::Down { button: 0 });
    visit.command("pressing", visit.client().perform_actions(down)).await;
    visit.expect_to_be_waited_for(&server).await;
    let up = MouseActions::new("mouse".into()).then(PointerAction::Up { button: 0 });
    visit.command("letting go", visit.client().perform_actions(up)).await;
    visit.until_usable().await;
    visit.expect_chosen(&[("status", "manager")]).await;
    visit.expect_in_draft("status", "manager").await;
}

async fn a_word_being_composed_is_waited_for(visit: &Visit) {
    let server = visit.before_the_start("/").await;
    visit.type_nickname("に").await;
    let compose = |kind: &str| {
        format!("document.activeElement.dispatchEvent(new CompositionEvent('composition{kind}', {{ bubbles: true }}))")
    };
    let _: Value = visit.ask(&compose("start"), vec![]).await;
    visit.expect_to_be_waited_for(&server).await;
    let _: Value = visit.ask(&compose("end"), vec![]).await;
    visit.until_usable().await;
    let name: String = visit.ask("return document.querySelector('[data-nickname]').value", vec![]).await;
    expect_same("the nickname", name, "に".into());
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
    for words in [&FRENCH, &ENGLISH] {
        let page = fs::read_to_string(dist().join(words.file)).expect("a page of the site");
        // Drawn apart, since the drawing has a runtime of its own.
        let screen = std::thread::spawn(|| first_screen(words)).join().expect("no panic").expect("a first screen");
        assert!(page.contains(&screen), "{} should hold the first screen: build the site anew", words.file);
    }
    visit.did("compared the pages with the views");
}

impl Visit {
    /// Opens a site whose app does not come before it is released.
    async fn before_the_start(&self, path: &str) -> Meddler {
        let server = Meddler::with(".wasm", Meddling::Held).await;
        self.did(format!("opened {path}, where the app keeps one waiting"));
        self.collect_complaints().await;
        self.command("opening the page", self.client().goto(&format!("{}{path}", server.origin()))).await;
        assert!(!self.has("[data-screen]").await, "the app should not have started");
        server
    }

    async fn release(&self, server: &Meddler) {
        self.did("let the app come");
        server.release();
        self.until_usable().await;
    }

    async fn type_nickname(&self, name: &str) {
        let field = self.find("[data-nickname]").await;
        self.command("typing the nickname", field.send_keys(name)).await;
    }

    /// What has the focus, the selection in it, and the scroll.
    async fn stance(&self) -> Value {
        self.ask(
            r#"const { activeElement: one } = document;
               return [one.id, one.value, one.selectionStart, one.selectionEnd, Math.round(scrollY)]"#,
            vec![],
        )
        .await
    }

    async fn expect_chosen(&self, expected: &[(&str, &str)]) {
        let chosen: Vec<_> = self.chosen().await.into_iter().collect();
        let expected: Vec<_> = expected.iter().map(|(id, value)| ((*id).to_owned(), (*value).to_owned())).collect();
        expect_same("what is chosen", chosen, expected);
    }

    /// Every element that can be seen: what it is, and where.
    async fn drawn(&self) -> Vec<String> {
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

    /// The app has come, and does not take the screen.
    async fn expect_to_be_waited_for(&self, server: &Meddler) {
        server.release();
        let fetched = r#"return performance.getEntriesByType("resource").some((one) => one.name.endsWith(".wasm") && one.responseEnd > 0)"#;
        self.wait_until("the app to have come", fetched, vec![]).await;
        sleep(A_WHILE).await;
        assert!(!self.has("[data-screen]").await, "the app should wait for the hand");
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
