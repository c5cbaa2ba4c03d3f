//! What stands around every screen: masthead, notices, the help line and the way to help and about.

use yew::prelude::*;

use super::Request;
use super::icon::{Icon, sign_of_the_tool};
use crate::content::words::{HelpPiece, Notice};
use crate::content::{Words, words};
use crate::instrument::language::Language;
use crate::session::{Action, Faults};

/// Masthead: sign and name, the other language, the way out.
#[derive(Properties, PartialEq)]
pub struct MastheadProps {
    /// The language shown.
    pub language: Language,
    /// What the person does.
    pub on_action: Callback<Action>,
    /// What only the browser can do.
    pub on_request: Callback<Request>,
}

/// Draws the masthead.
#[component]
pub fn Masthead(props: &MastheadProps) -> Html {
    let frame = &words(props.language).frame;
    let others = Language::ALL.iter().filter(|language| **language != props.language);
    let go_home = props.on_action.reform(|event: MouseEvent| {
        event.prevent_default();
        Action::WentHome
    });
    html! {
        <header class="kof-masthead">
            <p class="kof-masthead__name">
                <a href="#" onclick={go_home}>
                    { sign_of_the_tool("kof-masthead__sign") }
                    <span class="kof-masthead__title">{ frame.name }</span>
                </a>
            </p>
            { for others.map(|language| language_switch(*language, &props.on_action)) }
            <button class="kof-masthead__act" type="button" data-quick-exit=""
                onclick={props.on_request.reform(|_| Request::QuickExit)}>
                { Icon::Cross.draw() }
                <span class="kof-masthead__word">{ frame.quick_exit }</span>
            </button>
        </header>
    }
}

fn language_switch(language: Language, on_action: &Callback<Action>) -> Html {
    let Words { code, own_name, .. } = *words(language);
    html! {
        <button key={language.id()} class="kof-masthead__act" type="button" lang={language.id()}
            data-language={language.id()} aria-label={format!("{code}, {own_name}")}
            onclick={on_action.reform(move |_| Action::ChoseLanguage(language))}>
            { code }
        </button>
    }
}

/// The foot of every screen.
#[derive(Properties, PartialEq)]
pub struct FooterProps {
    /// The language shown.
    pub language: Language,
    /// What the person does.
    pub on_action: Callback<Action>,
}

/// Draws the help line, whatever the answers, and the links.
#[component]
pub fn Footer(props: &FooterProps) -> Html {
    let frame = &words(props.language).frame;
    let link = |href: &'static str, text: &'static str, action: Action| {
        let follow = props.on_action.reform(move |event: MouseEvent| {
            event.prevent_default();
            action.clone()
        });
        html! { <a {href} onclick={follow}>{ text }</a> }
    };
    html! {
        <footer class="kof-footer">
            <p class="kof-footer__help">{ for frame.help_line.iter().map(help_piece) }</p>
            <p class="kof-footer__links">
                { link("#help", frame.help, Action::OpenedHelp) }
                { link("#about", frame.about, Action::OpenedAbout) }
            </p>
        </footer>
    }
}

fn help_piece(piece: &HelpPiece) -> Html {
    match *piece {
        HelpPiece::Text(text) => html! { { text } },
        HelpPiece::Strong(text) => html! { <strong>{ text }</strong> },
        HelpPiece::Call(number) => html! { <a href={call(number)}>{ number }</a> },
    }
}

/// The address that calls a number.
pub fn call(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    format!("tel:{digits}")
}

/// The notices to show: what is wrong with storage and not hidden. The live region that holds them is the app's.
pub fn notices(language: Language, faults: Faults, hidden: Faults, on_action: &Callback<Action>) -> Html {
    let notices = &words(language).notices;
    let shown = [
        ("storage-blocked", notices.blocked, faults.blocked && !hidden.blocked),
        ("storage-full", notices.full, faults.full && !hidden.full),
        ("quarantined", notices.quarantined, faults.quarantined && !hidden.quarantined),
        ("newer-version", notices.newer_version, faults.newer && !hidden.newer),
    ];
    let shown = shown.into_iter().filter(|(.., is_shown)| *is_shown);
    html! { { for shown.map(|(id, text, _)| notice(id, text, notices.dismiss, on_action)) } }
}

fn notice(id: &'static str, text: Notice, dismiss: &'static str, on_action: &Callback<Action>) -> Html {
    html! {
        <div key={id} class="kof-notice" role="status" data-notice={id}>
            { Icon::Device.draw_as("kof-notice__sign") }
            <div class="kof-notice__body">
                <p><b>{ text.what }</b>{ " " }{ text.next }</p>
                <p class="kof-notice__actions">
                    <button class="kof-button kof-button--quiet" type="button"
                        onclick={on_action.reform(|_| Action::HidNotices)}>{ dismiss }</button>
                </p>
            </div>
        </div>
    }
}
