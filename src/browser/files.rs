//! Files and texts that go out by the person's own hand, and files that come in; carried by `boot/files.js`.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};

use crate::notebook::import::Refused;
use crate::notebook::parse::LONGEST;

#[wasm_bindgen(module = "/boot/files.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    fn offered(name: &str, kind: &str, text: &str) -> Result<(), JsValue>;
    fn watched(most: usize, read: &Closure<dyn Fn(Option<Vec<u8>>)>);
    // `catch` although it throws nothing: without it the import would not go through the bindings, whose names the build shortens.
    #[wasm_bindgen(catch)]
    fn shares() -> Result<bool, JsValue>;
    #[wasm_bindgen(catch)]
    fn shared(title: &str, text: &str, refused: &Closure<dyn Fn()>) -> Result<(), JsValue>;
}

/// Offers a file for download. Whether it arrived, nobody says.
pub fn offer(name: &str, kind: &str, text: &str) {
    // Where it throws, the text that stands beside the button is the way.
    let _ = offered(name, kind, text);
}

/// Calls back with the bytes of each file that is chosen; one that is too large is not read.
pub fn watch(chosen: impl Fn(Result<Vec<u8>, Refused>) + 'static) {
    let read = Closure::<dyn Fn(Option<Vec<u8>>)>::new(move |bytes: Option<Vec<u8>>| {
        chosen(bytes.ok_or(Refused::TooLarge));
    });
    watched(LONGEST, &read);
    // The page and this listener end together.
    read.forget();
}

/// Can a text be handed to another app here?
pub fn can_share() -> bool {
    shares().unwrap_or(false)
}

/// Hands a text to another app; calls back where that is refused, not where the person changes their mind.
pub fn share(title: &str, text: &str, refused: impl Fn() + 'static) {
    let refused = Closure::<dyn Fn()>::new(refused);
    let _ = shared(title, text, &refused);
    // It may be called as long as the other app's dialog stands open.
    refused.forget();
}
