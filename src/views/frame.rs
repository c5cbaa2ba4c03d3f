//! What stands around every screen: masthead, the help line, the way to help and about, and to deleting everything.

use yew::prelude::*;

use super::element::element;
use super::icon::{Icon, sign_of_the_tool};
use crate::content::words;
use crate::content::words::HelpPiece;
use crate::instrument::language::Language;
use crate::session::{Action, Removal};

/// Masthead: sign and name, the other language, the way out, which `boot/leave.js` listens to: it has to work without us.
pub fn masthead(language: Language, on_action: &Callback<Action>) -> Html {
    let frame = &words(language).frame;
    let home = element("a", "")
        .set("href", "#")
        .on_click(on_action, Action::WentHome)
        .with(sign_of_the_tool("kof-sign kof-masthead__sign"))
        .with(element("span", "kof-masthead__title").text(frame.name));
    let others = Language::ALL.iter().filter(|other| **other != language);
    let leave = button("kof-masthead__act")
        .hook("data-quick-exit")
        .with(Icon::Cross.draw())
        .with(element("span", "kof-masthead__word").text(frame.quick_exit));
    element("header", "kof-masthead")
        .with(element("p", "kof-masthead__name").with(home))
        .with_all(others.map(|other| language_switch(*other, on_action)).collect())
        .with(leave)
        .into()
}

/// A button that submits nothing.
pub fn button(class: &'static str) -> super::element::Element {
    element("button", class).set("type", "button")
}

fn language_switch(language: Language, on_action: &Callback<Action>) -> Html {
    let words = words(language);
    button("kof-masthead__act")
        .key(language.id())
        .set("lang", language.id())
        .set("data-language", language.id())
        .put("aria-label", [words.code, ", ", words.own_name].concat().into())
        .on_click(on_action, Action::ChoseLanguage(language))
        .text(words.code)
        .into()
}

/// The foot of every screen: the help line, whatever the answers, and the links.
///
/// In a frame there is a way out of it too: to the same page in a tab, where there is room.
pub fn footer(language: Language, is_framed: bool, on_action: &Callback<Action>) -> Html {
    let frame = &words(language).frame;
    let link = |href: &'static str, text: &'static str, action: Action| {
        element("a", "").set("href", href).on_click(on_action, action).text(text)
    };
    let forget = button("kof-footer__act")
        .hook("data-forget-all")
        .on_click(on_action, Action::AskedToRemove(Removal::Everything))
        .text(words(language).removing.everything);
    let alone = is_framed.then(|| {
        let address = ["?lang=", language.id()].concat();
        let link = element("a", "").put("href", address.into()).set("target", "_blank").set("rel", "noopener");
        link.hook("data-alone").text(frame.alone).into()
    });
    let links = element("p", "kof-footer__links")
        .with(link("#help", frame.help, Action::OpenedHelp))
        .with(link("#history", words(language).history.notebook, Action::OpenedHistory(None)).hook("data-notebook"))
        .with(link("#about", frame.about, Action::OpenedAbout))
        .with(forget)
        .with_any(alone);
    element("footer", "kof-footer")
        .with(element("p", "kof-footer__help").with_all(frame.help_line.iter().map(help_piece).collect()))
        .with(links)
        .into()
}

fn help_piece(piece: &HelpPiece) -> Html {
    match *piece {
        HelpPiece::Text(text) => text.into(),
        HelpPiece::Strong(text) => element("strong", "").text(text).into(),
        HelpPiece::Call(number) => call(number),
    }
}

/// A number that can be called.
pub fn call(number: &'static str) -> Html {
    let mut address = "tel:".to_owned();
    address.extend(number.chars().filter(char::is_ascii_digit));
    element("a", "").put("href", address.into()).text(number).into()
}
