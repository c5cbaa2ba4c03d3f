//! One visit: a fresh browser on a server of its own, asked through scripts, waited for with deadlines.
//!
//! A visit that fails leaves a report beside the failed sentence: see [`crate::report`].

use std::cell::RefCell;
use std::fmt::Debug;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

use fantoccini::Client;
use fantoccini::error::CmdError;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout};

use crate::driver::Driver;
use crate::engine::Engine;
use crate::site::{Site, dist};

/// Browsers at the same time: more than two cores' worth only makes each slower.
static SEATS: Semaphore = Semaphore::const_new(3);

/// The longest that one command to the browser may take.
pub const COMMAND: Duration = Duration::from_secs(30);
/// The longest that the page may take to show what is waited for.
const DEADLINE: Duration = Duration::from_secs(15);
/// The longest that a whole test may take.
const WHOLE_VISIT: Duration = Duration::from_mins(4);
/// The pause between two looks at a condition.
const BETWEEN_LOOKS: Duration = Duration::from_millis(20);

/// A visitor's session.
pub struct Visit {
    driver: Driver,
    pub site: Site,
    /// What the visitor did, for the report of a failure.
    pub steps: RefCell<Vec<String>>,
    /// What the browser's console said.
    pub console: RefCell<Vec<String>>,
}

/// Runs one test in a browser of its own and leaves nothing behind, however it ends.
///
/// An error in the browser's console fails a visit that went well otherwise.
pub fn visit(test: impl AsyncFnOnce(&Visit)) {
    let folder = dist();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .expect("a runtime for the test");
    let seat = runtime.block_on(SEATS.acquire());
    let visit = runtime.block_on(Visit::begin(&folder));
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        runtime.block_on(async {
            let ended = timeout(WHOLE_VISIT, test(&visit)).await;
            assert!(ended.is_ok(), "the visit should have been over within {WHOLE_VISIT:?}");
            visit.expect_quiet_console().await;
        });
    }));
    if outcome.is_err() {
        eprintln!("{}", runtime.block_on(visit.report()));
    }
    runtime.block_on(visit.driver.stop());
    drop(seat);
    if let Err(cause) = outcome {
        resume_unwind(cause);
    }
}

/// Fails unless both are equal; `what` is the subject of the sentence.
#[track_caller]
#[allow(clippy::needless_pass_by_value, reason = "what is compared is mostly made for it")]
pub fn expect_same<T: PartialEq + Debug>(what: &str, seen: T, expected: T) {
    assert!(seen == expected, "{what} should be {expected:?} and is {seen:?}");
}

impl Visit {
    async fn begin(folder: &Path) -> Self {
        let visit = Self {
            site: Site::of(folder).await,
            driver: Driver::start(Engine::Chromium).await,
            steps: RefCell::default(),
            console: RefCell::default(),
        };
        visit.before_every_page(include_str!("watch.js")).await;
        visit
    }

    pub fn client(&self) -> &Client {
        &self.driver.client
    }

    /// Notes what the visitor does, for the report of a failure.
    pub fn did(&self, step: impl Into<String>) {
        self.steps.borrow_mut().push(step.into());
    }

    /// One command to the browser, with a deadline and a sentence when it fails.
    pub async fn command<T>(&self, what: &str, command: impl Future<Output = Result<T, CmdError>>) -> T {
        let Ok(answer) = timeout(COMMAND, command).await else {
            panic!("{what} took longer than {COMMAND:?}");
        };
        answer.unwrap_or_else(|error| panic!("{what} did not work: {error}"))
    }

    /// Asks the page: `script` is the body of a function that returns the answer; `arguments` are its arguments.
    pub async fn ask<T: DeserializeOwned>(&self, script: &str, arguments: Vec<Value>) -> T {
        let whole = format!("return JSON.stringify((() => {{ {script} }})() ?? null)");
        let answer = self.command("a question to the page", self.client().execute(&whole, arguments)).await;
        let text = answer.as_str().unwrap_or("null");
        serde_json::from_str(text)
            .unwrap_or_else(|error| panic!("the page answered {text} to `{script}`, which cannot be read: {error}"))
    }

    /// Looks again and again until `probe` finds something; `what` completes "waited for …".
    pub async fn wait_for<T>(&self, what: &str, mut probe: impl AsyncFnMut() -> Option<T>) -> T {
        let start = Instant::now();
        loop {
            if let Some(found) = probe().await {
                return found;
            }
            assert!(start.elapsed() < DEADLINE, "waited {DEADLINE:?} for {what}");
            sleep(BETWEEN_LOOKS).await;
        }
    }

    /// Waits until the script, a function's body, returns true.
    pub async fn wait_until(&self, what: &str, script: &str, arguments: Vec<Value>) {
        self.wait_for(what, async || self.ask::<bool>(script, arguments.clone()).await.then_some(())).await;
    }
}
