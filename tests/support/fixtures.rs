//! The files of `tests/fixtures`, read.

use keep_or_fire::instrument::answers::{Answer, Answers, Response};
use keep_or_fire::instrument::checklist::{ChecklistLine, Tick};
use keep_or_fire::instrument::gate::{Choice, Gate};
use keep_or_fire::instrument::item::{Frequency, Item};
use serde_json::Value;

/// An answer sheet and the whole outcome it must have.
pub struct Case {
    pub id: String,
    pub sheet: Value,
    pub expected: Value,
}

/// The worked cases of the instrument.
pub fn cases() -> Vec<Case> {
    let file: Value = serde_json::from_str(include_str!("../fixtures/cases.json")).expect("cases.json is JSON");
    let cases = file["cases"].as_array().expect("cases.json has a list of cases").iter();
    let text = |value: &Value| value.as_str().expect("a case has an id").to_owned();
    cases
        .map(|case| Case { id: text(&case["id"]), sheet: case["answers"].clone(), expected: case["expected"].clone() })
        .collect()
}

/// One line of `vectors.txt`: many answers with little expected, where a case is one sheet with everything expected.
pub struct Vector {
    /// The number of the line, from 1.
    pub line: usize,
    pub answers: Answers,
    pub verdict: String,
    /// The deciding rule; none where the line has `-`.
    pub rule: Option<String>,
}

/// The compact vectors. A line: status, `stop_power`, tried, safety, the core answers in the instrument's order of the
/// items shown to that status, the checklist, the verdict, the deciding rule; `.` is an answer not given.
pub fn vectors() -> Vec<Vector> {
    include_str!("../fixtures/vectors.txt").lines().enumerate().map(|(n, line)| vector(n + 1, line)).collect()
}

fn vector(line: usize, text: &str) -> Vector {
    let words: Vec<&str> = text.split(' ').collect();
    let [status, stop_power, tried, safety, core, checklist, verdict, rule] = words[..] else {
        panic!("line {line} of vectors.txt has {} words instead of 8", words.len());
    };
    let gates = [(Gate::Status, status), (Gate::StopPower, stop_power), (Gate::Tried, tried), (Gate::Safety, safety)];
    let mut answers: Answers = gates
        .into_iter()
        .map(|(gate, value)| {
            let choice = Choice::from_id(gate, value);
            Answer::Gate(choice.unwrap_or_else(|| panic!("line {line} of vectors.txt: {value:?} for {}", gate.id())))
        })
        .collect();
    let shown: Vec<Item> = Item::shown_to(answers.status().expect("a status was just set")).collect();
    assert_eq!(core.len(), shown.len(), "line {line} of vectors.txt: one sign for each item shown");
    assert_eq!(checklist.len(), ChecklistLine::COUNT, "line {line} of vectors.txt: one sign for each checklist line");
    for (item, sign) in shown.into_iter().zip(core.chars()).filter(|(_, sign)| *sign != '.') {
        let frequency = Frequency::from_id(&sign.to_string());
        let frequency = frequency.unwrap_or_else(|| panic!("line {line} of vectors.txt: {sign:?} for {}", item.id()));
        answers.set(Answer::Core(item, Response::Given(frequency)));
    }
    for (row, sign) in ChecklistLine::ALL.iter().zip(checklist.chars()).filter(|(_, sign)| *sign != '.') {
        let tick = Tick::from_id(&sign.to_string());
        let tick = tick.unwrap_or_else(|| panic!("line {line} of vectors.txt: {sign:?} for {}", row.id()));
        answers.set(Answer::Checklist(*row, Response::Given(tick)));
    }
    Vector { line, answers, verdict: verdict.to_owned(), rule: (rule != "-").then(|| rule.to_owned()) }
}

/// The published instrument without its words: ids, keys, audiences, cut-offs, rules, pages, and the numbers of the
/// calculation. Whoever changes the instrument changes this file and the typed tables, each by hand.
pub fn instrument() -> Value {
    serde_json::from_str(include_str!("../fixtures/instrument-ids.json")).expect("instrument-ids.json is JSON")
}
