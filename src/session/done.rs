//! What was done last to what is kept, and taking it back while the page stays open.

use std::rc::Rc;

use super::action::Removal;
use super::{Apart, Session, Step};
use crate::notebook::undo::undone;
use crate::notebook::{Draft, Export, Id};
use crate::order::Listed;

/// Something that was done and can be taken back.
#[derive(Clone, Debug)]
pub struct Done {
    /// What it was.
    pub act: Act,
    /// The nickname of the client it was about; may be empty.
    pub name: String,
    /// Everything as it was.
    pub(super) before: Session,
    /// What is kept as it was just after.
    after: Export,
    /// What was done before it, and can be taken back after it.
    earlier: Option<Rc<Self>>,
}

/// What can be taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// This was removed.
    Removed(Removal),
    /// This client was given another nickname.
    Renamed(Id),
    /// This client was put into the archive, or taken out.
    Archived(Id),
    /// A file was merged.
    Imported,
}

impl PartialEq for Done {
    /// Each act is another one.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Done {
    /// Had storage refused something before it, and was that still to be written?
    pub const fn followed_a_refusal(&self) -> bool {
        self.before.faults.blocked || self.before.faults.full
    }

    /// The same, once what was out of sight has come back: taking it back leaves that alone. What was done to it before comes last.
    pub(super) fn beside(&self, apart: &Apart) -> Self {
        let mut done = self.clone();
        let before = &mut done.before;
        before.notebook = Rc::new(before.notebook.merged(&apart.notebook));
        for draft in apart.drafts.iter() {
            before.put_aside(draft.clone());
        }
        done.after = done.after.merged(&Export::of(&apart.notebook, apart.drafts.iter().cloned()));
        done.earlier = match &self.earlier {
            Some(earlier) => Some(Rc::new(earlier.beside(apart))),
            None => apart.done.clone(),
        };
        done
    }
}

impl Session {
    /// Remembers what was done, to take it back, the last first. Before everything was deleted there is nothing to go back to.
    pub(super) fn has_done(&mut self, act: Act, name: String, mut before: Self) {
        let earlier = before.done.take().filter(|_| act != Act::Removed(Removal::Everything));
        self.notebook_edits += 1;
        self.done = Some(Rc::new(Done { act, name, before, after: self.export(), earlier }));
    }

    /// Takes back what was done last.
    pub(super) fn bring_back(&mut self) {
        let Some(done) = self.done.take() else { return };
        let undoing = self.export();
        self.is_undone = true;
        self.clock = self.clock.saturating_add(1);
        let before = &done.before.notebook;
        match &done.act {
            Act::Removed(what) => self.bring_back_removed(what, &done.before),
            Act::Renamed(id) => {
                let name = before.client(id).map_or("", |client| &client.name);
                self.notebook = Rc::new(self.notebook.renamed(id, name, self.clock));
            }
            Act::Archived(id) => {
                let archived = before.client(id).is_some_and(|client| client.archived);
                self.notebook = Rc::new(self.notebook.archived(id, archived, self.clock));
            }
            Act::Imported => self.take_import_back(&done),
        }
        self.done.clone_from(&done.earlier);
        // What comes back counts higher than it did. With nothing done in between that, too, is as the act before had left it.
        let now = self.export();
        if let Some(earlier) = &mut self.done
            && undoing == done.after
            && earlier.after == done.before.export()
        {
            Rc::make_mut(earlier).after = now;
        }
        self.notebook_edits += 1;
    }

    fn take_import_back(&mut self, done: &Done) {
        let Export { mut notebook, mut drafts } = undone(&done.before.export(), &done.after, &self.export());
        // Other tabs have heard what the file deleted: what comes back counts higher, or they would delete it again.
        let deleted = &done.after.notebook;
        notebook = notebook.lifted_above(deleted);
        for draft in &mut drafts {
            deleted.lift(&mut draft.assessment);
        }
        let counts = drafts.iter().map(|draft| draft.assessment.answers.highest_count());
        self.clock = counts.chain([self.clock, notebook.highest_count()]).max().unwrap_or(0);
        notebook.preferences = self.notebook.preferences;
        self.notebook = Rc::new(notebook);
        // A nickname alone is in no file that knows of a deletion of everything.
        let is_left_out = |draft: &&Draft| {
            let id = &draft.assessment.id;
            done.after.draft(id).is_none() && drafts.iter().all(|other| other.assessment.id != *id)
        };
        let left_out = self.drafts.iter().filter(is_left_out).cloned().listed();
        drafts.extend(left_out);
        let current = self.current.assessment.id.clone();
        let is_own = |draft: &Draft| self.is_open && draft.assessment.id == current;
        let own = drafts.iter().position(is_own).map(|place| drafts.remove(place));
        self.drafts = Rc::new(drafts);
        match own {
            Some(own) => self.current = Rc::new(own),
            // Begun meanwhile, or a nickname alone, which is in no file.
            _ if self.is_open && done.after.draft(&current).is_none() => {}
            _ if self.notebook.assessment(&current).is_some() => {}
            // It came with the file.
            _ => {
                let step = self.step;
                self.begin_anew();
                self.step = if step.is_aside() { step } else { Step::Home };
            }
        }
        self.forget_lost_client();
    }

    /// A client that is gone has no history to look at.
    pub(super) fn forget_lost_client(&mut self) {
        self.history_of = self.history_of.take().filter(|id| self.notebook.client(id).is_some());
    }
}
