//! The message to adapt: a field over a mirror of its text, in which the placeholders are painted.

use std::fmt::Write as _;
use std::rc::Rc;

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::{Props, part};
use crate::content::Words;
use crate::content::words::Letter;
use crate::notebook::plain::LONGEST_MESSAGE;
use crate::session::Action;
use crate::views::Request;
use crate::views::icon::Icon;

/// The field's id: its label and the browser, when it has to select the text, find it by this.
const FIELD: &str = "letter";

/// Draws the message; nothing without a verdict.
pub fn draw(props: &Props) -> Html {
    let words = props.words();
    let Some(letter) = (words.letter)(props.outcome.verdict, props.outcome.variant) else { return Html::default() };
    let template = as_shown(letter);
    let text = props.shown.assessment.message.clone().unwrap_or_else(|| template.clone());
    let content = html! {
        <>
            <p class="kof-part__lede" id="letter-hint">{ words.result.message_lede }</p>
            { sheet(props, letter, &text) }
            { actions(props, letter, &text, template, words) }
            <p class="kof-letter__said" role="status">{ said(props.copied, words) }</p>
        </>
    };
    part("result-message", words.result.message, content)
}

/// A line break of the instrument is a paragraph: with a blank line between, as people write mail.
fn as_shown(letter: Letter) -> String {
    letter.text.replace('\n', "\n\n")
}

fn sheet(props: &Props, letter: Letter, text: &str) -> Html {
    let edited = props.on_action.reform(|event: InputEvent| {
        Action::EditedMessage(event.target_unchecked_into::<HtmlTextAreaElement>().value())
    });
    html! {
        <div class="kof-letter">
            <p class="kof-letter__to"><label for={FIELD}>{ letter.to }</label></p>
            <div class="kof-letter__sheet">
                <div class="kof-letter__shade" aria-hidden="true">{ mirror(text) }</div>
                <textarea class="kof-letter__text" id={FIELD} aria-describedby="letter-hint" spellcheck="true" rows="1"
                    maxlength={LONGEST_MESSAGE.to_string()} value={text.to_owned()} oninput={edited} />
            </div>
        </div>
    }
}

/// The mirror gives the field its height; without a line break at the end a last empty line would have none.
fn mirror(text: &str) -> Html {
    html! {
        <>
            { for pieces(text).into_iter().map(|(piece, is_blank)| {
                if is_blank { html! { <mark class="kof-letter__blank">{ piece }</mark> } } else { html! { { piece } } }
            }) }
            { "\n" }
        </>
    }
}

/// The text in pieces, each with whether it is a `[placeholder]`.
fn pieces(text: &str) -> Vec<(&str, bool)> {
    let mut pieces = Vec::new();
    for chunk in text.split_inclusive(']') {
        let opening = chunk.rfind('[').filter(|_| chunk.ends_with(']'));
        let (words, blank) = chunk.split_at(opening.unwrap_or(chunk.len()));
        pieces.push((words, false));
        pieces.push((blank, true));
    }
    pieces.retain(|(piece, _)| !piece.is_empty());
    pieces
}

fn actions(props: &Props, letter: Letter, text: &str, template: String, words: &Words) -> Html {
    let copied: Rc<str> = text.into();
    let copy = props.on_request.reform(move |_| Request::Copy { text: Rc::clone(&copied), field: FIELD });
    let is_changed = text != template;
    html! {
        <p class="kof-row">
            <button class="kof-button kof-button--main" type="button" data-copy="" onclick={copy}>
                { Icon::Copy.draw() }{ words.result.copy }
            </button>
            <a class="kof-button" href={mail(letter.subject, text)}>{ Icon::Mail.draw() }{ words.result.mail }</a>
            if is_changed {
                <button class="kof-button kof-button--quiet" type="button"
                    onclick={props.press(Action::EditedMessage(template))}>{ words.result.template }</button>
            }
        </p>
    }
}

fn said(copied: Option<bool>, words: &Words) -> &'static str {
    match copied {
        None => "",
        Some(true) => words.result.copied,
        Some(false) => words.result.copy_failed,
    }
}

fn mail(subject: &str, body: &str) -> String {
    format!("mailto:?subject={}&body={}", percent_encoded(subject), percent_encoded(body))
}

/// As a mail address may hold it (RFC 6068): UTF-8, every byte but letters, digits and `- . _ ~` as `%XX`, a line break
/// as CR LF.
fn percent_encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => encoded.push(char::from(byte)),
            b'\n' => encoded.push_str("%0D%0A"),
            _ => {
                // Writing to a string cannot fail.
                let _ = write!(encoded, "%{byte:02X}");
            }
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::{mail, pieces};

    #[test]
    fn a_mail_address_holds_any_text() {
        let cases = [
            ("Bonjour", "Bonjour"),
            ("a b+c&d=e?", "a%20b%2Bc%26d%3De%3F"),
            ("D’ici [là]", "D%E2%80%99ici%20%5Bl%C3%A0%5D"),
            ("un\n\ndeux", "un%0D%0A%0D%0Adeux"),
        ];
        for (body, encoded) in cases {
            assert_eq!(mail("À propos", body), format!("mailto:?subject=%C3%80%20propos&body={encoded}"));
        }
    }

    #[test]
    fn placeholders_are_found_and_nothing_is_lost() {
        let cases: [(&str, &[&str]); 6] = [
            ("Bonjour [prénom],\nle [date]", &["[prénom]", "[date]"]),
            ("[a][b]", &["[a]", "[b]"]),
            ("no end [here", &[]),
            ("no beginning here] [but here]", &["[but here]"]),
            ("[twice [begun]", &["[begun]"]),
            ("", &[]),
        ];
        for (text, blanks) in cases {
            let pieces = pieces(text);
            let whole: String = pieces.iter().map(|(piece, _)| *piece).collect();
            let found: Vec<&str> = pieces.iter().filter(|(_, is_blank)| *is_blank).map(|(piece, _)| *piece).collect();
            assert_eq!((whole.as_str(), found.as_slice()), (text, blanks));
        }
    }
}
