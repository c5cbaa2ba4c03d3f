//! The one-way rule at the head of `lib.rs`: which room imports from which.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test stops at what it did not expect")]

use std::fs;
use std::path::{Path, PathBuf};

const PURE: [&str; 6] = ["instrument", "content", "notebook", "session", "host", "order"];

/// What a room may import from, beside itself.
fn allowed(room: &str) -> Vec<&'static str> {
    match room {
        "order" => vec![],
        "instrument" => vec!["order"],
        "content" | "notebook" => vec!["instrument", "order"],
        "session" => vec!["instrument", "notebook", "order"],
        "host" => vec!["instrument", "session", "order"],
        "views" => vec!["instrument", "content", "notebook", "session", "order"],
        "browser" => PURE.to_vec(),
        "app" => [&PURE[..], &["views", "browser"]].concat(),
        _ => panic!("{room} is a room that the rule does not know"),
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn each_room_imports_only_what_it_may() {
    let (mut imports, mut wrong) = (0, Vec::new());
    for path in files(Path::new("src")) {
        let room = path.components().nth(1).unwrap().as_os_str().to_string_lossy().replace(".rs", "");
        if matches!(room.as_str(), "lib" | "main") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            for other in line.split("crate::").skip(1) {
                let other: String = other.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect();
                imports += 1;
                if other != room && !allowed(&room).contains(&other.as_str()) {
                    wrong.push(format!("{} knows {other}", path.display()));
                }
            }
            let platform = ["yew", "web_sys", "js_sys", "wasm_bindgen"].into_iter().find(|name| line.contains(name));
            if let Some(platform) = platform.filter(|_| PURE.contains(&room.as_str())) {
                wrong.push(format!("{} knows {platform}", path.display()));
            }
        }
    }
    assert!(imports > 300, "only {imports} imports were found");
    assert!(wrong.is_empty(), "against the one-way rule of lib.rs:\n{}", wrong.join("\n"));
}
