//! Every screen in every shape: narrow and wide, with large text, in forced colours, and standing still.

use keep_or_fire::instrument::language::Language;

use crate::case;
use crate::journey::{Journey, journey};
use crate::look::WIDTHS;
use crate::page::Hand;
use crate::surroundings::{Surroundings, USUAL};
use crate::visit::Visit;

pub const JOURNEYS: &[Journey] = &[
    journey!(no_screen_scrolls_sideways),
    journey!(no_screen_scrolls_sideways_with_text_of_twice_the_size)
        .within(Surroundings { double_text: true, ..USUAL }),
    journey!(no_screen_scrolls_sideways_in_forced_colours).within(Surroundings { forced_colours: true, ..USUAL }),
    journey!(nothing_moves_for_who_wants_no_motion).within(Surroundings { reduced_motion: true, ..USUAL }),
];

async fn no_screen_scrolls_sideways(visit: &Visit) {
    visit.tour(async |what| visit.expect_to_fit_all_widths(&what).await).await;
}

async fn no_screen_scrolls_sideways_with_text_of_twice_the_size(visit: &Visit) {
    visit.tour(async |what| visit.expect_to_fit_all_widths(&what).await).await;
}

async fn no_screen_scrolls_sideways_in_forced_colours(visit: &Visit) {
    visit.tour(async |what| visit.expect_to_fit_all_widths(&what).await).await;
}

async fn nothing_moves_for_who_wants_no_motion(visit: &Visit) {
    visit.tour(async |what| visit.expect_stillness(&what).await).await;
}

impl Visit {
    /// By every screen there is, with a look at each.
    async fn tour(&self, mut look: impl AsyncFnMut(String)) {
        let case = case::named("28_same_with_tie_break");
        let language = Language::ALL[self.plan.engine as usize % Language::COUNT].id();
        for screen in ["help", "about"] {
            self.open(&format!("/?lang={language}#{screen}")).await;
            self.until_screen(screen).await;
            look(format!("the screen {screen}")).await;
            self.forget_everything().await;
        }
        self.open(&format!("/?lang={language}")).await;
        look("the home screen".into()).await;
        self.press("start").await;
        look("the home screen with an open question pointed out".into()).await;
        self.start(&case.answers, Hand::Script).await;
        self.walk_on_watching(&case.answers, Hand::Script, async || {
            self.unfold().await;
            look(format!("{:?}", self.place().await)).await;
        })
        .await;
        self.expect_outcome_of(&case).await;
    }

    async fn expect_to_fit_all_widths(&self, what: &str) {
        for width in WIDTHS {
            self.set_width(width).await;
            self.expect_no_sideways_scrolling(&format!("{what}, {width} px wide,")).await;
        }
    }

    /// No animation runs, and none could begin: neither on an element nor on what a style sheet puts before or after it.
    async fn expect_stillness(&self, what: &str) {
        let moving: Vec<String> = self
            .ask(
                r#"document.querySelectorAll("button").forEach((one) => one.focus());
                   const seconds = (list) => Math.max(...list.split(",").map(parseFloat));
                   const may_move = (style) => seconds(style.transitionDuration) > 0.001
                     || (style.animationName !== "none" && seconds(style.animationDuration) > 0.001)
                     || style.scrollBehavior === "smooth";
                   const found = [...document.querySelectorAll("*")].filter((element) =>
                     [null, "::before", "::after"].some((part) => may_move(getComputedStyle(element, part))));
                   return found.map((element) => element.outerHTML.slice(0, 80))
                     .concat(document.getAnimations().map((one) => `running: ${one.animationName ?? one.transitionProperty}`))"#,
                vec![],
            )
            .await;
        assert!(moving.is_empty(), "nothing should move on {what}, and these can: {moving:?}");
    }
}
