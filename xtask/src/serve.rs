//! `cargo xtask serve`: builds the site and serves it to this machine alone.

use crate::public_url::PublicUrl;
use crate::server::Server;
use crate::{project, setup, site};
use anyhow::{Context, Result};
use std::io::ErrorKind;
use tokio::net::TcpListener;
use tokio::runtime::Builder;

/// Serves until it is interrupted. The port is taken first: a minute of building for nothing would be unkind.
pub fn run(port: u16, public: Option<&PublicUrl>) -> Result<()> {
    let runtime = Builder::new_current_thread().enable_io().build().context("could not start the server's runtime")?;
    runtime.block_on(async {
        let listener = listen(port).await?;
        site::build_for(&setup::for_build()?, public)?;
        let server = Server::on(listener, &project::dist()).context("could not start the server")?;
        println!("Serving {} (stop with Ctrl+C)", server.origin());
        server.forever().await.context("the server stopped")
    })
}

async fn listen(port: u16) -> Result<TcpListener> {
    TcpListener::bind(("127.0.0.1", port))
        .await
        .map_err(|error| match error.kind() {
            ErrorKind::AddrInUse => anyhow::anyhow!(
                "port {port} is taken by another program. Stop that one, or choose another port: cargo xtask serve --port {}",
                port.checked_add(1).unwrap_or(8080)
            ),
            _ => anyhow::Error::new(error).context(format!("could not listen on port {port}")),
        })
}
