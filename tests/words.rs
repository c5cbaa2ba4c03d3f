//! The words of every language: nothing empty, nothing too long, typography as each language writes it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test stops at what it did not expect")]

use keep_or_fire::content::letter::{is_after, pieces};
use keep_or_fire::content::words::Letter;
use keep_or_fire::content::{Day, Words, words};
use keep_or_fire::instrument::advice::Flag;
use keep_or_fire::instrument::checklist::ChecklistLine;
use keep_or_fire::instrument::gate::Gate;
use keep_or_fire::instrument::instinct::{Instinct, InstinctItem};
use keep_or_fire::instrument::item::Item;
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::page::Page;
use keep_or_fire::instrument::rules::{RouteId, RuleId};
use keep_or_fire::instrument::scale::Scale;
use keep_or_fire::instrument::units::Units;
use keep_or_fire::instrument::verdict::{Variant, Verdict};

/// The string literals of a language's file: every sentence, the accessible names and the templates included.
fn literals(source: &str) -> Vec<String> {
    let code = source.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    code.split('"').skip(1).step_by(2).map(|text| text.replace("\\n", "\n")).collect()
}

fn source(language: Language) -> &'static str {
    match language {
        Language::French => include_str!("../src/content/fr.rs"),
        Language::English => include_str!("../src/content/en.rs"),
    }
}

#[test]
fn every_language_writes_with_its_own_typography() {
    for language in Language::ALL {
        let check = match language {
            Language::French => written_in_french,
            Language::English => written_in_english,
        };
        for text in literals(source(*language)) {
            assert!(!text.contains("..") && !text.contains("  "), "… is one sign, and one space is enough: {text:?}");
            check(&text);
        }
    }
}

fn written_in_french(text: &str) {
    assert!(!text.contains('\''), "French writes ’ and not ': {text:?}");
    for mark in [';', '?', '!', '»', '%'] {
        for (at, _) in text.match_indices(mark) {
            let before = text[..at].chars().next_back();
            let is_set = matches!(before, Some('\u{202f}' | '?' | '!') | None);
            assert!(is_set, "a narrow no-break space goes before {mark} in {text:?}");
        }
    }
    for (at, _) in text.match_indices(':') {
        let before = text[..at].chars().next_back();
        assert!(matches!(before, Some('\u{a0}') | None), "a no-break space goes before the colon in {text:?}");
    }
    for (at, _) in text.match_indices('«') {
        let after = text[at..].chars().nth(1);
        assert!(matches!(after, Some('\u{202f}')), "a narrow no-break space goes inside « in {text:?}");
    }
}

fn written_in_english(text: &str) {
    assert!(!text.contains('\''), "English writes ’ and not ': {text:?}");
    assert!(!text.contains(['«', '\u{202f}']), "French typography in English: {text:?}");
    // The post has a French title.
    let text = text.replace("Virer ses clients !?", "");
    let apart = [" ;", " ?", " !", " :", " %"].iter().find(|apart| text.contains(**apart));
    assert!(apart.is_none(), "no space before a mark in English: {text:?}");
}

#[test]
fn no_sentence_shouts_and_none_is_empty() {
    for language in Language::ALL {
        for text in literals(source(*language)) {
            let cites_the_post = text.contains("Virer ses clients");
            assert!(cites_the_post || !text.contains('!'), "no exclamation mark: {text:?}");
        }
        for text in every_sentence(words(*language)) {
            assert!(!text.trim().is_empty(), "an empty sentence in {language:?}");
        }
    }
}

fn every_sentence(words: &Words) -> Vec<&'static str> {
    let mut all: Vec<&'static str> = Vec::new();
    all.extend(Item::ALL.iter().map(|one| (words.item)(*one)));
    all.extend(ChecklistLine::ALL.iter().map(|one| (words.checklist_line)(*one)));
    all.extend(InstinctItem::ALL.iter().map(|one| (words.instinct_item)(*one)));
    all.extend(Gate::ALL.iter().map(|one| (words.gate)(*one)));
    all.extend(Gate::ALL.iter().flat_map(|one| one.choices()).map(|one| (words.choice)(*one)));
    all.extend(Page::ALL.iter().map(|one| (words.heading)(*one)));
    all.extend(Scale::ALL.iter().flat_map(|one| [(words.scale)(*one), (words.definition)(*one)]));
    all.extend(RuleId::ALL.iter().map(|one| (words.rule)(*one)));
    all.extend(RouteId::ALL.iter().map(|one| (words.route)(*one)));
    all.extend(Flag::ALL.iter().map(|one| (words.flag)(*one)));
    for instinct in Instinct::ALL {
        let one = (words.instinct)(*instinct);
        all.extend([one.name, one.need, one.signs, one.response, one.trap]);
    }
    for verdict in Verdict::ALL {
        all.extend([(words.verdict)(*verdict), (words.verdict_short)(*verdict)]);
        for variant in [None].into_iter().chain(Variant::ALL.iter().copied().map(Some)) {
            all.push((words.summary)(*verdict, variant));
            all.extend((words.steps)(*verdict, variant));
            all.extend((words.letter)(*verdict, variant).map(|letter| letter.text));
        }
    }
    all
}

