//! One tab, or one of two, what is done in it, and what must hold after each step: in one file, since what is done and what must hold are
//! two halves of one list.

use std::cell::RefCell;
use std::rc::Rc;

use keep_or_fire::browser::storage::Store;
use keep_or_fire::instrument::answers::Question;
use keep_or_fire::instrument::outcome::verdict;
use keep_or_fire::instrument::verdict::Verdict;
use keep_or_fire::notebook::{Export, Id};
use keep_or_fire::session::{Act, Action, Keeping, Refusal, Session, Step};

use crate::known::Known;
use crate::shelf::{Fails, Pretend};
use crate::tab::Tab;

/// The files that were taken out, on any device.
pub type Files = Rc<RefCell<Vec<Export>>>;

/// One tab of a device, its storage, the files at hand, the entries of the browser's list.
pub struct Visit {
    pub tab: Tab,
    pub files: Files,
    pub entries: Vec<(Step, Option<Id>)>,
    /// Another tab on the same storage, which hears of everything at once.
    other: Option<Tab>,
    has_other: bool,
    shelf: Pretend,
    /// Does storage refuse something?
    refuses: bool,
    device: &'static str,
    opened: usize,
}

impl Visit {
    pub fn begin(device: &'static str, files: &Files) -> Self {
        let shelf = Pretend::default();
        let tab = Tab::opened(&shelf, &format!("{device}0"), (Step::Home, None));
        Self {
            tab,
            files: Rc::clone(files),
            entries: vec![(Step::Home, None)],
            other: None,
            has_other: false,
            shelf,
            refuses: false,
            device,
            opened: 0,
        }
    }

    /// With another tab beside it.
    pub fn in_two_tabs() -> Self {
        let visit = Self::begin("t", &Files::default());
        let other = Tab::opened(&visit.shelf, "other", (Step::Home, None));
        Self { other: Some(other), has_other: true, ..visit }
    }

    /// From now on storage refuses these calls.
    pub fn is_refused(&mut self, fails: Fails, with: Refusal) {
        self.shelf.fails(fails, with);
        self.refuses = fails != Fails::Never;
    }

    /// Goes on in the other tab.
    pub fn turns(&mut self) {
        if let Some(other) = &mut self.other {
            std::mem::swap(other, &mut self.tab);
            self.entries = vec![self.place()];
        }
    }

    /// The other tab hears what was done, and this one what that tab made of it.
    fn tells(&mut self, may_take: bool, what: &str) {
        let Some(mut other) = self.other.take() else { return };
        let before = other.session.clone();
        for _ in 0..2 {
            other.hears();
            self.tab.hears();
        }
        self.expect_sound(&format!("{what}, heard of in another tab"));
        std::mem::swap(&mut other, &mut self.tab);
        self.expect_sound(&format!("{what} in another tab"));
        if !may_take {
            self.expect_nothing_lost(&before, None, false, &format!("{what} in another tab"));
        }
        std::mem::swap(&mut other, &mut self.tab);
        assert_eq!(self.comparable(self.session()), self.comparable(&other.session), "in both tabs after {what}");
        self.other = Some(other);
    }

    pub fn session(&self) -> &Session {
        &self.tab.session
    }

    /// The step, and what the address is about.
    fn place(&self) -> (Step, Option<Id>) {
        (self.session().step, Id::new(self.session().about()))
    }

    pub fn act(&mut self, action: Action) {
        let (before, what) = (self.session().clone(), format!("{action:?}"));
        let changed = match &action {
            Action::Answered(answer) => Some(answer.question()),
            _ => None,
        };
        let is_message = matches!(action, Action::EditedMessage(_) | Action::RestoredMessage);
        let may_take = matches!(action, Action::Removed | Action::BroughtBack | Action::Imported);
        self.tab.does(action);
        self.tells(may_take || changed.is_some() || is_message, &what);
        let place = self.place();
        if self.entries.last() != Some(&place) {
            self.entries.push(place);
        }
        self.expect_sound(&what);
        if !may_take {
            self.expect_nothing_lost(&before, changed, is_message, &what);
        }
    }

    /// Something is done; and in a copy of the visit it is taken back at once: all is as it was.
    pub fn act_and_look_back(&mut self, ask: Vec<Action>, act: Action) {
        let (mut copy, is_refusal_said) = (self.copy(), self.is_refusal_said());
        for action in ask {
            self.tab.does(action.clone());
            copy.tab.does(action);
        }
        let (had, what) = (copy.session().clone(), format!("{act:?} of {:?}", self.session().asking));
        self.act(act.clone());
        // The copy's storage does not know what it refused to let go of.
        if is_refusal_said {
            return;
        }
        copy.act(act);
        if copy.session().done == had.done {
            return;
        }
        copy.tab.does(Action::BroughtBack);
        copy.expect_sound(&format!("{what}, taken back"));
        let all = |session| self.comparable(session).map(Known::without_those_only_taken_again);
        assert_eq!(all(&had), all(copy.session()), "before, and after {what} was taken back");
        if had.current.assessment.id == copy.session().current.assessment.id {
            assert_eq!(had.client_name(), copy.session().client_name(), "before, and after {what} was taken back");
        }
    }

