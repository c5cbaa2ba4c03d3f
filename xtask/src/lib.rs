//! Everything that stands beside the app: set-up, build, tests, a server, figures.
//!
//! # Layout
//!
//! | to change | open |
//! |---|---|
//! | what is installed, and how | [`setup`], then [`tool`], [`npm`], [`browser`]; versions are read by [`versions`] |
//! | the build | `Trunk.toml`, [`site`], then [`finish`]: [`assets`], [`shell`] with [`shell_words`], [`compress`] |
//! | what the page may load and run | [`policy`] |
//! | the headers of the server | [`server`] |
//! | the steps of `cargo xtask test` | [`checks`]; their account: [`report`], [`tally`] |
//! | the form of answer sheets and outcomes | [`score`] |
//! | the figures | [`mod@bench`] |
//!
//! The app's browser tests use [`server`]; nothing else here is for others.

pub mod assets;
pub mod bench;
pub mod browser;
pub mod checks;
pub mod compress;
pub mod finish;
pub mod npm;
pub mod policy;
pub mod program;
pub mod progress;
pub mod project;
pub mod report;
pub mod score;
pub mod serve;
pub mod server;
pub mod setup;
pub mod shell;
pub mod shell_words;
pub mod site;
pub mod tally;
pub mod tool;
pub mod toolbox;
pub mod versions;
