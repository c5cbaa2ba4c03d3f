//! The worked cases: answer sheets with the outcome each must have.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::Value;

const FIXTURE: &str = "tests/fixtures/cases.json";

#[derive(Deserialize)]
struct Cases {
    cases: Vec<Case>,
}

/// One answer sheet and its outcome.
#[derive(Clone, Deserialize)]
pub struct Case {
    pub id: String,
    pub answers: Sheet,
    pub expected: Expected,
}

/// The answers of a case, by the instrument's ids.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Sheet {
    pub gates: BTreeMap<String, Option<String>>,
    pub core: BTreeMap<String, Option<u8>>,
    pub check: BTreeMap<String, Option<u8>>,
    pub agg: BTreeMap<String, Option<u8>>,
    pub agg_choice: Option<String>,
}

/// What the result page can show of an outcome.
#[derive(Clone, Deserialize)]
pub struct Expected {
    pub verdict: String,
    pub variant: Option<String>,
    pub rule: Option<String>,
    pub route: Option<String>,
    pub fired: BTreeSet<String>,
    pub scores: BTreeMap<String, Option<f64>>,
    pub aggression: Instinct,
    pub flags: BTreeSet<String>,
    pub flip: Flip,
    pub confidence: Option<String>,
}

#[derive(Clone, Deserialize)]
pub struct Instinct {
    pub scores: BTreeMap<String, Option<f64>>,
    pub dominant: BTreeSet<String>,
}

/// The smallest change to another verdict, each way.
#[derive(Clone, Deserialize)]
pub struct Flip {
    pub milder: Option<Value>,
    pub harsher: Option<Value>,
}

impl Sheet {
    /// The value of the radio that this sheet wants on a question, by the question's id.
    pub fn answer(&self, id: &str) -> Option<String> {
        self.all().remove(id)
    }

    /// Every answer, by the question's id.
    pub fn all(&self) -> BTreeMap<&str, String> {
        let numbers = [&self.core, &self.check, &self.agg].into_iter().flatten();
        let numbers = numbers.filter_map(|(id, value)| Some((id.as_str(), value.as_ref()?.to_string())));
        let gates = self.gates.iter().filter_map(|(id, value)| Some((id.as_str(), value.clone()?)));
        numbers.chain(gates).collect()
    }
}

static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| {
    let text = fs::read_to_string(FIXTURE).unwrap_or_else(|error| panic!("{FIXTURE} cannot be read: {error}"));
    let file: Cases =
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{FIXTURE} is not what it was: {error}"));
    file.cases
});

/// Every worked case, in the order of the file.
pub fn all() -> impl Iterator<Item = Case> {
    CASES.iter().cloned()
}

/// The case of this id.
pub fn named(id: &str) -> Case {
    all().find(|case| case.id == id).unwrap_or_else(|| panic!("{FIXTURE} holds no case {id}"))
}
