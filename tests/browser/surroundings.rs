//! What a visitor's browser is like before the visit begins.

use xtask::engine::Engine;

/// A browser's settings, and its system's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub struct Surroundings {
    /// What the visitor reads, best first.
    pub languages: &'static str,
    pub dark: bool,
    /// The text of twice the usual size.
    pub double_text: bool,
    /// The visitor's own few colours instead of the page's.
    pub forced_colours: bool,
    /// Nothing is to move.
    pub reduced_motion: bool,
    pub storage: Storage,
    pub webassembly: bool,
    pub scripts: bool,
    /// The browser has dialogs of its own, as that for printing, and asks before it grants: a shell has and does nothing of the kind.
    pub dialogs: bool,
    /// The site's worker is waited for.
    pub worker: bool,
}

/// What the browser lets a page store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    Allowed,
    /// Cookies are blocked, and all other storage with them.
    Blocked,
    /// The same for frames of other sites only.
    BlockedInFrames,
    /// `localStorage` is switched off: it is `null`.
    Off,
}

/// A French visitor's browser as it comes.
pub const USUAL: Surroundings = Surroundings {
    languages: "fr-FR,fr",
    dark: false,
    double_text: false,
    forced_colours: false,
    reduced_motion: false,
    storage: Storage::Allowed,
    webassembly: true,
    scripts: true,
    dialogs: false,
    worker: false,
};

/// The same in a whole browser, in every engine.
pub const WITH_DIALOGS: Surroundings = Surroundings { dialogs: true, ..USUAL };

/// In a browser that can install the site's worker.
pub const WITH_A_WORKER: Surroundings = Surroundings { worker: true, ..USUAL };

// Why a journey is not taken in an engine. Said here and in `Surroundings::out_of_reach`, and nowhere else.

pub const ASKS_TWICE: &str =
    "in a private window, and automation is one, WebKit has no cache to keep a preload in and asks again";
/// What only Chromium's devtools protocol can do.
pub const NO_MANIFEST: &str = "only Chromium's driver says what a device would read";
pub const NO_TREE: &str = "only Chromium's driver gives the accessibility tree";
pub const LONG: &str = "the memory of the app is WebAssembly's own: what one engine shows, all have";
pub const NO_KILLING: &str =
    "only Chromium's driver ends the process of a tab and goes on; closing the tab is tried in `kept`";
pub const ONE_PICTURE: &str = "pictures for people are taken in Chromium only";
pub const PAST_THEM: &str =
    "in WebKit the first Back was seen to lead past these screens, to the page before the visit";
pub const NO_PRINTER: &str = "WebKit's driver cannot print";
pub const NO_TIME_ZONE: &str = "only Chromium's driver changes the time zone of a page that is open";

impl Surroundings {
    /// Why this engine cannot be brought into these surroundings.
    pub fn out_of_reach(&self, engine: Engine) -> Option<&'static str> {
        match engine {
            Engine::WebKit if self.forced_colours => Some("WebKitGTK has no forced colours"),
            Engine::WebKit if self.languages.split(',').any(|one| one.split('-').next() != self.languages.get(..2)) => {
                Some("WebKitGTK's small browser has one language, not a list")
            }
            Engine::WebKit if matches!(self.storage, Storage::Blocked | Storage::BlockedInFrames) => {
                Some("WebKitGTK blocks cookies without blocking storage")
            }
            Engine::Chromium if self.storage == Storage::Off => Some("Chromium has no switch for storage alone"),
            Engine::Chromium if self.storage == Storage::BlockedInFrames => {
                Some("where Chromium blocks the cookies of frames, these still have a storage of their own")
            }
            _ => None,
        }
    }

    /// What a browser is started in that is to be brought into these: the rest of them is entered later, and left.
    pub fn at_start(&self, engine: Engine) -> Self {
        let Self { storage, webassembly, scripts, dialogs, .. } = *self;
        match engine {
            // WebKitGTK reads all of it once. Its dialogs are always there.
            Engine::WebKit => Self { dialogs: USUAL.dialogs, ..*self },
            // Firefox reads each of its settings again for a new page.
            Engine::Firefox => USUAL,
            // What Chromium reads at its start it would not forget after.
            Engine::Chromium => Self { storage, webassembly, scripts, dialogs, ..USUAL },
        }
    }

    /// Whether a browser that was started in these can be used for another visit: WebKit installs no worker any more, of no site on the
    /// same host, once it could not install one.
    pub fn can_be_used_again(&self) -> bool {
        !self.worker
    }
}
