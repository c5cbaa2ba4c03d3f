//! Small texts that come from outside and are bounded here.

use std::rc::Rc;

/// The longest nickname, in characters.
pub const LONGEST_NAME: usize = 40;
/// The longest message, in characters.
pub const LONGEST_MESSAGE: usize = 5_000;

/// A random id: 1 to 40 of `A–Z a–z 0–9 _ -`, or `*` for everything. It says nothing about anybody.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Rc<str>);

impl Id {
    /// The id, if the text is one.
    pub fn new(text: &str) -> Option<Self> {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
        ((1..=40).contains(&text.len()) && text.bytes().all(allowed)).then(|| Self(text.into()))
    }

    /// Stands for everything at once, on a tombstone.
    pub fn everything() -> Self {
        Self("*".into())
    }

    /// The `n`-th id of a tab.
    pub fn numbered(tab: &str, n: u32) -> Self {
        Self([prefix(tab), n.to_string()].concat().into())
    }

    /// Is it one of this tab's?
    pub fn is_of(&self, tab: &str) -> bool {
        self.0.starts_with(&prefix(tab))
    }

    /// As written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What the ids of a tab begin with.
fn prefix(tab: &str) -> String {
    tab.chars().filter(char::is_ascii_alphanumeric).take(20).chain(['-']).collect()
}

/// A point in time as ISO 8601 text in UTC. Kept for display only: order comes from counts and sequences.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(Rc<str>);

impl Moment {
    /// The moment, if the text has the form `2026-06-01T08:30:00Z`, fractions of a second allowed. Whether such a day
    /// exists is for the calendar that displays it to say.
    pub fn new(text: &str) -> Option<Self> {
        let digits_at = |range: std::ops::Range<usize>| {
            text.as_bytes().get(range).is_some_and(|part| part.iter().all(u8::is_ascii_digit))
        };
        let mark_at = |at: usize, mark: u8| text.as_bytes().get(at) == Some(&mark);
        let date = digits_at(0..4) && mark_at(4, b'-') && digits_at(5..7) && mark_at(7, b'-') && digits_at(8..10);
        let time = mark_at(10, b'T')
            && digits_at(11..13)
            && mark_at(13, b':')
            && digits_at(14..16)
            && mark_at(16, b':')
            && digits_at(17..19);
        let rest = text.get(19..)?;
        let fraction = rest.strip_suffix('Z')?;
        let is_fraction = fraction.is_empty()
            || fraction
                .strip_prefix('.')
                .is_some_and(|digits| (1..=9).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()));
        (date && time && is_fraction).then(|| Self(text.into()))
    }

    /// The day in UTC, `2026-06-01`.
    pub fn day(&self) -> &str {
        self.0.get(..10).unwrap_or("")
    }

    /// As written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Does the character steer the direction of text, hide, or control a terminal? Such characters are taken out of names and
/// messages, so that no name can turn a sentence around or hide. They are Unicode's controls, its `Bidi_Control`, and its
/// `Default_Ignorable_Code_Point` but for the variation selectors that choose between two pictures of an emoji.
const fn is_steering(c: char) -> bool {
    matches!(c,
        '\u{0}'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}'
        | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// A nickname as it may be kept: one line, no steering characters, at most [`LONGEST_NAME`] characters.
pub fn name(text: &str) -> String {
    let clean: String =
        text.chars().filter(|c| !is_steering(*c) && !matches!(c, '\n' | '\t' | '\u{2028}' | '\u{2029}')).collect();
    clean.trim_start().chars().take(LONGEST_NAME).collect()
}

/// A message as it may be kept: no steering characters, at most [`LONGEST_MESSAGE`] characters.
pub fn message(text: &str) -> String {
    text.chars().filter(|c| !is_steering(*c)).take(LONGEST_MESSAGE).collect()
}
