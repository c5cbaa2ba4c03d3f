//! What stands around every screen: masthead, the help line, the way to help and about, and to deleting everything.

use yew::prelude::*;

use super::element::{Element, element, side_by_side};
use super::icon::{Icon, sign_of_the_tool};
use crate::content::words;
use crate::content::words::HelpPiece;
use crate::instrument::language::Language;
use crate::session::{Action, Removal};

/// Masthead: sign and name, the other languages, the way out, which `boot/leave.js` listens to: it has to work without us.
pub fn masthead(language: Language, on_action: &Callback<Action>) -> Element {
    let frame = &words(language).frame;
    let others = Language::ALL.iter().filter(|other| **other != language);
    element!(
        "header.kof-masthead[p.kof-masthead__name[a|href=#|$[$ span.kof-masthead__title[$]]] $ \
        button.kof-masthead__act|type=button|data-quick-exit[$ span.kof-masthead__word[$]]]"
    )
    .on_click(on_action, Action::WentHome)
    .with(sign_of_the_tool("kof-sign kof-masthead__sign"))
    .text(frame.name)
    .with_each(others.map(|other| language_switch(*other, on_action)))
    .with(Icon::Cross.draw())
    .text(frame.quick_exit)
}

/// A button that submits nothing.
pub fn button(class: &'static str) -> Element {
    element!("button|class=$|type=button").text(class)
}

/// Without a key: the button that was pressed becomes the way back, and keeps the focus.
fn language_switch(language: Language, on_action: &Callback<Action>) -> Element {
    let words = words(language);
    element!("button.kof-masthead__act|type=button|lang=$|data-language=$|aria-label=$|$[$]")
        .text(language.id())
        .text(language.id())
        .say([words.code, ", ", words.own_name].concat())
        .on_click(on_action, Action::ChoseLanguage(language))
        .text(words.code)
}

/// The foot of every screen: the help line, whatever the answers, and the links.
///
/// In a frame there is a way out of it too: to the same page in a tab, where there is room.
pub fn footer(language: Language, is_framed: bool, on_action: &Callback<Action>) -> Element {
    let frame = &words(language).frame;
    let link = |href: &'static str, text: &'static str, action: Action| {
        element!("a|href=$|$[$]").text(href).on_click(on_action, action).text(text)
    };
    let alone = is_framed.then(|| {
        let address = ["?lang=", language.id()].concat();
        let link = element!("a|href=$|target=_blank|rel=noopener").say(address);
        link.hook("data-alone").text(frame.alone)
    });
    element!(
        "footer.kof-footer[p.kof-footer__help[$] p.kof-footer__links[$ $ $ \
        button.kof-footer__act|type=button|data-forget-all|$[$] $]]"
    )
    .with_each(frame.help_line.iter().map(help_piece))
    .with(link("#help", frame.help, Action::OpenedHelp))
    .with(link("#history", words(language).history.notebook, Action::OpenedHistory(None)).hook("data-notebook"))
    .with(link("#about", frame.about, Action::OpenedAbout))
    .on_click(on_action, Action::AskedToRemove(Removal::Everything))
    .text(words(language).removing.everything)
    .with_any(alone)
}

fn help_piece(piece: &HelpPiece) -> Element {
    match *piece {
        HelpPiece::Text(text) => side_by_side().text(text),
        HelpPiece::Strong(text) => element!("strong[$]").text(text),
        HelpPiece::Call(number) => call(number),
    }
}

/// A number that can be called.
pub fn call(number: &'static str) -> Element {
    let mut address = "tel:".to_owned();
    address.extend(number.chars().filter(char::is_ascii_digit));
    element!("a|href=$[$]").say(address).text(number)
}
