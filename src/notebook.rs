//! PURE. What is kept: clients, finished assessments, unfinished ones, preferences; how it is merged, saved, restored.
//!
//! Counters, not clocks, decide what is newer. Every answer carries the count at which it was given; a count is one more
//! than the highest seen, in this tab or in what was read. Merging is by item: the higher count wins, then the greater
//! value, so that merging in any order, any number of times, gives the same. A tombstone beats whatever has a lower count.
//! Scores and verdicts are never kept: they follow from the answers.

pub mod assessment;
pub mod draft;
pub mod export;
pub mod history;
pub mod import;
pub mod log;
pub mod parse;
pub mod plain;
pub mod raw;
pub mod reminder;
pub mod repairs;
pub mod restore;
pub mod saved;
pub mod undo;
mod upkeep;

pub use assessment::{Assessment, Client};
pub use draft::Draft;
pub use export::Export;
pub use log::Log;
pub use plain::{Id, Moment};

use std::rc::Rc;

use crate::instrument::language::Language;
use crate::order::sort;

/// The version of the stored forms that this build writes.
pub const VERSION: u32 = 1;

/// What the person chose for themselves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Preferences {
    /// The language, once chosen.
    pub language: Option<Language>,
}

/// A mark that something was deleted on purpose.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tombstone {
    /// What was deleted: an assessment, a client, or everything.
    pub id: Id,
    /// Whatever has a lower count is gone.
    pub count: u32,
}

/// Everything finished, in one place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notebook {
    /// The clients, in the order of their ids.
    pub clients: Vec<Client>,
    /// The finished assessments, in the order of their sequence, then of their ids.
    pub assessments: Vec<Rc<Assessment>>,
    /// What was deleted on purpose.
    pub tombstones: Vec<Tombstone>,
    /// Choices that are not about a client.
    pub preferences: Preferences,
}

impl Notebook {
    /// The assessment with this id.
    pub fn assessment(&self, id: &Id) -> Option<&Rc<Assessment>> {
        self.assessments.iter().find(|assessment| assessment.id == *id)
    }

    /// The client with this id.
    pub fn client(&self, id: &Id) -> Option<&Client> {
        self.clients.iter().find(|client| client.id == *id)
    }

    /// Was the assessment of this draft finished with all that it says?
    pub fn has_all_of(&self, draft: &Draft) -> bool {
        let finished = self.assessment(&draft.assessment.id);
        finished.is_some_and(|one| one.answers.merged(&draft.assessment.answers) == one.answers)
    }

    /// The place in the order of results that the next one takes.
    pub fn next_sequence(&self) -> u32 {
        self.assessments.iter().map(|assessment| assessment.sequence).max().map_or(1, |last| last.saturating_add(1))
    }

    /// The highest count in it.
    pub fn highest_count(&self) -> u32 {
        let assessments = self.assessments.iter().map(|assessment| assessment.answers.highest_count());
        let clients = self.clients.iter().map(|client| client.count);
        let tombstones = self.tombstones.iter().map(|tombstone| tombstone.count);
        assessments.chain(clients).chain(tombstones).max().unwrap_or(0)
    }

    /// Puts a finished assessment and its client in, merged with what is there.
    pub fn put(&mut self, client: Client, assessment: Assessment) {
        let added = Self {
            clients: vec![client],
            assessments: vec![Rc::new(assessment)],
            tombstones: Vec::new(),
            preferences: self.preferences,
        };
        *self = self.merged(&added);
    }

    /// Both, item by item. Idempotent, commutative and associative, but for the preferences: of two the own one stays.
    #[must_use]
    pub fn merged(&self, other: &Self) -> Self {
        let mut merged = self.clone();
        merged.preferences.language = merged.preferences.language.or(other.preferences.language);
        for tombstone in &other.tombstones {
            match merged.tombstones.iter_mut().find(|own| own.id == tombstone.id) {
                Some(own) => own.count = own.count.max(tombstone.count),
                None => merged.tombstones.push(tombstone.clone()),
            }
        }
        for client in &other.clients {
            match merged.clients.iter_mut().find(|own| own.id == client.id) {
                Some(own) => *own = own.merged(client),
                None => merged.clients.push(client.clone()),
            }
        }
        for assessment in &other.assessments {
            match merged.assessments.iter_mut().find(|own| own.id == assessment.id) {
                Some(own) => *own = Rc::new(own.merged(assessment)),
                None => merged.assessments.push(Rc::clone(assessment)),
            }
        }
        merged.settle();
        merged
    }

    /// Puts tombstones: of these, whatever has a lower count is gone.
    pub fn bury(&mut self, ids: [Option<Id>; 2], count: u32) {
        for id in ids.into_iter().flatten() {
            self.tombstones.push(Tombstone { id, count });
        }
        *self = Self { preferences: self.preferences, ..Self::default() }.merged(self);
    }

