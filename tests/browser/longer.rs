//! A language that needs more room than either of ours: every word of the page made longer by two fifths, and nothing may stick out.

use crate::case;
use crate::journey::{Journey, journeys};
use crate::look::WIDTHS;
use crate::notebook::notebook_of;
use crate::page::Hand;
use crate::stored::NOTEBOOK;
use crate::visit::Visit;

pub const JOURNEYS: &[Journey] = &journeys![
    longer_words_have_room_on_the_first_screen_and_beside_the_way,
    longer_words_have_room_on_every_page_and_in_the_result,
    longer_words_have_room_in_the_notebook_and_in_a_dialog,
];

/// As long words as a translator may need. What was made longer is left alone until the app writes it anew.
const LENGTHEN: &str = r"
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const longer = (word) => word.length < 3 ? word : word + word.slice(0, Math.ceil(word.length * 0.4)).toLowerCase();
    for (let text; (text = texts.nextNode()); ) {
      if (text.parentElement.closest('script, style, textarea, svg') || text.data === text.longer) continue;
      text.longer = text.data = text.data.replace(/\p{L}+/gu, longer);
    }";

async fn longer_words_have_room_on_the_first_screen_and_beside_the_way(visit: &Visit) {
    visit.open("/").await;
    visit.press("start").await;
    visit.expect_room_for_longer_words("the first screen").await;
    for screen in ["help", "about"] {
        visit.forget_everything().await;
        visit.open(&format!("/#{screen}")).await;
        visit.until_screen(screen).await;
        visit.expect_room_for_longer_words(screen).await;
    }
}

async fn longer_words_have_room_on_every_page_and_in_the_result(visit: &Visit) {
    let sheet = case::named("28_same_with_tie_break").answers;
    visit.open("/").await;
    visit.start(&sheet, Hand::Script).await;
    let look = async || visit.expect_room_for_longer_words("a screen on the way").await;
    visit.walk_on_watching(&sheet, Hand::Script, look).await;
    visit.unfold().await;
    visit.expect_room_for_longer_words("the result, unfolded").await;
}

async fn longer_words_have_room_in_the_notebook_and_in_a_dialog(visit: &Visit) {
    let kept = notebook_of("Atelier Nord", &["09_ordinary", "13_freelance_incorrigible"]).to_string();
    visit.open("/").await;
    visit.store(NOTEBOOK, &kept).await;
    visit.open("/").await;
    visit.expect_room_for_longer_words("the first screen with a client").await;
    visit.open_client().await;
    visit.expect_room_for_longer_words("the history of a client").await;
    visit.press("forget-all").await;
    visit.until_asked().await;
    visit.expect_room_for_longer_words("a dialog").await;
}

impl Visit {
    async fn expect_room_for_longer_words(&self, what: &str) {
        for width in WIDTHS {
            self.set_width(width).await;
            let _: serde_json::Value = self.ask(LENGTHEN, vec![]).await;
            self.until_painted().await;
            self.expect_no_sideways_scrolling(&format!("{what} with longer words, {width} px wide")).await;
        }
    }
}
