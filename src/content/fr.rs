//! French. The first language.
//!
//! One file holds the whole language, so that a translator opens one file: first what the screens say, then the
//! sentences of the instrument. Typography: ’ for the apostrophe, a narrow no-break space (U+202F) before `; ? !`, `%` and inside
//! « », a no-break space (U+00A0) before the colon; `tests/words.rs` checks it. The reader is *vous*; wording is neutral as
//! to gender. Times are short, the tone calm: no exclamation mark, no alarm.

use std::cmp::Ordering;

use super::typography::decimal;
use super::words::{
    Frame, HelpNumber, HelpPiece, Home, InstinctWords, Letter, Notice, Notices, Pages, Questions, ResultWords,
    Sentence, Words,
};
use crate::instrument::advice::Flag;
use crate::instrument::checklist::{ChecklistLine, Tick};
use crate::instrument::confidence::{Confidence, Doubt};
use crate::instrument::counterfactual::Toward;
use crate::instrument::explanation::{Finding, Reading};
use crate::instrument::gate::{Choice, Gate};
use crate::instrument::instinct::{Instinct, InstinctItem, ReflectionState};
use crate::instrument::item::{Frequency, Item};
use crate::instrument::page::Page;
use crate::instrument::rules::{Condition, RouteId, RuleId};
use crate::instrument::scale::Scale;
use crate::instrument::units::Units;
use crate::instrument::verdict::{Variant, Verdict};

