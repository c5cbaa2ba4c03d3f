//! Mounts the app; nothing else.

use std::rc::Rc;

use keep_or_fire::app::{App, Props};
use keep_or_fire::browser;
use keep_or_fire::browser::storage::Store;

fn main() {
    browser::embedding::dress();
    let store = Rc::new(Store::open());
    let opening = browser::opening(&store);
    let root = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id("kof-root"));
    if let Some(root) = root {
        yew::Renderer::<App>::with_root_and_props(root, Props { opening, store }).render();
    }
}
