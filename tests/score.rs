//! `cargo xtask score`: what it accepts, what it refuses, and that it answers line by line.
//!
//! That the outcomes are right is told by `parity`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what went wrong by panicking with a sentence"
)]

mod support;

use serde_json::{Value, json};
use support::compare::differences;
use support::fixtures::cases;

/// What stands on the lines of the output, and whether all was good.
fn run(input: impl AsRef<[u8]>) -> (Vec<Value>, bool) {
    let mut output = Vec::new();
    let all_good = xtask::score::run(input.as_ref(), &mut output).expect("memory can be read and written");
    let output = String::from_utf8(output).expect("the output is UTF-8");
    assert!(output.is_empty() || output.ends_with('\n'), "the last line is not ended");
    let lines = output.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("not JSON: {line}")));
    (lines.collect(), all_good)
}

/// Checks that two sheets have the same outcome.
fn check_same(sheet: &str, other: &str) {
    let (outcomes, all_good) = run(format!("{sheet}\n{other}\n"));
    assert!(all_good, "{sheet} or {other} is refused: {outcomes:?}");
    assert_eq!(outcomes[0], outcomes[1], "{sheet} and {other} have different outcomes");
}

/// Checks that a sheet is refused with an error that says `what`.
fn check_refused(sheet: &str, what: &str) {
    let (lines, all_good) = run(sheet);
    assert!(!all_good, "{sheet} is accepted: {lines:?}");
    let [Value::Object(line)] = &lines[..] else { panic!("{sheet} is answered by {lines:?}") };
    let error = line.get("error").and_then(Value::as_str);
    assert_eq!(line.len(), 1, "an error stands alone on its line: {line:?}");
    assert!(error.is_some_and(|error| error.contains(what)), "{sheet} is refused with {error:?}, not with {what:?}");
}

