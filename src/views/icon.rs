//! Signs and icons, drawn in the page: no request, and they take the colour of their words.

use super::element::{Element, element};
use crate::instrument::verdict::Verdict;

/// A small stroke beside words. Every icon stands with its word and is hidden from a screen reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// Go on, or a hint.
    Forward,
    /// Go back.
    Back,
    /// A pointed-out line, a piece of advice.
    Hint,
    /// Leave.
    Cross,
    /// Kept.
    Check,
    /// Copy.
    Copy,
    /// Mail.
    Mail,
    /// Print.
    Print,
    /// Take it again.
    Again,
    /// Storage.
    Device,
    /// Delete.
    Bin,
    /// Out of the page.
    Download,
    /// Into the page.
    Upload,
    /// Hand on.
    Share,
    /// Later.
    Calendar,
    /// Rename.
    Pen,
    /// Several results.
    History,
    /// Out of the way.
    Archive,
}

impl Icon {
    const fn path(self) -> &'static str {
        match self {
            Self::Forward => "M5 12h14m-6-6 6 6-6 6",
            Self::Back => "M19 12H5m6-6-6 6 6 6",
            Self::Hint => "M4 12h11m-4-4 4 4-4 4",
            Self::Cross => "m6 6 12 12M18 6 6 18",
            Self::Check => "m5 12.5 4.5 4.5L19 7.5",
            Self::Copy => "M9 8h11v12H9zM15 8V4H4v12h5",
            Self::Mail => "M3.5 6h17v12.5h-17zM4 6.5l8 6.5 8-6.5",
            Self::Print => "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
            Self::Again => "M19.5 12a7.5 7.5 0 1 1-2.2-5.3L19.5 9M19.5 4v5h-5",
            Self::Device => "M4 5h16v11H4zM9 20h6M12 16v4",
            Self::Bin => "M4 7h16M9.5 7V4h5v3M6.5 7l1 13h9l1-13",
            Self::Download => "M12 4v11m-4.5-4.5L12 15l4.5-4.5M4.5 19.5h15",
            Self::Upload => "M12 15V4M7.5 8.5 12 4l4.5 4.5M4.5 19.5h15",
            Self::Share => "M12 14V3.5M8 7.5l4-4 4 4M6 11H4.5v9.5h15V11H18",
            Self::Calendar => "M4 6h16v14H4zM4 10.5h16M8 3v5M16 3v5",
            Self::Pen => "M4 20l1-4.5L16 4.5 19.5 8 8.5 19zM13.5 7l3.5 3.5",
            Self::History => "M4 18l5-6 4 3 7-9M20 6v4.5M20 6h-4.5",
            Self::Archive => "M4 5h16v4H4zM5.5 9v10.5h13V9M10 13h4",
        }
    }

    /// Draws it.
    pub fn draw(self) -> Element {
        self.draw_as("kof-icon")
    }

    /// Draws it with further classes: `kof-icon` among them.
    pub fn draw_as(self, class: &'static str) -> Element {
        drawing(class).with(stroke(self.path()))
    }
}

fn drawing(class: &'static str) -> Element {
    element!("svg|class=$|viewBox=0 0 24 24|aria-hidden=true").text(class)
}

fn stroke(path: &'static str) -> Element {
    element!("path|d=$").text(path)
}

fn point(x: &'static str, y: &'static str, radius: &'static str) -> Element {
    element!("circle.kof-sign__point|cx=$|cy=$|r=$").text(x).text(y).text(radius)
}

/// The sign of the tool: the point on the threshold of an open frame. `kof-sign` is among the classes.
pub fn sign_of_the_tool(class: &'static str) -> Element {
    let frame = drawing(class).with(stroke("M14.5 4H5v16h9.5")).with(stroke("M19 4v3.5M19 16.5V20"));
    frame.with(point("14", "12", "2.6"))
}

/// The sign of a verdict: one point, the person; one line, the relation. `kof-sign` is among the classes.
pub fn sign_of(verdict: Verdict, class: &'static str) -> Element {
    let (line, (cx, cy)) = match verdict {
        Verdict::Cherish => (
            "M12 20.5C6 16.4 3 12.9 3 9.2A4.7 4.7 0 0 1 7.7 4.5c1.9 0 3.4 1 4.3 2.7.9-1.7 2.4-2.7 4.3-2.7A4.7 4.7 0 0 1 21 9.2c0 3.7-3 7.2-9 11.3Z",
            ("12", "12.4"),
        ),
        Verdict::Keep => ("M8 4H4v16h4M16 4h4v16h-4", ("12", "12")),
        Verdict::Repair => ("M2.75 15C3.5 8.5 4.4 5 6 5c2.7 0 2.3 12.5 5.1 12.5 2.1 0 1.7-5.5 3.9-5.5h2", ("19", "12")),
        Verdict::Escalate => ("M3 20h6v-5h6v-5h6", ("18", "5.25")),
        Verdict::Exit => ("M12.5 4H4v16h8.5M8.5 12h7", ("18.75", "12")),
        Verdict::Stop => ("M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3Z", ("12", "12")),
        Verdict::Insufficient => (
            "M12 3a9 9 0 0 1 6.4 2.6M21 12a9 9 0 0 1-2.6 6.4M12 21a9 9 0 0 1-6.4-2.6M3 12a9 9 0 0 1 2.6-6.4",
            ("12", "12"),
        ),
    };
    drawing(class).with(stroke(line)).with(point(cx, cy, "2.25"))
}
