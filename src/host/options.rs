//! What an owner may ask for in the address.

use super::Colour;
use crate::instrument::language::Language;

/// The longest query that is looked at. All the options together take less than a hundred characters; what others put beside them may
/// take as many as servers let through.
const LONGEST: usize = 8192;
/// The longest name of a frame.
const LONGEST_NAME: usize = 40;

/// A theme that is imposed on the visitor's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Ink on paper.
    Light,
    /// Paper on ink.
    Dark,
}

impl Theme {
    /// As the address and the style sheet write it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// What the address asks for. None for what it does not say, or says wrongly.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// `lang=fr`.
    pub language: Option<Language>,
    /// `theme=dark`; `auto` is none.
    pub theme: Option<Theme>,
    /// `accent=%230a6b62`.
    pub accent: Option<Colour>,
    /// `embed=side`: the frame's name, echoed in its messages.
    pub embed: Option<String>,
}

impl Options {
    /// Reads what stands after the `?`, with or without it. Where an option is said twice, the first one counts.
    pub fn from_query(query: &str) -> Self {
        let mut options = Self::default();
        if query.len() > LONGEST {
            return options;
        }
        let mut seen = [false; 4];
        for pair in query.trim_start_matches('?').split('&') {
            let Some((key, value)) = pair.split_once('=') else { continue };
            let Some(nth) = ["lang", "theme", "accent", "embed"].iter().position(|known| *known == key) else {
                continue;
            };
            if std::mem::replace(&mut seen[nth], true) {
                continue;
            }
            match nth {
                0 => options.language = Language::from_tag(value),
                1 => options.theme = [Theme::Light, Theme::Dark].into_iter().find(|theme| theme.id() == value),
                2 => options.accent = value.strip_prefix("%23").and_then(Colour::from_hex),
                _ => options.embed = is_name(value).then(|| value.to_owned()),
            }
        }
        options
    }
}

fn is_name(text: &str) -> bool {
    let is_fine = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    (1..=LONGEST_NAME).contains(&text.len()) && text.bytes().all(is_fine)
}
