//! What was said, told from what a session or storage holds: without counts and places, so that two states can be compared.

use std::collections::BTreeMap;

use keep_or_fire::instrument::answers::Question;
use keep_or_fire::instrument::page::Page;
use keep_or_fire::notebook::{Assessment, Draft, Export, Id};
use keep_or_fire::session::Session;

/// What was said in one assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub client: String,
    pub answers: BTreeMap<&'static str, &'static str>,
    pub message: Option<String>,
    /// Of one that is not finished: the nickname, and the pages that were skipped.
    beside: (String, Vec<Page>),
}

/// All that was said, by the ids of assessments and clients.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    pub results: BTreeMap<String, Told>,
    pub drafts: BTreeMap<String, Told>,
    /// Nicknames, and who is in the archive.
    pub clients: BTreeMap<String, (String, bool)>,
}

impl Known {
    pub fn of(all: &Export) -> Self {
        let text = |id: &Id| id.as_str().to_owned();
        let told = |one: &Assessment| {
            let answers = one.answers.iter().map(|(answer, _)| answer);
            // Preselected where its page is opened, and written with what is done next.
            let answers = answers.filter(|answer| answer.value() != "unsaid");
            let answers = answers.map(|answer| (answer.question().id(), answer.value())).collect();
            (
                text(&one.id),
                Told {
                    client: text(&one.client),
                    answers,
                    message: one.message.clone(),
                    beside: (String::new(), Vec::new()),
                },
            )
        };
        let of_draft = |draft: &Draft| {
            let (id, mut one) = told(&all.notebook.completed(&draft.assessment));
            let known = all.notebook.client(&draft.assessment.client).map_or(&draft.name, |client| &client.name);
            one.beside = (known.trim_end().to_owned(), draft.skipped.clone());
            (id, one)
        };
        // A form with a nickname alone is in no file.
        let begun = all.open_drafts().filter(|draft| draft.assessment.answers.highest_count() > 0);
        // Changes of a result are seen with the rest of it.
        Self {
            results: all.notebook.assessments.iter().map(|one| told(one)).collect(),
            drafts: begun.map(of_draft).collect(),
            clients: all.notebook.clients.iter().map(|one| (text(&one.id), (one.name.clone(), one.archived))).collect(),
        }
    }

    /// What a session has: in sight, and out of it.
    pub fn to(session: &Session) -> [Self; 2] {
        let apart = session.apart.as_ref();
        let apart = apart.map(|apart| Self::of(&Export::of(&apart.notebook, apart.drafts.iter().cloned())));
        [Self::of(&session.export()), apart.unwrap_or_default()]
    }

    /// Without nicknames on forms and skipped pages, which have no count: of two tabs each has its own.
    #[must_use]
    pub fn with_a_count(mut self) -> Self {
        self.drafts.values_mut().for_each(|one| one.beside = (String::new(), Vec::new()));
        self
    }

    /// Every assessment, finished or not.
    pub fn told(&self) -> impl Iterator<Item = (&String, &Told)> {
        self.results.iter().chain(&self.drafts)
    }

    /// Without those that were only taken again: they go with their client's last result, and there is nothing in them to come back to.
    #[must_use]
    pub fn without_those_only_taken_again(mut self) -> Self {
        let is_core = |id: &&str| matches!(Question::from_id(id), Some(Question::Core(_)));
        let clients = &self.clients;
        self.drafts.retain(|_, one| one.answers.keys().any(&is_core) || !clients.contains_key(&one.client));
        self
    }
}
