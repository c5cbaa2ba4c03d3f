//! A loopback server for `dist/`: what a good static host does, plus a log that tests can read.
//!
//! ```no_run
//! # async fn example() -> std::io::Result<()> {
//! let server = xtask::server::Server::start(std::path::Path::new("dist"), "127.0.0.1:0").await?;
//! println!("{}", server.origin());
//! # Ok(())
//! # }
//! ```

use crate::{assets, policy};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderMap, HeaderName, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{self, Next};
use axum::response::Response;
use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::net::{TcpListener, ToSocketAddrs};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tower_http::services::ServeDir;

/// What the page has no use for. Writing to the clipboard and sharing are not named: what is not keeps its default, the page itself.
const PERMISSIONS: &str = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

/// Method, path and query of each request, in order of arrival.
type Log = Arc<Mutex<Vec<String>>>;

/// A running server. Dropping it closes its port once the answers under way are sent.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    log: Log,
    /// Its drop is the signal to stop.
    running: oneshot::Sender<()>,
    task: JoinHandle<io::Result<()>>,
}

impl Server {
    /// Serves the folder `dir`; port 0 takes any free port. Needs a Tokio runtime, which must not be blocked meanwhile.
    pub async fn start(dir: &Path, address: impl ToSocketAddrs) -> io::Result<Self> {
        Self::on(TcpListener::bind(address).await?, dir)
    }

    /// Serves the folder `dir` on a port that is already held.
    pub fn on(listener: TcpListener, dir: &Path) -> io::Result<Self> {
        let address = listener.local_addr()?;
        let log = Log::default();
        let routes = routes(dir, Arc::clone(&log));
        let (running, stopped) = oneshot::channel::<()>();
        let task = tokio::spawn(async move {
            axum::serve(listener, routes)
                .with_graceful_shutdown(async {
                    // Nothing is ever sent: the other end is dropped.
                    let _ = stopped.await;
                })
                .await
        });
        Ok(Self { address, log, running, task })
    }

    /// Such as `http://127.0.0.1:8080`, without a slash at the end.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Every request so far, such as `GET /index.html?lang=fr`.
    pub fn requests(&self) -> Vec<String> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Serves until the program ends.
    pub async fn forever(self) -> io::Result<()> {
        let Self { running, task, .. } = self;
        let ended = task.await.unwrap_or_else(|error| Err(io::Error::other(error)));
        drop(running);
        ended
    }

    /// Stops and returns when the port is closed and every connection is gone: from then on the page is offline.
    pub async fn stop(self) -> io::Result<()> {
        let Self { running, task, .. } = self;
        drop(running);
        task.await.unwrap_or_else(|error| Err(io::Error::other(error)))
    }
}

fn routes(dir: &Path, log: Log) -> Router {
    let files = ServeDir::new(dir).precompressed_br().precompressed_gzip();
    Router::new().fallback_service(files).layer(middleware::from_fn_with_state(log, note_and_answer))
}

async fn note_and_answer(State(log): State<Log>, request: Request, next: Next) -> Response {
    let uri = request.uri();
    let line = format!("{} {uri}", request.method());
    let name = uri.path().rsplit('/').next().unwrap_or_default().to_owned();
    log.lock().unwrap_or_else(PoisonError::into_inner).push(line);
    let mut response = next.run(request).await;
    let status = response.status();
    add_headers(response.headers_mut(), &name, status);
    response
}

fn add_headers(headers: &mut HeaderMap, name: &str, status: StatusCode) {
    let kept = (status.is_success() || status == StatusCode::NOT_MODIFIED) && assets::is_named_by_content(name);
    let cache = if kept { "public, max-age=31536000, immutable" } else { "no-cache" };
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(cache));
    // In a sandboxed frame the page has no origin of its own: without this neither module nor wasm would load there.
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(HeaderName::from_static("permissions-policy"), HeaderValue::from_static(PERMISSIONS));
    if let Ok(policy) = HeaderValue::from_str(&policy::for_header()) {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
}

#[cfg(test)]
mod tests;
