//! English.
//!
//! One file holds the whole language, so that a translator opens one file: first what the screens say, then the
//! sentences of the instrument. Typography: ’ and “ ”; `tests/words.rs` checks it. British spelling. Plain, calm, adult
//! words; no exclamation mark, no alarm.

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

/// English.
pub static WORDS: Words = Words {
    code: "EN",
    own_name: "English",
    decimal_separator: '.',
    quoted: |text| format!("“{text}”"),
    dates: Dates {
        months: [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        short_months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"],
        day: |day, month, year| format!("{day} {month} {year}"),
        short_day: |day, month| format!("{day} {month}"),
        ago: |days| match days {
            0 => "today".to_owned(),
            1 => "yesterday".to_owned(),
            _ => format!("{days} days ago"),
        },
    },
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
        alone: "Open on its own, in a tab",
        home: "Home",
        keep_tool: ("Keep this tool", "one file that opens offline and can be passed on"),
    },
    home: Home {
        lede: "Think of one client only. Answer quickly, without looking for the right answer: there is none. You will know where you stand, and what to do next.",
        facts: [
            ("Three minutes", "for a first verdict, five for a full one, three more for the two optional parts."),
            ("Nothing leaves", "Your answers stay on this device. Nothing is sent."),
            ("A mirror", "and not a diagnosis: it sorts your answers and applies published rules."),
        ],
        nickname: "A nickname for this client",
        optional: "(optional)",
        nickname_hint: "For example “North Studio”. Avoid the real name if the device is shared.",
        nickname_full: "A nickname has 40 characters at most.",
        keep_nothing: "Keep nothing here",
        keep_nothing_note: "On a shared computer, or an employer’s: everything goes when the page closes.",
        start: "Start",
        start_note: "You can stop and come back.",
        missing: "This answer is needed to start. Choose the one closest to your situation.",
        resume_heading: "Unfinished questionnaire",
        changed_heading: "Result being changed",
        resume: "Resume",
        clients: "Your clients",
        another: "Another client",
        unnamed: "Client without a nickname",
        start_over: "Start over",
        drop_changes: "Drop the changes",
        unknown_date: "unknown date",
        load: "load",
        trend: |loads| format!("Load of the relationship: {loads}"),
        kept_is_hidden: "What was already kept in this browser is neither shown nor deleted. Untick this box to see it again: what you do here is then kept with it.",
        nothing_kept: "Nothing is written in this browser.",
    },
    questions: Questions {
        period: "Over the past four weeks, with this client…",
        progress: "Answers given",
        part: |part, of| format!("Part {part} of {of}"),
        optional: ", optional",
        answers: |given, of| format!("{given} of {of} answers"),
        not_said: "Not applicable, or I’d rather not say",
        not_known: "I don’t know",
        unanswered: "This line has no answer yet. You can also leave it and go on.",
        back: "Back",
        next: "Next",
        finish: "See my result",
        skip: "Skip this part",
        result_now: "See my result now",
        kept: "Kept on this device",
        not_kept: "Nothing is kept: everything goes when this page closes.",
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
            Confidence::Fragile => "A fragile verdict.",
            Confidence::Moderate => "A moderately solid verdict.",
            Confidence::Solid => "A solid verdict.",
        },
        doubt: |doubt, words| match doubt {
            None => "All scores could be 10 points better or worse: the verdict would stay the same.".to_owned(),
            Some(Doubt::IfBetter(by, verdict)) => {
                format!(
                    "If all scores were {} points better, the verdict would be “{}”.",
                    by.rounded(),
                    (words.verdict_short)(verdict)
                )
            }
            Some(Doubt::IfWorse(by, verdict)) => {
                format!(
                    "If all scores were {} points worse, the verdict would be “{}”.",
                    by.rounded(),
                    (words.verdict_short)(verdict)
                )
            }
            Some(Doubt::Incomplete(percent)) => {
                format!("You answered {percent}% of the lines: the others could change the verdict.")
            }
            Some(Doubt::Settled(percent)) => {
                format!(
                    "You answered {percent}% of the lines, but what you said is enough: the others would not change this verdict."
                )
            }
            Some(Doubt::Flat) => "All your answers are the same.".to_owned(),
            Some(Doubt::OneStep) => {
                "One answer, moved by one step, would make the verdict milder. Read it again below.".to_owned()
            }
        },
        near,
        steps: "What to do",
        flags: "In your case",
        help_soft: (
            "Looking after yourself",
            "This relationship is costing you.",
            "Talking early is a simple step: to someone close, a colleague, your doctor, or occupational health where you have it.",
        ),
        help_strong: (
            "Talk to someone now",
            "Your answers describe a heavy weight. You do not have to carry it without help.",
            "Talk today to someone you trust or to a doctor. If you have dark thoughts, call a suicide prevention line.",
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
        after_reset: "Unless there is danger or you are afraid, this message comes once things have been set out in writing and nothing has changed.",
        message_lede: "Replace what stands in brackets; with a keyboard, the Tab key leads to it. You can edit the text right here.",
        copy: "Copy",
        copied: "Message copied.",
        copy_failed: "This browser refuses to copy. The message is selected: copy it with your keyboard or the menu.",
        mail: "Open in mail",
        other_letter: "Nothing in your text comes from the message suggested for this verdict: see whether it still fits, and whom it is for.",
        template: "Back to the original text",
        own_text: "Back to my own text",
        why: "Why",
        of_hundred: "out of 100",
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
        takes_most: "What takes away most:",
        lightest: "Your lightest answers:",
        adds: |points| format!("adds {} {}", exact(points), plural(points)),
        takes: |points| format!("takes {} {}", exact(points), plural(points)),
        sum: SumWords {
            open: "How the points add up",
            step: a_step,
            steps: |count| if count == 1 { format!("{count} step") } else { format!("{count} steps") },
            total: "Total",
            taken: "Taken off in all",
            rounding: "To the hundredth: the hundredths lost in rounding go to the lines that lose most, so that the total is exact.",
        },
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
        held_by: "The verdict is held in place by what follows. For a milder one, none of it may apply any more:",
        short_of: "For “Cherish”, this is still missing:",
        trial: TrialWords {
            nothing_kept: "Trying out: nothing is saved.",
            verdict: "Verdict with these answers",
            moved: |count| match count {
                0 => "No answer moved.".to_owned(),
                1 => "One answer moved.".to_owned(),
                _ => format!("{} answers moved.", at_the_head(count)),
            },
            leave: "Back to my answers",
            begin: "Try it without saving anything",
            heading: (
                "What you are trying",
                "Move these answers, or others in the profile below: the verdict follows.",
            ),
            given: "Your answer: ",
            open: "Open a line to try another answer: nothing is saved.",
            correct: "Change my real answer",
        },
        profile: "The profile",
        weighs: ("What weighs on you", "the longer the bar, the heavier"),
        shields: ("What protects you", "the longer the bar, the better"),
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
            Page::Integrity => "your own part in what happens",
            Page::Instinct1 | Page::Instinct2 => "the need touched when tension rises",
            Page::Checklist => "without it, “Cherish” is out of reach",
            Page::Context => "advice closer to your situation",
        },
        safety_first: "First, if you are willing, the question about your safety: it can change the verdict.",
        keep: "This result, for later",
        kept_here: "It is kept on this device, in this browser. Nothing is sent.",
        not_kept: "It is not kept: it will go when this page closes. Nothing is sent.",
        lasts: "This browser has agreed to keep it until you delete it yourself.",
        may_be_forgotten: "This browser promises nothing: it may delete it when space runs short, a private window forgets when it closes, and Safari deletes after seven days without a visit. To be sure to keep it, print it or download the notebook.",
        delete: "Delete this result",
        delete_note: "you can undo it",
        print: "Print or save as PDF",
        print_refused: "The page around this frame does not allow printing from here. The text of the result can be selected and copied.",
        tell_host: "Tell this verdict to",
        tell_host_note: "The name of the verdict alone: no answers, no scores, no nickname.",
        told_host: "Verdict told to",
        retake: "Take the questionnaire again",
        retake_note: "the older result stays",
        review: "Review my answers",
        other_version: "Answered with another version of the questionnaire, read by today’s rules.",
    },
    history: History {
        notebook: "Notebook",
        lede: "What this browser keeps about your clients, and nothing else.",
        empty: "Nothing is kept here yet. Each finished result is added for you.",
        of_client: "This client’s history",
        count: |count| counted(count, "result", "results"),
        rename: "Rename",
        rename_done: "Use this nickname",
        renamed_to: "The new nickname is ",
        renamed: "This client has no nickname any more.",
        archive: ("Archive this client", "off the first screen; nothing is deleted"),
        unarchive: ("Take out of the archive", "back on the first screen"),
        moved_place: "Done.",
        archived: "Archive",
        delete: ("Delete this client", "and all their results; you can undo"),
        moved: "Since last time",
        verdicts: |before, now| {
            if before == now {
                format!("The verdict is still “{now}”.")
            } else {
                format!("From “{before}” to “{now}”.")
            }
        },
        moved_most: "The answers that moved most:",
        moved_none: "No answer moved.",
        moved_more: |count| format!("And {count} more"),
        then: "then",
        chart: "Load and repairability",
        chart_said: |[load, load_now, repair, repair_now]| {
            format!(
                "Load of the relationship: from {load} to {load_now}. Repairability: from {repair} to {repair_now}. The numbers are in the table."
            )
        },
        table: "The same numbers",
        columns: ["Date", "Verdict", "Load", "Repair."],
        timeline: "The results",
        scores: |load, repair| format!("Load {load}, repairability {repair}"),
        tidy: "Manage",
    },
    removing: Removing {
        everything: "Delete everything",
        ask_everything: Notice {
            what: "Delete everything in this browser?",
            next: "All results, unfinished questionnaires, data set aside and the language chosen. You can undo it while this page stays open. After that, only a mark without content remains, so that nothing comes back through another tab.",
        },
        ask_result: Notice {
            what: "Delete this result?",
            next: "Its answers will be deleted from this browser. You can undo it while this page stays open.",
        },
        ask_changes: Notice {
            what: "Drop the changes?",
            next: "The result stays as it was. You can undo this while this page stays open.",
        },
        ask_draft: Notice {
            what: "Delete this unfinished questionnaire?",
            next: "Its answers will be deleted from this browser, to start over. You can undo it while this page stays open.",
        },
        ask_client: Notice {
            what: "Delete this client?",
            next: "All their results and unfinished questionnaires will be deleted from this browser. You can undo it while this page stays open.",
        },
        spare: "Delete nothing",
        confirm: "Yes, delete",
        spare_changes: "Keep the changes",
        confirm_changes: "Yes, drop them",
        changes_gone: "The changes are dropped: the result stays as it was.",
        all_gone: "Everything in this browser is deleted.",
        one_gone: "It is deleted.",
        named_gone: "It is deleted, for ",
        undo_note: "You can undo it while this page stays open.",
        undo: "Undo",
        undone: "Undone: it is as it was before.",
    },
    notices: Notices {
        blocked: Notice {
            what: "This browser refuses this page its storage.",
            next: "Nothing is kept or deleted there: copy or print the result before you leave. To delete everything, clear this site’s data.",
        },
        full: Notice {
            what: "This browser’s storage is full: your latest answers are not kept in it.",
            next: "They last until this page closes. Delete older results to make room, then answer again: they will be kept.",
        },
        quarantined: Notice {
            what: "Some data could not be read. It is set aside.",
            next: "Nothing is deleted: it stays in this browser, under another name. You can go on.",
        },
        take_set_aside: "Download it",
        newer_version: Notice {
            what: "Your results were kept by a newer version.",
            next: "Reload the page to get it. Until then nothing is written over them, and your answers last until this page closes.",
        },
        deleted_elsewhere: Notice {
            what: "What you were looking at has just been deleted in another tab.",
            next: "It can be undone there.",
        },
        dismiss: "Hide",
        partitioned: Notice { what: "Kept for this site only.", next: "Elsewhere these answers cannot be seen." },
        local_file: Notice {
            what: "Kept by this browser, with this file.",
            next: "Some browsers share one storage among all files opened from this device: do not open files here that you do not trust. Others tie it to the place of this file: once moved, it finds nothing.",
        },
        update_ready: Notice {
            what: "A new version is ready.",
            next: "It will come by itself once this page is closed everywhere. Your answers stay.",
        },
        update_later: "Loading it now would lose what is kept in this page only. It will come by itself once the page is closed everywhere.",
        update: "Load it now",
    },
    pages: Pages {
        help: "Talk to someone",
        help_lede: "At these numbers somebody answers. The tool itself is read by nobody: that is why it asks nothing about suicidal thoughts, and always shows this help.",
        road: "For an employee, in France",
        road_steps: &[
            "Your manager, if you can talk without fear.",
            "Human resources.",
            "Staff representatives: the CSE has a right of alert (article L.2312-59 of the labour code).",
            "Occupational health: a visit can be asked for at any time (article R.4624-34). Outside working hours the employer need not know.",
            "The labour inspectorate.",
        ],
        road_notes: &[
            "Grave and imminent danger: alert and withdrawal, article L.4131-1.",
            "Violence by clients is a recognised risk at work: it belongs in the employer’s risk assessment (DUERP).",
        ],
        elsewhere: "Elsewhere",
        elsewhere_notes: &[
            "The steps are alike: manager, human resources, staff representatives or a union, a doctor, the labour inspectorate. Names and deadlines differ from one country to the next.",
            "Convention 190 of the International Labour Organization covers self-employed people too, and asks employers to take third parties into account.",
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
                "How it calculates",
                "Each line counts from 0 to 4 on its scale, brought to 100. Twenty-two published rules are read in order: the first that applies gives the verdict. The result shows which one, with the answers of yours that weigh most.",
            ),
            (
                "Nothing is sent",
                "Everything is computed in your browser and stays there. You can check it: once the page is open, go offline, and everything still works. Or open the browser’s developer tools at the Network tab: during a visit nothing appears there but the page itself, its files kept for later, and the check for an update, “sw.js”, which says nothing about you. The tool as one file fetches nothing at all: its first lines forbid the browser to, with the words “connect-src” and “none”.",
            ),
            (
                "What stays behind",
                "“Delete everything” empties what this browser keeps. “Quick exit”, or the Escape key three times, puts an empty page in the place of this one (in a blog, of this frame alone: the article stays); nothing is deleted, and the browser may keep the site’s address in its history.",
            ),
            (
                "Where it comes from",
                "From a French blog post about firing clients, “Virer ses clients !?”, and its comments; the great-client list comes from Seth Godin (2009), the instincts from Moyer’s classification (1968), read as a metaphor.",
            ),
        ],
        for_owners: (
            "On your site",
            "This questionnaire can be put on a blog page, with one line to copy.",
            "The page for site owners",
            "embed.en.html",
        ),
    },
    transfer: Transfer {
        colon: ": ",
        version: |version| format!("Questionnaire {version}"),
        export: ("Download the notebook", "one file, all clients, to take elsewhere"),
        import: ("Import a file", "you see first what changes"),
        paste: "Or paste the text of the file",
        paste_read: "Read this text",
        ask: "Add this file to the notebook?",
        ask_note: "This is what becomes of its results. You can undo it while this page stays open.",
        nothing_new: "This file brings nothing newer: what is here stays.",
        merge: "Add",
        spare: "Change nothing",
        imported: "The file is in the notebook.",
        remind: ("Reminder in four weeks", "for your calendar, without a client’s name"),
        report: ("Copy as text", "without the nickname"),
        share: "Share the text",
        report_copied: "The result is copied, as text.",
        report_refused: "This browser refuses to copy. The text is selected: copy it with your keyboard or the menu.",
        took_file: "File offered: ",
        not_there: "Nothing was downloaded?",
        not_there_note: "Copy this text into a file of that name. The text of the notebook can also be pasted as it is, to import it.",
        reminder: (
            "Keep or fire? Take stock again",
            "Four weeks have passed. Take the questionnaire again on the same device as the first time, and see what has moved.",
        ),
        refused: Refusals {
            too_large: Notice {
                what: "This file is too large: it is over one megabyte.",
                next: "Nothing was changed. A notebook downloaded from here is smaller: check that it is the right one.",
            },
            not_text: Notice {
                what: "This file is not a text.",
                next: "Nothing was changed. Choose a file whose name begins with “keep-or-fire” and ends in “.json”.",
            },
            not_readable: Notice {
                what: "This text is damaged or cut off: it cannot be read.",
                next: "Nothing was changed. Download it again where it comes from, then choose the new file.",
            },
            foreign: Notice {
                what: "This file comes from another tool.",
                next: "Nothing was changed. Choose a file whose name begins with “keep-or-fire” and ends in “.json”.",
            },
            empty: Notice {
                what: "There is nothing to read: it is empty.",
                next: "Nothing has changed here. Paste the whole text of the file, from the first brace to the last, or choose another file.",
            },
            newer: Notice {
                what: "This file was made by a newer version of the tool.",
                next: "Nothing was changed. Reload this page to get that version, then import the file again.",
            },
            no_room: Notice {
                what: "With this file the notebook would be too large to be kept.",
                next: "Nothing was changed. Download the notebook, delete what you no longer need, then import again.",
            },
        },
        fates: Fates {
            new: |count| counted(count, "new result", "new results"),
            begun: |count| {
                counted(count, "questionnaire under way, to go on with", "questionnaires under way, to go on with")
            },
            same: |count| counted(count, "result that is the same", "results that are the same"),
            conflicting: |count| {
                counted(
                    count,
                    "different result: for each answer the latest counts",
                    "different results: for each answer the latest counts",
                )
            },
            stay_deleted: |count| {
                counted(count, "result deleted here: it stays deleted", "results deleted here: they stay deleted")
            },
            removed: |count| {
                counted(
                    count,
                    "result deleted elsewhere: it goes from here too",
                    "results deleted elsewhere: they go from here too",
                )
            },
        },
        repairs: RepairWords {
            heading: "What could not be taken as it was",
            file: "The file",
            client: |n| format!("Client {n} of the file"),
            result: |n| format!("Result {n} of the file"),
            draft: |n| format!("Unfinished questionnaire {n} of the file"),
            deletion: |n| format!("Deletion {n} of the file"),
            whole: "the whole entry",
            name: "the nickname",
            message: "the message",
            day: "the day",
            dropped: " was left out.",
            changed: " was shortened or cleaned.",
            doubled: " stood there twice: the last one counts.",
            more: |count| format!("And {count} more."),
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
    decimal(units, '.', 1)
}

/// Two decimals, for what one answer puts into a score and for how far a score is from a cut-off.
fn exact(points: Hundredths) -> String {
    in_sentence(points, '.')
}

/// A count at the head of a sentence, in words while it is short.
fn at_the_head(count: usize) -> String {
    let words = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];
    words.get(count).map_or_else(|| count.to_string(), |word| (*word).to_owned())
}

