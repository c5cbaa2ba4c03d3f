//! What to do: the steps, the advice of this case, and help.

use yew::prelude::*;

use super::{Props, paragraph, part};
use crate::content::Words;
use crate::content::words::Sentence;
use crate::instrument::advice::Flag;
use crate::views::element::element;
use crate::views::icon::Icon;
use crate::views::pages::help_numbers;

/// Draws the steps, then the advice, each where there is some. Help ends the last of the two.
pub fn draw(props: &Props) -> Vec<Html> {
    let words = props.words();
    let outcome = &props.outcome;
    let steps = (words.steps)(outcome.verdict, outcome.variant);
    let advice: Vec<Flag> = outcome.flags.iter().copied().filter(|flag| !is_help(*flag)).collect();
    let mut help = help(&outcome.flags, words);
    let mut parts = Vec::new();
    if !steps.is_empty() {
        let mut part = part("result-steps", words.result.steps).with(list_of(steps));
        if advice.is_empty() {
            part = part.with_any(help.take());
        }
        parts.push(part.into());
    }
    if !advice.is_empty() || help.is_some() {
        let part = part("result-flags", words.result.flags);
        parts.push(part.with_any(list_of_advice(&advice, words)).with_any(help).into());
    }
    parts
}

const fn is_help(flag: Flag) -> bool {
    matches!(flag, Flag::HelpSoft | Flag::HelpStrong)
}

fn list_of(steps: &[Sentence]) -> Html {
    let line = |step: &Sentence| element("li", "kof-todo__step").with(element("span", "").text(step)).into();
    element("ol", "kof-todo").with_all(steps.iter().map(line).collect()).into()
}

fn list_of_advice(advice: &[Flag], words: &Words) -> Option<Html> {
    let line = |flag: &Flag| {
        element("li", "kof-flags__flag")
            .set("data-flag", flag.id())
            .with(Icon::Hint.draw())
            .with(element("span", "").text((words.flag)(*flag)))
            .into()
    };
    (!advice.is_empty()).then(|| element("ul", "kof-flags").with_all(advice.iter().map(line).collect()).into())
}

/// The help panel. The strong one takes the place of the soft one: whoever needs both reads the one that names numbers.
fn help(flags: &[Flag], words: &Words) -> Option<Html> {
    let soft = flags.contains(&Flag::HelpSoft).then_some(Flag::HelpSoft.id());
    let strong = flags.contains(&Flag::HelpStrong).then_some(Flag::HelpStrong.id());
    let shown = strong.or(soft)?;
    let (title, text) = if strong.is_some() { words.result.help_strong } else { words.result.help_soft };
    let panel = element("aside", "kof-help")
        .set("data-flag", shown)
        .set("aria-labelledby", "result-help")
        .with(element("h3", "").set("id", "result-help").text(title))
        .with(paragraph("", text).maybe("data-flag", soft.and(strong).and(soft)));
    match strong {
        Some(_) => panel.with(help_numbers(words.result.help_numbers)).into(),
        None => panel.into(),
    }
}
