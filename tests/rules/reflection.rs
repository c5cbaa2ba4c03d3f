//! The aggression reflection: ties, the tie-break, and types that rest on one sentence.

use keep_or_fire::instrument::instinct::{Instinct, Reflection};

/// Reads the reflection from the `agg` part of a sheet, and writes what it shows as `state: types`.
fn check(agg: &str, choice: &str, expected: &str) {
    let sheet = format!(r#"{{"gates": {{"status": "freelance"}}, "agg": {agg}, "agg_choice": {choice}}}"#);
    let reflection = Reflection::of(&xtask::score::read_sheet(&sheet).expect("the sheet can be read"));
    let dominant: Vec<&str> = reflection.dominant.iter().map(|instinct| instinct.id()).collect();
    let got = format!("{}: {}", reflection.state.id(), dominant.join(" "));
    assert_eq!(got.trim_end(), expected, "for {agg}, choice {choice}");
    // Also once it was settled: Back finds the question again.
    let is_undecided = ["tied", "diffuse", "chosen"].contains(&reflection.state.id());
    assert_eq!(reflection.is_undecided(), is_undecided, "is there something to settle, for {agg}, choice {choice}?");
}

#[test]
fn nothing_answered_and_nothing_marked_are_told_apart() {
    check("{}", "null", "not_answered:");
    check(r#"{"fear1": 0, "fear2": 0}"#, "null", "none:");
    check(r#"{"fear1": 2, "fear2": 1}"#, "null", "none:");
    check(r#"{"fear1": 2, "fear2": 2}"#, "null", "single: fear");
}

#[test]
fn one_answer_step_apart_is_a_tie_and_two_are_not() {
    check(r#"{"fear1": 4, "fear2": 4, "justice1": 4, "justice2": 3}"#, "null", "tied: fear justice");
    check(r#"{"fear1": 4, "fear2": 4, "justice1": 3, "justice2": 3}"#, "null", "single: fear");
    check(r#"{"fear1": 2, "fear2": 2, "justice1": 2, "justice2": 1}"#, "null", "single: fear");
}

#[test]
fn ties_stand_by_score_and_then_in_the_order_of_the_instrument() {
    check(r#"{"justice1": 3, "territory1": 3}"#, "null", "tied: territory justice");
    check(r#"{"justice1": 4, "justice2": 4, "territory1": 4, "territory2": 3}"#, "null", "tied: justice territory");
}

#[test]
fn four_types_together_are_diffuse() {
    check(r#"{"territory1": 3, "dominance1": 3, "fear1": 3}"#, "null", "tied: territory dominance fear");
    check(
        r#"{"territory1": 3, "dominance1": 3, "fear1": 3, "justice1": 3}"#,
        "null",
        "diffuse: territory dominance fear justice",
    );
}

#[test]
fn the_choice_goes_first_when_it_is_among_several() {
    check(r#"{"territory1": 3, "fear1": 3}"#, r#""fear""#, "chosen: fear territory");
    check(r#"{"territory1": 3, "fear1": 3}"#, r#""justice""#, "tied: territory fear");
    check(r#"{"fear1": 3}"#, r#""fear""#, "single: fear");
    check("{}", r#""fear""#, "not_answered:");
}

#[test]
fn a_type_that_rests_on_one_sentence_is_known_as_such() {
    let sheet = r#"{"gates": {"status": "freelance"}, "agg": {"fear1": 3, "justice1": 3, "justice2": 0}}"#;
    let reflection = Reflection::of(&xtask::score::read_sheet(sheet).expect("the sheet can be read"));
    assert!(reflection.is_thin(Instinct::Fear), "fear rests on one sentence");
    assert!(!reflection.is_thin(Instinct::Justice), "justice rests on two sentences");
    assert!(!reflection.is_thin(Instinct::Territory), "territory rests on none");
}

#[test]
fn what_the_tie_break_offers_stays_where_it_is_when_it_is_chosen() {
    for choice in ["null", r#""territory""#, r#""dominance""#, r#""fear""#] {
        let agg = r#"{"territory1": 3, "dominance1": 4, "dominance2": 3, "fear1": 3}"#;
        let sheet = format!(r#"{{"gates": {{"status": "freelance"}}, "agg": {agg}, "agg_choice": {choice}}}"#);
        let reflection = Reflection::of(&xtask::score::read_sheet(&sheet).expect("the sheet can be read"));
        assert_eq!(reflection.offered(), [Instinct::Dominance, Instinct::Territory, Instinct::Fear], "{choice}");
    }
}