    /// All assessments, or `only` this one or those about this client, with their clients, counted anew from `count` on: a
    /// tombstone of that count spares them.
    #[must_use]
    pub fn counted_anew(&self, count: u32, only: Option<&Id>) -> Self {
        let mut anew = Self { preferences: self.preferences, ..Self::default() };
        for one in self.assessments.iter().filter(|one| only.is_none_or(|only| *only == one.id || *only == one.client))
        {
            let mut one = (**one).clone();
            one.answers.raise_to(count);
            if let Some(client) = self.client(&one.client).filter(|client| anew.client(&client.id).is_none()) {
                anew.clients.push(Client { count: client.count.max(count), ..client.clone() });
            }
            anew.assessments.push(Rc::new(one));
        }
        // Somebody without a result comes back, too.
        for client in self.clients.iter().filter(|client| only.is_none_or(|only| *only == client.id)) {
            if anew.client(&client.id).is_none() {
                anew.clients.push(Client { count: client.count.max(count), ..client.clone() });
            }
        }
        anew
    }

    /// Counts an assessment of which a tombstone here beats something higher, all of it by as much, so that none does: what was answered
    /// first still has the lower count.
    pub fn lift(&self, one: &mut Assessment) {
        let count = self.buried_before(&[&one.id, &one.client]);
        if one.answers.iter().any(|(_, own)| own < count) {
            one.answers.raise_by(count);
        }
    }

    /// All assessments and clients, each lifted above the tombstones of the other: see [`Notebook::lift`].
    #[must_use]
    pub fn lifted_above(&self, other: &Self) -> Self {
        let mut lifted = self.clone();
        lifted.assessments.iter_mut().for_each(|one| other.lift(Rc::make_mut(one)));
        for client in &mut lifted.clients {
            let count = other.buried_before(&[&client.id]);
            if client.count < count {
                client.count = client.count.saturating_add(count);
            }
        }
        lifted
    }

    /// What waits to be changed in a result, with the rest of it; anything else as it is.
    #[must_use]
    pub fn completed(&self, one: &Assessment) -> Assessment {
        let Some(result) = self.assessment(&one.id) else { return one.clone() };
        let Assessment { answers, message, .. } = one.merged(result);
        Assessment { answers, message, ..(**result).clone() }
    }

    /// Takes out of a draft what is beaten by tombstones that were not there `before`. Is anything left?
    pub fn spares(&self, draft: &mut Draft, before: &Self) -> bool {
        let ids = [&draft.assessment.id, &draft.assessment.client];
        let count = self.buried_before(&ids);
        if count <= before.buried_before(&ids) {
            return true;
        }
        draft.assessment.forget_before(count);
        draft.assessment.answers.highest_count() >= count
    }

    /// The same by any tombstone. A nickname without an answer has no count that one could beat.
    pub fn has_place_for(&self, draft: &mut Draft) -> bool {
        draft.assessment.answers.highest_count() == 0 || self.spares(draft, &Self::default())
    }

    /// The count that what has these ids must have not to be gone.
    fn buried_before(&self, ids: &[&Id]) -> u32 {
        let stones = self.tombstones.iter().filter(|stone| stone.id == Id::everything() || ids.contains(&&stone.id));
        stones.map(|stone| stone.count).max().unwrap_or(0)
    }

    /// Drops what a tombstone beats, answer by answer, and puts the rest in order. Answer by answer, because another
    /// tab may have gone on after the deletion: what is older stays deleted whatever it is merged with.
    fn settle(&mut self) {
        let (mut assessments, mut clients) = (std::mem::take(&mut self.assessments), std::mem::take(&mut self.clients));
        assessments.retain_mut(|one| {
            let before = self.buried_before(&[&one.id, &one.client]);
            if before > 0 {
                Rc::make_mut(one).forget_before(before);
            }
            one.answers.highest_count() >= before
        });
        clients.retain(|one| one.count >= self.buried_before(&[&one.id]));
        // A result whose client is gone, or never came with it, has one without a nickname.
        for one in &assessments {
            if clients.iter().all(|client| client.id != one.client) {
                clients.push(Client { id: one.client.clone(), name: String::new(), archived: false, count: 0 });
            }
        }
        (self.assessments, self.clients) = (assessments, clients);
        // A mark for one that a mark for everything says too would only name what is gone.
        let everything = self.buried_before(&[]);
        self.tombstones.retain(|stone| stone.id == Id::everything() || stone.count > everything);
        sort(&mut self.tombstones, |one, other| one < other);
        sort(&mut self.clients, |one, other| one.id < other.id);
        sort(&mut self.assessments, |one, other| (one.sequence, &one.id) < (other.sequence, &other.id));
    }
}