/// French.
pub static WORDS: Words = Words {
    code: "FR",
    own_name: "Français",
    decimal_separator: ',',
    quoted: |text| format!("« {text} »"),
    frame: Frame {
        name: "Garder ou virer ?",
        subtitle: "Ce client et moi",
        quick_exit: "Quitter vite",
        help_line: &[
            HelpPiece::Strong("Besoin de parler ?"),
            HelpPiece::Text(" Prévention du suicide : "),
            HelpPiece::Call("3114"),
            HelpPiece::Text(" (France), "),
            HelpPiece::Call("0800 32 123"),
            HelpPiece::Text(" (Belgique), "),
            HelpPiece::Call("143"),
            HelpPiece::Text(" (Suisse), "),
            HelpPiece::Call("988"),
            HelpPiece::Text(" (Canada). Urgence : "),
            HelpPiece::Call("112"),
            HelpPiece::Text(", "),
            HelpPiece::Call("911"),
        ],
        help: "Parler à quelqu’un",
        about: "À propos",
        back: "Retour",
        home: "Accueil",
    },
    home: Home {
        lede: "Pensez à un seul client. Répondez vite, sans chercher la bonne réponse : il n’y en a pas. Vous saurez où vous en êtes, et quoi faire ensuite.",
        facts: [
            (
                "Trois minutes",
                "pour un premier avis, cinq pour un avis complet, trois de plus pour les deux parties facultatives.",
            ),
            ("Rien ne sort d’ici", "Vos réponses restent sur cet appareil. Rien n’est envoyé."),
            ("Un miroir", "et non un diagnostic : il ordonne vos réponses et applique des règles publiées."),
        ],
        nickname: "Un surnom pour ce client",
        optional: "(facultatif)",
        nickname_hint: "Par exemple « Atelier Nord ». Évitez le vrai nom si l’appareil est partagé.",
        keep_nothing: "Ne rien garder ici",
        keep_nothing_note: "Sur un ordinateur partagé, ou celui d’un employeur : tout disparaît à la fermeture.",
        start: "Commencer",
        start_note: "Vous pourrez vous arrêter et reprendre.",
        missing: "Il manque cette réponse pour commencer. Choisissez la plus proche de votre situation.",
        resume_heading: "Une partie est en cours",
        resume: "Reprendre",
        clients: "Vos clients",
        another: "Un autre client",
        unnamed: "Client sans surnom",
    },
    questions: Questions {
        period: "Au cours des quatre dernières semaines, avec ce client…",
        progress: "Réponses données",
        part: |part, of| format!("Partie {part} sur {of}"),
        optional: ", facultative",
        answers: |given, of| {
            if given < 2 { format!("{given} réponse sur {of}") } else { format!("{given} réponses sur {of}") }
        },
        not_said: "Sans objet, ou je préfère ne pas répondre",
        not_known: "Je ne sais pas",
        unanswered: "Cette phrase attend encore une réponse. Vous pouvez aussi la laisser et continuer.",
        back: "Retour",
        next: "Suite",
        finish: "Voir mon résultat",
        skip: "Passer cette partie",
        result_now: "Voir mon résultat maintenant",
        kept: "Gardé sur cet appareil",
        quote: "L’être humain est un animal qui parle. Quand une situation fait monter l’agressivité, l’un de nos instincts premiers est touché : reste à savoir lequel.",
        credit: "D’après un commentaire de Catherine Ducasse Toniutti sur le billet d’origine, « Virer ses clients !? ».",
        instinct_intro: "Ressentir n’est pas agir : ces phrases cherchent quel besoin est touché quand la tension monte.",
        instinct_promise: "Elles ne changent pas le verdict.",
        checklist_intro: "L’autre pôle : dix choses que fait un client avec qui l’on aime travailler, d’après une liste de Seth Godin.",
        context_intro: "Quelques faits, pour que les conseils vous ressemblent.",
        tie_break_heading: "Une phrase de plus",
        tie_break: "Au pire moment, laquelle de ces phrases est la plus proche de vous ?",
        tie_break_none: "Aucune, ou je préfère ne pas répondre",
    },
    result: ResultWords {
        verdict_for: "Verdict pour",
        verdict_plain: "Votre verdict",
        ladder: "Échelle des verdicts, du plus doux au plus dur",
        here: "vous êtes ici",
        within_ten: "à ± 10 points",
        confidence: |confidence| match confidence {
            Confidence::Fragile => "Fragile.",
            Confidence::Moderate => "Moyen.",
            Confidence::Solid => "Solide.",
        },
        doubt: |doubt, words| match doubt {
            None => "Chaque score peut être meilleur ou moins bon de 10 points : le verdict reste le même.".to_owned(),
            Some(Doubt::IfBetter(by, verdict)) => format!(
                "Il suffirait que chaque score soit meilleur de {} points pour lire « {} ».",
                by.rounded(),
                (words.verdict_short)(verdict)
            ),
            Some(Doubt::IfWorse(by, verdict)) => format!(
                "Il suffirait que chaque score soit moins bon de {} points pour lire « {} ».",
                by.rounded(),
                (words.verdict_short)(verdict)
            ),
            Some(Doubt::Incomplete(percent)) => {
                format!("Vous avez répondu à {percent} % des phrases : les autres pourraient changer le verdict.")
            }
            Some(Doubt::Flat) => "Toutes vos réponses sont identiques.".to_owned(),
            Some(Doubt::OneStep) => {
                "Une seule réponse, déplacée d’un cran, rendrait le verdict plus doux. Relisez-la plus bas.".to_owned()
            }
        },
        steps: "Quoi faire",
        flags: "Dans votre cas",
        help_soft: (
            "Prendre soin de soi",
            "Cette relation vous coûte. En parler tôt est un geste simple : à un proche, à un ou une collègue, à votre médecin, ou à la santé au travail. Une visite peut être demandée à tout moment par une personne salariée en France.",
        ),
        help_strong: (
            "Parler à quelqu’un maintenant",
            "Vos réponses décrivent un poids important. Vous n’avez pas à le porter sans aide. Parlez aujourd’hui à une personne de confiance ou à un médecin. Si vous avez des idées noires, appelez la ligne de prévention du suicide.",
        ),
        help_numbers: &[
            HelpNumber { number: "3114", place: "France, gratuit, jour et nuit" },
            HelpNumber { number: "0800 32 123", place: "Belgique" },
            HelpNumber { number: "143", place: "Suisse" },
            HelpNumber { number: "988", place: "Canada" },
            HelpNumber { number: "112", place: "Europe, danger immédiat" },
            HelpNumber { number: "911", place: "Amérique du Nord, danger immédiat" },
        ],
        message: "Le message à adapter",
        message_lede: "Remplacez ce qui est surligné. Le texte se modifie ici même.",
        copy: "Copier",
        copied: "Message copié.",
        copy_failed: "Ce navigateur refuse la copie. Le message est sélectionné : copiez-le avec votre clavier ou le menu.",
        mail: "Ouvrir ma messagerie",
        template: "Revenir au texte de départ",
        why: "Pourquoi",
        of_hundred: "sur 100",
        cut_off: "seuil",
        finding,
        gauge: |name, score, stands, cut_off| {
            let place = match stands {
                Ordering::Less => "sous le seuil",
                Ordering::Equal => "exactement au seuil",
                Ordering::Greater => "au-dessus du seuil",
            };
            format!("{name} : {score} sur 100, {place} de {cut_off}")
        },
        weighs_most: "Ce qui pèse le plus :",
        takes_most: "Ce qui retire le plus :",
        lightest: "Vos réponses les plus légères :",
        adds: |units| format!("ajoute {} {}", exact(units), plural(units)),
        takes: |units| format!("retire {} {}", exact(units), plural(units)),
        also: |count| match count {
            1 => "Une autre règle s’appliquait aussi".to_owned(),
            _ => format!("{} autres règles s’appliquaient aussi", at_the_head(count)),
        },
        flips: "Ce qui changerait le verdict",
        flip: |toward| match toward {
            Toward::Milder => ("Plus doux : le verdict deviendrait ", " si"),
            Toward::Harsher => ("Plus dur : le verdict deviendrait ", " si"),
        },
        went: ("passait de ", " à "),
        went_with: ", et",
        no_flip: |toward| match toward {
            Toward::Milder => "Plus doux : aucun changement de trois crans ou moins n’y suffirait.",
            Toward::Harsher => "Plus dur : aucun changement de trois crans ou moins n’y suffirait.",
        },
        held_by: "Le verdict tient par ce qui suit. Il faudrait que plus rien de tout cela ne s’applique :",
        profile: "Le profil",
        weighs: ("Ce qui pèse", "plus la barre est longue, plus c’est lourd"),
        shields: ("Ce qui protège", "plus la barre est longue, mieux c’est"),
        lacking: |count| match count {
            ..=1 => "il manque une réponse".to_owned(),
            _ => format!("il manque {count} réponses"),
        },
        no_answer: "Sans réponse",
        instinct: "L’instinct touché",
        dominant: "dominant",
        thin: "sur une seule réponse",
        instinct_parts: ["Signes", "Réponse saine", "Piège"],
        settle: "Les départager en une question",
        missing: ("Ce que le reste ajouterait", "Chaque page qui reste rend ce résultat plus sûr ou plus utile."),
        insufficient: ("Ce qui manque", "Une réponse de plus suffit parfois."),
        fill_in: |heading| format!("Remplir « {heading} »"),
        worth: |page| match page {
            Page::Blur | Page::Demands | Page::Disrespect | Page::Trap | Page::Wear => "un verdict plus sûr",
            Page::Repairability => "savoir si la relation peut se réparer",
            Page::Power => "votre marge, pour des conseils que vous pouvez suivre",
            Page::Overcommitment => "la part de vous qui ne lâche pas",
            Page::Integrity => "votre propre part ; elle peut changer le verdict",
            Page::Instinct1 | Page::Instinct2 => "le besoin touché quand la tension monte",
            Page::Checklist => "sans elle, « Chérir » reste hors de portée",
            Page::Context => "des conseils plus proches de votre situation",
        },
        safety_first: "D’abord, si vous le voulez bien, la question sur votre sécurité : elle peut changer le verdict.",
        keep: "Garder ce résultat",
        kept_here: "Il est gardé sur cet appareil, dans ce navigateur. Rien n’est envoyé.",
        not_kept: "Il n’est pas gardé : il disparaîtra à la fermeture de cette page. Rien n’est envoyé.",
        print: "Imprimer ou enregistrer en PDF",
        retake: "Refaire le questionnaire",
        retake_note: "l’ancien résultat reste",
        review: "Revoir mes réponses",
        other_version: "Répondu avec une autre version du questionnaire, lu avec les règles d’aujourd’hui.",
    },
    notices: Notices {
        blocked: Notice {
            what: "Ce navigateur ne garde rien sur cette page.",
            next: "Vos réponses vivent jusqu’à sa fermeture : copiez ou imprimez le résultat avant de partir.",
        },
        full: Notice {
            what: "La mémoire de ce navigateur est pleine : vos dernières réponses n’y sont pas gardées.",
            next: "Elles vivent jusqu’à la fermeture de cette page. Libérez de la place, puis répondez encore : elles seront gardées.",
        },
        quarantined: Notice {
            what: "Nous avons mis de côté des données que nous n’avons pas pu lire.",
            next: "Rien n’est effacé : elles restent dans ce navigateur, sous un autre nom. Vous pouvez continuer.",
        },
        newer_version: Notice {
            what: "Vos résultats ont été gardés par une version plus récente.",
            next: "Rechargez la page pour l’obtenir. D’ici là, rien n’est écrit par-dessus, et vos réponses vivent jusqu’à la fermeture.",
        },
        dismiss: "Masquer",
    },
    pages: Pages {
        help: "Parler à quelqu’un",
        help_lede: "L’outil ne pose aucune question sur les idées suicidaires : personne n’est là pour répondre. L’aide est donc affichée sans condition.",
        road: "Pour une personne salariée, en France",
        road_steps: &[
            "Votre responsable, si vous pouvez lui parler sans crainte.",
            "Les ressources humaines.",
            "Les représentants du personnel : le CSE a un droit d’alerte (article L.2312-59 du code du travail).",
            "La santé au travail : une visite peut être demandée à tout moment (article R.4624-34). Hors du temps de travail, l’employeur n’a pas à le savoir.",
            "L’inspection du travail.",
        ],
        road_notes: &[
            "Danger grave et imminent : alerte et retrait, article L.4131-1.",
            "La violence exercée par des clients est un risque professionnel reconnu : sa place est dans l’évaluation des risques de l’employeur (DUERP).",
            "Ailleurs : la convention 190 de l’Organisation internationale du travail couvre aussi les personnes indépendantes et demande aux employeurs de tenir compte des tiers.",
            "Ceci n’est pas un conseil juridique.",
        ],
        about: "À propos",
        about_parts: &[
            (
                "Un miroir, pas un diagnostic",
                "Cet outil n’a pas été validé sur une population, ne mesure ni maladie ni personnalité, et ne lit que vos réponses du moment sur une relation. Il ne remplace ni un médecin, ni un juriste, ni une conversation.",
            ),
            (
                "Ce à quoi il ne sert pas",
                "À ne pas utiliser pour évaluer une personne salariée, choisir un prestataire ou juger un client nommé devant des tiers.",
            ),
            (
                "Comment il calcule",
                "Chaque phrase compte de 0 à 4 sur sa dimension, ramenée sur 100. Vingt-deux règles publiées sont lues dans l’ordre : la première qui s’applique donne le verdict. Le résultat montre laquelle, avec vos réponses qui pèsent le plus.",
            ),
            (
                "Rien n’est envoyé",
                "Tout se calcule dans votre navigateur et y reste. Vous pouvez le vérifier : une fois la page ouverte, coupez le réseau, tout continue.",
            ),
            (
                "D’où il vient",
                "D’un billet de blog, « Virer ses clients !? », et de ses commentaires ; la liste du client génial vient de Seth Godin (2009), les instincts de la classification de Moyer (1968), lue comme une métaphore.",
            ),
        ],
    },
    item,
    checklist_line,
    instinct_item,
    gate,
    choice,
    frequency,
    tick,
    heading,
    scale,
    definition,
    band,
    verdict,
    verdict_short,
    summary,
    steps,
    letter,
    rule,
    route,
    flag,
    instinct,
    reflection,
};

