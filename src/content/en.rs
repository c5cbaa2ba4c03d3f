//! English.
//!
//! One file holds the whole language, so that a translator opens one file: first what the screens say, then the
//! sentences of the instrument. Typography: ’ and “ ”; `tests/words.rs` checks it. British spelling. Plain, calm, adult
//! words; no exclamation mark, no alarm.

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

/// English.
pub static WORDS: Words = Words {
    code: "EN",
    own_name: "English",
    decimal_separator: '.',
    quoted: |text| format!("“{text}”"),
    frame: Frame {
        name: "Keep or fire?",
        subtitle: "This client and me",
        quick_exit: "Quick exit",
        help_line: &[
            HelpPiece::Strong("Need to talk?"),
            HelpPiece::Text(" Suicide prevention: "),
            HelpPiece::Call("988"),
            HelpPiece::Text(" (US, Canada), "),
            HelpPiece::Call("116 123"),
            HelpPiece::Text(" (UK, Ireland), "),
            HelpPiece::Call("3114"),
            HelpPiece::Text(" (France), "),
            HelpPiece::Call("143"),
            HelpPiece::Text(" (Switzerland). Emergency: "),
            HelpPiece::Call("911"),
            HelpPiece::Text(", "),
            HelpPiece::Call("999"),
            HelpPiece::Text(", "),
            HelpPiece::Call("112"),
        ],
        help: "Talk to someone",
        about: "About",
        back: "Back",
        home: "Home",
    },
    home: Home {
        lede: "Think of one client only. Answer quickly, without looking for the right answer: there is none. You will know where you stand, and what to do next.",
        facts: [
            ("Three minutes", "for a first reading, five for a full one, three more for the two optional parts."),
            ("Nothing leaves", "Your answers stay on this device. Nothing is sent."),
            ("A mirror", "and not a diagnosis: it orders your answers and applies published rules."),
        ],
        nickname: "A nickname for this client",
        optional: "(optional)",
        nickname_hint: "For example “North Studio”. Avoid the real name if the device is shared.",
        keep_nothing: "Keep nothing here",
        keep_nothing_note: "On a shared computer, or an employer’s: everything goes when the page closes.",
        start: "Start",
        start_note: "You can stop and come back.",
        missing: "This answer is needed to start. Choose the one closest to your situation.",
        resume_heading: "One part is under way",
        resume: "Resume",
        clients: "Your clients",
        another: "Another client",
        unnamed: "Client without a nickname",
    },
    questions: Questions {
        period: "Over the past four weeks, with this client…",
        progress: "Answers given",
        part: |part, of| format!("Part {part} of {of}"),
        optional: ", optional",
        answers: |given, of| {
            if given == 1 { format!("{given} answer of {of}") } else { format!("{given} answers of {of}") }
        },
        not_said: "Not applicable, or I’d rather not say",
        not_known: "I don’t know",
        unanswered: "This line has no answer yet. You can also leave it and go on.",
        back: "Back",
        next: "Next",
        finish: "See my result",
        skip: "Skip this part",
        result_now: "See my result now",
        kept: "Kept on this device",
        quote: "A human being is an animal that speaks. When a situation develops aggression in us, one of our primary instincts is touched: which one remains to be seen.",
        credit: "After a comment by Catherine Ducasse Toniutti on the original post, “Virer ses clients !?”.",
        instinct_intro: "Feeling is not acting: these lines look for the need that is touched when tension rises.",
        instinct_promise: "They do not change the verdict.",
        checklist_intro: "The other pole: ten things that a client you love working with does, after a list by Seth Godin.",
        context_intro: "A few facts, so that the advice fits you.",
        tie_break_heading: "One more line",
        tie_break: "At the worst moment, which of these lines is closest to you?",
        tie_break_none: "None, or I’d rather not say",
    },
    result: ResultWords {
        verdict_for: "Verdict for",
        verdict_plain: "Your verdict",
        ladder: "Ladder of verdicts, mildest first",
        here: "you are here",
        within_ten: "within ± 10 points",
        confidence: |confidence| match confidence {
            Confidence::Fragile => "Fragile.",
            Confidence::Moderate => "Moderate.",
            Confidence::Solid => "Solid.",
        },
        doubt: |doubt, words| match doubt {
            None => "All scores could be 10 points better or worse: the verdict would stay the same.".to_owned(),
            Some(Doubt::IfBetter(by, verdict)) => {
                format!(
                    "If all scores were {} points better, it would read “{}”.",
                    by.rounded(),
                    (words.verdict_short)(verdict)
                )
            }
            Some(Doubt::IfWorse(by, verdict)) => {
                format!(
                    "If all scores were {} points worse, it would read “{}”.",
                    by.rounded(),
                    (words.verdict_short)(verdict)
                )
            }
            Some(Doubt::Incomplete(percent)) => {
                format!("You answered {percent}% of the lines: the others could change the verdict.")
            }
            Some(Doubt::Flat) => "All your answers are the same.".to_owned(),
            Some(Doubt::OneStep) => {
                "One answer, moved by one step, would make the verdict milder. Read it again below.".to_owned()
            }
        },
        steps: "What to do",
        flags: "In your case",
        help_soft: (
            "Looking after yourself",
            "This relationship is costing you. Talking early is a simple step: to someone close, a colleague, your doctor, or occupational health where you have it.",
        ),
        help_strong: (
            "Talk to someone now",
            "Your answers describe a heavy weight. You do not have to carry it without help. Talk today to someone you trust or to a doctor. If you have dark thoughts, call a suicide prevention line.",
        ),
        help_numbers: &[
            HelpNumber { number: "988", place: "United States and Canada" },
            HelpNumber { number: "116 123", place: "United Kingdom and Ireland" },
            HelpNumber { number: "3114", place: "France, free, day and night" },
            HelpNumber { number: "143", place: "Switzerland" },
            HelpNumber { number: "911", place: "North America, immediate danger" },
            HelpNumber { number: "999", place: "United Kingdom and Ireland, immediate danger" },
            HelpNumber { number: "112", place: "Europe, immediate danger" },
        ],
        message: "The message to adapt",
        message_lede: "Replace what is highlighted. You can edit the text right here.",
        copy: "Copy",
        copied: "Message copied.",
        copy_failed: "This browser refuses to copy. The message is selected: copy it with your keyboard or the menu.",
        mail: "Open in mail",
        template: "Back to the original text",
        why: "Why",
        of_hundred: "of 100",
        cut_off: "cut-off",
        finding,
        gauge: |name, score, stands, cut_off| {
            let place = match stands {
                Ordering::Less => "under the cut-off",
                Ordering::Equal => "exactly at the cut-off",
                Ordering::Greater => "over the cut-off",
            };
            format!("{name}: {score} of 100, {place} of {cut_off}")
        },
        weighs_most: "What weighs most:",
        takes_most: "What takes most away:",
        lightest: "Your lightest answers:",
        adds: |units| format!("adds {} {}", exact(units), plural(units)),
        takes: |units| format!("takes {} {}", exact(units), plural(units)),
        also: |count| match count {
            1 => "One other rule held too".to_owned(),
            _ => format!("{} other rules held too", at_the_head(count)),
        },
        flips: "What would change the verdict",
        flip: |toward| match toward {
            Toward::Milder => ("Milder: the verdict would become ", " if"),
            Toward::Harsher => ("Harsher: the verdict would become ", " if"),
        },
        went: ("went from ", " to "),
        went_with: ", and",
        no_flip: |toward| match toward {
            Toward::Milder => "Milder: no change of three steps or fewer would do it.",
            Toward::Harsher => "Harsher: no change of three steps or fewer would do it.",
        },
        held_by: "The verdict is held in place by what follows. None of it may apply any more for a milder one:",
        profile: "The profile",
        weighs: ("What weighs", "the longer the bar, the heavier"),
        shields: ("What shields", "the longer the bar, the better"),
        lacking: |count| match count {
            ..=1 => "one answer is missing".to_owned(),
            _ => format!("{count} answers are missing"),
        },
        no_answer: "No answer",
        instinct: "The instinct touched",
        dominant: "dominant",
        thin: "on one answer only",
        instinct_parts: ["Signs", "Healthy response", "Trap"],
        settle: "Settle it with one question",
        missing: ("What the rest would add", "Each page that is left makes this result surer or more useful."),
        insufficient: ("What is missing", "One more answer is sometimes enough."),
        fill_in: |heading| format!("Fill in “{heading}”"),
        worth: |page| match page {
            Page::Blur | Page::Demands | Page::Disrespect | Page::Trap | Page::Wear => "a surer verdict",
            Page::Repairability => "whether the relationship can be mended",
            Page::Power => "your room to act, for advice that you can follow",
            Page::Overcommitment => "the part of you that never lets go",
            Page::Integrity => "your own part; it can change the verdict",
            Page::Instinct1 | Page::Instinct2 => "the need touched when tension rises",
            Page::Checklist => "without it, “Cherish” is out of reach",
            Page::Context => "advice closer to your situation",
        },
        safety_first: "First, if you are willing, the question about your safety: it can change the verdict.",
        keep: "Keep this result",
        kept_here: "It is kept on this device, in this browser. Nothing is sent.",
        not_kept: "It is not kept: it will go when this page closes. Nothing is sent.",
        print: "Print or save as PDF",
        retake: "Take the questionnaire again",
        retake_note: "the older result stays",
        review: "Review my answers",
        other_version: "Answered with another version of the questionnaire, read by today’s rules.",
    },
    notices: Notices {
        blocked: Notice {
            what: "This browser keeps nothing on this page.",
            next: "Your answers live until it closes: copy or print the result before you leave.",
        },
        full: Notice {
            what: "This browser’s storage is full: your latest answers are not kept in it.",
            next: "They live until this page closes. Free some space, then answer again: they will be kept.",
        },
        quarantined: Notice {
            what: "We set aside data that we could not read.",
            next: "Nothing is erased: it stays in this browser, under another name. You can go on.",
        },
        newer_version: Notice {
            what: "Your results were kept by a newer version.",
            next: "Reload the page to get it. Until then nothing is written over them, and your answers live until this page closes.",
        },
        dismiss: "Hide",
    },
    pages: Pages {
        help: "Talk to someone",
        help_lede: "The tool asks nothing about suicidal thoughts: nobody is there to respond. Help is therefore shown unconditionally.",
        road: "For an employee, in France",
        road_steps: &[
            "Your manager, if you can talk without fear.",
            "Human resources.",
            "Staff representatives: the CSE has a right of alert (article L.2312-59 of the labour code).",
            "Occupational health: a visit can be asked for at any time (article R.4624-34). Outside working hours the employer need not know.",
            "The labour inspection.",
        ],
        road_notes: &[
            "Grave and imminent danger: alert and withdrawal, article L.4131-1.",
            "Violence by clients is a recognised risk at work: it belongs in the employer’s risk assessment (DUERP).",
            "Elsewhere: Convention 190 of the International Labour Organization covers self-employed people too, and asks employers to take third parties into account.",
            "This is not legal advice.",
        ],
        about: "About",
        about_parts: &[
            (
                "A mirror, not a diagnosis",
                "This tool has not been validated on a population, measures neither illness nor personality, and only reads your answers, today, about one relationship. It replaces neither a doctor, nor a lawyer, nor a conversation.",
            ),
            (
                "What it is not for",
                "Not to be used to assess an employee, choose a supplier or judge a named client before others.",
            ),
            (
                "How it computes",
                "Each line counts from 0 to 4 on its scale, brought to 100. Twenty-two published rules are read in order: the first that applies gives the verdict. The result shows which one, with the answers of yours that weigh most.",
            ),
            (
                "Nothing is sent",
                "Everything is computed in your browser and stays there. You can check it: once the page is open, cut the network, and all goes on.",
            ),
            (
                "Where it comes from",
                "From a French blog post about firing clients, “Virer ses clients !?”, and its comments; the great-client list comes from Seth Godin (2009), the instincts from Moyer’s classification (1968), read as a metaphor.",
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
    decimal(units, '.', 1)
}

/// Two decimals, for what one answer puts into a score and for how far a score is from a cut-off.
fn exact(units: Units) -> String {
    decimal(units, '.', 2)
}

/// A count at the head of a sentence, in words while it is short.
fn at_the_head(count: usize) -> String {
    let words = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];
    words.get(count).map_or_else(|| count.to_string(), |word| (*word).to_owned())
}

fn plural(units: Units) -> &'static str {
    if units == Units(Units::POINT) { "point" } else { "points" }
}

fn finding(finding: &Finding, words: &Words) -> String {
    let distance = |asked: String, score: Units, cut_off: Units| {
        let gap = Units((score - cut_off).0.abs());
        let place = match score.cmp(&cut_off) {
            Ordering::Less => format!("you are {} {} below", exact(gap), plural(gap)),
            Ordering::Equal => "you are exactly there".to_owned(),
            Ordering::Greater => format!("you are {} {} above", exact(gap), plural(gap)),
        };
        format!("The rule asks for {asked}: {place}.")
    };
    match (finding.condition, finding.now) {
        (Condition::AtLeast(_, cut_off), Reading::Score(score)) => {
            distance(format!("{} or more", points(cut_off)), score, cut_off)
        }
        (Condition::AtMost(_, cut_off), Reading::Score(score)) => {
            distance(format!("{} or less", points(cut_off)), score, cut_off)
        }
        (Condition::Below(_, cut_off), Reading::Score(score)) => {
            distance(format!("less than {}", points(cut_off)), score, cut_off)
        }
        (Condition::Answer(_, at_least), _) => {
            let asked = Frequency::from_value(at_least).map_or("", words.frequency);
            if at_least < 4 {
                format!("The rule asks for “{asked}”, or more often.")
            } else {
                format!("The rule asks for “{asked}”.")
            }
        }
        (Condition::Gate(choice), _) => format!("The rule asks for “{}”.", (words.choice)(choice)),
        _ => words.result.no_answer.to_owned(),
    }
}

fn item(item: Item) -> Sentence {
    match item {
        Item::Blur1 => "This client changes their mind about a point already approved.",
        Item::Blur2 => "This client’s decisions follow their mood of the day.",
        Item::Blur3 => "The need is clearly written down before I start.",
        Item::Blur4 => "This client decides in time for me to move forward.",
        Item::Demands1 => "This client asks for extras without wanting to pay for them.",
        Item::Demands2 => "This client calls for a major change just before the deadline.",
        Item::Demands3 => "This client insists on something that cannot be done.",
        Item::Demands4 => "This client fits their expectations to the agreed budget.",
        Item::Disrespect1 => "This client speaks to me with contempt.",
        Item::Disrespect2 => "This client puts me down in front of other people.",
        Item::Disrespect3 => "This client’s behaviour frightens me.",
        Item::Disrespect4 => "This client acknowledges work well done.",
        Item::Trap1 => "Whatever I do, this client holds it against me.",
        Item::Trap2 => "I feel guilty when I set a limit with this client.",
        Item::Trap3 => "This client takes advantage of my goodwill, knowingly or not.",
        Item::Trap4 => "I can talk with this client about what goes wrong between us.",
        Item::Wear1 => "Getting out of bed to face this client is a penance.",
        Item::Wear2 => "This client is on my mind in the evening.",
        Item::Wear3 => "After dealing with this client, I have no energy left.",
        Item::Wear4 => "Working for this client reminds me why I love my job.",
        Item::Overcommitment1 => "I give in to this client after deciding to stand firm.",
        Item::Overcommitment2 => "I carry on mainly because I have already given so much.",
        Item::Overcommitment3 => "I can calmly picture this assignment ending.",
        Item::Repairability1 => "When I raise a problem, this client changes something.",
        Item::Repairability2 => "This client keeps their promises, payments included.",
        Item::Repairability3 => "Faced with a problem, this client looks for a solution with me.",
        Item::Repairability4 => "This client sticks to their position despite clear facts.",
        Item::Power1 => "I can say no to this client without putting my position at risk.",
        Item::Power2 => "I have a say in what happens next with this assignment.",
        Item::Power3Freelance => "I have someone I trust to talk to about this client.",
        Item::Power4Freelance => "I feel free to stop with notice.",
        Item::Power3Employee => "My manager listens with humanity when I talk about this client.",
        Item::Power4Employee => "My managers make decisions about this client without looking at bonuses.",
        Item::Power3Manager => "My team dares to tell me what this client puts them through.",
        Item::Power4Manager => "I make decisions about this client without looking at my bonus.",
        Item::Integrity1 => "I deliver what I promised this client.",
        Item::Integrity2 => "I warn this client as soon as a delay comes from my side.",
        Item::Integrity3 => "I do careless work out of spite towards this client.",
    }
}

fn checklist_line(line: ChecklistLine) -> Sentence {
    match line {
        ChecklistLine::GreatClient1 => "They say what success will look like.",
        ChecklistLine::GreatClient2 => "They simplify the problem.",
        ChecklistLine::GreatClient3 => "They drop constraints that only habit keeps alive.",
        ChecklistLine::GreatClient4 => "They tell the truth about available means.",
        ChecklistLine::GreatClient5 => "They force the big choices early in the project.",
        ChecklistLine::GreatClient6 => "They pay the right price for the result they ask for.",
        ChecklistLine::GreatClient7 => "They leave craft choices to the professional.",
        ChecklistLine::GreatClient8 => "They protect the project from blocks inside their own house.",
        ChecklistLine::GreatClient9 => "They aim higher without moving the target.",
        ChecklistLine::GreatClient10 => "They give credit to the people who did the work.",
    }
}

fn instinct_item(item: InstinctItem) -> Sentence {
    match item {
        InstinctItem::Territory1 => "When this client eats into my free time, I want to say stop.",
        InstinctItem::Territory2 => "When this client touches my work without asking, anger rises.",
        InstinctItem::Dominance1 => "When this client puts me down, I want to get the upper hand.",
        InstinctItem::Dominance2 => "With this client, I try to have the last word.",
        InstinctItem::Fear1 => "When I feel cornered, I lash out in words.",
        InstinctItem::Fear2 => "I answer this client curtly because I dread what comes next.",
        InstinctItem::Irritation1 => "A small request from this client is enough to exasperate me.",
        InstinctItem::Irritation2 => "After this client, I snap at someone who has nothing to do with it.",
        InstinctItem::Protection1 => "When this client turns on someone else, I step into the fight.",
        InstinctItem::Protection2 => "I defend my work against this client as one defends a child.",
        InstinctItem::Justice1 => "When this client breaks their word, I am indignant.",
        InstinctItem::Justice2 => "I want this client to answer for what they do.",
        InstinctItem::Instrumental1 => "I put pressure on this client because it works.",
        InstinctItem::Instrumental2 => "I think about taking all I can from this client before I leave.",
    }
}

fn gate(gate: Gate) -> Sentence {
    match gate {
        Gate::Status => "You are…",
        Gate::StopPower => "Can you stop this assignment?",
        Gate::ManagerOk => "Is there someone above you to whom you can talk about this client without fear?",
        Gate::MergedRoles => "Does the person who manages you also sell this assignment?",
        Gate::Paid => "Is any work already paid for still to be delivered to this client?",
        Gate::Money => "What share of your income, or your team’s, comes from this client?",
        Gate::Tried => "Have you clearly told this client what is wrong?",
        Gate::Safety => {
            "Has this client subjected you to violence, a threat against you personally or an unwanted sexual act?"
        }
    }
}

fn choice(choice: Choice) -> Sentence {
    match choice {
        Choice::Freelance => "Self-employed",
        Choice::Employee => "An employee, in a firm that serves this client",
        Choice::Manager => "In charge of a team or an agency serving this client",
        Choice::StopYes => "Yes, it is my decision",
        Choice::StopWithAgreement => "With someone’s agreement",
        Choice::StopNo | Choice::ManagerNo | Choice::MergedNo | Choice::PaidNo | Choice::SafetyNo => "No",
        Choice::ManagerYes | Choice::MergedYes | Choice::PaidYes | Choice::SafetyYes => "Yes",
        Choice::ManagerUnsure | Choice::MergedUnsure => "I’m not sure",
        Choice::PaidPartly => "Partly",
        Choice::MoneyUnder20 => "Under 20%",
        Choice::Money20To50 => "20 to 50%",
        Choice::MoneyOver50 => "Over 50%",
        Choice::MoneyUnknown => "I don’t know",
        Choice::TriedNone => "Not yet",
        Choice::TriedOnce => "Once, in conversation",
        Choice::TriedSeveral => "Several times, or in writing",
        Choice::SafetyUnsaid => "I’d rather not say",
    }
}

fn frequency(frequency: Frequency) -> Sentence {
    match frequency {
        Frequency::Never => "Never",
        Frequency::Rarely => "Rarely",
        Frequency::Sometimes => "Sometimes",
        Frequency::Often => "Often",
        Frequency::Always => "Always or almost always",
    }
}

fn tick(tick: Tick) -> Sentence {
    match tick {
        Tick::No => "No",
        Tick::Partly => "Partly",
        Tick::Yes => "Yes",
    }
}

fn heading(page: Page) -> Sentence {
    match page {
        Page::Blur => "How things get decided",
        Page::Demands => "What you are asked for",
        Page::Disrespect => "How you talk to each other",
        Page::Trap => "What goes on between you",
        Page::Repairability => "When a problem comes up",
        Page::Wear => "Mornings and evenings",
        Page::Power => "Your room for manoeuvre",
        Page::Overcommitment => "Holding on, letting go",
        Page::Integrity => "On your side",
        Page::Instinct1 => "When tension rises",
        Page::Instinct2 => "When tension rises, continued",
        Page::Checklist => "What this client does well",
        Page::Context => "Your situation",
    }
}

fn scale(scale: Scale) -> Sentence {
    match scale {
        Scale::Blur => "Blur and reversals",
        Scale::Demands => "Excessive demands",
        Scale::Disrespect => "Disrespect",
        Scale::Trap => "Trap",
        Scale::Wear => "Wear and tear",
        Scale::Overcommitment => "Never giving up",
        Scale::Repairability => "Repairability",
        Scale::Power => "Power to act and support",
        Scale::Integrity => "My own part",
        Scale::GreatClient => "The great client",
        Scale::Load => "Load of the relationship",
        Scale::ClientLoad => "The client’s part",
        Scale::Harm => "Harm",
    }
}

fn definition(scale: Scale) -> Sentence {
    match scale {
        Scale::Blur => {
            "Is the need written, stable and decided in time? A high score means a blurred or shifting frame."
        }
        Scale::Demands => {
            "Does what the client expects fit the price, the deadline and the possible? A high score means excess."
        }
        Scale::Disrespect => {
            "Do the client’s tone and acts respect people? A high score means contempt, humiliation or fear."
        }
        Scale::Trap => {
            "Has the relationship become a trap: blame whatever you do, guilt, abused goodwill, no way to talk about it?"
        }
        Scale::Wear => "What this relationship costs you: mornings, evenings, energy, love of the job.",
        Scale::Overcommitment => {
            "The part of you that never lets go: giving in, going on because so much is invested, being unable to consider stopping."
        }
        Scale::Repairability => {
            "Does the client change anything when spoken to? A high score means a relationship that can be healed."
        }
        Scale::Power => {
            "Can you say no, weigh on what comes next, and count on someone? A high score means real room to act."
        }
        Scale::Integrity => {
            "Do you deliver what you promised, give warning, take care of your work? That is what separates the real professional from the fake."
        }
        Scale::GreatClient => "The other pole: what a client you love working with does.",
        Scale::Load => "Mean of the five scores Blur, Demands, Disrespect, Trap and Wear.",
        Scale::ClientLoad => "Mean of the four scores that describe the client.",
        Scale::Harm => "The higher of the two scores Disrespect and Trap.",
    }
}

/// Half-open bands of 25 points.
fn band(score: Units) -> Sentence {
    match score.0 / (25 * Units::POINT) {
        ..=0 => "low",
        1 => "moderate",
        2 => "high",
        _ => "very high",
    }
}

fn verdict(verdict: Verdict) -> Sentence {
    match verdict {
        Verdict::Cherish => "Cherish",
        Verdict::Keep => "Keep, with limits",
        Verdict::Repair => "Repair",
        Verdict::Escalate => "Escalate",
        Verdict::Exit => "Plan the exit",
        Verdict::Stop => "Stop the damage now",
        Verdict::Insufficient => "Not enough answers",
    }
}

fn verdict_short(verdict: Verdict) -> Sentence {
    match verdict {
        Verdict::Cherish => "Cherish",
        Verdict::Keep => "Keep",
        Verdict::Repair => "Repair",
        Verdict::Escalate => "Escalate",
        Verdict::Exit => "Plan the exit",
        Verdict::Stop => "Stop",
        Verdict::Insufficient => "Not enough answers",
    }
}

fn summary(verdict: Verdict) -> Sentence {
    match verdict {
        Verdict::Cherish => "This client makes you love your job. Say so and protect the relationship.",
        Verdict::Keep => "A workable relationship. A few written limits will keep it healthy.",
        Verdict::Repair => "Something needs a reset. One prepared conversation will show whether it can be mended.",
        Verdict::Escalate => {
            "You cannot say stop without someone’s agreement. Your employer needs to know about your unease: raise it this week."
        }
        Verdict::Exit => "Staying costs you, or worries you, too much. Leaving cleanly is a professional act.",
        Verdict::Stop => "Your safety and your health come first, starting today. The contract comes next.",
        Verdict::Insufficient => {
            "Too few answers for an honest conclusion. It takes at least the page “Mornings and evenings” and three of the first four pages."
        }
    }
}

fn steps(verdict: Verdict, variant: Option<Variant>) -> &'static [Sentence] {
    match (verdict, variant) {
        (Verdict::Cherish, _) => &[
            "Thank this client, naming one precise fact.",
            "Write down what works here, to offer it to your other clients.",
            "Keep a written frame, even when all is well.",
            "Suggest a check-in every three months.",
        ],
        (Verdict::Keep, _) => &[
            "Pick your two heaviest answers and write one rule for each.",
            "Announce these rules at a calm moment, not in a tense period.",
            "Price every extra in writing before you start.",
            "Take this questionnaire again in four weeks.",
        ],
        (Verdict::Repair, Some(Variant::OwnPart)) => &[
            "List what you still owe this client.",
            "Tell the truth about the delay and give a date you will keep.",
            "Deliver first what has been paid for.",
            "Then take the questionnaire again: the relationship may have changed.",
        ],
        (Verdict::Repair, _) => &[
            "Write down three dated facts, with no adjectives.",
            "Ask for a 45-minute reset meeting.",
            "Offer a one-page frame: who decides, how fast, at what price for a change.",
            "Send the notes the same day and ask for written agreement.",
            "Set a review date and decide now what you will do if nothing changes.",
        ],
        (Verdict::Escalate, _) => &[
            "Ask your manager for a meeting within the week.",
            "Bring facts: dates, requests, effects on the work and on you.",
            "Ask for one precise decision: someone to take over, a second person, a reset by management, or an exit.",
            "Ask for this risk to be assessed by the employer (in France: the DUERP, with the CSE).",
            "With no answer in seven days, turn to human resources, staff representatives or occupational health.",
        ],
        (Verdict::Exit, _) => &[
            "Reread the contract: notice, payments, deliverables, rights. Breaking off without notice can be held against you.",
            "Run the integrity check: what is paid for is delivered or refunded.",
            "Set an end date and a handover plan.",
            "Secure your income before announcing it, if this client weighs a lot.",
            "Announce it in writing, in three sentences, without blame; have it checked if the stakes are legal.",
        ],
        (Verdict::Stop, Some(Variant::EmployeeOrManager)) => &[
            "Today, ask in writing for someone to take over from you with this client.",
            "Talk to someone today: a friend, a manager, a doctor, occupational health.",
            "In serious and immediate danger, get to safety and tell your employer (112, 911 or 999 in an emergency).",
            "Keep a dated record of the facts; a doctor can also note their effects.",
            "Do not stop working without agreement or advice: a doctor, a staff representative or a lawyer will tell you your rights.",
        ],
        (Verdict::Stop, _) => &[
            "Today, pause direct contact with this client, or have someone take over.",
            "Talk to someone today: a friend, a manager, a doctor, occupational health.",
            "In case of threat or violence: get to safety, keep evidence, report it (112 or 911 in an emergency).",
            "Let a night pass before any final decision; the exit is prepared calmly, with help and legal advice.",
            "Settle what has been paid for: delivered by someone else, or refunded.",
        ],
        (Verdict::Insufficient, _) => &[],
    }
}

