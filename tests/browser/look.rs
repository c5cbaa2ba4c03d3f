//! A screen looked at closely: axe-core and no sideways scrolling, in every language and at several widths.

use std::fs;
use std::sync::OnceLock;

use keep_or_fire::instrument::language::Language;
use serde::Deserialize;
use serde_json::Value;

use xtask::engine::Engine;

use crate::site::{everything_is_wanted, from_environment};
use crate::visit::Visit;

/// One way to look at a screen.
#[derive(Clone, Copy, Debug)]
struct Look {
    width: u32,
    language: &'static str,
}

/// What axe-core found.
#[derive(Debug, Deserialize)]
struct Findings {
    /// Rules that had something to look at, and found it right.
    passed: usize,
    violations: Vec<Violation>,
}

#[derive(Debug, Deserialize)]
struct Violation {
    id: String,
    help: String,
    nodes: Vec<String>,
}

pub const WIDTHS: [u32; 3] = [280, 360, 720];

/// Every width in every language; without `--all` one of these. Over the three engines a screen is then seen at each width and in
/// more than one language, and [by day and by night](crate::journey::Journey::by_day_and_night).
fn looks(turn: usize, engine: Engine) -> Vec<Look> {
    if everything_is_wanted() {
        let all = Language::ALL.iter();
        return all.flat_map(|language| WIDTHS.map(|width| Look { width, language: language.id() })).collect();
    }
    let place = turn + engine as usize;
    vec![Look { width: WIDTHS[place % 3], language: Language::ALL[place % Language::COUNT].id() }]
}

fn axe() -> &'static str {
    static AXE: OnceLock<String> = OnceLock::new();
    AXE.get_or_init(|| {
        let path = from_environment("KOF_AXE", "node_modules/axe-core/axe.min.js");
        fs::read_to_string(&path).unwrap_or_else(|error| {
            panic!("axe-core is not at {} ({error}): run `cargo xtask test`, which installs it", path.display())
        })
    })
}

impl Visit {
    /// What this engine's part is of something that need not be seen in each: a third, with `--all` everything.
    pub fn share_of<T>(&self, all: impl Iterator<Item = T>) -> Vec<T> {
        let everything = everything_is_wanted();
        let is_own = |turn: usize| everything || turn % Engine::ALL.len() == self.plan.engine as usize;
        all.enumerate().filter(|(turn, _)| is_own(*turn)).map(|(_, one)| one).collect()
    }

    /// Looks at the screen in one of several ways, or in all.
    pub async fn look_closely(&self, what: &str) {
        self.unfold().await;
        let turn = self.plan.turn + self.looks.replace(self.looks.get() + 1);
        for look in looks(turn, self.plan.engine) {
            self.did(format!("looked at {what} with {look:?}"));
            self.set_width(look.width).await;
            // Behind a dialog nothing can be pressed: it is looked at in the language in which it was opened.
            if self.language().await != look.language && !self.has("dialog[open]").await {
                self.switch_to(look.language).await;
            }
            self.until_painted().await;
            self.expect_no_sideways_scrolling(&format!("{what} with {look:?}")).await;
            self.expect_no_violation(&format!("{what} with {look:?}")).await;
        }
    }

    /// Opens whatever is folded away.
    pub async fn unfold(&self) {
        // Twice: what is drawn for it may be folded itself.
        for _ in 0..2 {
            let _: Value =
                self.ask("document.querySelectorAll('details').forEach((fold) => { fold.open = true })", vec![]).await;
            self.until_filled().await;
        }
    }

    /// What is in a scale of the result is drawn when the browser says that it was unfolded.
    pub async fn until_filled(&self) {
        let script = "return [...document.querySelectorAll('details[data-scale][open]')]
            .every((fold) => fold.querySelector('.kof-said') !== null)";
        self.wait_until("what was unfolded to be filled", script, vec![]).await;
    }

    pub async fn expect_no_sideways_scrolling(&self, what: &str) {
        let wide: Vec<String> = self
            .ask(
                r#"const room = document.scrollingElement.clientWidth;
                   if (document.scrollingElement.scrollWidth <= room) return [];
                   return [...document.querySelectorAll("body *")]
                     .filter((element) => element.getBoundingClientRect().right > room + 0.5)
                     .slice(0, 5).map((element) => element.outerHTML.slice(0, 100))
                     .concat(`${document.scrollingElement.scrollWidth} px in ${room} px`)"#,
                vec![],
            )
            .await;
        assert!(wide.is_empty(), "{what} should not scroll sideways, but these stick out: {wide:?}");
    }

    pub async fn expect_no_violation(&self, what: &str) {
        let here: bool = self.ask("return window.axe !== undefined", vec![]).await;
        if !here {
            self.command("bringing axe-core into the page", self.client().execute(axe(), vec![])).await;
        }
        let found = self.command("axe-core", self.client().execute_async(include_str!("axe.js"), vec![])).await;
        let found = found.as_str().unwrap_or("null");
        let Ok(Findings { passed, violations }) = serde_json::from_str(found) else {
            panic!("axe-core could not look at {what}: {found}");
        };
        assert!(passed >= 10, "axe-core should have had much to look at in {what}, and looked at {passed} rules");
        let said: Vec<_> = violations
            .iter()
            .map(|one| format!("\n    {} ({}): {}", one.help, one.id, one.nodes.join("\n      ")))
            .collect();
        assert!(said.is_empty(), "{what} should have no accessibility violation:{}", said.concat());
    }
}
