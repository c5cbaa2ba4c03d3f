//! Taking an act back, whatever happened since elsewhere.

use super::export::Export;
use super::{Notebook, Preferences};
use crate::order::Listed;

/// What was there `before` an act, put back where things still are as it left them (`after`). What another tab has
/// changed since stays as it is `now`. With nothing changed since, that is exactly what was there before.
///
/// An import is undone so. It removes tombstones, which no merge can: the result has to replace what is stored.
#[must_use]
pub fn undone(before: &Export, after: &Export, now: &Export) -> Export {
    let notebook = Notebook {
        clients: put_back(part(before, after, now, |one| &one.notebook.clients), |one, other| one.id == other.id),
        assessments: put_back(part(before, after, now, |one| &one.notebook.assessments), |one, other| {
            one.id == other.id
        }),
        tombstones: put_back(part(before, after, now, |one| &one.notebook.tombstones), |one, other| one.id == other.id),
        preferences: Preferences::default(),
    };
    let drafts =
        put_back(part(before, after, now, |one| &one.drafts), |one, other| one.assessment.id == other.assessment.id);
    Export::default().merged(&Export { notebook, drafts })
}

/// The same list at the three times: before, after, now.
fn part<'a, T>(
    before: &'a Export,
    after: &'a Export,
    now: &'a Export,
    of: impl Fn(&'a Export) -> &'a Vec<T>,
) -> [&'a [T]; 3] {
    [of(before), of(after), of(now)]
}

fn put_back<T: Clone + PartialEq>([before, after, now]: [&[T]; 3], is_same: impl Fn(&T, &T) -> bool) -> Vec<T> {
    let find = |list: &[T], one: &T| list.iter().find(|other| is_same(one, other)).cloned();
    let kept = now.iter().filter_map(|one| {
        // As the act left it: what was there before, which may be nothing.
        if after.contains(one) { find(before, one) } else { Some(one.clone()) }
    });
    let taken = before.iter().filter(|one| find(after, one).is_none() && find(now, one).is_none()).cloned();
    kept.chain(taken).listed()
}
