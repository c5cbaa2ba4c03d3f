//! The pages for owners of sites, one for each language, and what blog engines look for by themselves.

use crate::assets::Asset;
use crate::owner_words::{self, OwnerWords};
use crate::public_url::PublicUrl;
use crate::shell_words::{self, ShellWords};
use crate::{policy, shell};
use anyhow::Result;
use keep_or_fire::content;
use keep_or_fire::instrument::language::Language;
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
    let languages = each(Language::ALL, |language| {
        let (id, name) = (language.id(), content::words(language).own_name);
        format!(r#"<option value="{id}">{name}</option>"#)
    });
    Language::ALL
        .iter()
        .map(|language| {
            let words = owner_words::of(*language);
            let others: Vec<_> = Language::ALL.iter().copied().filter(|other| other != language).collect();
            let alternates = each(&others, |other| {
                let (id, file) = (other.id(), file(other));
                format!(r#"<link rel="alternate" hreflang="{id}" href="{file}">"#)
            });
            let others = each(&others, |other| {
                let (id, file, name) = (other.id(), file(other), content::words(other).own_name);
                format!(r#"<a class="kof-masthead__act" href="{file}" lang="{id}" hreflang="{id}">{name}</a>"#)
            });
            let mut values = vec![
                ("policy", policy.as_str()),
                ("script", &loaded.script.name),
                ("script-integrity", &loaded.script.integrity),
                ("style", &loaded.style.name),
                ("style-integrity", &loaded.style.integrity),
                ("embed-integrity", &loaded.embed_integrity),
                ("help", shell_words::of(*language).help),
                ("alternates", &alternates),
                ("others", &others),
                ("languages", &languages),
            ];
            // The file's own name is not said in it.
            values.extend(words.iter().filter(|(name, _)| *name != "file"));
            Ok((file(*language), shell::page_of(template, &values)?))
        })
        .collect()
}

/// A piece of HTML for each of these languages.
fn each(languages: &[Language], piece: impl Fn(Language) -> String) -> String {
    languages.iter().map(|language| piece(*language)).collect()
}

/// The name of a language's page.
fn file(language: Language) -> &'static str {
    word(owner_words::of(language), "file")
}

fn word(words: &OwnerWords, name: &str) -> &'static str {
    words.iter().find(|(known, _)| *known == name).map_or("", |(_, word)| word)
}

/// oEmbed's answer about a page: a blog engine that is given the page's address finds it by a link in its head.
pub fn oembed(words: &ShellWords, public: &PublicUrl) -> String {
    let base = public.as_str();
    let (title, lang) = (words.title, words.lang);
    // Of a folder the first page is there without its name.
    let page = if words.lang == shell_words::FRENCH.lang { "" } else { words.file };
    let html = format!(
        r#"<iframe src="{base}{page}?lang={lang}&amp;embed=1" title="{title}" width="700" height="720" loading="lazy" style="border:0;height:720px" allow="clipboard-write; web-share" referrerpolicy="no-referrer"></iframe>"#
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
    use crate::owner_words::FRENCH;

    #[test]
    fn the_real_template_gives_a_page_for_each_language_and_each_leads_to_the_others() {
        let asset = |name: &str| Asset { name: name.to_owned(), integrity: format!("sha384-of-{name}") };
        let loaded =
            Loaded { script: asset("owner-1.js"), style: asset("owner-2.css"), embed_integrity: "sha384-e".to_owned() };
        let pages = pages(include_str!("../../owner/embed.html"), &loaded, None).unwrap();
        for (language, (name, page)) in Language::ALL.iter().zip(&pages) {
            let linked = content::words(*language).pages.for_owners.3;
            assert_eq!(linked, *name, "About, in {language:?}, should lead to this page");
            assert!(page.contains(&format!("<html lang=\"{}\">", language.id())), "{page}");
            for other in Language::ALL {
                let link = format!("<a class=\"kof-masthead__act\" href=\"{}\"", file(*other));
                assert_eq!(page.contains(&link), other != language, "{link} in {page}");
                assert!(page.contains(&format!("<option value=\"{}\">", other.id())), "{page}");
            }
        }
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
    fn every_language_fills_the_same_places() {
        let names = |words: &OwnerWords| words.map(|(name, _)| name);
        for language in Language::ALL {
            assert_eq!(names(owner_words::of(*language)), names(&FRENCH), "{language:?}");
        }
    }

    #[test]
    fn oembed_names_the_whole_address() {
        let public = PublicUrl::parse("https://example.org/quiz").unwrap();
        for (words, address) in [
            (&shell_words::FRENCH, "https://example.org/quiz/?lang=fr&amp;embed=1"),
            (&shell_words::ENGLISH, "https://example.org/quiz/en.html?lang=en&amp;embed=1"),
        ] {
            let answer: serde_json::Value = serde_json::from_str(&oembed(words, &public)).unwrap();
            assert_eq!(answer["type"], "rich");
            let html = answer["html"].as_str().unwrap_or_default();
            assert!(html.contains(&format!(r#"src="{address}""#)), "{html}");
        }
    }
}
