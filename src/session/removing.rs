//! Deleting, and taking it back.
//!
//! A removal leaves a tombstone: a mark, without content, that whatever has a lower count is gone, in this tab and in
//! every other that still has it. What is brought back is counted anew, so that its own tombstone no longer beats it.

use std::rc::Rc;

use super::action::{Asking, Removal};
use super::done::Act;
use super::{Apart, Faults, Session, Step};
use crate::notebook::{Draft, Id, Notebook, Preferences};

impl Session {
    /// Removes what was asked about.
    pub(super) fn remove(&mut self) {
        let Some(Asking::Removal(what)) = self.asking.take() else { return };
        let (name, before) = (self.name_of(&what), self.clone());
        self.clock = self.clock.saturating_add(1);
        let count = self.clock;
        let mut is_current = true;
        match &what {
            Removal::One(id) => {
                is_current = self.current.assessment.id == *id;
                let client = self.only_about(id);
                let goes =
                    |draft: &Draft| draft.assessment.id == *id || Some(&draft.assessment.client) == client.as_ref();
                Rc::make_mut(&mut self.drafts).retain(|draft| !goes(draft));
                Rc::make_mut(&mut self.notebook).bury([Some(id.clone()), client], count);
            }
            Removal::Changes(id) => {
                is_current = false;
                Rc::make_mut(&mut self.drafts).retain(|draft| draft.assessment.id != *id);
            }
            Removal::Client(id) => {
                is_current = self.current.assessment.client == *id;
                Rc::make_mut(&mut self.drafts).retain(|draft| draft.assessment.client != *id);
                self.notebook = Rc::new(self.notebook.without_client(id, count));
            }
            Removal::Everything => {
                let is_kept = self.is_anything_kept();
                self.drafts = Rc::default();
                let notebook = Rc::make_mut(&mut self.notebook);
                notebook.preferences = Preferences::default();
                if is_kept {
                    notebook.bury([Some(Id::everything()), None], count);
                } else {
                    *notebook =
                        Notebook { tombstones: std::mem::take(&mut notebook.tombstones), ..Notebook::default() };
                }
                if self.apart.is_some() {
                    // Storage may have refused: what it still has stays deleted.
                    let stones = Notebook { tombstones: notebook.tombstones.clone(), ..Notebook::default() };
                    self.apart = Some(Rc::new(Apart { notebook: Rc::new(stones), ..Apart::default() }));
                }
                // What could not be read is gone with the rest.
                self.faults = Faults { quarantined: false, newer: false, ..self.faults };
            }
        }
        if is_current {
            self.begin_anew();
        }
        // After a client, the others; after the last one, the first screen.
        self.forget_lost_client();
        if matches!(what, Removal::Client(_)) {
            self.step = if self.notebook.clients.is_empty() { Step::Home } else { Step::History };
        }
        self.has_done(Act::Removed(what), name, before);
    }

    /// An empty form on the first screen, the one before put aside for nobody. Nothing leads back to what it had.
    pub(super) fn begin_anew(&mut self) {
        self.return_to = Step::Home;
        self.is_open = false;
        let fresh = self.fresh(None);
        self.park(fresh);
        self.step = Step::Home;
    }

    /// Is there anything that another tab may know, or that storage may have refused to let go of? Where there is not, a mark that it is
    /// gone would only, some day, beat what another tab has begun since: nobody tells it of a deletion that changes nothing in storage.
    fn is_anything_kept(&self) -> bool {
        let knows = |notebook: &Notebook, drafts: &[Draft]| {
            !(notebook.assessments.is_empty() && notebook.clients.is_empty() && drafts.is_empty())
        };
        match &self.apart {
            _ if self.faults.blocked => true,
            Some(apart) => knows(&apart.notebook, &apart.drafts),
            None => knows(&self.notebook, &self.drafts) || self.draft_to_keep().is_some(),
        }
    }

    /// The client of this assessment, when nothing else is about them: their nickname goes too.
    fn only_about(&self, id: &Id) -> Option<Id> {
        let client = &self.notebook.assessment(id)?.client;
        let is_another = |other: &Id, about: &Id| other != id && about == client;
        let results = self.notebook.assessments.iter().any(|other| is_another(&other.id, &other.client));
        let is_draft = |draft: &Draft| is_another(&draft.assessment.id, &draft.assessment.client);
        // In one that was only taken again there is nothing to resume, and so nothing to name.
        let is_begun = |draft: &Draft| is_draft(draft) && !self.is_only_taken_again(draft);
        (!results && !self.drafts.iter().any(is_begun) && !is_draft(&self.current)).then(|| client.clone())
    }

