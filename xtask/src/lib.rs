//! Everything that stands beside the app: set-up, build, tests, a server, figures.
//!
//! # Layout
//!
//! | to change | open |
//! |---|---|
//! | what is installed, and how | [`setup`], then [`tool`], [`npm`]; for the tests [`browser`], [`engine`], [`debian`]; versions are read by [`versions`] |
//! | the build | `Trunk.toml`, [`site`] with [`lean_std`], then [`finish`]: [`wasm`], [`assets`], [`shell`] with [`shell_words`] and [`mod@first_screen`], [`manifest`], [`one_file`], [`worker`], [`compress`] |
//! | the page for owners of sites, oEmbed | [`owner`] with [`owner_words`], its template and script in `owner/`; [`public_url`] |
//! | what the page may load and run, and the other headers | [`policy`] |
//! | the server; ready files for other servers | [`server`], started by [`serve`]; [`hosting`] |
//! | where things lie, where tools are found, how a program is run, what is said meanwhile | [`project`], [`toolbox`], [`program`], [`progress`] |
//! | what is shipped of others: licences, bill of materials, sizes | [`shipped`], [`weighing`] |
//! | the fuzzer; what is said about dependencies | [`fuzzing`]; [`supply`] |
//! | the steps of `cargo xtask test` | [`checks`]; their account: [`report`], [`tally`] |
//! | the site on a real nginx and in a real WordPress | [`elsewhere`] |
//! | the form of answer sheets and outcomes | [`score`] |
//! | pictures of all screens | [`gallery`] |
//! | the pages on the method | [`method`] |
//! | the figures: sizes, times beside peers, budgets, the page and the chart of them | [`mod@bench`]; what is visited and how: `benches/peers/` |
//!
//! A library, since the app's tests use much of it.

pub mod assets;
pub mod bench;
pub mod browser;
pub mod checks;
pub mod compress;
pub mod debian;
pub mod elsewhere;
pub mod engine;
pub mod finish;
pub mod first_screen;
pub mod fuzzing;
pub mod gallery;
pub mod hosting;
pub mod lean_std;
pub mod manifest;
pub mod method;
pub mod npm;
pub mod one_file;
pub mod owner;
pub mod owner_words;
pub mod policy;
pub mod program;
pub mod progress;
pub mod project;
pub mod public_url;
pub mod report;
pub mod score;
pub mod serve;
pub mod server;
pub mod setup;
pub mod shell;
pub mod shell_words;
pub mod shipped;
pub mod site;
pub mod supply;
pub mod tally;
pub mod tool;
pub mod toolbox;
pub mod versions;
pub mod wasm;
pub mod weighing;
pub mod worker;
