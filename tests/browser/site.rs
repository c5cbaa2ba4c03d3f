//! The finished site and the server that hands it to the browser.

use std::env;
use std::path::{Path, PathBuf};

use xtask::server::Server;

/// The built site, or the sentence that says how to get one.
pub fn dist() -> PathBuf {
    let folder = from_environment("KOF_DIST", concat!(env!("CARGO_MANIFEST_DIR"), "/dist"));
    assert!(
        folder.join("index.html").is_file(),
        "there is no built site in {}: run `cargo xtask test`, which builds it and then starts these tests",
        folder.display()
    );
    folder
}

/// The value of an environment variable, or what to use without it.
pub fn from_environment(name: &str, otherwise: &str) -> PathBuf {
    env::var_os(name).map_or_else(|| PathBuf::from(otherwise), PathBuf::from)
}

/// Whether whole matrices are wanted instead of a rotating part.
pub fn everything_is_wanted() -> bool {
    env::var_os("KOF_ALL").is_some_and(|value| value == "1")
}

/// A folder served on a free loopback port for as long as this value lives.
pub struct Site {
    server: Server,
}

impl Site {
    pub async fn of(folder: &Path) -> Self {
        let server = Server::start(folder, "127.0.0.1:0").await;
        Self { server: server.expect("a free port on the loopback address") }
    }

    /// `http://127.0.0.1:<port>`, without a slash at the end.
    pub fn origin(&self) -> String {
        self.server.origin()
    }

    /// The same server under another host name: another site for the browser.
    pub fn origin_under_another_name(&self) -> String {
        self.origin().replace("127.0.0.1", "localhost")
    }

    /// What was asked for so far, in order.
    pub fn requests(&self) -> Vec<String> {
        self.server.requests()
    }
}
