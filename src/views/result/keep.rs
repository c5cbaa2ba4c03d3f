//! Keeping the result: where it is, and what can be done with it.

use yew::prelude::*;

use super::{Props, part};
use crate::session::Action;
use crate::views::Request;
use crate::views::icon::Icon;

/// Draws where the result is kept, and the actions.
pub fn draw(props: &Props) -> Html {
    let result = &props.words().result;
    let print = props.on_request.reform(|_| Request::Print);
    let content = html! {
        <>
            <p class="kof-part__lede">{ if props.is_kept { result.kept_here } else { result.not_kept } }</p>
            <div class="kof-keep">
                <button class="kof-keep__action" type="button" data-print="" onclick={print}>
                    { act(Icon::Print, result.print, None) }
                </button>
                <button class="kof-keep__action" type="button" data-back="" onclick={props.press(Action::WentBack)}>
                    { act(Icon::Back, result.review, None) }
                </button>
                <button class="kof-keep__action" type="button" data-retake="" onclick={props.press(Action::Retook)}>
                    { act(Icon::Again, result.retake, Some(result.retake_note)) }
                </button>
            </div>
        </>
    };
    part("result-keep", result.keep, content)
}

/// What a line of actions says: its sign, what it does, and why one would.
pub fn act(icon: Icon, text: &str, more: Option<&str>) -> Html {
    html! {
        <>
            { icon.draw() }
            <span>{ text }if let Some(more) = more { { " " }<small>{ more }</small> }</span>
        </>
    }
}
