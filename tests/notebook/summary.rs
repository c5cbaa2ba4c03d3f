//! What merging a file would do is said before, and can be taken back after.

use std::rc::Rc;

use keep_or_fire::instrument::answers::Question;
use keep_or_fire::instrument::language::Language;
use keep_or_fire::notebook::import::{Entry, Fate, Import, Refused, check_room, read};
use keep_or_fire::notebook::repairs::LONGEST_LIST;
use keep_or_fire::notebook::undo::undone;
use keep_or_fire::notebook::{Assessment, Client, Draft, Export, Id, Log, Notebook, Tombstone};
use proptest::prelude::*;

use crate::any::{any_export, text};

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

/// A result about `of-<id>`, with one answer.
fn result(name: &str, value: &str, count: u32) -> Assessment {
    let mut answers = Log::default();
    answers.record(Question::from_id("blur1").unwrap().answer(value).unwrap(), count);
    Assessment { answers, sequence: 1, ..Assessment::new(id(name), id(&format!("of-{name}")), Language::French) }
}

fn export(results: &[(&str, &str, u32)], stones: &[(&str, u32)], drafts: &[(&str, &str, u32)]) -> Export {
    let results: Vec<Rc<Assessment>> =
        results.iter().map(|(name, value, count)| Rc::new(result(name, value, *count))).collect();
    let clients = results.iter().map(|one| Client {
        id: one.client.clone(),
        name: format!("Client {}", one.id.as_str()),
        archived: false,
        count: 1,
    });
    let stones = stones.iter().map(|(name, count)| Tombstone { id: id(name), count: *count });
    let notebook = Notebook {
        clients: clients.collect(),
        assessments: results,
        tombstones: stones.collect(),
        ..Notebook::default()
    };
    let drafts = drafts.iter().map(|(name, value, count)| {
        let assessment = Assessment { sequence: 0, ..result(name, value, *count) };
        Draft { assessment, name: format!("Draft {name}"), ..Draft::new(id(name), id(name), Language::French) }
    });
    Export::of(&notebook, drafts)
}

fn imported(export: &Export) -> Import {
    read(text(export).as_bytes()).unwrap()
}

#[test]
fn what_was_finished_since_is_no_news() {
    let file = imported(&export(&[], &[], &[("one", "1", 5)]));
    let finished = export(&[("one", "1", 5)], &[], &[]);
    assert!(!file.is_news_to(&finished));
    assert_eq!(file.summary(&finished), []);
    assert!(file.is_news_to(&export(&[], &[], &[])));
    // Answered further elsewhere, there is something to resume.
    let further = imported(&export(&[], &[], &[("one", "3", 6)]));
    assert!(further.is_news_to(&finished));
    assert_eq!(further.summary(&finished).len(), 1);
}

#[test]
fn the_summary_says_what_merging_would_do_to_each() {
    let own = export(
        &[("same", "1", 5), ("other", "1", 5), ("gone-there", "1", 5), ("gone-there-too", "1", 5)],
        &[("gone-here", 9)],
        &[("draft-same", "2", 6), ("draft-other", "2", 6), ("draft-gone", "2", 6)],
    );
    let file = imported(&export(
        &[("same", "1", 5), ("other", "3", 4), ("new", "1", 5), ("gone-here", "1", 5), ("gone-there-too", "1", 3)],
        &[("gone-there", 8), ("draft-gone", 8)],
        &[("draft-same", "2", 6), ("draft-other", "3", 7), ("draft-new", "0", 1)],
    ));
    let summary = file.summary(&own);
    let said: Vec<(&str, &str, Fate)> =
        summary.iter().map(|entry| (entry.id.as_str(), entry.name.as_str(), entry.fate)).collect();
    assert_eq!(
        said,
        [
            ("gone-here", "Client gone-here", Fate::StaysDeleted),
            ("gone-there-too", "Client gone-there-too", Fate::Conflicting),
            ("new", "Client new", Fate::New),
            ("other", "Client other", Fate::Conflicting),
            ("same", "Client same", Fate::Same),
            ("draft-new", "Draft draft-new", Fate::New),
            ("draft-other", "Draft draft-other", Fate::Conflicting),
            ("draft-same", "Draft draft-same", Fate::Same),
            ("gone-there", "Client gone-there", Fate::Removed),
            ("draft-gone", "Draft draft-gone", Fate::Removed),
        ]
    );
    assert_eq!(summary.iter().filter(|entry| entry.is_draft).count(), 4);
    // With the tombstones in the file, its own entry of a deleted one would not be there either.
    let both = imported(&Export {
        notebook: Notebook { tombstones: vec![Tombstone { id: id("same"), count: 9 }], ..Notebook::default() },
        drafts: vec![],
    });
    let fates: Vec<Fate> = both.summary(&own).iter().map(|entry| entry.fate).collect();
    assert_eq!(fates, [Fate::Removed]);
}

