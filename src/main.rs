//! Mounts the app; nothing else.

use std::rc::Rc;

use keep_or_fire::app::{App, Props};
use keep_or_fire::browser;
use keep_or_fire::browser::storage::Store;

fn main() {
    browser::embedding::dress();
    let store = Rc::new(Store::open());
    let opening = browser::opening(&store);
    browser::first_screen::when_free(|place| {
        yew::Renderer::<App>::with_root_and_props(place, Props { opening, store }).render();
    });
}
