//! How long the core takes, on real answers: `cargo bench --bench core`.
//!
//! What to hold it to: an outcome with its counterfactual takes at most 5 ms, and should take 1; a notebook of 200 results
//! opens without a delay that anyone would see. Compare lines of one run with each other (an outcome with the scoring
//! alone; 200 results with one): that ratio is the same on every machine, a time is not.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "a benchmark stops at what it did not expect"
)]

#[path = "../tests/support/mod.rs"]
mod support;

use std::rc::Rc;
use std::time::{Duration, Instant};

use divan::{Bencher, black_box};
use keep_or_fire::instrument::answers::Answers;
use keep_or_fire::instrument::breakdown::Breakdown;
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::outcome::{Outcome, verdict};
use keep_or_fire::instrument::scale::Scale;
use keep_or_fire::notebook::history::clients;
use keep_or_fire::notebook::restore::restore;
use keep_or_fire::notebook::saved::SavedNotebook;
use keep_or_fire::notebook::{Assessment, Client, Export, Id, Notebook, import};
use support::fixtures::vectors;

fn main() {
    divan::main();
}

/// The sheets of the published vectors.
fn sheets() -> Vec<Answers> {
    vectors().into_iter().map(|vector| vector.answers).collect()
}

/// The sheet whose outcome takes longest: the search for a change of the verdict goes on to its end.
fn slowest() -> Answers {
    let time = |answers: &Answers| {
        let start = Instant::now();
        black_box(Outcome::of(answers));
        start.elapsed()
    };
    let times =
        sheets().into_iter().map(|answers| ((0..3).map(|_| time(&answers)).min().unwrap_or(Duration::ZERO), answers));
    times.max_by_key(|(time, _)| *time).unwrap().1
}

mod outcome {
    use super::{Answers, Bencher, Outcome, sheets, slowest, verdict};

    /// The scoring and the rules alone, for all sheets in turn: what the others are compared with.
    #[divan::bench]
    fn verdict_alone(bencher: Bencher) {
        let mut sheets = sheets().into_iter().cycle();
        bencher.with_inputs(|| sheets.next().unwrap()).bench_local_refs(|answers: &mut Answers| verdict(answers));
    }

    /// Everything, for all sheets in turn.
    #[divan::bench]
    fn any_sheet(bencher: Bencher) {
        let mut sheets = sheets().into_iter().cycle();
        bencher.with_inputs(|| sheets.next().unwrap()).bench_local_refs(|answers: &mut Answers| Outcome::of(answers));
    }

    /// Everything, for the sheet that takes longest. At most 5 ms.
    #[divan::bench]
    fn slowest_sheet(bencher: Bencher) {
        let answers = slowest();
        bencher.bench_local(|| Outcome::of(&answers));
    }

    /// The additions behind every score.
    #[divan::bench]
    fn breakdowns(bencher: Bencher) {
        let answers = slowest();
        let evidence = Outcome::of(&answers).unwrap().evidence;
        bencher.bench_local(|| {
            super::Scale::ALL.iter().map(|scale| super::Breakdown::of(*scale, &answers, &evidence)).collect::<Vec<_>>()
        });
    }
}

/// A notebook of so many results about ten clients, of real answers.
fn notebook(results: u32) -> Notebook {
    let id = |prefix: &str, n: u32| Id::numbered(prefix, n);
    let clients =
        (0..10).map(|n| Client { id: id("client", n), name: format!("Client {n}"), archived: false, count: 1 });
    let assessments = (1..=results).zip(sheets().into_iter().cycle()).map(|(n, answers)| {
        let mut assessment = Assessment::new(id("result", n), id("client", n % 10), Language::French);
        assessment.sequence = n;
        for (count, answer) in (n * 100..).zip(answers.iter()) {
            assessment.answers.record(answer, count);
        }
        Rc::new(assessment)
    });
    let read = Notebook { clients: clients.collect(), assessments: assessments.collect(), ..Notebook::default() };
    Notebook::default().merged(&read)
}

mod kept {
    use super::{Bencher, Export, Notebook, SavedNotebook, clients, import, notebook, restore};

    #[divan::bench(args = [1, 200])]
    fn restore_results(bencher: Bencher, results: u32) {
        let text = serde_json::to_string(&SavedNotebook::stored(&notebook(results))).unwrap();
        bencher.bench_local(|| restore::<Notebook>(Some(&text)));
    }

    #[divan::bench(args = [1, 200])]
    fn write_results(bencher: Bencher, results: u32) {
        let notebook = notebook(results);
        bencher.bench_local(|| serde_json::to_string(&SavedNotebook::stored(&notebook)).unwrap());
    }

    /// What a write does before: merges with what is stored.
    #[divan::bench(args = [1, 200])]
    fn merge_results(bencher: Bencher, results: u32) {
        let notebook = notebook(results);
        bencher.bench_local(|| notebook.merged(&notebook));
    }

    /// The first screen's list: each client's last verdict and last loads.
    #[divan::bench(args = [1, 200])]
    fn look_back_on_results(bencher: Bencher, results: u32) {
        let notebook = notebook(results);
        bencher.bench_local(|| {
            let each = clients(&notebook, false).into_iter();
            each.map(|(_, history)| (history.last(), history.last_loads(8))).collect::<Vec<_>>()
        });
    }

    /// Reading a file, and what merging it would do.
    #[divan::bench(args = [1, 200])]
    fn import_results(bencher: Bencher, results: u32) {
        let own = Export::of(&notebook(results), []);
        let bytes = serde_json::to_string(&SavedNotebook::exported(&own)).unwrap().into_bytes();
        bencher.bench_local(|| import::read(&bytes).map(|import| import.summary(&own)));
    }
}