fn plural(points: Hundredths) -> &'static str {
    if points == Hundredths(100) { "point" } else { "points" }
}

/// A number of results, and what becomes of them.
fn counted(count: usize, one: &str, several: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { several })
}

/// What one step is worth: the fraction, so that it can be checked, and what it comes to.
fn a_step(part: &Part, scales: usize) -> String {
    let (full, scale) = if part.scale == Scale::GreatClient { (50, "0 to 2") } else { (25, "0 to 4") };
    let answers = part.addends.len();
    let divided = if scales > 1 { format!(" ÷ {scales} scales") } else { String::new() };
    let noun = if answers == 1 { "answer" } else { "answers" };
    let about = if part.is_exact() { '=' } else { '≈' };
    let worth = exact(part.per_step.into());
    format!("Each answer counts {scale} steps. One step: {full} points ÷ {answers} {noun}{divided} {about} {worth}.")
}

fn near(near: &[Near], words: &Words) -> String {
    let one = |near: &Near| {
        let gap = Units((near.score - near.cut_off).0.abs()).into();
        let place = match near.score.cmp(&near.cut_off) {
            Ordering::Less => format!("{} {} under", exact(gap), plural(gap)),
            Ordering::Equal => "exactly at".to_owned(),
            Ordering::Greater => format!("{} {} over", exact(gap), plural(gap)),
        };
        format!("{}, {place} {}", (words.scale)(near.scale), points(near.cut_off))
    };
    format!("Close to a cut-off: {}.", near.iter().map(one).listed().join("; "))
}

