//! What a screen reader is given: the accessibility tree of each screen as an outline of roles, names and states, compared
//! with the one that was read and found good, in `tests/fixtures/trees/`.
//!
//! `KOF_TREES=write` writes the outlines anew: read the difference before it is kept.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use keep_or_fire::content::words;
use keep_or_fire::instrument::language::Language;
use serde_json::{Value, json};
use xtask::engine::Engine;

use crate::case;
use crate::journey::{Journey, journey};
use crate::page::Hand;
use crate::sight::Question;
use crate::surroundings::NO_TREE;
use crate::visit::Visit;

/// The states worth hearing, in the order in which they are written.
const STATES: [&str; 11] = [
    "level",
    "checked",
    "expanded",
    "required",
    "invalid",
    "disabled",
    "modal",
    "live",
    "valuemin",
    "valuemax",
    "valuetext",
];

pub const JOURNEYS: &[Journey] = &[
    journey!(the_tree_of_the_first_screen_is_the_expected_one).only(Engine::Chromium, NO_TREE),
    journey!(the_tree_of_the_first_screen_with_drafts_and_results_is_the_expected_one).only(Engine::Chromium, NO_TREE),
    journey!(the_tree_of_a_page_of_questions_is_the_expected_one).only(Engine::Chromium, NO_TREE),
    journey!(the_tree_of_the_tie_break_and_of_a_result_is_the_expected_one).only(Engine::Chromium, NO_TREE),
    journey!(the_trees_of_help_and_about_are_the_expected_ones).only(Engine::Chromium, NO_TREE),
];

async fn the_tree_of_the_first_screen_is_the_expected_one(visit: &Visit) {
    visit.open("/").await;
    visit.expect_tree("home").await;
    visit.press("start").await;
    visit.expect_tree("home-missing").await;
}

async fn the_tree_of_the_first_screen_with_drafts_and_results_is_the_expected_one(visit: &Visit) {
    visit.a_result_of("Atelier Nord").await;
    visit.press("retake").await;
    visit.until_page("blur").await;
    visit.choose(Question::Item("blur1"), "3").await;
    visit.in_a_new_tab().await;
    visit.open("/").await;
    visit.find("[data-resume]").await;
    visit.expect_tree("home-returning").await;
    visit.press("delete").await;
    visit.expect_tree("dialog").await;
}

async fn the_tree_of_a_page_of_questions_is_the_expected_one(visit: &Visit) {
    visit.open("/").await;
    let sheet = case::named("09_ordinary").answers;
    visit.start(&sheet, Hand::Script).await;
    visit.walk_to_page(&sheet, Hand::Script, "disrespect").await;
    visit.choose(Question::Item("disrespect4"), "2").await;
    visit.press("next").await;
    visit.expect_tree("questions").await;
}

async fn the_tree_of_the_tie_break_and_of_a_result_is_the_expected_one(visit: &Visit) {
    let case = case::named("28_same_with_tie_break");
    visit.open("/").await;
    // Chromium says yes or no by how well it knows the site; the outline has the sentence of a no.
    let no = json!({ "permission": { "name": "persistent-storage" }, "setting": "denied" });
    visit.devtools("Browser.setPermission", &no).await;
    visit.start(&case.answers, Hand::Script).await;
    let arrived = |place: &crate::sight::Place| place.screen == "tie-break";
    visit.walk_until("the tie-break", arrived, &case.answers, Hand::Script, async || {}).await;
    visit.expect_tree("tie-break").await;
    visit.walk_on(&case.answers, Hand::Script).await;
    visit.expect_outcome_of(&case).await;
    visit.expect_tree("result").await;
}

async fn the_trees_of_help_and_about_are_the_expected_ones(visit: &Visit) {
    for screen in ["help", "about"] {
        visit.open(&format!("/#{screen}")).await;
        visit.reload().await;
        visit.until_screen(screen).await;
        visit.expect_tree(screen).await;
    }
}

