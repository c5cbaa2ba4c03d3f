//! The app breaks while it is used. A panic in Rust ends as a WebAssembly trap in what is shipped (`xtask/src/lean_std.rs`), so that is what
//! happens here: a real trap, in the middle of the app's own work, at the n-th time that it asks something of the browser. No second
//! build is needed for it, and it can strike anywhere.

use serde_json::{Value, json};

use crate::case;
use crate::journey::{Journey, journeys};
use crate::page::Hand;
use crate::sight::Question;
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &journeys![
    wherever_the_app_breaks_nothing_is_saved_after_it_and_what_is_kept_can_be_taken_away_or_gone_on_with,
    a_start_that_breaks_says_so_and_touches_nothing,
];

/// A module with one function, whose only instruction is `unreachable`: what a panic is compiled to. `callsLeft` says when.
const TRAP: &str = r#"
    const trap = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([
      0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 116, 0, 0, 10, 5, 1, 3, 0, 0, 11,
    ]))).exports.t;
    window.callsLeft = Number(sessionStorage.getItem("trap-at") ?? Infinity);
    const trapping = (real) => (...given) => {
      if (--window.callsLeft === 0) trap();
      return real(...given);
    };
    for (const name of ["instantiate", "instantiateStreaming"]) {
      const real = WebAssembly[name];
      WebAssembly[name] = (source, imports) => {
        for (const functions of Object.values(imports)) {
          for (const [name, real] of Object.entries(functions)) {
            if (typeof real === "function") functions[name] = trapping(real);
          }
        }
        return real.call(WebAssembly, source, imports);
      };
    }"#;

async fn wherever_the_app_breaks_nothing_is_saved_after_it_and_what_is_kept_can_be_taken_away_or_gone_on_with(
    visit: &Visit,
) {
    let sheet = case::named("09_ordinary").answers;
    visit.site.begin_every_page_with(TRAP).await;
    visit.open("/").await;
    visit.walk(&sheet, Hand::Script).await;
    visit.press("retake").await;
    visit.walk_to_page(&sheet, Hand::Script, "demands").await;
    let mut broke = 0;
    for (nth, call) in [1, 2, 3, 5, 8, 13, 21, 34, 55].into_iter().enumerate() {
        let value = (nth % 5).to_string();
        visit.did(format!("let the app break at call {call} after a click"));
        let before = visit.stored().await;
        let radio = format!(r#"{} input[value="{value}"]"#, Question::Item("demands1").selector());
        let script = "window.callsLeft = arguments[1]; document.querySelector(arguments[0]).click()";
        let _: Value = visit.ask(script, vec![json!(radio), json!(call)]).await;
        visit.until_painted().await;
        let has_broken: bool = visit.ask("return callsLeft <= 0", vec![]).await;
        if !has_broken {
            break;
        }
        broke += 1;
        visit.until_refused_because("broke").await;
        visit.forgive_console().await;
        let after = visit.stored().await;
        let changed: Vec<_> = after.iter().filter(|(key, text)| before.get(*key) != Some(text)).collect();
        assert!(
            before.keys().eq(after.keys()) && changed.len() <= 1,
            "at most the draft should have changed: {changed:?}"
        );
        visit.expect_a_frozen_screen().await;
        expect_same("what is kept after the app has broken", visit.stored().await, after);
        visit.expect_rescue().await;
        visit.click("#kof-failed a.kof-button").await;
        visit.until_usable().await;
        visit.until_page("demands").await;
        let draft = visit.draft().await;
        let kept = draft["answers"]["demands1"]["value"].to_string();
        let chosen = visit.chosen().await.get("demands1").cloned().unwrap_or_else(|| "null".to_owned());
        expect_same("the answer after trying again", chosen, kept);
    }
    assert!(broke >= 3, "the app should have broken at several calls, and did {broke} times");
    visit.choose(Question::Item("demands2"), "3").await;
    let draft = visit.draft().await;
    expect_same("an answer after all of it", &draft["answers"]["demands2"]["value"], &json!(3));
}

async fn a_start_that_breaks_says_so_and_touches_nothing(visit: &Visit) {
    let sheet = case::named("09_ordinary").answers;
    visit.site.begin_every_page_with(TRAP).await;
    visit.open("/").await;
    visit.start(&sheet, Hand::Script).await;
    visit.choose(Question::Item("blur1"), "2").await;
    let before = visit.stored().await;
    for call in [1, 40, 150] {
        visit.did(format!("let the start break at call {call}"));
        let _: Value =
            visit.ask("sessionStorage.setItem('trap-at', arguments[0])", vec![json!(call.to_string())]).await;
        visit.command("reloading", visit.client().refresh()).await;
        visit.until_refused_because("broke").await;
        expect_same("what is kept", visit.stored().await, before.clone());
        visit.expect_rescue().await;
        visit.forgive_console().await;
    }
}

impl Visit {
    /// Nothing of the app can be seen, and nothing that is done to what is left of it does anything.
    async fn expect_a_frozen_screen(&self) {
        let seen: bool = self
            .ask(
                r#"const root = document.getElementById("kof-root");
                   for (const input of root.querySelectorAll("input, button:not([data-quick-exit])")) input.click();
                   dispatchEvent(new StorageEvent("storage", { key: null }));
                   dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
                   dispatchEvent(new PopStateEvent("popstate", { state: null }));
                   document.dispatchEvent(new KeyboardEvent("keydown", { key: "3", bubbles: true }));
                   return root.checkVisibility()"#,
                vec![],
            )
            .await;
        assert!(!seen, "the app should not be seen after it has broken");
        self.until_painted().await;
        // Once broken, it may break again.
        self.forgive_console().await;
    }

    /// What is kept is offered as a file and as a text, and is all there.
    async fn expect_rescue(&self) {
        let (file, text): (String, String) = self
            .ask(
                r#"const place = document.getElementById("kof-rescue");
                   const link = place.querySelector("a[download$='.json']");
                   const field = place.querySelector("textarea");
                   field.focus();
                   const selected = field.value.slice(field.selectionStart, field.selectionEnd);
                   return [link.checkVisibility() && field.checkVisibility() ? link.href : "", selected]"#,
                vec![],
            )
            .await;
        assert!(file.starts_with("blob:"), "what is kept should be offered as a file: {file:?}");
        let file: Value = serde_json::from_str(&text).unwrap_or_default();
        expect_same("the format of the file", &file["format"], &json!("keep-or-fire/notebook"));
        let stored = self.stored().await;
        let drafts: Vec<Value> = stored
            .iter()
            .filter(|(key, _)| key.starts_with(crate::stored::DRAFT))
            .map(|(_, text)| serde_json::from_str(text).unwrap_or_default())
            .collect();
        expect_same("the drafts in the file", &file["drafts"], &Value::from(drafts));
        let notebook: Value = stored
            .get(crate::stored::NOTEBOOK)
            .map_or(Value::Null, |text| serde_json::from_str(text).unwrap_or_default());
        expect_same("the results in the file", &file["assessments"], &notebook["assessments"]);
        let read = keep_or_fire::notebook::import::read(text.as_bytes());
        assert!(read.is_ok_and(|read| read.repairs.is_empty()), "the file should be one that can be brought in again");
    }
}
