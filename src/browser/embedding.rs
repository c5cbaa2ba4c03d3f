//! The page around the frame: how the owner wants the widget to look, and what the host is told. What may be asked for and
//! what is told is decided in [`host`](crate::host); the messages themselves are carried by `boot/host.js`.

use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::HtmlElement;

use crate::host::{News, Options, Shades};

#[wasm_bindgen(module = "/boot/host.js")]
extern "C" {
    fn told(kind: &str);
    #[wasm_bindgen(js_name = toldProgress)]
    fn told_progress(part: usize, parts: usize);
    #[wasm_bindgen(js_name = toldVerdict)]
    fn told_verdict(verdict: &str, origin: &str);
    fn met(id: &str, greeted: &Closure<dyn Fn(String)>);
    #[wasm_bindgen(catch)]
    fn framed() -> Result<bool, JsValue>;
    #[wasm_bindgen(catch)]
    fn abroad() -> Result<bool, JsValue>;
    #[wasm_bindgen(catch)]
    fn printed() -> Result<bool, JsValue>;
}

/// What the address asks for.
pub fn options() -> Options {
    let search = web_sys::window().and_then(|window| window.location().search().ok());
    search.map(|search| Options::from_query(&search)).unwrap_or_default()
}

/// Puts on what the owner asked for: the document's attributes name it to the style sheet.
pub fn dress() {
    let options = options();
    let root = web_sys::window().and_then(|window| window.document()).and_then(|document| document.document_element());
    let Some(root) = root.and_then(|root| root.dyn_into::<HtmlElement>().ok()) else { return };
    if let Some(theme) = options.theme {
        let _ = root.set_attribute("data-theme", theme.id());
    }
    if options.embed.is_some() {
        let _ = root.set_attribute("data-embed", "");
    }
    if let Some(accent) = options.accent {
        let Shades { light, dark } = Shades::of(accent);
        let mut shades = "light-dark(".to_owned();
        light.write_to(&mut shades);
        shades.push(',');
        dark.write_to(&mut shades);
        shades.push(')');
        // Through the object model: the content security policy stops a `style` attribute, and rightly.
        let _ = root.style().set_property("--kof-owner", &shades);
        let _ = root.set_attribute("data-accent", "");
    }
}

/// Is the page in a frame?
pub fn is_framed() -> bool {
    framed().unwrap_or(true)
}

/// Is it in a frame of another site? Its storage is then apart from that of the page on its own. The browser only says what
/// element the frame is when it is of the same origin.
pub fn is_on_another_site() -> bool {
    is_framed() && abroad().unwrap_or(true)
}

/// Tells the host that the app is there, and goes on telling it the height. Calls back with the host's origin when it greets.
pub fn meet(greeted: impl Fn(String) + 'static) {
    let greeted = Closure::<dyn Fn(String)>::new(greeted);
    met(options().embed.as_deref().unwrap_or("1"), &greeted);
    // The page and this listener end together.
    greeted.forget();
}

/// Tells the host. The verdict goes to nobody but the origin that the person was shown.
pub fn tell(news: News, host: Option<&str>) {
    match news {
        News::Started => told("started"),
        News::Restarted => told("restarted"),
        News::Completed => told("completed"),
        News::ScrollToTop => told("scroll-to-top"),
        News::Progress { part, parts } => told_progress(part, parts),
        News::Shared(verdict) => {
            if let Some(host) = host {
                told_verdict(verdict.id(), host);
            }
        }
    }
}

/// Opens the print dialog; false where the frame may not.
pub fn print() -> bool {
    printed().unwrap_or(false)
}
