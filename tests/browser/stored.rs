//! What is in the browser's storage, read and prepared from outside the app.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::visit::{Visit, expect_same};

/// Where the finished assessments are.
pub const NOTEBOOK: &str = "keep-or-fire:notebook";
/// Where an unfinished one is, before its id.
pub const DRAFT: &str = "keep-or-fire:draft:";
/// Where the first text that could not be read is set aside.
pub const QUARANTINE: &str = "keep-or-fire:quarantine:0";

/// How often this answer was given, as the draft counts.
pub fn counter(draft: &Value, id: &str) -> u64 {
    draft["answers"][id]["count"].as_u64().unwrap_or_default()
}

impl Visit {
    /// Everything in `localStorage`.
    pub async fn stored(&self) -> BTreeMap<String, String> {
        self.ask("return Object.fromEntries(Object.entries(localStorage))", vec![]).await
    }

    /// Puts a text into `localStorage` as an earlier visit could have left it.
    pub async fn store(&self, key: &str, text: &str) {
        self.did(format!("stored {} bytes under {key}", text.len()));
        let _: Value = self.ask("localStorage.setItem(...arguments)", vec![json!(key), json!(text)]).await;
    }

    /// The assessment in the one draft there is.
    pub async fn draft(&self) -> Value {
        let stored = self.stored().await;
        let drafts: Vec<_> = stored.iter().filter(|(key, _)| key.starts_with(DRAFT)).collect();
        let [(key, text)] = drafts[..] else {
            panic!("there should be one draft and there are {:?}", stored.keys());
        };
        let draft: Value = serde_json::from_str(text).unwrap_or_default();
        let ours = draft["format"].as_str().is_some_and(|format| format.starts_with("keep-or-fire/"));
        assert!(ours, "the draft's format should be one of the project's and is {}", draft["format"]);
        expect_same("the draft's version", &draft["version"], &1.into());
        let id = draft["id"].as_str().unwrap_or_default();
        expect_same("the draft's key", key.as_str(), &format!("{DRAFT}{id}"));
        draft
    }

    /// Without waiting: what was chosen is stored by the time that the click is over.
    pub async fn expect_in_draft(&self, id: &str, chosen: &str) {
        let draft = self.draft().await;
        let value = &draft["answers"][id]["value"];
        let expected = chosen.parse::<u8>().map_or_else(|_| Value::from(chosen), Value::from);
        expect_same(&format!("{id} in the draft"), value, &expected);
        assert!(counter(&draft, id) > 0, "{id} should have a positive count in the draft");
    }

    /// Leaves no room for a single character more.
    pub async fn fill_storage(&self) {
        self.did("filled the storage");
        let _: Value = self
            .ask(
                r#"let filler = "";
                   for (let size = 4194304; size >= 1; size /= 2) {
                     for (;;) {
                       try { localStorage.setItem("filler", filler + "x".repeat(size)); filler += "x".repeat(size); }
                       catch { break; }
                     }
                   }"#,
                vec![],
            )
            .await;
    }

    /// What the site keeps, as text to compare.
    pub async fn stored_by_us(&self) -> Value {
        let stored = self.stored().await;
        json!(stored.into_iter().filter(|(key, _)| key.starts_with("keep-or-fire:")).collect::<Vec<_>>())
    }
}
