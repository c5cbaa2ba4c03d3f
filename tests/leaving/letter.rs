//! The message to the client: its placeholders, and nothing of it lost.

use keep_or_fire::content::letter::pieces;
use keep_or_fire::content::words;
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::verdict::{Variant, Verdict};
use proptest::prelude::*;

#[test]
fn placeholders_are_found_and_nothing_is_lost() {
    let cases: [(&str, &[&str]); 10] = [
        ("Bonjour [prénom],\nle [date]", &["[prénom]", "[date]"]),
        ("[a][b]", &["[a]", "[b]"]),
        ("no end [here", &[]),
        ("no beginning here] [but here]", &["[but here]"]),
        ("[twice [begun]", &["[begun]"]),
        ("[over two\nlines]", &[]),
        ("[] [ ] [x]", &["[x]"]),
        ("]", &[]),
        ("[", &[]),
        ("", &[]),
    ];
    for (text, placeholders) in cases {
        let pieces = pieces(text);
        let whole: String = pieces.iter().map(|piece| piece.text).collect();
        let found: Vec<&str> = pieces.iter().filter(|piece| piece.is_placeholder).map(|piece| piece.text).collect();
        assert_eq!((whole.as_str(), found.as_slice()), (text, placeholders));
    }
}

#[test]
fn every_letter_has_placeholders_in_every_language() {
    for language in Language::ALL {
        for verdict in Verdict::ALL.iter().filter(|verdict| verdict.level().is_some()) {
            for variant in [None].into_iter().chain(Variant::ALL.iter().copied().map(Some)) {
                let letter = (words(*language).letter)(*verdict, variant).unwrap();
                let found = pieces(letter.text).into_iter().filter(|piece| piece.is_placeholder).count();
                assert!(found >= 1, "{verdict:?} {variant:?} in {language:?}: {found} placeholders");
                assert_eq!(found, letter.text.matches('[').count(), "{verdict:?} {variant:?} in {language:?}");
            }
        }
    }
}

proptest! {
    #[test]
    fn the_pieces_of_any_text_follow_each_other(text in "[\\[\\] a\\né😀]{0,20}") {
        let pieces = pieces(&text);
        prop_assert!(pieces.iter().all(|piece| !piece.text.is_empty()));
        let whole: String = pieces.iter().map(|piece| piece.text).collect();
        prop_assert_eq!(whole, text);
    }
}
