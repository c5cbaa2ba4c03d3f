//! Plain words: what is hard to read, or said in two ways, with what to say instead; and numbers with the right noun.
//!
//! The sentences of the instrument are published as they are, and tested on their own; these rules are for what the screens say
//! around them, which stands in the first half of each language's file.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, reason = "a test")]

use keep_or_fire::content::words;
use keep_or_fire::instrument::breakdown::Hundredths;
use keep_or_fire::instrument::language::Language;

/// A word that is not used, and what to say instead. Part of a word is enough: `effectu` finds *effectuer* and *effectué*.
const FRENCH: &[(&str, &str)] = &[
    ("afin ", "pour"),
    ("annulation", "annuler"),
    ("brouillon", "questionnaire commencé"),
    ("ci-après", "plus bas"),
    ("ci-dessus", "plus haut"),
    ("cliqu", "choisir, ouvrir: not everybody has a mouse"),
    ("concernant", "sur, de"),
    ("cookie", "ce que ce navigateur garde"),
    ("échec", "ce qui s’est passé"),
    ("éditer", "modifier"),
    ("effectu", "faire"),
    ("erreur", "ce qui s’est passé, et que faire"),
    ("évaluation", "questionnaire, résultat"),
    ("exporter", "télécharger"),
    ("exportez", "téléchargez"),
    ("formulaire", "questionnaire"),
    ("initialis", "revenir au départ"),
    ("invalide", "ce qui ne va pas"),
    ("item", "phrase"),
    ("localstorage", "ce navigateur"),
    ("malheureusement", "nothing"),
    ("notamment", "par exemple"),
    ("optionnel", "facultatif"),
    ("paramètr", "choix"),
    ("préalable", "avant"),
    ("procéder", "faire"),
    ("quiz", "questionnaire"),
    ("sauvegard", "garder"),
    ("serveur", "nothing is sent, so none is named"),
    ("stockage", "ce navigateur"),
    ("supprim", "effacer"),
    ("suppression", "effacer"),
    ("synchronis", "ajouter au carnet"),
    ("ultérieur", "plus tard"),
    ("valider", "ajouter, renommer: what the button does"),
    ("veuillez", "the imperative"),
    ("visualis", "voir"),
    ("vivent", "rester: answers do not live"),
];

const ENGLISH: &[(&str, &str)] = &[
    ("abort", "stop"),
    ("assessment", "questionnaire, result"),
    ("click", "choose, open: not everybody has a mouse"),
    ("commence", "start"),
    ("cookie", "what this browser keeps"),
    ("dimension", "scale"),
    ("draft", "unfinished questionnaire"),
    ("erase", "delete"),
    ("error", "what happened, and what to do"),
    ("export", "download"),
    ("fail", "what happened"),
    ("form ", "questionnaire"),
    ("in order to", "to"),
    ("invalid", "what is wrong with it"),
    ("item", "line"),
    ("localstorage", "this browser"),
    ("parameter", "choice"),
    ("please", "nothing"),
    ("prior to", "before"),
    ("quiz", "questionnaire"),
    ("regarding", "about"),
    ("reset", "back to the original"),
    ("server", "nothing is sent, so none is named"),
    ("subsequent", "then"),
    ("terminate", "end"),
    ("trial", "trying out: a verdict on trial stands in court"),
    ("unable", "could not"),
    ("unfortunately", "nothing"),
    ("utili", "use"),
    ("via ", "through"),
];

/// What the screens say: the texts before the first table of the instrument's sentences.
fn ours(source: &str) -> Vec<String> {
    let screens = source.split("sentences! {").next().unwrap_or_default();
    let code = screens.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    code.split('"').skip(1).step_by(2).map(str::to_lowercase).collect()
}

#[test]
fn nothing_is_said_in_a_hard_word_that_has_a_plain_one() {
    for language in Language::ALL {
        let (source, hard) = match language {
            Language::French => (include_str!("../src/content/fr.rs"), FRENCH),
            Language::English => (include_str!("../src/content/en.rs"), ENGLISH),
        };
        let texts = ours(source);
        assert!(texts.len() > 200, "the screens should say much, and {} texts were found", texts.len());
        // The law has its own words for the assessment of risks.
        for text in texts.iter().filter(|text| !text.contains("duerp")) {
            for (word, plain) in hard {
                assert!(!text.contains(word), "{word:?} has a plain word ({plain}) in {text:?}");
            }
        }
    }
}

/// Nothing, one, two: in French nothing is singular, in English it is plural.
#[test]
fn a_number_has_the_right_noun() {
    let said = |language: Language| {
        let words = words(language);
        let all = |say: &dyn Fn(usize) -> String| [say(0), say(1), say(2)].join(", ");
        let points = |n: usize| Hundredths(i32::try_from(n * 100).unwrap_or(0));
        vec![
            all(&|n| (words.questions.answers)(n, 64)),
            all(&|n| (words.result.sum.steps)(i32::try_from(n).unwrap_or(0))),
            all(&|n| (words.result.adds)(points(n))),
            all(&|n| (words.result.takes)(points(n))),
            all(&|n| (words.result.trial.moved)(n)),
            all(&|n| (words.history.count)(n)),
            all(&|n| (words.transfer.fates.new)(n)),
            all(&|n| (words.transfer.fates.stay_deleted)(n)),
            // Said only where there is something to say.
            [(words.result.also)(1), (words.result.also)(2)].join(", "),
            [(words.result.lacking)(1), (words.result.lacking)(2)].join(", "),
            [(words.history.moved_more)(1), (words.history.moved_more)(2)].join(", "),
        ]
    };
    for language in Language::ALL {
        let expected = match language {
            Language::French => IN_FRENCH,
            Language::English => IN_ENGLISH,
        };
        assert_eq!(said(*language), expected, "{language:?}");
    }
}

const IN_FRENCH: [&str; 11] = [
    "0 réponse sur 64, 1 réponse sur 64, 2 réponses sur 64",
    "0 cran, 1 cran, 2 crans",
    "ajoute 0 point, ajoute 1 point, ajoute 2 points",
    "retire 0 point, retire 1 point, retire 2 points",
    "Aucune réponse déplacée., Une réponse déplacée., Deux réponses déplacées.",
    "0 résultat, 1 résultat, 2 résultats",
    "0 nouveau résultat, 1 nouveau résultat, 2 nouveaux résultats",
    "0 résultat effacé ici\u{a0}: il le reste, 1 résultat effacé ici\u{a0}: il le reste, 2 résultats effacés ici\u{a0}: ils le restent",
    "Une autre règle s’appliquait aussi, Deux autres règles s’appliquaient aussi",
    "il manque une réponse, il manque 2 réponses",
    "Et 1 autre, Et 2 autres",
];

const IN_ENGLISH: [&str; 11] = [
    "0 of 64 answers, 1 of 64 answers, 2 of 64 answers",
    "0 steps, 1 step, 2 steps",
    "adds 0 points, adds 1 point, adds 2 points",
    "takes 0 points, takes 1 point, takes 2 points",
    "No answer moved., One answer moved., Two answers moved.",
    "0 results, 1 result, 2 results",
    "0 new results, 1 new result, 2 new results",
    "0 results deleted here: they stay deleted, 1 result deleted here: it stays deleted, 2 results deleted here: they stay deleted",
    "One other rule held too, Two other rules held too",
    "one answer is missing, 2 answers are missing",
    "And 1 more, And 2 more",
];
