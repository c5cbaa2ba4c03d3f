//! The page's hooks as verbs. What is written here is all that a visit knows of the page.

use fantoccini::Locator;
use fantoccini::elements::Element;
use serde_json::{Value, json};
use tokio::time::timeout;
use xtask::engine::Engine;

use crate::sight::{Place, Question};
use crate::visit::{COMMAND, Visit};

/// How something is done on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// With the mouse, one thing after the other, as a visitor does.
    Mouse,
    /// By the elements' own `click()`, a page at once: for tests that are about what comes after.
    Script,
}

impl Visit {
    /// Opens an address below the site and waits until the questionnaire is there to use.
    pub async fn open(&self, path: &str) {
        let address = format!("{}{path}", self.site.origin());
        self.did(format!("opened {path}"));
        self.collect_complaints().await;
        self.command("opening the page", self.client().goto(&address)).await;
        self.until_usable().await;
    }

    pub async fn reload(&self) {
        self.did("reloaded");
        self.collect_complaints().await;
        if self.plan.engine == Engine::Firefox {
            // The driver's own command passes by the cache and by service workers, which a visitor's reload does not.
            let _: Value = self.ask("window.__replaced = false; location.reload()", vec![]).await;
            self.wait_until("the reloaded document", "return window.__replaced === undefined", vec![]).await;
        } else {
            self.command("reloading", self.client().refresh()).await;
        }
        self.until_usable().await;
    }

    /// Waits until the app answers: what stands in the page before has no `data-screen`.
    pub async fn until_usable(&self) {
        self.wait_until(
            "the questionnaire to be there",
            r#"return document.readyState === "complete" && document.querySelector("[data-screen]") !== null"#,
            vec![],
        )
        .await;
        self.watch().await;
    }

    /// As if this browser had never been here.
    pub async fn forget_everything(&self) {
        self.collect_complaints().await;
        self.command("leaving the site", self.client().goto("about:blank")).await;
        self.site.move_away().await;
    }

    pub async fn until_screen(&self, screen: &str) {
        let what = format!("the screen {screen}");
        self.wait_for(&what, async || (self.place().await.screen == screen).then_some(())).await;
    }

    pub async fn until_page(&self, page: &str) {
        let what = format!("the questions of the page {page}");
        self.wait_for(&what, async || (self.place().await.page.as_deref() == Some(page)).then_some(())).await;
    }

