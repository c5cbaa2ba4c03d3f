//! One line for each long step: what it is, then how it ended and how long it took.

use anyhow::Result;
use std::fmt::Display;
use std::io::{Write, stdout};
use std::time::{Duration, Instant};

/// Does `work` between the two halves of its line.
pub fn line<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    line_that_ends(what, work, |_| "done".to_owned())
}

/// Like [`line()`], for an outcome that has more to say than "done".
pub fn line_that_ends<T>(what: &str, work: impl FnOnce() -> Result<T>, end: impl FnOnce(&T) -> String) -> Result<T> {
    print!("{what} … ");
    // The first half must be readable while the work goes on; a closed terminal is no reason to stop.
    let _ = stdout().flush();
    let start = Instant::now();
    let outcome = work();
    let ending = outcome.as_ref().map_or_else(|_| "failed".to_owned(), end);
    println!("{ending}, {}", Took(start.elapsed()));
    outcome
}

/// A duration as people say it.
struct Took(Duration);

impl Display for Took {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let seconds = self.0.as_secs();
        match seconds {
            0..10 => write!(f, "{:.1} s", self.0.as_secs_f64()),
            10..60 => write!(f, "{seconds} s"),
            _ => write!(f, "{} min {:02} s", seconds / 60, seconds % 60),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_well() {
        let said = |ms| Took(Duration::from_millis(ms)).to_string();
        assert_eq!(said(340), "0.3 s");
        assert_eq!(said(12_900), "12 s");
        assert_eq!(said(464_000), "7 min 44 s");
    }
}
