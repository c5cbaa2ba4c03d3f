//! Every screen in every shape: narrow and wide, with large text, in forced colours, and standing still. What is chosen moves nothing.

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
    journey!(what_is_chosen_can_be_read_in_forced_colours).within(Surroundings { forced_colours: true, ..USUAL }),
    journey!(nothing_moves_for_who_wants_no_motion).within(Surroundings { reduced_motion: true, ..USUAL }),
    journey!(an_answer_is_as_high_chosen_as_not),
];

/// At each of them one answer or another fills its line to the end, in French or in English.
const FULL_LINES: [u32; 2] = [320, 412];

async fn no_screen_scrolls_sideways(visit: &Visit) {
    visit.tour(async |what| visit.expect_to_fit_all_widths(&what).await).await;
}

async fn no_screen_scrolls_sideways_with_text_of_twice_the_size(visit: &Visit) {
    visit.tour(async |what| visit.expect_to_fit_all_widths(&what).await).await;
}

async fn no_screen_scrolls_sideways_in_forced_colours(visit: &Visit) {
    visit.tour(async |what| visit.expect_to_fit_all_widths(&what).await).await;
}

/// The browser puts a ground of its own behind words, unless the box that they lie in says that it has colours for them.
async fn what_is_chosen_can_be_read_in_forced_colours(visit: &Visit) {
    let case = case::named("28_same_with_tie_break");
    visit.open("/").await;
    visit.expect_chosen_words_on_their_colour("the home screen").await;
    visit.start(&case.answers, Hand::Script).await;
    visit.expect_chosen_words_on_their_colour("a page of sentences").await;
}

async fn nothing_moves_for_who_wants_no_motion(visit: &Visit) {
    visit.tour(async |what| visit.expect_stillness(&what).await).await;
}

/// Else what is read further down would jump at each answer.
async fn an_answer_is_as_high_chosen_as_not(visit: &Visit) {
    let case = case::named("28_same_with_tie_break");
    for (language, width) in Language::ALL.iter().flat_map(|language| FULL_LINES.map(|width| (language, width))) {
        visit.set_width(width).await;
        visit.open(&format!("/?lang={}", language.id())).await;
        visit.expect_choices_to_keep_their_height(&format!("the home screen, {width} px wide,")).await;
        visit.start(&case.answers, Hand::Script).await;
        visit.expect_choices_to_keep_their_height(&format!("a page of sentences, {width} px wide,")).await;
        visit.forget_everything().await;
    }
}

impl Visit {
    async fn expect_chosen_words_on_their_colour(&self, what: &str) {
        let unread: Vec<String> = self
            .ask(
                r#"const drawn = (element) => (({ color, backgroundColor }) => `${color} on ${backgroundColor}`)(getComputedStyle(element));
                   const pattern = document.body.appendChild(document.createElement("i"));
                   Object.assign(pattern.style, { forcedColorAdjust: "none", color: "HighlightText", background: "Highlight" });
                   const chosen = drawn(pattern);
                   pattern.remove();
                   const options = [...document.querySelectorAll("main fieldset label")];
                   const unread = options.filter((label) => {
                     label.control.click();
                     return drawn(label.lastElementChild) !== chosen;
                   });
                   return unread.map((label) => label.textContent)"#,
                vec![],
            )
            .await;
        assert!(unread.is_empty(), "on {what} these cannot be read once they are chosen: {unread:?}");
    }

    async fn expect_choices_to_keep_their_height(&self, what: &str) {
        let changed: Vec<String> = self
            .ask(
                r#"const changes = (label) => {
                     const before = label.getBoundingClientRect().height;
                     label.control.click();
                     return label.getBoundingClientRect().height !== before;
                   };
                   const options = [...document.querySelectorAll("main fieldset label")];
                   const changed = options.filter((label) => !label.control.checked && changes(label));
                   return changed.map((label) => label.textContent)"#,
                vec![],
            )
            .await;
        assert!(changed.is_empty(), "on {what} these have another height once they are chosen: {changed:?}");
    }

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
        self.press("try=milder").await;
        self.find("[data-result][data-trial]").await;
        look("a trial".into()).await;
        self.open(&format!("/?lang={language}#history")).await;
        self.until_screen("history").await;
        look("the notebook".into()).await;
        self.click("[data-client] button").await;
        self.find("main[data-client]").await;
        look("a client".into()).await;
        self.press_with(Hand::Script, "rename").await;
        self.find("dialog[open] [data-nickname]").await;
        look("a dialog".into()).await;
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
                     // With that one a confirming button is deaf for a moment, and looks the same.
                     || (!["none", "kof-not-yet"].includes(style.animationName) && seconds(style.animationDuration) > 0.001)
                     || style.scrollBehavior === "smooth";
                   const found = [...document.querySelectorAll("*")].filter((element) =>
                     [null, "::before", "::after"].some((part) => may_move(getComputedStyle(element, part))));
                   return found.map((element) => element.outerHTML.slice(0, 80))
                     .concat(document.getAnimations().filter((one) => one.animationName !== "kof-not-yet").map((one) => `running: ${one.animationName ?? one.transitionProperty}`))"#,
                vec![],
            )
            .await;
        assert!(moving.is_empty(), "nothing should move on {what}, and these can: {moving:?}");
    }
}
