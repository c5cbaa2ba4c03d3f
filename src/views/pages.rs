//! Help and about.

use yew::prelude::*;

use super::element::element;
use super::frame::call;
use super::questions::{back, heading};
use crate::content::words;
use crate::content::words::{HelpNumber, Pages};
use crate::instrument::language::Language;
use crate::session::Action;

/// Draws the people to talk to: numbers, then roads.
pub fn help(language: Language, on_action: &Callback<Action>) -> Html {
    let words = words(language);
    let (pages, result) = (&words.pages, &words.result);
    let step = |step: &&'static str| element("li", "kof-todo__step").with(element("span", "").text(step)).into();
    let note = |note: &&'static str| element("p", "kof-part__lede").text(note).into();
    element("main", "kof-main")
        .set("data-screen", "help")
        .with(heading(pages.help))
        .with(element("p", "kof-lede").text(result.help_strong.2))
        .with(help_numbers(result.help_numbers))
        .with(element("p", "kof-soft").text(pages.help_lede))
        .with(part(result.help_soft.0).with(element("p", "").text(result.help_soft.2)))
        .with(
            part(pages.road)
                .with(element("ol", "kof-todo").with_all(pages.road_steps.iter().map(step).collect()))
                .with_all(pages.road_notes.iter().map(note).collect()),
        )
        .with(part(pages.elsewhere).with_all(pages.elsewhere_notes.iter().map(note).collect()))
        .with(element("div", "kof-steps").with(back(words.frame.back, on_action)))
        .into()
}

fn part(title: &'static str) -> super::element::Element {
    element("section", "kof-part").with(element("h2", "").text(title))
}

/// Numbers to call, each with where it answers.
pub fn help_numbers(numbers: &[HelpNumber]) -> Html {
    let line = |one: &HelpNumber| {
        let line = element("li", "kof-help__line").with(call(one.number));
        line.with(element("span", "").text(one.place)).into()
    };
    element("ul", "kof-help__lines").with_all(numbers.iter().map(line).collect()).into()
}

/// The way to the owner's page; the style sheet hides it inside a blog, where it would be for nobody.
fn for_owners(pages: &Pages) -> Html {
    let (title, text, link, file) = pages.for_owners;
    let link = element("a", "").set("href", file).hook("data-owners").text(link);
    part(title).set("data-owner", "").with(element("p", "").text(text).text(" ").with(link).text(".")).into()
}

/// Draws what the tool claims, does, and does not.
pub fn about(language: Language, on_action: &Callback<Action>) -> Html {
    let words = words(language);
    let parts = words.pages.about_parts.iter();
    let version = concat!(env!("CARGO_PKG_VERSION"), " · ", env!("CARGO_PKG_LICENSE"), " · ");
    element("main", "kof-main")
        .set("data-screen", "about")
        .with(heading(words.pages.about))
        .with_all(parts.map(|(title, text)| part(title).with(element("p", "").text(text)).into()).collect())
        .with(for_owners(&words.pages))
        .with(element("p", "kof-soft").text(version).text(crate::instrument::VERSION))
        .with(element("div", "kof-steps").with(back(words.frame.back, on_action)))
        .into()
}