fn letter(verdict: Verdict, variant: Option<Variant>) -> Option<Letter> {
    Some(match (verdict, variant) {
        (Verdict::Cherish, _) => Letter {
            to: "To the client",
            subject: "Thank you",
            text: "Hello [name],\nThank you for [precise fact]. The way you [decide early / state the means / trust the craft] saves time and lifts quality. I suggest a check-in on [date] to keep this pace.\nBest regards, [signature]",
        },
        (Verdict::Keep, _) => Letter {
            to: "To the client",
            subject: "Two simple rules for what comes next",
            text: "Hello [name],\nTo keep things running well, I suggest two simple rules: [rule 1] and [rule 2]. Any extra will be priced before we start. Does that work for you?\nBest regards, [signature]",
        },
        (Verdict::Repair, Some(Variant::OwnPart)) => Letter {
            to: "To the client",
            subject: "What I still owe you",
            text: "Hello [name],\nI did not keep [commitment]. Here is what I will deliver and when: [deliverable, date]. If that does not suit you, I offer [refund / other remedy].\nBest regards, [signature]",
        },
        (Verdict::Repair, _) => Letter {
            to: "To the client",
            subject: "45 minutes to reset the project",
            text: "Hello [name],\nI care about this project succeeding. Three facts concern me: [date, fact], [date, fact], [date, fact]. I suggest 45 minutes on [date] to agree on who decides, how fast, and the price of a change. I will send one page to read beforehand.\nBest regards, [signature]",
        },
        (Verdict::Escalate, Some(Variant::OtherChannel)) => Letter {
            to: "To human resources or occupational health",
            subject: "Request for a confidential appointment",
            text: "Hello,\nI would like a confidential appointment. An assignment with a client is affecting my work and my health, and I cannot speak freely to my direct manager. I hold dated facts at your disposal.\nThank you, [signature]",
        },
        (Verdict::Escalate, _) => Letter {
            to: "To your manager",
            subject: "I need to talk to you this week",
            text: "Hello [name],\nI need to talk to you this week about the [client] assignment. Facts: [date, fact], [date, fact]. Effects: [on the work], [on my health]. I am asking for a decision: [relief / second person / reset by management / exit]. Which slot suits you before [date]?\nThank you, [signature]",
        },
        (Verdict::Exit, _) => Letter {
            to: "To the client",
            subject: "Ending our collaboration",
            text: "Hello [name],\nI am ending our collaboration on [date], under [clause / notice]. Until then I will deliver [list] and hand over [files] to [person]. The balance is [amount], one way or the other.\nBest regards, [signature]",
        },
        (Verdict::Stop, Some(Variant::EmployeeOrManager)) => Letter {
            to: "To your manager or occupational health",
            subject: "Request to be replaced from today",
            text: "Hello [name],\nI can no longer carry the [client] assignment in these conditions: [fact]. I ask to be taken off it today and to see you without delay. I am also booking an appointment with occupational health.\n[signature]",
        },
        (Verdict::Stop, _) => Letter {
            to: "To the client",
            subject: "A pause in our direct contact",
            text: "Hello,\nI am pausing our direct contact as of today. Please write to me, at [address or person]. I will come back to you on [date] with a proposal for work in progress and sums paid.\n[signature]",
        },
        (Verdict::Insufficient, _) => return None,
    })
}

