//! The reader of JSON.

use keep_or_fire::notebook::parse::{DEEPEST, LONGEST, Unread, parse};
use keep_or_fire::notebook::raw::Raw;
use proptest::prelude::*;
use serde_json::Value;

/// The same value as `serde_json` read it.
fn raw(value: &Value) -> Raw<'static> {
    match value {
        Value::Null => Raw::Null,
        Value::Bool(truth) => Raw::Bool(*truth),
        Value::Number(number) => Raw::Number(number.as_u64().and_then(|number| number.try_into().ok())),
        Value::String(text) => Raw::Text(text.clone().into()),
        Value::Array(list) => Raw::List(list.iter().map(raw).collect()),
        Value::Object(table) => Raw::Table(table.iter().map(|(key, value)| (key.clone().into(), raw(value))).collect()),
    }
}

fn any_value() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u32>().prop_map(Value::from),
        any::<f64>().prop_map(|number| serde_json::json!(number)),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 8, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            proptest::collection::vec((any::<String>(), inner), 0..5)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
    .boxed()
}

proptest! {
    #[test]
    fn any_json_is_read_as_it_is_meant(value in any_value(), pretty in any::<bool>()) {
        let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) }.unwrap();
        prop_assert_eq!(parse(&text), Ok(raw(&value)), "{}", text);
    }

    #[test]
    fn a_spoilt_text_is_accepted_by_both_readers_or_by_none(value in any_value(), at in any::<prop::sample::Index>(), with in "[\\[\\]{}\",:0-9eE.+a-u\\\\ -]{0,2}") {
        let text = value.to_string();
        let mut characters: Vec<char> = text.chars().collect();
        let at = at.index(characters.len());
        characters.splice(at..=at, with.chars());
        let spoilt: String = characters.into_iter().collect();
        let expected = serde_json::from_str::<Value>(&spoilt);
        // Half a character is an error there and a mark here; a number beyond measure is one here and an error there.
        let differs = expected.as_ref().is_err_and(|error| {
            let said = error.to_string();
            said.contains("surrogate") || said.contains("hex escape") || said.contains("out of range")
        });
        if !differs {
            prop_assert_eq!(parse(&spoilt).is_ok(), expected.is_ok(), "{}: {:?}", spoilt, expected);
        }
    }

    #[test]
    fn any_text_is_answered(text in any::<String>()) {
        let expected = serde_json::from_str::<Value>(&text).is_ok();
        prop_assert_eq!(parse(&text).is_ok(), expected);
    }
}

#[test]
fn half_a_character_becomes_a_mark() {
    for (text, read) in [
        (r#""a\ud800b""#, "a\u{fffd}b"),
        (r#""\udc00""#, "\u{fffd}"),
        (r#""\ud83d\ude00""#, "\u{1f600}"),
        (r#""\uD83D\uDE00""#, "\u{1f600}"),
        (r#""\udbff\udfff""#, "\u{10ffff}"),
        (r#""\ud800\udc00""#, "\u{10000}"),
        (r#""\ud800\ud800\udc00""#, "\u{fffd}\u{10000}"),
        (r#""\ud800\n""#, "\u{fffd}\n"),
        (r#""\ud800\u0041""#, "\u{fffd}A"),
        (r#""\u00e9\/\b\f\r""#, "é/\u{8}\u{c}\r"),
    ] {
        assert_eq!(parse(text), Ok(Raw::Text(read.into())), "{text}");
    }
}

#[test]
fn a_number_is_a_count_or_only_a_number() {
    for (text, count) in [
        ("0", Some(0)),
        ("7", Some(7)),
        ("10", Some(10)),
        ("4294967295", Some(u32::MAX)),
        ("4294967296", None),
        ("99999999999999999999999", None),
        ("-0", None),
        ("-1", None),
        ("2.0", None),
        ("0.5", None),
        ("1e2", None),
        ("1E+2", None),
        ("1e-2", None),
        ("1e400", None),
    ] {
        assert_eq!(parse(text), Ok(Raw::Number(count)), "{text}");
    }
}

#[test]
fn a_key_is_a_key_whatever_its_name() {
    let raw = parse(r#"{"__proto__": {"version": 2}, "constructor": 1, "toString": [], "a": 2, "a": 3}"#).unwrap();
    let keys: Vec<&str> = raw.table().iter().map(|(key, _)| &**key).collect();
    assert_eq!(keys, ["__proto__", "constructor", "toString", "a", "a"]);
    assert_eq!(raw.field("version"), &Raw::Null, "nothing is inherited from a key named __proto__");
    assert_eq!(raw.field("__proto__").field("version").count(), Some(2));
    assert_eq!(raw.field("a").count(), Some(3), "of a key that stands twice the last counts");
    assert_eq!(raw.field("hasOwnProperty"), &Raw::Null);
}

#[test]
fn what_is_not_json_is_nothing() {
    for text in [
        "",
        " ",
        "{",
        "[",
        "\"",
        "[1,]",
        "{\"a\":1,}",
        "{'a': 1}",
        "{a: 1}",
        "undefined",
        "NaN",
        "Infinity",
        "-",
        "01",
        "-01",
        "1.",
        ".5",
        "1e",
        "+1",
        "\"\n\"",
        "\"\\x\"",
        "\"\\é\"",
        "\"\\u12\"",
        "\"\\ud800\\uZZZZ\"",
        "\u{feff}1",
        "1 2",
        "[1 2]",
        "{\"a\" 1}",
        "nul",
        "tru",
        "// a\n1",
        "{\"a\":1",
        "\u{a0}1",
    ] {
        assert_eq!(parse(text), Err(Unread::NotJson), "{text:?}");
    }
    assert_eq!(parse(" null\r\n\t"), Ok(Raw::Null));
}

#[test]
fn too_long_and_too_deep_texts_are_refused() {
    assert_eq!(parse(&"[".repeat(1_000_000)), Err(Unread::TooDeep));
    assert_eq!(parse(&r#"{"a":"#.repeat(200_000)), Err(Unread::TooDeep));
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(parse(&nested(DEEPEST)).is_ok());
    assert_eq!(parse(&nested(DEEPEST + 1)), Err(Unread::TooDeep));
    assert!(parse(&format!("\"{}\"", "[".repeat(100))).is_ok(), "brackets inside a text are no nesting");
    assert!(parse(&format!("[{}]", ["[]"; 100].join(","))).is_ok(), "brackets side by side are no nesting");
    let long = |length: usize| format!("1{}", " ".repeat(length - 1));
    assert!(parse(&long(LONGEST)).is_ok());
    assert_eq!(parse(&long(LONGEST + 1)), Err(Unread::TooLong));
}
