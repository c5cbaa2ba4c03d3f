//! What moved since last time: the verdict, the answers that moved most, the situation.

use super::{Point, part};
use crate::content::Words;
use crate::instrument::answers::{Answer, Response};
use crate::notebook::history::{Move, Moved};
use crate::order::Listed;
use crate::views::element::{Element, element};

/// How many answers are shown at once; the others are folded.
const MOST: usize = 5;

/// Draws it; nothing with fewer than two results.
pub fn draw(points: &[Point], moved: &Moved, words: &Words) -> Option<Element> {
    let history = &words.history;
    let [.., before, now] = points else { return None };
    let verdicts = (history.verdicts)((words.verdict_short)(before.verdict), (words.verdict_short)(now.verdict));
    let lines: Vec<Element> = moved.answers.iter().filter_map(|one| answer(one, words)).listed();
    let gates = moved
        .situation
        .iter()
        .map(|(from, to)| line((words.gate)(to.gate()), (words.choice)(*from), (words.choice)(*to), history.then));
    let mut lines: Vec<Element> = lines.into_iter().chain(gates).listed();
    let said = if lines.is_empty() { history.moved_none } else { history.moved_most };
    let more = lines.split_off(lines.len().min(MOST));
    let list = (!lines.is_empty()).then(|| element!("ul.kof-moved[$]").with_each(lines));
    let mut drawn = part("kof-moved", history.moved)
        .with(element!("p.kof-part__lede[$' '$]").say(verdicts).text(said))
        .with_any(list);
    if !more.is_empty() {
        drawn = drawn.with(
            element!("details.kof-fold[summary.kof-fold__name[$] ul.kof-moved[$]]")
                .say((history.moved_more)(more.len()))
                .with_each(more),
        );
    }
    drawn.into()
}

fn answer(one: &Move, words: &Words) -> Option<Element> {
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

fn line(sentence: &'static str, from: &'static str, to: &'static str, then: &'static str) -> Element {
    let step: Element =
        element!("span.kof-flip__step[del[$] ' ' span|aria-hidden=true['→ '] span.kof-heard[$] ' ' ins[$]]")
            .text(from)
            .text(then)
            .text(to);
    element!("li.kof-moved__line[$' '$]").text(sentence).with(step)
}