    fn copy(&self) -> Self {
        let mut copy = Self::begin(self.device, &self.files);
        copy.shelf = self.shelf.copied();
        copy.tab = Tab::opened(&copy.shelf, "copy", (Step::Home, None));
        copy.tab.session = self.session().clone();
        copy.has_other = self.has_other;
        copy
    }

    /// The page is loaded again where it is, or opened on the first screen.
    pub fn reloads(&mut self, is_elsewhere: bool) {
        // What is kept nowhere, as is said, would be gone.
        if self.refuses || self.is_refusal_said() {
            return;
        }
        self.opened += 1;
        let place = if is_elsewhere { (Step::Home, None) } else { self.place() };
        let before = self.session().clone();
        self.tab = Tab::opened(&self.shelf, &format!("{}{}", self.device, self.opened), place);
        self.entries = vec![self.place()];
        self.expect_sound("a reload");
        if before.keeping == Keeping::OnDevice {
            assert_eq!(self.comparable(&before), self.comparable(self.session()), "before and after a reload");
            if !is_elsewhere && !before.current.is_empty() {
                assert_eq!(before.step, self.session().step, "before and after a reload");
            }
        }
    }

    /// Would an import be taken back while storage refuses?
    pub fn is_import_undone_unwritten(&self) -> bool {
        let is_import = self.session().done.as_ref().is_some_and(|done| done.act == Act::Imported);
        is_import && (self.refuses || self.is_refusal_said())
    }

    fn is_refusal_said(&self) -> bool {
        let faults = self.session().faults;
        faults.blocked || faults.full
    }

    fn expect_nothing_lost(&self, before: &Session, changed: Option<Question>, is_message: bool, what: &str) {
        let [had, has] = [before, self.session()].map(Known::to);
        let values = |known: &[Known; 2], id: &str, question: &str| -> Vec<&'static str> {
            let told = known.iter().flat_map(Known::told).filter(|(one, _)| *one == id);
            told.filter_map(|(_, one)| one.answers.get(question).copied()).collect()
        };
        for (id, one) in had.iter().flat_map(Known::told) {
            let is_own = before.current.assessment.id.as_str() == id;
            let of_it = || has.iter().flat_map(Known::told).filter(|(other, _)| *other == id).map(|(_, one)| one);
            // Typed, and not yet in the notebook.
            let is_typed = is_own && before.current.assessment.message != one.message;
            if one.message.is_some() && !is_typed && !(is_own && is_message) {
                let stays = of_it().any(|other| other.message == one.message);
                assert!(stays, "{:?} of {id} is lost by {what}", one.message);
            }
            let own = changed.filter(|_| is_own).map(Question::id);
            for question in one.answers.keys().filter(|question| own != Some(question)) {
                // Of two, the one that waits to be changed, or was given later, takes the other's place.
                let (before, after) = (values(&had, id, question), values(&has, id, question));
                let stays = after.iter().any(|value| before.contains(value));
                assert!(stays, "{question}={before:?} of {id} is lost by {what}, and {after:?} is there");
            }
        }
    }

    /// What a session has, as far as it must be the same in another tab, where there is one.
    fn comparable(&self, session: &Session) -> [Known; 2] {
        Known::to(session).map(|known| self.without_what_differs(known))
    }

    fn without_what_differs(&self, known: Known) -> Known {
        if self.has_other { known.with_a_count() } else { known }
    }

    /// Storage has what the session has, or it is said that it has not; what is shown is what is kept, each is there once.
    fn expect_sound(&self, what: &str) {
        let session = self.session();
        let current = &session.current.assessment;
        let kept = Store::on(self.shelf.copied()).read();
        assert!(!kept.faults.quarantined, "what was written cannot be wholly read after {what}");
        let stored = self.without_what_differs(Known::of(&Export::of(&kept.notebook, kept.drafts.iter().cloned())));
        let [seen, apart] = self.comparable(session);
        let has = if session.keeping == Keeping::OnDevice { seen } else { apart };
        assert!(
            stored == has || self.is_refusal_said(),
            "{stored:?}\nin storage, and\n{has:?}\nin the session, after {what}"
        );
        for (n, draft) in session.drafts.iter().enumerate() {
            let id = &draft.assessment.id;
            assert!(!(session.is_open && *id == current.id), "{id:?} is there, and aside, after {what}");
            assert!(session.drafts[..n].iter().all(|other| other.assessment.id != *id), "{id:?} twice after {what}");
        }
        match session.step {
            Step::Result if session.is_open => {
                let verdict = verdict(current.answers.answers());
                assert_eq!(verdict, Some(Verdict::Insufficient), "a verdict that is kept nowhere after {what}");
            }
            Step::Result => {
                let result = session.notebook.assessment(&current.id).map(|one| one.answers.answers());
                assert_eq!(result, Some(current.answers.answers()), "kept, and shown, after {what}");
            }
            Step::Questions(_) => assert!(session.status().is_some(), "questions without a status after {what}"),
            Step::History => {
                let client = session.history_of.as_ref();
                assert!(client.is_none_or(|id| session.notebook.client(id).is_some()), "of nobody after {what}");
            }
            Step::Home | Step::TieBreak | Step::About | Step::Help => {}
        }
        assert!(session.asking.is_none(), "a dialog stays after {what}");
    }
}
