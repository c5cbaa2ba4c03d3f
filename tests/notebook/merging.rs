//! Merging, in any order and any number of times.

use keep_or_fire::notebook::{Export, Id, import};
use proptest::prelude::*;

use crate::any::{any_export, text};

/// What would be read of a file with this in it.
fn through_a_file(export: &Export) -> Export {
    import::read(text(export).as_bytes()).expect("our own file is read").export
}

proptest! {
    #[test]
    fn importing_twice_is_importing_once(a in any_export(), b in any_export()) {
        let once = a.merged(&through_a_file(&b));
        prop_assert_eq!(once.merged(&through_a_file(&b)), once.clone());
        prop_assert_eq!(a.merged(&a), a);
    }

    #[test]
    fn the_order_of_imports_does_not_matter(a in any_export(), b in any_export(), c in any_export()) {
        prop_assert_eq!(a.merged(&b), b.merged(&a));
        prop_assert_eq!(a.merged(&b).merged(&c), a.merged(&b.merged(&c)));
        let (b, c) = (through_a_file(&b), through_a_file(&c));
        prop_assert_eq!(a.merged(&b).merged(&c), a.merged(&c).merged(&b));
    }

    #[test]
    fn nothing_that_was_answered_last_is_lost(a in any_export(), b in any_export()) {
        let undeleted = |mut export: Export| {
            export.notebook.tombstones.clear();
            export
        };
        let (a, b) = (undeleted(a), undeleted(b));
        let merged = a.merged(&b);
        for draft in a.drafts.iter().chain(&b.drafts) {
            let kept = merged.drafts.iter().find(|one| one.assessment.id == draft.assessment.id);
            let kept = kept.expect("a draft is gone");
            for (answer, count) in draft.assessment.answers.iter() {
                let same = kept.assessment.answers.iter().find(|(one, _)| one.question() == answer.question());
                prop_assert!(same.is_some_and(|(_, last)| last >= count), "{answer:?} of {:?} is gone", draft.name);
            }
        }
    }

    #[test]
    fn what_is_deleted_stays_deleted_whatever_is_imported(a in any_export(), b in any_export()) {
        let merged = a.merged(&b);
        for stone in &a.notebook.tombstones {
            let is_meant = |id: &Id, client: &Id| stone.id == Id::everything() || stone.id == *id || stone.id == *client;
            for one in &merged.notebook.assessments {
                let older = one.answers.iter().any(|(_, count)| count < stone.count);
                prop_assert!(!(is_meant(&one.id, &one.client) && older), "an answer came back to {:?}", one.id);
            }
            for draft in &merged.drafts {
                let one = &draft.assessment;
                let older = one.answers.iter().any(|(_, count)| count < stone.count);
                prop_assert!(!(is_meant(&one.id, &one.client) && older), "an answer came back to {:?}", one.id);
            }
        }
    }

    #[test]
    fn every_result_has_its_client(a in any_export(), b in any_export()) {
        let merged = a.merged(&b).notebook;
        for one in &merged.assessments {
            prop_assert!(merged.client(&one.client).is_some(), "{:?} has no client", one.id);
        }
    }
}
