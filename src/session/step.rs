//! The screens, and how the address names them.

use crate::instrument::page::Page;

/// A screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The first screen.
    Home,
    /// A page of questions.
    Questions(Page),
    /// The question that settles a tie of instincts.
    TieBreak,
    /// The result.
    Result,
    /// What is kept: all of it, or the results of one client.
    History,
    /// What the tool claims, and how it works.
    About,
    /// People to talk to.
    Help,
}

impl Step {
    /// How the page names the screen: `data-screen`.
    pub const fn screen(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Questions(_) => "questions",
            Self::TieBreak => "tie-break",
            Self::Result => "result",
            Self::History => "history",
            Self::About => "about",
            Self::Help => "help",
        }
    }

    /// Does one only look aside here, to go back to where one was?
    pub const fn is_aside(self) -> bool {
        matches!(self, Self::History | Self::About | Self::Help)
    }

    /// The page of questions, on a screen of questions.
    pub const fn page(self) -> Option<Page> {
        if let Self::Questions(page) = self { Some(page) } else { None }
    }

    /// What stands after `#` in the address; empty on the first screen. It says nothing about anybody.
    pub fn fragment(self) -> &'static str {
        match self {
            Self::Home => "",
            Self::Questions(page) => page.id(),
            _ => self.screen(),
        }
    }

    /// The step that an address names; the first screen for anything unknown.
    pub fn from_fragment(fragment: &str) -> Self {
        match fragment {
            "tie-break" => Self::TieBreak,
            "result" => Self::Result,
            "history" => Self::History,
            "about" => Self::About,
            "help" => Self::Help,
            page => Page::from_id(page).map_or(Self::Home, Self::Questions),
        }
    }
}
