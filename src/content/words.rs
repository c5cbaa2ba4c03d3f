//! What a language has to say.

use std::cmp::Ordering;

use super::dates::Dates;
use crate::instrument::advice::Flag;
use crate::instrument::breakdown::{Hundredths, Part};
use crate::instrument::checklist::{ChecklistLine, Tick};
use crate::instrument::confidence::{Confidence, Doubt, Near};
use crate::instrument::counterfactual::Toward;
use crate::instrument::explanation::Finding;
use crate::instrument::gate::{Choice, Gate};
use crate::instrument::instinct::{Instinct, InstinctItem, ReflectionState};
use crate::instrument::item::{Frequency, Item};
use crate::instrument::page::Page;
use crate::instrument::rules::{RouteId, RuleId};
use crate::instrument::scale::Scale;
use crate::instrument::units::Units;
use crate::instrument::verdict::{Variant, Verdict};

/// A sentence that does not change.
pub type Sentence = &'static str;

/// Everything that one language says. Fields are grouped by screen.
#[derive(Clone)]
pub struct Words {
    /// The language's code on the switch: two capitals.
    pub code: Sentence,
    /// The language's name in itself.
    pub own_name: Sentence,
    /// Between the whole and the decimals of a number.
    pub decimal_separator: char,
    /// A text in this language's quotation marks.
    pub quoted: fn(&str) -> String,

    /// Days of the calendar.
    pub dates: Dates,
    /// What stands on every screen.
    pub frame: Frame,
    /// The first screen.
    pub home: Home,
    /// The pages of questions, and the tie-break.
    pub questions: Questions,
    /// The result.
    pub result: ResultWords,
    /// What is kept, client by client.
    pub history: History,
    /// Deleting, and taking it back.
    pub removing: Removing,
    /// Notices and errors.
    pub notices: Notices,
    /// Help and about.
    pub pages: Pages,
    /// What goes in and out: files, texts, reminders.
    pub transfer: Transfer,

    /// A core sentence.
    pub item: fn(Item) -> Sentence,
    /// A line of the checklist.
    pub checklist_line: fn(ChecklistLine) -> Sentence,
    /// A sentence of the reflection.
    pub instinct_item: fn(InstinctItem) -> Sentence,
    /// A question about the situation.
    pub gate: fn(Gate) -> Sentence,
    /// An answer to it.
    pub choice: fn(Choice) -> Sentence,
    /// How often.
    pub frequency: fn(Frequency) -> Sentence,
    /// Yes, partly, no.
    pub tick: fn(Tick) -> Sentence,
    /// The heading of a page: it does not name the scale.
    pub heading: fn(Page) -> Sentence,
    /// The name of a scale or composite.
    pub scale: fn(Scale) -> Sentence,
    /// What it measures, in one or two sentences.
    pub definition: fn(Scale) -> Sentence,
    /// Low, moderate, high, very high: for the exact score.
    pub band: fn(Units) -> Sentence,
    /// The name of a verdict.
    pub verdict: fn(Verdict) -> Sentence,
    /// Its short name, for the ladder and inside sentences.
    pub verdict_short: fn(Verdict) -> Sentence,
    /// What a verdict says, in a sentence or two.
    pub summary: fn(Verdict, Option<Variant>) -> Sentence,
    /// What to do.
    pub steps: fn(Verdict, Option<Variant>) -> &'static [Sentence],
    /// The message to adapt; none without a verdict.
    pub letter: fn(Verdict, Option<Variant>) -> Option<Letter>,
    /// Why a rule fires.
    pub rule: fn(RuleId) -> Sentence,
    /// Why a route is taken.
    pub route: fn(RouteId) -> Sentence,
    /// A piece of advice.
    pub flag: fn(Flag) -> Sentence,
    /// An instinct, explained.
    pub instinct: fn(Instinct) -> InstinctWords,
    /// What the reflection's state means; none where the types speak for themselves.
    pub reflection: fn(ReflectionState) -> Option<Sentence>,
}