fn rule(rule: RuleId) -> Sentence {
    match rule {
        RuleId::S1 => "You report violence, a threat against you or an unwanted sexual act.",
        RuleId::S2 => "This client’s behaviour often frightens you.",
        RuleId::S3 => "Every morning or almost, facing this client is a penance.",
        RuleId::S4 => "Wear and harm are both very high.",
        RuleId::X1 => "Harm is very high and the client changes little.",
        RuleId::X2 => "Wear is very high, the client has a part in it and does not really mend things.",
        RuleId::X3 => "The load is high and the client seems beyond repair.",
        RuleId::X4 => "Mornings are often a penance and the client changes little.",
        RuleId::X5 => "You said it several times, the load stays high, the client changes little.",
        RuleId::X6 => "You keep pushing in a heavy relationship that does not mend.",
        RuleId::X7 => "This client’s behaviour sometimes frightens you.",
        RuleId::P1 => "The load of the relationship is marked.",
        RuleId::P2 => "The frame is blurred or shifting.",
        RuleId::P3 => "The demands are excessive.",
        RuleId::P4 => "Respect is missing.",
        RuleId::P5 => "The relationship is turning into a trap.",
        RuleId::P6 => "Wear is high.",
        RuleId::P7 => "Some mornings are a penance.",
        RuleId::P8 => "This client has frightened you at least once.",
        RuleId::P9 => "Your own part needs repair.",
        RuleId::C1 => "The load is light, the client mends things and ticks the great-client boxes.",
        RuleId::K1 => "Nothing alarming, and limits worth keeping.",
    }
}

