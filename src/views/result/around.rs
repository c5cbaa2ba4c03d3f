//! What depends on the page around the frame: telling it the verdict, and what it does not let the frame do.

use yew::prelude::*;

use super::Props;
use super::keep::says;
use crate::session::Action;
use crate::views::element::element;
use crate::views::frame::button;
use crate::views::icon::Icon;

/// Draws the button that names the host, where there is one to tell; and why nothing was printed.
pub fn draw(props: &Props) -> Vec<Html> {
    let result = &props.words().result;
    let around = &props.around;
    let mut drawn = Vec::new();
    if around.print_refused {
        let refused = element("p", "kof-part__lede").text(result.print_refused);
        drawn.push(refused.set("role", "status").hook("data-print-refused").into());
    }
    if let Some(origin) = around.host.as_deref().filter(|_| props.has_verdict()) {
        // What a person knows a site by. Whatever is not secure says so with its whole origin.
        let name = origin.strip_prefix("https://").unwrap_or(origin);
        let (text, more) =
            if around.is_shared { (result.told_host, None) } else { (result.tell_host, Some(result.tell_host_note)) };
        let tell = button("kof-keep__action")
            .key("tell-host")
            .hook("data-tell-host")
            .set("aria-live", "polite")
            .on_click(&props.on_action, Action::ToldHost)
            .with(Icon::Forward.draw())
            .with(says(&[text, " ", name].concat(), more));
        drawn.push(element("div", "kof-keep").key("around").with(tell).into());
    }
    drawn
}
