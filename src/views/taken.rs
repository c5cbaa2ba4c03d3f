//! What was just taken out of the page: said, and as text that can be selected and copied. A page is not told whether a download
//! arrived, and in some frames it silently does not.

use super::element::{Element, element};
use super::icon::Icon;
use super::result::says;
use crate::content::words;
use crate::instrument::language::Language;
use crate::session::{Taken, TakenOut};

/// The id of the field that holds the text.
pub const FIELD: &str = "taken";

/// Draws it; the live region is there before there is anything to say.
pub fn taken(taken: Option<&Taken>, language: Language) -> Element {
    let transfer = &words(language).transfer;
    let region = element!("div.kof-taken|role=status|data-taken");
    let Some(Taken { what, text }) = taken else { return region };
    let field = |label: &'static str| {
        element!("textarea.kof-field kof-taken__text|id=$|aria-label=$|readonly|rows=6|$")
            .text(FIELD)
            .text(label)
            .value(text.to_string().into())
    };
    match what {
        TakenOut::File(name) => region.with(element!("p[$ $]").text(transfer.took_file).say(name.to_string())).with(
            element!("details.kof-fold[summary.kof-fold__name[$] p.kof-soft[$] $]")
                .text(transfer.not_there)
                .text(transfer.not_there_note)
                .with(field(transfer.not_there)),
        ),
        TakenOut::Copied => region.with(element!("p[$]").text(transfer.report_copied)),
        TakenOut::Refused => {
            region.with(element!("p[$]").text(transfer.report_refused)).with(field(transfer.report_refused))
        }
    }
}

/// A line of a list of things that can be done: what it does, and why one would.
pub fn line(icon: Icon, hook: &'static str, (text, more): (&'static str, &'static str)) -> Element {
    let more = (!more.is_empty()).then_some(more);
    element!("button.kof-keep__action|type=button").hook(hook).with(icon.draw()).with(says(text, more))
}
