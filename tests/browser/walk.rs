//! Whole visits: an answer sheet given page by page until the result stands there.

use serde_json::json;

use crate::case::Sheet;
use crate::page::Hand;
use crate::sight::{Asked, Place, Question, Sight};
use crate::visit::{DEADLINE, Visit};

/// No path through the questionnaire is longer, tie-break included.
const MOST_PAGES: usize = 20;

impl Visit {
    /// From the home screen to the first page of questions.
    pub async fn start(&self, sheet: &Sheet, hand: Hand) {
        // Start asks for both; a sheet without the second means its default.
        let status = sheet.answer("status").expect("every sheet driven through the page has a status");
        let stop_power = sheet.answer("stop_power").unwrap_or_else(|| "agreement".into());
        self.give(&[(Question::Gate("status"), status), (Question::Gate("stop_power"), stop_power)], hand).await;
        self.press_with(hand, "start").await;
        self.until_screen("questions").await;
    }

    /// From the home screen to the result.
    pub async fn walk(&self, sheet: &Sheet, hand: Hand) {
        self.start(sheet, hand).await;
        self.walk_on(sheet, hand).await;
    }

    /// From wherever the questions are to the result.
    pub async fn walk_on(&self, sheet: &Sheet, hand: Hand) {
        match hand {
            Hand::Script => self.run(sheet, "result").await,
            Hand::Mouse => self.walk_on_watching(sheet, hand, async || {}).await,
        }
    }

    /// The same, with a look at every page before it is left, the result included.
    pub async fn walk_on_watching(&self, sheet: &Sheet, hand: Hand, look: impl AsyncFnMut()) {
        self.walk_until("the result", |place| place.screen == "result", sheet, hand, look).await;
    }

    /// To the page of this id, answering what comes before it.
    pub async fn walk_to_page(&self, sheet: &Sheet, hand: Hand, page: &str) {
        if hand == Hand::Script {
            return self.run(sheet, &format!("questions {page}")).await;
        }
        let arrived = |place: &Place| place.page.as_deref() == Some(page);
        self.walk_until(&format!("the page {page}"), arrived, sheet, hand, async || {}).await;
    }

    /// Page after page to `goal`, all in one command: a driver's own time is most of what a walk takes otherwise.
    async fn run(&self, sheet: &Sheet, goal: &str) {
        self.did(format!("gave what the sheet says, up to {goal}"));
        let patience = u32::try_from(DEADLINE.as_millis()).unwrap_or(u32::MAX);
        let answers_instinct = !sheet.agg.is_empty();
        let arguments = [
            json!(sheet.all()),
            json!(sheet.agg_choice),
            json!(answers_instinct),
            json!(goal),
            json!(MOST_PAGES),
            json!(patience),
        ];
        let script = include_str!("walk.js");
        let wrong =
            self.command("a walk through the questions", self.client().execute_async(script, arguments.to_vec())).await;
        assert!(wrong.is_null(), "{}", wrong.as_str().unwrap_or("the walk ended without a sentence"));
    }

    /// Page after page until `arrived`.
    pub async fn walk_until(
        &self,
        goal: &str,
        arrived: impl Fn(&Place) -> bool,
        sheet: &Sheet,
        hand: Hand,
        mut look: impl AsyncFnMut(),
    ) {
        for _ in 0..MOST_PAGES {
            let sight = self.sight().await;
            if arrived(&sight.place) {
                look().await;
                return;
            }
            let answers = answers_to(&sight, sheet);
            self.give(&answers, hand).await;
            look().await;
            self.leave(&sight, &answers, sheet, hand).await;
        }
        panic!("{goal} should have come after at most {MOST_PAGES} pages");
    }

    /// Gives every answer that the sheet has for the page.
    pub async fn answer_page(&self, sheet: &Sheet, hand: Hand) {
        let sight = self.sight().await;
        self.give(&answers_to(&sight, sheet), hand).await;
    }

    /// Next, or Skip on an optional page that the sheet leaves empty.
    async fn leave(&self, sight: &Sight, answers: &[(Question<'_>, String)], sheet: &Sheet, hand: Hand) {
        // Where one Skip leaves both pages of the instinct behind, the second page's answers would be lost.
        let loses_answers = sight.place.page.as_deref() == Some("instinct1") && !sheet.agg.is_empty();
        if answers.is_empty() && sight.may_skip && !loses_answers {
            self.press_with(hand, "skip").await;
            self.until_elsewhere(&sight.place, "Skip").await;
        } else {
            self.go_on(&sight.place, answers.len() < sight.asked.len(), hand).await;
        }
    }

    async fn give(&self, answers: &[(Question<'_>, String)], hand: Hand) {
        match hand {
            Hand::Script => self.choose_at_once(answers).await,
            Hand::Mouse => {
                for (question, value) in answers {
                    self.choose(*question, value).await;
                }
            }
        }
    }
}

/// What the sheet says on the questions of this page.
fn answers_to<'a>(sight: &'a Sight, sheet: &Sheet) -> Vec<(Question<'a>, String)> {
    let answer = |one: &'a Asked| match one.id() {
        Some(id) => Some((one.question(), sheet.answer(id)?)),
        None => Some((Question::TieBreak, sheet.agg_choice.clone()?)),
    };
    sight.asked.iter().filter_map(answer).collect()
}
