//! A storage that refuses one write, whichever, and two tabs that take turns at random.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::case;
use crate::journey::{Journey, journeys};
use crate::page::Hand;
use crate::sight::Question;
use crate::site::everything_is_wanted;
use crate::stored::NOTEBOOK;
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &journeys![
    whichever_write_is_refused_the_next_one_brings_all_of_it,
    two_tabs_taking_turns_at_random_always_show_the_same_answers,
];

async fn whichever_write_is_refused_the_next_one_brings_all_of_it(visit: &Visit) {
    let refusing = r#"
        let left = Number(sessionStorage.getItem("refuse-at") ?? Infinity);
        const real = Storage.prototype.setItem;
        Storage.prototype.setItem = function (...given) {
          if (this === localStorage && --left === 0) {
            sessionStorage.setItem("refused", "1");
            throw new DOMException("no", sessionStorage.getItem("refuse-with"));
          }
          return real.apply(this, given);
        };"#;
    visit.site.begin_every_page_with(refusing).await;
    let sheet = case::named("07_great_client").answers;
    let all = [1, 2, 5, 9, 20, 33, 47, 60];
    let some = if everything_is_wanted() { &all[..] } else { &all[..4] };
    for (nth, call) in some.iter().enumerate() {
        let kind = if nth % 2 == 0 { "QuotaExceededError" } else { "SecurityError" };
        visit.did(format!("let write {call} be refused with {kind}"));
        visit.open("/").await;
        let prepare = "localStorage.clear(); sessionStorage.clear();
                       sessionStorage.setItem('refuse-at', arguments[0]); sessionStorage.setItem('refuse-with', arguments[1])";
        let _: Value = visit.ask(prepare, vec![json!(call.to_string()), json!(kind)]).await;
        visit.reload().await;
        visit.walk(&sheet, Hand::Script).await;
        let refused: bool = visit.ask("return sessionStorage.getItem('refused') === '1'", vec![]).await;
        assert!(refused, "write {call} should have been refused, or this test shows nothing");
        let stored = visit.stored().await;
        let notebook: Value = serde_json::from_str(stored.get(NOTEBOOK).map_or("", String::as_str)).unwrap_or_default();
        let answers = notebook["assessments"][0]["answers"].clone();
        for (item, value) in &sheet.core {
            expect_same(&format!("{item} in the notebook"), &answers[item]["value"], &json!(value));
        }
        let told = visit.has("[data-notice=storage-full], [data-notice=storage-blocked]").await;
        assert!(!told, "what was refused is kept by now, and nothing should say otherwise");
    }
}

/// A small generator of numbers that repeats itself: a failure can be seen again.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        // Knuth's MMIX.
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % end
    }
}

async fn two_tabs_taking_turns_at_random_always_show_the_same_answers(visit: &Visit) {
    let (first, second) = visit.two_tabs_on_one_draft().await;
    let mut dice = Dice(20_260_601);
    let mut given = BTreeMap::from([("blur1".to_owned(), "1".to_owned())]);
    for _ in 0..if everything_is_wanted() { 120 } else { 16 } {
        let tab = if dice.below(2) == 0 { &first } else { &second };
        visit.to_tab(tab).await;
        match dice.below(8) {
            0 => {
                visit.reload().await;
                visit.until_page("blur").await;
            }
            1 => {
                visit.did("cleared the storage, and answered once more");
                let _: Value = visit.ask("localStorage.clear()", vec![]).await;
                let other = if tab == &first { &second } else { &first };
                visit.to_tab(other).await;
                visit.answer_at_random(&mut dice, &mut given).await;
            }
            _ => visit.answer_at_random(&mut dice, &mut given).await,
        }
        for tab in [&first, &second] {
            visit.to_tab(tab).await;
            let same = async || (visit.chosen().await == given).then_some(());
            visit.wait_for(&format!("this tab to show {given:?}"), same).await;
        }
        for (item, value) in &given {
            visit.expect_in_draft(item, value).await;
        }
    }
}

impl Visit {
    async fn answer_at_random(&self, dice: &mut Dice, given: &mut BTreeMap<String, String>) {
        let item = format!("blur{}", 1 + dice.below(3));
        // A radio that is chosen already says nothing when it is clicked.
        let others: Vec<_> = ["0", "1", "2", "3", "4", "na"]
            .into_iter()
            .filter(|one| given.get(&item).map(String::as_str) != Some(one))
            .collect();
        let value = others[dice.below(others.len())];
        self.choose(Question::Item(&item), value).await;
        given.insert(item, value.to_owned());
    }
}
