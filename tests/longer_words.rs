//! A language that does not exist: English with every sentence longer by two fifths. What is composed of sentences takes it as it is,
//! so a third language needs its file of words here and nothing else.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "a test stops at what it did not expect"
)]

mod support;

use std::cmp::Ordering;
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

use keep_or_fire::content::letter::pieces;
use keep_or_fire::content::report::{About, report};
use keep_or_fire::content::words::{Letter, Sentence};
use keep_or_fire::content::{Words, words};
use keep_or_fire::instrument::confidence::Doubt;
use keep_or_fire::instrument::item::Frequency;
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::outcome::Outcome;
use keep_or_fire::instrument::rules::Condition;
use keep_or_fire::instrument::scale::Scale;
use keep_or_fire::instrument::verdict::Verdict;
use support::people::draw;

/// The text and two fifths of it again, kept for as long as the test runs.
fn longer(text: Sentence) -> Sentence {
    static KNOWN: LazyLock<Mutex<HashMap<Sentence, Sentence>>> = LazyLock::new(Mutex::default);
    let longer = || {
        let more = text.chars().filter(|c| !"[]".contains(*c)).take(text.chars().count() * 2 / 5);
        Box::leak(format!("{text}{}", more.collect::<String>()).into_boxed_str()) as Sentence
    };
    KNOWN.lock().unwrap().entry(text).or_insert_with(longer)
}

fn english() -> &'static Words {
    words(Language::English)
}

/// The language. Only what others compose with is longer: the rest reaches the screen as it is.
fn long_words() -> Words {
    let mut long = english().clone();
    long.item = |item| longer((english().item)(item));
    long.gate = |gate| longer((english().gate)(gate));
    long.choice = |choice| longer((english().choice)(choice));
    long.frequency = |frequency| longer((english().frequency)(frequency));
    long.scale = |scale| longer((english().scale)(scale));
    long.band = |score| longer((english().band)(score));
    long.verdict = |verdict| longer((english().verdict)(verdict));
    long.verdict_short = |verdict| longer((english().verdict_short)(verdict));
    long.summary = |verdict, variant| longer((english().summary)(verdict, variant));
    long.rule = |rule| longer((english().rule)(rule));
    long.route = |route| longer((english().route)(route));
    long.letter = |verdict, variant| {
        let letter = (english().letter)(verdict, variant)?;
        Some(Letter { to: longer(letter.to), subject: longer(letter.subject), text: longer(letter.text) })
    };
    for sentence in [
        &mut long.frame.name,
        &mut long.frame.subtitle,
        &mut long.result.of_hundred,
        &mut long.result.no_answer,
        &mut long.result.steps,
        &mut long.result.why,
        &mut long.result.profile,
        &mut long.result.instinct,
        &mut long.transfer.colon,
    ] {
        *sentence = longer(sentence);
    }
    long
}

fn outcomes() -> Vec<Outcome> {
    draw(300).iter().map(support::person::Person::outcome).collect()
}

#[test]
fn what_is_composed_holds_the_longer_words() {
    let long = long_words();
    for outcome in outcomes() {
        let about = About { day: Some("3 March 2026"), version: "1.0.0" };
        let text = report(&outcome, about, &long);
        assert!(text.chars().count() > report(&outcome, about, english()).chars().count());
        assert!(text.contains((long.verdict)(outcome.verdict)));
        assert!(text.contains((long.summary)(outcome.verdict, outcome.variant)));
        let load = Some(Scale::Load).filter(|load| outcome.evidence.scores.get(*load).is_some());
        for scale in load.into_iter().chain(Scale::profile()) {
            assert!(text.contains((long.scale)(scale)), "{scale:?} in {text}");
        }
        if !outcome.near.is_empty() {
            let said = (long.result.near)(&outcome.near, &long);
            assert!(outcome.near.iter().all(|near| said.contains((long.scale)(near.scale))), "{said}");
        }
        let doubt = (long.result.doubt)(outcome.assurance.doubt, &long);
        if let Some(Doubt::IfBetter(_, verdict) | Doubt::IfWorse(_, verdict)) = outcome.assurance.doubt {
            assert!(doubt.contains((long.verdict_short)(verdict)), "{doubt}");
        }
        for reason in &outcome.reasons {
            let said = (long.result.finding)(&reason.finding, &long);
            match reason.finding.condition {
                Condition::Answer(_, from) => {
                    let from = Frequency::from_value(from).expect("a rule names a frequency");
                    assert!(said.contains((long.frequency)(from)), "{said}");
                }
                Condition::Gate(choice) => assert!(said.contains((long.choice)(choice)), "{said}"),
                // In figures.
                _ => assert_eq!(said, (english().result.finding)(&reason.finding, english())),
            }
        }
    }
    let name = (long.scale)(Scale::Wear);
    for stands in [Ordering::Less, Ordering::Equal, Ordering::Greater] {
        assert!((long.result.gauge)(name, "62.5", stands, "75").starts_with(name));
    }
    let fill_in = (long.result.fill_in)(name);
    assert!(fill_in.contains(name), "{fill_in}");
}

#[test]
fn a_longer_message_keeps_its_placeholders() {
    let placeholders = |text: &str| pieces(text).iter().filter(|piece| piece.is_placeholder).count();
    for verdict in Verdict::ALL.iter().filter(|verdict| verdict.level().is_some()) {
        let (short, long) =
            ((english().letter)(*verdict, None).unwrap(), (long_words().letter)(*verdict, None).unwrap());
        assert_eq!(placeholders(long.text), placeholders(short.text), "{}", long.text);
        assert_eq!(pieces(long.text).iter().map(|piece| piece.text).collect::<String>(), long.text);
    }
}
