//! What to do: the steps, the advice of this case, and help.

use super::{Props, part};
use crate::content::typography::decimal;
use crate::content::words::Sentence;
use crate::instrument::advice::{Circumstance, Flag, Situation};
use crate::instrument::gate::Gate;
use crate::instrument::item::Frequency;
use crate::instrument::outcome::Outcome;
use crate::instrument::rules::Condition;
use crate::instrument::units::Units;
use crate::order::Listed;
use crate::views::element::{Element, element};
use crate::views::icon::Icon;
use crate::views::pages::help_numbers;

/// Draws the steps, then the advice, each where there is some. Help ends the last of the two.
pub fn draw(props: &Props) -> Vec<Element> {
    let words = props.words();
    let outcome = &props.outcome;
    let steps = (words.steps)(outcome.verdict, outcome.variant);
    let advice: Vec<Flag> = outcome.flags.iter().copied().filter(|flag| !flag.is_help()).listed();
    let mut help = help(props);
    let mut parts = Vec::new();
    if !steps.is_empty() {
        let mut part = part("result-steps", words.result.steps).with(list_of(steps));
        if advice.is_empty() {
            part = part.with_any(help.take());
        }
        parts.push(part);
    }
    if !advice.is_empty() || help.is_some() {
        let part = part("result-flags", words.result.flags);
        parts.push(part.with_any(list_of_advice(&advice, props)).with_any(help));
    }
    parts
}

fn list_of(steps: &[Sentence]) -> Element {
    let line = |step: &Sentence| element!("li.kof-todo__step[span[$]]").text(step);
    element!("ol.kof-todo[$]").with_each(steps.iter().map(line))
}

fn list_of_advice(advice: &[Flag], props: &Props) -> Option<Element> {
    let line = |flag: &Flag| {
        element!("li.kof-flags__flag|data-flag=$[$ span[$ $]]")
            .text(flag.id())
            .with(Icon::Hint.draw())
            .text((props.words().flag)(*flag))
            .with_any(because(*flag, props))
    };
    (!advice.is_empty()).then(|| element!("ul.kof-flags[$]").with_each(advice.iter().map(line)))
}

/// The help panel. The strong one takes the place of the soft one: whoever needs both reads the one that names numbers.
fn help(props: &Props) -> Option<Element> {
    let (flags, words) = (&props.outcome.flags, props.words());
    let soft = flags.contains(&Flag::HelpSoft).then_some(Flag::HelpSoft.id());
    let strong = flags.contains(&Flag::HelpStrong).then_some(Flag::HelpStrong.id());
    let shown = strong.or(soft)?;
    let (title, answers, advice) = if strong.is_some() { words.result.help_strong } else { words.result.help_soft };
    let panel = element!(
        "aside.kof-help|data-flag=$|aria-labelledby=result-help[h3|id=result-help[$] \
        p|data-flag=$[$ ' ' $] $]"
    )
    .text(shown)
    .text(title)
    .maybe(soft.and(strong).and(soft))
    .text(answers)
    .text(advice)
    .with_any(because(if strong.is_some() { Flag::HelpStrong } else { Flag::HelpSoft }, props));
    match strong {
        Some(_) => panel.with(help_numbers(words.result.help_numbers)).into(),
        None => panel.into(),
    }
}

/// Why it is said: what the answers hold of what the advice looks at.
fn because(flag: Flag, props: &Props) -> Option<Element> {
    let Outcome { evidence, verdict, reflection, flags, .. } = &*props.outcome;
    let is_flat = flags.contains(&Flag::FlatPattern);
    let case = Situation { evidence, verdict: *verdict, reflection, is_flat }.case(flag);
    let words = props.words();
    let mut reasons: Vec<Element> = case.iter().filter_map(|one| reason(one, props)).listed();
    if matches!(case, [Circumstance::Verdicts(_)]) {
        reasons.push(element!("span[$]").text((words.verdict)(*verdict)));
    }
    let because = || element!("small.kof-because[$ $]").text(words.result.why).text(words.transfer.colon);
    (!reasons.is_empty()).then(|| because().with_each(reasons))
}

/// The verdict stands at the head of the page, and a pattern is said by its advice: neither is said again. Of a question without an answer
/// the rules take the mild one for given, which is not what was said.
pub(super) fn reason(circumstance: &Circumstance, props: &Props) -> Option<Element> {
    let (evidence, words) = (&props.outcome.evidence, props.words());
    let given = |gate: Gate| props.answers().gate(gate);
    let said = |what: &str, how: &str| element!("span[$]").say([what, " ", how].concat()).into();
    match *circumstance {
        Circumstance::Holds(
            Condition::AtLeast(scale, cut_off) | Condition::AtMost(scale, cut_off) | Condition::Below(scale, cut_off),
        ) => {
            let points = |units: Units| decimal(units, words.decimal_separator, 2);
            let score = points(evidence.scores.get(scale)?);
            let how = [score.as_str(), " (", words.result.cut_off, " ", &points(cut_off), ")"].concat();
            said((words.scale)(scale), &how)
        }
        Circumstance::Holds(Condition::Answer(item, _)) => {
            let answer = Frequency::from_value(evidence.adverse(item)?)?;
            said(&(words.quoted)((words.item)(item)), (words.frequency)(answer))
        }
        Circumstance::Holds(Condition::Gate(choice)) => {
            said((words.gate)(choice.gate()), (words.choice)(given(choice.gate())?))
        }
        Circumstance::Gate(choices) => {
            let gate = choices.first()?.gate();
            said((words.gate)(gate), (words.choice)(given(gate)?))
        }
        Circumstance::Dominant(instinct) => said((words.instinct)(instinct).name, words.result.dominant),
        Circumstance::Verdicts(_) | Circumstance::LevelFrom(_) | Circumstance::FlatPattern => None,
    }
}
