use super::*;
use axum::body::{Body, to_bytes};
use axum::http::header::{
    ACCEPT_ENCODING, ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_SECURITY_POLICY,
    CONTENT_TYPE, REFERRER_POLICY, VARY, X_CONTENT_TYPE_OPTIONS,
};
use std::fs;
use tempfile::TempDir;
use tower::ServiceExt;

const HASHED: &str = "app-0123456789abcdef.js";

fn site() -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (name, content) in [
        ("index.html", "<!doctype html><style>a{}</style>"),
        (HASHED, "plain"),
        ("app-0123456789abcdef.js.br", "as brotli"),
        ("app-0123456789abcdef.js.gz", "as gzip"),
        ("a.wasm", ""),
        ("a.webmanifest", ""),
        ("a.svg", ""),
        ("a.css", ""),
    ] {
        fs::write(dir.path().join(name), content).unwrap();
    }
    dir
}

async fn get(dir: &TempDir, path: &str, accepted: &str) -> Response {
    let request = Request::get(path).header(ACCEPT_ENCODING, accepted).body(Body::empty()).unwrap();
    routes(dir.path(), Log::default(), "http://here").oneshot(request).await.unwrap()
}

fn said(response: &Response, name: HeaderName) -> &str {
    response.headers().get(name).map_or("", |value| value.to_str().unwrap())
}

#[tokio::test]
async fn the_best_encoding_that_is_accepted_is_sent() {
    let site = site();
    for (accepted, encoding, body) in [
        ("gzip, deflate, br, zstd", "br", "as brotli"),
        ("gzip, deflate", "gzip", "as gzip"),
        ("identity", "", "plain"),
    ] {
        let response = get(&site, &format!("/{HASHED}"), accepted).await;
        assert_eq!(said(&response, CONTENT_ENCODING), encoding);
        assert_eq!(said(&response, CONTENT_TYPE), "text/javascript");
        assert!(said(&response, VARY).contains("accept-encoding"));
        let sent = to_bytes(response.into_body(), 100).await.unwrap();
        assert_eq!(sent, body.as_bytes());
    }
}

#[tokio::test]
async fn only_names_with_a_hash_are_kept_for_ever() {
    let site = site();
    let cache = async |path| said(&get(&site, path, "").await, CACHE_CONTROL).to_owned();
    assert!(cache("/app-0123456789abcdef.js").await.contains("immutable"));
    assert_eq!(cache("/").await, "no-cache");
    assert_eq!(cache("/index.html?lang=fr").await, "no-cache");
    assert_eq!(cache("/gone-0123456789abcdef.js").await, "no-cache");
}

#[tokio::test]
async fn types_are_right() {
    let site = site();
    for (path, kind) in [
        ("/", "text/html"),
        ("/a.wasm", "application/wasm"),
        ("/a.webmanifest", "application/manifest+json"),
        ("/a.svg", "image/svg+xml"),
        ("/a.css", "text/css"),
    ] {
        assert_eq!(said(&get(&site, path, "").await, CONTENT_TYPE), kind, "{path}");
    }
}

#[tokio::test]
async fn every_answer_is_guarded() {
    let response = get(&site(), "/", "").await;
    let policy = said(&response, CONTENT_SECURITY_POLICY);
    assert!(
        policy.starts_with(&policy::for_meta(Some("http://here"), "a{}")) && policy.ends_with("; frame-ancestors *")
    );
    assert_eq!(said(&response, X_CONTENT_TYPE_OPTIONS), "nosniff");
    assert_eq!(said(&response, REFERRER_POLICY), "no-referrer");
    assert_eq!(said(&response, ACCESS_CONTROL_ALLOW_ORIGIN), "*");
}

#[tokio::test]
async fn the_single_file_is_to_be_kept_not_to_be_shown() {
    let site = site();
    fs::write(site.path().join(one_file::FILE), "<!doctype html>").unwrap();
    assert_eq!(said(&get(&site, "/keep-or-fire.html", "").await, CONTENT_DISPOSITION), "attachment");
    assert_eq!(said(&get(&site, "/index.html", "").await, CONTENT_DISPOSITION), "");
}

#[tokio::test]
async fn it_notes_requests_and_lets_go_of_its_port() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let site = site();
    let server = Server::start(site.path(), "127.0.0.1:0").await.unwrap();
    let address = server.origin().replace("http://", "");
    let mut visitor = tokio::net::TcpStream::connect(&address).await.unwrap();
    visitor.write_all(b"GET /?lang=en HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    let mut answer = [0; 12];
    visitor.read_exact(&mut answer).await.unwrap();
    assert_eq!(&answer, b"HTTP/1.1 200");
    assert_eq!(server.requests(), ["GET /?lang=en"]);
    server.stop().await.unwrap();
    assert!(tokio::net::TcpStream::connect(&address).await.is_err());
}
