//! On paper: verdict, reasons, scales, instinct, steps, date, version; no button.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use xtask::engine::Engine;

use crate::journey::{Journey, journey};
use crate::surroundings::NO_PRINTER;
use crate::vendor::Vendor;
use crate::visit::Visit;

pub const JOURNEYS: &[Journey] =
    &[journey!(a_printed_result_says_what_the_page_says_and_has_no_button).except(Engine::WebKit, NO_PRINTER)];

async fn a_printed_result_says_what_the_page_says_and_has_no_button(visit: &Visit) {
    visit.a_result_of("Atelier Nord").await;
    let printed = visit.command("printing", visit.client().issue_cmd(Vendor::print())).await;
    let pdf = STANDARD.decode(printed.as_str().unwrap_or_default()).expect("Base64");
    let text =
        pdf_extract::extract_text_from_mem(&pdf).unwrap_or_else(|error| panic!("the PDF cannot be read: {error}"));
    let text = flat(&text);
    let said: Vec<String> = visit
        .ask(
            r"const all = (selector) => [...document.querySelectorAll(selector)].map((one) => one.textContent);
              return [...all('h1, [data-result] section h2:not(#result-keep), [data-result] ol:not([aria-label]) li, [data-version]'),
                      ...all('[data-scale] > summary > span > span, [data-why] > ul > li > span, [data-instinct] b')];",
            vec![],
        )
        .await;
    assert!(said.len() > 30, "there should be much to print, and there is {said:?}");
    for sentence in said {
        assert!(text.contains(&flat(&sentence)), "{sentence:?} should be on paper:\n{text}");
    }
    for button in ["print", "export", "copy", "delete", "retake"] {
        let words: String = visit
            .ask("return document.querySelector(arguments[0]).innerText", vec![format!("[data-{button}]").into()])
            .await;
        assert!(!words.is_empty() && !text.contains(&flat(&words)), "the button {words:?} should not be on paper");
    }
}

/// Without spaces and ligatures: where a line is broken, and how letters are joined, is the printer's to say.
fn flat(text: &str) -> String {
    let ligatures = [("ﬀ", "ff"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬃ", "ffi"), ("ﬄ", "ffl")];
    let plain = ligatures.iter().fold(text.to_owned(), |text, (one, two)| text.replace(one, two));
    plain.chars().filter(|c| !c.is_whitespace() && *c != '\u{ad}').collect()
}
