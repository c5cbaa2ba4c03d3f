//! Keeping the notebook in order: looking at it, renaming, archiving, merging a file.

use std::rc::Rc;

use super::action::{Asking, Found};
use super::done::Act;
use super::{Session, Step};
use crate::notebook::import::{Import, Refused};
use crate::notebook::{Draft, Id, Notebook, plain};
use crate::order::Listed;

impl Session {
    /// Shows the results of a client, or all that is kept.
    pub(super) fn open_history(&mut self, client: Option<Id>) {
        self.history_of = client.filter(|id| self.notebook.client(id).is_some());
        self.look_aside(Step::History);
    }

    pub(super) fn ask_for_name(&mut self, client: Id) {
        let Some(known) = self.notebook.client(&client) else { return };
        let name = known.name.clone();
        self.asking = Some(Asking::Name(client, name));
    }

    pub(super) fn type_name(&mut self, typed: &str) {
        if let Some(Asking::Name(_, name)) = &mut self.asking {
            *name = plain::name(typed);
        }
    }

    pub(super) fn rename(&mut self) {
        let Some(Asking::Name(client, name)) = self.asking.take() else { return };
        let name = name.trim_end();
        let known = self.notebook.client(&client);
        if known.is_none_or(|known| known.name == name) {
            return;
        }
        let before = self.clone();
        self.clock = self.clock.saturating_add(1);
        self.notebook = Rc::new(self.notebook.renamed(&client, name, self.clock));
        self.has_done(Act::Renamed(client), name.to_owned(), before);
    }

    pub(super) fn archive(&mut self, client: &Id, archived: bool) {
        let Some(known) = self.notebook.client(client).filter(|known| known.archived != archived) else { return };
        let (name, before) = (known.name.clone(), self.clone());
        self.clock = self.clock.saturating_add(1);
        self.notebook = Rc::new(self.notebook.archived(client, archived, self.clock));
        self.has_done(Act::Archived(client.clone()), name, before);
    }

    /// A file was chosen: it is asked whether it is to be merged, or said why it cannot be.
    pub(super) fn offer(&mut self, read: Result<Rc<Import>, Refused>) {
        match read {
            Ok(import) => {
                self.refused = None;
                self.asking = Some(Asking::Import(import));
            }
            Err(why) => self.refused = Some(why),
        }
    }

    /// Merges the file, as what another tab has written is merged.
    pub(super) fn import(&mut self) {
        let Some(Asking::Import(import)) = self.asking.take() else { return };
        let before = self.clone();
        let export = &import.export;
        // While nothing is kept, the file is shown and not put with what is out of sight.
        let apart = self.apart.take();
        // What was deleted here stays deleted, as the dialog said.
        let spared = |mut draft: Draft| self.notebook.spares(&mut draft, &Notebook::default()).then_some(draft);
        let mut drafts = export.open_drafts().cloned().filter_map(spared).listed();
        let mut notebook = export.notebook.clone();
        if let Some(apart) = &apart {
            // Nor does "all of it was deleted there" reach what is out of sight, once that comes back.
            notebook.tombstones.retain(|stone| stone.id != Id::everything());
            // What was deleted before, out of sight, may be shown again.
            let stones = Notebook { tombstones: self.notebook.tombstones.clone(), ..Notebook::default() };
            notebook = stones.merged(&notebook).lifted_above(&apart.notebook);
            for draft in &mut drafts {
                apart.notebook.lift(&mut draft.assessment);
            }
        }
        self.take_in(Found { notebook, drafts });
        (self.apart, self.faults, self.step) = (apart, before.faults, before.step);
        self.has_done(Act::Imported, String::new(), before);
    }
}
