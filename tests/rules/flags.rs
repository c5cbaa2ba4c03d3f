//! A flag that is raised can say why, and one that is not has nothing to say.

use keep_or_fire::instrument::advice::{Flag, Situation};
use keep_or_fire::instrument::outcome::Outcome;

use crate::support::fixtures::vectors;
use crate::support::person::Person;

#[test]
fn a_flag_has_its_reasons_when_it_is_raised_and_only_then() {
    let mut raised = 0;
    for vector in vectors() {
        let Outcome { evidence, verdict, reflection, flags, .. } = Person(vector.answers).outcome();
        let is_flat = flags.contains(&Flag::FlatPattern);
        let situation = Situation { evidence: &evidence, verdict, reflection: &reflection, is_flat };
        for flag in Flag::ALL {
            assert_eq!(flags.contains(flag), !situation.case(*flag).is_empty(), "{}", flag.id());
        }
        raised += flags.len();
    }
    assert!(raised > 0, "no vector raises a flag");
}
