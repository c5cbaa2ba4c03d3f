//! The commands of `cargo xtask`.

use anyhow::Result;
use clap::Parser;
use std::io;
use std::process::ExitCode;
use std::time::Duration;
use xtask::bench::Extent;
use xtask::public_url::PublicUrl;
use xtask::{bench, checks, finish, fuzzing, gallery, method, score, serve, setup, site};

/// Set up, build, serve and test « Garder ou virer ? ».
///
/// The commands that need a tool first install it when it is missing.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
enum Command {
    /// Build the site and serve it on this machine.
    Serve {
        /// The port to listen on.
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// As for `build`: without it, a build that knew its address is replaced by one that does not.
        #[arg(long, value_name = "ADDRESS")]
        public_url: Option<String>,
    },
    /// Build the finished site into dist/.
    Build {
        /// Where the site will be, such as <https://example.org/quiz/>: for shared links, for pasted addresses, and for sandboxed frames.
        #[arg(long, value_name = "ADDRESS")]
        public_url: Option<String>,
    },
    /// Check format, lints and documentation; run the native, WebAssembly and browser tests.
    Test {
        /// Everything, however long it takes.
        #[arg(long)]
        all: bool,
    },
    /// Look for texts that the app cannot read and go on; see fuzz/README.md.
    Fuzz {
        /// For so many minutes.
        #[arg(long, default_value_t = 10)]
        minutes: u64,
        /// Write fuzz/corpus.txt anew, with what reached something new.
        #[arg(long)]
        keep: bool,
    },
    /// Read answer sheets, one JSON text a line; write outcomes, one a line.
    Score,
    /// Write docs/method.md and docs/methode.md from the instrument's tables and words.
    Method,
    /// Build the site and take a picture of every screen and state, into target/gallery/.
    Gallery {
        /// Only journeys with this in their name, such as `notices`.
        #[arg(default_value = "")]
        filter: String,
        /// Do not build: take the site that is in dist/.
        #[arg(long)]
        ready: bool,
    },
    /// Build the site, print what a first visit transfers, and time it beside its peers: writes docs/benchmark.md and .svg.
    Bench {
        /// How often each page is visited on each line.
        #[arg(long, default_value_t = 9, value_parser = clap::value_parser!(u32).range(1..))]
        rounds: u32,
        /// One round, for a look; writes into target/bench/ instead.
        #[arg(long, conflicts_with = "rounds")]
        quick: bool,
        /// No times at all.
        #[arg(long, conflicts_with = "quick")]
        sizes: bool,
        /// Do not build: take the site that is in dist/.
        #[arg(long)]
        ready: bool,
    },
}

fn main() -> ExitCode {
    match run(&Command::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("Error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn public(address: Option<&str>) -> Result<Option<PublicUrl>> {
    address.map(PublicUrl::parse).transpose()
}

/// False when the command did its work and found something wrong.
fn run(command: &Command) -> Result<bool> {
    match command {
        Command::Serve { port, public_url } => serve::run(*port, public(public_url.as_deref())?.as_ref())?,
        Command::Build { public_url } => {
            site::build_for(&setup::for_build()?, public(public_url.as_deref())?.as_ref())?;
            println!("{} integrity=\"{}\"", finish::EMBED_V1, site::embed_integrity()?);
        }
        Command::Test { all } => return checks::run(*all),
        Command::Fuzz { minutes, keep } => fuzzing::run(Duration::from_secs(*minutes * 60), *keep)?,
        Command::Score => return score::run(io::stdin().lock(), io::stdout().lock()),
        Command::Gallery { filter, ready } => gallery::run(filter, *ready)?,
        Command::Method => method::run()?,
        Command::Bench { rounds, quick, sizes, ready } => {
            if !ready {
                site::build(&setup::for_build()?)?;
            }
            bench::run(match (sizes, quick) {
                (true, _) => Extent::Sizes,
                (_, true) => Extent::Quick,
                _ => Extent::Full(*rounds),
            })?;
        }
    }
    Ok(true)
}
