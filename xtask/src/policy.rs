//! What is said about the pages to the browser: what they may load and run, and what they have no use for. Said once, used by the
//! pages' `<meta>`, by our own server, and by the ready files for other hosts.
//!
//! It forbids neither going to another address nor `WebRTC`: browsers know no word for these. `tests/artefact/absent.rs` looks for these in what was built.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// Everything comes from the page's own origin; WebAssembly may be compiled; script URLs must go through the one Trusted Types policy
/// that the page may create. Nothing is inline but the style sheet of the first screen, in the pages that have it: known by its checksum.
const CONTENT: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; \
    connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; \
    require-trusted-types-for 'script'; trusted-types keep-or-fire";
/// The owner's page shows the questionnaire in a frame.
const FRAMES: &str = "frame-src 'self'";
/// What the page has no use for. Writing to the clipboard and sharing are not named: what is not keeps its default, the page itself.
const PERMISSIONS: &str = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

/// For a `<meta>` element, which is all that many static hosts leave to us.
///
/// `style` is the text of the sheet that stands in the page. In a sandbox a page has no origin, and in `WebKit` nothing is then
/// `'self'`. So where `origin` is known it is named too.
pub fn for_meta(origin: Option<&str>, style: &str) -> String {
    naming(&allowing(CONTENT, style), origin)
}

/// The same for the page that shows a frame; it has no sheet inside.
pub fn for_meta_with_frames(origin: Option<&str>) -> String {
    naming(&format!("{CONTENT}; {FRAMES}"), origin)
}

fn allowing(policy: &str, style: &str) -> String {
    policy.replace("style-src 'self'", &format!("style-src 'self' {}", sum(style)))
}

/// How a policy names what stands inside a page.
fn sum(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

/// The style sheet that stands in a page.
pub fn style_inside(html: &str) -> Option<&str> {
    Some(html.split_once("<style>")?.1.split_once("</style>")?.0)
}

/// For the single file: what is inside may run, known by its checksum, and nothing is loaded or fetched from anywhere. It has no worker to
/// register, so no script URL either.
pub fn for_one_file(scripts: &[&str], style: &str) -> String {
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

/// A header alone can say that any blog may show the page in a frame.
const ANCESTORS: &str = "frame-ancestors *";

/// The headers of every answer, by their names; caching apart. `style` is the text of the sheet that stands in the pages: what says
/// this is to come with the pages, and to go with them.
pub fn headers(origin: Option<&str>, style: &str) -> [(&'static str, String); 5] {
    let content = naming(&format!("{}; {FRAMES}; {ANCESTORS}", allowing(CONTENT, style)), origin);
    headers_with(content)
}

/// The same for servers that are set up once and see many builds: of style sheets, and so of all that is not named, only the pages
/// speak, for with each build another sheet stands in them.
pub fn lasting_headers(origin: Option<&str>) -> [(&'static str, String); 5] {
    let is_lasting = |directive: &&str| !directive.starts_with("default-src") && !directive.starts_with("style-src");
    let lasting: Vec<_> =
        CONTENT.split("; ").filter(is_lasting).chain([FRAMES, "object-src 'none'", ANCESTORS]).collect();
    headers_with(naming(&lasting.join("; "), origin))
}

fn headers_with(policy: String) -> [(&'static str, String); 5] {
    [
        ("Content-Security-Policy", policy),
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
        let policy = for_meta(Some("https://example.org"), "");
        assert_eq!(policy.matches("'self'").count(), policy.matches("'self' https://example.org").count());
        assert!(!for_meta(None, "").contains("http"));
    }

    #[test]
    fn a_sheet_inside_is_known_by_its_checksum_and_nothing_else_is() {
        let page = "<head><style>a{}</style></head>";
        let policy = for_meta(None, style_inside(page).unwrap());
        // From a shell: printf 'a{}' | openssl dgst -sha256 -binary | base64
        assert!(
            policy.contains("; style-src 'self' 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='; "),
            "{policy}"
        );
        assert_eq!(policy.matches("'sha256-").count(), 1);
        assert!(headers(None, "a{}")[0].1.contains("'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='"));
        let lasting = &lasting_headers(None)[0].1;
        assert!(lasting.contains("script-src 'self'") && !lasting.contains("style-src"), "{lasting}");
        assert!(!for_meta_with_frames(None).contains("sha256") && style_inside("<head></head>").is_none());
    }
}
