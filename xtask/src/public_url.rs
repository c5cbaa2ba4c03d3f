//! The public address of the site, where it is known when the site is built: `cargo xtask build --public-url https://…`.
//!
//! Everything works without it. With it, the policy can name the site's origin, which a frame without an origin of its own needs in
//! one engine; a shared link finds its picture; and a blog engine that is given the address finds how to show the page in a frame.

use anyhow::{Context, Result, bail};
use url::Url;

/// An absolute address that ends with a slash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicUrl(Url);

impl PublicUrl {
    /// Reads an address as a person types it.
    pub fn parse(typed: &str) -> Result<Self> {
        let mut url = Url::parse(typed)
            .with_context(|| format!("{typed} is not an address such as https://example.org/quiz/"))?;
        if !matches!(url.scheme(), "https" | "http") || url.query().is_some() || url.fragment().is_some() {
            bail!("{typed}: an http address without ? and # is needed");
        }
        if !url.path().ends_with('/') {
            let path = format!("{}/", url.path());
            url.set_path(&path);
        }
        Ok(Self(url))
    }

    /// With a slash at the end.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Such as `https://example.org`.
    pub fn origin(&self) -> String {
        self.0.origin().ascii_serialization()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_ends_with_a_slash_and_has_an_origin() {
        let url = PublicUrl::parse("https://example.org:8443/quiz").unwrap();
        assert_eq!(url.as_str(), "https://example.org:8443/quiz/");
        assert_eq!(url.origin(), "https://example.org:8443");
        for wrong in ["example.org", "/quiz", "ftp://example.org", "https://example.org/?a", "https://example.org/#b"] {
            assert!(PublicUrl::parse(wrong).is_err(), "{wrong}");
        }
    }
}