#[test]
fn days_are_written_and_counted_as_people_do() {
    let said = |language: Language| {
        let dates = &words(language).dates;
        let first = Day { year: 2026, month: 7, day: 1 };
        let mut said = vec![dates.written(first), dates.shortly(Day { day: 31, ..first })];
        said.extend([0, 1, 2, 3].map(dates.ago));
        said.join(", ")
    };
    assert_eq!(said(Language::French), "1er août 2026, 31 août, aujourd’hui, hier, avant-hier, il y a 3 jours");
    assert_eq!(said(Language::English), "1 August 2026, 31 Aug, today, yesterday, 2 days ago, 3 days ago");
}

#[test]
fn a_question_has_at_most_twenty_words() {
    for language in Language::ALL {
        let words = words(*language);
        let items = Item::ALL.iter().map(|one| (words.item)(*one));
        let lines = ChecklistLine::ALL.iter().map(|one| (words.checklist_line)(*one));
        let instincts = InstinctItem::ALL.iter().map(|one| (words.instinct_item)(*one));
        let gates = Gate::ALL.iter().map(|one| (words.gate)(*one));
        for text in items.chain(lines).chain(instincts).chain(gates).chain([words.questions.tie_break]) {
            // In French a mark stands apart, and is no word.
            let count = text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
            assert!(count <= 20, "{count} words: {text}");
        }
    }
}

#[test]
fn every_verdict_has_steps_and_a_letter_with_placeholders() {
    for language in Language::ALL {
        let words = words(*language);
        for verdict in Verdict::ALL.iter().filter(|verdict| verdict.level().is_some()) {
            for variant in [None].into_iter().chain(Variant::ALL.iter().copied().map(Some)) {
                assert!((words.steps)(*verdict, variant).len() >= 4, "steps of {verdict:?} {variant:?}");
                let letter = (words.letter)(*verdict, variant).unwrap_or_else(|| panic!("no letter for {verdict:?}"));
                let (open, close) = (letter.text.matches('[').count(), letter.text.matches(']').count());
                assert_eq!(open, close, "brackets of {verdict:?} {variant:?}");
            }
        }
        assert_eq!((words.letter)(Verdict::Insufficient, None), None);
    }
}

#[test]
fn bands_are_half_open() {
    let band = |points: f64| (words(Language::English).band)(Units::from_points(points));
    for (points, name) in [
        (0.0, "low"),
        (24.9, "low"),
        (25.0, "moderate"),
        (50.0, "high"),
        (74.9, "high"),
        (75.0, "very high"),
        (100.0, "very high"),
    ] {
        assert_eq!(band(points), name, "{points} points");
    }
}

/// The letters of all languages, with the verdict and the variant.
fn letters() -> Vec<(Verdict, Option<Variant>, Letter)> {
    let mut letters = Vec::new();
    for words in Language::ALL.iter().map(|language| words(*language)) {
        for verdict in Verdict::ALL {
            let variants = std::iter::once(None).chain(Variant::ALL.iter().copied().map(Some));
            letters.extend(variants.filter_map(|one| Some((*verdict, one, (words.letter)(*verdict, one)?))));
        }
    }
    letters
}

#[test]
fn a_letter_that_is_being_adapted_is_known_from_one_for_somebody_else() {
    for (_, _, letter) in letters() {
        let filled: String =
            pieces(letter.text).iter().map(|piece| if piece.is_placeholder { "Zoé" } else { piece.text }).collect();
        for adapted in [letter.text.to_owned(), format!("A{}", letter.text), filled] {
            assert!(is_after(&adapted, letter.text), "{adapted}");
        }
        for (_, _, other) in letters().iter().filter(|(.., other)| other.to != letter.to) {
            assert!(!is_after(other.text, letter.text), "{} is taken for {}", other.text, letter.text);
        }
    }
}

/// Who has answered that nobody above them can be spoken to without fear.
#[test]
fn who_has_no_manager_to_speak_to_is_not_sent_to_the_manager() {
    for language in Language::ALL {
        let words = words(*language);
        let (verdict, variant) = (Verdict::Escalate, Some(Variant::OtherChannel));
        let letter = (words.letter)(verdict, variant).unwrap();
        let steps = (words.steps)(verdict, variant).iter().copied();
        for told in steps.chain([(words.summary)(verdict, variant), letter.to]) {
            assert!(!told.contains("responsable") && !told.contains("manager"), "{told}");
        }
    }
}