/// One decimal, so that 39.6 is never shown as a 40 that fails "40 or more".
fn points(units: Units) -> String {
    decimal(units, ',', 1)
}

/// Two decimals, for what one answer puts into a score and for how far a score is from a cut-off.
fn exact(units: Units) -> String {
    decimal(units, ',', 2)
}

/// A count at the head of a sentence, in words while it is short.
fn at_the_head(count: usize) -> String {
    let words = ["Zéro", "Une", "Deux", "Trois", "Quatre", "Cinq", "Six", "Sept", "Huit", "Neuf"];
    words.get(count).map_or_else(|| count.to_string(), |word| (*word).to_owned())
}

fn plural(units: Units) -> &'static str {
    if units < Units(2 * Units::POINT) { "point" } else { "points" }
}

fn finding(finding: &Finding, words: &Words) -> String {
    let distance = |asked: String, score: Units, cut_off: Units| {
        let gap = Units((score - cut_off).0.abs());
        let place = match score.cmp(&cut_off) {
            Ordering::Less => format!("vous êtes à {} {} dessous", exact(gap), plural(gap)),
            Ordering::Equal => "vous y êtes exactement".to_owned(),
            Ordering::Greater => format!("vous êtes à {} {} au-dessus", exact(gap), plural(gap)),
        };
        format!("La règle demande {asked} : {place}.")
    };
    match (finding.condition, finding.now) {
        (Condition::AtLeast(_, cut_off), Reading::Score(score)) => {
            distance(format!("{} ou plus", points(cut_off)), score, cut_off)
        }
        (Condition::AtMost(_, cut_off), Reading::Score(score)) => {
            distance(format!("{} ou moins", points(cut_off)), score, cut_off)
        }
        (Condition::Below(_, cut_off), Reading::Score(score)) => {
            distance(format!("moins de {}", points(cut_off)), score, cut_off)
        }
        (Condition::Answer(_, at_least), _) => {
            let asked = Frequency::from_value(at_least).map_or("", words.frequency);
            if at_least < 4 {
                format!("La règle demande « {asked} », ou plus souvent.")
            } else {
                format!("La règle demande « {asked} ».")
            }
        }
        (Condition::Gate(choice), _) => format!("La règle demande « {} ».", (words.choice)(choice)),
        _ => words.result.no_answer.to_owned(),
    }
}

