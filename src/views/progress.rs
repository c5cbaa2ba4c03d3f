//! How far one is: words first, bar second.

use super::element::{Element, element};
use crate::content::words;
use crate::instrument::language::Language;
use crate::instrument::page::Page;

/// Draws where one is, and how much is answered: `page` is none on the first screen, which is no part yet.
pub fn progress(page: Option<Page>, (done, all): (usize, usize), language: Language) -> Element {
    let questions = &words(language).questions;
    let answers = (questions.answers)(done, all);
    let mut spoken = answers.clone();
    let mut said = element!("p.kof-progress__words");
    if let Some(page) = page {
        let mut part = (questions.part)(page.index() + 1, Page::COUNT);
        spoken = [&part, ", ", &answers].concat();
        if page.is_optional() {
            part.push_str(questions.optional);
        }
        said = said.with(element!("span[$]").say(part));
    }
    element!(
        "div.kof-progress[$ svg.kof-progress__bar|role=progressbar|aria-label=$|aria-valuemin=0\
        |aria-valuenow=$|aria-valuemax=$|aria-valuetext=$[rect.kof-track[] rect.kof-progress__done|width=$[]]]"
    )
    .with(said.with(element!("span.kof-number[$]").say(answers)))
    .text(questions.progress)
    .say(done.to_string())
    .say(all.to_string())
    .say(spoken)
    .say(percent(done, all))
}

/// A share in whole percent, for the geometry of the bar.
fn percent(done: usize, all: usize) -> String {
    let mut percent = (done * 100).checked_div(all).unwrap_or(0).to_string();
    percent.push('%');
    percent
}
