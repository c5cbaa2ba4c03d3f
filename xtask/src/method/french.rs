//! French. No-break spaces and apostrophes are set by the page.

use keep_or_fire::instrument::confidence::{FRAGILE_UNDER, MODERATE_UNDER, NARROW, NEAR, WIDE};
use keep_or_fire::instrument::gate::Audience;
use keep_or_fire::instrument::instinct::{DIFFUSE_FROM, DOMINANT_FROM, Instinct, TIE_BAND};
use keep_or_fire::instrument::outcome::FLAT_FROM;
use keep_or_fire::instrument::scale::{Direction, Scale};
use keep_or_fire::instrument::units::Units;
use keep_or_fire::instrument::verdict::Variant;

use super::phrases::{Part, Phrases};

fn points(units: Units) -> String {
    keep_or_fire::content::typography::decimal(units, ',', 2)
}

pub static PHRASES: Phrases = Phrases {
    title: "La méthode de « Garder ou virer ? »",
    made: |version| {
        format!(
            "Version {version} du questionnaire. Page écrite par `cargo xtask method` à partir des tables et des phrases de l'outil lui-même : c'est là qu'il faut changer quelque chose, pas ici. In English: [method.md](method.md)."
        )
    },
    claims: Part {
        heading: "Ce qu'il prétend, et ce qu'il ne prétend pas",
        text: &[
            "Il met en ordre vos propres réponses, applique des règles publiées, montre quelles réponses pèsent le plus, et dit à quelle distance vous êtes d'un autre verdict.",
            "Il n'a ni étalonnage ni fidélité mesurée. Il ne juge ni le client ni vous : des réponses décrivent un seul côté d'une relation.",
        ],
    },
    answers: Part {
        heading: "Réponses",
        text: &[
            "Une fréquence et non un accord : cela évite la pente à l'acquiescement [24], et les mots de fréquence sont plus stables dans le temps que les mots d'intensité [25], ce qui compte pour un questionnaire à refaire après quatre semaines.",
            "Ces mots ne sont pas à égale distance : sur une échelle de 0 à 10, on place (en anglais) « jamais » à 0,1, « rarement » à 1,3, « parfois » à 3,6, « souvent » à 6,6, « toujours » à 10 [23]. Les compter 0, 25, 50, 75, 100 est une convention [12] ; en vérité ils sont seulement en ordre. Les seuils se lisent donc en mots : 50, c'est « parfois » en moyenne, 75, c'est « souvent ».",
        ],
    },
    asked: |shown, period| {
        format!("Chaque personne voit {shown} phrases et dit à quelle fréquence chacune est vraie (« {period} ») :")
    },
    value: ["Valeur", "Réponse"],
    not_said: |option| format!("« {option} » est toujours proposé et compte comme une absence de réponse."),
    checklist_values: "Les dix lignes sur le client génial :",
    screen: Part {
        heading: "Ordre à l'écran",
        text: &[
            "Les titres ne nomment pas la dimension, pour ne pas souffler la réponse. Les deux phrases qui peuvent décider seules ne sont jamais les premières de leur page.",
        ],
    },
    offered: |heading| format!("Une fois passée la page « {heading} », le résultat est proposé."),
    screen_columns: ["Partie", "Titre", "Questions"],
    opening: "(avant de commencer)",
    optional: " (facultative)",
    scales: Part {
        heading: "Dimensions",
        text: &[
            "Sur une dimension défavorable, un score élevé est mauvais ; sur une dimension protectrice, il est bon.",
        ],
    },
    scale_columns: ["Id", "Dimension", "Sens", "Réponses nécessaires", "Ce qu'elle mesure"],
    direction: |direction| match direction {
        Direction::Adverse => "défavorable",
        Direction::Protective => "protectrice",
    },
    of: |minimum, items| format!("{minimum} sur {items}"),
    scoring: ("Des réponses aux scores", || {
        vec![
            "Chaque réponse est tournée vers le pôle haut de sa dimension : telle quelle pour une phrase de clé +, 4 moins la réponse pour une phrase de clé −.".into(),
            "Le score d'une dimension est 25 × la moyenne de ses phrases répondues : de 0 à 100 points. Pour le client génial, 50 × la moyenne de ses lignes répondues.".into(),
            "Une dimension qui a moins de réponses qu'il n'en faut n'a pas de score. Rien n'est inventé à la place d'une réponse, une condition sur un score absent n'est pas remplie, et la personne apprend ce qui manque.".into(),
            "Les scores composés sont faits des scores qui existent.".into(),
            format!(
                "Tout se calcule en nombres entiers de 1/{} de point : chaque moyenne est exacte, et rien d'arrondi n'est jamais comparé à un seuil. À côté d'un seuil, un score est montré avec une décimale, pour que 39,6 ne se lise pas comme un 40 qui échouerait à « 40 ou plus ».",
                Units::POINT
            ),
        ]
    }),
    composites: "Scores composés",
    composite_columns: ["Score", "Ce que c'est", "Ce qu'il lui faut"],
    needs: |scale| match scale {
        Scale::Load => "l'usure, et trois des quatre autres",
        Scale::ClientLoad => "trois des quatre",
        Scale::Harm => "un des deux",
        _ => "",
    },
    bands: "Les mots d'un score",
    band: |from, below| match below {
        Some(below) => format!("à partir de {from}, en dessous de {below}"),
        None => format!("à partir de {from}"),
    },
    items: Part {
        heading: "Phrases",
        text: &[
            "Une idée chacune, 20 mots au plus, à la première personne, neutre quant au genre, sans mot de psychiatrie, et jamais retournée par une négation.",
        ],
    },
    balance: |unpleasant, pleasant| {
        format!(
            "Parmi les phrases que voit une personne, {unpleasant} disent quelque chose de déplaisant et {pleasant} quelque chose d'agréable. Celles-ci sont des faits à part entière : elles sont là pour ce qu'elles disent et pour repérer des réponses toutes pareilles, non pour annuler un biais, car retourner des phrases ne l'annule pas [26]."
        )
    },
    item_columns: ["Id", "Dimension", "Clé", "Posée à", "Phrase", "Seule dans les règles"],
    audience: |audience| match audience {
        Audience::Everyone => "tout le monde",
        Audience::Freelances => "indépendants",
        Audience::Employees => "salariés",
        Audience::Managers => "responsables",
        Audience::EmployeesAndManagers => "salariés, responsables",
        Audience::FreelancesAndManagers => "indépendants, responsables",
    },
    checklist: Part {
        heading: "La liste du client génial",
        text: &[
            "Les idées sont de Seth Godin [4], les mots sont les nôtres. La liste peut rester vide ; sans elle, le verdict le plus doux est hors de portée.",
        ],
    },
    checklist_columns: ["Id", "Ligne"],
    gates: Part {
        heading: "Questions sur la situation",
        text: &[
            "Là où l'ordre compte, les réponses vont de la plus douce à la plus grave. La question sur la violence vient en dernier, et l'on peut ne pas y répondre.",
        ],
    },
    gate_columns: ["Id", "Question", "Posée à", "Réponses", "Sans réponse"],
    required: "(nécessaire)",
    instinct: Part {
        heading: "L'instinct touché",
        text: &[
            "Cette partie ne change jamais le verdict. Les sept types viennent de ce qui déclenche l'agression dans la liste de Moyer (1968) [5] ; la justice est ajoutée d'après des listes plus tardives [8], et deux formes sont réunies [9]. L'agression liée au sexe est laissée de côté : elle relève de la question sur la violence. La liste de Moyer a été faite sur des animaux, et « l'instinct » comme explication de la violence est aujourd'hui rejeté [6, 7] : le mot est celui du commentaire, et veut dire ici le besoin qui se sent touché.",
        ],
    },
    instinct_columns: ["Type", "Phrases", "Ce qui en est dit", "Source"],
    instinct_source: |instinct| match instinct {
        Instinct::Territory => "Moyer : territoriale",
        Instinct::Dominance => "Moyer : entre mâles, lue ici comme rang, sans genre ; Wilson 1975 : dominance",
        Instinct::Fear => "Moyer : par peur, quand la fuite est barrée",
        Instinct::Irritation => "Moyer : par irritation (frustration, privation, fatigue, douleur)",
        Instinct::Protection => "Moyer : maternelle, ouverte à tous",
        Instinct::Justice => "Trivers 1971, Wilson 1975 : moralisatrice",
        Instinct::Instrumental => "Moyer : instrumentale et prédatrice, réunies",
    },
    instinct_steps: || {
        vec![
            "Le score d'un type est 25 × la moyenne de ses phrases répondues ; une réponse suffit, et cela est dit."
                .into(),
            format!("Si aucun type n'atteint {} points, aucun n'est dominant.", points(DOMINANT_FROM)),
            format!(
                "Sinon, tout type qui a au moins {} points et qui est à {} points ou moins du plus haut est dominant : une réponse déplacée d'un cran, moins que ce que deux phrases peuvent distinguer.",
                points(DOMINANT_FROM),
                points(TIE_BAND)
            ),
            format!("Un seul ressort ; plusieurs sont au coude à coude ; à partir de {DIFFUSE_FROM}, c'est diffus."),
            "Quand il y en a plusieurs, une question de plus peut les départager : le type choisi passe en premier."
                .into(),
        ]
    },
    decision: Part { heading: "Des scores au verdict", text: &[] },
    decision_steps: |insufficient, escalate, alone| {
        vec![
            format!(
                "Sans score pour la charge, seules les règles du plus haut niveau peuvent s'appliquer ; si aucune ne s'applique, le verdict est {insufficient}."
            ),
            "La première règle qui s'applique, dans l'ordre du tableau, donne le niveau.".into(),
            format!(
                "Pour une personne salariée ou responsable qui ne répond pas {alone} à la question de savoir si elle peut arrêter, le verdict devient {escalate} quand une voie part de ce niveau et s'applique. Personne n'est au-dessus d'une personne indépendante, et se protéger ne demande pas de permission : aucune voie ne part du plus haut niveau."
            ),
            "Des conseils s'ajoutent. Ils ne changent jamais le verdict.".into(),
        ]
    },
    rules: Part { heading: "Règles", text: &["La première qui s'applique décide."] },
    rule_columns: ["Règle", "Niveau", "Quand", "Pourquoi"],
    always: "toujours",
    routes: Part { heading: "Voies vers « Remonter l'alerte »", text: &[] },
    route_columns: ["Voie", "Depuis le niveau", "Quand", "Pourquoi"],
    monotone: Part {
        heading: "Une réponse pire ne rend jamais le verdict plus doux",
        text: &[
            "Chaque règle au-dessus de « Garder » demande que le mauvais atteigne au moins tant et que le bon reste en dessous de tant ; la règle de « Chérir » demande l'inverse. Quand une réponse empire, une règle qui s'appliquait s'applique donc encore. « Remonter l'alerte » est au même niveau que « Préparer la sortie ». Les tests l'essaient sur des milliers de feuilles de réponses.",
        ],
    },
    flags: Part { heading: "Conseils", text: &[] },
    flag_columns: ["Id", "Quand", "Ce qui est dit"],
    verdicts: Part { heading: "Verdicts", text: &[] },
    verdict_columns: ["Verdict", "Niveau", "Ce qu'il dit", "Quoi faire"],
    variant: |variant| match variant {
        Variant::OwnPart => "Quand seule s'applique la règle sur sa propre part.",
        Variant::OtherChannel => "Quand le responsable direct n'est pas la bonne personne.",
        Variant::EmployeeOrManager => "Pour une personne salariée ou responsable.",
    },
    confidence: ("À quel point c'est sûr, à quelle distance d'un seuil", || {
        let (narrow, wide) = (points(NARROW), points(WIDE));
        vec![
            format!(
                "Les règles sont appliquées de nouveau avec chaque score meilleur de {narrow} points, moins bon de {narrow}, meilleur de {wide}, moins bon de {wide} ; les réponses prises seules et la situation restent. Les {wide} points sont une hypothèse (α ≈ 0,75 et un écart-type ≈ 20 les donneraient), pas une mesure."
            ),
            format!(
                "Fragile : {narrow} points changent le verdict, ou moins de {FRAGILE_UNDER} % des phrases ont une réponse, ou {FLAT_FROM} réponses au moins sont toutes identiques."
            ),
            format!(
                "Moyen : {wide} points le changent, ou moins de {MODERATE_UNDER} % des phrases ont une réponse, ou une seule réponse déplacée d'un cran le rend plus doux. La personne est alors invitée à relire cette réponse."
            ),
            "Solide : rien de tout cela.".into(),
            format!(
                "Proche : un score à {} points ou moins d'un seuil de la règle qui décide est nommé.",
                points(NEAR)
            ),
        ]
    }),
    explanation: ("Comment le verdict s'explique", || {
        vec![
            "Chaque condition de la règle qui décide est montrée avec le score, le seuil et les trois réponses qui pèsent le plus.".into(),
            "Une réponse met dans sa dimension 25 × sa gravité (0 à 4) ÷ le nombre de phrases répondues ; dans un score composé, cela ÷ le nombre de ses dimensions. Les points s'additionnent jusqu'au score ; sur une dimension protectrice, ils sont ce qui est retiré de 100.".into(),
            "Le plus petit changement est cherché : 1, 2, puis 3 crans de réponses (une option est un cran), sur le moins de réponses possible, qui rendraient le verdict plus doux ; de même pour plus dur.".into(),
            "Quand trois crans n'y suffisent pas, les règles et les voies qui tiennent le verdict sont énumérées : il faudrait qu'aucune ne s'applique plus.".into(),
        ]
    }),
    sceptic: Part {
        heading: "Ce qu'un sceptique doit exiger",
        text: &[
            "Des entretiens sur la façon dont chaque phrase est comprise, dans les deux langues (10 et 10) ; puis un essai (environ 200 personnes) : l'oméga de chaque dimension, les facteurs (flou et demandes, atteintes et engrenage pourraient n'en faire qu'un), une deuxième passation après quatre semaines, le même sens en français et en anglais. D'ici là, les 10 points restent une hypothèse et les seuils restent des mots.",
            "« Acharnement » et « Ma propre part » n'ont que trois phrases. « Ma propre part » invite à se flatter : elle ne sert jamais qu'à charge, jamais à décharge.",
            "La nocivité est le plus haut de deux scores bruités : elle penche vers le haut. C'est accepté, parce qu'elle n'agit qu'à partir de 75 ou avec d'autres conditions.",
            "Un seul « rarement » à « Le comportement de ce client me fait peur » mène à « Remettre à plat » avec un client parfait par ailleurs. C'est voulu ; on peut préférer « parfois ».",
            "C'est le point de vue d'une seule personne. Un ou une collègue qui répond sur le même client en donne un autre.",
            "Les numéros de téléphone et les articles de loi vieillissent : ils sont à vérifier à chaque version.",
        ],
    },
    sources: Part {
        heading: "Sources",
        text: &[
            "Lues dans l'original ou dans une copie, sauf mention « de mémoire ». Aucune phrase d'un questionnaire publié n'est reprise.",
        ],
    },
    from_memory: " De mémoire : ",
    and: "et",
    or: "ou",
    colon: " : ",
    at_least: |points| format!("{points} ou plus"),
    at_most: |points| format!("{points} ou moins"),
    below: |points| format!("moins de {points}"),
    or_more_often: ", ou plus souvent",
    or_less_often: ", ou moins souvent",
    verdict: "Verdict",
    dominant: "Instinct dominant",
    flat: |from| format!("{from} réponses ou plus, toutes identiques"),
};
