//! The program between the tests and the browser, with the one browser session that it serves.

use std::net::TcpListener;
use std::path::Path;
use std::time::Duration;

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use tempfile::TempDir;
use tokio::io::{BufReader, Lines};
use tokio::net::TcpStream;
use tokio::process::{ChildStdout, Command};
use tokio::time::{sleep, timeout};
use xtask::engine::{Browser, Engine};

use crate::engine::{announced_port, capabilities, driver_arguments};
use crate::process::Process;
use crate::screen::{self, Screen};
use crate::surroundings::Surroundings;

const PATIENCE: Duration = Duration::from_mins(1);

/// A running driver with its browser.
pub struct Driver {
    pub engine: Engine,
    /// What the browser was started in.
    pub surroundings: Surroundings,
    process: Process,
    pub client: Client,
    screen: Option<Screen>,
    /// Removed when all is over.
    _profile: TempDir,
}

impl Driver {
    pub async fn start(engine: Engine, browser: &Browser, surroundings: Surroundings) -> Self {
        let profile = TempDir::with_prefix_in("profile-", env!("CARGO_TARGET_TMPDIR"))
            .expect("a temporary folder for the browser's profile");
        let screen = match &browser.screen {
            Some(program) => Some(Screen::start(program).await),
            None => None,
        };
        let environment = screen
            .as_ref()
            .map(|screen| screen::environment(screen, &surroundings, profile.path()))
            .unwrap_or_default();
        let (process, port) = timeout(PATIENCE, listening(engine, browser, &environment, profile.path()))
            .await
            .unwrap_or_else(|_| panic!("{} did not listen within {PATIENCE:?}", browser.driver.display()));

        // No TLS: driver and test are on the same machine.
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities(engine, browser, &surroundings, profile.path()));
        let Ok(connected) = timeout(PATIENCE, builder.connect(&format!("http://127.0.0.1:{port}"))).await else {
            panic!("{} did not start within {PATIENCE:?}", engine.name());
        };
        let client = connected.unwrap_or_else(|error| {
            panic!("{} does not start, {} says: {error}", engine.name(), browser.driver.display())
        });
        Self { engine, surroundings, process, client, screen, _profile: profile }
    }

    /// Ends the session, then the driver; the browser ends with either.
    pub async fn stop(self) {
        let _ = timeout(Duration::from_secs(10), self.client.close()).await;
        self.process.stop().await;
        if let Some(screen) = self.screen {
            screen.stop().await;
        }
    }
}

/// Starts the driver and waits until it listens; gives its port too.
async fn listening(
    engine: Engine,
    browser: &Browser,
    environment: &[(&'static str, String)],
    profile: &Path,
) -> (Process, u16) {
    loop {
        let asked = free_port();
        let mut command = Command::new(&browser.driver);
        command.args(driver_arguments(engine, profile, asked)).envs(environment.iter().cloned());
        let (mut process, mut lines) = Process::start(&mut command);
        let port = match engine {
            Engine::WebKit => until_open(&mut process, asked).await,
            Engine::Chromium | Engine::Firefox => Some(announced(engine, &mut lines).await),
        };
        // The rest is read and dropped, or the driver would stop at a full pipe.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        if let Some(port) = port {
            return (process, port);
        }
    }
}

/// For the driver that cannot choose one itself.
fn free_port() -> u16 {
    let socket = TcpListener::bind("127.0.0.1:0").expect("a free port for the driver");
    socket.local_addr().expect("the driver's port").port()
}

/// None when the port was taken by somebody else in the meantime.
async fn until_open(process: &mut Process, port: u16) -> Option<u16> {
    while !process.has_ended() {
        if TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
            return Some(port);
        }
        sleep(Duration::from_millis(10)).await;
    }
    None
}

async fn announced(engine: Engine, lines: &mut Lines<BufReader<ChildStdout>>) -> u16 {
    while let Ok(Some(line)) = lines.next_line().await {
        if let Some(port) = announced_port(engine, &line) {
            return port;
        }
    }
    panic!("the driver of {engine:?} ended before it listened: run `cargo xtask test`, which installs a fitting one");
}
