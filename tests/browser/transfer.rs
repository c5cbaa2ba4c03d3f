//! Out and in: one file of everything, a summary before anything is merged, what could not be taken and why, and taking it back.

use std::io::Write as _;

use serde_json::{Value, json};

use crate::case;
use crate::journey::{Journey, journeys};
use crate::notebook::notebook_of;
use crate::sight::Question;
use crate::stored::NOTEBOOK;
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &journeys![
    what_is_exported_is_imported_elsewhere_and_exported_again_byte_for_byte,
    the_first_released_file_is_taken_as_it_is_and_given_back_byte_for_byte,
    a_file_is_compared_before_it_is_merged_and_can_be_taken_back,
    a_file_that_cannot_be_taken_says_why_and_changes_nothing,
    the_result_goes_out_as_text_and_as_a_reminder_without_the_nickname,
];

const RELEASED: &str = include_str!("../fixtures/released/1.json");

async fn what_is_exported_is_imported_elsewhere_and_exported_again_byte_for_byte(visit: &Visit) {
    visit.a_result_of("Atelier Nord").await;
    visit.press("retake").await;
    visit.until_page("blur").await;
    visit.choose(Question::Item("blur1"), "3").await;
    visit.press("notebook").await;
    visit.until_screen("history").await;
    let file = visit.exported().await;
    let read: Value = serde_json::from_str(&file).unwrap_or_default();
    expect_same("the results and drafts in the file", (len(&read["assessments"]), len(&read["drafts"])), (1, 1));
    assert!(read.get("preferences").is_none(), "the file should hold no preferences");

    visit.forget_everything().await;
    visit.open("/#history").await;
    visit.paste(&file).await;
    visit.until_asked().await;
    visit.look_closely("the summary before a file is merged").await;
    visit.press("confirm").await;
    visit.until_notice("imported").await;
    expect_same("the file exported again", visit.exported().await, file);
    // What came in is kept, unfinished parts too.
    visit.open("/").await;
    visit.press("resume").await;
    visit.until_page("blur").await;
    expect_same("the answer of the draft", visit.chosen().await.get("blur1").map(String::as_str), Some("3"));
}

async fn the_first_released_file_is_taken_as_it_is_and_given_back_byte_for_byte(visit: &Visit) {
    visit.open("/#history").await;
    visit.choose_file(RELEASED.as_bytes()).await;
    visit.until_asked().await;
    visit.press("confirm").await;
    visit.until_notice("imported").await;
    // The same bytes in every engine: so what one engine exports, another imports.
    expect_same("the file exported again", visit.exported().await.trim_end(), RELEASED.trim_end());
}

async fn a_file_is_compared_before_it_is_merged_and_can_be_taken_back(visit: &Visit) {
    visit.a_result_of("Atelier Nord").await;
    visit.press("notebook").await;
    visit.until_screen("history").await;
    let (before, own) = (visit.stored_by_us().await, visit.exported().await);
    // The own file brings nothing: there is nothing to say yes to.
    visit.paste(&own).await;
    visit.until_asked().await;
    assert!(!visit.has("[data-confirm]").await, "a file that is here already should not be merged again");
    visit.press("spare").await;
    visit.until_not_asked().await;

    let mut other = notebook_of("Studio B", &["07_great_client"]);
    other["assessments"][0]["answers"]["blur1"]["value"] = json!(9);
    visit.paste(&other.to_string()).await;
    visit.until_asked().await;
    let said: String = visit.ask("return document.querySelector('dialog').textContent", vec![]).await;
    assert!(said.contains("1 nouveau") && said.contains("change d’avis"), "what is new and what was repaired: {said}");
    visit.press("spare").await;
    visit.until_not_asked().await;
    expect_same("what is kept after a No", visit.stored_by_us().await, before.clone());

    visit.paste(&other.to_string()).await;
    visit.until_asked().await;
    visit.press("confirm").await;
    visit.until_notice("imported").await;
    expect_same("the clients", visit.count("[data-client]").await, 2);
    visit.press("undo").await;
    expect_same("the clients after Undo", visit.count("[data-client]").await, 1);
    expect_same("what is kept after Undo", visit.stored_by_us().await, before);
}

