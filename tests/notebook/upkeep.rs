//! Renaming, archiving, deleting a client, and taking that back: each holds in every tab it is merged with.

use keep_or_fire::notebook::{Client, Id, Notebook};
use proptest::prelude::*;

use crate::any::any_notebook;

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn of_one(client: &str, count: u32) -> Notebook {
    let client = Client { id: id(client), name: "Before".to_owned(), archived: false, count };
    Notebook { clients: vec![client], ..Notebook::default() }
}

#[test]
fn a_nickname_is_brought_within_bounds_and_an_unknown_client_changes_nothing() {
    let kept = of_one("c", 1);
    assert_eq!(kept.renamed(&id("c"), " A\u{202e}fter\n", 2).clients[0].name, "After");
    assert_eq!(kept.renamed(&id("d"), "After", 2), kept);
    assert_eq!(kept.archived(&id("d"), true, 2), kept);
}

#[test]
fn an_act_counts_above_all_before_it() {
    let kept = of_one("c", 1);
    let of =
        |changed: Notebook| (changed.clients[0].name.clone(), changed.clients[0].archived, changed.clients[0].count);
    assert_eq!(of(kept.renamed(&id("c"), "After", 7)), ("After".to_owned(), false, 7));
    assert_eq!(of(kept.archived(&id("c"), true, 8)), ("Before".to_owned(), true, 8));
}

#[test]
fn a_client_without_a_result_comes_back_too() {
    let kept = of_one("c", 3);
    let without = kept.without_client(&id("c"), 9);
    assert_eq!(without.clients, []);
    let back = without.with_back(&kept, Some(&id("c")), 9);
    assert_eq!(back.client(&id("c")).map(|client| (client.name.as_str(), client.count)), Some(("Before", 9)));
}

proptest! {
    #[test]
    fn renaming_and_archiving_hold_in_a_tab_that_had_not_heard(kept in any_notebook(), at in any::<prop::sample::Index>()) {
        prop_assume!(!kept.clients.is_empty());
        let one = kept.clients[at.index(kept.clients.len())].id.clone();
        let count = kept.highest_count() + 1;
        let changed = kept.renamed(&one, "Another", count).archived(&one, true, count + 1);
        let merged = kept.merged(&changed);
        prop_assert_eq!(&merged, &changed.merged(&kept));
        let client = merged.client(&one).unwrap();
        prop_assert_eq!((client.name.as_str(), client.archived), ("Another", true));
        // And the others are as they were.
        let others = |notebook: &Notebook| notebook.clients.iter().filter(|client| client.id != one).cloned().collect::<Vec<_>>();
        prop_assert_eq!(others(&merged), others(&kept));
        prop_assert_eq!(merged.assessments, kept.assessments);
    }

    #[test]
    fn a_deleted_client_is_gone_everywhere_and_comes_back_everywhere(kept in any_notebook(), at in any::<prop::sample::Index>()) {
        prop_assume!(!kept.clients.is_empty());
        let one = kept.clients[at.index(kept.clients.len())].id.clone();
        let count = kept.highest_count() + 1;
        let without = kept.without_client(&one, count);
        let elsewhere = kept.merged(&without);
        prop_assert!(elsewhere.client(&one).is_none());
        prop_assert_eq!(elsewhere.about(&one).count(), 0);
        let back = without.with_back(&kept, Some(&one), count);
        for notebook in [&back, &elsewhere.merged(&back), &back.merged(&kept)] {
            prop_assert_eq!(notebook.client(&one).map(|client| &client.name), kept.client(&one).map(|client| &client.name));
            // A result has answers: nobody finishes without one.
            let answers = |notebook: &Notebook| {
                let answered = notebook.about(&one).filter(|one| one.answers.iter().next().is_some());
                answered.map(|one| (one.id.clone(), one.answers.answers().clone())).collect::<Vec<_>>()
            };
            prop_assert_eq!(answers(notebook), answers(&kept));
        }
    }
}
