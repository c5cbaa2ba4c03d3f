//! A real WordPress, as Debian packs it: what an editor publishes there, in two themes.
//!
//! `cargo xtask test --all` installs it and says by `KOF_WORDPRESS` that it is there.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::process::{Child, Command};

use crate::case;
use crate::journey::{Journey, journeys};
use crate::page::Hand;
use crate::site::Site;
use crate::visit::{Visit, expect_same};

const SUPPORT: &str = "tests/wordpress";

pub const JOURNEYS: &[Journey] = &journeys![an_editor_publishes_it_by_a_line_by_a_script_and_by_its_address,];

async fn an_editor_publishes_it_by_a_line_by_a_script_and_by_its_address(visit: &Visit) {
    let case = case::named("09_ordinary");
    for theme in ["twentytwentythree", "twentytwentyone"] {
        let folder = TempDir::with_prefix_in("wordpress-", env!("CARGO_TARGET_TMPDIR")).expect("a folder");
        let site = Site::that_knows_its_address().await;
        let blog = WordPress::publish(visit, folder.path(), &site.origin(), theme).await;

        visit.read(&blog, "line").await;
        visit.enter_frame(0).await;
        let room: Value = visit.ask("return [innerHeight, innerWidth > 250]", vec![]).await;
        expect_same("the height of the frame by a line, and enough width", room, serde_json::json!([720, true]));

        visit.read(&blog, "script").await;
        // Some themes have it below the fold, and what is out of view is not drawn.
        let _: Value = visit.ask("document.querySelector('iframe').scrollIntoView()", vec![]).await;
        visit.enter_frame(0).await;
        visit.until_fitting(0).await;

        visit.read(&blog, "address").await;
        let sandbox: String =
            visit.ask("return document.querySelector('iframe').getAttribute('sandbox')", vec![]).await;
        expect_same("the sandbox that WordPress makes for an address", sandbox.as_str(), "allow-scripts");
        visit.enter_frame(0).await;
        visit.until_notice("storage-blocked").await;
        visit.walk(&case.answers, Hand::Script).await;
        visit.expect_outcome_of(&case).await;
        visit.to_host().await;
    }
}

/// A running blog with its three posts.
struct WordPress {
    origin: String,
    posts: Value,
    _servers: [Child; 2],
}

impl WordPress {
    async fn publish(visit: &Visit, folder: &Path, site: &str, theme: &str) -> Self {
        visit.did(format!("published three posts in WordPress with the theme {theme}"));
        let root = folder.join("root");
        run(Command::new("cp").args(["-rL", "/usr/share/wordpress/."]).arg(&root)).await;
        run(Command::new("cp").arg(format!("{SUPPORT}/settings.php")).arg(root.join("wp-config.php"))).await;
        // Browsers ask for it; what is missing would stand in their console as an error.
        std::fs::write(root.join("favicon.ico"), "").expect("an icon can be written");

        // A path to a socket may not be long.
        let sockets = TempDir::new().expect("a folder for the socket").keep();
        let (data, socket) = (folder.join("data"), sockets.join("sql"));
        let set = |option: &str, path: &Path| format!("--{option}={}", path.display());
        let mut install = Command::new("mariadb-install-db");
        install.args(["--no-defaults", "--auth-root-authentication-method=normal", "--skip-test-db", "--user=root"]);
        run(install.arg(set("datadir", &data))).await;
        let mut database = Command::new(server("mariadbd"));
        database.args(["--no-defaults", "--skip-networking", "--user=root"]);
        let database = start(database.arg(set("datadir", &data)).arg(set("socket", &socket)));
        let begin = "create database if not exists wordpress";
        let mut ask = Command::new("mariadb");
        ask.args(["--no-defaults", "--user=root", "-e", begin]).arg(set("socket", &socket));
        visit
            .wait_for("the database to answer", async || quiet(&mut ask).status().await.ok()?.success().then_some(()))
            .await;

        let free = TcpListener::bind("127.0.0.1:0").await.expect("a free port").local_addr().expect("its port").port();
        let origin = format!("http://localhost:{free}");
        let port = site.rsplit(':').next().unwrap_or_default();
        let settings = [
            ("KOF_SOCKET", socket.display().to_string()),
            ("KOF_BLOG", origin.clone()),
            ("KOF_CONTENT", root.join("wp-content").display().to_string()),
            ("KOF_PORT", port.to_owned()),
            ("KOF_ROOT", root.display().to_string()),
            ("KOF_SITE", site.to_owned()),
            ("KOF_THEME", theme.to_owned()),
        ];
        let mut publish = Command::new("php");
        publish.arg(format!("{SUPPORT}/publish.php")).envs(settings.clone()).stdin(Stdio::null());
        let said = publish.output().await.expect("PHP starts");
        let said = String::from_utf8_lossy(&said.stdout).into_owned();
        let posts = serde_json::from_str(said.lines().last().unwrap_or_default())
            .unwrap_or_else(|error| panic!("WordPress should be installed and publish, and says: {said} ({error})"));
        let mut server = Command::new("php");
        server.args(["-S", &format!("localhost:{free}"), "-t"]).arg(&root).envs(settings);
        // One more process answers what a page asks of its own blog while it is made.
        let server = start(server.env("PHP_CLI_SERVER_WORKERS", "2"));
        Self { origin, posts, _servers: [database, server] }
    }
}

impl Visit {
    /// Opens a post, when the blog answers.
    async fn read(&self, blog: &WordPress, post: &str) {
        let address = format!("{}{}", blog.origin, blog.posts[post].as_str().unwrap_or_default());
        self.did(format!("read {address}"));
        self.wait_for("the blog to answer", async || {
            self.client().goto(&address).await.ok()?;
            // A server that is not there yet leaves WebKit on an empty page, without an error, and with the address of the blog.
            let here = self.client().execute("return location.href", vec![]).await.ok()?;
            (here == address.as_str()).then_some(())
        })
        .await;
    }
}

fn server(name: &str) -> PathBuf {
    let there = Path::new("/usr/sbin").join(name);
    if there.exists() { there } else { name.into() }
}

fn quiet(command: &mut Command) -> &mut Command {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true)
}

fn start(command: &mut Command) -> Child {
    quiet(command).spawn().unwrap_or_else(|error| panic!("{command:?} should start: {error}"))
}

async fn run(command: &mut Command) {
    let done = tokio::time::timeout(Duration::from_mins(1), quiet(command).status()).await;
    assert!(matches!(done, Ok(Ok(status)) if status.success()), "{command:?} should work");
}
