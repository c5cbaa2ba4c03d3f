//! What depends on the page around the frame: telling it the verdict, and what it does not let the frame do.

use super::Props;
use super::keep::says;
use crate::session::Action;
use crate::views::element::{Element, element};
use crate::views::icon::Icon;

/// Draws the button that names the host, where there is one to tell; and why nothing was printed.
pub fn draw(props: &Props) -> Vec<Element> {
    let result = &props.words().result;
    let around = &props.around;
    let mut drawn = Vec::new();
    if around.print_refused {
        let refused = element!("p.kof-part__lede[$]").text(result.print_refused);
        drawn.push(refused.set("role", "status").hook("data-print-refused"));
    }
    if let Some(origin) = around.host.as_deref().filter(|_| props.has_verdict()) {
        // What a person knows a site by. Whatever is not secure says so with its whole origin.
        let name = origin.strip_prefix("https://").unwrap_or(origin);
        let (text, more) =
            if around.is_shared { (result.told_host, None) } else { (result.tell_host, Some(result.tell_host_note)) };
        drawn.push(
            element!(
                "div.kof-keep|$[button.kof-keep__action|type=button|$|data-tell-host|aria-live=polite|$[$ \
        $]]"
            )
            .key("around")
            .key("tell-host")
            .on_click(&props.on_action, Action::ToldHost)
            .with(Icon::Forward.draw())
            .with(says(&[text, " ", name].concat(), more)),
        );
    }
    drawn
}