fn item(item: Item) -> Sentence {
    match item {
        Item::Blur1 => "Ce client change d’avis sur un point déjà validé.",
        Item::Blur2 => "Les décisions de ce client suivent son humeur du jour.",
        Item::Blur3 => "Le besoin est écrit noir sur blanc avant que je commence.",
        Item::Blur4 => "Ce client tranche à temps pour que je puisse avancer.",
        Item::Demands1 => "Ce client demande des ajouts sans vouloir les payer.",
        Item::Demands2 => "Ce client réclame un changement majeur juste avant l’échéance.",
        Item::Demands3 => "Ce client exige une chose irréalisable.",
        Item::Demands4 => "Ce client ajuste ses attentes au budget convenu.",
        Item::Disrespect1 => "Ce client me parle avec mépris.",
        Item::Disrespect2 => "Ce client me rabaisse devant d’autres personnes.",
        Item::Disrespect3 => "Le comportement de ce client me fait peur.",
        Item::Disrespect4 => "Ce client reconnaît le travail bien fait.",
        Item::Trap1 => "Quoi que je fasse, ce client me le reproche.",
        Item::Trap2 => "Je me sens coupable quand je pose une limite à ce client.",
        Item::Trap3 => "Ce client profite de ma bonne volonté, sciemment ou non.",
        Item::Trap4 => "Je peux parler avec ce client de ce qui coince entre nous.",
        Item::Wear1 => "Sortir du lit pour affronter ce client est une pénitence.",
        Item::Wear2 => "Ce client occupe mes pensées le soir.",
        Item::Wear3 => "Après un échange avec ce client, il ne me reste plus d’énergie.",
        Item::Wear4 => "Travailler pour ce client me rappelle pourquoi j’aime mon métier.",
        Item::Overcommitment1 => "Je cède à ce client alors que j’avais décidé de tenir bon.",
        Item::Overcommitment2 => "Je continue surtout parce que j’ai déjà beaucoup donné.",
        Item::Overcommitment3 => "J’arrive à envisager calmement la fin de cette mission.",
        Item::Repairability1 => "Quand je signale un problème, ce client change quelque chose.",
        Item::Repairability2 => "Ce client tient ce qu’il promet, paiements compris.",
        Item::Repairability3 => "Face à un problème, ce client cherche une solution avec moi.",
        Item::Repairability4 => "Ce client campe sur sa position malgré des faits clairs.",
        Item::Power1 => "Je peux dire non à ce client sans mettre ma situation en danger.",
        Item::Power2 => "J’ai mon mot à dire sur la suite de cette mission.",
        Item::Power3Freelance => "J’ai une personne de confiance à qui parler de ce client.",
        Item::Power4Freelance => "Je me sens libre d’arrêter en respectant un préavis.",
        Item::Power3Employee => "Ma hiérarchie m’écoute avec humanité au sujet de ce client.",
        Item::Power4Employee => "Ma hiérarchie prend ses décisions sur ce client sans regarder les primes.",
        Item::Power3Manager => "Mon équipe ose me dire ce que ce client lui fait vivre.",
        Item::Power4Manager => "Je prends mes décisions sur ce client sans regarder ma prime.",
        Item::Integrity1 => "Je livre ce que j’ai promis à ce client.",
        Item::Integrity2 => "Je préviens ce client dès qu’un retard vient de mon côté.",
        Item::Integrity3 => "Je bâcle mon travail par rancune envers ce client.",
    }
}

fn checklist_line(line: ChecklistLine) -> Sentence {
    match line {
        ChecklistLine::GreatClient1 => "Il dit à quoi ressemblera la réussite.",
        ChecklistLine::GreatClient2 => "Il simplifie le problème.",
        ChecklistLine::GreatClient3 => "Il retire les contraintes qui ne tiennent qu’à l’habitude.",
        ChecklistLine::GreatClient4 => "Il dit la vérité sur les moyens disponibles.",
        ChecklistLine::GreatClient5 => "Il provoque les grands choix au début du projet.",
        ChecklistLine::GreatClient6 => "Il paie le juste prix du résultat demandé.",
        ChecklistLine::GreatClient7 => "Il laisse au professionnel les choix de métier.",
        ChecklistLine::GreatClient8 => "Il protège le projet des blocages internes.",
        ChecklistLine::GreatClient9 => "Il vise plus haut sans changer de cible.",
        ChecklistLine::GreatClient10 => "Il met en lumière les personnes qui ont fait le travail.",
    }
}

fn instinct_item(item: InstinctItem) -> Sentence {
    match item {
        InstinctItem::Territory1 => "Quand ce client empiète sur mon temps libre, j’ai envie de dire stop.",
        InstinctItem::Territory2 => "Quand ce client touche à mon travail sans demander, la colère monte.",
        InstinctItem::Dominance1 => "Quand ce client me rabaisse, j’ai envie de prendre le dessus.",
        InstinctItem::Dominance2 => "Avec ce client, je cherche à avoir le dernier mot.",
        InstinctItem::Fear1 => "Quand je me sens sans issue, je passe à l’attaque en paroles.",
        InstinctItem::Fear2 => "Je réponds sèchement à ce client parce que je redoute la suite.",
        InstinctItem::Irritation1 => "Une petite demande de ce client suffit à m’exaspérer.",
        InstinctItem::Irritation2 => "Après ce client, je m’emporte contre quelqu’un qui n’y est pour rien.",
        InstinctItem::Protection1 => "Quand ce client s’en prend à quelqu’un d’autre, je monte au front.",
        InstinctItem::Protection2 => "Je défends mon ouvrage contre ce client comme on défend un enfant.",
        InstinctItem::Justice1 => "Quand ce client manque à sa parole, je m’indigne.",
        InstinctItem::Justice2 => "J’ai envie que ce client réponde de ses actes.",
        InstinctItem::Instrumental1 => "Je mets la pression sur ce client parce que cela marche.",
        InstinctItem::Instrumental2 => "Je pense à tirer le maximum de ce client avant de partir.",
    }
}

