//! The finished site and the server that hands it to the browser.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, ToSocketAddrs};
use tokio::task::JoinHandle;
use xtask::public_url::PublicUrl;
use xtask::server::Server;
use xtask::shell_words::FRENCH;
use xtask::{owner, shell};

use crate::copy::Copy;
use crate::line::Line;

/// The built site, or the sentence that says how to get one.
pub fn dist() -> PathBuf {
    let folder = from_environment("KOF_DIST", "dist");
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
    folder: PathBuf,
    /// Served instead of the folder, when the pages had to be changed.
    copy: RefCell<Option<Copy>>,
    /// None while the site is out of reach.
    server: RefCell<Option<Server>>,
    origin: RefCell<String>,
}

impl Site {
    pub async fn of(folder: &Path) -> Self {
        Self::with(folder, None, serve_anew(folder).await)
    }

    fn with(folder: &Path, copy: Option<Copy>, server: Server) -> Self {
        let origin = RefCell::new(server.origin());
        Self { folder: folder.to_owned(), copy: RefCell::new(copy), server: RefCell::new(Some(server)), origin }
    }

    /// To another port: for the browser a site where it never was.
    pub async fn move_away(&self) {
        let folder = self.copy.borrow().as_ref().map_or_else(|| self.folder.clone(), |copy| copy.path().to_owned());
        let server = serve_anew(&folder).await;
        self.origin.replace(server.origin());
        self.server.replace(Some(server));
    }

    /// Moves away, and lets this script run in every page before the page's own.
    pub async fn begin_every_page_with(&self, script: &str) {
        let copy = Copy::new();
        copy.begin_with(script);
        self.copy.replace(Some(copy));
        self.move_away().await;
    }

    /// A copy of the site, as if it had been built for the address that it is served at.
    pub async fn that_knows_its_address() -> Self {
        let copy = Copy::new();
        let listener = new_port().await;
        let origin = format!("http://{}", listener.local_addr().expect("the site's port"));
        let public = PublicUrl::parse(&origin).expect("a loopback address is one");
        let path = copy.path().join("index.html");
        let page = fs::read_to_string(&path).expect("the French page");
        let discovery = shell::discovery(&FRENCH, public.as_str());
        let known =
            page.replace("'self'", &format!("'self' {origin}")).replace("</title>", &format!("</title>{discovery}"));
        Copy::remove(&path);
        fs::write(path, known).expect("the French page can be written");
        let answer = owner::oembed(&FRENCH, &public);
        fs::write(copy.path().join(FRENCH.oembed), answer).expect("oEmbed's answer can be written");
        let server = Server::on(listener, copy.path()).expect("the server starts");
        let folder = copy.path().to_owned();
        Self::with(&folder, Some(copy), server)
    }

    /// `http://127.0.0.1:<port>`, without a slash at the end.
    pub fn origin(&self) -> String {
        self.origin.borrow().clone()
    }

    /// The server is gone, and so are the connections to it.
    pub async fn stop(&self) {
        let server = self.server.take();
        if let Some(server) = server {
            server.stop().await.expect("the server stops");
        }
    }

    /// Another folder at the same address: another build of the site, or the same again.
    pub async fn serve(&self, folder: &Path) {
        self.stop().await;
        let server = serve(folder, self.address()).await;
        self.server.replace(Some(server));
    }

    /// The same over a line that breaks for good after so many bytes from the server.
    pub async fn serve_over(&self, folder: &Path, bytes: u64) -> Line {
        self.stop().await;
        let server = serve_anew(folder).await;
        let line = Line::to(&server.origin(), self.address(), bytes).await;
        self.server.replace(Some(server));
        line
    }

    fn address(&self) -> String {
        self.origin().replace("http://", "")
    }

    /// What was asked for so far, in order.
    pub fn requests(&self) -> Vec<String> {
        self.server.borrow().as_ref().map(Server::requests).unwrap_or_default()
    }
}

/// On a loopback port that nothing of this run was served on before: a browser that is used again would still have there what it kept,
/// the worker with the whole site included.
pub async fn new_port() -> TcpListener {
    static USED: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    // Held until there is a new one, or they would be offered again.
    let mut used = Vec::new();
    loop {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port on the loopback address");
        let port = listener.local_addr().expect("its number").port();
        if USED.lock().unwrap_or_else(PoisonError::into_inner).insert(port) {
            return listener;
        }
        used.push(listener);
    }
}

async fn serve_anew(folder: &Path) -> Server {
    Server::on(new_port().await, folder).expect("the server starts")
}

async fn serve(folder: &Path, address: impl ToSocketAddrs) -> Server {
    Server::start(folder, address).await.expect("a port on the loopback address")
}

/// Somebody's blog: one page on another site, without a policy of its own, as most blogs are.
pub struct Blog {
    port: u16,
    serving: JoinHandle<()>,
}

impl Blog {
    pub async fn with(page: &str) -> Self {
        let listener = new_port().await;
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
