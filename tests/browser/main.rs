//! The built site in real browsers, used as a visitor uses it.
//!
//! What a person does is a journey, told once; each is a test in Chromium, in Firefox and in WebKit, such as
//! `firefox::verdicts::a_freelance_with_a_great_client_is_told_to_cherish_it`. Every test has a server of its own on a new port, which to
//! a browser is a site where it never was. What a journey may rely on is only what the project promises to everybody: the
//! hooks in the page (`data-screen`, `data-item`, `data-next`, …) and the stored forms. No class name, no text of a button.
//!
//! # Layout
//!
//! | file | holds |
//! |---|---|
//! | `journey`, `surroundings` | what a test is made of: the steps, and the browser's settings; what an engine cannot do, and why |
//! | `engine`, `driver`, `pool`, `shell`, `screen`, `process`, `site` | what has to run beside a test: browsers, their drivers, the server of `dist/` |
//! | `visit`, `report` | one visit: asking the page, waiting with a deadline, failing with a sentence |
//! | `window`, `vendor` | what is around the page: width, surroundings, tabs, console; the drivers' own commands |
//! | `sight`, `page`, `walk` | the hooks: what is seen, what can be done, a whole answer sheet given |
//! | `stored`, `look`, `copy`, `meddling` | what is in the browser's storage; a screen looked at through axe-core; a site with changed files, a server that does wrong |
//! | `installed`, `line` | what the site's worker keeps; a connection that breaks |
//! | `host` | other people's pages, with the questionnaire in a frame |
//! | `picture` | pictures of a screen, for `gallery` |
//! | `case`, `outcome` | the worked cases, and what a result page must show for one |
//! | `first_screen`, `early` | journeys: a start that takes its time: what is drawn, and what is done meanwhile |
//! | `embedding`, `mounting`, `isolation` | journeys: in a frame: what the host hears of it, where it is put, and what it cannot do to it |
//! | the others | the other journeys |
//!
//! `cargo xtask test` builds `dist/` and installs what is missing. By hand: `cargo test --test browser firefox`, or any other part of
//! a name. `KOF_DIST` is another built site, `KOF_AXE` another axe-core; `KOF_ALL=1` runs whole matrices where the default run takes
//! a rotating part; `KOF_TIMES=1` says how long each journey took.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what went wrong by panicking with a sentence"
)]
#![allow(clippy::case_sensitive_file_extension_comparisons, reason = "the names of our own files are in small letters")]

mod case;
mod copy;
mod driver;
mod engine;
mod host;
mod installed;
mod journey;
mod line;
mod look;
mod meddling;
mod outcome;
mod page;
mod picture;
mod pool;
mod process;
mod report;
mod screen;
mod shell;
mod sight;
mod site;
mod stored;
mod surroundings;
mod vendor;
mod visit;
mod walk;
mod window;

mod accessibility;
mod ahead;
mod broken;
mod clocks;
mod deleting;
mod early;
mod embedding;
mod every_case;
mod faults;
mod figures;
mod first_screen;
mod gallery;
mod hindered;
mod hostile;
mod isolation;
mod kept;
mod keyboard;
mod killed;
mod lacking;
mod language;
mod leaving;
mod letter;
mod long;
mod longer;
mod mounting;
mod moving;
mod notebook;
mod nothing_kept;
mod offline;
mod options;
mod owner;
mod paper;
mod plain_frame;
mod progress;
mod refused;
mod refusing;
mod returning;
mod shape;
mod silence;
mod single_file;
mod start;
mod tabs;
mod transfer;
mod trees;
mod trial;
mod updating;
mod verdicts;
mod way_back;
mod weight;
mod wordpress;

use std::env;
use std::process::ExitCode;
use std::thread::available_parallelism;

use libtest_mimic::Arguments;
use xtask::engine::Engine;

use crate::journey::Journey;
use crate::visit::RUNTIME;

/// The longest first, so that no core is idle at the end.
const JOURNEYS: &[&[Journey]] = &[
    long::JOURNEYS,
    hindered::JOURNEYS,
    refused::JOURNEYS,
    broken::JOURNEYS,
    refusing::JOURNEYS,
    hostile::JOURNEYS,
    updating::JOURNEYS,
    offline::JOURNEYS,
    single_file::JOURNEYS,
    embedding::JOURNEYS,
    mounting::JOURNEYS,
    isolation::JOURNEYS,
    plain_frame::JOURNEYS,
    owner::JOURNEYS,
    options::JOURNEYS,
    every_case::JOURNEYS,
    shape::JOURNEYS,
    transfer::JOURNEYS,
    notebook::JOURNEYS,
    paper::JOURNEYS,
    clocks::JOURNEYS,
    deleting::JOURNEYS,
    accessibility::JOURNEYS,
    trial::JOURNEYS,
    figures::JOURNEYS,
    longer::JOURNEYS,
    letter::JOURNEYS,
    leaving::JOURNEYS,
    faults::JOURNEYS,
    early::JOURNEYS,
    first_screen::JOURNEYS,
    tabs::JOURNEYS,
    keyboard::JOURNEYS,
    verdicts::JOURNEYS,
    moving::JOURNEYS,
    returning::JOURNEYS,
    way_back::JOURNEYS,
    ahead::JOURNEYS,
    nothing_kept::JOURNEYS,
    kept::JOURNEYS,
    progress::JOURNEYS,
    silence::JOURNEYS,
    lacking::JOURNEYS,
    language::JOURNEYS,
    start::JOURNEYS,
    killed::JOURNEYS,
    trees::JOURNEYS,
    weight::JOURNEYS,
];

/// Two browsers more than there are cores: with one more, half of the machine was idle, since somebody always waits for something.
fn seats() -> usize {
    available_parallelism().map_or(4, |cores| cores.get() + 2)
}

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    arguments.test_threads.get_or_insert(seats());
    let in_wordpress = if env::var_os("KOF_WORDPRESS").is_some() { wordpress::JOURNEYS } else { &[] };
    let pictures = if env::var_os(xtask::gallery::FOLDER).is_some() { gallery::JOURNEYS } else { &[] };
    let mut trials = Vec::new();
    for engine in Engine::ALL {
        let browser = engine.find().map_err(|parts| {
            let missing: Vec<_> = parts.iter().map(|part| part.name).collect();
            println!("{}: {} missing; `cargo xtask test` installs what it can", engine.name(), missing.join(" and "));
        });
        for (turn, journey) in JOURNEYS.iter().copied().chain([in_wordpress, pictures]).flatten().enumerate() {
            trials.extend(journey.trials(turn, engine, browser.as_ref().ok()));
        }
    }
    let asked_for = |name: &str| arguments.filter.as_ref().is_none_or(|filter| name.contains(filter));
    for (trial, why) in &trials {
        if let Some(why) = why.filter(|_| asked_for(trial.name()) && !arguments.list) {
            println!("skipped {}: {why}", trial.name());
        }
    }
    let trials = trials.into_iter().map(|(trial, _)| trial).collect();
    report::keep_panics();
    RUNTIME.spawn(process::end_all_when_interrupted());
    let conclusion = libtest_mimic::run(&arguments, trials);
    RUNTIME.block_on(pool::close());
    conclusion.exit_code()
}