fn gate(gate: Gate) -> Sentence {
    match gate {
        Gate::Status => "Vous êtes…",
        Gate::StopPower => "Pouvez-vous arrêter cette mission ?",
        Gate::ManagerOk => "Avez-vous, au-dessus de vous, une personne à qui parler de ce client sans crainte ?",
        Gate::MergedRoles => "La personne qui vous encadre vend-elle aussi cette mission ?",
        Gate::Paid => "Un travail déjà payé reste-t-il à livrer à ce client ?",
        Gate::Money => "Quelle part de vos revenus, ou de ceux de votre équipe, vient de ce client ?",
        Gate::Tried => "Avez-vous déjà dit clairement à ce client ce qui ne va pas ?",
        Gate::Safety => {
            "Avez-vous subi de la part de ce client une violence, une menace contre votre personne ou un geste sexuel imposé ?"
        }
    }
}

fn choice(choice: Choice) -> Sentence {
    match choice {
        Choice::Freelance => "Indépendant ou indépendante",
        Choice::Employee => "Salarié ou salariée, au service de ce client",
        Choice::Manager => "Responsable d’une équipe ou d’une agence qui sert ce client",
        Choice::StopYes => "Oui, la décision m’appartient",
        Choice::StopWithAgreement => "Avec l’accord de quelqu’un",
        Choice::StopNo | Choice::ManagerNo | Choice::MergedNo | Choice::PaidNo | Choice::SafetyNo => "Non",
        Choice::ManagerYes | Choice::MergedYes | Choice::PaidYes | Choice::SafetyYes => "Oui",
        Choice::ManagerUnsure | Choice::MergedUnsure | Choice::MoneyUnknown => "Je ne sais pas",
        Choice::PaidPartly => "En partie",
        Choice::MoneyUnder20 => "Moins de 20 %",
        Choice::Money20To50 => "De 20 à 50 %",
        Choice::MoneyOver50 => "Plus de 50 %",
        Choice::TriedNone => "Pas encore",
        Choice::TriedOnce => "Une fois, à l’oral",
        Choice::TriedSeveral => "Plusieurs fois, ou par écrit",
        Choice::SafetyUnsaid => "Je préfère ne pas répondre",
    }
}

fn frequency(frequency: Frequency) -> Sentence {
    match frequency {
        Frequency::Never => "Jamais",
        Frequency::Rarely => "Rarement",
        Frequency::Sometimes => "Parfois",
        Frequency::Often => "Souvent",
        Frequency::Always => "Toujours ou presque",
    }
}

fn tick(tick: Tick) -> Sentence {
    match tick {
        Tick::No => "Non",
        Tick::Partly => "En partie",
        Tick::Yes => "Oui",
    }
}

fn heading(page: Page) -> Sentence {
    match page {
        Page::Blur => "Comment les choses se décident",
        Page::Demands => "Ce qui vous est demandé",
        Page::Disrespect => "La façon de se parler",
        Page::Trap => "Ce qui se joue entre vous",
        Page::Repairability => "Quand un problème arrive",
        Page::Wear => "Les matins et les soirs",
        Page::Power => "Votre marge de manœuvre",
        Page::Overcommitment => "Tenir, ou lâcher",
        Page::Integrity => "De votre côté",
        Page::Instinct1 => "Quand la tension monte",
        Page::Instinct2 => "Quand la tension monte, suite",
        Page::Checklist => "Ce que ce client fait bien",
        Page::Context => "Votre situation",
    }
}

fn scale(scale: Scale) -> Sentence {
    match scale {
        Scale::Blur => "Flou et revirements",
        Scale::Demands => "Demandes démesurées",
        Scale::Disrespect => "Atteintes au respect",
        Scale::Trap => "Engrenage",
        Scale::Wear => "Usure",
        Scale::Overcommitment => "Acharnement",
        Scale::Repairability => "Réparabilité",
        Scale::Power => "Pouvoir d’agir et appuis",
        Scale::Integrity => "Ma propre part",
        Scale::GreatClient => "Le client génial",
        Scale::Load => "Charge de la relation",
        Scale::ClientLoad => "Part du client",
        Scale::Harm => "Nocivité",
    }
}

fn definition(scale: Scale) -> Sentence {
    match scale {
        Scale::Blur => {
            "Le besoin est-il écrit, stable et tranché à temps ? Un score élevé signale un cadre flou ou mouvant."
        }
        Scale::Demands => {
            "Ce que le client attend tient-il dans le prix, le délai et le possible ? Un score élevé signale la démesure."
        }
        Scale::Disrespect => {
            "Le ton et les actes du client respectent-ils les personnes ? Un score élevé signale mépris, humiliation ou peur."
        }
        Scale::Trap => {
            "La relation est-elle devenue un piège : reproches quoi qu’on fasse, culpabilité, abus de bonne volonté, impossibilité d’en parler ?"
        }
        Scale::Wear => "Ce que cette relation vous coûte : le matin, le soir, en énergie, en goût du métier.",
        Scale::Overcommitment => {
            "La part de vous qui ne lâche pas : céder, continuer parce qu’on a déjà beaucoup donné, ne pas pouvoir envisager d’arrêter."
        }
        Scale::Repairability => {
            "Le client change-t-il quelque chose quand on lui parle ? Un score élevé signale une relation qu’on peut soigner."
        }
        Scale::Power => {
            "Pouvez-vous dire non, peser sur la suite, et compter sur quelqu’un ? Un score élevé signale une vraie marge de manœuvre."
        }
        Scale::Integrity => {
            "Livrez-vous ce qui est promis, prévenez-vous, soignez-vous votre travail ? C’est ce qui sépare le vrai professionnel du faux."
        }
        Scale::GreatClient => "L’autre pôle : ce que fait un client avec qui l’on aime travailler.",
        Scale::Load => "Moyenne des cinq scores Flou, Demandes, Atteintes au respect, Engrenage et Usure.",
        Scale::ClientLoad => "Moyenne des quatre scores qui décrivent le client.",
        Scale::Harm => "Le plus haut des deux scores Atteintes au respect et Engrenage.",
    }
}

/// Half-open bands of 25 points.
fn band(score: Units) -> Sentence {
    match score.0 / (25 * Units::POINT) {
        ..=0 => "faible",
        1 => "modéré",
        2 => "élevé",
        _ => "très élevé",
    }
}

