//! A line between browser and server that breaks in the middle of a sentence.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt, copy};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream, ToSocketAddrs};
use tokio::sync::Notify;
use tokio::task::{JoinHandle, JoinSet};

/// Carries so many bytes from the server to the browser, all connections together; then every connection breaks and no
/// new one is taken.
pub struct Line {
    carrying: JoinHandle<()>,
}

impl Line {
    pub async fn to(server: &str, at: impl ToSocketAddrs, bytes: u64) -> Self {
        let server = server.replace("http://", "");
        let listener = TcpListener::bind(at).await.expect("the site's own port");
        let left = Arc::new(AtomicU64::new(bytes));
        let broken = Arc::new(Notify::new());
        let carrying = tokio::spawn(async move {
            // Dropped, and with it every connection, when the line breaks.
            let mut connections = JoinSet::new();
            loop {
                tokio::select! {
                    Ok((browser, _)) = listener.accept() => {
                        let Ok(server) = TcpStream::connect(&server).await else { return };
                        let (from_browser, to_browser) = browser.into_split();
                        let (from_server, to_server) = server.into_split();
                        connections.spawn(up(from_browser, to_server));
                        connections.spawn(down(from_server, to_browser, Arc::clone(&left), Arc::clone(&broken)));
                    }
                    () = broken.notified() => return,
                }
            }
        });
        Self { carrying }
    }

    pub fn has_broken(&self) -> bool {
        self.carrying.is_finished()
    }
}

async fn up(mut from: OwnedReadHalf, mut to: OwnedWriteHalf) {
    let _ = copy(&mut from, &mut to).await;
}

async fn down(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, left: Arc<AtomicU64>, broken: Arc<Notify>) {
    let mut piece = [0; 4096];
    while let Ok(read @ 1..) = from.read(&mut piece).await {
        let before =
            left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| Some(left.saturating_sub(read as u64)));
        let before = usize::try_from(before.unwrap_or_default()).unwrap_or(usize::MAX);
        if to.write_all(&piece[..read.min(before)]).await.is_err() {
            return;
        }
        if before <= read {
            broken.notify_one();
            return;
        }
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.carrying.abort();
    }
}
