//! Keeping the notebook in order: renaming, archiving, deleting a client, and taking that back. Each act has a count, one
//! above all before, so that it holds in every tab and every file that it is merged with.

use std::rc::Rc;

use super::plain::name;
use super::{Client, Id, Notebook};

impl Notebook {
    /// The client under another nickname. Taken back by the nickname before, at a higher count.
    #[must_use]
    pub fn renamed(&self, client: &Id, to: &str, count: u32) -> Self {
        self.with_client(client, |client| Client { name: name(to), count, ..client.clone() })
    }

    /// The client out of the way, or back. Taken back by the opposite, at a higher count.
    #[must_use]
    pub fn archived(&self, client: &Id, archived: bool, count: u32) -> Self {
        self.with_client(client, |client| Client { archived, count, ..client.clone() })
    }

    fn with_client(&self, id: &Id, change: impl FnOnce(&Client) -> Client) -> Self {
        let mut changed = self.clone();
        if let Some(client) = changed.clients.iter_mut().find(|client| client.id == *id) {
            *client = change(client);
        }
        changed
    }

    /// Without the client and all that is about them.
    #[must_use]
    pub fn without_client(&self, client: &Id, count: u32) -> Self {
        let mut without = self.clone();
        without.bury([Some(client.clone()), None], count);
        without
    }

    /// With all that was there `before`, or `only` this assessment or client with what is about them: counted anew, so that no
    /// tombstone beats it. What was said since, in a tab that had not heard of the deletion, is newer.
    #[must_use]
    pub fn with_back(&self, before: &Self, only: Option<&Id>, count: u32) -> Self {
        let mut back = before.counted_anew(count, only);
        for one in &mut back.assessments {
            if let Some(since) = self.assessment(&one.id) {
                let mut since = (**since).clone();
                // Above what comes back, and what waited to be changed in it.
                since.answers.raise_to(count.saturating_add(2));
                *one = Rc::new(one.merged(&since));
            }
        }
        // Whoever is still there may have got another nickname; one that came with a result alone has none.
        back.clients.retain(|client| self.client(&client.id).is_none_or(|now| now.count == 0));
        self.merged(&back)
    }

    /// The results about a client.
    pub fn about<'a>(&'a self, client: &'a Id) -> impl Iterator<Item = &'a Rc<super::Assessment>> {
        self.assessments.iter().filter(move |one| one.client == *client)
    }
}
