//! A server that does not do what it should: wrong types, answers cut in the middle or never given, headers left out.

use std::fs;
use std::path::{Path, PathBuf};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::site::{dist, new_port};

/// What it does to one kind of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meddling {
    /// Says `text/plain` of it.
    AsText,
    /// Announces all of it and hangs up in the middle.
    Cut,
    /// Takes the question and never answers.
    Silent,
    /// Answers 500, with a page that says so.
    Broken,
    /// Changes the byte at this part of the whole, in thousandths.
    Flipped(usize),
    /// Says nothing of other origins.
    WithoutOrigins,
    /// Puts a policy of the host's on the page.
    Forbidding(&'static str),
    /// Keeps the answer back until it is [released](Meddler::release).
    Held,
}

/// `dist/`, with the files whose names end so meddled with.
pub struct Meddler {
    port: u16,
    serving: JoinHandle<()>,
    /// Is what was held released?
    gate: watch::Sender<bool>,
}

impl Meddler {
    pub async fn with(end: &'static str, meddling: Meddling) -> Self {
        let listener = new_port().await;
        let port = listener.local_addr().expect("the server's port").port();
        let (gate, released) = watch::channel(false);
        let serving = tokio::spawn(async move {
            while let Ok((visitor, _)) = listener.accept().await {
                tokio::spawn(answer(visitor, dist(), end, meddling, released.clone()));
            }
        });
        Self { port, serving, gate }
    }

    /// What was held goes out now.
    pub fn release(&self) {
        self.gate.send_replace(true);
    }

    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Meddler {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn answer(
    mut visitor: TcpStream,
    folder: PathBuf,
    end: &str,
    meddling: Meddling,
    mut released: watch::Receiver<bool>,
) {
    let mut question = vec![0; 8192];
    let length = visitor.read(&mut question).await.unwrap_or(0);
    let question = String::from_utf8_lossy(&question[..length]).into_owned();
    let path = question.split([' ', '?']).nth(1).unwrap_or("/").trim_start_matches('/');
    let path = if path.is_empty() { "index.html" } else { path };
    let Ok(mut content) = fs::read(folder.join(path)) else {
        let _ = visitor.write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").await;
        return;
    };
    let meddling = path.ends_with(end).then_some(meddling);
    if let Some(Meddling::Flipped(part)) = meddling {
        let place = (content.len() - 1) * part / 1000;
        content[place] ^= 1;
    }
    if kind(path).starts_with("text/html") {
        // As if built for this address: in a sandbox nothing is 'self' to WebKit.
        let host = question.split("\r\n").find_map(|line| line.strip_prefix("Host: ")).unwrap_or_default();
        let page = String::from_utf8_lossy(&content).replace("'self'", &format!("'self' http://{host}"));
        content = page.into_bytes();
    }
    let length = content.len();
    match meddling {
        Some(Meddling::Silent) => {
            // Until the browser gives up, or the test is over.
            let _ = visitor.read(&mut [0; 16]).await;
            return;
        }
        Some(Meddling::Broken) => {
            let _ = visitor.write_all(b"HTTP/1.1 500 Oops\r\nContent-Length: 4\r\nConnection: close\r\n\r\nOops").await;
            return;
        }
        Some(Meddling::Cut) => content.truncate(length / 2),
        Some(Meddling::Held) => {
            // When the server goes, so does this.
            let _ = released.wait_for(|is_released| *is_released).await;
        }
        _ => {}
    }
    let kind = if meddling == Some(Meddling::AsText) { "text/plain" } else { kind(path) };
    let origins = if meddling == Some(Meddling::WithoutOrigins) { "" } else { "Access-Control-Allow-Origin: *\r\n" };
    let policy = match meddling {
        Some(Meddling::Forbidding(policy)) => format!("Content-Security-Policy: {policy}\r\n"),
        _ => String::new(),
    };
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nX-Content-Type-Options: nosniff\r\n{origins}{policy}Content-Length: {length}\r\nConnection: close\r\n\r\n"
    );
    let _ = visitor.write_all(head.as_bytes()).await;
    let _ = visitor.write_all(&content).await;
}

fn kind(path: &str) -> &'static str {
    match Path::new(path).extension().and_then(|end| end.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    }
}
