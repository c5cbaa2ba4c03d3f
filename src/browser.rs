//! SHELL. The only room, with [`app`](crate::app), that touches the web platform.
//!
//! Whatever the browser answers, even nothing, is an ordinary case here: no call can panic. A page may run in a sandbox
//! where storage throws, in a frame of another site, from a file.

pub mod address;
pub mod clipboard;
pub mod clock;
pub mod dialog;
pub mod embedding;
pub mod failure;
pub mod files;
pub mod first_screen;
pub mod json;
pub mod lasting;
pub mod locale;
pub mod offline;
pub mod other_tabs;
pub mod page;
pub mod shelf;
pub mod storage;

use crate::notebook::Preferences;
use crate::session::{Faults, Opening};
use storage::Store;

/// Reads everything that a visit begins with. Reads only: the start never writes.
pub fn opening(store: &Store) -> Opening {
    let kept = store.read();
    let Preferences { language } = kept.notebook.preferences;
    let partitioned = !kept.faults.blocked && embedding::is_on_another_site();
    let place = address::place();
    Opening {
        tab: clock::random_name(),
        language: language.unwrap_or_else(locale::language),
        notebook: kept.notebook,
        drafts: kept.drafts,
        faults: Faults { partitioned, in_file: !kept.faults.blocked && offline::is_file(), ..kept.faults },
        place,
    }
}