fn verdict(verdict: Verdict) -> Sentence {
    match verdict {
        Verdict::Cherish => "Chérir",
        Verdict::Keep => "Garder, avec des limites",
        Verdict::Repair => "Remettre à plat",
        Verdict::Escalate => "Remonter l’alerte",
        Verdict::Exit => "Préparer la sortie",
        Verdict::Stop => "Arrêter les dégâts",
        Verdict::Insufficient => "Pas assez de réponses",
    }
}

fn verdict_short(verdict: Verdict) -> Sentence {
    match verdict {
        Verdict::Cherish => "Chérir",
        Verdict::Keep => "Garder",
        Verdict::Repair => "Remettre à plat",
        Verdict::Escalate => "Remonter l’alerte",
        Verdict::Exit => "Préparer la sortie",
        Verdict::Stop => "Arrêter",
        Verdict::Insufficient => "Pas assez de réponses",
    }
}

fn summary(verdict: Verdict) -> Sentence {
    match verdict {
        Verdict::Cherish => "Ce client vous fait aimer votre métier. Dites-le et protégez la relation.",
        Verdict::Keep => "Relation vivable. Quelques limites écrites suffisent à la garder saine.",
        Verdict::Repair => "Quelque chose est à remettre à plat. Une conversation préparée dira si cela se répare.",
        Verdict::Escalate => {
            "Vous ne pouvez pas dire stop sans l’accord de quelqu’un. Votre malaise concerne le travail et doit être su : parlez-en à votre responsable cette semaine."
        }
        Verdict::Exit => "Rester vous coûte ou vous inquiète trop. Partir proprement est un acte professionnel.",
        Verdict::Stop => "Votre sécurité et votre santé passent d’abord, dès aujourd’hui. Le contrat vient ensuite.",
        Verdict::Insufficient => {
            "Il manque des réponses pour conclure honnêtement. Il faut au moins la page « Les matins et les soirs » et trois des quatre premières pages."
        }
    }
}

fn steps(verdict: Verdict, variant: Option<Variant>) -> &'static [Sentence] {
    match (verdict, variant) {
        (Verdict::Cherish, _) => &[
            "Remerciez ce client en citant un fait précis.",
            "Notez ce qui marche ici, pour le proposer à vos autres clients.",
            "Gardez un cadre écrit, même quand tout va bien.",
            "Proposez un point tous les trois mois.",
        ],
        (Verdict::Keep, _) => &[
            "Choisissez vos deux réponses les plus lourdes et écrivez une règle pour chacune.",
            "Annoncez ces règles au calme, hors d’une période de tension.",
            "Chiffrez tout ajout par écrit avant de commencer.",
            "Refaites ce questionnaire dans quatre semaines.",
        ],
        (Verdict::Repair, Some(Variant::OwnPart)) => &[
            "Listez ce que vous devez encore à ce client.",
            "Dites la vérité sur le retard et donnez une date que vous tiendrez.",
            "Livrez d’abord ce qui est payé.",
            "Refaites ensuite le questionnaire : la relation aura peut-être changé.",
        ],
        (Verdict::Repair, _) => &[
            "Notez trois faits datés, sans adjectif.",
            "Demandez un rendez-vous de remise à plat de 45 minutes.",
            "Proposez un cadre d’une page : qui décide, sous quel délai, à quel prix pour un changement.",
            "Envoyez le compte rendu le jour même et demandez un accord écrit.",
            "Fixez une date de bilan et décidez dès maintenant de ce que vous ferez si rien ne change.",
        ],
        (Verdict::Escalate, _) => &[
            "Demandez un entretien à votre responsable dans la semaine.",
            "Apportez des faits : dates, demandes, effets sur le travail et sur vous.",
            "Demandez une décision précise : un relais, un binôme, un recadrage par la direction, ou la sortie.",
            "Demandez que ce risque soit évalué par l’employeur (en France : DUERP, avec le CSE).",
            "Sans réponse sous sept jours, adressez-vous plus loin : ressources humaines, représentants du personnel, santé au travail.",
        ],
        (Verdict::Exit, _) => &[
            "Relisez le contrat : préavis, paiements, livrables, droits. Une rupture sans préavis peut vous être reprochée.",
            "Faites le contrôle d’intégrité : ce qui est payé est livré ou remboursé.",
            "Fixez une date de fin et un plan de passation.",
            "Sécurisez vos revenus avant d’annoncer, si ce client pèse lourd.",
            "Annoncez par écrit, en trois phrases, sans reproche ; faites relire si l’enjeu est juridique.",
        ],
        (Verdict::Stop, Some(Variant::EmployeeOrManager)) => &[
            "Aujourd’hui, demandez par écrit à être remplacé ou remplacée auprès de ce client.",
            "Parlez aujourd’hui à quelqu’un : proche, responsable, médecin, santé au travail.",
            "En cas de danger grave et immédiat, mettez-vous à l’abri et prévenez votre employeur (112 en urgence).",
            "Gardez une trace datée des faits ; un médecin peut aussi constater leurs effets.",
            "N’arrêtez pas le travail sans accord ni avis : un médecin, un représentant du personnel ou un juriste vous dira vos droits.",
        ],
        (Verdict::Stop, _) => &[
            "Aujourd’hui, faites une pause dans les échanges directs avec ce client, ou faites-vous remplacer.",
            "Parlez aujourd’hui à quelqu’un : proche, responsable, médecin, santé au travail.",
            "En cas de menace ou de violence : mettez-vous à l’abri, gardez les preuves, signalez-le (112 en urgence en Europe).",
            "Laissez passer une nuit avant toute décision définitive ; la sortie se prépare au calme, avec de l’aide et un avis juridique.",
            "Réglez ce qui est payé : livré par quelqu’un d’autre, ou remboursé.",
        ],
        (Verdict::Insufficient, _) => &[],
    }
}

