//! The three browser engines that the tests drive: what each needs, and where that is.

use crate::tool::Tool;
use crate::versions::Versions;
use anyhow::Result;
use std::env;
use std::fs;
use std::path::PathBuf;

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Engine {
    /// Chromium or a browser built on it, through chromedriver.
    Chromium,
    /// Firefox through geckodriver.
    Firefox,
    /// WebKitGTK's own small browser through `WebKitWebDriver`, on a screen that nobody sees.
    WebKit,
}

/// The programs of an engine, each found.
#[derive(Clone, Debug)]
pub struct Browser {
    /// The browser.
    pub browser: PathBuf,
    /// The program that speaks `WebDriver` for it.
    pub driver: PathBuf,
    /// A screen in memory, for the browser that cannot do without one.
    pub screen: Option<PathBuf>,
    /// The same engine without a window around the page, where there is such a thing.
    pub shell: Option<PathBuf>,
}

/// A program that an engine needs.
pub struct Part {
    /// Its usual name.
    pub name: &'static str,
    /// An environment variable that says where it is.
    variable: &'static str,
    /// The names that packagers give to it, the preferred first.
    names: &'static [&'static str],
    /// Where it comes from.
    pub source: Source,
}

/// Where a program comes from when it is not there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// A package of Debian.
    Debian(&'static str),
    /// A crate, in the version that we pin.
    Crate,
}

const CHROMIUM: Part = Part {
    name: "chromium",
    variable: "KOF_CHROMIUM",
    names: &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
    source: Source::Debian("chromium"),
};
const CHROMEDRIVER: Part = Part {
    name: "chromedriver",
    variable: "CHROMEDRIVER",
    names: &["chromedriver"],
    source: Source::Debian("chromium-driver"),
};
/// Nothing of a browser but its engine: a visit costs half. Where it is missing, Chromium itself does all of them.
const CHROMIUM_SHELL: Part = Part {
    name: "chromium-headless-shell",
    variable: "KOF_CHROMIUM_SHELL",
    names: &["chromium-headless-shell", "chrome-headless-shell"],
    source: Source::Debian("chromium-headless-shell"),
};
const FIREFOX: Part = Part {
    name: "firefox",
    variable: "KOF_FIREFOX",
    names: &["firefox-esr", "firefox"],
    source: Source::Debian("firefox-esr"),
};
const GECKODRIVER: Part =
    Part { name: "geckodriver", variable: "GECKODRIVER", names: &["geckodriver"], source: Source::Crate };
const MINI_BROWSER: Part = Part {
    name: "MiniBrowser",
    variable: "KOF_MINIBROWSER",
    names: &["MiniBrowser"],
    source: Source::Debian("webkit2gtk-driver"),
};
const WEBKIT_DRIVER: Part = Part {
    name: "WebKitWebDriver",
    variable: "KOF_WEBKITDRIVER",
    names: &["WebKitWebDriver"],
    source: Source::Debian("webkit2gtk-driver"),
};
const XVFB: Part = Part { name: "Xvfb", variable: "KOF_XVFB", names: &["Xvfb"], source: Source::Debian("xvfb") };

impl Engine {
    /// All of them, the quickest to start first.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// As people call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKit",
        }
    }

    /// As the names of its tests begin.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// Chromium without its driver, for who speaks to it directly.
    pub fn chromium_alone() -> Option<PathBuf> {
        CHROMIUM.find()
    }

    /// What has to be installed for visits at half the cost, where that is Debian's: all of it, so that it is of one version.
    pub fn wanting_a_shell() -> Vec<Part> {
        let is_debians = CHROMIUM.find().is_some_and(|program| program.ends_with("bin/chromium"));
        if is_debians && CHROMIUM_SHELL.find().is_none() {
            vec![CHROMIUM, CHROMEDRIVER, CHROMIUM_SHELL]
        } else {
            vec![]
        }
    }

    /// Its programs, or those that are not there.
    pub fn find(self) -> Result<Browser, Vec<Part>> {
        let (browser, driver, screen) = match self {
            Self::Chromium => (CHROMIUM, CHROMEDRIVER, None),
            Self::Firefox => (FIREFOX, GECKODRIVER, None),
            Self::WebKit => (MINI_BROWSER, WEBKIT_DRIVER, Some(XVFB)),
        };
        let shell = if self == Self::Chromium { CHROMIUM_SHELL.find() } else { None };
        match (browser.find(), driver.find(), screen.as_ref().map(Part::find)) {
            (Some(browser), Some(driver), None) => Ok(Browser { browser, driver, screen: None, shell }),
            (Some(browser), Some(driver), Some(screen @ Some(_))) => Ok(Browser { browser, driver, screen, shell }),
            _ => Err([Some(browser), Some(driver), screen]
                .into_iter()
                .flatten()
                .filter(|part| part.find().is_none())
                .collect()),
        }
    }
}

impl Part {
    #[cfg(test)]
    pub(crate) fn missing(name: &'static str, source: Source) -> Self {
        Self { name, variable: "KOF_NOWHERE", names: &[], source }
    }

    fn find(&self) -> Option<PathBuf> {
        if let Some(chosen) = env::var_os(self.variable) {
            return Some(PathBuf::from(chosen));
        }
        if self.source == Source::Crate {
            return geckodriver().ok()?.find(self.name);
        }
        self.names.iter().find_map(|name| which::which(name).ok()).or_else(|| self.beside_webkit())
    }

    /// WebKitGTK's browser is no command: it lies with the library, in a folder named after its version.
    fn beside_webkit(&self) -> Option<PathBuf> {
        let folders = ["/usr/lib", "/usr/lib64", "/usr/libexec"].into_iter().map(PathBuf::from);
        let inside = |folder: PathBuf| fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
        let by_processor =
            folders.clone().flat_map(inside).filter(|path| path.to_string_lossy().ends_with("-linux-gnu"));
        let mut found: Vec<_> = folders
            .chain(by_processor)
            .flat_map(inside)
            .filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("webkit")))
            .map(|folder| folder.join(self.name))
            .filter(|path| path.is_file())
            .collect();
        // The driver starts the newest library's browser when it is not told: so do we.
        found.sort();
        found.pop()
    }
}

/// The driver of Firefox: no Debian has it.
pub fn geckodriver() -> Result<Tool> {
    Ok(Tool {
        package: "geckodriver",
        version: Versions::geckodriver()?,
        programs: &["geckodriver"],
        locked: true,
        takes: "about four minutes, once",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_named() {
        for engine in Engine::ALL {
            match engine.find() {
                Ok(browser) => assert!(browser.driver.is_file(), "{engine:?}: {browser:?}"),
                Err(missing) => assert!(!missing.is_empty(), "{engine:?}"),
            }
        }
    }
}