/// What stands on every screen.
#[derive(Clone)]
pub struct Frame {
    /// The name of the tool.
    pub name: Sentence,
    /// Under the name.
    pub subtitle: Sentence,
    /// Leaves the page at once.
    pub quick_exit: Sentence,
    /// The help line, shown whatever the answers; the first piece is its question.
    pub help_line: &'static [HelpPiece],
    /// To the help screen.
    pub help: Sentence,
    /// To the about screen.
    pub about: Sentence,
    /// In a frame: the same page in a tab.
    pub alone: Sentence,
    /// Back to where one was.
    pub back: Sentence,
    /// The label of the link home.
    pub home: Sentence,
    /// The tool as one file: keeps it, and what for.
    pub keep_tool: (Sentence, Sentence),
}

/// A piece of a sentence with numbers that can be called.
#[derive(Clone, Copy)]
pub enum HelpPiece {
    /// Words.
    Text(Sentence),
    /// Strong words.
    Strong(Sentence),
    /// A number to call, as written.
    Call(Sentence),
}

/// A number to call, with where and when it answers.
#[derive(Clone, Copy)]
pub struct HelpNumber {
    /// As written.
    pub number: Sentence,
    /// Where and when.
    pub place: Sentence,
}

/// The first screen.
#[derive(Clone)]
pub struct Home {
    /// What to do and what it gives.
    pub lede: Sentence,
    /// Three facts: a word, and more.
    pub facts: [(Sentence, Sentence); 3],
    /// Asks for a nickname.
    pub nickname: Sentence,
    /// May be left empty.
    pub optional: Sentence,
    /// An example, and care.
    pub nickname_hint: Sentence,
    /// There is no room for another letter.
    pub nickname_full: Sentence,
    /// Keeps everything in memory.
    pub keep_nothing: Sentence,
    /// When to choose that, and what it means.
    pub keep_nothing_note: Sentence,
    /// Begins.
    pub start: Sentence,
    /// One may stop and come back.
    pub start_note: Sentence,
    /// An opening question has no answer yet.
    pub missing: Sentence,
    /// Heading over an unfinished part.
    pub resume_heading: Sentence,
    /// Heading of one that is finished and was changed since.
    pub changed_heading: Sentence,
    /// Goes on with it.
    pub resume: Sentence,
    /// Heading over the clients.
    pub clients: Sentence,
    /// Heading over the form when there is something above.
    pub another: Sentence,
    /// A client without a nickname.
    pub unnamed: Sentence,
    /// Deletes an unfinished part.
    pub start_over: Sentence,
    /// Gives up what was changed in a finished one.
    pub drop_changes: Sentence,
    /// No date, or one that cannot be.
    pub unknown_date: Sentence,
    /// Before the load's number.
    pub load: Sentence,
    /// The load over time, for those who hear the page.
    pub trend: fn(&str) -> String,
    /// Keeping nothing, while something was kept before.
    pub kept_is_hidden: Sentence,
    /// Keeping nothing, and nothing was kept before.
    pub nothing_kept: Sentence,
}

/// The pages of questions.
#[derive(Clone)]
pub struct Questions {
    /// The period asked about.
    pub period: Sentence,
    /// Name of the progress bar.
    pub progress: Sentence,
    /// "part 3 of 13".
    pub part: fn(usize, usize) -> String,
    /// After it, for a part that may be skipped.
    pub optional: Sentence,
    /// "24 of 64 answers".
    pub answers: fn(usize, usize) -> String,
    /// Not applicable, or not said.
    pub not_said: Sentence,
    /// The checklist's "I don't know".
    pub not_known: Sentence,
    /// No answer yet, and that is allowed.
    pub unanswered: Sentence,
    /// To the page before.
    pub back: Sentence,
    /// To the next page.
    pub next: Sentence,
    /// From the last page to the result.
    pub finish: Sentence,
    /// Skips an optional page.
    pub skip: Sentence,
    /// Reads the result early.
    pub result_now: Sentence,
    /// The answers are kept.
    pub kept: Sentence,
    /// They are not.
    pub not_kept: Sentence,
    /// The reflection's idea.
    pub quote: Sentence,
    /// Where it comes from.
    pub credit: Sentence,
    /// What the reflection is for.
    pub instinct_intro: Sentence,
    /// It does not change the verdict.
    pub instinct_promise: Sentence,
    /// What the checklist is.
    pub checklist_intro: Sentence,
    /// What the context is for.
    pub context_intro: Sentence,
    /// Heading of the tie-break.
    pub tie_break_heading: Sentence,
    /// The tie-break's question.
    pub tie_break: Sentence,
    /// The tie-break's way out.
    pub tie_break_none: Sentence,
}

