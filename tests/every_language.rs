//! Where the compiler cannot ask for a language: scripts that run before the app or beside it, pictures, and what is read by people.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test stops at what it did not expect")]

use keep_or_fire::content::words;
use keep_or_fire::instrument::language::Language;
use xtask::project::root;
use xtask::shell_words;

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path} cannot be read: {error}"))
}

fn ids() -> Vec<&'static str> {
    Language::ALL.iter().map(|language| language.id()).collect()
}

/// Else somebody sees the first screen in one language, and then the app in theirs.
#[test]
fn the_watch_over_the_start_knows_each_language() {
    let watch = read("boot/watch.js");
    let known = format!("/^({})\\b/i", ids().join("|"));
    assert!(watch.contains(&known), "boot/watch.js should look for the languages by {known}");
    for id in ids().into_iter().skip(1) {
        let named = format!("root.lang === \"{id}\" && \"{id}\"");
        let any = "root.lang !== \"fr\" && root.lang";
        let is_known = watch.contains(&named) || watch.contains(any);
        assert!(
            is_known,
            "boot/watch.js should take the page of {id} for a wish, as `src/browser/locale.rs` does: {any}"
        );
    }
}

#[test]
fn a_frame_has_a_name_in_each_language() {
    for script in ["public/embed.js", "owner/owner.js"] {
        let code = read(script);
        for words in shell_words::all() {
            let title = words.title.replace('\u{202f}', "\\u202f").replace('\u{a0}', "\\u00a0");
            let (title, lang) = (format!("\"{title}\""), words.lang);
            assert!(code.contains(&title), "{script} should name a frame {title} where {lang} is asked for");
        }
    }
}

#[test]
fn a_shared_link_has_a_picture_in_each_language() {
    for words in shell_words::all() {
        for path in
            [format!("public/{}", words.picture), format!("docs/preview/{}", words.picture.replace(".png", ".svg"))]
        {
            assert!(root().join(&path).is_file(), "{path} should be there: the picture beside a link, 1200 by 630");
        }
    }
}

#[test]
fn each_language_has_files_of_its_own() {
    let files = |words: &shell_words::ShellWords| [words.file, words.picture, words.oembed, words.manifest];
    let mut all: Vec<_> = shell_words::all().flat_map(files).collect();
    all.sort_unstable();
    for pair in all.windows(2) {
        assert_ne!(pair[0], pair[1], "two languages would write the same file");
    }
    for (language, words) in Language::ALL.iter().zip(shell_words::all()) {
        assert_eq!(language.id(), words.lang, "the page of {language:?} says that it is in another language");
    }
}

#[test]
fn what_people_read_names_each_language() {
    let (readme, embed, glossary) = (read("README.md"), read("public/embed.js"), read("docs/glossary.md"));
    for language in Language::ALL {
        let (id, name) = (language.id(), words(*language).own_name.to_lowercase());
        assert!(readme.contains(&format!("`lang={id}`")), "README.md should say `lang={id}` in its table of options");
        assert!(embed.contains(&format!("`{id}`")), "public/embed.js should say `{id}` beside `lang`");
        let tables = glossary.lines().filter(|line| line.contains("| in the code |"));
        for table in tables {
            assert!(
                table.to_lowercase().contains(&format!("| {name} |")),
                "docs/glossary.md needs a column {name}: {table}"
            );
        }
    }
}
