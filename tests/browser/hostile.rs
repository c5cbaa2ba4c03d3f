//! Texts that mean harm, in storage and as files to be brought in: every one of the corpus, read by the app in each engine.

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
    whatever_file_is_brought_in_it_is_refused_or_offered_and_taken_back_whole,
];

/// By their names. What is no UTF-8 stands as one character a byte: storage holds text alone.
fn corpus() -> Vec<(String, String)> {
    let folder = Path::new("tests/fixtures/imports");
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

/// What is inside a notebook, each as a draft of its own.
fn as_drafts(name: &str, text: &str) -> Vec<(String, String)> {
    let whole: Value = serde_json::from_str(text).unwrap_or_default();
    let inside = ["drafts", "assessments"].iter().filter_map(|list| whole[list].as_array()).flatten();
    let objects = inside.filter_map(Value::as_object).map(|one| {
        let mut draft = one.clone();
        draft.insert("format".to_owned(), json!("keep-or-fire/draft"));
        draft.insert("version".to_owned(), json!(1));
        json!(draft).to_string()
    });
    // Of long lists a few are enough.
    objects.take(3).enumerate().map(|(n, draft)| (format!("{name}, {n}"), draft)).collect()
}

async fn whatever_another_tab_puts_into_storage_the_page_stays_alive_and_plain(visit: &Visit) {
    visit.open("/").await;
    for key in [NOTEBOOK, "keep-or-fire:draft:d1"] {
        let mut corpus = corpus();
        if key != NOTEBOOK {
            corpus.extend(corpus.clone().iter().flat_map(|(name, text)| as_drafts(name, text)));
        }
        for part in corpus.chunks(50) {
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

async fn whatever_file_is_brought_in_it_is_refused_or_offered_and_taken_back_whole(visit: &Visit) {
    let folder = Path::new("tests/fixtures/imports");
    visit.a_result_of("Atelier Nord").await;
    visit.open("/#history").await;
    let names: Vec<String> =
        corpus().into_iter().map(|(name, _)| name).filter(|name| name.strip_suffix(".json").is_some()).collect();
    for part in names.chunks(50) {
        let files: Vec<Value> = part
            .iter()
            .map(|name| {
                let bytes = fs::read(folder.join(name)).expect("a file of the corpus");
                let is_offered = keep_or_fire::notebook::import::read(&bytes).is_ok();
                json!([name, bytes, is_offered])
            })
            .collect();
        visit.did(format!("brought in {} files, and took each back", files.len()));
        let script = r#"
            const [files, done] = arguments;
            (async () => {
              const turn = () => new Promise((next) => setTimeout(next));
              const until = async (there) => { for (let n = 0; n < 500 && !there(); n++) await turn(); return there(); };
              const dialog = () => document.querySelector("dialog[open]");
              const refusal = () => document.getElementById("kof-refused").textContent;
              // What a file had deleted counts higher when it comes back.
              const kept = () => JSON.stringify(Object.entries(localStorage).sort()).replace(/(count\W+)\d+/g, "$1");
              const steers = /[\u0000-\u0008\u202a-\u202e\u2066-\u2069\u200b-\u200f]/;
              const before = kept();
              const wrong = [];
              for (const [name, bytes, isOffered] of files) {
                const field = document.querySelector("input[type=file]");
                const given = new DataTransfer();
                given.items.add(new File([new Uint8Array(bytes)], name));
                field.files = given.files;
                field.dispatchEvent(new Event("change", { bubbles: true }));
                // Before it is read, what was said of the last one still stands.
                await until(() => field.files.length === 0);
                await turn();
                if (!await until(() => isOffered ? dialog() : refusal() && !dialog())) { wrong.push([name, "not as natively"]); continue; }
                const shown = isOffered ? dialog() : document.querySelector("main");
                if (steers.test(shown.textContent)) wrong.push([name, "steers"]);
                if (shown.querySelector("img, iframe, script, object")) wrong.push([name, "injected"]);
                if (isOffered) {
                  const confirm = document.querySelector("[data-confirm]");
                  // Said a moment after it has closed: somebody who opened the next one sooner would see that one close.
                  const closed = new Promise((next) => dialog().addEventListener("close", next, { once: true }));
                  (confirm ?? document.querySelector("[data-spare]")).click();
                  await closed;
                  if (confirm) {
                    if (!await until(() => document.querySelector("[data-undo]"))) { wrong.push([name, "cannot be taken back"]); continue; }
                    document.querySelector("[data-undo]").click();
                    await until(() => kept() === before);
                  }
                }
                if (kept() !== before) { wrong.push([name, "left behind", kept().slice(0, 300), before.slice(0, 300)]); break; }
                if (!document.getElementById("kof-failed").hidden) { wrong.push([name, "broke the page"]); break; }
              }
              done(JSON.stringify(wrong));
            })();"#;
        let wrong = visit.command("bringing in files", visit.client().execute_async(script, vec![json!(files)])).await;
        expect_same("what went wrong", wrong, json!("[]"));
    }
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
