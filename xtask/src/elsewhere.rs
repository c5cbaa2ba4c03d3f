//! The site elsewhere: built in another folder, on a real nginx, in a real WordPress. Part of `cargo xtask test --all`, since it takes minutes,
//! and packages that nothing else here needs.

use crate::debian::provide;
use crate::report::Report;
use crate::toolbox::Toolbox;
use crate::{program, project};
use anyhow::Result;
use std::path::Path;

/// What nginx takes.
const NGINX: [&str; 1] = ["nginx-light"];
/// What WordPress takes: itself, two themes, its language, its database.
const WORDPRESS: [&str; 6] = [
    "wordpress",
    "wordpress-theme-twentytwentythree",
    "wordpress-theme-twentytwentyone",
    "php-cli",
    "php-mysql",
    "mariadb-server",
];

/// Runs both, or says why not.
pub fn run(tools: &Toolbox, all: bool, report: &mut Report) -> Result<()> {
    if !all {
        report.skip("a real nginx", "only with --all");
        report.skip("a real WordPress", "only with --all");
        report.skip("the same site from another folder", "only with --all");
        return Ok(());
    }
    let mut again = program::cargo();
    again.current_dir(project::root()).env("PATH", tools.path());
    again.args(["test", "--package", "xtask", "--test", "reproducible", "--", "--ignored"]);
    report.run("the same site from another folder", &mut again)?;
    let there = || which("nginx");
    if let Err(error) = provide("nginx", there, &NGINX) {
        report.skip("a real nginx", format!("{error:#}"));
    } else {
        let mut test = program::cargo();
        test.current_dir(project::root()).env("PATH", tools.path());
        test.args(["test", "--package", "xtask", "--lib", "nginx", "--", "--ignored"]);
        report.run("a real nginx", &mut test)?;
    }
    let there = || which("php") && which("mariadbd") && Path::new("/usr/share/wordpress/wp-settings.php").exists();
    if let Err(error) = provide("WordPress", there, &WORDPRESS) {
        report.skip("a real WordPress", format!("{error:#}"));
    } else {
        let mut test = program::cargo();
        test.current_dir(project::root()).env("PATH", tools.path()).env("KOF_DIST", project::dist());
        test.env("KOF_WORDPRESS", "1");
        test.args(["test", "--package", "keep-or-fire", "--test", "browser", "--", "wordpress::"]);
        report.run("a real WordPress", &mut test)?;
    }
    Ok(())
}

/// Whether a program is there. Servers stand where only the administrator's PATH leads.
fn which(name: &str) -> bool {
    which::which(name).is_ok() || Path::new("/usr/sbin").join(name).exists()
}
