//! The content security policy: what the page may load and run. Said once, used by the pages' `<meta>` and by the server.

/// For a `<meta>` element, which is all that many static hosts leave to us.
///
/// Everything comes from the page's own origin; nothing is inline; WebAssembly may be compiled; script URLs must go through the
/// one Trusted Types policy that the page may create.
pub const FOR_META: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; \
    connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; \
    require-trusted-types-for 'script'; trusted-types keep-or-fire";

/// For a header, which alone can say that any blog may show the page in a frame.
pub fn for_header() -> String {
    format!("{FOR_META}; frame-ancestors *")
}
