//! How far one is: words first, bar second.

use yew::prelude::*;

use crate::content::words;
use crate::instrument::language::Language;
use crate::instrument::page::Page;

/// Where one is, and how much is answered.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The page; none on the first screen, which is no part yet.
    pub page: Option<Page>,
    /// Questions answered or skipped, of all.
    pub progress: (usize, usize),
    /// The language shown.
    pub language: Language,
}

/// Draws the progress.
#[component]
pub fn Progress(props: &Props) -> Html {
    let questions = &words(props.language).questions;
    let (done, all) = props.progress;
    let part = props.page.map(|page| (questions.part)(page.index() + 1, Page::COUNT));
    let optional = props.page.filter(|page| page.is_optional()).map(|_| questions.optional);
    let answers = (questions.answers)(done, all);
    let text = part.as_ref().map_or_else(|| answers.clone(), |part| format!("{part}, {answers}"));
    html! {
        <div class="kof-progress">
            <p class="kof-progress__words">
                if let Some(part) = part { <span>{ part }{ optional }</span> }
                <span class="kof-number">{ answers }</span>
            </p>
            <svg class="kof-progress__bar" role="progressbar" aria-label={questions.progress} aria-valuemin="0"
                aria-valuenow={done.to_string()} aria-valuemax={all.to_string()} aria-valuetext={text}>
                <rect class="kof-track" width="100%" height="6" rx="3" />
                <rect class="kof-progress__done" width={percent(done, all)} height="6" rx="3" />
            </svg>
        </div>
    }
}

/// A share in percent, with two decimals, for the geometry of the bar.
fn percent(done: usize, all: usize) -> String {
    let hundredths = (done * 10_000).checked_div(all).unwrap_or(0);
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}
