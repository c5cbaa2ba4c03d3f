//! PURE. The whole behaviour of a visit: a state, what a person did, and the state that follows.
//!
//! `Session` knows no browser: the clock and the tab's name come in from outside, and what is to be kept is read off the
//! state by the app's effects. Tests drive it as a person would, action by action.

mod action;
mod apply;
mod done;
mod keeping;
mod other_tabs;
mod reading;
mod removing;
mod resuming;
mod step;
mod tidying;
mod trying;
mod walking;
mod writing;

pub use action::{Action, Asking, Found, Refusal, Removal, Stamped, Taken, TakenOut};
pub use done::{Act, Done};
pub use keeping::{Apart, Keeping, Written};
pub use step::Step;

use std::rc::Rc;

use crate::instrument::answers::{Answer, Question};
use crate::instrument::gate::Choice;
use crate::instrument::language::Language;
use crate::instrument::scale::Scale;
use crate::instrument::trial::Trial;
use crate::instrument::verdict::Verdict;
use crate::notebook::import::Refused;
use crate::notebook::{Draft, Id, Notebook};

/// What went wrong with storage, each said in one line.
#[expect(clippy::struct_excessive_bools, reason = "faults that come and go independently")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Faults {
    /// Storage refuses, or is not there.
    pub blocked: bool,
    /// Storage is full: the latest answers are not in it.
    pub full: bool,
    /// Data that could not be read was set aside.
    pub quarantined: bool,
    /// The notebook was written by a newer version: it is only read.
    pub newer: bool,
    /// What was on the screen was deleted in another tab.
    pub deleted_elsewhere: bool,
    /// Not a fault but a limit: what is kept belongs to this site inside that other one.
    pub partitioned: bool,
    /// Nor this: the page is a file of this device, and other such files may see what is kept.
    pub in_file: bool,
    /// Nor this: a newer build is kept and waits.
    pub outdated: bool,
}

impl Faults {
    /// These and those.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self {
            blocked: self.blocked | other.blocked,
            full: self.full | other.full,
            quarantined: self.quarantined | other.quarantined,
            newer: self.newer | other.newer,
            deleted_elsewhere: self.deleted_elsewhere | other.deleted_elsewhere,
            partitioned: self.partitioned | other.partitioned,
            in_file: self.in_file | other.in_file,
            outdated: self.outdated | other.outdated,
        }
    }
}

/// For each scale, whether it is: see [`Scale::index`].
pub type Unfolded = [bool; Scale::ALL.len()];

/// What a tab brings to a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// A random name, different for each opening of the page; ids are made of it.
    pub tab: String,
    /// The language to begin with.
    pub language: Language,
    /// The finished assessments.
    pub notebook: Notebook,
    /// The unfinished ones.
    pub drafts: Vec<Draft>,
    /// What went wrong with storage while reading.
    pub faults: Faults,
    /// The step asked for by the address, and the assessment it was about.
    pub place: (Step, Option<Id>),
}

/// The state of a visit.
#[expect(clippy::struct_excessive_bools, reason = "facts of a visit that come and go independently")]
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// The language shown.
    pub language: Language,
    /// The screen shown.
    pub step: Step,
    /// The assessment being answered, or just finished.
    pub current: Rc<Draft>,
    /// Has `current` answers that the notebook does not have yet?
    pub is_open: bool,
    /// Other unfinished assessments.
    pub drafts: Rc<Vec<Draft>>,
    /// Everything finished.
    pub notebook: Rc<Notebook>,
    /// How often this visit has changed the notebook: what it takes from another tab does not count.
    pub notebook_edits: u32,
    /// Where answers are kept.
    pub keeping: Keeping,
    /// What is kept but out of sight, while nothing is kept.
    pub apart: Option<Rc<Apart>>,
    /// What the dialog asks.
    pub asking: Option<Asking>,
    /// What was done last and can be taken back.
    pub done: Option<Rc<Done>>,
    /// Has it just been taken back?
    pub is_undone: bool,
    /// The client whose results are looked at; none for the whole notebook.
    pub history_of: Option<Id>,
    /// Are all of that client's results drawn, and not the last ones only? The others follow once those are painted.
    pub is_unrolled: bool,
    /// Why the file chosen last was not read.
    pub refused: Option<Refused>,
    /// What was taken out last, on this screen.
    pub taken: Option<Taken>,
    /// Does the browser keep what is stored until it is told otherwise? `None` until it was asked.
    pub lasts: Option<bool>,
    /// What went wrong with storage.
    pub faults: Faults,
    /// Notices that the person has hidden.
    pub hidden: Faults,
    /// How often Start was pressed while an opening question had no answer; back to 0 once they are answered.
    pub start_refused: u32,
    /// Questions that were left open and pointed out, each once.
    pub pointed_out: Rc<[Question]>,
    /// The scales of the result that were unfolded: what is in them is drawn only then.
    pub unfolded: Unfolded,
    /// Other answers, tried beside the result: kept nowhere, gone with the screen.
    pub trial: Option<Rc<Trial>>,
    /// Whether the clipboard took the message, just after it was asked to.
    pub copied: Option<bool>,
    /// Whether the browser refused to print, when it was last asked to.
    pub print_refused: bool,
    /// The origin of the page around, once it has greeted: the person may tell it the verdict.
    pub host: Option<Rc<str>>,
    /// The verdict that the host was told, and of which assessment.
    pub shared: Option<(Id, Verdict)>,
    /// The message that gave way to the proposed one, on this screen: it can be taken back.
    pub replaced: Option<Rc<str>>,
    /// Where to go back to from help, about and the notebook.
    return_to: Step,
    /// Was the tie-break opened from the result, to go back there?
    is_settling: bool,
    tab: Rc<str>,
    ids: u32,
    clock: u32,
}

impl Session {
    /// Begins a visit with what was kept. Nothing is written by this.
    pub fn open(opening: Opening) -> Self {
        let Opening { tab, language, notebook, mut drafts, faults, place: (step, id) } = opening;
        // A tab may have ended between the two writes that finish one.
        drafts.retain(|draft| !notebook.has_all_of(draft));
        let counts = drafts.iter().map(|draft| draft.assessment.answers.highest_count());
        let clock = counts.chain([notebook.highest_count()]).max().unwrap_or(0);
        let mut session = Self {
            language,
            step: Step::Home,
            current: Rc::new(Draft::new(Id::numbered(&tab, 1), Id::numbered(&tab, 2), language)),
            is_open: true,
            drafts: Rc::new(drafts),
            notebook: Rc::new(notebook),
            notebook_edits: 0,
            keeping: Keeping::default(),
            apart: None,
            asking: None,
            done: None,
            is_undone: false,
            history_of: None,
            is_unrolled: true,
            refused: None,
            taken: None,
            lasts: None,
            faults,
            hidden: Faults::default(),
            start_refused: 0,
            pointed_out: Rc::from([]),
            unfolded: Unfolded::default(),
            trial: None,
            copied: None,
            print_refused: false,
            host: None,
            shared: None,
            replaced: None,
            return_to: Step::Home,
            is_settling: false,
            tab: tab.into(),
            ids: 2,
            clock,
        };
        session.pick_up(step, id);
        session
    }
}

/// The answer that is preselected on arriving at a page: the safety question's way out. What is shown as chosen is what
/// is recorded.
const PRESELECTED: Answer = Answer::Gate(Choice::SafetyUnsaid);
