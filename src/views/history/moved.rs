//! What moved since last time: the verdict, the answers that moved most, the situation.

use yew::prelude::*;

use super::{Point, part};
use crate::content::Words;
use crate::instrument::answers::{Answer, Response};
use crate::notebook::history::{Move, Moved};
use crate::views::element::{Element, element};

/// How many answers are shown at once; the others are folded.
const MOST: usize = 5;

/// Draws it; nothing with fewer than two results.
pub fn draw(points: &[Point], moved: &Moved, words: &Words) -> Option<Html> {
    let history = &words.history;
    let [.., before, now] = points else { return None };
    let verdicts = (history.verdicts)((words.verdict_short)(before.verdict), (words.verdict_short)(now.verdict));
    let lines: Vec<Html> = moved.answers.iter().filter_map(|one| answer(one, words)).collect();
    let gates = moved
        .situation
        .iter()
        .map(|(from, to)| line((words.gate)(to.gate()), (words.choice)(*from), (words.choice)(*to), history.then));
    let mut lines: Vec<Html> = lines.into_iter().chain(gates).collect();
    let said = if lines.is_empty() { history.moved_none } else { history.moved_most };
    let more = lines.split_off(lines.len().min(MOST));
    let mut drawn = part("kof-moved", history.moved)
        .with(element("p", "kof-part__lede").say(verdicts).text(" ").text(said))
        .with(element("ul", "kof-moved").with_all(lines));
    if !more.is_empty() {
        drawn = drawn.with(
            element("details", "kof-fold")
                .with(element("summary", "kof-fold__name").say((history.moved_more)(more.len())))
                .with(element("ul", "kof-moved").with_all(more)),
        );
    }
    drawn.into()
}

fn answer(one: &Move, words: &Words) -> Option<Html> {
    let drawn = match (one.from, one.to) {
        (Answer::Core(item, Response::Given(from)), Answer::Core(_, Response::Given(to))) => {
            line((words.item)(item), (words.frequency)(from), (words.frequency)(to), words.history.then)
        }
        (Answer::Checklist(of, Response::Given(from)), Answer::Checklist(_, Response::Given(to))) => {
            line((words.checklist_line)(of), (words.tick)(from), (words.tick)(to), words.history.then)
        }
        _ => return None,
    };
    Some(drawn)
}

fn line(sentence: &'static str, from: &'static str, to: &'static str, then: &'static str) -> Html {
    let step: Element = element("span", "kof-flip__step")
        .with(element("del", "").text(from))
        .text(" ")
        .with(element("span", "").set("aria-hidden", "true").text("→ "))
        .with(element("span", "kof-heard").text(then))
        .text(" ")
        .with(element("ins", "").text(to));
    element("li", "kof-moved__line").text(sentence).text(" ").with(step).into()
}
