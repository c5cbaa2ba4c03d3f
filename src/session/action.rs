//! What a person, or the browser around them, did. Named in the past tense.

use super::Step;
use crate::instrument::answers::Answer;
use crate::instrument::language::Language;
use crate::instrument::page::Page;
use crate::notebook::{Id, Moment};

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Chose an answer.
    Answered(Answer),
    /// Typed a nickname.
    Named(String),
    /// Chose whether anything is kept on the device.
    ChoseToKeep(bool),
    /// Pressed Start.
    Started,
    /// Resumed an unfinished assessment.
    Resumed(Id),
    /// Pressed Next.
    WentOn,
    /// Pressed Back.
    WentBack,
    /// Skipped an optional page.
    Skipped,
    /// Asked for the result before the end.
    AskedForResult,
    /// Opened a page of questions from the result.
    OpenedPage(Page),
    /// Opened the tie-break from the result.
    OpenedTieBreak,
    /// Took the questionnaire again, about the same client.
    Retook,
    /// Went to the first screen.
    WentHome,
    /// Opened the help screen.
    OpenedHelp,
    /// Opened the about screen.
    OpenedAbout,
    /// Changed the message.
    EditedMessage(String),
    /// Went back to the message as it was proposed.
    RestoredMessage,
    /// Chose a language.
    ChoseLanguage(Language),
    /// Hid the notices.
    HidNotices,
    /// The browser went to another address of the page.
    Navigated(Step),
    /// The clipboard took the message, or did not.
    Copied(bool),
    /// Storage took a write, or did not.
    Stored(Result<(), Refusal>),
}

/// Why storage did not take a write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It refuses, or is not there.
    Blocked,
    /// It is full.
    Full,
    /// What is there was written by a newer version.
    Newer,
}

/// An action with the moment it happened at, if a clock said so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamped {
    /// What happened.
    pub action: Action,
    /// When.
    pub at: Option<Moment>,
}