    fn name_of(&self, what: &Removal) -> String {
        let name = match what {
            Removal::One(id) | Removal::Changes(id) => {
                let draft = self.drafts.iter().find(|draft| draft.assessment.id == *id);
                draft.map_or(self.client_name(), |draft| self.name_in(draft))
            }
            Removal::Client(id) => self.notebook.client(id).map_or("", |client| &client.name),
            Removal::Everything => "",
        };
        name.to_owned()
    }

    /// Brings back what was removed, from the state before.
    pub(super) fn bring_back_removed(&mut self, what: &Removal, before: &Self) {
        let count = self.clock;
        self.clock = self.clock.saturating_add(3);
        let only = match what {
            Removal::One(id) | Removal::Client(id) => Some(id),
            Removal::Everything => None,
            // Nothing marks them as gone: they come back as they were.
            Removal::Changes(id) => return self.bring_changes_back(id, before),
        };
        // Another tab had not heard: what was answered after the deletion is newer than what comes back.
        let raise = |since: &mut Draft| {
            if is_about(since, only) {
                since.assessment.answers.raise_to(count.saturating_add(3));
            }
        };
        Rc::make_mut(&mut self.drafts).iter_mut().for_each(raise);
        if self.is_open {
            raise(Rc::make_mut(&mut self.current));
        }
        self.notebook = Rc::new(self.notebook.with_back(&before.notebook, only, count));
        if only.is_none() {
            Rc::make_mut(&mut self.notebook).preferences = before.notebook.preferences;
            let Faults { quarantined, newer, .. } = before.faults;
            self.faults = Faults { quarantined, newer, ..self.faults };
        }
        if let Some(apart) = before.apart.as_ref().filter(|_| only.is_none()) {
            if let Some(since) = &self.apart {
                let notebook = Rc::new(since.notebook.with_back(&apart.notebook, only, count));
                let mut drafts = since.drafts.to_vec();
                drafts.iter_mut().for_each(raise);
                bring_drafts(&apart.drafts, &apart.notebook, &mut drafts, count, only);
                self.apart = Some(Rc::new(Apart { notebook, drafts: Rc::new(drafts), done: apart.done.clone() }));
            } else {
                // It was out of sight then.
                self.notebook = Rc::new(self.notebook.with_back(&apart.notebook, only, count));
                bring_drafts(&apart.drafts, &apart.notebook, Rc::make_mut(&mut self.drafts), count, only);
            }
        }
        let drafts = Rc::make_mut(&mut self.drafts);
        bring_drafts(&before.drafts, &before.notebook, drafts, count, only);
        let current = &before.current;
        let is_meant = is_about(current, only);
        if is_meant && before.is_open && !current.is_empty() {
            bring_drafts(std::slice::from_ref(current), &before.notebook, drafts, count, only);
            // A form that was only begun goes back to where it stood.
            if !current.assessment.answers.has_core()
                && self.current.is_empty()
                && let Some(begun) = drafts.pop()
            {
                self.current = Rc::new(begun);
            }
        }
    }

    /// The changes of a finished one, unless it was finished with them since.
    fn bring_changes_back(&mut self, id: &Id, before: &Self) {
        let Some(changes) = before.drafts.iter().find(|draft| draft.assessment.id == *id) else { return };
        if self.notebook.has_all_of(changes) {
            return;
        }
        let mut changes = changes.clone();
        // The result itself may have been deleted in another tab meanwhile.
        if self.notebook.spares(&mut changes, &before.notebook) {
            self.put_aside(changes);
        }
    }
}

fn is_about(draft: &Draft, only: Option<&Id>) -> bool {
    only.is_none_or(|only| *only == draft.assessment.id || *only == draft.assessment.client)
}

/// Those that are meant, which stood beside these results, counted anew.
fn bring_drafts(from: &[Draft], results: &Notebook, to: &mut Vec<Draft>, count: u32, only: Option<&Id>) {
    for draft in from.iter().filter(|draft| is_about(draft, only)) {
        let mut draft = Draft { assessment: results.completed(&draft.assessment), ..draft.clone() };
        // Above the result, where it has one: else its changes would be in there already, for all that can be told.
        draft.assessment.answers.raise_to(count.saturating_add(1));
        if let Some(place) = to.iter().position(|other| other.assessment.id == draft.assessment.id) {
            draft = to.remove(place).united(&draft);
        }
        to.push(draft);
    }
}
