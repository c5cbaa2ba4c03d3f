//! The browser's storage itself, without the app: emptied, filled, read and written by the tests; texts that stand in it.

use std::collections::BTreeMap;

use web_sys::{Storage, Window};

pub const NOTEBOOK: &str = "keep-or-fire:notebook";
pub const QUARANTINE: &str = "keep-or-fire:quarantine:0";
pub const FOREIGN: &str = "somebody-else";
pub const CORRUPT: &str =
    "{\"format\":\"keep-or-fire/notebook\",\"version\":1,\"clients\":[{\"name\":\"Zoé \u{0} \u{1f600}";
pub const NEWER: &str = r#"{ "format": "keep-or-fire/notebook", "version": 2, "clients": "in another form" }"#;

pub fn window() -> Window {
    web_sys::window().expect("a test runs in a window")
}

fn local_storage() -> Storage {
    window().local_storage().unwrap().expect("the browser has a storage")
}

/// An empty storage.
pub fn emptied() -> Storage {
    let storage = local_storage();
    storage.clear().unwrap();
    storage
}

pub fn put(storage: &Storage, key: &str, text: &str) {
    storage.set_item(key, text).expect("the storage has room for the test's own text");
}

pub fn get(storage: &Storage, key: &str) -> Option<String> {
    storage.get_item(key).unwrap()
}

/// Everything in the storage, by key.
pub fn everything(storage: &Storage) -> BTreeMap<String, String> {
    let keys = (0..storage.length().unwrap()).map(|n| storage.key(n).unwrap().unwrap());
    keys.map(|key| (key.clone(), get(storage, &key).unwrap())).collect()
}

/// Fills the storage to the last character, under a key that is not ours.
pub fn fill(storage: &Storage) {
    let mut length = 0;
    for step in (0..24).rev().map(|power| 1 << power) {
        if storage.set_item(FOREIGN, &"x".repeat(length + step)).is_ok() {
            length += step;
        }
    }
    assert!(storage.set_item("y", "y").is_err(), "after {length} characters the storage has still room");
}
