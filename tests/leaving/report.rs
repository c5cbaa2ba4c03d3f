//! A result as text: all that the page says, and no more.

use keep_or_fire::content::report::{About, report};
use keep_or_fire::content::words;
use keep_or_fire::instrument::advice::Flag;
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::rules::{Condition, RuleId};

use crate::support::people::draw;

#[test]
fn a_result_as_text_says_what_the_page_says() {
    for language in Language::ALL {
        let words = words(*language);
        for person in draw(150) {
            let outcome = person.outcome();
            let text = report(&outcome, About { day: Some("1 juin 2026"), version: "1.0.0" }, words);
            let has = |part: &str| assert!(text.contains(part), "{part:?} is not in:\n{text}");
            has((words.verdict)(outcome.verdict));
            has((words.summary)(outcome.verdict, outcome.variant));
            has("1 juin 2026");
            has("1.0.0");
            // Beside a graver rule, the one for CHERISH would praise the client.
            let others = outcome.fired.iter().filter(|rule| **rule != RuleId::C1 && Some(**rule) != outcome.rule);
            outcome.rule.iter().chain(others.clone()).for_each(|rule| has((words.rule)(*rule)));
            let praises = text.contains((words.rule)(RuleId::C1));
            assert_eq!(praises, outcome.rule == Some(RuleId::C1), "{text}");
            outcome.route.into_iter().for_each(|route| has((words.route)(route)));
            for step in (words.steps)(outcome.verdict, outcome.variant) {
                has(step);
            }
            outcome.reasons.iter().for_each(|reason| has(&(words.result.finding)(&reason.finding, words)));
            for reason in &outcome.reasons {
                if let Condition::Answer(item, _) = reason.finding.condition {
                    let given = person.0.core(item).map(words.frequency).expect("it was given");
                    has(&[(words.item)(item), " ", given, ". "].concat());
                }
            }
            outcome.flags.iter().filter(|flag| !flag.is_help()).for_each(|flag| has((words.flag)(*flag)));
            let others = others.count();
            assert!(
                others == 0 || text.contains(&(words.result.also)(others)),
                "{others} rules that decide nothing:\n{text}"
            );
            let help = words.result.help_strong.0;
            assert_eq!(
                outcome.flags.contains(&Flag::HelpStrong),
                text.contains(help) && text.contains("3114"),
                "{text}"
            );
            let is_thin = outcome.reflection.dominant.iter().any(|one| outcome.reflection.is_thin(*one));
            assert_eq!(is_thin, text.contains(words.result.thin), "{text}");
            outcome.reflection.dominant.iter().for_each(|one| has((words.instinct)(*one).name));
            assert!(text.ends_with('\n') && !text.contains("\n\n\n") && !text.contains('\r'), "{text}");
            assert!(text.lines().all(|line| line.trim_end() == line), "a blank at the end of a line:\n{text}");
        }
    }
}

#[test]
fn a_result_without_a_day_says_none() {
    let outcome = draw(1)[0].outcome();
    let text = report(&outcome, About { day: None, version: "1.0.0" }, words(Language::English));
    assert!(text.starts_with("Keep or fire? – This client and me\nQuestionnaire 1.0.0\n\n"), "{text}");
}
