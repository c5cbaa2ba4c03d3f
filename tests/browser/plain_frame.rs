//! On other people's pages without a script: one line, a fixed height, whatever the frame forbids.

use fantoccini::key::Key;
use serde_json::{Value, json};

use xtask::engine::Engine;

use crate::case;
use crate::journey::{Journey, journey};
use crate::page::Hand;
use crate::site::Site;
use crate::surroundings::WITH_DIALOGS;
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &[
    journey!(one_line_is_enough_at_every_width_and_the_page_scrolls_inside),
    journey!(the_frame_has_its_place_in_the_order_of_the_hosts_focus),
    journey!(a_frame_that_forbids_printing_and_copying_says_so_where_one_asked).within(WITH_DIALOGS),
    journey!(a_frame_with_the_permission_copies).within(WITH_DIALOGS),
];

async fn one_line_is_enough_at_every_width_and_the_page_scrolls_inside(visit: &Visit) {
    let case = case::named("09_ordinary");
    for width in [280, 320, 800] {
        visit.site.move_away().await;
        let _blog = visit
            .open_blog(
                // As many themes have it, for films.
                "<style>iframe { height: auto; max-width: 100% }</style>",
                &format!(r#"<div style="width:{width}px">{}</div>"#, visit.level_0("lang=fr", "")),
            )
            .await;
        visit.enter_frame(0).await;
        let size: Value = visit.ask("return [innerWidth, innerHeight, document.referrer]", vec![]).await;
        expect_same("the frame's size, and the page that it was asked for from", size, json!([width, 720, ""]));
        visit.expect_room(width).await;
        visit.start(&case.answers, Hand::Mouse).await;
        visit.expect_room(width).await;
        let inner: Vec<f64> =
            visit.ask("scrollTo(0, 300); return [scrollY, document.documentElement.scrollHeight]", vec![]).await;
        assert!(inner[0] > 0.0 && inner[1] > 720.0, "a page of questions should scroll inside the frame: {inner:?}");
    }
}

async fn the_frame_has_its_place_in_the_order_of_the_hosts_focus(visit: &Visit) {
    let _blog = visit.open_blog("", &visit.level_0("lang=fr", "")).await;
    visit.enter_frame(0).await;
    visit.to_host().await;
    visit.click("#before").await;
    visit.tap(Key::Tab).await;
    let focused = "return document.activeElement.id || document.activeElement.tagName";
    // The frame is another process: the focus takes its time.
    visit
        .wait_for("the focus to be in the frame after one Tab", async || {
            (visit.ask::<String>(focused, vec![]).await == "IFRAME").then_some(())
        })
        .await;
    visit.enter_frame(0).await;
    // The panel that says what failed stands before it, out of sight.
    let first: bool = visit
        .ask(
            "return document.activeElement ===
               [...document.querySelectorAll('a[href], button, input')].find((one) => one.checkVisibility())",
            vec![],
        )
        .await;
    assert!(first, "the focus should be on the first thing to press in the frame");
    let stops: usize = visit.ask("return document.querySelectorAll('a[href], button, input').length", vec![]).await;
    visit.to_host().await;
    for _ in 0..=stops {
        visit.tap(Key::Tab).await;
        visit.until_painted().await;
        if visit.ask::<String>(focused, vec![]).await == "after" {
            return;
        }
    }
    panic!("the focus should leave the frame for the link after it within {stops} stops");
}

async fn a_frame_that_forbids_printing_and_copying_says_so_where_one_asked(visit: &Visit) {
    let case = case::named("09_ordinary");
    // In WebKit nothing is 'self' in a sandbox: the site has to know its address.
    let site = Site::that_knows_its_address().await;
    let frame = visit.level_0("lang=fr", r#"sandbox="allow-scripts""#).replace("clipboard-write; ", "");
    let frame = frame.replace(&visit.site.origin(), &site.origin());
    let _blog = visit.open_blog("", &frame).await;
    visit.enter_frame(0).await;
    visit.walk(&case.answers, Hand::Script).await;
    visit.expect_outcome_of(&case).await;
    visit.press("print").await;
    visit.until_readable("[data-print-refused]").await;
    visit.press("copy").await;
    let script = match visit.plan.engine {
        // Lets a press copy from anywhere: then it is said that it did.
        Engine::Firefox => "return document.querySelector('.kof-letter__said').textContent !== ''",
        // Gives a frame the focus only for a hand, and here the press is a script's.
        Engine::WebKit => {
            "const field = document.querySelector('#letter');
            return field.selectionEnd - field.selectionStart === field.value.length"
        }
        Engine::Chromium => {
            "const field = document.activeElement;
            return field.tagName === 'TEXTAREA' && field.selectionEnd - field.selectionStart === field.value.length"
        }
    };
    visit.wait_until("the message to be selected, to be copied by hand, or said to be copied", script, vec![]).await;
}

async fn a_frame_with_the_permission_copies(visit: &Visit) {
    let case = case::named("09_ordinary");
    let _blog = visit.open_blog("", &visit.level_0("lang=fr", "")).await;
    visit.enter_frame(0).await;
    visit.walk(&case.answers, Hand::Script).await;
    // Chromium refuses while another journey's window has the focus: then the hand presses again.
    for _ in 0..5 {
        visit.press("copy").await;
        visit.until_readable(".kof-letter__said:not(:empty)").await;
        if !visit.ask::<bool>("return document.activeElement.tagName === 'TEXTAREA'", vec![]).await {
            return;
        }
    }
    panic!("nothing should be selected for copying by hand where the clipboard takes it");
}

impl Visit {
    /// Nothing is wider than the frame.
    async fn expect_room(&self, width: u32) {
        let wide: u32 = self.ask("return document.documentElement.scrollWidth", vec![]).await;
        assert!(wide <= width, "nothing should be wider than the frame of {width} px, and something is {wide} px wide");
    }

    async fn until_readable(&self, selector: &str) {
        self.wait_until(
            &format!("something to read in {selector}"),
            "const line = document.querySelector(arguments[0]); return line !== null && line.checkVisibility() && line.textContent.trim() !== ''",
            vec![json!(selector)],
        )
        .await;
    }
}