    /// Chooses an answer with the mouse, on the words beside the radio as most people do.
    pub async fn choose(&self, question: Question<'_>, value: &str) {
        self.did(format!("chose {value} for {question:?}"));
        let group = question.selector();
        let radio = format!(r#"{group} input[type=radio][value="{value}"]"#);
        self.click(&format!(r#"{group} label:has(input[value="{value}"]), :not(label) > {radio}"#)).await;
        self.wait_until(
            &format!("{value} to be chosen for {question:?} after a click on it"),
            "return document.querySelector(arguments[0])?.checked === true",
            vec![json!(radio)],
        )
        .await;
    }

    /// Chooses many answers at once, by the radios' own `click()`.
    pub async fn choose_at_once(&self, answers: &[(Question<'_>, String)]) {
        let radios: Vec<_> = answers
            .iter()
            .map(|(of, value)| format!(r#"{} input[type=radio][value="{value}"]"#, of.selector()))
            .collect();
        self.did(format!("chose {} answers at once", radios.len()));
        let missing: Vec<String> = self
            .ask(
                r"return arguments[0].filter((radio) => {
                    const input = document.querySelector(radio);
                    input?.click();
                    return input === null;
                  });",
                vec![json!(radios)],
            )
            .await;
        assert!(missing.is_empty(), "there should be a radio for each of {missing:?}");
    }

    /// Clicks on the element with this hook: `next`, `start`, `language="en"`, …
    pub async fn press(&self, hook: &str) {
        self.did(format!("pressed {hook}"));
        self.click(&format!("[data-{hook}]")).await;
    }

    /// The same with either hand.
    pub async fn press_with(&self, hand: Hand, hook: &str) {
        match hand {
            Hand::Mouse => self.press(hook).await,
            Hand::Script => {
                self.did(format!("pressed {hook} by its click()"));
                self.wait_until(
                    &format!("an element [data-{hook}]"),
                    "const button = document.querySelector(arguments[0]); button?.click(); return button !== null",
                    vec![json!(format!("[data-{hook}]"))],
                )
                .await;
            }
        }
    }

    /// Waits for an element and clicks on it; on its successor, when the page replaces it at that very moment.
    pub async fn click(&self, selector: &str) {
        if self.plan.engine == Engine::WebKit && self.ask::<bool>("return parent !== window", vec![]).await {
            // Its driver presses beside what it means inside a frame.
            self.find(selector).await;
            let _: Option<bool> = self.ask("document.querySelector(arguments[0]).click()", vec![json!(selector)]).await;
            return;
        }
        self.wait_for(&format!("{selector} to stand still for a click"), async || {
            // What confirms takes no press for half a second.
            let takes = "const it = document.querySelector(arguments[0]);
                return it === null || getComputedStyle(it).pointerEvents !== 'none'";
            if selector.contains("[data-confirm") && !self.ask::<bool>(takes, vec![json!(selector)]).await {
                return None;
            }
            let element = self.find(selector).await;
            let Ok(clicked) = timeout(COMMAND, element.click()).await else {
                panic!("a click on {selector} took longer than {COMMAND:?}");
            };
            match clicked {
                Ok(()) => Some(()),
                Err(error) if error.is_stale_element_reference() => None,
                Err(error) => panic!("a click on {selector} did not work: {error}"),
            }
        })
        .await;
    }

    pub async fn has(&self, selector: &str) -> bool {
        self.ask("return document.querySelector(arguments[0]) !== null", vec![json!(selector)]).await
    }

    /// Waits for an element and gives it to act on.
    pub async fn find(&self, selector: &str) -> Element {
        self.wait_for(&format!("an element {selector}"), async || self.client().find(Locator::Css(selector)).await.ok())
            .await
    }

    /// Next, with the mouse.
    pub async fn press_next(&self) {
        let sight = self.sight().await;
        let leaves_open = sight.asked.iter().any(|one| one.chosen.is_none());
        self.go_on(&sight.place, leaves_open, Hand::Mouse).await;
    }

    /// Next. A page with unanswered sentences may point them out and stay, once; then Next again goes on.
    pub async fn go_on(&self, from: &Place, leaves_open: bool, hand: Hand) {
        self.press_with(hand, "next").await;
        if leaves_open {
            self.until_painted().await;
            if self.place().await == *from {
                self.press_with(hand, "next").await;
            }
        }
        self.until_elsewhere(from, "Next").await;
    }

    /// Waits until the page is another one than `before`.
    pub async fn until_elsewhere(&self, before: &Place, pressed: &str) {
        let what = format!("another page than {before:?} after {pressed} was pressed");
        self.wait_for(&what, async || (self.place().await != *before).then_some(())).await;
    }

    /// Waits until what a click changed is on the screen: two frames of the browser's own, and all of a new screen (boot/page.js).
    pub async fn until_painted(&self) {
        let script = r#"const done = arguments[0];
            const isWhole = () => ("fresh" in document.documentElement.dataset ? requestAnimationFrame(isWhole) : done(null));
            requestAnimationFrame(() => requestAnimationFrame(isWhole));"#;
        self.command("painting", self.client().execute_async(script, vec![])).await;
    }

    /// Waits until a notice of this kind can be seen.
    pub async fn until_notice(&self, kind: &str) {
        self.wait_until(
            &format!("a visible line [role=status][data-notice={kind}]"),
            r#"const notice = document.querySelector(`[role=status][data-notice="${arguments[0]}"]`);
               return notice !== null && notice.checkVisibility() && notice.textContent.trim() !== """#,
            vec![json!(kind)],
        )
        .await;
    }
}