impl Visit {
    async fn expect_tree(&self, name: &str) {
        self.until_painted().await;
        let answer = self.devtools("Accessibility.getFullAXTree", &json!({})).await;
        let seen = outline(&answer["nodes"]);
        let path: PathBuf = ["tests/fixtures/trees", &format!("{name}.txt")].iter().collect();
        if env::var_os("KOF_TREES").is_some_and(|wish| wish == "write") {
            fs::write(&path, &seen).expect("an outline can be written");
            return;
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if let Some((line, (seen, expected))) =
            seen.lines().zip(expected.lines()).enumerate().find(|(_, (a, b))| a != b)
        {
            panic!("the accessibility tree of {name}, line {}, should be\n{expected}\nand is\n{seen}", line + 1);
        }
        let (seen, expected) = (seen.lines().count(), expected.lines().count());
        assert!(seen == expected, "the accessibility tree of {name} should have {expected} lines and has {seen}");
    }
}

/// One line a node that is not ignored: role, name, states; indented by its depth. Dates are written as such.
fn outline(nodes: &Value) -> String {
    let nodes = nodes.as_array().cloned().unwrap_or_default();
    let mut text = String::new();
    if let Some(root) = nodes.first() {
        write(root, &nodes, 0, &mut text);
    }
    text
}

fn write(node: &Value, nodes: &[Value], depth: usize, text: &mut String) {
    let role = node["role"]["value"].as_str().unwrap_or_default();
    let is_text = matches!(role, "InlineTextBox" | "StaticText" | "ListMarker" | "LineBreak");
    let name = node["name"]["value"].as_str().unwrap_or_default();
    let is_plain =
        matches!(role, "generic" | "none" | "LabelText" | "Legend" | "strong" | "LayoutTable") && name.is_empty();
    let is_said = node["ignored"] != json!(true) && !is_plain && role != "InlineTextBox";
    // A text that only repeats the name of what it stands in says nothing new.
    let is_said = is_said
        && !(is_text && (name.trim().is_empty() || text.lines().last().is_some_and(|line| line.contains(name))));
    if is_said {
        let _ = write!(text, "{}{role}", "  ".repeat(depth));
        if !name.is_empty() {
            let _ = write!(text, " \"{}\"", without_day(name));
        }
        if let (false, Some(value)) = (
            is_text,
            node["value"]["value"].as_str().or(node["value"]["value"].as_f64().map(|n| n.to_string()).as_deref()),
        ) {
            let _ = write!(text, " = {value}");
        }
        if let Some(description) = node["description"]["value"].as_str().filter(|text| !text.is_empty()) {
            let _ = write!(text, " ({})", without_day(description));
        }
        for state in STATES {
            let property = node["properties"].as_array().into_iter().flatten().find(|one| one["name"] == state);
            match property.map(|one| &one["value"]["value"]) {
                None | Some(Value::Bool(false)) => {}
                Some(Value::Bool(true)) => _ = write!(text, " [{state}]"),
                Some(Value::String(value)) if value == "false" || value.is_empty() => {}
                Some(value) => _ = write!(text, " [{state} {}]", value.to_string().trim_matches('"')),
            }
        }
        text.push('\n');
    }
    for child in node["childIds"].as_array().into_iter().flatten() {
        if let Some(child) = nodes.iter().find(|node| node["nodeId"] == *child) {
            write(child, nodes, depth + usize::from(is_said), text);
        }
    }
}

/// Today's date is another one every day.
fn without_day(text: &str) -> String {
    let months = words(Language::French).dates.months;
    // No line ends between the two.
    let text = months
        .iter()
        .fold(text.to_owned(), |text, month| text.replace(&format!("\u{a0}{month}"), &format!(" {month}")));
    let mut parts: Vec<&str> = text.split(' ').collect();
    if let Some(at) = parts.iter().position(|part| months.contains(part)) {
        let first = at.saturating_sub(1);
        parts.splice(first..(at + 2).min(parts.len()), ["<date>"]);
    }
    parts.join(" ")
}
