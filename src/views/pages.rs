//! Help and about.

use yew::prelude::*;

use super::element::{Element, element};
use super::frame::call;
use super::questions::{back, heading};
use crate::content::words;
use crate::content::words::{HelpNumber, Pages};
use crate::instrument::language::Language;
use crate::session::Action;

/// Draws the people to talk to: numbers, then roads.
#[inline(never)]
pub fn help(language: Language, on_action: &Callback<Action>) -> Element {
    let words = words(language);
    let (pages, result) = (&words.pages, &words.result);
    let step = |step: &&'static str| element!("li.kof-todo__step[span[$]]").text(step);
    let note = |note: &&'static str| element!("p.kof-part__lede[$]").text(note);
    element!("main.kof-main|data-screen=help[$ p.kof-lede[$] $ p.kof-soft[$] $ $ $ div.kof-steps[$]]")
        .with(heading(pages.help))
        .text(result.help_strong.2)
        .with(help_numbers(result.help_numbers))
        .text(pages.help_lede)
        .with(part(result.help_soft.0).with(element!("p[$]").text(result.help_soft.2)))
        .with(
            part(pages.road)
                .with(element!("ol.kof-todo[$]").with_each(pages.road_steps.iter().map(step)))
                .with_each(pages.road_notes.iter().map(note)),
        )
        .with(part(pages.elsewhere).with_each(pages.elsewhere_notes.iter().map(note)))
        .with(back(words.frame.back, on_action))
}

fn part(title: &'static str) -> Element {
    element!("section.kof-part[h2[$]]").text(title)
}

/// Numbers to call, each with where it answers.
pub fn help_numbers(numbers: &[HelpNumber]) -> Element {
    let line = |one: &HelpNumber| {
        let line = element!("li.kof-help__line[$]").with(call(one.number));
        line.with(element!("span[$]").text(one.place))
    };
    element!("ul.kof-help__lines[$]").with_each(numbers.iter().map(line))
}

/// The way to the owner's page; the style sheet hides it inside a blog, where it would be for nobody.
fn for_owners(pages: &Pages) -> Element {
    let (title, text, link, file) = pages.for_owners;
    part(title)
        .set("data-owner", "")
        .with(element!("p[$ ' ' a|href=$|data-owners[$] '.']").text(text).text(file).text(link))
}

/// Draws what the tool claims, does, and does not.
#[inline(never)]
pub fn about(language: Language, on_action: &Callback<Action>) -> Element {
    let words = words(language);
    let parts = words.pages.about_parts.iter();
    let tool = concat!(" ", env!("CARGO_PKG_VERSION"), ", ", env!("CARGO_PKG_LICENSE"), " · ");
    element!("main.kof-main|data-screen=about[$ $ $ p.kof-soft[$ $ $] div.kof-steps[$]]")
        .with(heading(words.pages.about))
        .with_each(parts.map(|(title, text)| part(title).with(element!("p[$]").text(text))))
        .with(for_owners(&words.pages))
        .text(words.frame.name)
        .text(tool)
        .say((words.transfer.version)(crate::instrument::VERSION))
        .with(back(words.frame.back, on_action))
}
