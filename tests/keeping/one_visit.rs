//! One tab under random steps of every kind: after each of them storage has what the session has, what is shown is what is kept,
//! nothing that was said is gone but what was deleted, and what was just done is taken back whole.

use proptest::prelude::*;

use crate::deeds::any_deed;
use crate::visit::Visit;

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 50_000, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_is_kept_and_can_be_taken_back(deeds in proptest::collection::vec(any_deed(), 1..120)) {
        let mut visit = Visit::begin();
        for deed in deeds {
            visit.happens(deed);
        }
    }
}
