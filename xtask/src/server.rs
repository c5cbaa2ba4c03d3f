//! A loopback server for `dist/`: what a good static host does, plus a log that tests can read.
//!
//! ```no_run
//! # async fn example() -> std::io::Result<()> {
//! let server = xtask::server::Server::start(std::path::Path::new("dist"), "127.0.0.1:0").await?;
//! println!("{}", server.origin());
//! # Ok(())
//! # }
//! ```

use crate::{assets, one_file, policy};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, HeaderMap, HeaderName};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{self, Next};
use axum::response::Response;
use std::fs;
use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::net::{TcpListener, ToSocketAddrs};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tower_http::services::ServeDir;

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
        let routes = routes(dir, Arc::clone(&log), &format!("http://{address}"));
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

fn routes(dir: &Path, log: Log, origin: &str) -> Router {
    let files = ServeDir::new(dir).precompressed_br().precompressed_gzip();
    let page = fs::read_to_string(dir.join("index.html")).unwrap_or_default();
    // Where the site stands in a folder further down, with others perhaps, its pages speak for themselves.
    let headers = policy::style_inside(&page)
        .map_or_else(|| policy::lasting_headers(Some(origin)), |style| policy::headers(Some(origin), style));
    let headers = headers.into_iter().filter_map(|(name, value)| {
        Some((HeaderName::from_bytes(name.as_bytes()).ok()?, HeaderValue::from_str(&value).ok()?))
    });
    let state = (log, headers.collect::<HeaderMap>());
    Router::new().fallback_service(files).layer(middleware::from_fn_with_state(state, note_and_answer))
}

async fn note_and_answer(State((log, headers)): State<(Log, HeaderMap)>, request: Request, next: Next) -> Response {
    let uri = request.uri();
    let line = format!("{} {uri}", request.method());
    let name = uri.path().rsplit('/').next().unwrap_or_default().to_owned();
    log.lock().unwrap_or_else(PoisonError::into_inner).push(line);
    let mut response = next.run(request).await;
    let status = response.status();
    let kept = (status.is_success() || status == StatusCode::NOT_MODIFIED) && assets::is_named_by_content(&name);
    let cache = if kept { policy::CACHE_FOR_EVER } else { policy::CACHE_ASKING };
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(cache));
    response.headers_mut().extend(headers);
    if name == one_file::FILE {
        let (header, value) = policy::ATTACHED;
        response.headers_mut().insert(header, HeaderValue::from_static(value));
    }
    response
}

#[cfg(test)]
mod tests;
