//! What must be in storage. The oracle knows no session: it knows which answer was given at which count, and which count beats
//! which.

use keep_or_fire::browser::storage::Kept;
use keep_or_fire::instrument::answers::Answer;
use keep_or_fire::notebook::{Draft, Id, Log, Notebook};

/// What must be in storage, and what must not.
#[derive(Default)]
pub struct Oracle {
    /// Answers given: of which assessment about whom, on what, at which count.
    pub given: Vec<(Id, Id, Answer, u32)>,
    /// What was deleted: whose id, what has a lower count.
    pub deleted: Vec<(Id, u32)>,
}

impl Oracle {
    pub fn is_deleted(&self, assessment: &Id, client: &Id, count: u32) -> bool {
        self.deleted
            .iter()
            .any(|(id, before)| (*id == Id::everything() || id == assessment || id == client) && count < *before)
    }

    /// Every answer that was not deleted is in storage, at its count or a higher one, and of the highest count the one that was given.
    pub fn expect_nothing_lost(&self, kept: &Kept) {
        for (assessment, client, answer, count) in &self.given {
            if self.is_deleted(assessment, client, *count) {
                continue;
            }
            let logs = kept
                .drafts
                .iter()
                .filter(|draft| draft.assessment.id == *assessment)
                .map(|draft| &draft.assessment.answers);
            let logs = logs.chain(kept.notebook.assessment(assessment).map(|one| &one.answers));
            let found = logs.flat_map(Log::iter).filter(|(found, _)| found.question() == answer.question());
            let newest = found.map(|(found, count)| (count, found.value())).max();
            assert!(
                newest >= Some((*count, answer.value())),
                "{answer:?} given at {count} in {assessment:?} is lost: storage has {newest:?}"
            );
        }
    }

    pub fn expect_deleted(&self, notebook: &Notebook, drafts: &[Draft], whose: &str) {
        let drafted = drafts.iter().map(|draft| &draft.assessment);
        for one in notebook.assessments.iter().map(|one| &**one).chain(drafted) {
            for (answer, count) in one.answers.iter() {
                let came_back = self.is_deleted(&one.id, &one.client, count);
                assert!(!came_back, "{answer:?} of {:?} at {count} was deleted and is in {whose}", one.id);
            }
        }
    }
}
