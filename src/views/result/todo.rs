//! What to do: the steps, the advice of this case, and help.

use yew::prelude::*;

use super::{Props, part};
use crate::content::Words;
use crate::content::words::Sentence;
use crate::instrument::advice::Flag;
use crate::views::icon::Icon;
use crate::views::pages::help_number;

/// Draws the steps, then the advice, each where there is some. Help ends the last of the two.
pub fn draw(props: &Props) -> Html {
    let words = props.words();
    let outcome = &props.outcome;
    let steps = (words.steps)(outcome.verdict, outcome.variant);
    let advice: Vec<Flag> = outcome.flags.iter().copied().filter(|flag| !is_help(*flag)).collect();
    let help = help(&outcome.flags, words);
    if advice.is_empty() && !steps.is_empty() {
        return part("result-steps", words.result.steps, html! { <>{ list_of(steps) }{ help }</> });
    }
    html! {
        <>
            if !steps.is_empty() {
                { part("result-steps", words.result.steps, list_of(steps)) }
            }
            if !outcome.flags.is_empty() {
                { part("result-flags", words.result.flags, html! { <>{ list_of_advice(&advice, words) }{ help }</> }) }
            }
        </>
    }
}

const fn is_help(flag: Flag) -> bool {
    matches!(flag, Flag::HelpSoft | Flag::HelpStrong)
}

fn list_of(steps: &[Sentence]) -> Html {
    html! {
        <ol class="kof-todo">
            { for steps.iter().map(|step| html! { <li key={*step} class="kof-todo__step"><span>{ *step }</span></li> }) }
        </ol>
    }
}

fn list_of_advice(advice: &[Flag], words: &Words) -> Html {
    if advice.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="kof-flags">
            { for advice.iter().map(|flag| html! {
                <li key={flag.id()} class="kof-flags__flag" data-flag={flag.id()}>
                    { Icon::Hint.draw() }<span>{ (words.flag)(*flag) }</span>
                </li>
            }) }
        </ul>
    }
}

/// The help panel. The strong one takes the place of the soft one: whoever needs both reads the one that names numbers.
fn help(flags: &[Flag], words: &Words) -> Html {
    let soft = flags.contains(&Flag::HelpSoft).then_some(Flag::HelpSoft.id());
    let is_strong = flags.contains(&Flag::HelpStrong);
    if !is_strong && soft.is_none() {
        return Html::default();
    }
    let (title, text) = if is_strong { words.result.help_strong } else { words.result.help_soft };
    html! {
        <aside class="kof-help" data-flag={if is_strong { Some(Flag::HelpStrong.id()) } else { soft }}
            aria-labelledby="result-help">
            <h3 id="result-help">{ title }</h3>
            <p data-flag={soft.filter(|_| is_strong)}>{ text }</p>
            if is_strong {
                <ul class="kof-help__lines">{ for words.result.help_numbers.iter().map(help_number) }</ul>
            }
        </aside>
    }
}
