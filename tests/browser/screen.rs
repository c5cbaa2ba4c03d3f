//! What WebKitGTK's browser needs around it, since it has no mode without a window: a screen in memory, and a system to look at.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::sync::LazyLock;
use std::time::Duration;

use tokio::process::Command;
use tokio::time::timeout;
use xtask::debian;

use crate::process::Process;
use crate::surroundings::Surroundings;

const PATIENCE: Duration = Duration::from_secs(20);

/// glibc's locale without a language.
const LOCALE: &str = "/usr/lib/locale/C.utf8";

/// The window is as narrow as a test wants it: what stands around the page takes no room.
const NO_ROOM: &str = "* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }\n\
    button, toolbutton, entry { margin: -8px; }\n";

/// A screen that nobody sees, with a number that was free. It ends with this value.
pub struct Screen {
    process: Process,
    number: String,
}

impl Screen {
    pub async fn start(program: &Path) -> Self {
        let mut command = Command::new(program);
        command.args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]);
        let (process, mut lines) = Process::start(&mut command);
        let said = timeout(PATIENCE, lines.next_line()).await;
        let number = said.ok().and_then(Result::ok).flatten().unwrap_or_else(|| {
            panic!("{} did not say the number of its screen within {PATIENCE:?}", program.display())
        });
        Self { process, number }
    }

    pub async fn stop(self) {
        self.process.stop().await;
    }
}

/// What WebKit's driver and browser find in their environment.
pub fn environment(screen: &Screen, surroundings: &Surroundings, home: &Path) -> Vec<(&'static str, String)> {
    static ROOT: LazyLock<bool> = LazyLock::new(debian::is_root);
    furnish(surroundings, home).unwrap_or_else(|error| panic!("{} cannot be written: {error}", home.display()));
    let mut environment = vec![
        ("DISPLAY", format!(":{}", screen.number)),
        ("WEBKIT_DISABLE_COMPOSITING_MODE", "1".into()),
        ("WEBKIT_DISABLE_DMABUF_RENDERER", "1".into()),
        ("LIBGL_ALWAYS_SOFTWARE", "1".into()),
        // Nobody listens on the desktop's bus here.
        ("NO_AT_BRIDGE", "1".into()),
        ("GTK_A11Y", "none".into()),
        ("GDK_BACKEND", "x11".into()),
        ("XDG_CONFIG_HOME", home.display().to_string()),
        ("LOCPATH", home.join("locales").display().to_string()),
        ("LC_ALL", locale(surroundings)),
        // To make a long visit faster it compiles WebAssembly a third time, which costs a short one a fifth of its time.
        ("JSC_useOMGJIT", "0".into()),
    ];
    if *ROOT {
        // Root, as in a container, may not use the sandbox.
        environment.push(("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1".into()));
    }
    if !surroundings.webassembly {
        environment.extend([("JSC_useWasm", "0".into()), ("JSC_useWebAssembly", "0".into())]);
    }
    environment
}

/// Writes the settings that the browser reads at its start.
fn furnish(surroundings: &Surroundings, home: &Path) -> std::io::Result<()> {
    let animations = u8::from(!surroundings.reduced_motion);
    for toolkit in ["gtk-3.0", "gtk-4.0"] {
        let folder = home.join(toolkit);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("gtk.css"), NO_ROOM)?;
        fs::write(folder.join("settings.ini"), format!("[Settings]\ngtk-enable-animations={animations}\n"))?;
    }
    fs::write(home.join("double-text.ini"), "[websettings]\ndefault-font-size=32\n")?;
    // The browser's language is its locale's. Few machines have a French one, and its name is all that is needed.
    let locales = home.join("locales");
    fs::create_dir_all(&locales)?;
    symlink(LOCALE, locales.join(locale(surroundings)))
}

/// `fr_FR.UTF-8` for who reads `fr-FR,fr`.
fn locale(surroundings: &Surroundings) -> String {
    let best = surroundings.languages.split(',').next().unwrap_or_default();
    format!("{}.UTF-8", best.replace('-', "_"))
}
