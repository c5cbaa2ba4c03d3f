//! Chromium's engine without the browser around it. The browser draws its tabs and its address bar even where nobody sees them, which
//! takes more than half of what a visit costs.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

/// The shell, begun with a page: it opens none by itself, and the driver, which waits for one, cannot ask for it. In this folder, where it
/// puts what it downloads.
pub fn on_a_page(shell: &Path, folder: &Path) -> PathBuf {
    let script = folder.join("shell");
    let lines = format!("#!/bin/sh\ncd '{}' && exec '{}' \"$@\" about:blank\n", folder.display(), shell.display());
    fs::write(&script, lines).expect("a place for a script");
    fs::set_permissions(&script, Permissions::from_mode(0o755)).expect("a script of ours may be run");
    script
}
