//! Whether anything is kept on the device. What was kept before is put out of sight meanwhile, neither shown nor lost.

use std::rc::Rc;

use super::other_tabs::joined;
use super::{Done, Session};
use crate::notebook::{Draft, Id, Notebook};
use crate::order::Listed;

/// Where answers are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    /// On this device, until the person deletes them.
    #[default]
    OnDevice,
    /// In memory only, by the person's own choice.
    InMemory,
}

/// What of the answers is kept on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// All of them.
    All,
    /// There was no room for the latest.
    AllButTheLatest,
    /// None, by choice or because storage refuses.
    Nothing,
}

/// What is kept, while it is out of sight.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Apart {
    /// The finished assessments.
    pub notebook: Rc<Notebook>,
    /// The unfinished ones.
    pub drafts: Rc<Vec<Draft>>,
    /// What was done to them last.
    pub done: Option<Rc<Done>>,
}

impl Apart {
    /// Is this the id of something in it?
    fn holds(&self, id: &Id) -> bool {
        self.notebook.assessment(id).is_some()
            || self.notebook.client(id).is_some()
            || self.drafts.iter().any(|draft| draft.assessment.id == *id || draft.assessment.client == *id)
    }
}

impl Session {
    pub(super) fn keep(&mut self, keep: bool) {
        match (keep, self.apart.take()) {
            (true, Some(apart)) => {
                self.keeping = Keeping::OnDevice;
                let (mut before, drafts) = (Rc::clone(&self.notebook), std::mem::take(&mut self.drafts));
                // What was deleted while nothing was kept was what could be seen then.
                let was_seen = |id: &Id| !apart.holds(id);
                Rc::make_mut(&mut before).tombstones.retain(|stone| was_seen(&stone.id));
                self.notebook = Rc::new(before.merged(&apart.notebook));
                // Deleted elsewhere meanwhile; a form with a nickname alone has no count that could be lower.
                let split = |drafts: &[Draft]| -> (Vec<Draft>, Vec<Draft>) {
                    drafts.iter().cloned().partition(|draft| draft.assessment.answers.highest_count() > 0)
                };
                let ((own, named), (others, named_too)) = (split(&drafts), split(&apart.drafts));
                self.drafts = Rc::new(joined(&own, others, &before, &self.notebook));
                for draft in named.into_iter().chain(named_too) {
                    self.put_aside(draft);
                }
                // The one on the screen as well.
                let has_counts = self.current.assessment.answers.highest_count() > 0;
                let before = if has_counts { before } else { Rc::clone(&self.notebook) };
                self.take_in_current(&before);
                self.done = match self.done.take() {
                    Some(done) => Some(Rc::new(done.beside(&apart))),
                    None => apart.done.clone(),
                };
            }
            (false, None) => {
                // What an earlier visit has kept stays kept. What this one has begun is taken along, and out of storage.
                let current = &self.current.assessment;
                if self.is_open && current.answers.has_core() && !current.id.is_of(&self.tab) {
                    let fresh = self.fresh(None);
                    self.park(fresh);
                }
                self.keeping = Keeping::InMemory;
                let empty = Notebook { preferences: self.notebook.preferences, ..Notebook::default() };
                let notebook = std::mem::replace(&mut self.notebook, Rc::new(empty));
                let of_this_visit = |draft: &&Draft| draft.assessment.id.is_of(&self.tab);
                let own = self.drafts.iter().filter(of_this_visit).cloned().listed();
                let earlier = self.drafts.iter().filter(|draft| !of_this_visit(draft)).cloned().listed();
                self.drafts = Rc::new(own);
                let drafts = Rc::new(earlier);
                self.apart = Some(Rc::new(Apart { notebook, drafts, done: self.done.take() }));
            }
            (_, apart) => self.apart = apart,
        }
    }

    /// What of the answers is kept.
    pub fn written(&self) -> Written {
        match (self.is_kept(), self.keeping) {
            (true, _) => Written::All,
            (false, Keeping::OnDevice) if self.faults.full => Written::AllButTheLatest,
            (false, _) => Written::Nothing,
        }
    }

    /// Is something kept that is out of sight?
    pub fn hides_something(&self) -> bool {
        self.apart.as_ref().is_some_and(|apart| !apart.notebook.assessments.is_empty() || !apart.drafts.is_empty())
    }

    /// Would loading the page again lose something that is only here?
    pub fn would_lose(&self) -> bool {
        let edited =
            |id| self.notebook.assessment(id).is_some_and(|kept| kept.message != self.current.assessment.message);
        let is_only_here = self.draft_to_keep().is_some() || !self.notebook.assessments.is_empty();
        (!self.is_kept() && is_only_here) || edited(&self.current.assessment.id)
    }

    /// The place in the order of results that the next one takes: after those out of sight, too.
    pub(super) fn next_sequence(&self) -> u32 {
        let apart = self.apart.as_ref().map_or(0, |apart| apart.notebook.next_sequence());
        self.notebook.next_sequence().max(apart)
    }
}
