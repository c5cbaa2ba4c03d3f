//! What an import says of what it repaired, and of what it refused.

use keep_or_fire::content::words;
use keep_or_fire::instrument::language::Language;
use keep_or_fire::notebook::import::{Refused, read};
use keep_or_fire::notebook::repairs::{Repair, RepairKind};
use keep_or_fire::views::repairs::{refusal, repair};

#[test]
fn a_repair_is_said_with_its_place_in_both_languages() {
    let said = |place: &str, kind: RepairKind| {
        let one = Repair { place: place.to_owned(), kind };
        [repair(&one, words(Language::French)), repair(&one, words(Language::English))]
    };
    for (place, kind, french, english) in [
        (
            "assessments[2].answers.blur9",
            RepairKind::Dropped,
            "Résultat 3 du fichier\u{a0}: «\u{202f}blur9\u{202f}» n’a pas été repris.",
            "Result 3 of the file: “blur9” was left out.",
        ),
        (
            "assessments[0].answers.wear1",
            RepairKind::Dropped,
            "Résultat 1 du fichier\u{a0}: «\u{202f}Sortir du lit pour affronter ce client est une pénitence.\u{202f}» n’a pas été repris.",
            "Result 1 of the file: “Getting out of bed to face this client is a penance.” was left out.",
        ),
        (
            "assessments[0].finished",
            RepairKind::Dropped,
            "Résultat 1 du fichier\u{a0}: le jour n’a pas été repris.",
            "Result 1 of the file: the day was left out.",
        ),
        (
            "clients[0].name",
            RepairKind::Changed,
            "Client 1 du fichier\u{a0}: le surnom a été raccourci ou nettoyé.",
            "Client 1 of the file: the nickname was shortened or cleaned.",
        ),
        (
            "drafts[9].message",
            RepairKind::Doubled,
            "Questionnaire commencé 10 du fichier\u{a0}: le message s’y trouvait deux fois\u{a0}: la dernière compte.",
            "Unfinished questionnaire 10 of the file: the message stood there twice: the last one counts.",
        ),
        (
            "tombstones[1]",
            RepairKind::Dropped,
            "Effacement 2 du fichier\u{a0}: l’ensemble n’a pas été repris.",
            "Deletion 2 of the file: the whole entry was left out.",
        ),
        (
            "__proto__",
            RepairKind::Dropped,
            "Le fichier\u{a0}: «\u{202f}__proto__\u{202f}» n’a pas été repris.",
            "The file: “__proto__” was left out.",
        ),
        (
            "assessments",
            RepairKind::Changed,
            "Le fichier\u{a0}: «\u{202f}assessments\u{202f}» a été raccourci ou nettoyé.",
            "The file: “assessments” was shortened or cleaned.",
        ),
        (
            "drafts[0].skipped[2]",
            RepairKind::Dropped,
            "Questionnaire commencé 1 du fichier\u{a0}: «\u{202f}skipped[2]\u{202f}» n’a pas été repris.",
            "Unfinished questionnaire 1 of the file: “skipped[2]” was left out.",
        ),
    ] {
        assert_eq!(said(place, kind), [french, english], "{place}");
    }
}

#[test]
fn every_repair_of_the_corpus_and_every_refusal_has_a_sentence() {
    let folder = "tests/fixtures/imports";
    let files = std::fs::read_dir(folder).unwrap().map(|file| std::fs::read(file.unwrap().path()).unwrap());
    let repairs: Vec<Repair> = files.filter_map(|bytes| read(&bytes).ok()).flat_map(|import| import.repairs).collect();
    assert!(repairs.len() > 50);
    for language in Language::ALL {
        let words = words(*language);
        for one in &repairs {
            let said = repair(one, words);
            assert!(said.ends_with('.') && said.len() < 200, "{said}");
        }
        let kinds = [
            Refused::TooLarge,
            Refused::NotText,
            Refused::TooDeep,
            Refused::NotJson,
            Refused::Foreign,
            Refused::Newer,
            Refused::NoRoom,
        ];
        for refused in kinds {
            let notice = refusal(refused, words);
            assert!(notice.what.ends_with('.') && notice.next.ends_with('.'), "{refused:?}");
        }
        assert_ne!(refusal(Refused::Newer, words), refusal(Refused::Foreign, words));
        let fates = &words.transfer.fates;
        for fate in [fates.new, fates.same, fates.conflicting, fates.stay_deleted, fates.removed] {
            assert!(fate(1).starts_with("1 ") && fate(3).starts_with("3 "));
        }
    }
}
