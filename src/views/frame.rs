//! What stands around every screen: masthead, notices, the help line and the way to help and about.

use yew::prelude::*;

use super::Request;
use super::element::{element, side_by_side};
use super::icon::{Icon, sign_of_the_tool};
use crate::content::words;
use crate::content::words::{HelpPiece, Notice};
use crate::instrument::language::Language;
use crate::session::{Action, Faults};

/// Masthead: sign and name, the other language, the way out.
pub fn masthead(language: Language, on_action: &Callback<Action>, on_request: &Callback<Request>) -> Html {
    let frame = &words(language).frame;
    let home = element("a", "")
        .set("href", "#")
        .on_click(on_action, Action::WentHome)
        .with(sign_of_the_tool("kof-sign kof-masthead__sign"))
        .with(element("span", "kof-masthead__title").text(frame.name));
    let others = Language::ALL.iter().filter(|other| **other != language);
    let leave = button("kof-masthead__act")
        .hook("data-quick-exit")
        .on_ask(on_request, Request::QuickExit)
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
pub fn footer(language: Language, on_action: &Callback<Action>) -> Html {
    let frame = &words(language).frame;
    let link = |href: &'static str, text: &'static str, action: Action| {
        element("a", "").set("href", href).on_click(on_action, action).text(text)
    };
    element("footer", "kof-footer")
        .with(element("p", "kof-footer__help").with_all(frame.help_line.iter().map(help_piece).collect()))
        .with(element("p", "kof-footer__links").with(link("#help", frame.help, Action::OpenedHelp)).with(link(
            "#about",
            frame.about,
            Action::OpenedAbout,
        )))
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

/// The notices to show: what is wrong with storage and not hidden. The live region that holds them is the app's.
pub fn notices(language: Language, faults: Faults, hidden: Faults, on_action: &Callback<Action>) -> Html {
    let notices = &words(language).notices;
    let known = [
        ("storage-blocked", notices.blocked, faults.blocked && !hidden.blocked),
        ("storage-full", notices.full, faults.full && !hidden.full),
        ("quarantined", notices.quarantined, faults.quarantined && !hidden.quarantined),
        ("newer-version", notices.newer_version, faults.newer && !hidden.newer),
    ];
    let shown = known.into_iter().filter(|(.., is_shown)| *is_shown);
    side_by_side(shown.map(|(id, text, _)| notice(id, text, notices.dismiss, on_action)).collect())
}

fn notice(id: &'static str, text: Notice, dismiss: &'static str, on_action: &Callback<Action>) -> Html {
    let hide = button("kof-button kof-button--quiet").on_click(on_action, Action::HidNotices).text(dismiss);
    let said = element("p", "").with(element("b", "").text(text.what)).text(" ").text(text.next);
    element("div", "kof-notice")
        .key(id)
        .set("role", "status")
        .set("data-notice", id)
        .with(Icon::Device.draw_as("kof-icon kof-notice__sign"))
        .with(element("div", "kof-notice__body").with(said).with(element("p", "kof-notice__actions").with(hide)))
        .into()
}
