//! What a person, or the browser around them, did. Named in the past tense.

use std::rc::Rc;

use super::Step;
use crate::instrument::answers::Answer;
use crate::instrument::language::Language;
use crate::instrument::page::Page;
use crate::notebook::{Draft, Id, Moment, Notebook};

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
    /// Opened a finished assessment.
    OpenedResult(Id),
    /// Took the questionnaire again, about the client of the current assessment or of this finished one.
    Retook(Option<Id>),
    /// Pressed Delete: it is asked whether that is meant.
    AskedToRemove(Removal),
    /// Meant it.
    Removed,
    /// Did not mean it.
    Spared,
    /// Took the last removal back.
    BroughtBack,
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
    /// The browser went to another address of the page, which was about this assessment.
    Navigated(Step, Option<Id>),
    /// Another tab has changed what is kept, or storage was cleared.
    Found(Box<Found>),
    /// The browser said whether it keeps what is stored until it is told otherwise.
    Lasts(bool),
    /// The clipboard took the message, or did not.
    Copied(bool),
    /// The print dialog opened, or did not.
    Printed(bool),
    /// The page around the frame said hello; it is served from this origin.
    HostGreeted(Rc<str>),
    /// A newer build is kept and waits.
    FoundUpdate,
    /// Told the host the verdict.
    ToldHost,
    /// Storage took a write, or did not.
    Stored(Result<(), Refusal>),
}

/// What can be removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Removal {
    /// One assessment, finished or not.
    One(Id),
    /// Everything that this tool keeps in this browser.
    Everything,
}

/// What stands in storage, when somebody else has changed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The finished assessments.
    pub notebook: Notebook,
    /// The unfinished ones.
    pub drafts: Vec<Draft>,
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
