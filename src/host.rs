//! PURE. The page around the frame: what its owner may ask for, and what it is told.
//!
//! An owner asks in the address ([`Options`]): a language, a theme, a colour, a name for the frame. Whatever else stands there, or
//! stands there wrongly, is ignored; no message from outside changes anything. The host is told a few facts ([`News`]): that
//! something began, how far it is, that it ended. Never an answer, a score, a name; the verdict only when the person presses the
//! button that names the host.

mod accent;
mod news;
mod options;

pub use accent::{Colour, Shades};
pub use news::{News, news};
pub use options::{Options, Theme};
