//! The pages: what is on each, in which order, and what is asked before the first.

use keep_or_fire::instrument::answers::Question;
use keep_or_fire::instrument::item::Item;
use keep_or_fire::instrument::page::{OPENING_GATES, Page, RESULT_OFFERED_AFTER};
use serde_json::{Value, json};

use crate::published::{check, ids, list};
use crate::support::compare::differences;
use crate::support::fixtures::instrument;
use crate::support::people::STATUSES;

#[test]
fn the_pages() {
    check("presentation.opening_gates", &ids(OPENING_GATES.iter().map(|gate| gate.id())));
    check("presentation.result_offered_after", &json!(RESULT_OFFERED_AFTER.id()));
    check("presentation.optional", &ids(Page::ALL.iter().filter(|page| page.is_optional()).map(|page| page.id())));
    // The file lists the questions of every status, the table those of one: all that a status is shown must be there,
    // in the order of the file.
    for status in STATUSES {
        let mut pages = instrument()["presentation"]["pages"].clone();
        for page in pages.as_array_mut().unwrap() {
            let is_shown = |id: &Value| match Question::from_id(id.as_str().unwrap()) {
                Some(Question::Core(item)) => item.audience().includes(status),
                Some(Question::Gate(gate)) => gate.audience().includes(status),
                other => other.is_some(),
            };
            page["items"].as_array_mut().unwrap().retain(is_shown);
        }
        let got = list(
            Page::ALL,
            |page| json!({ "id": page.id(), "items": ids(page.questions(status).iter().map(|question| question.id())) }),
        );
        let wrong = differences("presentation.pages", &got, &pages);
        assert!(wrong.is_empty(), "the pages for {status:?} differ from the instrument:\n{}", wrong.join("\n"));
    }
}

#[test]
fn the_pages_follow_each_other_and_every_question_has_one() {
    let forward: Vec<Page> = std::iter::successors(Some(Page::FIRST), |page| page.next()).collect();
    assert_eq!(forward, Page::ALL, "from the first page on");
    for pair in Page::ALL.windows(2) {
        assert_eq!(pair[1].previous(), Some(pair[0]), "back from {:?}", pair[1]);
    }
    assert_eq!(Page::FIRST.previous(), None, "back from the first page");
    for status in STATUSES {
        for question in Question::all() {
            let expected: Vec<Page> =
                Page::ALL.iter().copied().filter(|page| page.questions(status).contains(&question)).collect();
            assert!(expected.len() <= 1, "{question:?} is asked {status:?} on {expected:?}");
            assert_eq!(Page::of(question, status), expected.first().copied(), "{question:?} for {status:?}");
        }
    }
}

#[test]
fn an_override_item_is_never_first_on_its_page() {
    for (page, status) in Page::ALL.iter().flat_map(|page| STATUSES.map(|status| (page, status))) {
        let first = page.questions(status).first().copied();
        let is_override = [Item::Wear1, Item::Disrespect3].iter().any(|item| first == Some(Question::Core(*item)));
        assert!(!is_override, "{page:?} opens with {first:?} for {status:?}");
    }
}
