//! The pages around the app: one template, `index.html` at the root, filled once for each language.

use crate::assets::Asset;
use crate::first_screen::first_screen;
use crate::policy;
use crate::public_url::PublicUrl;
use crate::shell_words::{self, ShellWords};
use anyhow::{Context, Result, bail};

/// The files that a page loads.
pub struct Loaded {
    /// Boot code and wasm-bindgen's glue, joined.
    pub module: Asset,
    /// The style sheets that the first screen is drawn with, joined. They stand in the page.
    pub first_style: String,
    /// All other style sheets, joined.
    pub style: Asset,
    /// The app.
    pub wasm: Asset,
}

/// Every page by its file name.
pub fn pages(template: &str, loaded: &Loaded, public: Option<&PublicUrl>) -> Result<Vec<(&'static str, String)>> {
    shell_words::all().map(|words| Ok((words.file, page(template, words, loaded, public)?))).collect()
}

fn page(template: &str, words: &ShellWords, loaded: &Loaded, public: Option<&PublicUrl>) -> Result<String> {
    let base = public.map_or("", PublicUrl::as_str);
    let discovery = public.map(|_| discovery(words, base)).unwrap_or_default();
    page_of(
        template,
        &[
            ("policy", &policy::for_meta(public.map(PublicUrl::origin).as_deref(), &loaded.first_style)),
            ("picture", &format!("{base}{}", words.picture)),
            ("discovery", &discovery),
            ("module", &loaded.module.name),
            ("module-integrity", &loaded.module.integrity),
            ("first-style", &loaded.first_style),
            ("style", &loaded.style.name),
            ("style-integrity", &loaded.style.integrity),
            ("wasm", &loaded.wasm.name),
            ("wasm-integrity", &loaded.wasm.integrity),
            ("manifest", words.manifest),
            ("lang", words.lang),
            ("first-screen", &first_screen(words)?),
            ("alternates", &alternates(words)),
            ("title", words.title),
            ("description", words.description),
            ("help", words.help),
            ("failed", words.failed),
            ("failed-file", words.failed_file),
            ("failed-slow", words.failed_slow),
            ("failed-old", words.failed_old),
            ("failed-broke", words.failed_broke),
            ("failed-advice", words.failed_advice),
            ("rescue", words.rescue),
            ("rescue-text", words.rescue_text),
            ("retry", words.retry),
        ],
    )
}

/// The same page in each other language.
fn alternates(words: &ShellWords) -> String {
    let others = shell_words::all().filter(|other| other.lang != words.lang);
    let link =
        |other: &ShellWords| format!(r#"<link rel="alternate" hreflang="{}" href="{}">"#, other.lang, other.file);
    others.map(link).collect::<Vec<_>>().join("\n")
}

/// Where a blog engine that is given the page's address finds the frame to show.
pub fn discovery(words: &ShellWords, base: &str) -> String {
    let (oembed, title) = (words.oembed, words.title);
    format!(r#"<link rel="alternate" type="application/json+oembed" href="{base}{oembed}" title="{title}">"#)
}

/// A template with its places filled.
pub fn page_of(template: &str, values: &[(&str, &str)]) -> Result<String> {
    Ok(without_indentation(&fill(&without_comments(template)?, values)?))
}

/// Puts each value in the place of its `{{name}}`. A place without a value and a value without a place are mistakes.
fn fill(template: &str, values: &[(&str, &str)]) -> Result<String> {
    let mut text = template.to_owned();
    for (name, value) in values {
        let place = format!("{{{{{name}}}}}");
        if !text.contains(&place) {
            bail!("the template has no {place}");
        }
        text = text.replace(&place, value);
    }
    if let Some((_, rest)) = text.split_once("{{") {
        let name = rest.split("}}").next().unwrap_or_default();
        bail!("the template asks for {{{{{name}}}}}, which nobody provides");
    }
    Ok(text)
}

/// The template's comments are for us, not for visitors.
fn without_comments(html: &str) -> Result<String> {
    let mut kept = String::new();
    let mut rest = html;
    while let Some((before, comment)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = comment.split_once("-->").context("a comment in the template has no end")?.1;
    }
    kept.push_str(rest);
    Ok(kept)
}

fn without_indentation(html: &str) -> String {
    html.lines()
        // Not `trim`, which takes no-break spaces for space.
        .map(str::trim_ascii)
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell_words::FRENCH;

    fn loaded() -> Loaded {
        let asset = |name: &str| Asset { name: name.to_owned(), integrity: format!("sha384-of-{name}") };
        Loaded {
            module: asset("app-1.js"),
            first_style: "b{}".to_owned(),
            style: asset("app-2.css"),
            wasm: asset("keep-or-fire-3.wasm"),
        }
    }

    #[test]
    fn the_real_template_gives_a_page_for_each_language_and_each_leads_to_the_others() {
        let pages = pages(include_str!("../../index.html"), &loaded(), None).unwrap();
        for (words, (file, page)) in shell_words::all().zip(&pages) {
            assert_eq!(words.file, *file);
            assert!(page.contains(&format!("<html lang=\"{}\">", words.lang)), "{page}");
            for other in shell_words::all() {
                let link = format!("hreflang=\"{}\" href=\"{}\"", other.lang, other.file);
                assert_eq!(page.contains(&link), other.lang != words.lang, "{link} in {page}");
            }
        }
        let (first, french) = &pages[0];
        assert_eq!(*first, "index.html", "hosts open this name");
        assert!(french.contains("data-integrity=\"sha384-of-keep-or-fire-3.wasm\""));
        assert!(!french.contains("<!--") && !french.contains("style="));
    }

    #[test]
    fn a_known_address_is_for_blog_engines_and_shared_links() {
        let public = PublicUrl::parse("https://example.org/quiz/").unwrap();
        let pages = pages(include_str!("../../index.html"), &loaded(), Some(&public)).unwrap();
        let (_, french) = &pages[0];
        assert!(french.contains(r#"type="application/json+oembed" href="https://example.org/quiz/oembed.json""#));
        assert!(french.contains(r#"content="https://example.org/quiz/preview.png""#));
        assert!(french.contains("script-src 'self' https://example.org "));
    }

    #[test]
    fn a_missing_value_and_a_missing_place_are_named() {
        let values = [("a", "1")];
        assert_eq!(fill("{{a}} and {{a}}", &values).unwrap(), "1 and 1");
        let missing = fill("{{a}}{{b}}", &values).unwrap_err().to_string();
        assert!(missing.contains("{{b}}"), "{missing}");
        let unused = fill("nothing", &values).unwrap_err().to_string();
        assert!(unused.contains("{{a}}"), "{unused}");
    }

    #[test]
    fn french_spacing_is_kept() {
        for text in
            [FRENCH.title, FRENCH.description, FRENCH.without_script, FRENCH.failed, FRENCH.failed_advice, FRENCH.retry]
        {
            for wrong in [" ?", " :", " ;", "'", "!"] {
                assert!(!text.contains(wrong), "{wrong:?} in {text}");
            }
        }
    }
}
