//! What a visit keeps, whatever happens to storage and in other tabs: the app's own effects on a pretend storage.
//!
//! | file | holds |
//! |---|---|
//! | `shelf` | a pretend storage, which fails at the call it is told to, and which tabs share |
//! | `tab` | one tab: a session, its effects, what it has not heard of yet |
//! | `every_call` | a visit during which one call fails, or all from one on: for each call |
//! | `heard_late` | what a tab was told before it heard of a deletion that was taken back |
//! | `import_undone` | an import taken back, which another tab has heard of |
//! | `let_go` | a storage that refused to let go of what is deleted or given up |
//! | `leftovers` | what stays in storage once something was given up, deleted, or taken back |
//! | `at_random` | random steps of every kind in one tab, in two, on two devices, against what must hold after each |
//! | `deeds`, `doing`, `visit`, `known` | for these: what can be done, how, in which tab, what was said and must be there |
//! | `two_tabs` | random schedules of tabs, against an oracle that knows only counts |
//! | `events`, `world`, `oracle` | for these: what can happen, the tabs in which it does, what must be in storage then |
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "a test stops at what it did not expect"
)]

mod at_random;
mod deeds;
mod doing;
mod events;
mod every_call;
mod heard_late;
mod import_undone;
mod known;
mod leftovers;
mod let_go;
mod oracle;
mod shelf;
mod tab;
mod two_tabs;
mod visit;
mod world;
