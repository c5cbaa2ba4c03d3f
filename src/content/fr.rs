//! French. The first language.
//!
//! One file holds the whole language, so that a translator opens one file: first what the screens say, then the
//! sentences of the instrument. Typography: ’ for the apostrophe, a narrow no-break space (U+202F) before `; ? !`, `%` and inside
//! « », a no-break space (U+00A0) before the colon; `tests/words.rs` checks it. The reader is *vous*; wording is neutral as
//! to gender. Times are short, the tone calm: no exclamation mark, no alarm.

use std::cmp::Ordering;

use super::dates::Dates;
use super::table::sentences;
use super::typography::{decimal, in_sentence};
use super::words::{
    Fates, Frame, HelpNumber, HelpPiece, History, Home, InstinctWords, Letter, Notice, Notices, Pages, Questions,
    Refusals, Removing, RepairWords, ResultWords, Sentence, SumWords, Transfer, TrialWords, Words,
};
use crate::instrument::advice::Flag;
use crate::instrument::breakdown::{Hundredths, Part};
use crate::instrument::checklist::{ChecklistLine, Tick};
use crate::instrument::confidence::{Confidence, Doubt, Near};
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
use crate::instrument::vocabulary::line;
use crate::order::Listed;

/// French.
pub static WORDS: Words = Words {
    code: "FR",
    own_name: "Français",
    decimal_separator: ',',
    quoted: |text| format!("« {text} »"),
    dates: Dates {
        months: [
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
        short_months: [
            "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
        ],
        day: |day, month, year| format!("{} {month} {year}", a_day(day)),
        short_day: |day, month| format!("{} {month}", a_day(day)),
        ago: |days| match days {
            0 => "aujourd’hui".to_owned(),
            1 => "hier".to_owned(),
            2 => "avant-hier".to_owned(),
            _ => format!("il y a {days} jours"),
        },
    },
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
        alone: "Ouvrir seul, dans un onglet",
        back: "Retour",
        home: "Accueil",
        keep_tool: ("Garder cet outil", "un seul fichier, qui s’ouvre sans réseau et se transmet"),
    },
    home: Home {
        lede: "Pensez à un seul client. Répondez vite, sans chercher la bonne réponse : il n’y en a pas. Vous saurez où vous en êtes, et quoi faire ensuite.",
        facts: [
            (
                "Trois minutes",
                "pour un premier verdict, cinq pour un verdict complet, trois de plus pour les deux parties facultatives.",
            ),
            ("Rien ne sort d’ici", "Vos réponses restent sur cet appareil. Rien n’est envoyé."),
            ("Un miroir", "et non un diagnostic : il met vos réponses en ordre et applique des règles publiées."),
        ],
        nickname: "Un surnom pour ce client",
        optional: "(facultatif)",
        nickname_hint: "Par exemple « Atelier Nord ». Évitez le vrai nom si l’appareil est partagé.",
        nickname_full: "Un surnom a 40 caractères au plus.",
        keep_nothing: "Ne rien garder ici",
        keep_nothing_note: "Sur un ordinateur partagé, ou celui d’un employeur : tout disparaît à la fermeture.",
        start: "Commencer",
        start_note: "Vous pourrez vous arrêter et reprendre.",
        missing: "Il manque cette réponse pour commencer. Choisissez la plus proche de votre situation.",
        resume_heading: "Questionnaire commencé",
        changed_heading: "Résultat en cours de modification",
        resume: "Reprendre",
        clients: "Vos clients",
        another: "Un autre client",
        unnamed: "Client sans surnom",
        start_over: "Repartir de zéro",
        drop_changes: "Abandonner les changements",
        unknown_date: "date inconnue",
        load: "charge",
        trend: |loads| format!("Charge de la relation : {loads}"),
        kept_is_hidden: "Ce qui était déjà gardé dans ce navigateur n’est ni montré ni effacé. Décochez pour le retrouver : ce que vous faites ici sera alors gardé avec.",
        nothing_kept: "Rien n’est écrit dans ce navigateur.",
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
        not_kept: "Rien n’est gardé : tout disparaît à la fermeture de cette page.",
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
            Confidence::Fragile => "Verdict fragile.",
            Confidence::Moderate => "Verdict moyennement solide.",
            Confidence::Solid => "Verdict solide.",
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
            Some(Doubt::Settled(percent)) => format!(
                "Vous avez répondu à {percent} % des phrases, mais ce que vous avez dit suffit : les autres ne changeraient pas ce verdict."
            ),
            Some(Doubt::Flat) => "Toutes vos réponses sont identiques.".to_owned(),
            Some(Doubt::OneStep) => {
                "Une seule réponse, déplacée d’un cran, rendrait le verdict plus doux. Relisez-la plus bas.".to_owned()
            }
        },
        near,
        steps: "Que faire",
        flags: "Dans votre cas",
        help_soft: (
            "Prendre soin de soi",
            "Cette relation vous coûte.",
            "En parler tôt est un geste simple : à un proche, à un ou une collègue, à votre médecin, ou à la santé au travail. Une visite peut être demandée à tout moment par une personne salariée en France.",
        ),
        help_strong: (
            "Parler à quelqu’un maintenant",
            "Vos réponses décrivent un poids important. Vous n’avez pas à le porter sans aide.",
            "Parlez aujourd’hui à une personne de confiance ou à un médecin. Si vous avez des idées noires, appelez la ligne de prévention du suicide.",
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
        message_lede: "Remplacez ce qui est entre crochets ; avec un clavier, la touche Tab y mène. Le texte se modifie ici même.",
        after_reset: "Sauf danger ou peur, ce message vient après la mise au point écrite, si rien ne change.",
        copy: "Copier",
        copied: "Message copié.",
        copy_failed: "Ce navigateur refuse la copie. Le message est sélectionné : copiez-le avec votre clavier ou le menu.",
        mail: "Ouvrir ma messagerie",
        other_letter: "Votre texte ne reprend rien du message proposé pour ce verdict : voyez s’il convient encore, et à qui il s’adresse.",
        template: "Revenir au texte de départ",
        own_text: "Reprendre mon texte",
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
        adds: |points| format!("ajoute {} {}", exact(points), plural(points)),
        takes: |points| format!("retire {} {}", exact(points), plural(points)),
        sum: SumWords {
            open: "Comment les points s’additionnent",
            step: a_step,
            steps: |count| if count < 2 { format!("{count} cran") } else { format!("{count} crans") },
            total: "Total",
            taken: "Retiré en tout",
            rounding: "Au centième près : les centièmes perdus à l’arrondi reviennent aux lignes qui en perdent le plus, et le total tombe juste.",
        },
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
        held_by: "Le verdict tient par ce qui suit. Pour un verdict plus doux, plus rien de cela ne devrait s’appliquer :",
        short_of: "Pour « Chérir », il manque encore :",
        trial: TrialWords {
            nothing_kept: "Essai : rien n’est enregistré.",
            verdict: "Verdict à l’essai",
            moved: |count| match count {
                0 => "Aucune réponse déplacée.".to_owned(),
                1 => "Une réponse déplacée.".to_owned(),
                _ => format!("{} réponses déplacées.", at_the_head(count)),
            },
            leave: "Revenir à mes réponses",
            begin: "Essayer sans rien enregistrer",
            heading: (
                "Ce que vous essayez",
                "Déplacez ces réponses, ou d’autres dans le profil plus bas : le verdict suit.",
            ),
            given: "Votre réponse : ",
            open: "Ouvrez une phrase pour essayer une autre réponse : rien n’est enregistré.",
            correct: "Modifier ma vraie réponse",
        },
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
            Page::Integrity => "votre propre part dans ce qui se passe",
            Page::Instinct1 | Page::Instinct2 => "le besoin touché quand la tension monte",
            Page::Checklist => "sans elle, « Chérir » reste hors de portée",
            Page::Context => "des conseils plus proches de votre situation",
        },
        safety_first: "D’abord, si vous le voulez bien, la question sur votre sécurité : elle peut changer le verdict.",
        keep: "Ce résultat, pour plus tard",
        kept_here: "Il est gardé sur cet appareil, dans ce navigateur. Rien n’est envoyé.",
        not_kept: "Il n’est pas gardé : il disparaîtra à la fermeture de cette page. Rien n’est envoyé.",
        lasts: "Ce navigateur a accepté de le garder tant que vous ne l’effacez pas vous-même.",
        may_be_forgotten: "Ce navigateur ne promet rien : il peut l’effacer quand la place manque, une fenêtre privée oublie à la fermeture, et Safari efface après sept jours sans visite. Pour le garder à coup sûr, imprimez-le ou téléchargez le carnet.",
        delete: "Effacer ce résultat",
        delete_note: "vous pourrez annuler",
        print: "Imprimer ou enregistrer en PDF",
        print_refused: "La page qui entoure ce cadre ne laisse pas imprimer d’ici. Le texte du résultat peut être sélectionné et copié.",
        tell_host: "Dire ce verdict à",
        tell_host_note: "Le seul nom du verdict : ni réponses, ni scores, ni surnom.",
        told_host: "Verdict dit à",
        retake: "Refaire le questionnaire",
        retake_note: "l’ancien résultat reste",
        review: "Revoir mes réponses",
        other_version: "Répondu avec une autre version du questionnaire, lu avec les règles d’aujourd’hui.",
    },
    history: History {
        notebook: "Carnet",
        lede: "Ce que ce navigateur garde de vos clients, et rien d’autre.",
        empty: "Rien n’est encore gardé ici. Un résultat terminé s’y ajoute sans que vous ayez rien à faire.",
        of_client: "L’historique de ce client",
        count: |count| counted(count, "résultat", "résultats"),
        rename: "Renommer",
        rename_done: "Renommer ainsi",
        renamed_to: "Le nouveau surnom est ",
        renamed: "Ce client n’a plus de surnom.",
        archive: ("Archiver ce client", "il quitte l’accueil, rien n’est effacé"),
        unarchive: ("Sortir des archives", "il revient sur l’accueil"),
        moved_place: "C’est fait.",
        archived: "Archives",
        delete: ("Effacer ce client", "et tous ses résultats ; vous pourrez annuler"),
        moved: "Depuis la dernière fois",
        verdicts: |before, now| {
            if before == now {
                format!("Le verdict reste « {now} ».")
            } else {
                format!("De « {before} » à « {now} ».")
            }
        },
        moved_most: "Les réponses qui ont le plus bougé :",
        moved_none: "Aucune réponse n’a bougé.",
        moved_more: |count| format!("Et {}", counted(count, "autre", "autres")),
        then: "puis",
        chart: "Charge et réparabilité",
        chart_said: |[load, load_now, repair, repair_now]| {
            format!(
                "Charge de la relation : de {load} à {load_now}. Réparabilité : de {repair} à {repair_now}. Les nombres sont dans le tableau."
            )
        },
        table: "Les mêmes nombres",
        columns: ["Date", "Verdict", "Charge", "Répar."],
        timeline: "Les résultats",
        scores: |load, repair| format!("Charge {load}, réparabilité {repair}"),
        tidy: "Ranger",
    },
    removing: Removing {
        everything: "Tout effacer",
        ask_everything: Notice {
            what: "Tout effacer de ce navigateur ?",
            next: "Tous les résultats, les questionnaires commencés, les données mises de côté et la langue choisie. Vous pourrez annuler tant que cette page reste ouverte. Ensuite, il ne restera qu’une marque sans contenu, pour que rien ne revienne par un autre onglet.",
        },
        ask_result: Notice {
            what: "Effacer ce résultat ?",
            next: "Ses réponses seront effacées de ce navigateur. Vous pourrez annuler tant que cette page reste ouverte.",
        },
        ask_changes: Notice {
            what: "Abandonner les changements ?",
            next: "Le résultat reste tel qu’il était. Vous pourrez annuler tant que cette page reste ouverte.",
        },
        ask_draft: Notice {
            what: "Effacer ce questionnaire commencé ?",
            next: "Ses réponses seront effacées de ce navigateur, pour repartir de zéro. Vous pourrez annuler tant que cette page reste ouverte.",
        },
        ask_client: Notice {
            what: "Effacer ce client ?",
            next: "Tous ses résultats et questionnaires commencés seront effacés de ce navigateur. Vous pourrez annuler tant que cette page reste ouverte.",
        },
        spare: "Ne rien effacer",
        confirm: "Oui, effacer",
        spare_changes: "Garder les changements",
        confirm_changes: "Oui, abandonner",
        changes_gone: "Les changements sont abandonnés : le résultat reste tel qu’il était.",
        all_gone: "Tout est effacé de ce navigateur.",
        one_gone: "C’est effacé.",
        named_gone: "C’est effacé, pour ",
        undo_note: "Vous pouvez annuler tant que cette page reste ouverte.",
        undo: "Annuler",
        undone: "C’est annulé : c’est de nouveau comme avant.",
    },
    notices: Notices {
        blocked: Notice {
            what: "Ce navigateur refuse sa mémoire à cette page.",
            next: "Rien n’y est gardé ni effacé : copiez ou imprimez le résultat avant de partir. Pour tout effacer, videz les données du site.",
        },
        full: Notice {
            what: "La mémoire de ce navigateur est pleine : vos dernières réponses n’y sont pas gardées.",
            next: "Elles restent jusqu’à la fermeture de cette page. Effacez d’anciens résultats pour faire de la place, puis répondez encore : elles seront gardées.",
        },
        quarantined: Notice {
            what: "Des données n’ont pas pu être lues. Elles sont mises de côté.",
            next: "Rien n’est effacé : elles restent dans ce navigateur, sous un autre nom. Vous pouvez continuer.",
        },
        take_set_aside: "Les télécharger",
        newer_version: Notice {
            what: "Vos résultats ont été gardés par une version plus récente.",
            next: "Rechargez la page pour l’obtenir. D’ici là, rien n’est écrit par-dessus, et vos réponses restent jusqu’à la fermeture.",
        },
        deleted_elsewhere: Notice {
            what: "Ce que vous regardiez vient d’être effacé dans un autre onglet.",
            next: "C’est là-bas que l’on peut annuler.",
        },
        dismiss: "Masquer",
        partitioned: Notice {
            what: "Gardé pour ce site seulement.", next: "Ailleurs, ces réponses ne se voient pas."
        },
        local_file: Notice {
            what: "Gardé par ce navigateur, avec ce fichier.",
            next: "Certains navigateurs mettent en commun la mémoire de tous les fichiers ouverts depuis cet appareil : n’ouvrez pas ici un fichier dont vous doutez. D’autres la lient à l’emplacement de ce fichier : déplacé, il ne retrouve rien.",
        },
        update_ready: Notice {
            what: "Une nouvelle version est prête.",
            next: "Elle viendra d’elle-même quand cette page sera fermée partout. Vos réponses restent.",
        },
        update_later: "La charger maintenant effacerait ce qui n’est gardé que dans cette page. Elle viendra d’elle-même, une fois la page fermée partout.",
        update: "La charger maintenant",
    },
    pages: Pages {
        help: "Parler à quelqu’un",
        help_lede: "À ces numéros, quelqu’un vous répond. L’outil, lui, n’est lu par personne : c’est pourquoi il ne pose aucune question sur les idées suicidaires, et montre toujours cette aide.",
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
        ],
        elsewhere: "Ailleurs",
        elsewhere_notes: &[
            "Les étapes se ressemblent : responsable, ressources humaines, représentation du personnel ou syndicat, médecin, inspection du travail. Les noms et les délais changent d’un pays à l’autre.",
            "La convention 190 de l’Organisation internationale du travail couvre aussi les personnes indépendantes, et demande aux employeurs de tenir compte des tiers.",
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
                "Tout se calcule dans votre navigateur et y reste. Vous pouvez le vérifier : une fois la page ouverte, coupez le réseau, tout continue. Ou ouvrez les outils de développement du navigateur, à l’onglet Réseau : pendant une visite, rien n’y paraît que la page elle-même, ses fichiers gardés pour plus tard et la recherche d’une mise à jour, « sw.js », qui ne dit rien de vous. L’outil en un seul fichier ne va rien chercher du tout : ses premières lignes l’interdisent au navigateur, par les mots « connect-src » et « none ».",
            ),
            (
                "Ce qui reste derrière vous",
                "« Tout effacer » vide ce que ce navigateur garde. « Quitter vite », ou la touche Échap trois fois, remplace cette page par une page vide (dans un blog, ce cadre seul : le billet reste) ; rien n’est effacé, et le navigateur peut garder l’adresse du site dans son historique.",
            ),
            (
                "D’où il vient",
                "D’un billet de blog, « Virer ses clients !? », et de ses commentaires ; la liste du client génial vient de Seth Godin (2009), les instincts de la classification de Moyer (1968), lue comme une métaphore.",
            ),
        ],
        for_owners: (
            "Sur votre site",
            "Ce questionnaire peut être posé sur une page de blog, avec une ligne à copier.",
            "La page pour les propriétaires de sites",
            "embed.html",
        ),
    },
    transfer: Transfer {
        colon: " : ",
        version: |version| format!("Questionnaire {version}"),
        export: ("Télécharger le carnet", "un fichier, tous les clients, à reprendre ailleurs"),
        import: ("Importer un fichier", "vous voyez d’abord ce qui change"),
        paste: "Ou coller le texte du fichier",
        paste_read: "Lire ce texte",
        ask: "Ajouter ce fichier au carnet ?",
        ask_note: "Voici ce que deviennent ses résultats. Vous pourrez annuler tant que cette page reste ouverte.",
        nothing_new: "Ce fichier n’apporte rien de plus récent : ce qui est ici reste.",
        merge: "Ajouter",
        spare: "Ne rien changer",
        imported: "Le fichier est ajouté au carnet.",
        remind: ("Rappel dans quatre semaines", "pour votre agenda, sans nom de client"),
        report: ("Copier en texte", "sans le surnom"),
        share: "Partager le texte",
        report_copied: "Le résultat est copié, en texte.",
        report_refused: "Ce navigateur refuse la copie. Le texte est sélectionné : copiez-le avec votre clavier ou le menu.",
        took_file: "Fichier proposé : ",
        not_there: "Rien ne s’est téléchargé ?",
        not_there_note: "Copiez ce texte dans un fichier de ce nom. Le texte du carnet se colle aussi tel quel, à l’import.",
        reminder: (
            "Garder ou virer ? Refaire le point",
            "Quatre semaines ont passé. Reprenez le questionnaire sur le même appareil que la première fois, et voyez ce qui a bougé.",
        ),
        refused: Refusals {
            too_large: Notice {
                what: "Ce fichier est trop gros : il dépasse un mégaoctet.",
                next: "Rien n’a changé ici. Un carnet téléchargé d’ici est plus petit : vérifiez que c’est le bon.",
            },
            not_text: Notice {
                what: "Ce fichier n’est pas un texte.",
                next: "Rien n’a changé ici. Choisissez un fichier dont le nom commence par « keep-or-fire » et finit par « .json ».",
            },
            not_readable: Notice {
                what: "Ce texte est abîmé ou coupé : il ne peut pas être lu.",
                next: "Rien n’a changé ici. Téléchargez-le de nouveau là d’où il vient, puis choisissez le nouveau fichier.",
            },
            foreign: Notice {
                what: "Ce fichier vient d’un autre outil.",
                next: "Rien n’a changé ici. Choisissez un fichier dont le nom commence par « keep-or-fire » et finit par « .json ».",
            },
            empty: Notice {
                what: "Il n’y a rien à lire : c’est vide.",
                next: "Rien n’a changé ici. Collez tout le texte du fichier, de la première accolade à la dernière, ou choisissez un autre fichier.",
            },
            newer: Notice {
                what: "Ce fichier a été fait par une version plus récente de l’outil.",
                next: "Rien n’a changé ici. Rechargez cette page pour obtenir cette version, puis importez de nouveau le fichier.",
            },
            no_room: Notice {
                what: "Avec ce fichier, le carnet serait trop gros pour être gardé.",
                next: "Rien n’a changé ici. Téléchargez le carnet, effacez ce dont vous n’avez plus besoin, puis importez de nouveau.",
            },
        },
        fates: Fates {
            new: |count| counted(count, "nouveau résultat", "nouveaux résultats"),
            begun: |count| {
                counted(count, "questionnaire commencé, à reprendre", "questionnaires commencés, à reprendre")
            },
            same: |count| counted(count, "résultat identique", "résultats identiques"),
            conflicting: |count| {
                counted(
                    count,
                    "résultat différent : pour chaque réponse, la dernière compte",
                    "résultats différents : pour chaque réponse, la dernière compte",
                )
            },
            stay_deleted: |count| {
                counted(count, "résultat effacé ici : il le reste", "résultats effacés ici : ils le restent")
            },
            removed: |count| {
                counted(
                    count,
                    "résultat effacé ailleurs : il disparaît aussi d’ici",
                    "résultats effacés ailleurs : ils disparaissent aussi d’ici",
                )
            },
        },
        repairs: RepairWords {
            heading: "Ce qui n’a pas pu être repris tel quel",
            file: "Le fichier",
            client: |n| format!("Client {n} du fichier"),
            result: |n| format!("Résultat {n} du fichier"),
            draft: |n| format!("Questionnaire commencé {n} du fichier"),
            deletion: |n| format!("Effacement {n} du fichier"),
            whole: "l’ensemble",
            name: "le surnom",
            message: "le message",
            day: "le jour",
            dropped: " n’a pas été repris.",
            changed: " a été raccourci ou nettoyé.",
            doubled: " s’y trouvait deux fois : la dernière compte.",
            more: |count| format!("Et {count} de plus."),
        },
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
fn exact(points: Hundredths) -> String {
    in_sentence(points, ',')
}

/// A count at the head of a sentence, in words while it is short.
fn at_the_head(count: usize) -> String {
    let words = ["Zéro", "Une", "Deux", "Trois", "Quatre", "Cinq", "Six", "Sept", "Huit", "Neuf"];
    words.get(count).map_or_else(|| count.to_string(), |word| (*word).to_owned())
}

/// The first is an ordinal, the others are not.
fn a_day(day: u32) -> String {
    if day == 1 { "1er".to_owned() } else { day.to_string() }
}

fn plural(points: Hundredths) -> &'static str {
    if points < Hundredths(200) { "point" } else { "points" }
}