fn route(route: RouteId) -> Sentence {
    match route {
        RouteId::E1 => "You cannot stop without someone’s agreement: raise the alarm before the exit.",
        RouteId::E2 => "Wear is high and you lack the power to say stop: raise it quickly.",
        RouteId::E3 => "The load is marked and your room to act is small.",
    }
}

fn flag(flag: Flag) -> Sentence {
    match flag {
        Flag::DeliverOrRefund => {
            "Integrity check: what has been paid for is delivered or refunded before any break. If your safety is at stake, have someone else deliver, or refund."
        }
        Flag::OwnPart => {
            "Your answers say you owe this client something too. Start there: it is what marks the real professional."
        }
        Flag::SourceElsewhere => {
            "Your wear is high, but your answers do not point to this client as the main cause. Talk to a doctor or someone you trust before breaking anything off."
        }
        Flag::LastResetFirst => {
            "If you have not said it clearly yet: unless there is danger, the first step of the exit is to set things out in writing, with a date."
        }
        Flag::SecureIncome => {
            "This client weighs a lot or your margin is thin: work out three months of expenses and look for other income in parallel."
        }
        Flag::OtherChannel => {
            "Your direct manager is not the right person here: turn to human resources, staff representatives or occupational health."
        }
        Flag::NeverGivingUp => {
            "You never let go, and that is a quality. Here it may cost you: decide in advance on the date when you will take stock."
        }
        Flag::ProtectTeam => {
            "Ask each team member, one to one, what this client costs them. The score is yours, not theirs."
        }
        Flag::ColdCalculation => {
            "Cold calculation dominates and you still owe something: deliver or refund what has been paid for before acting."
        }
        Flag::FlatPattern => {
            "All your answers are the same, though some lines say the opposite of others. The result is given with reservations."
        }
        Flag::HelpSoft => "See “Looking after yourself”.",
        Flag::HelpStrong => "See “Talk to someone now”.",
    }
}

