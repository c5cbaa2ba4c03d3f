//! The result, in reading order: verdict, what to do, the message, why, what would change it, profile, instinct, keep.
//!
//! One file a part. A part is a plain function of the same [`Props`]: the outcome is in them, additions are worked out where they are drawn.

mod addition;
mod around;
mod bar;
mod flips;
mod instinct;
mod keep;
mod letter;
mod missing;
mod profile;
mod todo;
mod trying;
mod verdict;
mod why;

use std::rc::Rc;

use yew::prelude::*;

use super::Request;
use super::element::{Element, element};
use crate::content::{Words, words};
use crate::instrument::answers::Answers;
use crate::instrument::confidence::Confidence;
use crate::instrument::language::Language;
use crate::instrument::outcome::Outcome;
use crate::instrument::page::Page;
use crate::instrument::rules::{RouteId, RuleId};
use crate::instrument::trial::Trial;
use crate::instrument::verdict::{Variant, Verdict};
use crate::notebook::Draft;
use crate::session::{Action, Taken, Unfolded};

/// A result.
pub struct Props {
    /// The language shown.
    pub language: Language,
    /// The answers, and the message if it was changed.
    pub shown: Rc<Draft>,
    /// What follows from the answers.
    pub outcome: Rc<Outcome>,
    /// The scales that were unfolded.
    pub unfolded: Unfolded,
    /// Other answers, tried: the outcome is theirs.
    pub trial: Option<Rc<Trial>>,
    /// The client's nickname, or nothing.
    pub client: AttrValue,
    /// When it was finished, as the language writes a date.
    pub date: Option<AttrValue>,
    /// Is it kept on this device?
    pub is_kept: bool,
    /// Does the browser keep it until it is told otherwise? `None` until it was asked.
    pub lasts: Option<bool>,
    /// The pages that are not wholly answered, in order.
    pub incomplete: Rc<[Page]>,
    /// Just after Copy: did the clipboard take the message?
    pub copied: Option<bool>,
    /// The person's own message, when the proposed one has just taken its place.
    pub replaced: Option<Rc<str>>,
    /// What was taken out last.
    pub taken: Option<Taken>,
    /// What is around the frame.
    pub around: Around,
    /// What the person does.
    pub on_action: Callback<Action>,
    /// What only the browser can do.
    pub on_request: Callback<Request>,
}

/// What is around the frame, and what it refuses.
pub struct Around {
    /// Can a text be handed to another app?
    pub shares: bool,
    /// The origin of the page that may be told the verdict.
    pub host: Option<Rc<str>>,
    /// Has it been told?
    pub is_shared: bool,
    /// Did the browser refuse to print?
    pub print_refused: bool,
}

impl Props {
    fn words(&self) -> &'static Words {
        words(self.language)
    }

    fn answers(&self) -> &Answers {
        self.trial.as_ref().map_or_else(|| self.shown.assessment.answers.answers(), |trial| trial.answers())
    }

    fn has_verdict(&self) -> bool {
        self.outcome.verdict != Verdict::Insufficient
    }
}

/// Draws the result.
#[inline(never)]
pub fn result(props: &Props) -> Element {
    let Outcome { verdict, variant, rule, route, assurance, .. } = &*props.outcome;
    element!(
        "main.kof-main|data-screen=result[article|data-result|data-verdict=$|data-rule=$|data-route=$\
        |data-variant=$|data-confidence=$|data-trial=$[$ $ $ $ $ $ $ $ $ $ $ $]]"
    )
    .text(verdict.id())
    .maybe(rule.map(RuleId::id))
    .maybe(route.map(RouteId::id))
    .maybe(variant.map(Variant::id))
    .maybe(assurance.confidence.map(Confidence::id))
    .maybe(props.trial.as_ref().map(|_| ""))
    .with_any(trying::bar(props))
    .with(verdict::draw(props))
    .with_any(trying::moved(props))
    .with_any(missing::for_a_verdict(props))
    .with_each(todo::draw(props))
    .with_any(missing::of_the_rest(props))
    .with_any(letter::draw(props))
    .with_any(why::draw(props))
    .with_any(flips::draw(props))
    .with(profile::draw(props))
    .with(instinct::draw(props))
    .with_any(props.trial.is_none().then(|| keep::draw(props)))
}

/// A part under its heading. The id names the part by its heading for those who hear the page; the prefix keeps it
/// apart from the fragments of the address. It is its key, too: parts come and go with a trial, and what is open or has the
/// focus in the others stays.
fn part(id: &'static str, heading: &'static str) -> Element {
    element!("section.kof-part|$|aria-labelledby=$[h2|id=$[$]]").key(id).text(id).text(id).text(heading)
}

pub use keep::says;
