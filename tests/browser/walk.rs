//! Whole visits: an answer sheet given page by page until the result stands there.

use crate::case::Sheet;
use crate::page::Question;
use crate::visit::Visit;

/// How the answers are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// Every answer is a click of the mouse on its words.
    Mouse,
    /// A page at a time, by the radios' own `click()`.
    Script,
}

/// No path through the questionnaire is longer, tie-break included.
const MOST_PAGES: usize = 20;

impl Visit {
    /// From the home screen to the first page of questions.
    pub async fn start(&self, sheet: &Sheet, hand: Hand) {
        // Start asks for both; a sheet without the second means its default.
        let status = sheet.answer("status").expect("every sheet driven through the page has a status");
        let stop_power = sheet.answer("stop_power").unwrap_or_else(|| "agreement".into());
        self.answer(&[(Question::Gate("status"), status), (Question::Gate("stop_power"), stop_power)], hand).await;
        self.press("start").await;
        self.until_screen("questions").await;
    }

    /// From the home screen to the result.
    pub async fn walk(&self, sheet: &Sheet, hand: Hand) {
        self.start(sheet, hand).await;
        self.walk_on(sheet, hand).await;
    }

    /// From wherever the questions are to the result.
    pub async fn walk_on(&self, sheet: &Sheet, hand: Hand) {
        self.walk_on_watching(sheet, hand, async || {}).await;
    }

    /// The same, with a look at every page before it is left, the result included.
    pub async fn walk_on_watching(&self, sheet: &Sheet, hand: Hand, mut look: impl AsyncFnMut()) {
        for _ in 0..MOST_PAGES {
            if self.place().await.screen == "result" {
                look().await;
                return;
            }
            self.answer_page(sheet, hand).await;
            look().await;
            self.leave_page(sheet).await;
        }
        panic!("the result should have come after at most {MOST_PAGES} pages");
    }

    /// To the page of this id, answering what comes before it.
    pub async fn walk_to_page(&self, sheet: &Sheet, hand: Hand, page: &str) {
        for _ in 0..MOST_PAGES {
            if self.place().await.page.as_deref() == Some(page) {
                return;
            }
            self.answer_page(sheet, hand).await;
            self.leave_page(sheet).await;
        }
        panic!("the page {page} should have come after at most {MOST_PAGES} others");
    }

    /// Gives every answer that the sheet has for the page.
    pub async fn answer_page(&self, sheet: &Sheet, hand: Hand) {
        let asked = self.asked().await;
        let answers: Vec<_> = asked
            .iter()
            .filter_map(|one| match one.id() {
                Some(id) => Some((one.question(), sheet.answer(id)?)),
                None => Some((Question::TieBreak, sheet.agg_choice.clone()?)),
            })
            .collect();
        self.answer(&answers, hand).await;
    }

    /// Next, or Skip on an optional page that the sheet leaves empty.
    async fn leave_page(&self, sheet: &Sheet) {
        let before = self.place().await;
        let asked = self.asked().await;
        let empty = asked.iter().all(|one| one.chosen.is_none());
        let later_part = sheet.agg.is_empty() || before.page.as_deref() != Some("instinct1");
        if empty && later_part && self.has("[data-skip]").await {
            self.press("skip").await;
            self.until_elsewhere(&before, "Skip").await;
        } else {
            self.press_next().await;
        }
    }

    async fn answer(&self, answers: &[(Question<'_>, String)], hand: Hand) {
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
