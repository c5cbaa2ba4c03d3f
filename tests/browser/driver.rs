//! The program between the tests and the browser. Each visit starts its own: nothing is shared, nothing is left.

use std::process::Stdio;
use std::time::Duration;

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};
use tokio::time::timeout;

use crate::engine::Engine;

const PATIENCE: Duration = Duration::from_secs(40);

/// A running driver with the one browser session it serves.
pub struct Driver {
    child: Child,
    pub client: Client,
    /// Removed when the visit is over.
    _profile: TempDir,
}

impl Driver {
    pub async fn start(engine: Engine) -> Self {
        let profile = TempDir::with_prefix_in("profile-", env!("CARGO_TARGET_TMPDIR"))
            .expect("a temporary folder for the browser's profile");
        let program = engine.driver();
        let mut child = Command::new(&program)
            .args(engine.driver_arguments())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .unwrap_or_else(|error| {
                panic!(
                    "{} does not start ({error}): run `cargo xtask test`, which installs what is missing",
                    program.display()
                )
            });
        let lines = BufReader::new(child.stdout.take().expect("the driver's output is piped")).lines();
        let port = timeout(PATIENCE, port_of(engine, lines))
            .await
            .unwrap_or_else(|_| panic!("{} did not say its port within {PATIENCE:?}", program.display()));

        // No TLS: driver and test are on the same machine.
        let address = format!("http://127.0.0.1:{port}");
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(engine.capabilities(profile.path()));
        let Ok(connected) = timeout(PATIENCE, builder.connect(&address)).await else {
            panic!("{engine:?} did not start within {PATIENCE:?}");
        };
        let client = match connected {
            Ok(client) => client,
            Err(error) => panic!("{engine:?} does not start, {} says: {error}", program.display()),
        };
        Self { child, client, _profile: profile }
    }

    /// Ends the session, then the driver; the browser ends with either.
    pub async fn stop(mut self) {
        let _ = timeout(Duration::from_secs(10), self.client.close()).await;
        let _ = self.child.kill().await;
    }
}

async fn port_of(engine: Engine, mut lines: Lines<BufReader<ChildStdout>>) -> u16 {
    while let Ok(Some(line)) = lines.next_line().await {
        if let Some(port) = engine.announced_port(&line) {
            // The rest is read and dropped, or the driver would stop at a full pipe.
            tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
            return port;
        }
    }
    panic!("the driver of {engine:?} ended before it listened: run `cargo xtask test`, which installs a fitting one");
}