async fn a_file_that_cannot_be_taken_says_why_and_changes_nothing(visit: &Visit) {
    visit.open("/").await;
    visit.store(NOTEBOOK, &notebook_of("Atelier Nord", &["09_ordinary"]).to_string()).await;
    visit.open("/#history").await;
    let before = visit.stored_by_us().await;
    let newer = RELEASED.replace(r#""version":1"#, r#""version":2"#);
    let texts: [(&str, Vec<u8>); 6] = [
        ("too large", vec![b' '; (1 << 20) + 1]),
        ("no text", vec![0xff, 0xfe, 0x00]),
        ("cut off", RELEASED.as_bytes()[..200].to_vec()),
        ("of another tool", br#"{"format":"other"}"#.to_vec()),
        ("a million brackets", vec![b'['; 1_000_000]),
        ("of a newer version", newer.into_bytes()),
    ];
    // Two that follow each other are refused in different words.
    let mut seen = Vec::new();
    for (what, bytes) in texts {
        visit.choose_file(&bytes).await;
        let said = visit
            .wait_for(&format!("a word about a file that is {what}"), async || {
                let said: String = visit.ask("return document.querySelector('#kof-refused').textContent", vec![]).await;
                (!said.is_empty() && seen.last() != Some(&said)).then_some(said)
            })
            .await;
        seen.push(said);
        assert!(!visit.has("dialog[open]").await, "a file that is {what} should not be offered");
    }
    expect_same("what is kept", visit.stored_by_us().await, before);
    visit.look_closely("a refused file").await;
}

async fn the_result_goes_out_as_text_and_as_a_reminder_without_the_nickname(visit: &Visit) {
    let case = case::named("13_freelance_incorrigible");
    visit.a_result_of("Atelier Nord").await;
    visit.press("remind").await;
    let reminder = visit.taken().await;
    let calendar: icalendar::Calendar = reminder.parse().unwrap_or_else(|error| panic!("{error}: {reminder}"));
    expect_same("the entries of the calendar", calendar.components.len(), 1);
    assert!(!reminder.contains("Atelier"), "no word about the client in a calendar: {reminder}");
    assert!(reminder.contains(&visit.site.origin()), "the page to come back to: {reminder}");
    // Where the clipboard is refused the text is there to be copied by hand.
    let _: Value = visit
        .ask("navigator.clipboard && (navigator.clipboard.writeText = () => Promise.reject(new Error('no')))", vec![])
        .await;
    visit.press("copy-report").await;
    let report = visit.taken().await;
    let verdict: String = visit.ask("return document.querySelector('[data-result] h1').textContent", vec![]).await;
    assert!(report.contains(&verdict) && !report.contains("Atelier"), "the verdict and no nickname: {report}");
    let selected: bool = visit
        .ask("const field = document.activeElement; return field.selectionEnd === field.value.length && field.selectionEnd > 0", vec![])
        .await;
    assert!(selected, "the refused text should be selected");
    visit.reload().await;
    visit.expect_outcome_of(&case).await;
}

fn len(list: &Value) -> usize {
    list.as_array().map_or(0, Vec::len)
}

impl Visit {
    /// Everything as a file: its text stands in the page, since a page is not told whether a download arrived.
    async fn exported(&self) -> String {
        self.press("export").await;
        self.taken().await
    }

    async fn taken(&self) -> String {
        self.find("[data-taken] textarea").await;
        self.until_painted().await;
        self.ask("return document.querySelector('[data-taken] textarea').value", vec![]).await
    }

    /// Puts a text into the field for one, as a paste does, and has it read.
    pub async fn paste(&self, text: &str) {
        self.did(format!("pasted {} bytes", text.len()));
        let script = r"const field = document.querySelector('[data-paste]');
            field.closest('details').open = true;
            field.value = arguments[0];";
        let _: Value = self.ask(script, vec![json!(text)]).await;
        self.press("read-pasted").await;
    }

    /// Chooses a file with these bytes.
    async fn choose_file(&self, bytes: &[u8]) {
        self.did(format!("chose a file of {} bytes", bytes.len()));
        let mut file = tempfile::Builder::new().suffix(".json").tempfile().expect("a temporary file");
        file.write_all(bytes).expect("room for it");
        let path = file.path().display().to_string();
        let field = self.find("input[type=file]").await;
        self.command("choosing a file", field.send_keys(&path)).await;
        // It has to be there until it is read.
        self.until_painted().await;
        self.until_painted().await;
        drop(file);
    }
}
