//! What stands beside a failed sentence: what was done before, what the page shows, the console, a picture.

use std::cell::RefCell;
use std::fmt::Write as _;
use std::fs;
use std::panic;
use std::path::Path;

use serde_json::Value;
use tokio::time::timeout;

use crate::visit::{BRIEFLY, Visit};

/// As many of the visitor's steps as help.
const LAST_STEPS: usize = 12;

thread_local! {
    static LAST_PANIC: RefCell<String> = RefCell::default();
}

/// Keeps the sentence of a failed test for its report, instead of printing it at once among those of other tests.
pub fn keep_panics() {
    panic::set_hook(Box::new(|panic| {
        let place =
            panic.location().map(|place| format!("\n  at {}:{}", place.file(), place.line())).unwrap_or_default();
        let sentence = panic.payload_as_str().unwrap_or("something went wrong without a word");
        LAST_PANIC.set(format!("{sentence}{place}"));
    }));
}

/// The sentence of the last failure of this thread.
pub fn last_panic() -> String {
    LAST_PANIC.take()
}

impl Visit {
    /// Everything that helps to understand a failure. Never fails itself.
    pub async fn report(&self) -> String {
        let steps = self.steps.borrow().clone();
        let hidden = steps.len().saturating_sub(LAST_STEPS);
        let before = if hidden > 0 { "… " } else { "" };
        let mut report = format!("  done before: {before}{}\n", steps[hidden..].join(", "));
        let _ = writeln!(report, "  the page:    {}", self.glimpse().await);
        for line in self.read_console().await {
            let _ = writeln!(report, "  console:     {line}");
        }
        if let Some(path) = self.picture().await {
            let _ = writeln!(report, "  picture:     {path}");
        }
        report
    }

    /// What the page shows, in one line.
    async fn glimpse(&self) -> String {
        let script = format!("return JSON.stringify((() => {{ {} }})())", include_str!("glimpse.js"));
        match timeout(BRIEFLY, self.client().execute(&script, Vec::new())).await {
            Ok(Ok(Value::String(seen))) => seen,
            Ok(Ok(other)) => other.to_string(),
            Ok(Err(error)) => format!("cannot be asked ({error})"),
            Err(_elapsed) => "does not answer".into(),
        }
    }

    async fn picture(&self) -> Option<String> {
        let picture = timeout(BRIEFLY, self.client().screenshot()).await.ok()?.ok()?;
        let test = self.plan.name.replace("::", "-");
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{test}.png"));
        fs::write(&path, picture).ok()?;
        Some(path.display().to_string())
    }
}
