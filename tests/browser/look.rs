//! A screen looked at closely: axe-core and no sideways scrolling, in several languages, colour schemes and widths.

use std::fs;
use std::sync::OnceLock;

use serde::Deserialize;
use serde_json::Value;

use crate::site::{everything_is_wanted, from_environment};
use crate::visit::Visit;

/// One way to look at a screen.
#[derive(Clone, Copy, Debug)]
struct Look {
    width: u32,
    language: &'static str,
    scheme: &'static str,
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

/// All twelve, or three that cover each width, language and scheme; four turns in a row cover all twelve.
fn looks(turn: usize) -> Vec<Look> {
    let all = [280, 360, 720].into_iter().enumerate().flat_map(|(row, width)| {
        [(0, "fr"), (1, "en")].into_iter().flat_map(move |(l, language)| {
            [(0, "light"), (1, "dark")].map(|(s, scheme)| (row, l, s, Look { width, language, scheme }))
        })
    });
    let turned = usize::from(matches!(turn % 4, 1 | 2));
    all.filter(|(row, language, scheme, _)| {
        let this_language = (turn + row) % 2 == *language;
        let this_scheme = usize::from(*row > 0) ^ turned == *scheme;
        everything_is_wanted() || (this_language && this_scheme)
    })
    .map(|(.., look)| look)
    .collect()
}

fn axe() -> &'static str {
    static AXE: OnceLock<String> = OnceLock::new();
    AXE.get_or_init(|| {
        let path =
            from_environment("KOF_AXE", concat!(env!("CARGO_MANIFEST_DIR"), "/node_modules/axe-core/axe.min.js"));
        fs::read_to_string(&path).unwrap_or_else(|error| {
            panic!("axe-core is not at {} ({error}): run `cargo xtask test`, which installs it", path.display())
        })
    })
}

impl Visit {
    /// Looks at the screen in several ways; `turn` chooses which.
    pub async fn look_closely(&self, what: &str, turn: usize) {
        let _: Value =
            self.ask("document.querySelectorAll('details').forEach((fold) => { fold.open = true })", vec![]).await;
        for look in looks(turn) {
            self.did(format!("looked at {what} with {look:?}"));
            self.set_width(look.width).await;
            self.set_scheme(look.scheme).await;
            if self.language().await != look.language {
                self.switch_to(look.language).await;
            }
            self.until_painted().await;
            self.expect_no_sideways_scrolling(&format!("{what} with {look:?}")).await;
            self.expect_no_violation(&format!("{what} with {look:?}")).await;
        }
    }

    async fn expect_no_sideways_scrolling(&self, what: &str) {
        let wide: Vec<String> = self
            .ask(
                r#"const room = document.scrollingElement.clientWidth;
                   if (document.scrollingElement.scrollWidth <= window.innerWidth) return [];
                   return [...document.querySelectorAll("body *")]
                     .filter((element) => element.getBoundingClientRect().right > room + 0.5)
                     .slice(0, 5).map((element) => element.outerHTML.slice(0, 100))
                     .concat(`${document.scrollingElement.scrollWidth} px in ${window.innerWidth} px`)"#,
                vec![],
            )
            .await;
        assert!(wide.is_empty(), "{what} should not scroll sideways, but these stick out: {wide:?}");
    }

    async fn expect_no_violation(&self, what: &str) {
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
