//! What other tabs do to what is kept. Nothing vanishes from the screen because storage was cleared; what was deleted on
//! purpose does.

use std::rc::Rc;

use super::{Apart, Found, Session, Step};
use crate::notebook::{Draft, Notebook};

impl Session {
    /// Takes in what another tab has written: item by item, the higher count wins.
    pub(super) fn take_in(&mut self, found: Found) {
        let Found { notebook, mut drafts } = found;
        if self.faults.blocked || self.faults.full {
            // What storage still has, since it refused when that was deleted, stays deleted.
            let own = self.apart.as_ref().map_or(&self.notebook, |apart| &apart.notebook);
            drafts.retain_mut(|draft| own.has_place_for(draft));
        }
        let counts = drafts.iter().map(|draft| draft.assessment.answers.highest_count());
        let highest = counts.chain([notebook.highest_count()]).max().unwrap_or(0);
        self.clock = self.clock.max(highest);
        if let Some(apart) = &self.apart {
            let merged = Rc::new(apart.notebook.merged(&notebook));
            let drafts = joined(&apart.drafts, drafts, &apart.notebook, &merged);
            let done = apart.done.clone();
            self.apart = Some(Rc::new(Apart { drafts: Rc::new(drafts), notebook: merged, done }));
            return;
        }
        let before = std::mem::take(&mut self.notebook);
        let mut merged = before.merged(&notebook);
        // What stands there was chosen later: it is not to be written over with what this tab had read.
        merged.preferences.language = notebook.preferences.language.or(merged.preferences.language);
        self.notebook = Rc::new(merged);
        self.drafts = Rc::new(joined(&self.drafts, drafts, &before, &self.notebook));
        if self.is_open {
            self.take_up_changes();
        }
        self.forget_lost_client();
        self.take_in_current(&before);
    }

    /// The assessment on the screen may have been finished, changed or deleted elsewhere.
    pub(super) fn take_in_current(&mut self, before: &Notebook) {
        // Without a status there are no questions to show on the page reached.
        let can_go_on = |draft: &Draft| draft.page.is_none() || draft.assessment.answers.answers().status().is_some();
        let current = Rc::make_mut(&mut self.current);
        // Where its deletion was taken back, the result is there.
        let has_result = self.notebook.assessment(&current.assessment.id).is_some();
        let is_spared = self.notebook.spares(current, before) | has_result;
        current.assessment = self.notebook.completed(&current.assessment);
        let has_all = self.notebook.has_all_of(current);
        if !is_spared || !can_go_on(current) {
            if is_spared && !has_all {
                // The rest was given after the deletion: it is there to be resumed, or to be deleted too.
                let rest = current.clone();
                self.put_aside(rest);
            }
            self.begin_anew();
            self.faults.deleted_elsewhere = true;
            self.is_undone = false;
            self.hidden.deleted_elsewhere = false;
            return;
        }
        self.is_open &= !has_all;
        // The form of the first screen is for another one.
        let place = if self.step.is_aside() { self.return_to } else { self.step };
        if has_result && place == Step::Home {
            let fresh = self.fresh(None);
            self.park(fresh);
        }
        // Nobody asked for the verdict that answers given elsewhere have brought.
        self.step = self.unasked(self.step);
    }

    /// Shows of a finished one what the notebook has.
    pub(super) fn take_up_result(&mut self) {
        if let Some(result) = self.notebook.assessment(&self.current.assessment.id)
            && **result != self.current.assessment
        {
            Rc::make_mut(&mut self.current).assessment = (**result).clone();
        }
    }
}

/// Both tabs' drafts, each once, without those that were finished or deleted.
pub(super) fn joined(own: &[Draft], others: Vec<Draft>, before: &Notebook, now: &Notebook) -> Vec<Draft> {
    let mut all = own.to_vec();
    for other in others {
        match all.iter_mut().find(|draft| draft.assessment.id == other.assessment.id) {
            Some(same) => *same = same.united(&other),
            None => all.push(other),
        }
    }
    all.retain_mut(|draft| !now.has_all_of(draft) && now.spares(draft, before));
    all
}
