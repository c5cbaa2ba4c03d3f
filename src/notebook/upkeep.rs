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

    /// With the client, and all that was about them, as they were `before`; counted anew, so that no tombstone beats them.
    #[must_use]
    pub fn with_client_back(&self, before: &Self, client: &Id, count: u32) -> Self {
        self.merged(&before.counted_anew(count, Some(client)))
    }

    /// The results about a client.
    pub fn about<'a>(&'a self, client: &'a Id) -> impl Iterator<Item = &'a Rc<super::Assessment>> {
        self.assessments.iter().filter(move |one| one.client == *client)
    }
}