fn instinct(instinct: Instinct) -> InstinctWords {
    match instinct {
        Instinct::Territory => InstinctWords {
            name: "Territory",
            need: "You are protecting your space: your time, your role, your craft.",
            signs: "You bristle when the client spills into your evenings or redoes your work.",
            response: "Mark a visible border at a calm moment (hours, channel, who decides what), then hold it once.",
            trap: "Defending one square metre too many and refusing useful help.",
        },
        Instinct::Dominance => InstinctWords {
            name: "Rank",
            need: "You are protecting your standing: recognition of your worth and competence.",
            signs: "A need to be right, sparring in meetings, emails that are too clever.",
            response: "Ask for one precise form of recognition (a written role, a mention in a meeting) rather than a win.",
            trap: "Winning the duel and losing the assignment.",
        },
        Instinct::Fear => InstinctWords {
            name: "Fear",
            need: "You are protecting your safety: you attack because you see no way out.",
            signs: "A knotted stomach, curt replies, constant self-justification.",
            response: "Reopen a way out before replying (a delay, a third person present, a written plan B).",
            trap: "Biting first, apologising later, and ending up more cornered.",
        },
        Instinct::Irritation => InstinctWords {
            name: "Irritation",
            need: "You are protecting your reserves: fatigue and repeated blocking lower your threshold.",
            signs: "Everything grates, even what is normal; people close to you get some of it.",
            response: "Deal with the fatigue first (a break, sleep, someone to take over), and only then with the disagreement.",
            trap: "Settling a deep issue with one word too many.",
        },
        Instinct::Protection => InstinctWords {
            name: "Protection",
            need: "You are protecting what depends on you: a team, a user, a piece of work.",
            signs: "Calm for yourself, fierce as soon as your own are touched.",
            response: "Name what you protect and ask for a guarantee for it, not against someone.",
            trap: "Shielding everything, and carrying alone a fight that belongs to the group.",
        },
        Instinct::Justice => InstinctWords {
            name: "Justice",
            need: "You are protecting the rules of the game: a word given and a fair exchange.",
            signs: "Indignation, lists of grievances, a wish to see the fault admitted.",
            response: "Turn the grievance into a repairable request (a payment, a rule, a date).",
            trap: "Wanting a culprit more than a remedy.",
        },
        Instinct::Instrumental => InstinctWords {
            name: "Cold calculation",
            need: "You are protecting a gain: here aggression is a tool, without anger.",
            signs: "Pressure, silence or threat used because they work; the client becomes prey.",
            response: "Go back to the contract and negotiate for what you were about to take by force.",
            trap: "Becoming the fake professional you blame others for being.",
        },
    }
}

fn reflection(state: ReflectionState) -> Option<Sentence> {
    match state {
        ReflectionState::Single | ReflectionState::Chosen => None,
        ReflectionState::NotAnswered => Some("Part left blank: nothing is computed."),
        ReflectionState::None => Some(
            "No instinct stands out. It may be calm, or anger held far away: both are fine here, without judgement.",
        ),
        ReflectionState::Tied => Some(
            "Several instincts are neck and neck. With two lines each the tool cannot separate them: read them all.",
        ),
        ReflectionState::Diffuse => {
            Some("Four or more instincts rise together. Take some rest and distance first, then take this part again.")
        }
    }
}
