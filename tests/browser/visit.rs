//! One visit: a browser, a server of its own, asked through scripts, waited for with deadlines.
//!
//! A visit that fails leaves a report beside the failed sentence: see [`crate::report`].

use std::cell::{Cell, RefCell};
use std::fmt::Debug;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use fantoccini::Client;
use fantoccini::error::CmdError;
use libtest_mimic::Failed;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio::runtime::{Builder, Runtime};
use tokio::time::{sleep, timeout};
use xtask::engine::{Browser, Engine};

use crate::driver::Driver;
use crate::pool;
use crate::report::last_panic;
use crate::site::{Site, dist};
use crate::surroundings::Surroundings;

/// The longest that one command to the browser may take.
pub const COMMAND: Duration = Duration::from_secs(30);
/// As long as is given to what is only good to know.
pub const BRIEFLY: Duration = Duration::from_secs(5);
/// The longest that the page may take to show what is waited for.
pub const DEADLINE: Duration = Duration::from_secs(15);
/// The longest that a whole test may take.
const WHOLE_VISIT: Duration = Duration::from_mins(4);
/// The pause between two looks at a condition.
const BETWEEN_LOOKS: Duration = Duration::from_millis(50);

/// What the browsers' connections live on, from the first test to the last.
pub static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime for the tests")
});

/// What a test is to do, and where.
#[derive(Clone)]
pub struct Plan {
    /// The test's name.
    pub name: String,
    pub engine: Engine,
    pub browser: Browser,
    pub surroundings: Surroundings,
    /// Which of the many ways to look at a screen comes first.
    pub turn: usize,
}

/// A visitor's session.
pub struct Visit {
    pub plan: Plan,
    driver: Driver,
    pub site: Site,
    /// What the visitor did, for the report of a failure.
    pub steps: RefCell<Vec<String>>,
    /// What the browser's console said.
    pub console: RefCell<Vec<String>>,
    /// Screens looked at so far.
    pub looks: Cell<usize>,
}

/// Runs one test and leaves nothing behind, however it ends.
///
/// An error in the browser's console fails a visit that went well otherwise.
///
/// A journey that fails is taken once more, in another browser, and what failed is printed: a browser or its driver gives up now and then
/// on a busy machine, the site does not fail by chance. What fails twice has failed.
pub fn undertake(
    plan: &Plan,
    steps: impl for<'a> Fn(&'a Visit) -> Pin<Box<dyn Future<Output = ()> + 'a>>,
) -> Result<(), Failed> {
    undertake_once(plan, &steps).or_else(|failed| {
        println!("tried again: {}\n{}", plan.name, failed.message().unwrap_or_default());
        undertake_once(plan, &steps)
    })
}

fn undertake_once(
    plan: &Plan,
    steps: &impl for<'a> Fn(&'a Visit) -> Pin<Box<dyn Future<Output = ()> + 'a>>,
) -> Result<(), Failed> {
    let sentence = |_| last_panic();
    let visit = catch_unwind(AssertUnwindSafe(|| RUNTIME.block_on(Visit::begin(plan)))).map_err(sentence)?;
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        RUNTIME.block_on(async {
            let ended = timeout(WHOLE_VISIT, steps(&visit)).await;
            assert!(ended.is_ok(), "the visit should have been over within {WHOLE_VISIT:?}");
            visit.expect_quiet_console().await;
        });
    }));
    RUNTIME.block_on(async {
        if outcome.is_ok() {
            visit.end().await;
            return Ok(());
        }
        let failed = format!("{}\n\n{}", last_panic(), visit.report().await);
        visit.driver.stop().await;
        Err(failed.into())
    })
}

/// Fails unless both are equal; `what` is the subject of the sentence.
#[track_caller]
#[allow(clippy::needless_pass_by_value, reason = "what is compared is mostly made for it")]
pub fn expect_same<T: PartialEq + Debug>(what: &str, seen: T, expected: T) {
    assert!(seen == expected, "{what} should be {expected:?} and is {seen:?}");
}

impl Visit {
    async fn begin(plan: &Plan) -> Self {
        let folder = dist();
        let Plan { engine, browser, surroundings, .. } = plan;
        let started_in = surroundings.at_start(*engine);
        let driver = match pool::take(*engine, started_in) {
            Some(driver) => driver,
            None => Driver::start(*engine, browser, started_in).await,
        };
        let visit = Self {
            plan: plan.clone(),
            driver,
            site: Site::of(&folder).await,
            steps: RefCell::default(),
            console: RefCell::default(),
            looks: Cell::default(),
        };
        visit.enter_surroundings().await;
        visit.expect_surroundings().await;
        visit
    }

    /// Puts the browser back where the next visit finds it, with nothing of this one: neither its tab nor its site.
    async fn end(self) {
        let reusable = self.driver.surroundings.can_be_used_again();
        if reusable && matches!(timeout(BRIEFLY, self.replace_tabs()).await, Ok(Ok(()))) {
            pool::give_back(self.driver).await;
        } else {
            self.driver.stop().await;
        }
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
        // A document that is just being replaced answers nothing.
        let holds = async || self.ask::<Option<bool>>(script, arguments.clone()).await == Some(true);
        self.wait_for(what, async || holds().await.then_some(())).await;
    }
}
