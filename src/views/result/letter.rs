//! The message to adapt: a field over a mirror of its text, in which the placeholders are painted.

use super::{Props, part};
use crate::content::Words;
use crate::content::letter::{is_after, pieces};
use crate::content::words::Letter;
use crate::instrument::advice::Flag;
use crate::instrument::language::Language;
use crate::notebook::plain::LONGEST_MESSAGE;
use crate::session::Action;
use crate::views::Request;
use crate::views::element::{Element, element};
use crate::views::icon::Icon;

/// The field's id: its label, the browser when it has to select the text, and `boot/result.js` find it by this.
const FIELD: &str = "letter";

/// Draws the message; nothing without a verdict, nor beside a trial, which writes to nobody.
pub fn draw(props: &Props) -> Option<Element> {
    let words = props.words();
    let letter = (words.letter)(props.outcome.verdict, props.outcome.variant).filter(|_| props.trial.is_none())?;
    let template = as_shown(letter);
    let text = props.shown.assessment.message.clone().unwrap_or_else(|| template.clone());
    let outcome = &props.outcome;
    // One that was begun in another language is still after it.
    let mut proposals =
        Language::ALL.iter().filter_map(|one| (crate::content::words(*one).letter)(outcome.verdict, outcome.variant));
    part("result-message", words.result.message)
        .with(element!("p.kof-part__lede|id=letter-hint[$]").text(words.result.message_lede))
        .with_any(
            (!proposals.any(|proposed| is_after(&text, &as_shown(proposed))))
                .then(|| element!("p.kof-letter__other[$]").text(words.result.other_letter)),
        )
        .with_any(
            outcome
                .flags
                .contains(&Flag::LastResetFirst)
                .then(|| element!("p.kof-letter__after[$]").text(words.result.after_reset)),
        )
        .with(sheet(props, letter, &text))
        .with(actions(props, letter, &text, &template, words))
        .with(element!("p.kof-letter__said|role=status[$]").text(said(props.copied, words)))
        .into()
}

/// A line break of the instrument is a paragraph: with a blank line between, as people write mail.
fn as_shown(letter: Letter) -> String {
    letter.text.replace('\n', "\n\n")
}

fn sheet(props: &Props, letter: Letter, text: &str) -> Element {
    element!(
        "div.kof-letter[p.kof-letter__to[label|for=$[$]] div.kof-letter__sheet[$ \
        textarea.kof-letter__text|id=$|aria-describedby=letter-hint|spellcheck=true|rows=1|maxlength=$|$|$|$[]]]"
    )
    .text(FIELD)
    .text(letter.to)
    .with(mirror(text))
    .text(FIELD)
    .say(LONGEST_MESSAGE.to_string())
    .value(text.to_owned().into())
    .on_input(&props.on_action, Action::EditedMessage)
    .on_change(&props.on_action, Action::LeftMessage)
}

/// The mirror gives the field its height; without a line break at the end a last empty line would have none.
fn mirror(text: &str) -> Element {
    let pieces = pieces(text).into_iter().map(|piece| {
        let around = if piece.is_placeholder { element!("mark.kof-letter__blank") } else { element!("span") };
        around.say(piece.text.to_owned())
    });
    element!("div.kof-letter__shade|aria-hidden=true[$ $]").with_each(pieces).text("\n")
}

fn actions(props: &Props, letter: Letter, text: &str, template: &str, words: &Words) -> Element {
    let row = element!(
        "p.kof-row[button.kof-button kof-button--main|type=button|data-copy|$[$ $] \
        a.kof-button|href=$[$ $]]"
    )
    .on_ask(&props.on_request, Request::Copy { text: text.into(), field: FIELD })
    .with(Icon::Copy.draw())
    .text(words.result.copy)
    .say(mail(letter.subject, text))
    .with(Icon::Mail.draw())
    .text(words.result.mail);
    let (action, name) = match &props.replaced {
        _ if text != template => (Action::RestoredMessage, words.result.template),
        Some(own) => (Action::EditedMessage(own.to_string()), words.result.own_text),
        None => return row,
    };
    let again = element!("button.kof-button kof-button--quiet|type=button|data-template|$");
    row.with(again.on_click(&props.on_action, action).text(name))
}

fn said(copied: Option<bool>, words: &Words) -> &'static str {
    match copied {
        None => "",
        Some(true) => words.result.copied,
        Some(false) => words.result.copy_failed,
    }
}

fn mail(subject: &str, body: &str) -> String {
    ["mailto:?subject=", &percent_encoded(subject), "&body=", &percent_encoded(body)].concat()
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
                encoded.push('%');
                encoded.extend([byte >> 4, byte & 15].map(|half| char::from(b"0123456789ABCDEF"[usize::from(half)])));
            }
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::mail;

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
}