/// The result.
#[derive(Clone)]
pub struct ResultWords {
    /// Before the client's name, for those who hear the page.
    pub verdict_for: Sentence,
    /// Without a nickname.
    pub verdict_plain: Sentence,
    /// Names the ladder.
    pub ladder: Sentence,
    /// On the ladder: the verdict.
    pub here: Sentence,
    /// On the ladder: reachable if all scores were 10 points off.
    pub within_ten: Sentence,
    /// How sure the verdict is, named as such: a word alone, under a verdict, would judge the client.
    pub confidence: fn(Confidence) -> Sentence,
    /// Why it is not surer; `None`: it is solid.
    pub doubt: fn(Option<Doubt>, &Words) -> String,
    /// The scores that are close to a cut-off.
    pub near: fn(&[Near], &Words) -> String,
    /// Heading over the steps.
    pub steps: Sentence,
    /// Heading over the advice.
    pub flags: Sentence,
    /// The soft help panel: title, what the answers say, what to do. The last is said on the help screen too, whatever the answers.
    pub help_soft: (Sentence, Sentence, Sentence),
    /// The strong help panel, in the same parts; the numbers follow.
    pub help_strong: (Sentence, Sentence, Sentence),
    /// Numbers to call.
    pub help_numbers: &'static [HelpNumber],
    /// Heading over the message.
    pub message: Sentence,
    /// How to use it.
    pub message_lede: Sentence,
    /// It is the exit's, and things were never set out in writing.
    pub after_reset: Sentence,
    /// Copies it.
    pub copy: Sentence,
    /// It is copied.
    pub copied: Sentence,
    /// It could not be copied: it is selected.
    pub copy_failed: Sentence,
    /// Opens the mail program.
    pub mail: Sentence,
    /// Nothing of the proposed message is left in what the person wrote.
    pub other_letter: Sentence,
    /// Puts the message back as it was, in place of what the person wrote.
    pub template: Sentence,
    /// And back again to what the person had written.
    pub own_text: Sentence,
    /// Heading over the reasons.
    pub why: Sentence,
    /// "out of 100".
    pub of_hundred: Sentence,
    /// Before the number of a cut-off.
    pub cut_off: Sentence,
    /// What a condition asks, and where the answers are.
    pub finding: fn(&Finding, &Words) -> String,
    /// A bar in words: name, score, how the score stands to the cut-off, cut-off.
    pub gauge: fn(name: &str, score: &str, stands: Ordering, cut_off: &str) -> String,
    /// Before the answers that weigh most in an adverse score.
    pub weighs_most: Sentence,
    /// Before the answers that take most from a protective score.
    pub takes_most: Sentence,
    /// Before the lightest answers, for CHERISH.
    pub lightest: Sentence,
    /// "adds 3.75 points".
    pub adds: fn(Hundredths) -> String,
    /// "takes 18.75 points".
    pub takes: fn(Hundredths) -> String,
    /// How the points add up.
    pub sum: SumWords,
    /// Names the other rules that held too.
    pub also: fn(usize) -> String,
    /// Heading over the changes.
    pub flips: Sentence,
    /// "Milder: the verdict would become", and after the verdict's name "if".
    pub flip: fn(Toward) -> (Sentence, Sentence),
    /// "went from", "to".
    pub went: (Sentence, Sentence),
    /// Between two changes that go together.
    pub went_with: Sentence,
    /// No change of three steps or fewer does it.
    pub no_flip: fn(Toward) -> Sentence,
    /// Before the rules that hold the verdict in place.
    pub held_by: Sentence,
    /// Leads what CHERISH asks for and is not there, where nothing holds the verdict.
    pub short_of: Sentence,
    /// Other answers, tried.
    pub trial: TrialWords,
    /// Heading over the profile.
    pub profile: Sentence,
    /// Title and hint of the adverse scales.
    pub weighs: (Sentence, Sentence),
    /// Title and hint of the protective scales.
    pub shields: (Sentence, Sentence),
    /// A scale without a score: how many answers it lacks.
    pub lacking: fn(i32) -> String,
    /// A question without an answer.
    pub no_answer: Sentence,
    /// Heading over the instincts.
    pub instinct: Sentence,
    /// Beside a dominant instinct.
    pub dominant: Sentence,
    /// Beside a score that rests on one answer.
    pub thin: Sentence,
    /// Signs, healthy response, trap.
    pub instinct_parts: [Sentence; 3],
    /// To the tie-break.
    pub settle: Sentence,
    /// Heading over what was left out, and what for.
    pub missing: (Sentence, Sentence),
    /// The same without a verdict.
    pub insufficient: (Sentence, Sentence),
    /// Fills in a part now.
    pub fill_in: fn(&str) -> String,
    /// What a part would add.
    pub worth: fn(Page) -> Sentence,
    /// The safety question is among what is missing.
    pub safety_first: Sentence,
    /// Heading over what is kept.
    pub keep: Sentence,
    /// It is kept here.
    pub kept_here: Sentence,
    /// It is not kept.
    pub not_kept: Sentence,
    /// The browser promised to keep it.
    pub lasts: Sentence,
    /// It did not: when browsers forget.
    pub may_be_forgotten: Sentence,
    /// Deletes it.
    pub delete: Sentence,
    /// It can be taken back.
    pub delete_note: Sentence,
    /// Prints it.
    pub print: Sentence,
    /// Nothing was printed, since the page around does not allow it.
    pub print_refused: Sentence,
    /// Before the name of a site: tells it the verdict.
    pub tell_host: Sentence,
    /// What it is told, and what not.
    pub tell_host_note: Sentence,
    /// Before the name of a site that was told.
    pub told_host: Sentence,
    /// Takes the questionnaire again.
    pub retake: Sentence,
    /// The older result stays.
    pub retake_note: Sentence,
    /// Back to the questions.
    pub review: Sentence,
    /// Answered under another version of the instrument.
    pub other_version: Sentence,
}