fn finding(finding: &Finding, words: &Words) -> String {
    let place = |score: Units, cut_off: Units| {
        let gap = Units((score - cut_off).0.abs()).into();
        match score.cmp(&cut_off) {
            Ordering::Less => format!("you are {} {} below", exact(gap), plural(gap)),
            Ordering::Equal => "you are exactly there".to_owned(),
            Ordering::Greater => format!("you are {} {} above", exact(gap), plural(gap)),
        }
    };
    let distance =
        |asked: String, score: Units, cut_off: Units| format!("The rule asks for {asked}: {}.", place(score, cut_off));
    match (finding.condition, finding.now) {
        (Condition::AtLeast(_, cut_off), Reading::Score(score)) => {
            distance(format!("{} or more", points(cut_off)), score, cut_off)
        }
        (Condition::AtMost(_, cut_off), Reading::Score(score)) => {
            distance(format!("{} or less", points(cut_off)), score, cut_off)
        }
        // KEEP is what is left: no rule asks for that.
        (Condition::Below(Scale::Load, cut_off), Reading::Score(score)) => {
            format!(
                "No harsher rule applies. The one about the load asks for {} or more: {}.",
                points(cut_off),
                place(score, cut_off)
            )
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

sentences! {
    fn item(Item) {
        Blur1 => "This client changes their mind about a point already approved.",
        Blur2 => "This client’s decisions follow their mood of the day.",
        Blur3 => "The need is clearly written down before I start.",
        Blur4 => "This client decides in time for me to move forward.",
        Demands1 => "This client asks for extras without wanting to pay for them.",
        Demands2 => "This client calls for a major change just before the deadline.",
        Demands3 => "This client insists on something that cannot be done.",
        Demands4 => "This client fits their expectations to the agreed budget.",
        Disrespect1 => "This client speaks to me with contempt.",
        Disrespect2 => "This client puts me down in front of other people.",
        Disrespect3 => "This client’s behaviour frightens me.",
        Disrespect4 => "This client acknowledges work well done.",
        Trap1 => "Whatever I do, this client holds it against me.",
        Trap2 => "I feel guilty when I set a limit with this client.",
        Trap3 => "This client takes advantage of my goodwill, knowingly or not.",
        Trap4 => "I can talk with this client about what goes wrong between us.",
        Wear1 => "Getting out of bed to face this client is a penance.",
        Wear2 => "This client is on my mind in the evening.",
        Wear3 => "After dealing with this client, I have no energy left.",
        Wear4 => "Working for this client reminds me why I love my job.",
        Overcommitment1 => "I give in to this client after deciding to stand firm.",
        Overcommitment2 => "I carry on mainly because I have already given so much.",
        Overcommitment3 => "I can calmly picture this assignment ending.",
        Repairability1 => "When I raise a problem, this client changes something.",
        Repairability2 => "This client keeps their promises, payments included.",
        Repairability3 => "Faced with a problem, this client looks for a solution with me.",
        Repairability4 => "This client sticks to their position despite clear facts.",
        Power1 => "I can say no to this client without putting my position at risk.",
        Power2 => "I have a say in what happens next with this assignment.",
        Power3Freelance => "I have someone I trust to talk to about this client.",
        Power4Freelance => "I feel free to stop with notice.",
        Power3Employee => "My manager listens with humanity when I talk about this client.",
        Power4Employee => "My managers make decisions about this client without looking at bonuses.",
        Power3Manager => "My team dares to tell me what this client puts them through.",
        Power4Manager => "I make decisions about this client without looking at my bonus.",
        Integrity1 => "I deliver what I promised this client.",
        Integrity2 => "I warn this client as soon as a delay comes from my side.",
        Integrity3 => "I do careless work out of spite towards this client.",
    }
}

sentences! {
    fn checklist_line(ChecklistLine) {
        GreatClient1 => "They say what success will look like.",
        GreatClient2 => "They simplify the problem.",
        GreatClient3 => "They drop constraints that only habit keeps alive.",
        GreatClient4 => "They tell the truth about available means.",
        GreatClient5 => "They force the big choices early in the project.",
        GreatClient6 => "They pay the right price for the result they ask for.",
        GreatClient7 => "They leave craft choices to the professional.",
        GreatClient8 => "They protect the project from blocks inside their own house.",
        GreatClient9 => "They aim higher without moving the target.",
        GreatClient10 => "They give credit to the people who did the work.",
    }
}

sentences! {
    fn instinct_item(InstinctItem) {
        Territory1 => "When this client eats into my free time, I want to say stop.",
        Territory2 => "When this client touches my work without asking, anger rises.",
        Dominance1 => "When this client puts me down, I want to get the upper hand.",
        Dominance2 => "With this client, I try to have the last word.",
        Fear1 => "When I feel cornered, I lash out in words.",
        Fear2 => "I answer this client curtly because I dread what comes next.",
        Irritation1 => "A small request from this client is enough to exasperate me.",
        Irritation2 => "After this client, I snap at someone who has nothing to do with it.",
        Protection1 => "When this client turns on someone else, I step into the fight.",
        Protection2 => "I defend my work against this client as one defends a child.",
        Justice1 => "When this client breaks their word, I am indignant.",
        Justice2 => "I want this client to answer for what they do.",
        Instrumental1 => "I put pressure on this client because it works.",
        Instrumental2 => "I think about taking all I can from this client before I leave.",
    }
}

sentences! {
    fn gate(Gate) {
        Status => "You are…",
        StopPower => "Can you stop this assignment?",
        ManagerOk => "Is there someone above you to whom you can talk about this client without fear?",
        MergedRoles => "Does the person who manages you also sell this assignment?",
        Paid => "Is any work already paid for still to be delivered to this client?",
        Money => "What share of your income, or your team’s, comes from this client?",
        Tried => "Have you clearly told this client what is wrong?",
        Safety => "Has this client subjected you to violence, a threat against you personally or an unwanted sexual act?",
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

sentences! {
    fn frequency(Frequency) {
        Never => "Never",
        Rarely => "Rarely",
        Sometimes => "Sometimes",
        Often => "Often",
        Always => "Always or almost always",
    }
}

sentences! {
    fn tick(Tick) {
        No => "No",
        Partly => "Partly",
        Yes => "Yes",
    }
}

sentences! {
    fn heading(Page) {
        Blur => "How things get decided",
        Demands => "What you are asked for",
        Disrespect => "How you talk to each other",
        Trap => "What goes on between you",
        Repairability => "When a problem comes up",
        Wear => "Mornings and evenings",
        Power => "Your room for manoeuvre",
        Overcommitment => "Holding on, letting go",
        Integrity => "On your side",
        Instinct1 => "When tension rises",
        Instinct2 => "When tension rises, continued",
        Checklist => "What this client does well",
        Context => "Your situation",
    }
}

sentences! {
    fn scale(Scale) {
        Blur => "Blur and reversals",
        Demands => "Excessive demands",
        Disrespect => "Disrespect",
        Trap => "Trap",
        Wear => "Wear and tear",
        Overcommitment => "Never giving up",
        Repairability => "Repairability",
        Power => "Power to act and support",
        Integrity => "My own part",
        GreatClient => "The great client",
        Load => "Load of the relationship",
        ClientLoad => "The client’s part",
        Harm => "Harm",
    }
}

sentences! {
    fn definition(Scale) {
        Blur => "Is the need written, stable and decided in time? A high score means a blurred or shifting frame.",
        Demands => "Does what the client expects fit the price, the deadline and the possible? A high score means excess.",
        Disrespect => "Do the client’s tone and acts respect people? A high score means contempt, humiliation or fear.",
        Trap => "Has the relationship become a trap: blame whatever you do, guilt, abused goodwill, no way to talk about it?",
        Wear => "What this relationship costs you: mornings, evenings, energy, love of the job.",
        Overcommitment => "The part of you that never lets go: giving in, going on because so much is invested, being unable to consider stopping.",
        Repairability => "Does the client change anything when spoken to? A high score means a relationship that can be healed.",
        Power => "Can you say no, weigh on what comes next, and count on someone? A high score means real room to act.",
        Integrity => "Do you deliver what you promised, give warning, take care of your work? That is what separates the real professional from the fake.",
        GreatClient => "The other pole: what a client you love working with does.",
        Load => "Mean of the five scores Blur, Demands, Disrespect, Trap and Wear.",
        ClientLoad => "Mean of the four scores that describe the client.",
        Harm => "The higher of the two scores Disrespect and Trap.",
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

sentences! {
    fn verdict(Verdict) {
        Cherish => "Cherish",
        Keep => "Keep, with limits",
        Repair => "Repair",
        Escalate => "Escalate",
        Exit => "Plan the exit",
        Stop => "Stop the damage now",
        Insufficient => "Not enough answers",
    }
}

sentences! {
    fn verdict_short(Verdict) {
        Cherish => "Cherish",
        Keep => "Keep",
        Repair => "Repair",
        Escalate => "Escalate",
        Exit => "Plan the exit",
        Stop => "Stop",
        Insufficient => "Not enough answers",
    }
}

sentences! {
    fn usual_summary(Verdict) {
        Cherish => "This client makes you love your job. Say so and protect the relationship.",
        Keep => "A workable relationship. A few written limits will keep it healthy.",
        Repair => "Something needs a reset. One prepared conversation will show whether it can be mended.",
        Escalate => "You cannot say stop without someone’s agreement. Your employer needs to know about your unease: raise it this week.",
        Exit => "Staying costs you, or worries you, too much. Leaving cleanly is a professional act.",
        Stop => "Your safety and your health come first, starting today. The contract comes next.",
        Insufficient => "Too few answers for an honest conclusion. It takes at least the page “Mornings and evenings” and three of the first four pages.",
    }
}

fn summary(verdict: Verdict, variant: Option<Variant>) -> Sentence {
    match (verdict, variant) {
        (Verdict::Repair, Some(Variant::OwnPart)) => {
            "Something needs a reset, and it begins on your side: with what you still owe this client."
        }
        (Verdict::Escalate, Some(Variant::OtherChannel)) => {
            "You cannot say stop without someone’s agreement. Your employer needs to know about your unease: raise it this week with human resources, staff representatives or occupational health."
        }
        _ => usual_summary(verdict),
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
        (Verdict::Escalate, Some(Variant::OtherChannel)) => &[
            "This week, ask human resources, staff representatives or occupational health for a confidential appointment.",
            "Bring facts: dates, requests, effects on the work and on you.",
            "Ask for one precise decision: someone to take over, a second person, a reset by management, or an exit.",
            "Ask for this risk to be assessed by the employer (in France: the DUERP, with the CSE).",
            "With no answer in seven days, turn to another of them; in France, to the labour inspectorate too.",
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
            "Talk to someone today: a friend, a doctor, occupational health, or your manager if you can speak without fear.",
            "In serious and immediate danger, get to safety and tell your employer (112, 911 or 999 in an emergency); in France this is your right to withdraw (article L.4131-1 of the labour code).",
            "Keep a dated record of the facts; a doctor can also note their effects.",
            "Unless you are in immediate danger, do not stop working without agreement or advice: a doctor, a staff representative or a lawyer will tell you your rights.",
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
            to: "To human resources, occupational health, or your manager if you can speak without fear",
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

sentences! {
    fn rule(RuleId) {
        S1 => "You report violence, a threat against you or an unwanted sexual act.",
        S2 => "This client’s behaviour often frightens you.",
        S3 => "Every morning or almost, facing this client is a penance.",
        S4 => "Wear and harm are both very high.",
        X1 => "Harm is very high and the client changes little.",
        X2 => "Wear is very high, the client has a part in it and does not really mend things.",
        X3 => "The load is high and the client seems beyond repair.",
        X4 => "Mornings are often a penance and the client changes little.",
        X5 => "You said it several times, the load stays high, the client changes little.",
        X6 => "You keep pushing in a heavy relationship that does not mend.",
        X7 => "This client’s behaviour sometimes frightens you.",
        P1 => "The load of the relationship is marked.",
        P2 => "The frame is blurred or shifting.",
        P3 => "The demands are excessive.",
        P4 => "Respect is missing.",
        P5 => "The relationship is turning into a trap.",
        P6 => "Wear is high.",
        P7 => "Some mornings are a penance.",
        P8 => "This client has frightened you at least once.",
        P9 => "Your own part needs repair.",
        C1 => "The load is light, the client mends things and ticks the great-client boxes.",
        K1 => "Nothing alarming, and limits worth keeping.",
    }
}

sentences! {
    fn route(RouteId) {
        E1 => "You cannot stop without someone’s agreement: raise the alarm before the exit.",
        E2 => "Wear is high and you lack the power to say stop: raise it quickly.",
        E3 => "The load is marked and your room to act is small.",
    }
}

sentences! {
    fn flag(Flag) {
        DeliverOrRefund => "Integrity check: what has been paid for is delivered or refunded before any break. If your safety is at stake, have someone else deliver, or refund.",
        OwnPart => "Your answers say you owe this client something too. Start there: it is what marks the real professional.",
        SourceElsewhere => "Your wear is high, but your answers do not point to this client as the main cause. Talk to a doctor or someone you trust before breaking anything off.",
        LastResetFirst => "If you have not said it clearly yet: unless there is danger, or you are afraid, the first step of the exit is to set things out in writing, with a date.",
        SecureIncome => "This client weighs a lot or your margin is thin: work out three months of expenses and look for other income in parallel.",
        OtherChannel => "Your direct manager is not the right person here: turn to human resources, staff representatives or occupational health.",
        NeverGivingUp => "You never let go, and that is a quality. Here it may cost you: decide in advance on the date when you will take stock.",
        ProtectTeam => "Ask each team member, one to one, what this client costs them. The score is yours, not theirs.",
        ColdCalculation => "Cold calculation dominates and you still owe something: deliver or refund what has been paid for before acting.",
        FlatPattern => "All your answers are the same, though some lines say the opposite of others. The result is given with reservations.",
        HelpSoft => "See “Looking after yourself”.",
        HelpStrong => "See “Talk to someone now”.",
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
