//! What a person, or the browser around them, did. Named in the past tense.

use std::rc::Rc;

use super::{Faults, Step};
use crate::instrument::answers::Answer;
use crate::instrument::counterfactual::Flip;
use crate::instrument::language::Language;
use crate::instrument::page::Page;
use crate::instrument::scale::Scale;
use crate::notebook::import::{Import, Refused};
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
    /// Did not mean it, or left a dialog as it was.
    Spared,
    /// Took back what was done last.
    BroughtBack,
    /// Pressed Rename: the client is asked for a new nickname.
    AskedToRename(Id),
    /// Typed in the dialog that asks for it.
    TypedName(String),
    /// Gave the client that nickname.
    Renamed,
    /// Put a client into the archive, or took them out.
    Archived(Id, bool),
    /// Chose a file or pasted a text: it was read, or refused.
    ChoseFile(Result<Rc<Import>, Refused>),
    /// Had it merged.
    Imported,
    /// Took something out: a file, a text.
    TookOut(Taken),
    /// Went to the first screen.
    WentHome,
    /// Opened the help screen.
    OpenedHelp,
    /// Opened the about screen.
    OpenedAbout,
    /// Opened what is kept: about this client, or all of it.
    OpenedHistory(Option<Id>),
    /// The last results of a client have been painted: the others are drawn too.
    Unrolled,
    /// Changed the message.
    EditedMessage(String),
    /// Went back to the message as it was proposed.
    RestoredMessage,
    /// Left the message's field, or the page.
    LeftMessage,
    /// Unfolded a scale of the result, or folded it again: what was drawn for it stays.
    Unfolded(Scale),
    /// Began a trial with a change that brings another verdict, or went on with one.
    BeganTrial(Flip),
    /// Tried an answer beside the result.
    Tried(Answer),
    /// Went back from the trial to the answers given.
    LeftTrial,
    /// Chose a language.
    ChoseLanguage(Language),
    /// Hid the notice of this; of none, that of what was taken back.
    HidNotice(Faults),
    /// What was done is not to be taken back.
    LetGo,
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

impl Action {
    /// Does the moment count at which it happened? Where it does not, the clock need not be asked.
    pub const fn is_dated(&self) -> bool {
        matches!(
            self,
            Self::Started | Self::WentOn | Self::Skipped | Self::AskedForResult | Self::Retook(_) | Self::Navigated(..)
        )
    }
}

/// What can be removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Removal {
    /// One assessment, finished or not.
    One(Id),
    /// What was changed since in one that is finished: its result stays.
    Changes(Id),
    /// A client, with all that is about them.
    Client(Id),
    /// Everything that this tool keeps in this browser.
    Everything,
}

/// What a dialog asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asking {
    /// Is it to be removed?
    Removal(Removal),
    /// What is this client to be called? And what was typed so far.
    Name(Id, String),
    /// Is this file to be merged?
    Import(Rc<Import>),
}

/// Something that was taken out of the page. Whether a download arrived is not said to a page, so its text stays at hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// What it was.
    pub what: TakenOut,
    /// Its text.
    pub text: Rc<str>,
}

/// What can be taken out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TakenOut {
    /// A file of this name was offered for download: everything, or a reminder.
    File(Rc<str>),
    /// The result as text, which the clipboard took.
    Copied,
    /// The result as text, which neither the clipboard nor another app took.
    Refused,
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
