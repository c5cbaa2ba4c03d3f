//! The pages for owners of sites, `embed.html` and its English twin, and what blog engines look for by themselves.

use crate::assets::Asset;
use crate::owner_words::{ENGLISH, FRENCH, OwnerWords};
use crate::public_url::PublicUrl;
use crate::shell_words::{self, ShellWords};
use crate::{policy, shell};
use anyhow::Result;
use serde_json::json;

/// What the pages load.
pub struct Loaded {
    /// The page's script.
    pub script: Asset,
    /// Its styles.
    pub style: Asset,
    /// The `integrity` of the script for blogs.
    pub embed_integrity: String,
}

/// Every page by its file name.
pub fn pages(template: &str, loaded: &Loaded, public: Option<&PublicUrl>) -> Result<Vec<(&'static str, String)>> {
    let policy = policy::for_meta_with_frames(public.map(PublicUrl::origin).as_deref());
    [(&FRENCH, &ENGLISH, "English", &shell_words::FRENCH), (&ENGLISH, &FRENCH, "Français", &shell_words::ENGLISH)]
        .into_iter()
        .map(|(words, other, other_name, shell)| {
            let mut values = vec![
                ("policy", policy.as_str()),
                ("script", &loaded.script.name),
                ("script-integrity", &loaded.script.integrity),
                ("style", &loaded.style.name),
                ("style-integrity", &loaded.style.integrity),
                ("embed-integrity", &loaded.embed_integrity),
                ("help", shell.help),
                ("other-lang", word(other, "lang")),
                ("other-file", word(other, "file")),
                ("other-name", other_name),
            ];
            // The file's own name is not said in it.
            values.extend(words.iter().filter(|(name, _)| *name != "file"));
            Ok((word(words, "file"), shell::page_of(template, &values)?))
        })
        .collect()
}

fn word(words: &OwnerWords, name: &str) -> &'static str {
    words.iter().find(|(known, _)| *known == name).map_or("", |(_, word)| word)
}

/// oEmbed's answer about a page: a blog engine that is given the page's address finds it by a link in its head.
pub fn oembed(words: &ShellWords, public: &PublicUrl) -> String {
    let base = public.as_str();
    let (title, lang) = (words.title, words.lang);
    let html = format!(
        r#"<iframe src="{base}?lang={lang}&amp;embed=1" title="{title}" width="700" height="720" loading="lazy" style="border:0" allow="clipboard-write; web-share"></iframe>"#
    );
    let answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": title,
        "provider_url": base,
        "html": html,
        "width": 700,
        "height": 720,
        "thumbnail_url": format!("{base}{}", words.picture),
        "thumbnail_width": 1200,
        "thumbnail_height": 630,
    });
    format!("{answer}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_real_template_gives_both_pages() {
        let asset = |name: &str| Asset { name: name.to_owned(), integrity: format!("sha384-of-{name}") };
        let loaded =
            Loaded { script: asset("owner-1.js"), style: asset("owner-2.css"), embed_integrity: "sha384-e".to_owned() };
        let pages = pages(include_str!("../../owner/embed.html"), &loaded, None).unwrap();
        let names: Vec<_> = pages.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, ["embed.html", "embed.en.html"]);
        assert!(pages.iter().all(|(_, page)| page.contains("frame-src 'self'") && !page.contains("style=")));
    }

    #[test]
    fn french_spacing_is_kept() {
        for (name, text) in FRENCH {
            for wrong in [" ?", " :", " ;", "« ", " »", "'", "!"] {
                assert!(!text.contains(wrong), "{wrong:?} in {name}: {text}");
            }
        }
    }

    #[test]
    fn both_languages_fill_the_same_places() {
        let names = |words: &OwnerWords| words.map(|(name, _)| name);
        assert_eq!(names(&FRENCH), names(&ENGLISH));
    }

    #[test]
    fn oembed_names_the_whole_address() {
        let public = PublicUrl::parse("https://example.org/quiz").unwrap();
        let answer: serde_json::Value = serde_json::from_str(&oembed(&shell_words::FRENCH, &public)).unwrap();
        assert_eq!(answer["type"], "rich");
        let html = answer["html"].as_str().unwrap_or_default();
        assert!(html.contains(r#"src="https://example.org/quiz/?lang=fr&amp;embed=1""#), "{html}");
    }
}
