//! The result, in reading order: verdict, what to do, the message, why, what would change it, profile, instinct, keep.
//!
//! One file a part. A part is a plain function of the same [`Props`]; the words and numbers are ready in them.

mod bar;
mod flips;
mod instinct;
mod keep;
mod letter;
mod missing;
mod profile;
mod todo;
mod verdict;
mod why;

use std::rc::Rc;

use yew::prelude::*;

use super::Request;
use crate::content::{Words, words};
use crate::instrument::answers::Answers;
use crate::instrument::confidence::Confidence;
use crate::instrument::language::Language;
use crate::instrument::outcome::Outcome;
use crate::instrument::page::Page;
use crate::instrument::rules::{RouteId, RuleId};
use crate::instrument::verdict::{Variant, Verdict};
use crate::notebook::Draft;
use crate::session::Action;

/// A result.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The language shown.
    pub language: Language,
    /// The answers, and the message if it was changed.
    pub shown: Rc<Draft>,
    /// What follows from the answers.
    pub outcome: Rc<Outcome>,
    /// The client's nickname, or nothing.
    pub client: AttrValue,
    /// When it was finished, as the language writes a date.
    pub date: Option<AttrValue>,
    /// Is it kept on this device?
    pub is_kept: bool,
    /// The pages that are not wholly answered, in order.
    pub incomplete: Rc<[Page]>,
    /// Just after Copy: did the clipboard take the message?
    pub copied: Option<bool>,
    /// What the person does.
    pub on_action: Callback<Action>,
    /// What only the browser can do.
    pub on_request: Callback<Request>,
}

impl Props {
    fn words(&self) -> &'static Words {
        words(self.language)
    }

    fn answers(&self) -> &Answers {
        self.shown.assessment.answers.answers()
    }

    fn has_verdict(&self) -> bool {
        self.outcome.verdict != Verdict::Insufficient
    }

    /// A press that means this.
    fn press(&self, action: Action) -> Callback<MouseEvent> {
        self.on_action.reform(move |_| action.clone())
    }
}

/// Draws the result.
#[component]
pub fn ResultScreen(props: &Props) -> Html {
    let Outcome { verdict, variant, rule, route, assurance, .. } = &*props.outcome;
    html! {
        <main class="kof-main" data-screen="result">
            <article data-result="" data-verdict={verdict.id()} data-rule={rule.map(RuleId::id)}
                data-route={route.map(RouteId::id)} data-variant={variant.map(Variant::id)}
                data-confidence={assurance.confidence.map(Confidence::id)}>
                { verdict::draw(props) }
                { missing::for_a_verdict(props) }
                { todo::draw(props) }
                { missing::of_the_rest(props) }
                { letter::draw(props) }
                { why::draw(props) }
                { flips::draw(props) }
                { profile::draw(props) }
                { instinct::draw(props) }
                { keep::draw(props) }
            </article>
        </main>
    }
}

/// A part under its heading. The id names the part by its heading for those who hear the page; the prefix keeps it
/// apart from the fragments of the address.
fn part(id: &'static str, heading: &'static str, content: Html) -> Html {
    html! { <section class="kof-part" aria-labelledby={id}><h2 {id}>{ heading }</h2>{ content }</section> }
}