/// A sheet of a self-employed person with these parts besides.
fn freelance(parts: &str) -> String {
    let comma = if parts.is_empty() { "" } else { ", " };
    format!(r#"{{"gates": {{"status": "freelance"}}{comma}{parts}}}"#)
}

#[test]
fn absent_and_null_mean_unanswered() {
    let bare = freelance("");
    check_same(&freelance(r#""core": null, "check": null, "agg": null, "agg_choice": null"#), &bare);
    check_same(&freelance(r#""core": {}, "check": {}, "agg": {}"#), &bare);
    check_same(
        &freelance(r#""core": {"blur1": null}, "check": {"great_client1": null}, "agg": {"fear1": null}"#),
        &bare,
    );
    check_same(r#"{"gates": {"status": "freelance", "stop_power": null, "tried": null, "safety": null}}"#, &bare);
}

#[test]
fn an_unanswered_gate_counts_as_its_default() {
    let spelt_out = r#"{"gates": {"status": "manager", "stop_power": "agreement", "manager_ok": "unsure",
        "merged_roles": "unsure", "paid": "no", "money": "unknown", "tried": "none", "safety": "unsaid"}}"#;
    check_same(r#"{"gates": {"status": "manager"}}"#, &spelt_out.replace('\n', " "));
}

#[test]
fn a_sheet_without_a_status_is_refused() {
    check_refused("{}", "status");
    check_refused(r#"{"gates": null}"#, "status");
    check_refused(r#"{"gates": {}}"#, "status");
    check_refused(r#"{"gates": {"status": null}}"#, "status");
    check_refused(r#"{"gates": {"tried": "once"}, "core": {"blur1": 1}}"#, "status");
}

#[test]
fn unknown_ids_are_refused() {
    check_refused(&freelance(r#""core": {"blur9": 1}"#), "blur9");
    check_refused(&freelance(r#""core": {"Blur1": 1}"#), "Blur1");
    check_refused(&freelance(r#""core": {"blur9": null}"#), "blur9");
    check_refused(&freelance(r#""core": {"power3": 1}"#), "power3");
    check_refused(&freelance(r#""core": {"great_client1": 1}"#), "great_client1");
    check_refused(&freelance(r#""check": {"great_client11": 1}"#), "great_client11");
    check_refused(&freelance(r#""check": {"blur1": 1}"#), "blur1");
    check_refused(&freelance(r#""agg": {"fear3": 1}"#), "fear3");
    check_refused(&freelance(r#""agg": {"fear": 1}"#), "fear");
    check_refused(r#"{"gates": {"status": "freelance", "weather": "good"}}"#, "weather");
}

#[test]
fn unknown_gate_values_are_refused() {
    check_refused(r#"{"gates": {"status": "boss"}}"#, "status");
    check_refused(r#"{"gates": {"status": "Freelance"}}"#, "status");
    check_refused(r#"{"gates": {"status": "freelance", "tried": "twice"}}"#, "tried");
    check_refused(r#"{"gates": {"status": "freelance", "safety": true}}"#, "safety");
    check_refused(r#"{"gates": {"status": "freelance", "safety": 1}}"#, "safety");
    check_refused(r#"{"gates": {"status": "freelance", "safety": "na"}}"#, "safety");
    check_refused(r#"{"gates": {"status": "freelance", "safety": ""}}"#, "safety");
    check_refused(r#"{"gates": {"status": ["freelance"]}}"#, "status");
}

#[test]
fn an_answer_is_a_whole_number_in_range() {
    for wrong in [
        "5",
        "-1",
        "2.0",
        "2.5",
        "1e0",
        "true",
        "false",
        r#""2""#,
        r#""na""#,
        "[2]",
        "{}",
        "4294967298",
        "99999999999999999999",
    ] {
        check_refused(&freelance(&format!(r#""core": {{"blur1": {wrong}}}"#)), "blur1");
        check_refused(&freelance(&format!(r#""agg": {{"fear1": {wrong}}}"#)), "fear1");
        check_refused(&freelance(&format!(r#""check": {{"great_client1": {wrong}}}"#)), "great_client1");
    }
    check_refused(&freelance(r#""check": {"great_client1": 3}"#), "0 to 2 is expected, in great_client1");
}

#[test]
fn a_part_is_an_object() {
    for part in ["gates", "core", "check", "agg"] {
        for wrong in ["[]", r#""""#, "0", "1", "false", "true", r#"["blur1"]"#] {
            check_refused(&format!(r#"{{"{part}": {wrong}}}"#), part);
        }
    }
}

#[test]
fn a_sheet_is_one_json_object() {
    for wrong in ["[]", "3", "null", r#""freelance""#, "true"] {
        check_refused(wrong, "object");
    }
    for wrong in [
        "{",
        "freelance",
        "{'gates': {}}",
        &format!("{0} {0}", freelance("")),
        "NaN",
        r#"{"gates": {"status": "freelance",}}"#,
    ] {
        check_refused(wrong, "not an answer sheet");
    }
}

#[test]
fn a_key_stands_once() {
    check_refused(&freelance(r#""core": {"blur1": 1, "blur1": 1}"#), "blur1");
    check_refused(&freelance(r#""core": {"blur1": null, "blur1": 1}"#), "blur1");
    check_refused(&freelance(r#""core": {"blur1": 1, "\u0062lur1": 1}"#), "blur1");
    check_refused(&freelance(r#""core": {}, "core": {}"#), "core");
    check_refused(r#"{"gates": {"status": "freelance", "status": "freelance"}}"#, "status");
    check_refused(&freelance(r#""gates": {"status": "employee"}"#), "gates");
}

#[test]
fn items_and_gates_not_shown_are_ignored() {
    let bare = freelance("");
    check_same(&freelance(r#""core": {"power3_employee": 4, "power4_manager": 0}"#), &bare);
    check_same(r#"{"gates": {"status": "freelance", "manager_ok": "no", "merged_roles": "yes"}}"#, &bare);
    check_same(
        r#"{"gates": {"status": "employee", "money": "over50"}, "core": {"disrespect3": 4}}"#,
        r#"{"gates": {"status": "employee"}, "core": {"disrespect3": 4}}"#,
    );
    check_same(
        r#"{"gates": {"status": "manager", "merged_roles": "yes"}, "core": {"disrespect3": 4}}"#,
        r#"{"gates": {"status": "manager"}, "core": {"disrespect3": 4}}"#,
    );
    // Whatever they hold, and whatever the order of the parts.
    check_same(&freelance(r#""core": {"power3_employee": 9}"#), &bare);
    check_same(r#"{"core": {"power3_employee": 9}, "gates": {"status": "freelance"}}"#, &bare);
}

#[test]
fn a_tie_break_counts_only_among_several_dominant_types() {
    let sheet = |agg: &str, choice: &str| freelance(&format!(r#""agg": {agg}, "agg_choice": {choice}"#));
    let tied = r#"{"fear1": 3, "justice1": 3}"#;
    check_same(&sheet(tied, r#""territory""#), &sheet(tied, "null"));
    check_same(&sheet(r#"{"fear1": 3}"#, r#""fear""#), &sheet(r#"{"fear1": 3}"#, "null"));
    check_same(&sheet("{}", r#""fear""#), &sheet("{}", "null"));
    let (outcomes, _) = run(sheet(tied, r#""justice""#));
    assert_eq!(outcomes[0]["aggression"]["dominant"], json!(["justice", "fear"]), "the type chosen goes first");
    assert_eq!(outcomes[0]["aggression"]["state"], "chosen");
}

#[test]
fn empty_lines_are_skipped() {
    let sheet = freelance("");
    let (outcomes, all_good) = run(format!("\n{sheet}\n\n   \n\t\r\n{sheet}\r\n\n"));
    assert!(all_good, "{outcomes:?}");
    assert_eq!(outcomes.len(), 2, "two sheets among empty lines: {outcomes:?}");
    assert_eq!(run(""), (Vec::new(), true), "nothing asked, nothing answered");
    assert_eq!(run("\n \n"), (Vec::new(), true), "only empty lines");
}

#[test]
fn the_last_line_need_not_be_ended() {
    let (outcomes, all_good) = run(freelance(""));
    assert!(all_good && outcomes.len() == 1, "{outcomes:?}");
}

#[test]
fn an_error_stands_on_its_own_line_and_stops_nothing() {
    let (employee, freelance) = (r#"{"gates": {"status": "employee", "safety": "yes"}}"#, freelance(""));
    let (lines, all_good) = run(format!("{employee}\noops\n{freelance}\n\n{{}}\n{employee}\n"));
    assert!(!all_good, "two lines are wrong, and the exit status is to say so");
    let told: Vec<&str> = lines.iter().map(|line| line["verdict"].as_str().unwrap_or("error")).collect();
    assert_eq!(told, ["STOP", "error", "INSUFFICIENT", "error", "STOP"], "{lines:?}");
    for (line, place) in [(&lines[1], "line 2"), (&lines[3], "line 5")] {
        assert!(line["error"].as_str().is_some_and(|error| error.contains(place)), "{line} does not say {place}");
    }
}

#[test]
fn a_line_that_is_no_text_is_an_error_like_another() {
    let mut input = b"\xff\xfe{}\n".to_vec();
    input.extend(freelance("").bytes());
    let (lines, all_good) = run(input);
    assert!(!all_good && lines.len() == 2, "{lines:?}");
    assert!(lines[0]["error"].is_string() && lines[1]["verdict"].is_string(), "{lines:?}");
}

#[test]
fn every_sheet_is_answered_in_order_with_the_whole_outcome() {
    let cases = cases();
    let input: Vec<String> = cases.iter().map(|case| case.sheet.to_string()).collect();
    let (outcomes, all_good) = run(input.join("\n"));
    assert!(all_good, "a worked case is refused");
    assert_eq!(outcomes.len(), cases.len(), "one line for each line");
    for (case, outcome) in cases.iter().zip(&outcomes) {
        let wrong = differences("", outcome, &case.expected);
        assert!(wrong.is_empty(), "case {}: {}", case.id, wrong.join("; "));
        let keys = |value: &Value| value.as_object().map(|object| object.keys().cloned().collect::<Vec<_>>());
        assert_eq!(keys(outcome), keys(&case.expected), "case {}: the keys stand in another order", case.id);
    }
}
