//! Sees to it that the three engines are there, as far as this machine allows.

use crate::debian::Administrator;
use crate::engine::{self, Browser, Engine, Part, Source};
use crate::progress;
use std::env;

/// Which engine can be driven, and why another cannot.
pub struct Browsers {
    found: Vec<(Engine, Result<Browser, String>)>,
}

impl Browsers {
    /// Finds what is there and installs what is missing. What cannot be installed becomes a reason to skip its engine.
    pub fn provide() -> Self {
        let missing: Vec<_> =
            Engine::ALL.into_iter().filter_map(|engine| Some((engine, engine.find().err()?))).collect();
        let mut failures = Vec::new();
        if !missing.is_empty() {
            let administrator = Administrator::of_debian();
            let up_to_date = administrator.as_ref().map_or(Ok(()), |administrator| {
                let asked = missing.iter().any(|(_, parts)| !packages(parts).is_empty());
                if asked { progress::line("reading the list of packages", || administrator.update()) } else { Ok(()) }
            });
            if let Err(error) = up_to_date {
                // The list may be recent enough all the same.
                println!("{error:#}");
            }
            for (engine, parts) in &missing {
                if let Err(error) = install(*engine, parts, administrator.as_ref()) {
                    failures.push((*engine, format!("{error:#}")));
                }
            }
        }
        make_quicker();
        let found = Engine::ALL.into_iter().map(|engine| {
            let browser = engine.find().map_err(|parts| {
                let failed = failures.iter().find(|(one, _)| *one == engine).map(|(_, why)| why.as_str());
                why_not(&parts, failed)
            });
            (engine, browser)
        });
        Self { found: found.collect() }
    }

    /// The engine's programs, or why it is skipped.
    pub fn get(&self, wanted: Engine) -> Result<&Browser, &str> {
        let found = self.found.iter().find(|(engine, _)| *engine == wanted);
        found.map_or(Err("unknown"), |(_, browser)| browser.as_ref().map_err(String::as_str))
    }

    /// Every engine that cannot be driven, each with its reason.
    pub fn missing(&self) -> Vec<String> {
        let missing = self.found.iter().filter_map(|(engine, browser)| {
            let why = browser.as_ref().err()?;
            Some(format!("{}: {why}", engine.name()))
        });
        missing.collect()
    }
}

/// An automatic run that skips an engine would look green for nothing: it fails instead.
pub fn must_be_complete() -> bool {
    env::var_os("CI").is_some()
}

/// Installs what the tests can do without, where that is possible.
fn make_quicker() {
    let packages = packages(&Engine::wanting_a_shell());
    let Some(administrator) = Administrator::of_debian().filter(|_| !packages.is_empty()) else { return };
    let installed = progress::line("reading the list of packages", || administrator.update()).and_then(|()| {
        progress::line(&format!("installing {}", packages.join(", ")), || administrator.install(&packages))
    });
    if let Err(error) = installed {
        println!("{error:#}: the tests go on without it");
    }
}

fn install(engine: Engine, parts: &[Part], administrator: Option<&Administrator>) -> anyhow::Result<()> {
    let mut packages = packages(parts);
    if let Some(administrator) = administrator
        && !packages.is_empty()
    {
        // Without any font a page has no text to measure.
        packages.push("fonts-dejavu-core");
        if engine == Engine::WebKit {
            packages.push("dbus");
        }
        progress::line(&format!("installing {}", packages.join(", ")), || administrator.install(&packages))?;
    }
    // Four minutes for a driver are wasted where its browser cannot be had.
    let browser_is_there = administrator.is_some() || packages.is_empty();
    if browser_is_there && parts.iter().any(|part| part.source == Source::Crate) {
        engine::geckodriver()?.provide()?;
    }
    Ok(())
}

fn packages(parts: &[Part]) -> Vec<&'static str> {
    let mut names: Vec<_> = parts
        .iter()
        .filter_map(|part| match part.source {
            Source::Debian(package) => Some(package),
            Source::Crate => None,
        })
        .collect();
    names.dedup();
    names
}

/// What is missing, and what to type.
fn why_not(parts: &[Part], failed: Option<&str>) -> String {
    let names: Vec<_> = parts.iter().map(|part| part.name).collect();
    let mut why = vec![format!("{} missing", names.join(" and "))];
    let packages = packages(parts);
    if !packages.is_empty() {
        why.push(format!("on Debian type: sudo apt-get install {}", packages.join(" ")));
    }
    if parts.iter().any(|part| part.source == Source::Crate)
        && let Ok(driver) = engine::geckodriver()
    {
        why.push(format!("type: cargo install {} --version {}", driver.package, driver.version));
    }
    why.extend(failed.map(|failed| format!("it was tried, but {failed}")));
    why.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(name: &'static str, source: Source) -> Part {
        Part::missing(name, source)
    }

    #[test]
    fn a_skipped_engine_says_what_to_type() {
        let firefox = [part("firefox", Source::Debian("firefox-esr")), part("geckodriver", Source::Crate)];
        let why = why_not(&firefox, None);
        assert!(why.starts_with("firefox and geckodriver missing; on Debian type: sudo apt-get install firefox-esr; "));
        assert!(why.contains("cargo install geckodriver --version "), "{why}");
    }

    #[test]
    fn a_package_that_brings_two_programs_is_named_once() {
        let both = ["MiniBrowser", "WebKitWebDriver"].map(|name| part(name, Source::Debian("webkit2gtk-driver")));
        assert_eq!(packages(&both), ["webkit2gtk-driver"]);
        assert!(why_not(&both, Some("the network is gone")).ends_with("; it was tried, but the network is gone"));
    }
}
