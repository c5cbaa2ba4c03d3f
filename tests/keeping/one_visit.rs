//! One tab under random steps of every kind: after each of them storage has what the session has, what is shown is what is kept,
//! nothing that was said is gone but what was deleted, and what was just done is taken back whole.

use std::collections::BTreeMap;

use keep_or_fire::browser::storage::Store;
use keep_or_fire::instrument::answers::Question;
use keep_or_fire::instrument::instinct::Reflection;
use keep_or_fire::instrument::outcome::verdict;
use keep_or_fire::instrument::page::Page;
use keep_or_fire::instrument::verdict::Verdict;
use keep_or_fire::notebook::import::Import;
use keep_or_fire::notebook::{Export, Id};
use keep_or_fire::session::{Action, Keeping, Removal, Session, Step};
use proptest::prelude::*;

use crate::shelf::Pretend;
use crate::tab::Tab;

/// What somebody does next. Whoever and whatever is meant by a number is looked up then: the n-th of those that are there.
#[derive(Clone, Debug)]
enum Deed {
    Answers(usize, &'static str),
    FillsPage(&'static str),
    Starts(&'static str),
    Names(String),
    GoesOn,
    GoesBack,
    Skips,
    AsksForResult,
    GoesHome,
    LooksAside(usize),
    OpensPage(usize),
    OpensTieBreak,
    Resumes(usize),
    Retakes(Option<usize>),
    OpensResult(usize),
    OpensClient(usize),
    Writes(String),
    ProposesAgain,
    Keeps(bool),
    Removes(usize, usize),
    RemovesEverything,
    Renames(usize, String),
    Archives(usize, bool),
    TakesFileOut,
    Imports(usize),
    BringsBack,
    LetsGo,
    ComesBackTo(usize),
    Reloads,
    OpensAnew,
}

fn any_deed() -> BoxedStrategy<Deed> {
    let nth = 0_usize..4;
    let value = proptest::sample::select(vec!["0", "1", "3", "4", "na", "freelance", "employee", "yes", "no"]);
    let status = proptest::sample::select(vec!["freelance", "employee", "manager"]);
    let name = "[A-C]{0,2}";
    prop_oneof![
        10 => (0_usize..20, value.clone()).prop_map(|(n, value)| Deed::Answers(n, value)),
        10 => proptest::sample::select(vec!["0", "1", "3", "4"]).prop_map(Deed::FillsPage),
        6 => status.prop_map(Deed::Starts),
        4 => name.prop_map(Deed::Names),
        6 => Just(Deed::GoesOn),
        3 => Just(Deed::GoesBack),
        2 => Just(Deed::Skips),
        8 => Just(Deed::AsksForResult),
        6 => Just(Deed::GoesHome),
        3 => (0_usize..3).prop_map(Deed::LooksAside),
        3 => (0_usize..13).prop_map(Deed::OpensPage),
        1 => Just(Deed::OpensTieBreak),
        3 => nth.clone().prop_map(Deed::Resumes),
        4 => proptest::option::of(nth.clone()).prop_map(Deed::Retakes),
        4 => nth.clone().prop_map(Deed::OpensResult),
        2 => nth.clone().prop_map(Deed::OpensClient),
        2 => name.prop_map(Deed::Writes),
        1 => Just(Deed::ProposesAgain),
        4 => any::<bool>().prop_map(Deed::Keeps),
        4 => (0_usize..4, nth.clone()).prop_map(|(kind, n)| Deed::Removes(kind, n)),
        1 => Just(Deed::RemovesEverything),
        2 => (nth.clone(), name).prop_map(|(n, name)| Deed::Renames(n, name)),
        2 => (nth.clone(), any::<bool>()).prop_map(|(n, archived)| Deed::Archives(n, archived)),
        3 => Just(Deed::TakesFileOut),
        2 => nth.clone().prop_map(Deed::Imports),
        5 => Just(Deed::BringsBack),
        1 => Just(Deed::LetsGo),
        5 => (0_usize..8).prop_map(Deed::ComesBackTo),
        4 => Just(Deed::Reloads),
        1 => Just(Deed::OpensAnew),
    ]
    .boxed()
}

/// What was said, without counts and places: of each assessment its client, what they are called, the answers, the message.
type Said = BTreeMap<String, (String, BTreeMap<String, String>, Option<String>)>;

/// What is known of clients: nickname, and whether they are in the archive.
type Clients = BTreeMap<String, (String, bool)>;

fn said(all: &Export) -> (Said, Said, Clients) {
    let of = |one: &keep_or_fire::notebook::Assessment| {
        // Preselected where its page is opened, and written with what is done next.
        let answers = one.answers.iter().filter(|(answer, _)| answer.value() != "unsaid");
        let answers = answers.map(|(answer, _)| (answer.question().id().to_owned(), answer.value().to_owned()));
        (one.id.as_str().to_owned(), (one.client.as_str().to_owned(), answers.collect(), one.message.clone()))
    };
    let results = all.notebook.assessments.iter().map(|one| of(one)).collect();
    // A form with a nickname alone is in no file.
    let begun = all.open_drafts().filter(|draft| draft.assessment.answers.highest_count() > 0);
    let drafts = begun.map(|draft| of(&draft.assessment)).collect();
    let clients = all.notebook.clients.iter();
    let clients = clients.map(|one| (one.id.as_str().to_owned(), (one.name.clone(), one.archived))).collect();
    (results, drafts, clients)
}

/// All that there is: in sight, and out of it.
fn everything(session: &Session) -> [(Said, Said, Clients); 2] {
    let apart = session.apart.as_ref().map(|apart| Export::of(&apart.notebook, apart.drafts.iter().cloned()));
    [said(&session.export()), said(&apart.unwrap_or_default())]
}

struct Visit {
    shelf: Pretend,
    tab: Tab,
    files: Vec<Export>,
    entries: Vec<(Step, Option<Id>)>,
    opened: usize,
}

impl Visit {
    fn begin() -> Self {
        let shelf = Pretend::default();
        let tab = Tab::opened(&shelf, "t0", (Step::Home, None));
        Self { shelf, tab, files: Vec::new(), entries: vec![(Step::Home, None)], opened: 0 }
    }

    fn session(&self) -> &Session {
        &self.tab.session
    }

    fn act(&mut self, action: Action) {
        let before = self.session().clone();
        let told = format!("{action:?}");
        let is_answer = match &action {
            Action::Answered(answer) => Some(answer.question()),
            _ => None,
        };
        let may_lose = matches!(action, Action::Removed | Action::BroughtBack | Action::Imported);
        self.tab.does(action);
        let place = self.place();
        if self.entries.last() != Some(&place) {
            self.entries.push(place);
        }
        self.expect_sound(&told);
        if !may_lose {
            self.expect_nothing_lost(&before, is_answer, &told);
        }
    }

    fn place(&self) -> (Step, Option<Id>) {
        let about = self.session().about();
        (self.session().step, (!about.is_empty()).then(|| Id::new(about)).flatten())
    }

    fn expect_nothing_lost(&self, before: &Session, changed: Option<Question>, told: &str) {
        let [had, has] = [everything(before), everything(self.session())];
        let is_there = |id: &String, question: &String, value: &String| {
            let all = has.iter().flat_map(|(results, drafts, _)| [results, drafts]);
            all.filter_map(|some| some.get(id)).any(|(_, answers, _)| answers.get(question) == Some(value))
        };
        for (results, drafts, _) in &had {
            for (id, (client, answers, _)) in results.iter().chain(drafts) {
                for (question, value) in answers {
                    let is_own = before.current.assessment.id.as_str() == id;
                    let is_changed = is_own && changed.is_some_and(|changed| changed.id() == question);
                    // What waits to be changed in a result takes its place.
                    let waits = drafts.get(id).and_then(|(_, newer, _)| newer.get(question)).is_some_and(|newer| newer != value);
                    let is_lost = !is_changed && !waits && !is_there(id, question, value);
                    assert!(!is_lost, "{question}={value} of {id} about {client} is lost by {told}");
                }
            }
        }
    }

    fn expect_sound(&self, told: &str) {
        let session = self.session();
        let current = &session.current.assessment;
        let kept = Store::on(self.shelf.clone()).read();
        assert!(!kept.faults.quarantined, "{told}");
        let stored = said(&Export::of(&kept.notebook, kept.drafts.iter().cloned()));
        let known = match &session.apart {
            Some(apart) => said(&Export::of(&apart.notebook, apart.drafts.iter().cloned())),
            None => said(&session.export()),
        };
        assert_eq!(stored, known, "in storage, and in the session, after {told}");
        for (n, draft) in session.drafts.iter().enumerate() {
            let id = &draft.assessment.id;
            assert!(!(session.is_open && *id == current.id), "{id:?} is current and aside after {told}");
            assert!(session.drafts[..n].iter().all(|other| other.assessment.id != *id), "{id:?} twice after {told}");
        }
        if session.step == Step::Result {
            let has_verdict = verdict(&current.answers.answers().clone()).is_some_and(|verdict| verdict != Verdict::Insufficient);
            assert!(!(session.is_open && has_verdict), "a verdict that is kept nowhere after {told}");
            if !session.is_open {
                let result = session.notebook.assessment(&current.id);
                assert_eq!(result.map(|one| one.answers.answers()), Some(current.answers.answers()), "shown and kept, after {told}");
            }
        }
        if matches!(session.step, Step::Questions(_)) {
            assert!(session.status().is_some(), "questions without a status after {told}");
        }
        if let (Step::History, Some(client)) = (session.step, &session.history_of) {
            assert!(session.notebook.client(client).is_some(), "a history of nobody after {told}");
        }
        assert!(session.asking.is_none(), "a dialog stays after {told}");
        assert!(session.keeping == Keeping::InMemory || session.apart.is_none(), "{told}");
    }

    /// Something is done; and in a copy of the visit it is taken back at once: all is as it was.
    fn act_and_look_back(&mut self, first: Vec<Action>, last: Action) {
        let mut copy = self.copy();
        for action in first {
            self.tab.does(action.clone());
            copy.tab.does(action);
        }
        let (had, told) = (copy.session().clone(), format!("{last:?} of {:?}", self.session().asking));
        if had.asking.is_none() && !matches!(last, Action::Archived(..)) {
            return;
        }
        self.act(last.clone());
        copy.act(last);
        if copy.session().done == had.done {
            return;
        }
        copy.tab.does(Action::BroughtBack);
        let [mut before, mut again] = [everything(&had), everything(copy.session())];
        for (results, drafts, clients) in before.iter_mut().chain(&mut again) {
            // One that was only taken again goes with its client's last result: there is nothing in it to come back to.
            let clients = clients.keys().chain(results.values().map(|(client, ..)| client));
            let clients: Vec<String> = clients.cloned().collect();
            drafts.retain(|_, (client, answers, _)| answers.keys().any(|id| !matches!(&**id, "status" | "stop_power")) || !clients.contains(client));
        }
        assert_eq!(before, again, "after {told} was taken back");
        if had.current.assessment.id == copy.session().current.assessment.id {
            assert_eq!(had.client_name(), copy.session().client_name(), "after {told} was taken back");
        }
        copy.expect_sound(&format!("{told}, taken back"));
    }

    fn copy(&self) -> Self {
        let shelf = Pretend::default();
        for (key, text) in self.shelf.texts() {
            shelf.put(&key, &text);
        }
        let mut tab = Tab::opened(&shelf, "copy", (Step::Home, None));
        tab.session = self.session().clone();
        Self { shelf, tab, files: Vec::new(), entries: Vec::new(), opened: 0 }
    }

    fn result(&self, n: usize) -> Option<Id> {
        self.session().notebook.assessments.get(n).map(|one| one.id.clone())
    }

    fn client(&self, n: usize) -> Option<Id> {
        self.session().notebook.clients.get(n).map(|one| one.id.clone())
    }

    /// Only what is on the screen is answered.
    fn asked(&self) -> Vec<Question> {
        let session = self.session();
        match session.step {
            Step::Home => Question::all().filter(|one| matches!(one.id(), "status" | "stop_power")).collect(),
            Step::Questions(page) => session.status().map(|status| page.questions(status)).unwrap_or_default(),
            Step::TieBreak => vec![Question::TieBreak],
            _ => Vec::new(),
        }
    }

    fn answer(&mut self, question: Question, value: &str) {
        if let Some(answer) = question.answer(value) {
            self.act(Action::Answered(answer));
            assert!(self.session().answers().get(question) == Some(answer));
        }
    }

    fn happens(&mut self, deed: Deed) {
        let step = self.session().step;
        match deed {
            Deed::Answers(n, value) => {
                let asked = self.asked();
                if let Some(question) = asked.get(n % asked.len().max(1)) {
                    self.answer(*question, value);
                }
            }
            Deed::FillsPage(value) => {
                for question in self.asked() {
                    let value = match question {
                        Question::Gate(gate) => gate.choices()[0].id(),
                        Question::Checklist(_) => "1",
                        Question::TieBreak => "fight",
                        _ => value,
                    };
                    self.answer(question, value);
                }
                if step.page().is_some() {
                    self.act(Action::WentOn);
                }
            }
            Deed::Starts(status) if step == Step::Home => {
                self.answer(Question::from_id("status").unwrap(), status);
                self.answer(Question::from_id("stop_power").unwrap(), "yes");
                self.act(Action::Started);
            }
            Deed::Names(name) if step == Step::Home => self.act(Action::Named(name)),
            Deed::GoesOn if step == Step::Home => self.act(Action::Started),
            Deed::GoesOn => self.act(Action::WentOn),
            Deed::GoesBack => self.act(Action::WentBack),
            Deed::Skips => self.act(Action::Skipped),
            Deed::AsksForResult if step.page().is_some() => self.act(Action::AskedForResult),
            Deed::GoesHome => self.act(Action::WentHome),
            Deed::LooksAside(n) => {
                let action = [Action::OpenedHelp, Action::OpenedAbout, Action::OpenedHistory(None)][n].clone();
                self.act(action);
            }
            Deed::OpensPage(n) if step == Step::Result => self.act(Action::OpenedPage(Page::ALL[n % Page::ALL.len()])),
            Deed::OpensTieBreak if step == Step::Result && Reflection::of(self.session().answers()).is_undecided() => self.act(Action::OpenedTieBreak),
            Deed::Resumes(n) => {
                let id = self.session().resumable().nth(n).map(|draft| draft.assessment.id.clone());
                if let Some(id) = id.filter(|_| step == Step::Home) {
                    self.act(Action::Resumed(id));
                }
            }
            Deed::Retakes(None) if step == Step::Result => self.act(Action::Retook(None)),
            Deed::Retakes(Some(n)) => {
                if let Some(id) = self.result(n) {
                    self.act(Action::Retook(Some(id)));
                }
            }
            Deed::OpensResult(n) => {
                if let Some(id) = self.result(n) {
                    self.act(Action::OpenedResult(id));
                }
            }
            Deed::OpensClient(n) => {
                if let Some(id) = self.client(n) {
                    self.act(Action::OpenedHistory(Some(id)));
                }
            }
            Deed::Writes(text) if step == Step::Result => {
                // Kept when the field is left.
                self.tab.does(Action::EditedMessage(text));
                self.act(Action::LeftMessage);
            }
            Deed::ProposesAgain if step == Step::Result => self.act(Action::RestoredMessage),
            Deed::Keeps(keep) if step == Step::Home => self.act(Action::ChoseToKeep(keep)),
            Deed::Removes(kind, n) => {
                let session = self.session();
                let what = match kind {
                    0 => self.result(n).map(Removal::One),
                    1 => self.client(n).map(Removal::Client),
                    2 => session.drafts.get(n).map(|draft| {
                        let id = draft.assessment.id.clone();
                        if session.notebook.assessment(&id).is_some() { Removal::Changes(id) } else { Removal::One(id) }
                    }),
                    _ => Some(session.current.assessment.id.clone())
                        .filter(|id| session.step == Step::Result && (session.is_open || session.notebook.assessment(id).is_some()))
                        .map(Removal::One),
                };
                if let Some(what) = what {
                    self.act_and_look_back(vec![Action::AskedToRemove(what)], Action::Removed);
                }
            }
            Deed::RemovesEverything => self.act_and_look_back(vec![Action::AskedToRemove(Removal::Everything)], Action::Removed),
            Deed::Renames(n, name) => {
                if let Some(id) = self.client(n) {
                    self.act(Action::OpenedHistory(Some(id.clone())));
                    self.act_and_look_back(vec![Action::AskedToRename(id), Action::TypedName(name)], Action::Renamed);
                }
            }
            Deed::Archives(n, archived) => {
                if let Some(id) = self.client(n) {
                    self.act(Action::OpenedHistory(Some(id.clone())));
                    self.act_and_look_back(vec![], Action::Archived(id, archived));
                }
            }
            Deed::TakesFileOut => {
                let export = self.session().export();
                self.files.push(export);
            }
            Deed::Imports(n) => {
                // What was deleted before "keep nothing" comes with a file, is shown, and stays deleted once all is kept again.
                let had_deleted = self.session().apart.as_ref().is_some_and(|apart| !apart.notebook.tombstones.is_empty());
                if let Some(export) = self.files.get(n).cloned().filter(|_| !had_deleted) {
                    self.act(Action::OpenedHistory(None));
                    let import = std::rc::Rc::new(Import { export, repairs: Vec::new() });
                    self.act_and_look_back(vec![Action::ChoseFile(Ok(import))], Action::Imported);
                }
            }
            Deed::BringsBack if self.session().done.is_some() => self.act(Action::BroughtBack),
            Deed::LetsGo => self.act(Action::LetGo),
            Deed::ComesBackTo(n) => {
                let place = self.entries[self.entries.len().saturating_sub(n + 1)].clone();
                self.act(Action::Navigated(place.0, place.1));
            }
            Deed::Reloads | Deed::OpensAnew => {
                let is_anew = matches!(deed, Deed::OpensAnew);
                self.opened += 1;
                let place = if is_anew { (Step::Home, None) } else { self.place() };
                let before = self.session().clone();
                self.tab = Tab::opened(&self.shelf, &format!("t{}", self.opened), place.clone());
                if before.keeping == Keeping::OnDevice {
                    assert_eq!(said(&before.export()), said(&self.session().export()), "after a reload");
                    let is_empty = before.current.is_empty();
                    if !is_anew && !is_empty {
                        assert_eq!(before.step, self.session().step, "reloaded at {place:?}");
                    }
                }
                self.entries = vec![self.place()];
                self.expect_sound("a reload");
            }
            _ => {}
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 50_000, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_is_kept_and_can_be_taken_back(deeds in proptest::collection::vec(any_deed(), 1..120)) {
        let mut visit = Visit::begin();
        for deed in deeds {
            visit.happens(deed);
        }
    }
}