/// How the points add up.
#[derive(Clone)]
pub struct SumWords {
    /// Opens the addition.
    pub open: Sentence,
    /// What one step is worth, for a part that is one of so many scales.
    pub step: fn(&Part, scales: usize) -> String,
    /// "3 steps".
    pub steps: fn(i32) -> String,
    /// Before what it comes to.
    pub total: Sentence,
    /// Names what they take from 100 in all, where a score is what is left.
    pub taken: Sentence,
    /// How it is rounded.
    pub rounding: Sentence,
}

/// Other answers, tried beside the result.
#[derive(Clone)]
pub struct TrialWords {
    /// This is a trial, and nothing of it is kept.
    pub nothing_kept: Sentence,
    /// Over the verdict that they bring.
    pub verdict: Sentence,
    /// How many answers are elsewhere than they were given.
    pub moved: fn(usize) -> String,
    /// Back to the answers given.
    pub leave: Sentence,
    /// Begins one.
    pub begin: Sentence,
    /// Heading over the answers that were moved, and what can be done.
    pub heading: (Sentence, Sentence),
    /// Before the answer that was given.
    pub given: Sentence,
    /// Over the sentences of the profile: each opens to other answers.
    pub open: Sentence,
    /// To the questions, to answer them anew.
    pub correct: Sentence,
}

/// A message to adapt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Letter {
    /// To whom.
    pub to: Sentence,
    /// The subject, for a mail.
    pub subject: Sentence,
    /// The text, with placeholders in brackets; a line break is a paragraph.
    pub text: Sentence,
}

/// An instinct, explained.
#[derive(Clone, Copy)]
pub struct InstinctWords {
    /// Its name.
    pub name: Sentence,
    /// The need that feels touched.
    pub need: Sentence,
    /// Signs.
    pub signs: Sentence,
    /// Healthy response.
    pub response: Sentence,
    /// Trap.
    pub trap: Sentence,
}