/// A number of results, and what becomes of them.
fn counted(count: usize, one: &str, several: &str) -> String {
    format!("{count} {}", if count < 2 { one } else { several })
}

/// What one step is worth: the fraction, so that it can be checked, and what it comes to.
fn a_step(part: &Part, scales: usize) -> String {
    let (full, scale) = if part.scale == Scale::GreatClient { (50, "0 à 2") } else { (25, "0 à 4") };
    let answers = part.addends.len();
    let divided = if scales > 1 { format!(" ÷ {scales} dimensions") } else { String::new() };
    let noun = if answers < 2 { "réponse" } else { "réponses" };
    let about = if part.is_exact() { '=' } else { '≈' };
    let worth = exact(part.per_step.into());
    format!(
        "Chaque réponse compte de {scale} crans. Un cran : {full} points ÷ {answers} {noun}{divided} {about} {worth}."
    )
}

fn near(near: &[Near], words: &Words) -> String {
    let one = |near: &Near| {
        let gap = Units((near.score - near.cut_off).0.abs()).into();
        let place = match near.score.cmp(&near.cut_off) {
            Ordering::Less => format!("{} {} sous", exact(gap), plural(gap)),
            Ordering::Equal => "exactement à".to_owned(),
            Ordering::Greater => format!("{} {} au-dessus de", exact(gap), plural(gap)),
        };
        format!("{}, {place} {}", (words.scale)(near.scale), points(near.cut_off))
    };
    format!("Près d’un seuil : {}.", near.iter().map(one).listed().join(" ; "))
}