#[test]
fn what_could_not_be_read_again_is_not_merged() {
    let large = |first: usize| {
        let results = (first..first + 70)
            .map(|n| Rc::new(Assessment { message: Some("é".repeat(5_000)), ..result(&format!("r{n}"), "1", 1) }));
        Export::of(&Notebook { assessments: results.collect(), ..Notebook::default() }, [])
    };
    let (own, file) = (large(0), imported(&large(1_000)));
    let room_for = |merged: &Export| check_room(merged, &text(merged));
    assert_eq!(room_for(&file.merged_into(&own)), Err(Refused::NoRoom));
    assert_eq!(room_for(&file.merged_into(&Export::default())), Ok(()));
    assert_eq!(room_for(&imported(&own).merged_into(&own)), Ok(()), "the same again takes no more room");
    let many = |from: usize| {
        let tombstones = (from..from + LONGEST_LIST).map(|n| Tombstone { id: id(&format!("t{n}")), count: 1 });
        Export::of(&Notebook { tombstones: tombstones.collect(), ..Notebook::default() }, [])
    };
    assert_eq!(room_for(&imported(&many(0)).merged_into(&many(0))), Ok(()));
    assert_eq!(room_for(&imported(&many(0)).merged_into(&many(1))), Err(Refused::NoRoom), "more than are read");
}

/// The fates of the entries, without what stays as it is.
fn changes(entries: &[Entry]) -> usize {
    entries.iter().filter(|entry| !matches!(entry.fate, Fate::Same | Fate::StaysDeleted)).count()
}

#[test]
fn what_another_tab_did_since_stays_done_when_an_import_is_taken_back() {
    let own = export(&[], &[("elsewhere", 5), ("long-ago", 1)], &[("draft", "2", 3)]);
    let after = imported(&export(&[("new", "4", 9)], &[("elsewhere", 9)], &[])).merged_into(&own);
    let mut now = after.clone();
    now.drafts.clear();
    now.notebook.tombstones.iter_mut().find(|one| one.id == id("elsewhere")).unwrap().count = 12;
    let back = undone(&own, &after, &now);
    assert_eq!(back.drafts, [], "a draft dropped since does not come back");
    let stones: Vec<_> = back.notebook.tombstones.iter().map(|one| (one.id.as_str(), one.count)).collect();
    assert_eq!(stones, [("elsewhere", 12), ("long-ago", 1)]);
    assert_eq!(back.notebook.assessments, []);
}

proptest! {
    #[test]
    fn the_summary_counts_each_once_and_tells_when_nothing_changes(own in any_export(), file in any_export()) {
        let file = imported(&file);
        let summary = file.summary(&own);
        for (n, entry) in summary.iter().enumerate() {
            let is_same = |other: &&Entry| (&other.id, other.is_draft) == (&entry.id, entry.is_draft);
            prop_assert_eq!(summary[n..].iter().filter(is_same).count(), 1, "{:?} stands twice", entry.id);
        }
        let merged = file.merged_into(&own);
        for entry in &summary {
            let is_there = if entry.is_draft { merged.draft(&entry.id).is_some() } else { merged.notebook.assessment(&entry.id).is_some() };
            prop_assert_eq!(is_there, !matches!(entry.fate, Fate::StaysDeleted | Fate::Removed), "{:?}", entry);
        }
        if changes(&summary) == 0 {
            prop_assert_eq!(&merged.notebook.assessments, &own.notebook.assessments);
            // Of what was finished since nothing is said.
            let is_told = |draft: &&Draft| own.draft(&draft.assessment.id).is_some() || !merged.notebook.has_all_of(draft);
            prop_assert!(merged.drafts.iter().filter(is_told).eq(&own.drafts));
        }
        prop_assert_eq!(changes(&imported(&own).summary(&own)), 0, "one's own file changes nothing");
    }

    #[test]
    fn an_import_taken_back_leaves_what_was_there_before(own in any_export(), file in any_export()) {
        let after = imported(&file).merged_into(&own);
        prop_assert_eq!(undone(&own, &after, &after), own);
    }

    #[test]
    fn taking_an_import_back_keeps_what_was_answered_since(own in any_export(), file in any_export()) {
        let after = imported(&file).merged_into(&own);
        let count = after.notebook.highest_count() + 100;
        let since = Export::of(&Notebook { assessments: vec![Rc::new(result("since", "4", count))], ..Notebook::default() }, []);
        let now = after.merged(&since);
        let back = undone(&own, &after, &now);
        let expected = own.merged(&since);
        prop_assert_eq!(back.notebook.assessments, expected.notebook.assessments);
        prop_assert_eq!(back.drafts, own.drafts);
    }
}