/// What is kept, client by client.
#[derive(Clone)]
pub struct History {
    /// Heading over all that is kept; the link to it.
    pub notebook: Sentence,
    /// Under it.
    pub lede: Sentence,
    /// Nothing is kept yet.
    pub empty: Sentence,
    /// On a result: to all results of its client.
    pub of_client: Sentence,
    /// How many results a client has.
    pub count: fn(usize) -> String,
    /// Gives another nickname.
    pub rename: Sentence,
    /// The nickname is right.
    pub rename_done: Sentence,
    /// Before the new nickname.
    pub renamed_to: Sentence,
    /// There is no nickname any more.
    pub renamed: Sentence,
    /// Archives, and why.
    pub archive: (Sentence, Sentence),
    /// The opposite.
    pub unarchive: (Sentence, Sentence),
    /// A client was archived, or is back.
    pub moved_place: Sentence,
    /// Heading over the archived ones.
    pub archived: Sentence,
    /// Deletes the client, and what then.
    pub delete: (Sentence, Sentence),
    /// Heading over what moved.
    pub moved: Sentence,
    /// From one verdict to another, or the same.
    pub verdicts: fn(&str, &str) -> String,
    /// Before the answers that moved.
    pub moved_most: Sentence,
    /// No answer moved.
    pub moved_none: Sentence,
    /// Names those that moved less.
    pub moved_more: fn(usize) -> String,
    /// Between before and now, for those who hear the page.
    pub then: Sentence,
    /// Heading over the chart.
    pub chart: Sentence,
    /// The chart in words: the first and the last load, the first and the last repairability.
    pub chart_said: fn([&str; 4]) -> String,
    /// Over the table.
    pub table: Sentence,
    /// Its columns.
    pub columns: [Sentence; 4],
    /// Heading over the results.
    pub timeline: Sentence,
    /// Load and repairability of a result.
    pub scores: fn(&str, &str) -> String,
    /// Heading over what can be done with the notebook.
    pub tidy: Sentence,
}

/// Deleting, and taking it back.
#[derive(Clone)]
pub struct Removing {
    /// Deletes everything.
    pub everything: Sentence,
    /// Is deleting everything meant? And what goes.
    pub ask_everything: Notice,
    /// The same of a result.
    pub ask_result: Notice,
    /// The same of an unfinished part.
    pub ask_draft: Notice,
    /// Before the changes of a finished one are given up.
    pub ask_changes: Notice,
    /// The same of a client, with all that is about them.
    pub ask_client: Notice,
    /// It is not meant.
    pub spare: Sentence,
    /// It is.
    pub confirm: Sentence,
    /// Changes of a finished one are not meant to be dropped.
    pub spare_changes: Sentence,
    /// They are.
    pub confirm_changes: Sentence,
    /// They are dropped.
    pub changes_gone: Sentence,
    /// Everything is deleted.
    pub all_gone: Sentence,
    /// One result or part is.
    pub one_gone: Sentence,
    /// The same, before the client's nickname.
    pub named_gone: Sentence,
    /// How long it can be taken back.
    pub undo_note: Sentence,
    /// Takes it back.
    pub undo: Sentence,
    /// After it.
    pub undone: Sentence,
}

/// Notices and errors: what happened, and what to do next.
#[derive(Clone)]
pub struct Notices {
    /// Storage refuses or is not there.
    pub blocked: Notice,
    /// Storage is full.
    pub full: Notice,
    /// Stored data could not be read and was set aside.
    pub quarantined: Notice,
    /// Has them as a file.
    pub take_set_aside: Sentence,
    /// Stored by a newer version: nothing is written.
    pub newer_version: Notice,
    /// What was on the screen was deleted in another tab.
    pub deleted_elsewhere: Notice,
    /// Hides the notice.
    pub dismiss: Sentence,
    /// In a frame of another site: what is kept is kept for that site only.
    pub partitioned: Notice,
    /// A file of this device: who else may see what is kept.
    pub local_file: Notice,
    /// A newer build is kept and waits; what loading it does.
    pub update_ready: Notice,
    /// When it comes, where loading the page again would lose something.
    pub update_later: Sentence,
    /// Loads it.
    pub update: Sentence,
}

/// A notice: what happened, and what to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What happened.
    pub what: Sentence,
    /// What to do next.
    pub next: Sentence,
}

/// Help and about.
#[derive(Clone)]
pub struct Pages {
    /// For the owner of a site: a heading, a sentence, the words of the link, its address.
    pub for_owners: (Sentence, Sentence, Sentence, Sentence),
    /// Heading of the help screen.
    pub help: Sentence,
    /// Why help is shown whatever the answers.
    pub help_lede: Sentence,
    /// Heading of the employee's road.
    pub road: Sentence,
    /// The road, in steps.
    pub road_steps: &'static [Sentence],
    /// Danger, violence by clients.
    pub road_notes: &'static [Sentence],
    /// Heading over other countries.
    pub elsewhere: Sentence,
    /// Their roads, and what this is not.
    pub elsewhere_notes: &'static [Sentence],
    /// Heading of the about screen.
    pub about: Sentence,
    /// Titles and texts.
    pub about_parts: &'static [(Sentence, Sentence)],
}

