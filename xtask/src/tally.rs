//! How many tests passed, failed and were skipped, read from what test runners print.

use std::fmt::{self, Display};
use std::ops::AddAssign;

/// Counts of tests; of whole steps where a step has no tests to count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// As the runner says, or 1 for a step that succeeded.
    pub passed: u32,
    /// As the runner says, or 1 for a step that failed.
    pub failed: u32,
    /// Ignored tests, or 1 for a step that could not be run.
    pub skipped: u32,
}

impl Tally {
    /// One step that was not run.
    pub const SKIPPED: Self = Self { passed: 0, failed: 0, skipped: 1 };

    /// Sums the closing lines of `cargo test`, nextest and wasm-bindgen's runner in `output`. Without any, the step itself counts;
    /// and what did not succeed, or had nothing to run, has failed at least once, as when it does not compile.
    pub fn of(output: &str, succeeded: bool) -> Self {
        let mut sum = Self::default();
        let mut said = false;
        for line in output.lines().map(str::trim_start) {
            if line.starts_with("test result:") || line.starts_with("Summary [") {
                sum += Self::of_line(line);
                said = true;
            }
        }
        if succeeded && !said {
            sum.passed = 1;
        }
        // Tests of which none ran say as little as tests that failed.
        if sum.failed == 0 && (!succeeded || sum.passed == 0) {
            sum.failed = 1;
        }
        sum
    }

    fn of_line(line: &str) -> Self {
        let mut counts = Self::default();
        let words: Vec<_> =
            line.split(|c: char| !c.is_ascii_alphanumeric() && c != '.').filter(|word| !word.is_empty()).collect();
        for pair in words.windows(2) {
            if let (Ok(count), word) = (pair[0].parse::<u32>(), pair[1]) {
                match word {
                    "passed" => counts.passed += count,
                    // "2 failed", "1 timed out", "1 exec failed"
                    "failed" | "timed" | "exec" => counts.failed += count,
                    "skipped" | "ignored" => counts.skipped += count,
                    _ => {}
                }
            }
        }
        counts
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { passed, failed, skipped } = self;
        write!(f, "{passed} passed, {failed} failed, {skipped} skipped")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(output: &str, succeeded: bool, expected: (u32, u32, u32)) {
        let Tally { passed, failed, skipped } = Tally::of(output, succeeded);
        assert_eq!((passed, failed, skipped), expected, "{output}");
    }

    #[test]
    fn closing_lines_are_read() {
        let cargo = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.01s";
        check(cargo, true, (12, 0, 1));
        check(&format!("{cargo}\n{cargo}"), true, (24, 0, 2));
        check("     Summary [   1.204s] 31 tests run: 30 passed (2 slow), 1 failed, 4 skipped", false, (30, 1, 4));
        check("Summary [ 9.000s] 3/5 tests run: 1 passed, 1 timed out, 1 exec failed, 2 skipped", false, (1, 2, 2));
    }

    #[test]
    fn a_step_without_tests_counts_as_one() {
        check("", true, (1, 0, 0));
        check("error: could not compile", false, (0, 1, 0));
    }

    #[test]
    fn no_tests_are_not_a_success() {
        check("test result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out", true, (0, 1, 0));
    }
}
