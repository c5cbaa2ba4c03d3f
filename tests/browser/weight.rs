//! What a first visit costs: the files that come before the first answer can be given.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use xtask::engine::Engine;

use crate::journey::{Journey, journey};
use crate::sight::Question;
use crate::site::dist;
use crate::surroundings::ASKS_TWICE;
use crate::visit::Visit;

/// All of them together, compressed with brotli. The budget is 110 000, and it is not met yet: until it is, this is a
/// ratchet, set just above what the page weighs, and lowered with every kilobyte that goes. Code that only moves to another file changes
/// what compression makes of it by a hundred bytes.
const MOST_BYTES: u64 = 171_500;
const MOST_REQUESTS: usize = 5;

pub const JOURNEYS: &[Journey] =
    &[journey!(the_first_answer_can_be_given_after_few_bytes_in_5_files).except(Engine::WebKit, ASKS_TWICE)];

async fn the_first_answer_can_be_given_after_few_bytes_in_5_files(visit: &Visit) {
    let folder = dist();
    visit.open("/").await;
    visit.choose(Question::Gate("status"), "freelance").await;
    let mut table = String::new();
    let (mut files, mut bytes) = (0, 0);
    // What comes after the worker's script is for later visits.
    for request in visit.site.requests().into_iter().take_while(|one| !one.ends_with("/sw.js")) {
        let path = request.rsplit(' ').next().unwrap_or(&request).split('?').next().unwrap_or("/").to_owned();
        let path = if path == "/" { "/index.html".to_owned() } else { path };
        if is_apart(&path) {
            continue;
        }
        let weight = brotli_size(&folder.join(path.trim_start_matches('/')));
        let _ = writeln!(table, "    {weight:>7}  {path}");
        files += 1;
        bytes += weight;
    }
    let _ = writeln!(table, "    {bytes:>7}  together, in {files} files");
    let fits = bytes > 0 && bytes <= MOST_BYTES && files <= MOST_REQUESTS;
    assert!(fits, "at most {MOST_BYTES} bytes in {MOST_REQUESTS} files should come before the first answer:\n{table}");
    println!("{table}");
}

/// Icons, the manifest and the worker are not needed to answer.
fn is_apart(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    path.contains("icon") || name == "sw.js" || Path::new(name).extension().is_some_and(|end| end == "webmanifest")
}

/// The size of the compressed file beside this one, as a host that can would send it.
fn brotli_size(file: &Path) -> u64 {
    let compressed = file.with_added_extension("br");
    let found = fs::metadata(&compressed).unwrap_or_else(|error| {
        panic!("{} should be in dist/ ({error}): `cargo xtask build` puts it there", compressed.display())
    });
    found.len()
}
