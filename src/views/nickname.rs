//! The field for a client's nickname, on the first screen and in the dialog.

use yew::prelude::*;

use super::element::{Element, element};
use crate::content::Words;
use crate::notebook::plain::LONGEST_NAME;
use crate::session::Action;

/// Draws it; `about` is the id of what is said of it.
#[inline(never)]
pub fn field(
    id: &'static str,
    about: &'static str,
    name: AttrValue,
    on_action: &Callback<Action>,
    typed: fn(String) -> Action,
) -> Element {
    element!("input.kof-field|id=$|data-nickname|type=text|autocomplete=off|maxlength=$|aria-describedby=$|$|$[]")
        .text(id)
        .say(LONGEST_NAME.to_string())
        .text(about)
        .value(name)
        .on_input(on_action, typed)
}

/// What is said of a nickname: an example, and of one that the field takes no further letter for, why.
pub fn about(name: &str, words: &Words) -> &'static str {
    // As the browser counts.
    if name.encode_utf16().count() < LONGEST_NAME { words.home.nickname_hint } else { words.home.nickname_full }
}
