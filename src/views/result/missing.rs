//! What is missing: the pages that a verdict needs, and what the rest would add to one that was read early.

use super::keep::says;
use super::{Props, part};
use crate::instrument::answers::Question;
use crate::instrument::evidence::Evidence;
use crate::instrument::gate::{Gate, Status};
use crate::instrument::item::Item;
use crate::instrument::page::Page;
use crate::instrument::scale::Scale;
use crate::instrument::verdict::Verdict;
use crate::order::Listed;
use crate::session::Action;
use crate::views::element::{Element, element};
use crate::views::icon::Icon;

/// Without a verdict, the pages that one needs: wear, and three of the four about the client.
pub fn for_a_verdict(props: &Props) -> Option<Element> {
    if props.has_verdict() || props.trial.is_some() {
        return None;
    }
    let words = props.words();
    let evidence = &props.outcome.evidence;
    let (heading, lede) = words.result.insufficient;
    let pages = needed(evidence).into_iter().filter_map(|scale| {
        let page = page_of(scale, evidence.status)?;
        Some(way_to(page, &(words.result.lacking)(answers_lacking(scale, evidence)), props))
    });
    part("result-missing", heading)
        .with(element!("p.kof-part__lede[$]").text(lede))
        .with(element!("div.kof-keep[$]").with_each(pages))
        .into()
}

/// With a verdict, what the unanswered pages would add: safety first, since it alone can change everything.
///
/// Optional parts that were left out are said where they would stand. Only the checklist is named here too when the
/// verdict is KEEP: without it, CHERISH cannot be reached. To a verdict that nothing can change, only the situation adds: closer advice.
pub fn of_the_rest(props: &Props) -> Option<Element> {
    let words = props.words();
    let is_early = props.incomplete.iter().any(|page| !page.is_optional());
    let is_settled = props.outcome.is_settled();
    let is_named = |page: Page| match page {
        _ if is_settled => is_early && page == Page::Context,
        Page::Checklist => {
            props.outcome.verdict == Verdict::Keep && props.outcome.evidence.scores.get(Scale::GreatClient).is_none()
        }
        // The two pages of the reflection are one part.
        Page::Instinct2 => is_early && !props.incomplete.contains(&Page::Instinct1),
        _ => is_early,
    };
    let pages = || props.incomplete.iter().copied().filter(|page| is_named(*page));
    if !props.has_verdict() || props.trial.is_some() || pages().next().is_none() {
        return None;
    }
    let asks_safety = props.outcome.verdict != Verdict::Stop && props.answers().gate(Gate::Safety).is_none();
    let first = pages().find(|page| asks_safety && *page == Page::Context);
    let others = pages().filter(|page| Some(*page) != first);
    let (heading, lede) = words.result.missing;
    let class = if first.is_some() { "kof-keep kof-keep--first" } else { "kof-keep" };
    part("result-missing", heading)
        .with(element!("p.kof-part__lede[$]").text(lede))
        .with(
            element!("div|class=$[$ $]")
                .text(class)
                .with_any(first.map(|page| way_to(page, words.result.safety_first, props)))
                .with_each(others.map(|page| way_to(page, (words.result.worth)(page), props))),
        )
        .into()
}

fn way_to(page: Page, why: &str, props: &Props) -> Element {
    let words = props.words();
    let text = (words.result.fill_in)((words.heading)(page));
    element!("button.kof-keep__action|type=button|data-open-page=$|$[$ $]")
        .text(page.id())
        .on_click(&props.on_action, Action::OpenedPage(page))
        .with(Icon::Forward.draw())
        .with(says(&text, Some(why)))
}

/// The scales without a score that keep a verdict from being given.
fn needed(evidence: &Evidence) -> Vec<Scale> {
    let has_no_score = |scale: &Scale| evidence.scores.get(*scale).is_none();
    let has_client_load = evidence.scores.get(Scale::ClientLoad).is_some();
    let about_client = Scale::ABOUT_THE_CLIENT.into_iter().filter(|_| !has_client_load);
    about_client.chain([Scale::Wear]).filter(has_no_score).listed()
}

/// How many answers a measured scale lacks for a score.
pub fn answers_lacking(scale: Scale, evidence: &Evidence) -> i32 {
    scale.minimum_answered() - evidence.scores.answered(scale)
}

/// The page that asks for a scale.
pub fn page_of(scale: Scale, status: Status) -> Option<Page> {
    if scale == Scale::GreatClient {
        return Some(Page::Checklist);
    }
    let item = Item::shown_to(status).find(|item| item.scale() == scale)?;
    Page::of(Question::Core(item), status)
}
