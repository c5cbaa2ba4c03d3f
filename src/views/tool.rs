//! The tool as one file, to be kept and handed on. `boot/served.js` listens to the link, so that it works without a network; the
//! style sheet hides it in the file itself.

use super::element::{Element, element};
use super::icon::Icon;
use crate::content::Words;

/// The link's address: the file stands beside the page.
const FILE: &str = "keep-or-fire.html";

/// The link, and what it is for.
pub fn keep_tool(class: &'static str, words: &Words) -> Element {
    let (keep, why) = words.frame.keep_tool;
    element!("a|class=$|href=$|download=$|data-keep-tool[$ span[$ ' ' small[$]]]")
        .text(class)
        .text(FILE)
        .text(FILE)
        .with(Icon::Download.draw())
        .text(keep)
        .text(why)
}
