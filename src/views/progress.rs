//! How far one is: words first, bar second.

use yew::prelude::*;

use super::element::element;
use crate::content::words;
use crate::instrument::language::Language;
use crate::instrument::page::Page;

/// Draws where one is, and how much is answered: `page` is none on the first screen, which is no part yet.
pub fn progress(page: Option<Page>, (done, all): (usize, usize), language: Language) -> Html {
    let questions = &words(language).questions;
    let answers = (questions.answers)(done, all);
    let mut spoken = answers.clone();
    let mut said = element("p", "kof-progress__words");
    if let Some(page) = page {
        let mut part = (questions.part)(page.index() + 1, Page::COUNT);
        spoken = [&part, ", ", &answers].concat();
        if page.is_optional() {
            part.push_str(questions.optional);
        }
        said = said.with(element("span", "").say(part));
    }
    let bar = element("svg", "kof-progress__bar")
        .set("role", "progressbar")
        .set("aria-label", questions.progress)
        .set("aria-valuemin", "0")
        .put("aria-valuenow", done.to_string().into())
        .put("aria-valuemax", all.to_string().into())
        .put("aria-valuetext", spoken.into())
        .with(stroke("kof-track").set("width", "100%"))
        .with(stroke("kof-progress__done").put("width", percent(done, all).into()));
    element("div", "kof-progress").with(said.with(element("span", "kof-number").say(answers))).with(bar).into()
}

fn stroke(class: &'static str) -> super::element::Element {
    element("rect", class).set("height", "6").set("rx", "3")
}

/// A share in whole percent, for the geometry of the bar.
fn percent(done: usize, all: usize) -> String {
    let mut percent = (done * 100).checked_div(all).unwrap_or(0).to_string();
    percent.push('%');
    percent
}