fn letter(verdict: Verdict, variant: Option<Variant>) -> Option<Letter> {
    Some(match (verdict, variant) {
        (Verdict::Cherish, _) => Letter {
            to: "Au client",
            subject: "Merci",
            text: "Bonjour [prénom],\nMerci pour [fait précis]. Votre façon de [décider tôt / dire les moyens / faire confiance] nous fait gagner du temps et de la qualité. Je propose un point le [date] pour garder ce rythme.\nBien à vous, [signature]",
        },
        (Verdict::Keep, _) => Letter {
            to: "Au client",
            subject: "Deux règles simples pour la suite",
            text: "Bonjour [prénom],\nPour que la suite se passe bien, je propose deux règles simples : [règle 1] et [règle 2]. Tout ajout fera l’objet d’un chiffrage avant démarrage. Cela vous convient-il ?\nBien à vous, [signature]",
        },
        (Verdict::Repair, Some(Variant::OwnPart)) => Letter {
            to: "Au client",
            subject: "Ce que je vous dois encore",
            text: "Bonjour [prénom],\nJe n’ai pas tenu [engagement]. Voici ce que je livre et quand : [livrable, date]. Si cela ne vous convient pas, je vous propose [remboursement / autre solution].\nBien à vous, [signature]",
        },
        (Verdict::Repair, _) => Letter {
            to: "Au client",
            subject: "45 minutes pour remettre le projet à plat",
            text: "Bonjour [prénom],\nJe tiens à la réussite de ce projet. Trois faits me préoccupent : [date, fait], [date, fait], [date, fait]. Je propose 45 minutes le [date] pour convenir de qui décide, dans quel délai, et du prix d’un changement. Je vous enverrai une page à relire avant.\nBien à vous, [signature]",
        },
        (Verdict::Escalate, Some(Variant::OtherChannel)) => Letter {
            to: "Aux ressources humaines ou à la santé au travail",
            subject: "Demande de rendez-vous confidentiel",
            text: "Bonjour,\nJe souhaite un rendez-vous confidentiel. Une mission chez un client affecte mon travail et ma santé, et je ne peux pas en parler librement à ma hiérarchie directe. Je tiens des faits datés à votre disposition.\nMerci, [signature]",
        },
        (Verdict::Escalate, _) => Letter {
            to: "À votre responsable",
            subject: "Besoin de vous parler cette semaine",
            text: "Bonjour [prénom],\nJ’ai besoin de vous parler cette semaine de la mission [client]. Faits : [date, fait], [date, fait]. Effets : [sur le travail], [sur ma santé]. Je demande une décision : [relais / binôme / recadrage par la direction / sortie]. Quel créneau vous convient avant le [date] ?\nMerci, [signature]",
        },
        (Verdict::Exit, _) => Letter {
            to: "Au client",
            subject: "Fin de notre collaboration",
            text: "Bonjour [prénom],\nJe mets fin à notre collaboration le [date], selon [clause / préavis]. D’ici là je livre [liste] et je transmets [dossiers] à [personne]. Le solde est de [montant], dans un sens ou dans l’autre.\nBien à vous, [signature]",
        },
        (Verdict::Stop, Some(Variant::EmployeeOrManager)) => Letter {
            to: "À votre responsable ou à la santé au travail",
            subject: "Demande de remplacement dès aujourd’hui",
            text: "Bonjour [prénom],\nJe ne peux plus assurer la mission [client] dans ces conditions : [fait]. Je demande un remplacement dès aujourd’hui et un entretien sans attendre. Je prends aussi rendez-vous avec la santé au travail.\n[signature]",
        },
        (Verdict::Stop, _) => Letter {
            to: "Au client",
            subject: "Une pause dans nos échanges directs",
            text: "Bonjour,\nJe fais une pause dans nos échanges directs à compter d’aujourd’hui. Merci de m’écrire, à [adresse ou personne]. Je reviens vers vous le [date] avec une proposition pour les travaux en cours et les sommes versées.\n[signature]",
        },
        (Verdict::Insufficient, _) => return None,
    })
}

fn rule(rule: RuleId) -> Sentence {
    match rule {
        RuleId::S1 => "Vous signalez une violence, une menace contre vous ou un geste sexuel imposé.",
        RuleId::S2 => "Le comportement de ce client vous fait peur souvent.",
        RuleId::S3 => "Chaque matin ou presque, affronter ce client est une pénitence.",
        RuleId::S4 => "L’usure et la nocivité sont toutes deux très élevées.",
        RuleId::X1 => "La nocivité est très élevée et le client change peu.",
        RuleId::X2 => "L’usure est très élevée, le client y a sa part et ne répare pas vraiment.",
        RuleId::X3 => "La charge est élevée et le client semble incorrigible.",
        RuleId::X4 => "Les matins sont souvent une pénitence et le client change peu.",
        RuleId::X5 => "Vous l’avez dit plusieurs fois, la charge reste élevée, le client change peu.",
        RuleId::X6 => "Vous vous acharnez sur une relation lourde qui ne se répare pas.",
        RuleId::X7 => "Le comportement de ce client vous fait parfois peur.",
        RuleId::P1 => "La charge de la relation est marquée.",
        RuleId::P2 => "Le cadre est flou ou mouvant.",
        RuleId::P3 => "Les demandes sont démesurées.",
        RuleId::P4 => "Le respect n’est pas au rendez-vous.",
        RuleId::P5 => "La relation prend la forme d’un engrenage.",
        RuleId::P6 => "L’usure est élevée.",
        RuleId::P7 => "Certains matins sont une pénitence.",
        RuleId::P8 => "Il est arrivé que ce client vous fasse peur.",
        RuleId::P9 => "Votre propre part demande réparation.",
        RuleId::C1 => "La charge est légère, le client répare et coche les cases du client génial.",
        RuleId::K1 => "Rien d’alarmant, et des limites utiles à garder.",
    }
}

fn route(route: RouteId) -> Sentence {
    match route {
        RouteId::E1 => "Vous ne pouvez pas arrêter sans l’accord de quelqu’un : l’alerte passe avant la sortie.",
        RouteId::E2 => "L’usure est élevée et vous n’avez pas le pouvoir de dire stop : parlez-en vite.",
        RouteId::E3 => "La charge est marquée et votre marge de manœuvre est faible.",
    }
}

