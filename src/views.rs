//! DRAW. Screens from plain props, the dialog and the notices from the session: no state of their own, no clock, no storage.
//!
//! A view shows what it is given and says what the person did by emitting an [`Action`](crate::session::Action); what only
//! the browser can do (copy, print) it asks for with a [`Request`]. Functions draw, with [`element`]; a
//! component exists only where it spares a redraw. A screen is `#[inline(never)]`: a browser compiles a function of WebAssembly when it
//! is first called, and a start need not wait for screens that nobody has opened. Class names are `kof-block__element--modifier`, the
//! same word as the view.

pub mod dialog;
pub mod element;
pub mod frame;
pub mod history;
pub mod home;
pub mod icon;
pub mod nickname;
pub mod notices;
pub mod pages;
pub mod piece;
pub mod progress;
pub mod question;
pub mod questions;
pub mod repairs;
pub mod result;
pub mod taken;
pub mod tool;

use std::rc::Rc;

/// Something that only the browser can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// Put this text on the clipboard; if that is refused, select the field with this id.
    Copy {
        /// What to copy.
        text: Rc<str>,
        /// The element that holds it.
        field: &'static str,
    },
    /// Open the print dialog.
    Print,
    /// Offer everything as a file.
    Export,
    /// Offer a reminder in four weeks, for a calendar.
    Remind,
    /// Put the result on the clipboard as text.
    CopyReport,
    /// Hand the result as text to another app.
    Share,
    /// Read the text that was pasted.
    ReadPasted,
}
