//! English.

use keep_or_fire::instrument::confidence::{FRAGILE_UNDER, MODERATE_UNDER, NARROW, NEAR, WIDE};
use keep_or_fire::instrument::gate::Audience;
use keep_or_fire::instrument::instinct::{DIFFUSE_FROM, DOMINANT_FROM, Instinct, TIE_BAND};
use keep_or_fire::instrument::outcome::FLAT_FROM;
use keep_or_fire::instrument::scale::{Direction, Scale};
use keep_or_fire::instrument::units::Units;
use keep_or_fire::instrument::verdict::Variant;

use super::phrases::{Part, Phrases};

fn points(units: Units) -> String {
    keep_or_fire::content::typography::decimal(units, '.', 2)
}

pub static PHRASES: Phrases = Phrases {
    title: "The method of “Keep or fire?”",
    made: |version| {
        format!(
            "Instrument version {version}. Written by `cargo xtask method` from the tables and the words that the app itself uses: change those, not this page. En français : [methode.md](methode.md)."
        )
    },
    claims: Part {
        heading: "What it claims, and what it does not",
        text: &[
            "It puts your own answers in order, applies published rules, shows which answers weigh most, and says how close you are to another verdict.",
            "It has no norms and no measured reliability. It judges neither the client nor you: answers describe one side of one relationship.",
        ],
    },
    answers: Part {
        heading: "Answers",
        text: &[
            "Frequency and not agreement: that avoids the pull to agree [24], and words of frequency are steadier over time than words of intensity [25], which matters for a questionnaire to be taken again after four weeks.",
            "The words are not equally far apart: on a scale from 0 to 10 people place never at 0.1, rarely at 1.3, sometimes at 3.6, often at 6.6, always at 10 [23]. Counting them 0, 25, 50, 75, 100 is a convention [12]; in truth they are only in order. So read cut-offs in words: 50 is “sometimes” on average, 75 is “often”.",
        ],
    },
    asked: |shown, period| {
        format!("{shown} sentences are shown to each person. Each is answered with how often it is true (“{period}”):")
    },
    value: ["Value", "Answer"],
    not_said: |option| format!("“{option}” is always offered and counts as unanswered."),
    checklist_values: "The ten lines about the great client:",
    screen: Part {
        heading: "Order on screen",
        text: &[
            "Headings do not name the scale, so as not to suggest an answer. The two sentences that can decide alone are never first on their page.",
        ],
    },
    offered: |heading| format!("Once the page “{heading}” is passed, the result is offered early."),
    screen_columns: ["Part", "Heading", "Questions"],
    opening: "(before the start)",
    optional: " (optional)",
    scales: Part {
        heading: "Scales",
        text: &["On an adverse scale a high score is bad, on a protective one it is good."],
    },
    scale_columns: ["Id", "Scale", "Direction", "Answers needed", "What it measures"],
    direction: |direction| match direction {
        Direction::Adverse => "adverse",
        Direction::Protective => "protective",
    },
    of: |minimum, items| format!("{minimum} of {items}"),
    scoring: ("From answers to scores", || {
        vec![
            "Each answer is turned toward its scale’s own high pole: as given for an item keyed +, 4 minus the answer for one keyed −.".into(),
            "A scale’s score is 25 × the mean of its answered items: 0 to 100 points. For the checklist, 50 × the mean of its answered lines.".into(),
            "A scale with fewer answers than it needs has no score. Nothing is filled in for a missing answer, a condition on a missing score does not hold, and the person is told what is missing.".into(),
            "The composites are made of the scores that exist.".into(),
            format!(
                "All of this is done in whole numbers of 1/{} point, so that every mean is exact and nothing rounded is ever compared with a cut-off. Beside a cut-off a score is shown with a decimal, so that 39.6 is not read as a 40 that fails “40 or more”.",
                Units::POINT
            ),
        ]
    }),
    composites: "Composites",
    composite_columns: ["Composite", "What it is", "What it needs"],
    needs: |scale| match scale {
        Scale::Load => "wear, and three of the other four",
        Scale::ClientLoad => "three of the four",
        Scale::Harm => "one of the two",
        _ => "",
    },
    bands: "Words for a score",
    band: |from, below| match below {
        Some(below) => format!("from {from}, below {below}"),
        None => format!("from {from}"),
    },
    items: Part {
        heading: "Items",
        text: &[
            "One idea each, at most 20 words, in the first person, neutral as to gender, without a psychiatric word, and never turned round by a negation.",
        ],
    },
    balance: |unpleasant, pleasant| {
        format!(
            "Of the sentences shown to a person, {unpleasant} state something unpleasant and {pleasant} something pleasant. The pleasant ones are facts of their own: they are there for what they say and to notice a flat pattern, not to cancel a bias, for turning items round does not do that [26]."
        )
    },
    item_columns: ["Id", "Scale", "Key", "Asked of", "Sentence", "Alone in rules"],
    audience: |audience| match audience {
        Audience::Everyone => "everyone",
        Audience::Freelances => "self-employed",
        Audience::Employees => "employees",
        Audience::Managers => "managers",
        Audience::EmployeesAndManagers => "employees, managers",
        Audience::FreelancesAndManagers => "self-employed, managers",
    },
    checklist: Part {
        heading: "The great client’s checklist",
        text: &[
            "The ideas are Seth Godin’s [4], the wording is ours. It can be left out; without it the mildest verdict is out of reach.",
        ],
    },
    checklist_columns: ["Id", "Line"],
    gates: Part {
        heading: "Questions about the situation",
        text: &[
            "Where order matters, the answers go from mild to severe. The question on violence comes last, and not answering it is offered.",
        ],
    },
    gate_columns: ["Id", "Question", "Asked of", "Answers", "When unanswered"],
    required: "(required)",
    instinct: Part {
        heading: "The aggression reflection",
        text: &[
            "It never changes the verdict. The seven types go back to what sets aggression off in Moyer’s list of 1968 [5], with justice added from later lists [8] and two kinds joined [9]. Aggression tied to sex is left out: it belongs to the question on violence. Moyer’s list was made on animals, and “instinct” as an explanation of violence is rejected today [6, 7]: the word is the commenter’s, and means here the need that feels touched.",
        ],
    },
    instinct_columns: ["Type", "Sentences", "What is said of it", "Source"],
    instinct_source: |instinct| match instinct {
        Instinct::Territory => "Moyer: territorial",
        Instinct::Dominance => "Moyer: inter-male, read without gender as rank; Wilson 1975: dominance",
        Instinct::Fear => "Moyer: fear-induced, when escape is blocked",
        Instinct::Irritation => "Moyer: irritable (frustration, deprivation, fatigue, pain)",
        Instinct::Protection => "Moyer: maternal, open to anyone",
        Instinct::Justice => "Trivers 1971, Wilson 1975: moralistic",
        Instinct::Instrumental => "Moyer: instrumental and predatory, joined",
    },
    instinct_steps: || {
        vec![
            "A type’s score is 25 × the mean of its answered sentences; one answer is enough, and then that is said."
                .into(),
            format!("If no type reaches {} points, none is dominant.", points(DOMINANT_FROM)),
            format!(
                "Otherwise every type from {} points that is at most {} points under the highest is dominant: one answer moved by one step, less than two sentences can tell apart.",
                points(DOMINANT_FROM),
                points(TIE_BAND)
            ),
            format!("One is single, several are tied, {DIFFUSE_FROM} or more are diffuse."),
            "Where several are dominant, one more question may be answered: the need of the type chosen goes first."
                .into(),
        ]
    },
    decision: Part { heading: "From scores to the verdict", text: &[] },
    decision_steps: |insufficient, escalate, alone| {
        vec![
            format!(
                "Without a score for the load only the rules of the highest level may hold; if none does, the verdict is {insufficient}."
            ),
            "The first rule that holds, in the order of the table, gives the level.".into(),
            format!(
                "For an employee or a manager who does not answer {alone} to the question whether they can stop, the verdict becomes {escalate} when a route from that level holds. Nobody stands above the self-employed, and protecting oneself needs no permission: there is no route from the highest level."
            ),
            "Advice is added. It never changes the verdict.".into(),
        ]
    },
    rules: Part { heading: "Rules", text: &["The first that holds decides."] },
    rule_columns: ["Rule", "Level", "When", "Why"],
    always: "always",
    routes: Part { heading: "Routes to “Escalate”", text: &[] },
    route_columns: ["Route", "From level", "When", "Why"],
    monotone: Part {
        heading: "Worse answers never bring a milder verdict",
        text: &[
            "Every rule above “Keep” asks bad things to be at least something and good things to be below something; the rule of “Cherish” asks the opposite. So when an answer becomes worse, a rule that held still holds. “Escalate” is on the same level as “Plan the exit”. The tests try it on thousands of answer sheets.",
        ],
    },
    flags: Part { heading: "Advice", text: &[] },
    flag_columns: ["Id", "When", "What is said"],
    verdicts: Part { heading: "Verdicts", text: &[] },
    verdict_columns: ["Verdict", "Level", "What it says", "What to do"],
    variant: |variant| match variant {
        Variant::OwnPart => "When only the rule on one’s own part holds.",
        Variant::OtherChannel => "When the direct manager is not the right person.",
        Variant::EmployeeOrManager => "For an employee or a manager.",
    },
    confidence: ("How sure, and how near", || {
        let (narrow, wide) = (points(NARROW), points(WIDE));
        vec![
            format!(
                "The rules are applied again with every score {narrow} points better, {narrow} worse, {wide} better, {wide} worse; single answers and the situation stay. The {wide} points are an assumption (α ≈ 0.75 and a standard deviation ≈ 20 would give them), not a measurement."
            ),
            format!(
                "Fragile: {narrow} points change the verdict, or fewer than {FRAGILE_UNDER}% of the sentences are answered, or {FLAT_FROM} answers or more are all the same."
            ),
            format!(
                "Moderate: {wide} points change it, or fewer than {MODERATE_UNDER}% are answered, or one answer moved by one step makes it milder. Then the person is asked to read that answer again."
            ),
            "Solid: none of these.".into(),
            format!("Near: a score at most {} points from a cut-off of the deciding rule is named.", points(NEAR)),
        ]
    }),
    explanation: ("How the verdict explains itself", || {
        vec![
            "Each condition of the deciding rule is shown with the score, the cut-off, and the three answers that weigh most.".into(),
            "An answer puts 25 × its badness (0 to 4) ÷ the number of answered items into its scale; into a composite, that ÷ the number of its scales. The points add up to the score; on a protective scale they are what is taken from 100.".into(),
            "The smallest change is searched for: 1, 2, then 3 steps of answers (one option is one step), with the fewest answers, that would make the verdict milder; the same for harsher.".into(),
            "Where no three steps are enough, the rules and routes that hold the verdict in place are listed: all of them would have to stop applying.".into(),
        ]
    }),
    sceptic: Part {
        heading: "What a sceptic should demand",
        text: &[
            "Interviews on how people understand each sentence, in both languages (10 and 10); then a pilot (about 200 people): omega for each scale, the factors (blur and demands, disrespect and trap may merge), a retest after four weeks, the same meaning in French and English. Until then the 10 points stay an assumption and the cut-offs stay words.",
            "“Never giving up” and “My own part” have three items each. “My own part” invites flattering answers: it is only ever used against the person, never for.",
            "Harm is the higher of two noisy scores and so leans high. Accepted, since it acts only from 75 or together with other conditions.",
            "One “rarely” to “This client’s behaviour frightens me” leads to “Repair” with an otherwise perfect client. This is meant; a reviewer may prefer “sometimes”.",
            "It is one person’s view. A colleague who answers about the same client gives another.",
            "Telephone numbers and articles of law grow old: they have to be checked at each release.",
        ],
    },
    sources: Part {
        heading: "Sources",
        text: &[
            "Read in the original or in a copy, unless a line says that it is from memory. No item of a published questionnaire is used.",
        ],
    },
    from_memory: " From memory: ",
    and: "and",
    or: "or",
    colon: ": ",
    at_least: |points| format!("{points} or more"),
    at_most: |points| format!("{points} or less"),
    below: |points| format!("less than {points}"),
    or_more_often: ", or more often",
    or_less_often: ", or less often",
    verdict: "Verdict",
    dominant: "Dominant instinct",
    flat: |from| format!("{from} answers or more, all the same"),
};
