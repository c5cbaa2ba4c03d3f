//! What is said about the pages to the browser: what they may load and run, and what they have no use for. Said once, used by the
//! pages' `<meta>`, by our own server, and by the ready files for other hosts.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// Everything comes from the page's own origin; nothing is inline; WebAssembly may be compiled; script URLs must go through the
/// one Trusted Types policy that the page may create.
const CONTENT: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; \
    connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; \
    require-trusted-types-for 'script'; trusted-types keep-or-fire";
/// The owner's page shows the questionnaire in a frame.
const FRAMES: &str = "frame-src 'self'";
/// What the page has no use for. Writing to the clipboard and sharing are not named: what is not keeps its default, the page itself.
const PERMISSIONS: &str = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

/// For a `<meta>` element, which is all that many static hosts leave to us.
///
/// In a sandbox a page has no origin, and in `WebKit` nothing is then `'self'`. So where `origin` is known it is named too.
pub fn for_meta(origin: Option<&str>) -> String {
    naming(CONTENT, origin)
}

/// The same for the page that shows a frame.
pub fn for_meta_with_frames(origin: Option<&str>) -> String {
    naming(&format!("{CONTENT}; {FRAMES}"), origin)
}

/// For the single file: what is inside may run, known by its checksum, and no request of any kind is possible. It has no worker to
/// register, so no script URL either.
pub fn for_one_file(scripts: &[&str], style: &str) -> String {
    let sum = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
    let scripts: Vec<_> = scripts.iter().map(|script| sum(script)).collect();
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; img-src data: blob:; connect-src 'none'; base-uri 'none'; \
         form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        scripts.join(" "),
        sum(style)
    )
}

fn naming(policy: &str, origin: Option<&str>) -> String {
    origin.map_or_else(|| policy.to_owned(), |origin| policy.replace("'self'", &format!("'self' {origin}")))
}

/// The headers of every answer, by their names; caching apart.
pub fn headers(origin: Option<&str>) -> [(&'static str, String); 5] {
    [
        // A header alone can say that any blog may show the page in a frame.
        ("Content-Security-Policy", format!("{}; frame-ancestors *", for_meta_with_frames(origin))),
        // In a sandboxed frame the page has no origin of its own: without this neither module nor wasm would load there.
        ("Access-Control-Allow-Origin", "*".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("Permissions-Policy", PERMISSIONS.to_owned()),
    ]
}

/// For the single file: it is to be kept, not to be shown. Its own policy does not fit under that of the site.
pub const ATTACHED: (&str, &str) = ("Content-Disposition", "attachment");

/// For files whose names change with their content.
pub const CACHE_FOR_EVER: &str = "public, max-age=31536000, immutable";
/// For all others: kept, but asked about each time.
pub const CACHE_ASKING: &str = "no-cache";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_origin_stands_beside_every_self() {
        let policy = for_meta(Some("https://example.org"));
        assert_eq!(policy.matches("'self'").count(), policy.matches("'self' https://example.org").count());
        assert!(!for_meta(None).contains("http"));
    }
}
