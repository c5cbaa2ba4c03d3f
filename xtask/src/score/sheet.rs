//! An answer sheet, read strictly: what is not exactly right is refused with its place.

use std::fmt;

use keep_or_fire::instrument::answers::{Answer, Answers, Response};
use keep_or_fire::instrument::checklist::{ChecklistLine, Tick};
use keep_or_fire::instrument::gate::{Choice, Gate, Status};
use keep_or_fire::instrument::instinct::{Instinct, InstinctItem};
use keep_or_fire::instrument::item::{Frequency, Item};
use serde::Deserialize;
use serde::de::{Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// What a sheet can hold, with duplicate keys refused while reading (`serde_json::Value` would keep the last one).
enum Field {
    Null,
    Whole(i64),
    Text(String),
    Part(Vec<(String, Field)>),
    /// Fractions, booleans, arrays: nothing a sheet may hold anywhere.
    Foreign(&'static str),
}

impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Field;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an answer sheet")
            }
            fn visit_unit<E>(self) -> Result<Field, E> {
                Ok(Field::Null)
            }
            fn visit_bool<E>(self, _: bool) -> Result<Field, E> {
                Ok(Field::Foreign("true or false"))
            }
            fn visit_i64<E>(self, number: i64) -> Result<Field, E> {
                Ok(Field::Whole(number))
            }
            fn visit_u64<E>(self, number: u64) -> Result<Field, E> {
                Ok(Field::Whole(i64::try_from(number).unwrap_or(i64::MAX)))
            }
            fn visit_f64<E>(self, _: f64) -> Result<Field, E> {
                Ok(Field::Foreign("a number that is not whole"))
            }
            fn visit_str<E>(self, text: &str) -> Result<Field, E> {
                Ok(Field::Text(text.to_owned()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Field, A::Error> {
                while items.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Field::Foreign("an array"))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Field, A::Error> {
                let mut part: Vec<(String, Field)> = Vec::new();
                while let Some((key, value)) = entries.next_entry::<String, Field>()? {
                    if part.iter().any(|(other, _)| *other == key) {
                        return Err(A::Error::custom(format_args!("the key \"{key}\" stands twice")));
                    }
                    part.push((key, value));
                }
                Ok(Field::Part(part))
            }
        }
        deserializer.deserialize_any(Reader)
    }
}

impl Field {
    /// How an error names it.
    fn name(&self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Whole(number) => number.to_string(),
            Self::Text(text) => format!("{text:?}"),
            Self::Part(_) => "an object".to_owned(),
            Self::Foreign(what) => (*what).to_owned(),
        }
    }
}

/// The entries of a part; none when it is null.
fn entries(part: &str, field: Field) -> Result<Vec<(String, Field)>, String> {
    match field {
        Field::Null => Ok(Vec::new()),
        Field::Part(entries) => Ok(entries),
        other => Err(format!("{} where an object is expected, in {part}", other.name())),
    }
}

/// A whole number from 0 to `top`, as the answer it stands for; `None` for null, which is unanswered.
fn value<T>(id: &str, field: &Field, top: i64, from: impl Fn(i32) -> Option<T>) -> Result<Option<T>, String> {
    let refused = || format!("{} where 0 to {top} is expected, in {id}", field.name());
    match field {
        Field::Null => Ok(None),
        Field::Whole(number) => i32::try_from(*number).ok().and_then(from).map(Some).ok_or_else(refused),
        _ => Err(refused()),
    }
}

fn gate(id: &str, field: &Field) -> Result<Option<Answer>, String> {
    let gate = Gate::from_id(id).ok_or_else(|| unknown("gate", id))?;
    match field {
        Field::Null => Ok(None),
        Field::Text(text) => Choice::from_id(gate, text)
            .map(|choice| Some(Answer::Gate(choice)))
            .ok_or_else(|| format!("unknown value {text:?}, in gate {id}")),
        other => Err(format!("{} where a word is expected, in gate {id}", other.name())),
    }
}

fn checklist(id: &str, field: &Field) -> Result<Option<Answer>, String> {
    let line = ChecklistLine::from_id(id).ok_or_else(|| unknown("checklist line", id))?;
    let tick = value(id, field, 2, Tick::from_value)?;
    Ok(tick.map(|tick| Answer::Checklist(line, Response::Given(tick))))
}

fn instinct(id: &str, field: &Field) -> Result<Option<Answer>, String> {
    let item = InstinctItem::from_id(id).ok_or_else(|| unknown("instinct item", id))?;
    let frequency = value(id, field, 4, Frequency::from_value)?;
    Ok(frequency.map(|frequency| Answer::Instinct(item, Response::Given(frequency))))
}

/// An item not shown for the status is ignored, whatever it holds.
fn core(id: &str, field: &Field, status: Option<Status>) -> Result<Option<Answer>, String> {
    let item = Item::from_id(id).ok_or_else(|| unknown("item", id))?;
    if status.is_some_and(|status| !item.audience().includes(status)) {
        return Ok(None);
    }
    let frequency = value(id, field, 4, Frequency::from_value)?;
    Ok(frequency.map(|frequency| Answer::Core(item, Response::Given(frequency))))
}

/// A type that is not among several dominant ones is ignored by the rules, an unknown one likewise.
fn tie_break(field: &Field) -> Result<Option<Answer>, String> {
    match field {
        Field::Null => Ok(None),
        Field::Text(text) => Ok(Instinct::from_id(text).map(|one| Answer::TieBreak(Response::Given(one)))),
        other => Err(format!("{} where a type is expected, in agg_choice", other.name())),
    }
}

fn unknown(what: &str, id: &str) -> String {
    format!("unknown {what} {id:?}")
}

/// See [`super::read_sheet`].
pub fn read(text: &str) -> Result<Answers, String> {
    let sheet: Field = serde_json::from_str(text).map_err(|error| format!("not an answer sheet: {error}"))?;
    let Field::Part(mut parts) = sheet else {
        return Err(format!("an answer sheet is a JSON object, not {}", sheet.name()));
    };
    let mut found = Vec::new();
    // The gates first: the status tells which items are shown.
    parts.sort_by_key(|(part, _)| part != "gates");
    let mut status = None;
    for (part, field) in parts {
        match part.as_str() {
            "gates" => {
                for (id, field) in entries(&part, field)? {
                    let answer = gate(&id, &field)?;
                    if let Some(Answer::Gate(choice)) = answer {
                        status = status.or(choice.status());
                    }
                    found.push(answer);
                }
            }
            "core" => {
                for (id, field) in entries(&part, field)? {
                    found.push(core(&id, &field, status)?);
                }
            }
            "check" => {
                for (id, field) in entries(&part, field)? {
                    found.push(checklist(&id, &field)?);
                }
            }
            "agg" => {
                for (id, field) in entries(&part, field)? {
                    found.push(instinct(&id, &field)?);
                }
            }
            "agg_choice" => found.push(tie_break(&field)?),
            _ => {} // A note beside the answers, such as the sheet's own name.
        }
    }
    Ok(found.into_iter().flatten().collect())
}