/// What goes in and out: files, texts, reminders.
#[derive(Clone)]
pub struct Transfer {
    /// Between a word and what it is: a colon with its spaces.
    pub colon: Sentence,
    /// "Questionnaire 1.0.0".
    pub version: fn(&str) -> String,
    /// Offers everything as a file, and what for.
    pub export: (Sentence, Sentence),
    /// Reads a file, and what that does.
    pub import: (Sentence, Sentence),
    /// Names the field for a pasted text.
    pub paste: Sentence,
    /// Reads it.
    pub paste_read: Sentence,
    /// Is the file to be merged?
    pub ask: Sentence,
    /// It can be taken back.
    pub ask_note: Sentence,
    /// There is nothing in it that is not here.
    pub nothing_new: Sentence,
    /// Merges it.
    pub merge: Sentence,
    /// Leaves everything as it is.
    pub spare: Sentence,
    /// It was merged.
    pub imported: Sentence,
    /// Offers a reminder, and of what kind.
    pub remind: (Sentence, Sentence),
    /// Copies the result as text, and what is not in it.
    pub report: (Sentence, Sentence),
    /// Hands it to another app.
    pub share: Sentence,
    /// The text is on the clipboard.
    pub report_copied: Sentence,
    /// It is not: it stands below, selected.
    pub report_refused: Sentence,
    /// Before the name of a file that was offered.
    pub took_file: Sentence,
    /// Asks whether nothing arrived.
    pub not_there: Sentence,
    /// Then the text can be copied.
    pub not_there_note: Sentence,
    /// Title and text of the reminder in four weeks. A calendar may be seen by others: no word about any client.
    pub reminder: (Sentence, Sentence),
    /// Why a file is not taken.
    pub refused: Refusals,
    /// What merging does, by number of results.
    pub fates: Fates,
    /// What could not be taken as it was, and where.
    pub repairs: RepairWords,
}

/// Why a file is not taken.
#[derive(Clone)]
pub struct Refusals {
    /// Larger than what is read.
    pub too_large: Notice,
    /// No text.
    pub not_text: Notice,
    /// A text of another form, or cut off.
    pub not_readable: Notice,
    /// Something else's.
    pub foreign: Notice,
    /// There is nothing in it.
    pub empty: Notice,
    /// Made by a newer version.
    pub newer: Notice,
    /// No room for it.
    pub no_room: Notice,
}

/// What merging does, by number of results.
#[derive(Clone)]
pub struct Fates {
    /// They are added.
    pub new: fn(usize) -> String,
    /// They are added, and can be resumed.
    pub begun: fn(usize) -> String,
    /// They are the same.
    pub same: fn(usize) -> String,
    /// They differ.
    pub conflicting: fn(usize) -> String,
    /// They were deleted here.
    pub stay_deleted: fn(usize) -> String,
    /// They go.
    pub removed: fn(usize) -> String,
}

/// What could not be taken as it was, and where.
#[derive(Clone)]
pub struct RepairWords {
    /// Heading over the list.
    pub heading: Sentence,
    /// The file as a whole.
    pub file: Sentence,
    /// A client, by number.
    pub client: fn(usize) -> String,
    /// A result, by number.
    pub result: fn(usize) -> String,
    /// An unfinished assessment, by number.
    pub draft: fn(usize) -> String,
    /// A mark that something was deleted, by number.
    pub deletion: fn(usize) -> String,
    /// All of it.
    pub whole: Sentence,
    /// What is called `name` in the file.
    pub name: Sentence,
    /// What is called `message` in the file.
    pub message: Sentence,
    /// What is called `started` or `finished` in the file.
    pub day: Sentence,
    /// It was left out; after what it is.
    pub dropped: Sentence,
    /// It was shortened or cleaned.
    pub changed: Sentence,
    /// It stands there twice.
    pub doubled: Sentence,
    /// After the last that is named.
    pub more: fn(usize) -> String,
}
