//! The built site in a real browser, used as a visitor uses it.
//!
//! Every test is a visit of its own: a fresh profile, a server of its own, one browser. What a visit may rely on is
//! only what the project promises to everybody: the hooks in the page (`data-screen`, `data-item`, `data-next`, …)
//! and the stored forms. No class name, no text of a button.
//!
//! # Layout
//!
//! | file | holds |
//! |---|---|
//! | `engine`, `driver`, `site` | what has to run beside a test: which browser, its driver, the server of `dist/` |
//! | `visit`, `report` | one browser session: asking the page, waiting with a deadline, failing with a sentence |
//! | `sight`, `page`, `walk` | the hooks: what is seen, what can be done, a whole answer sheet given |
//! | `stored`, `look` | what is in the browser's storage; a screen looked at through axe-core |
//! | `vendor` | what standard `WebDriver` cannot do: a narrow window, the dark, an emptied browser |
//! | `case`, `outcome` | the worked cases, and what a result page must show for one |
//! | the others | the tests |
//!
//! `cargo xtask test` builds `dist/` and says where everything is through `KOF_DIST`, `KOF_CHROMEDRIVER`,
//! `KOF_CHROMIUM` and `KOF_AXE`. `KOF_ALL=1` runs whole matrices where the default run takes a rotating part.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what went wrong by panicking with a sentence"
)]

mod case;
mod driver;
mod engine;
mod look;
mod outcome;
mod page;
mod report;
mod sight;
mod site;
mod stored;
mod vendor;
mod visit;
mod walk;

mod accessibility;
mod every_case;
mod faults;
mod kept;
mod keyboard;
mod language;
mod moving;
mod progress;
mod silence;
mod start;
mod verdicts;
mod weight;
