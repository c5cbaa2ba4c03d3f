//! What stands beside a failed sentence: what was done before, what the page shows, the console, a picture.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::timeout;

use crate::vendor::Vendor;
use crate::visit::Visit;

/// The page is asked when something has failed already: it gets little time.
const BRIEFLY: Duration = Duration::from_secs(5);
/// As many of the visitor's steps as help.
const LAST_STEPS: usize = 12;

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
        let test = std::thread::current().name().unwrap_or("visit").replace("::", "-");
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{test}.png"));
        fs::write(&path, picture).ok()?;
        Some(path.display().to_string())
    }

    /// Every error and warning that the browser wrote to its console so far.
    async fn read_console(&self) -> Vec<String> {
        let reading = timeout(BRIEFLY, self.client().issue_cmd(Vendor::browser_log())).await;
        let entries = reading.ok().and_then(Result::ok).unwrap_or(json!([]));
        for entry in entries.as_array().into_iter().flatten() {
            let level = entry["level"].as_str().unwrap_or_default();
            if level == "SEVERE" || level == "WARNING" {
                let message = entry["message"].as_str().unwrap_or_default();
                self.console.borrow_mut().push(format!("{level} {message}"));
            }
        }
        self.console.borrow().clone()
    }

    pub async fn expect_quiet_console(&self) {
        let console = self.read_console().await;
        let errors: Vec<_> = console.iter().filter(|line| line.starts_with("SEVERE")).collect();
        assert!(
            errors.is_empty(),
            "the visit went well, but the browser's console should be free of errors: {errors:?}"
        );
    }
}
