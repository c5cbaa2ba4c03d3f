//! What an import refused or repaired, in words. No drawing: [`crate::content`] does not know the notebook, nor it the words.

use crate::content::Words;
use crate::content::words::Notice;
use crate::instrument::answers::Question;
use crate::notebook::import::Refused;
use crate::notebook::repairs::{Repair, RepairKind};
use crate::views::question::text;

/// Why a file is not taken: what happened, and what to do next.
pub fn refusal(refused: Refused, words: &Words) -> Notice {
    let refusals = &words.transfer.refused;
    match refused {
        Refused::TooLarge => refusals.too_large,
        Refused::NotText => refusals.not_text,
        Refused::TooDeep | Refused::NotJson => refusals.not_readable,
        Refused::Empty => refusals.empty,
        Refused::Foreign => refusals.foreign,
        Refused::Newer => refusals.newer,
        Refused::NoRoom => refusals.no_room,
    }
}

/// A repair as a sentence: where, what, and what was done.
pub fn repair(repair: &Repair, words: &Words) -> String {
    let repairs = &words.transfer.repairs;
    let (entry, what) = repair.place.split_once('.').unwrap_or((&repair.place, ""));
    let numbered = |list: &str| {
        let number = entry.strip_prefix(list)?.strip_prefix('[')?.strip_suffix(']')?;
        number.parse().ok().map(|number: usize| number + 1)
    };
    let lists = [
        ("clients", repairs.client),
        ("assessments", repairs.result),
        ("drafts", repairs.draft),
        ("tombstones", repairs.deletion),
    ];
    let found = lists.into_iter().find_map(|(list, name)| numbered(list).map(name));
    let (part, what) = match found {
        Some(part) => (part, what),
        None => (repairs.file.to_owned(), repair.place.as_str()),
    };
    let named = match what.strip_prefix("answers.").unwrap_or(what) {
        "" => repairs.whole.to_owned(),
        "name" => repairs.name.to_owned(),
        "message" => repairs.message.to_owned(),
        "started" | "finished" => repairs.day.to_owned(),
        other => (words.quoted)(Question::from_id(other).map_or(other, |question| text(question, words))),
    };
    let done = match repair.kind {
        RepairKind::Dropped => repairs.dropped,
        RepairKind::Changed => repairs.changed,
        RepairKind::Doubled => repairs.doubled,
    };
    [&part, words.transfer.colon, &named, done].concat()
}
