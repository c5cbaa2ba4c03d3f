//! The scales, the checklist, and the composites that are made of several scales.

use keep_or_fire::instrument::answers::{Answer, Answers, Response};
use keep_or_fire::instrument::checklist::{ChecklistLine, Tick};
use keep_or_fire::instrument::item::{Frequency, Item};
use keep_or_fire::instrument::scale::{Direction, Scale};
use keep_or_fire::instrument::units::Units;
use serde_json::{Value, json};

use crate::published::{check, ids, list};
use crate::support::fixtures::instrument;
use crate::support::people::{STATUSES, as_bad_as};
use crate::support::person::Person;

fn direction(scale: Scale) -> Value {
    json!(if scale.direction() == Direction::Adverse { "adverse" } else { "protective" })
}

#[test]
fn the_scales_and_the_checklist() {
    let by_frequency: Vec<Scale> = Scale::profile().filter(|scale| *scale != Scale::GreatClient).collect();
    let scale = |scale: &Scale| json!({ "id": scale.id(), "direction": direction(*scale), "min_answered": scale.minimum_answered() });
    check("scales", &list(&by_frequency, scale));
    let checklist = json!({
        "id": Scale::GreatClient.id(),
        "direction": direction(Scale::GreatClient),
        "min_answered": Scale::GreatClient.minimum_answered(),
        "response": "check3",
        "items": ids(ChecklistLine::ALL.iter().map(|line| line.id())),
    });
    check("checklist", &checklist);
    for composite in [Scale::Load, Scale::ClientLoad, Scale::Harm] {
        assert_eq!(composite.minimum_answered(), 0, "{} asks for scales, not for answers", composite.id());
    }
}

#[test]
fn a_scale_has_a_score_from_its_minimum_of_answers_on() {
    for scale in Scale::profile() {
        let of_scale: Vec<Answer> = if scale == Scale::GreatClient {
            ChecklistLine::ALL.iter().map(|line| Answer::Checklist(*line, Response::Given(Tick::Partly))).collect()
        } else {
            let shown = Item::shown_to(STATUSES[0]).filter(|item| item.scale() == scale);
            shown.map(|item| Answer::Core(item, Response::Given(Frequency::Sometimes))).collect()
        };
        let minimum = usize::try_from(scale.minimum_answered()).unwrap();
        for count in 0..=of_scale.len() {
            let score = score_of(scale, of_scale[..count].iter().copied());
            let expected = (count >= minimum).then(|| Units::from_points(50.0));
            assert_eq!(score, expected, "{} with {count} answers, all in the middle", scale.id());
        }
    }
}

fn score_of(scale: Scale, answers: impl Iterator<Item = Answer>) -> Option<Units> {
    let answers: Answers = answers.chain([Answer::Gate(STATUSES[0].choice())]).collect();
    Person(answers).evidence().scores.get(scale)
}

/// The composites are made by a function, not by a table: it is asked about every set of scales that can have a score.
#[test]
fn the_composites() {
    let derived = instrument()["derived"].clone();
    let names: Vec<&String> = derived.as_object().unwrap().keys().collect();
    let composites = Scale::ALL.iter().skip(Scale::profile().count());
    assert_eq!(names, composites.map(|scale| scale.id()).collect::<Vec<_>>(), "the composites");
    let parts = [Scale::Blur, Scale::Demands, Scale::Disrespect, Scale::Trap, Scale::Wear];
    for (badness, scored) in
        [[0, 1, 2, 3, 4], [4, 2, 3, 1, 0]].into_iter().flat_map(|badness| (0..32).map(move |set| (badness, set)))
    {
        let has_score =
            |scale: Scale| parts.iter().position(|part| *part == scale).is_some_and(|n| scored & (1 << n) != 0);
        let answers: Vec<Answer> = Item::shown_to(STATUSES[0])
            .filter(|item| has_score(item.scale()))
            .map(|item| as_bad_as(item, badness[parts.iter().position(|part| *part == item.scale()).unwrap()]))
            .collect();
        let one = |id: &Value| score_of(Scale::from_id(id.as_str().unwrap()).unwrap(), answers.iter().copied());
        let all = |ids: &Value| ids.as_array().unwrap().iter().filter_map(one).collect::<Vec<Units>>();
        for (name, rule) in derived.as_object().unwrap() {
            let of = all(&rule["of"]);
            let is_complete = all(&rule["require"]).len() == rule["require"].as_array().unwrap().len()
                && all(&rule["require_n_of"]["of"]).len()
                    >= usize::try_from(rule["require_n_of"]["n"].as_u64().unwrap()).unwrap();
            let sum = of.iter().fold(Units::ZERO, |sum, score| sum + *score);
            let value = match rule["op"].as_str() {
                Some("mean") => i32::try_from(of.len()).ok().filter(|count| *count > 0).map(|count| sum / count),
                _ => of.into_iter().max(),
            };
            let got = one(&json!(name));
            assert_eq!(got, value.filter(|_| is_complete), "{name} of {answers:?}");
        }
    }
}