fn flag(flag: Flag) -> Sentence {
    match flag {
        Flag::DeliverOrRefund => {
            "Contrôle d’intégrité : ce qui est payé est livré, ou remboursé, avant toute rupture. Si votre sécurité est en jeu, faites livrer par quelqu’un d’autre ou remboursez."
        }
        Flag::OwnPart => {
            "Vos réponses disent que vous devez aussi quelque chose à ce client. Commencez par là : c’est ce qui distingue le vrai professionnel."
        }
        Flag::SourceElsewhere => {
            "Votre usure est élevée, mais vos réponses ne désignent pas ce client comme cause principale. Parlez-en à un médecin ou à une personne de confiance avant de rompre quoi que ce soit."
        }
        Flag::LastResetFirst => {
            "Si vous ne l’avez pas encore dit clairement : sauf danger, la première étape de la sortie est une mise au point écrite, avec une date."
        }
        Flag::SecureIncome => {
            "Ce client pèse lourd ou votre marge est étroite : chiffrez trois mois de dépenses et cherchez d’autres revenus en parallèle."
        }
        Flag::OtherChannel => {
            "Votre responsable direct n’est pas la bonne personne ici : adressez-vous aux ressources humaines, aux représentants du personnel (CSE en France) ou à la santé au travail."
        }
        Flag::NeverGivingUp => {
            "Vous ne lâchez pas, et c’est une qualité. Ici elle peut vous coûter : décidez à l’avance de la date où vous ferez le point."
        }
        Flag::ProtectTeam => {
            "Demandez à chaque membre de l’équipe, en tête-à-tête, ce que ce client lui coûte. Le score est le vôtre, pas le leur."
        }
        Flag::ColdCalculation => {
            "Le calcul froid domine et vous devez encore quelque chose : livrez ou remboursez ce qui est payé avant d’agir."
        }
        Flag::FlatPattern => {
            "Toutes vos réponses sont identiques, alors que certaines phrases disent le contraire des autres. Le résultat est donné avec réserve."
        }
        Flag::HelpSoft => "Voir « Prendre soin de soi ».",
        Flag::HelpStrong => "Voir « Parler à quelqu’un maintenant ».",
    }
}

fn instinct(instinct: Instinct) -> InstinctWords {
    match instinct {
        Instinct::Territory => InstinctWords {
            name: "Le territoire",
            need: "Vous protégez votre espace : votre temps, votre rôle, votre savoir-faire.",
            signs: "Crispation quand le client déborde sur vos soirées ou refait votre travail.",
            response: "Poser une frontière visible à froid (horaires, canal, qui décide de quoi), puis la tenir une fois.",
            trap: "Défendre un mètre carré de trop et refuser une aide utile.",
        },
        Instinct::Dominance => InstinctWords {
            name: "Le rang",
            need: "Vous protégez votre place : la reconnaissance de votre valeur et de votre compétence.",
            signs: "Besoin d’avoir raison, joutes en réunion, courriels trop brillants.",
            response: "Demander une reconnaissance précise (un rôle écrit, un mot en comité) plutôt qu’une victoire.",
            trap: "Gagner la joute et perdre la mission.",
        },
        Instinct::Fear => InstinctWords {
            name: "La peur",
            need: "Vous protégez votre sécurité : vous attaquez parce que vous ne voyez pas d’issue.",
            signs: "Ventre noué, réponses sèches, justification permanente.",
            response: "Rouvrir une issue avant de répondre (un délai, un tiers présent, un plan B écrit).",
            trap: "Mordre d’abord, s’excuser ensuite, et se retrouver encore plus à l’étroit.",
        },
        Instinct::Irritation => InstinctWords {
            name: "L’irritation",
            need: "Vous protégez vos réserves : la fatigue et les blocages répétés abaissent votre seuil.",
            signs: "Tout agace, même ce qui est normal ; les proches en reçoivent une part.",
            response: "Traiter d’abord la fatigue (pause, sommeil, relais), puis seulement le désaccord.",
            trap: "Régler un problème de fond avec un mot de trop.",
        },
        Instinct::Protection => InstinctWords {
            name: "La protection",
            need: "Vous protégez ce qui dépend de vous : une équipe, un utilisateur, un ouvrage.",
            signs: "Calme pour vous-même, féroce dès qu’on touche aux vôtres.",
            response: "Nommer ce que vous protégez et demander une garantie pour cela, pas contre quelqu’un.",
            trap: "Faire écran à tout, jusqu’à porter sans aide un combat qui est collectif.",
        },
        Instinct::Justice => InstinctWords {
            name: "La justice",
            need: "Vous protégez la règle du jeu : la parole donnée et l’échange équitable.",
            signs: "Indignation, listes de griefs, envie que la faute soit reconnue.",
            response: "Transformer le grief en demande réparable (un paiement, une règle, une date).",
            trap: "Vouloir un coupable plus qu’une réparation.",
        },
        Instinct::Instrumental => InstinctWords {
            name: "Le calcul froid",
            need: "Vous protégez un gain : l’agressivité est ici un outil, sans colère.",
            signs: "Pression, silence ou menace employés parce qu’ils marchent ; le client devient une proie.",
            response: "Revenir au contrat et obtenir par la négociation ce que vous alliez prendre par la force.",
            trap: "Devenir le faux professionnel que l’on reproche aux autres d’être.",
        },
    }
}

fn reflection(state: ReflectionState) -> Option<Sentence> {
    match state {
        ReflectionState::Single | ReflectionState::Chosen => None,
        ReflectionState::NotAnswered => Some("Partie non remplie : rien n’est calculé."),
        ReflectionState::None => Some(
            "Aucun instinct ne ressort nettement. C’est peut-être le calme, ou une colère tenue très loin : les deux se valent ici, sans jugement.",
        ),
        ReflectionState::Tied => Some(
            "Plusieurs instincts sont au coude à coude. Avec deux phrases par instinct, l’outil ne peut pas les départager : lisez-les tous.",
        ),
        ReflectionState::Diffuse => Some(
            "Quatre instincts ou plus montent ensemble. Prenez d’abord du repos et de la distance, puis refaites cette partie.",
        ),
    }
}
