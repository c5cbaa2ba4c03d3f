//! PURE. The whole behaviour of a visit: a state, what a person did, and the state that follows.
//!
//! `Session` knows no browser: the clock and the tab's name come in from outside, and what is to be kept is read off the
//! state by the app's effects. Tests drive it as a person would, action by action.

mod action;
mod apply;
mod done;
mod keeping;
mod removing;
mod resuming;
mod sharing;
mod step;
mod tidying;
mod trying;
mod writing;

pub use action::{Action, Asking, Found, Refusal, Removal, Stamped, Taken, TakenOut};
pub use done::{Act, Done};
pub use keeping::{Apart, Keeping};
pub use step::Step;

use std::rc::Rc;

use crate::instrument::answers::{Answer, Answers, Question};
use crate::instrument::gate::{Choice, Gate, Status};
use crate::instrument::instinct::Reflection;
use crate::instrument::language::Language;
use crate::instrument::outcome::verdict;
use crate::instrument::page::{OPENING_GATES, Page, RESULT_OFFERED_AFTER};
use crate::instrument::trial::Trial;
use crate::instrument::verdict::Verdict;
use crate::notebook::import::Refused;
use crate::notebook::{Client, Draft, Export, Id, Notebook};
use crate::order::Listed;

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
    /// Where to go back to from help, about, and a tie-break opened from the result.
    return_to: Step,
    tab: Rc<str>,
    ids: u32,
    clock: u32,
}

impl Session {
    /// Begins a visit with what was kept. Nothing is written by this.
    pub fn open(opening: Opening) -> Self {
        let Opening { tab, language, notebook, drafts, faults, place: (step, id) } = opening;
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
            trial: None,
            copied: None,
            print_refused: false,
            host: None,
            shared: None,
            return_to: Step::Home,
            tab: tab.into(),
            ids: 2,
            clock,
        };
        session.pick_up(step, id);
        session
    }

    /// The answers of the current assessment.
    pub fn answers(&self) -> &Answers {
        self.current.assessment.answers.answers()
    }

    /// The status, once said.
    pub fn status(&self) -> Option<Status> {
        self.answers().status()
    }

    /// The opening gates that have no answer yet.
    pub fn missing_to_start(&self) -> Vec<Gate> {
        OPENING_GATES.into_iter().filter(|gate| self.answers().gate(*gate).is_none()).listed()
    }

    /// The unfinished assessments that are worth resuming: those with a core answer, the current one on the first
    /// screen excepted, since its form stands there.
    pub fn resumable(&self) -> impl Iterator<Item = &Draft> {
        self.drafts.iter().filter(|draft| draft.assessment.answers.has_core())
    }

    /// What the address is about: the assessment, or on the history the client.
    pub fn about(&self) -> &str {
        match self.step {
            Step::History => self.history_of.as_ref().map_or("", Id::as_str),
            _ => self.current.assessment.id.as_str(),
        }
    }

    /// Everything that is there, as it is exported.
    pub fn export(&self) -> Export {
        let own = self.draft_to_keep().map(|draft| (*draft).clone());
        Export::of(&self.notebook, self.drafts.iter().cloned().chain(own))
    }

    /// Progress on the path of this status: questions answered or skipped, of all.
    pub fn progress(&self) -> (usize, usize) {
        let Some(status) = self.status() else {
            let given = OPENING_GATES.iter().filter(|gate| self.answers().gate(**gate).is_some()).count();
            return (given, path_length(Status::Freelance));
        };
        let answered = |question: Question| self.answers().get(question).is_some();
        let opening = OPENING_GATES.iter().filter(|gate| answered(Question::Gate(**gate))).count();
        let pages = Page::ALL.iter().map(|page| {
            let questions = page.questions(status);
            let is_skipped = self.current.skipped.contains(page);
            questions.into_iter().filter(|question| is_skipped || answered(*question)).count()
        });
        (opening + pages.sum::<usize>(), path_length(status))
    }

    /// May the result be read early: was the page of wear passed, and is there a verdict?
    pub fn offers_result(&self) -> bool {
        self.current.furthest.is_some_and(|page| page > RESULT_OFFERED_AFTER)
            && verdict(self.answers()).is_some_and(|verdict| verdict != Verdict::Insufficient)
    }

    /// Is the tie-break worth asking: are several instincts close, and has it not been answered?
    pub fn needs_tie_break(&self) -> bool {
        Reflection::of(self.answers()).is_undecided() && self.answers().get(Question::TieBreak).is_none()
    }

    /// The questions of a page that have no answer yet.
    pub fn unanswered(&self, page: Page) -> Vec<Question> {
        let questions = self.status().map(|status| page.questions(status)).unwrap_or_default();
        questions.into_iter().filter(|question| self.answers().get(*question).is_none()).listed()
    }

    /// The pages that are not wholly answered, in order.
    pub fn incomplete_pages(&self) -> Vec<Page> {
        Page::ALL.iter().copied().filter(|page| !self.unanswered(*page).is_empty()).listed()
    }

    /// The client of the current assessment, with the nickname given here or in the notebook.
    pub fn client_name(&self) -> &str {
        let known = self.notebook.client(&self.current.assessment.client);
        known.map_or(self.current.name.as_str(), |client| &client.name)
    }

    /// Is the assessment shown in the notebook, as it stands?
    pub fn is_kept(&self) -> bool {
        let faults = self.faults;
        self.keeping == Keeping::OnDevice && !faults.blocked && !faults.full && !faults.newer
    }

    /// The draft to keep: the current one, when it holds something that the notebook does not.
    pub fn draft_to_keep(&self) -> Option<Rc<Draft>> {
        (self.is_open && !self.current.is_empty()).then(|| Rc::clone(&self.current))
    }
}

/// How many questions are on the path of this status.
fn path_length(status: Status) -> usize {
    OPENING_GATES.len() + Page::ALL.iter().map(|page| page.questions(status).len()).sum::<usize>()
}

/// The client of a draft, for the notebook.
fn client_of(draft: &Draft, notebook: &Notebook, count: u32) -> Client {
    let id = draft.assessment.client.clone();
    let known = notebook.client(&id).cloned();
    known.unwrap_or_else(|| Client { id, name: draft.name.clone(), archived: false, count })
}

/// The answer that is preselected on arriving at a page: the safety question's way out. What is shown as chosen is what
/// is recorded.
const PRESELECTED: Answer = Answer::Gate(Choice::SafetyUnsaid);
