//! Texts that mean harm, in storage: every file of the corpus, read by the app in each engine.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::journey::{Journey, journeys};
use crate::site::everything_is_wanted;
use crate::stored::NOTEBOOK;
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &journeys![
    whatever_another_tab_puts_into_storage_the_page_stays_alive_and_plain,
    whatever_is_in_storage_the_page_starts_and_changes_nothing,
];

/// By their names. What is no UTF-8 stands as one character a byte: storage holds text alone.
fn corpus() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/imports");
    let files = fs::read_dir(folder).expect("the corpus is there").flatten().map(|file| file.path());
    let mut corpus: Vec<_> = files
        .map(|path| {
            let bytes = fs::read(&path).expect("a file of the corpus");
            let text = String::from_utf8(bytes)
                .unwrap_or_else(|error| error.into_bytes().into_iter().map(char::from).collect());
            (path.file_name().unwrap_or_default().to_string_lossy().into_owned(), text)
        })
        .collect();
    corpus.sort();
    assert!(corpus.len() >= 200, "the corpus has {} files only", corpus.len());
    corpus
}

async fn whatever_another_tab_puts_into_storage_the_page_stays_alive_and_plain(visit: &Visit) {
    visit.open("/").await;
    for key in [NOTEBOOK, "keep-or-fire:draft:d1"] {
        for part in corpus().chunks(50) {
            visit.did(format!("put {} texts under {key}, one after the other", part.len()));
            let script = r#"
                const [key, texts, done] = arguments;
                (async () => {
                  const wrong = [];
                  const turn = () => new Promise((next) => setTimeout(next));
                  for (const [name, text] of texts) {
                    localStorage.clear();
                    localStorage.setItem(key, text);
                    dispatchEvent(new StorageEvent("storage", { key }));
                    await turn();
                    await turn();
                    const main = document.querySelector("[data-screen]");
                    const failed = !document.getElementById("kof-failed").hidden;
                    const written = localStorage.length !== 1 || localStorage.getItem(key) !== text;
                    const injected = document.querySelector("main :is(img, iframe, script, object), main [onload], main [onmouseover]");
                    const steered = /[\u0000-\u0008\u202a-\u202e\u2066-\u2069\u200b-\u200f]/.test(main?.textContent ?? "");
                    if (!main || failed || written || injected || steered) wrong.push([name, !main, failed, written, !!injected, steered]);
                  }
                  done(JSON.stringify(wrong));
                })();"#;
            let arguments = vec![json!(key), json!(part)];
            let wrong = visit.command("reading texts", visit.client().execute_async(script, arguments)).await;
            expect_same("what went wrong", wrong, json!("[]"));
        }
    }
    let _: Value = visit.ask("localStorage.clear()", vec![]).await;
}

async fn whatever_is_in_storage_the_page_starts_and_changes_nothing(visit: &Visit) {
    let corpus = corpus();
    let step = if everything_is_wanted() { 1 } else { corpus.len() / 6 };
    visit.open("/").await;
    for (name, text) in corpus.iter().skip(visit.plan.turn % step).step_by(step) {
        visit.did(format!("started with {name} in storage"));
        let _: Value = visit.ask("localStorage.clear()", vec![]).await;
        visit.store(NOTEBOOK, text).await;
        visit.store("keep-or-fire:draft:d1", text).await;
        let before = visit.stored().await;
        visit.reload().await;
        visit.until_screen("home").await;
        expect_same("what is in storage after the start", visit.stored().await, before);
    }
}
