//! The finished site and the server that hands it to the browser.

use std::env;
use std::path::{Path, PathBuf};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
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

    /// What was asked for so far, in order.
    pub fn requests(&self) -> Vec<String> {
        self.server.requests()
    }
}

/// Somebody's blog: one page on another site, without a policy of its own, as most blogs are.
pub struct Blog {
    port: u16,
    serving: JoinHandle<()>,
}

impl Blog {
    pub async fn with(page: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port for the blog");
        let port = listener.local_addr().expect("the blog's port").port();
        let answer = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{page}",
            page.len()
        );
        let serving = tokio::spawn(async move {
            while let Ok((mut visitor, _)) = listener.accept().await {
                let answer = answer.clone();
                // Apart, since a browser may hold a connection open that it asks nothing of.
                tokio::spawn(async move {
                    // One read is enough: such a request has no body, and whatever is asked for, this is the answer.
                    let _ = visitor.read(&mut [0; 4096]).await;
                    let _ = visitor.write_all(answer.as_bytes()).await;
                });
            }
        });
        Self { port, serving }
    }

    /// Under another host name than [`Site`]: the browser takes them for two sites.
    pub fn origin(&self) -> String {
        format!("http://localhost:{}", self.port)
    }
}

impl Drop for Blog {
    fn drop(&mut self) {
        self.serving.abort();
    }
}
