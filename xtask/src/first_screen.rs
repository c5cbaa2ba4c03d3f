//! The first screen, drawn into the pages, so that it can be read and answered before the app is there.

use anyhow::{Context, Result};
use keep_or_fire::app::first::{FirstScreen, Props};
use keep_or_fire::instrument::language::Language;
use tokio::runtime::Builder;
use tokio::task::LocalSet;
use yew::LocalServerRenderer;

use crate::shell_words::ShellWords;

/// What the app's own views draw, but for what only the app can say: that it is there. Without scripts the form can do nothing, and
/// the style sheet hides it; in its place stands why.
///
/// The masthead is the same for everybody, and is seen while `watch.js` is on its way. What follows it is not: that script says to
/// whom it is shown, and the browser reads no further before it does.
pub fn first_screen(words: &ShellWords) -> Result<String> {
    let language = Language::from_tag(words.lang).context("the app does not speak the page's language")?;
    let runtime = Builder::new_current_thread().build().context("nothing to draw the first screen on")?;
    let screen = LocalServerRenderer::<FirstScreen>::with_props(Props { language }).hydratable(false).render();
    let drawn = LocalSet::new().block_on(&runtime, screen);
    let drawn = once(&drawn, " data-screen=\"home\"", "")?.replace(" value=\"\"", "");
    let drawn = once(&drawn, "</header>", "</header><script src=\"watch.js\"></script>")?;
    once(&drawn, "<form ", &format!("<noscript><p>{}</p></noscript><form ", words.without_script))
}

fn once(text: &str, old: &str, new: &str) -> Result<String> {
    let (before, after) = text.split_once(old).with_context(|| format!("the first screen should have {old}"))?;
    Ok([before, new, after].concat())
}

#[cfg(test)]
mod tests {
    use super::first_screen;
    use crate::shell_words;

    #[test]
    fn it_can_be_read_and_answered_in_every_language_and_does_not_claim_to_be_the_app() {
        for words in shell_words::all() {
            let screen = first_screen(words).unwrap();
            for part in [
                "<main ",
                "<h1 ",
                "data-gate=\"status\"",
                "data-gate=\"stop_power\"",
                "data-nickname",
                "data-start",
                "tel:",
            ] {
                assert!(screen.contains(part), "{part} in {screen}");
            }
            for part in ["data-screen", "style=", "{{", "\n", " checked", "{}", "  "] {
                assert!(!screen.contains(part), "{part} in {screen}");
            }
            let (masthead, rest) = screen.split_once("<script src=\"watch.js\"></script>").unwrap();
            assert!(masthead.contains("kof-masthead") && !masthead.contains("<main"), "{masthead}");
            assert!(rest.contains("<main") && !rest.contains("<script"), "{rest}");
        }
    }
}
