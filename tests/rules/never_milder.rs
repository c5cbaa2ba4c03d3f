//! A worse answer never makes the verdict milder.

use keep_or_fire::instrument::answers::Question;
use keep_or_fire::instrument::rules::{Condition, ROUTES, RULES};
use keep_or_fire::instrument::scale::{Direction, Scale};
use keep_or_fire::instrument::verdict::Level;
use proptest::prelude::*;

use crate::support::people::{anybody, for_all};

#[test]
fn worsening_one_answer_never_makes_the_verdict_milder() {
    for_all(500, anybody(), |person| {
        for answer in Question::all().flat_map(|question| person.worse(question)) {
            let after = person.with(answer);
            prop_assert!(
                after.level() >= person.level(),
                "{} turns into {} when {} becomes {}",
                person.verdict().id(),
                after.verdict().id(),
                answer.question().id(),
                answer.value()
            );
        }
        Ok(())
    });
}

/// Why the property above holds: see `docs/method.md`, "Worse answers never bring a milder verdict".
#[test]
fn the_rules_ask_bad_things_to_be_at_least_and_good_things_to_be_below() {
    let laws = RULES.iter().map(|rule| (rule.id.id(), rule.level, rule.all));
    let routes = ROUTES.iter().map(|route| (route.id.id(), route.from, route.all));
    for (law, level, conditions) in laws.chain(routes).filter(|(_, level, _)| *level >= Level::Repair) {
        for condition in conditions {
            assert!(
                grows_with_harm(*condition),
                "{law} of level {level:?} may stop holding when answers worsen: {condition:?}"
            );
        }
    }
    for rule in RULES.iter().filter(|rule| rule.level == Level::Cherish) {
        for condition in rule.all {
            assert!(
                shrinks_with_harm(*condition),
                "{} may start holding when answers worsen: {condition:?}",
                rule.id.id()
            );
        }
    }
}

fn is_adverse(scale: Scale) -> bool {
    scale.direction() == Direction::Adverse
}

/// Can it only start to hold when an answer worsens?
fn grows_with_harm(condition: Condition) -> bool {
    match condition {
        Condition::AtLeast(scale, _) => is_adverse(scale),
        Condition::Below(scale, _) | Condition::AtMost(scale, _) => !is_adverse(scale),
        Condition::Answer(..) => true,
        Condition::Gate(choice) => choice.gate().choices().last() == Some(&choice),
    }
}

/// Can it only cease to hold when an answer worsens?
fn shrinks_with_harm(condition: Condition) -> bool {
    match condition {
        Condition::AtLeast(scale, _) => !is_adverse(scale),
        Condition::Below(scale, _) | Condition::AtMost(scale, _) => is_adverse(scale),
        Condition::Answer(..) | Condition::Gate(_) => false,
    }
}
