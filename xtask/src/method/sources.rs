//! What the method rests on. The numbers are cited in the text, so the order stays.

use keep_or_fire::instrument::language::Language;

/// A source: the reference as it is found, and what it is for in each language.
struct Source {
    what: &'static str,
    english: &'static str,
    french: &'static str,
    /// Recalled and not confirmed, in each language.
    from_memory: Option<(&'static str, &'static str)>,
}

const fn source(what: &'static str, english: &'static str, french: &'static str) -> Source {
    Source { what, english, french, from_memory: None }
}

impl Source {
    const fn and_from_memory(self, english: &'static str, french: &'static str) -> Self {
        Self { from_memory: Some((english, french)), ..self }
    }
}

/// One line a source.
pub fn lines(language: Language, from_memory: &str) -> Vec<String> {
    let line = |source: &Source| {
        let (about, recalled) = match language {
            Language::English => (source.english, source.from_memory.map(|(english, _)| english)),
            Language::French => (source.french, source.from_memory.map(|(_, french)| french)),
        };
        let recalled = recalled.map_or_else(String::new, |text| format!("{from_memory}{text}"));
        format!("{} – {about}{recalled}", source.what)
    };
    SOURCES.iter().map(line).collect()
}

#[rustfmt::skip]
const SOURCES: [Source; 29] = [
    source("fleid.wordpress.com/2010/11/19/virer-ses-clients/ (19 November 2010)", "the post and its comments.", "le billet et ses commentaires."),
    source("Phil Simon, “Fire Your Clients”, philsimon.com/blog/management/fire-your-clients/", "the opening only; names “difficult, bipolar, demanding, indecisive clients”. The page shows 2011, later than the French post.", "le début seulement ; nomme « difficult, bipolar, demanding, indecisive clients ». La page indique 2011, après le billet français."),
    source("Phil Simon, *Why New Systems Fail*: rebelsguidetopm.com/why-new-systems-fail/, mcknightcg.com/simon.htm", "a review and an interview: people matter more than technology, and consultants are blamed wrongly.", "une recension et un entretien : les personnes comptent plus que la technique, et les consultants sont accusés à tort."),
    source("Seth Godin, “How to be a great client” (2009), as quoted at rexblog.com/2009/12/02/20153 and naveen.bachwani.com", "simplify, revise ground rules, be honest about means, pay what it needs, leave taste aside, raise the bar, celebrate the innovator.", "simplifier, revoir les règles, dire les moyens, payer le prix, laisser le goût de côté, viser plus haut, fêter qui innove.")
        .and_from_memory("state success and ground rules, hire the right person, big choices early, run interference.", "dire la réussite et les règles, choisir la bonne personne, les grands choix tôt, protéger des blocages."),
    source("K. E. Moyer, “Kinds of aggression and their physiological basis” (1968): en.wikipedia.org (Aggression, 14 April 2008), PMC1570125 table 1", "the kinds of aggression by what sets them off.", "les formes d’agression selon ce qui les déclenche."),
    source("K. Lorenz, *On Aggression* (1963): review by E. Slater, taylorfrancis 10.4324/9780429453496-23; Leyhausen in J. van der Dennen, rint.rechten.rug.nl/rth/dennen/fear1.htm", "aggression seen as spontaneous; fear that attacks when escape is blocked.", "l’agression vue comme spontanée ; la peur qui attaque quand la fuite est barrée."),
    source("Seville Statement on Violence (1986; UNESCO 1989): en.wikipedia.org/wiki/Seville_Statement_on_Violence", "rejects “instinct” as an explanation of violence.", "rejette « l’instinct » comme explication de la violence."),
    source("J. Archer 1988 (coggle.it), R. Trivers 1971 (coursehero 6389372)", "later lists: protective, parental, competitive; moralistic aggression as a guard against being cheated.", "listes plus tardives : protectrice, parentale, compétitive ; l’agression morale comme garde contre la tricherie.")
        .and_from_memory("E. O. Wilson (1975), chapter 11.", "E. O. Wilson (1975), chapitre 11."),
    source("PMC1570125 table 1; Bushman & Anderson 2001, in taylorfrancis 9781315524696-14", "reactive and instrumental aggression, and doubts about that division.", "agression réactive et instrumentale, et doutes sur ce partage."),
    source("Buss & Perry, Aggression Questionnaire (1992), scribd 309782847", "a trait measure with blows in it; not used: one relationship is asked about, and needs rather than acts.", "mesure d’un trait, coups compris ; non reprise : il s’agit ici d’une relation, et de besoins plutôt que d’actes."),
    source("Maslach Burnout Inventory: iecmhc.org, en.wikipedia.org", "exhaustion, cynicism, efficacy; licensed, nothing used.", "épuisement, cynisme, efficacité ; sous licence, rien n’en est repris."),
    source("Kristensen et al., Copenhagen Burnout Inventory, *Work & Stress* 19(3), 2005: researchgate 247511197, counselorburnout.org", "answers counted 0, 25, 50, 75, 100, then the mean.", "réponses comptées 0, 25, 50, 75, 100, puis la moyenne.")
        .and_from_memory("its rule for missing answers, which ours follows in spirit.", "sa règle des réponses manquantes, dont la nôtre suit l’esprit."),
    source("ICD-11 QD85: synergist.aiha.org/201908-who-burn-out", "burn-out is tied to work and no illness.", "l’épuisement professionnel tient au travail et n’est pas une maladie."),
    source("Siegrist, in Preckel et al. 2005 (123dok.net yr3p2wpy), PMC3425810; Avanzi et al. 2014 (researchgate 258640368)", "effort, reward, overcommitment as being unable to withdraw; overcommitment and burn-out feed each other.", "effort, récompense, surinvestissement comme incapacité de se retirer ; surinvestissement et épuisement s’entretiennent."),
    source("Staw 1976, escalation of commitment: wikisum.wiki, gresham.ac.uk 2015", "going on because so much was given.", "continuer parce qu’on a déjà beaucoup donné."),
    source("Rousseau 1989, Robinson & Rousseau 1994 (assignbuster.com); Rizzo, House & Lirtzman 1970 (discovery.researcher.life)", "the psychological contract and its breach; role conflict and ambiguity.", "le contrat psychologique et sa rupture ; conflit et ambiguïté de rôle."),
    source("Bateson et al. 1956, double bind: 23nlpeople.com, thedailyomnivore.net", "contradictory orders, no comment allowed, no way to leave.", "ordres contraires, sans pouvoir en parler ni partir."),
    source("Karpman 1968, drama triangle: audiology-worldnews.com 4520", "roles switch.", "les rôles s’échangent."),
    source("Dormann & Zapf 2004, customer-related social stressors: scite.ai vN3PjZ; econtent.hogrefe.com 1866-5888/a000132; aow.ruhr-uni-bochum.de 2012", "disproportionate demands, verbal aggression, disliked customers, unclear demands; replicated in 20 studies (N = 4,199); cycles between both sides.", "attentes démesurées, agression verbale, clients antipathiques, attentes floues ; répliqué dans 20 études (N = 4 199) ; cercles entre les deux côtés."),
    source("Wilson & Holmvall 2013, Incivility from Customers Scale (paperexplained.cn); Grandey et al. 2004 (vdocuments.us); Boukis et al. 2020 (scribd 458207162)", "incivility and exhaustion; a manager’s style softens it.", "incivilité et épuisement ; le style de la hiérarchie l’amortit."),
    source("stevemarshallassociates.com 2015/11/20, thecleverconsultant.com, gruv.ai, philippineslifeguide.com 2026/03, freelance-contract-templates.vercel.app", "how practitioners end a relation: a remedy first, dated facts, in writing, what is paid for is delivered, a night in between.", "comment des praticiens mettent fin à une relation : d’abord un remède, des faits datés, par écrit, ce qui est payé est livré, une nuit entre deux."),
    source("code.travail.gouv.fr (risques psychosociaux), sante.cgt.fr, Inserm 2011 (ipubli.inserm.fr 10608/217), INRS 710737 and inrs.fr, axium-reseau.com, id-tree.com, espace-cssct.fr; ILO C190 (c190guide.ilo.org)", "French law on risks at work: visit at the worker’s request R.4624-34, alert and withdrawal L.4131-1; C190, articles 2 and 9.", "le droit français des risques au travail : visite à la demande R.4624-34, alerte et retrait L.4131-1 ; C190, articles 2 et 9."),
    source("Rohrmann, verbal qualifiers: rohrmannresearch.net/vqs-dat.html", "where people place words of frequency.", "où l’on place les mots de fréquence."),
    source("imperial.ac.uk education research, after Gehlbach & Artino 2018, Krosnick & Presser 2010", "one idea, words on every option, no agree/disagree.", "une idée, des mots à chaque option, pas d’accord/désaccord."),
    source("hqlo.com 10:107", "frequency is steadier over time than intensity.", "la fréquence est plus stable dans le temps que l’intensité."),
    source("van Sonderen, Sanderman & Coyne 2013, PMC3729568", "turning items round does not cancel bias.", "retourner des phrases n’annule pas le biais."),
    source("Brown & Maydeu-Olivares 2013, kar.kent.ac.uk/30530", "forced choices compare a person only with themselves: hence ratings, and one optional choice to order ties.", "un choix forcé ne compare une personne qu’à elle-même : d’où des fréquences, et un seul choix facultatif pour départager."),
    source("ITC Guidelines on computer-based testing (2005): intestcom.org", "say the purpose, the limits, the evidence.", "dire le but, les limites, les preuves."),
    source("3114 (francetvinfo.fr 4943130, cnape.fr), 988 (mcphs.edu, health.wyo.gov), 112 (digital-strategy.ec.europa.eu/fr/policies/112)", "the numbers to call.", "les numéros à appeler."),
];
