//! Random steps of every kind, in one tab, in two that hear each other, on two devices that exchange files: after each of them storage
//! has what the session has, what is shown is what is kept, nothing that was said is gone but what was deleted, and what was just done
//! is taken back whole.

use keep_or_fire::session::Refusal;
use proptest::prelude::*;

use crate::deeds::{Deed, any_deed};
use crate::known::Known;
use crate::shelf::Fails;
use crate::visit::{Files, Visit};

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 50_000, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_is_kept_and_can_be_taken_back(deeds in proptest::collection::vec(any_deed(), 1..120)) {
        let mut visit = Visit::begin("t", &Files::default());
        for deed in deeds {
            visit.happens(deed);
        }
    }

    #[test]
    fn what_storage_refuses_is_said_and_kept_once_it_takes_it(
        deeds in proptest::collection::vec((0_usize..12, any_deed()), 1..120),
    ) {
        let mut visit = Visit::begin("t", &Files::default());
        for (turn, deed) in deeds {
            match turn {
                0 => visit.is_refused(Fails::From(1), Refusal::Blocked),
                1 => visit.is_refused(Fails::Writes, Refusal::Full),
                2 => visit.is_refused(Fails::Never, Refusal::Full),
                _ => {}
            }
            // Writing all of it again merges, which takes no tombstone out: the one thing that is not made up for.
            if !(matches!(deed, Deed::BringsBack) && visit.is_import_undone_unwritten()) {
                visit.happens(deed);
            }
        }
    }

    #[test]
    fn two_tabs_that_hear_each_other_have_the_same(deeds in proptest::collection::vec((0_usize..4, any_deed()), 1..120)) {
        let mut visit = Visit::in_two_tabs();
        for (turn, deed) in deeds {
            if turn == 0 {
                visit.turns();
            }
            if deed.is_told_to_others() {
                visit.happens(deed);
            }
        }
    }

    #[test]
    fn devices_that_exchange_files_have_the_same(deeds in proptest::collection::vec((0_usize..2, any_deed()), 1..120)) {
        let files = Files::default();
        let mut devices = [Visit::begin("a", &files), Visit::begin("b", &files)];
        for (device, deed) in deeds {
            devices[device].happens(deed);
        }
        let [mut one, mut other] = devices;
        for device in [&mut one, &mut other] {
            device.happens(Deed::GoesHome);
            device.happens(Deed::Keeps(true));
        }
        other.imports(one.session().export());
        one.imports(other.session().export());
        let all = |device: &Visit| Known::to(device.session()).map(Known::with_a_count);
        assert_eq!(all(&one), all(&other));
    }
}