fn finding(finding: &Finding, words: &Words) -> String {
    let place = |score: Units, cut_off: Units| {
        let gap = Units((score - cut_off).0.abs()).into();
        match score.cmp(&cut_off) {
            Ordering::Less => format!("vous êtes {} {} en dessous", exact(gap), plural(gap)),
            Ordering::Equal => "vous y êtes exactement".to_owned(),
            Ordering::Greater => format!("vous êtes {} {} au-dessus", exact(gap), plural(gap)),
        }
    };
    let distance =
        |asked: String, score: Units, cut_off: Units| format!("La règle demande {asked} : {}.", place(score, cut_off));
    match (finding.condition, finding.now) {
        (Condition::AtLeast(_, cut_off), Reading::Score(score)) => {
            distance(format!("{} ou plus", points(cut_off)), score, cut_off)
        }
        (Condition::AtMost(_, cut_off), Reading::Score(score)) => {
            distance(format!("{} ou moins", points(cut_off)), score, cut_off)
        }
        // KEEP is what is left: no rule asks for that.
        (Condition::Below(Scale::Load, cut_off), Reading::Score(score)) => {
            format!(
                "Aucune règle plus dure ne s’applique. Celle de la charge demande {} ou plus : {}.",
                points(cut_off),
                place(score, cut_off)
            )
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

sentences! {
    fn item(Item) {
        Blur1 => "Ce client change d’avis sur un point déjà validé.",
        Blur2 => "Les décisions de ce client suivent son humeur du jour.",
        Blur3 => "Le besoin est écrit noir sur blanc avant que je commence.",
        Blur4 => "Ce client tranche à temps pour que je puisse avancer.",
        Demands1 => "Ce client demande des ajouts sans vouloir les payer.",
        Demands2 => "Ce client réclame un changement majeur juste avant l’échéance.",
        Demands3 => "Ce client exige une chose irréalisable.",
        Demands4 => "Ce client ajuste ses attentes au budget convenu.",
        Disrespect1 => "Ce client me parle avec mépris.",
        Disrespect2 => "Ce client me rabaisse devant d’autres personnes.",
        Disrespect3 => "Le comportement de ce client me fait peur.",
        Disrespect4 => "Ce client reconnaît le travail bien fait.",
        Trap1 => "Quoi que je fasse, ce client me le reproche.",
        Trap2 => "Je me sens coupable quand je pose une limite à ce client.",
        Trap3 => "Ce client profite de ma bonne volonté, sciemment ou non.",
        Trap4 => "Je peux parler avec ce client de ce qui coince entre nous.",
        Wear1 => "Sortir du lit pour affronter ce client est une pénitence.",
        Wear2 => "Ce client occupe mes pensées le soir.",
        Wear3 => "Après un échange avec ce client, il ne me reste plus d’énergie.",
        Wear4 => "Travailler pour ce client me rappelle pourquoi j’aime mon métier.",
        Overcommitment1 => "Je cède à ce client alors que j’avais décidé de tenir bon.",
        Overcommitment2 => "Je continue surtout parce que j’ai déjà beaucoup donné.",
        Overcommitment3 => "J’arrive à envisager calmement la fin de cette mission.",
        Repairability1 => "Quand je signale un problème, ce client change quelque chose.",
        Repairability2 => "Ce client tient ce qu’il promet, paiements compris.",
        Repairability3 => "Face à un problème, ce client cherche une solution avec moi.",
        Repairability4 => "Ce client campe sur sa position malgré des faits clairs.",
        Power1 => "Je peux dire non à ce client sans mettre ma situation en danger.",
        Power2 => "J’ai mon mot à dire sur la suite de cette mission.",
        Power3Freelance => "J’ai une personne de confiance à qui parler de ce client.",
        Power4Freelance => "Je me sens libre d’arrêter en respectant un préavis.",
        Power3Employee => "Ma hiérarchie m’écoute avec humanité au sujet de ce client.",
        Power4Employee => "Ma hiérarchie prend ses décisions sur ce client sans regarder les primes.",
        Power3Manager => "Mon équipe ose me dire ce que ce client lui fait vivre.",
        Power4Manager => "Je prends mes décisions sur ce client sans regarder ma prime.",
        Integrity1 => "Je livre ce que j’ai promis à ce client.",
        Integrity2 => "Je préviens ce client dès qu’un retard vient de mon côté.",
        Integrity3 => "Je bâcle mon travail par rancune envers ce client.",
    }
}

sentences! {
    fn checklist_line(ChecklistLine) {
        GreatClient1 => "Il dit à quoi ressemblera la réussite.",
        GreatClient2 => "Il simplifie le problème.",
        GreatClient3 => "Il retire les contraintes qui ne tiennent qu’à l’habitude.",
        GreatClient4 => "Il dit la vérité sur les moyens disponibles.",
        GreatClient5 => "Il provoque les grands choix au début du projet.",
        GreatClient6 => "Il paie le juste prix du résultat demandé.",
        GreatClient7 => "Il laisse au professionnel les choix de métier.",
        GreatClient8 => "Il protège le projet des blocages internes.",
        GreatClient9 => "Il vise plus haut sans changer de cible.",
        GreatClient10 => "Il met en lumière les personnes qui ont fait le travail.",
    }
}

sentences! {
    fn instinct_item(InstinctItem) {
        Territory1 => "Quand ce client empiète sur mon temps libre, j’ai envie de dire stop.",
        Territory2 => "Quand ce client touche à mon travail sans demander, la colère monte.",
        Dominance1 => "Quand ce client me rabaisse, j’ai envie de prendre le dessus.",
        Dominance2 => "Avec ce client, je cherche à avoir le dernier mot.",
        Fear1 => "Quand je me sens sans issue, je passe à l’attaque en paroles.",
        Fear2 => "Je réponds sèchement à ce client parce que je redoute la suite.",
        Irritation1 => "Une petite demande de ce client suffit à m’exaspérer.",
        Irritation2 => "Après ce client, je m’emporte contre quelqu’un qui n’y est pour rien.",
        Protection1 => "Quand ce client s’en prend à quelqu’un d’autre, je monte au front.",
        Protection2 => "Je défends mon ouvrage contre ce client comme on défend un enfant.",
        Justice1 => "Quand ce client manque à sa parole, je m’indigne.",
        Justice2 => "J’ai envie que ce client réponde de ses actes.",
        Instrumental1 => "Je mets la pression sur ce client parce que cela marche.",
        Instrumental2 => "Je pense à tirer le maximum de ce client avant de partir.",
    }
}

sentences! {
    fn gate(Gate) {
        Status => "Vous êtes…",
        StopPower => "Pouvez-vous arrêter cette mission ?",
        ManagerOk => "Avez-vous, au-dessus de vous, une personne à qui parler de ce client sans crainte ?",
        MergedRoles => "La personne qui vous encadre vend-elle aussi cette mission ?",
        Paid => "Un travail déjà payé reste-t-il à livrer à ce client ?",
        Money => "Quelle part de vos revenus, ou de ceux de votre équipe, vient de ce client ?",
        Tried => "Avez-vous déjà dit clairement à ce client ce qui ne va pas ?",
        Safety => "Avez-vous subi de la part de ce client une violence, une menace contre votre personne ou un geste sexuel imposé ?",
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

sentences! {
    fn frequency(Frequency) {
        Never => "Jamais",
        Rarely => "Rarement",
        Sometimes => "Parfois",
        Often => "Souvent",
        Always => "Toujours ou presque",
    }
}

sentences! {
    fn tick(Tick) {
        No => "Non",
        Partly => "En partie",
        Yes => "Oui",
    }
}

sentences! {
    fn heading(Page) {
        Blur => "Comment les choses se décident",
        Demands => "Ce qui vous est demandé",
        Disrespect => "La façon de se parler",
        Trap => "Ce qui se joue entre vous",
        Repairability => "Quand un problème arrive",
        Wear => "Les matins et les soirs",
        Power => "Votre marge de manœuvre",
        Overcommitment => "Tenir, ou lâcher",
        Integrity => "De votre côté",
        Instinct1 => "Quand la tension monte",
        Instinct2 => "Quand la tension monte, suite",
        Checklist => "Ce que ce client fait bien",
        Context => "Votre situation",
    }
}

sentences! {
    fn scale(Scale) {
        Blur => "Flou et revirements",
        Demands => "Demandes démesurées",
        Disrespect => "Atteintes au respect",
        Trap => "Engrenage",
        Wear => "Usure",
        Overcommitment => "Acharnement",
        Repairability => "Réparabilité",
        Power => "Pouvoir d’agir et appuis",
        Integrity => "Ma propre part",
        GreatClient => "Le client génial",
        Load => "Charge de la relation",
        ClientLoad => "Part du client",
        Harm => "Nocivité",
    }
}

sentences! {
    fn definition(Scale) {
        Blur => "Le besoin est-il écrit, stable et tranché à temps ? Un score élevé signale un cadre flou ou mouvant.",
        Demands => "Ce que le client attend tient-il dans le prix, le délai et le possible ? Un score élevé signale la démesure.",
        Disrespect => "Le ton et les actes du client respectent-ils les personnes ? Un score élevé signale mépris, humiliation ou peur.",
        Trap => "La relation est-elle devenue un piège : reproches quoi qu’on fasse, culpabilité, abus de bonne volonté, impossibilité d’en parler ?",
        Wear => "Ce que cette relation vous coûte : le matin, le soir, en énergie, en goût du métier.",
        Overcommitment => "La part de vous qui ne lâche pas : céder, continuer parce qu’on a déjà beaucoup donné, ne pas pouvoir envisager d’arrêter.",
        Repairability => "Le client change-t-il quelque chose quand on lui parle ? Un score élevé signale une relation qu’on peut soigner.",
        Power => "Pouvez-vous dire non, peser sur la suite, et compter sur quelqu’un ? Un score élevé signale une vraie marge de manœuvre.",
        Integrity => "Livrez-vous ce qui est promis, prévenez-vous, soignez-vous votre travail ? C’est ce qui sépare le vrai professionnel du faux.",
        GreatClient => "L’autre pôle : ce que fait un client avec qui l’on aime travailler.",
        Load => "Moyenne des cinq scores Flou, Demandes, Atteintes au respect, Engrenage et Usure.",
        ClientLoad => "Moyenne des quatre scores qui décrivent le client.",
        Harm => "Le plus haut des deux scores Atteintes au respect et Engrenage.",
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

sentences! {
    fn verdict(Verdict) {
        Cherish => "Chérir",
        Keep => "Garder, avec des limites",
        Repair => "Remettre à plat",
        Escalate => "Remonter l’alerte",
        Exit => "Préparer la sortie",
        Stop => "Arrêter les dégâts",
        Insufficient => "Pas assez de réponses",
    }
}

sentences! {
    fn verdict_short(Verdict) {
        Cherish => "Chérir",
        Keep => "Garder",
        Repair => "Remettre à plat",
        Escalate => "Remonter l’alerte",
        Exit => "Préparer la sortie",
        Stop => "Arrêter",
        Insufficient => "Pas assez de réponses",
    }
}

sentences! {
    fn usual_summary(Verdict) {
        Cherish => "Ce client vous fait aimer votre métier. Dites-le et protégez la relation.",
        Keep => "Relation vivable. Quelques limites écrites suffisent à la garder saine.",
        Repair => "Quelque chose est à remettre à plat. Une conversation préparée dira si cela se répare.",
        Escalate => "Vous ne pouvez pas dire stop sans l’accord de quelqu’un. Votre malaise concerne le travail et doit être su : parlez-en à votre responsable cette semaine.",
        Exit => "Rester vous coûte ou vous inquiète trop. Partir proprement est un acte professionnel.",
        Stop => "Votre sécurité et votre santé passent d’abord, dès aujourd’hui. Le contrat vient ensuite.",
        Insufficient => "Il manque des réponses pour conclure honnêtement. Il faut au moins la page « Les matins et les soirs » et trois des quatre premières pages.",
    }
}

fn summary(verdict: Verdict, variant: Option<Variant>) -> Sentence {
    match (verdict, variant) {
        (Verdict::Repair, Some(Variant::OwnPart)) => {
            "Quelque chose est à remettre à plat, et cela commence de votre côté : par ce que vous devez encore à ce client."
        }
        (Verdict::Escalate, Some(Variant::OtherChannel)) => {
            "Vous ne pouvez pas dire stop sans l’accord de quelqu’un. Votre malaise concerne le travail et doit être su : parlez-en cette semaine aux ressources humaines, aux représentants du personnel ou à la santé au travail."
        }
        _ => usual_summary(verdict),
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
        (Verdict::Escalate, Some(Variant::OtherChannel)) => &[
            "Demandez cette semaine un entretien confidentiel aux ressources humaines, aux représentants du personnel ou à la santé au travail.",
            "Apportez des faits : dates, demandes, effets sur le travail et sur vous.",
            "Demandez une décision précise : un relais, un binôme, un recadrage par la direction, ou la sortie.",
            "Demandez que ce risque soit évalué par l’employeur (en France : DUERP, avec le CSE).",
            "Sans réponse sous sept jours, adressez-vous à un autre d’entre eux ; en France, aussi à l’inspection du travail.",
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
            "Parlez aujourd’hui à quelqu’un : proche, médecin, santé au travail, ou votre responsable si vous pouvez lui parler sans crainte.",
            "En cas de danger grave et immédiat, mettez-vous à l’abri et prévenez votre employeur (112 en urgence) ; en France, c’est le droit de retrait (article L.4131-1 du code du travail).",
            "Gardez une trace datée des faits ; un médecin peut aussi constater leurs effets.",
            "Hors danger immédiat, n’arrêtez pas le travail sans accord ni avis : un médecin, un représentant du personnel ou un juriste vous dira vos droits.",
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
            to: "Aux ressources humaines, à la santé au travail, ou à votre responsable si vous pouvez lui parler sans crainte",
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

sentences! {
    fn rule(RuleId) {
        S1 => "Vous signalez une violence, une menace contre vous ou un geste sexuel imposé.",
        S2 => "Le comportement de ce client vous fait peur souvent.",
        S3 => "Chaque matin ou presque, affronter ce client est une pénitence.",
        S4 => "L’usure et la nocivité sont toutes deux très élevées.",
        X1 => "La nocivité est très élevée et le client change peu.",
        X2 => "L’usure est très élevée, le client y a sa part et ne répare pas vraiment.",
        X3 => "La charge est élevée et le client semble incorrigible.",
        X4 => "Les matins sont souvent une pénitence et le client change peu.",
        X5 => "Vous l’avez dit plusieurs fois, la charge reste élevée, le client change peu.",
        X6 => "Vous vous acharnez sur une relation lourde qui ne se répare pas.",
        X7 => "Le comportement de ce client vous fait parfois peur.",
        P1 => "La charge de la relation est marquée.",
        P2 => "Le cadre est flou ou mouvant.",
        P3 => "Les demandes sont démesurées.",
        P4 => "Le respect n’est pas au rendez-vous.",
        P5 => "La relation prend la forme d’un engrenage.",
        P6 => "L’usure est élevée.",
        P7 => "Certains matins sont une pénitence.",
        P8 => "Il est arrivé que ce client vous fasse peur.",
        P9 => "Votre propre part demande réparation.",
        C1 => "La charge est légère, le client répare et coche les cases du client génial.",
        K1 => "Rien d’alarmant, et des limites utiles à garder.",
    }
}

sentences! {
    fn route(RouteId) {
        E1 => "Vous ne pouvez pas arrêter sans l’accord de quelqu’un : l’alerte passe avant la sortie.",
        E2 => "L’usure est élevée et vous n’avez pas le pouvoir de dire stop : parlez-en vite.",
        E3 => "La charge est marquée et votre marge de manœuvre est faible.",
    }
}

sentences! {
    fn flag(Flag) {
        DeliverOrRefund => "Contrôle d’intégrité : ce qui est payé est livré, ou remboursé, avant toute rupture. Si votre sécurité est en jeu, faites livrer par quelqu’un d’autre ou remboursez.",
        OwnPart => "Vos réponses disent que vous devez aussi quelque chose à ce client. Commencez par là : c’est ce qui distingue le vrai professionnel.",
        SourceElsewhere => "Votre usure est élevée, mais vos réponses ne désignent pas ce client comme cause principale. Parlez-en à un médecin ou à une personne de confiance avant de rompre quoi que ce soit.",
        LastResetFirst => "Si vous ne l’avez pas encore dit clairement : sauf danger ou peur, la première étape de la sortie est une mise au point écrite, avec une date.",
        SecureIncome => "Ce client pèse lourd ou votre marge est étroite : chiffrez trois mois de dépenses et cherchez d’autres revenus en parallèle.",
        OtherChannel => "Votre responsable direct n’est pas la bonne personne ici : adressez-vous aux ressources humaines, aux représentants du personnel (CSE en France) ou à la santé au travail.",
        NeverGivingUp => "Vous ne lâchez pas, et c’est une qualité. Ici elle peut vous coûter : décidez à l’avance de la date où vous ferez le point.",
        ProtectTeam => "Demandez à chaque membre de l’équipe, en tête-à-tête, ce que ce client lui coûte. Le score est le vôtre, pas le leur.",
        ColdCalculation => "Le calcul froid domine et vous devez encore quelque chose : livrez ou remboursez ce qui est payé avant d’agir.",
        FlatPattern => "Toutes vos réponses sont identiques, alors que certaines phrases disent le contraire des autres. Le résultat est donné avec réserve.",
        HelpSoft => "Voir « Prendre soin de soi ».",
        HelpStrong => "Voir « Parler à quelqu’un maintenant ».",
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
