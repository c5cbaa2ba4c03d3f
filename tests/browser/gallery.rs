//! Pictures of every screen in every state, at three widths, by day and by night, in every language: `cargo xtask gallery`.
//!
//! Not a test: nothing is compared. They are for people who look at them.

use keep_or_fire::content::words;
use keep_or_fire::instrument::language::Language;
use serde_json::json;
use xtask::engine::Engine;
use xtask::shell_words;

use crate::case;
use crate::journey::{Journey, journey};
use crate::notebook::notebook_of;
use crate::page::Hand;
use crate::picture::{PAPER, keep};
use crate::sight::{Place, Question};
use crate::stored::NOTEBOOK;
use crate::surroundings::ONE_PICTURE;
use crate::vendor::Vendor;
use crate::visit::Visit;

pub const JOURNEYS: &[Journey] = &[
    journey!(the_first_screen).only(Engine::Chromium, ONE_PICTURE),
    journey!(the_questions).only(Engine::Chromium, ONE_PICTURE),
    journey!(the_other_pages_and_the_tie_break).only(Engine::Chromium, ONE_PICTURE),
    journey!(the_mild_results).only(Engine::Chromium, ONE_PICTURE),
    journey!(the_grave_results).only(Engine::Chromium, ONE_PICTURE),
    journey!(a_trial_and_paper).only(Engine::Chromium, ONE_PICTURE),
    journey!(the_notebook_and_the_dialogs).only(Engine::Chromium, ONE_PICTURE),
    journey!(help_and_about).only(Engine::Chromium, ONE_PICTURE),
    journey!(the_notices).only(Engine::Chromium, ONE_PICTURE),
    journey!(the_owners_page).only(Engine::Chromium, ONE_PICTURE),
    journey!(the_panel_of_a_failure).only(Engine::Chromium, ONE_PICTURE),
];

const SHEET: &str = "28_same_with_tie_break";

async fn the_first_screen(visit: &Visit) {
    visit.open("/?lang=fr").await;
    visit.show("home-new").await;
    visit.click("[data-keep-nothing]").await;
    visit.show("home-keeps-nothing").await;
    visit.click("[data-keep-nothing]").await;
    visit.press("start").await;
    visit.show("home-pointed-out").await;
    visit.on_page("demands").await;
    visit.in_a_new_tab().await;
    visit.open("/?lang=fr").await;
    visit.show("home-draft").await;
    visit.with_results(&["09_ordinary", "10_on_threshold_repair", "13_freelance_incorrigible"]).await;
    visit.open("/?lang=fr").await;
    visit.show("home-results").await;
}

async fn the_questions(visit: &Visit) {
    visit.on_page("disrespect").await;
    visit.show("questions").await;
    visit.choose(Question::Item("disrespect4"), "2").await;
    visit.press("next").await;
    visit.show("questions-pointed-out").await;
    visit.on_page("power").await;
    visit.show("questions-result-offered").await;
}

async fn the_other_pages_and_the_tie_break(visit: &Visit) {
    for page in ["instinct1", "checklist", "context"] {
        visit.on_page(page).await;
        visit.show(&format!("questions-{page}")).await;
    }
    visit.on_page("instinct1").await;
    let arrived = |place: &Place| place.screen == "tie-break";
    visit.walk_until("the tie-break", arrived, &case::named(SHEET).answers, Hand::Script, async || {}).await;
    visit.show("tie-break").await;
}

async fn the_mild_results(visit: &Visit) {
    visit.results(&["07_great_client", "09_ordinary", "10_on_threshold_repair", "16_false_professional"]).await;
}

async fn the_grave_results(visit: &Visit) {
    visit.results(&["12_agency_no_spec", "28_same_with_tie_break", "14_penance_every_morning", "24_one_too_few"]).await;
}

async fn a_trial_and_paper(visit: &Visit) {
    visit.with_results(&["13_freelance_incorrigible"]).await;
    visit.open_result(0).await;
    visit.unfold().await;
    visit.show("result-unfolded").await;
    visit.press("try=milder").await;
    visit.find("[data-leave-trial]").await;
    visit.show("trial").await;
    visit.press("leave-trial").await;
    for language in Language::ALL.iter().map(|language| language.id()) {
        visit.switch_to(language).await;
        let printed = visit.command("printing", visit.client().issue_cmd(Vendor::print())).await;
        keep(&format!("paper.{language}.pdf"), printed.as_str().unwrap_or_default());
        visit.set_width(PAPER).await;
        visit.take("paper", language, PAPER).await;
        // On paper there is no switch of languages.
        visit.devtools("Emulation.setEmulatedMedia", &json!({ "media": "" })).await;
    }
}

async fn the_notebook_and_the_dialogs(visit: &Visit) {
    visit.with_results(&["09_ordinary", "10_on_threshold_repair", "01_all_raw_min", "13_freelance_incorrigible"]).await;
    visit.open_client().await;
    visit.show("history").await;
    visit.show_asked("dialog-rename", async || visit.press("rename").await).await;
    visit.show_asked("dialog-delete", async || visit.press("forget-all").await).await;
    visit.open("/?lang=fr#history").await;
    visit.until_screen("history").await;
    visit.show("notebook").await;
    // Results that are not here yet.
    let other = notebook_of("Studio B", &["07_great_client"]).to_string().replace("\"r0\"", "\"s0\"");
    visit.show_asked("dialog-import", async || visit.paste(&other).await).await;
    visit.paste("not a notebook").await;
    visit.find("#kof-refused:not(:empty)").await;
    visit.show("notebook-refused").await;
    visit.press("export").await;
    visit.find("[data-taken] textarea").await;
    visit.unfold().await;
    visit.show("notebook-taken-out").await;
    visit.open_client().await;
    visit.press("archive").await;
    visit.until_notice("archived").await;
    visit.show("history-archived").await;
    visit.forget_everything().await;
    visit.open("/?lang=fr#history").await;
    visit.until_screen("history").await;
    visit.show("notebook-empty").await;
}

async fn help_and_about(visit: &Visit) {
    for screen in ["help", "about"] {
        visit.forget_everything().await;
        visit.open(&format!("/?lang=fr#{screen}")).await;
        visit.until_screen(screen).await;
        visit.show(screen).await;
    }
}

async fn the_notices(visit: &Visit) {
    visit.with_results(&["09_ordinary"]).await;
    visit.delete("forget-all").await;
    visit.until_notice("deleted").await;
    visit.show("notice-deleted").await;
    visit.switch_to("fr").await;
    visit.press("undo").await;
    visit.until_notice("undone").await;
    // Whatever is done next takes it away, the switch of languages too.
    visit.show_in("fr", "notice-undone").await;
    for (name, stored) in
        [("quarantined", "[1, 2"), ("newer-version", r#"{"format":"keep-or-fire/notebook","version":2}"#)]
    {
        visit.forget_everything().await;
        visit.open("/?lang=fr").await;
        visit.store(NOTEBOOK, stored).await;
        visit.reload().await;
        visit.until_notice(name).await;
        visit.show(&format!("notice-{name}")).await;
    }
    visit.on_page("blur").await;
    visit.fill_storage().await;
    visit.choose(Question::Item("blur1"), "2").await;
    visit.until_notice("storage-full").await;
    visit.show("notice-storage-full").await;
    visit
        .site
        .begin_every_page_with("Object.defineProperty(window, 'localStorage', { get() { throw new Error('no') } })")
        .await;
    visit.on_page("blur").await;
    visit.choose(Question::Item("blur1"), "2").await;
    visit.until_notice("storage-blocked").await;
    visit.show("notice-storage-blocked").await;
}

async fn the_owners_page(visit: &Visit) {
    for language in Language::ALL {
        visit.open_owners_page(words(*language).pages.for_owners.3).await;
        visit.show_in(language.id(), "owner").await;
    }
}

async fn the_panel_of_a_failure(visit: &Visit) {
    visit.site.begin_every_page_with("delete window.WebAssembly").await;
    for words in shell_words::all() {
        let address = format!("{}/{}", visit.site.origin(), words.file);
        visit.command("opening the page", visit.client().goto(&address)).await;
        visit.find("#kof-failed:not([hidden])").await;
        visit.show_in(words.lang, "failure").await;
    }
    visit.forgive_console().await;
}

impl Visit {
    /// To a page of questions with everything before it answered.
    async fn on_page(&self, page: &str) {
        let sheet = case::named(SHEET).answers;
        self.collect_complaints().await;
        self.site.move_away().await;
        self.open("/?lang=fr").await;
        self.start(&sheet, Hand::Script).await;
        self.walk_to_page(&sheet, Hand::Script, page).await;
    }

    /// One client's results, as if they had been kept.
    async fn with_results(&self, cases: &[&str]) {
        self.forget_everything().await;
        self.open("/?lang=fr").await;
        self.store(NOTEBOOK, &notebook_of("Atelier Nord", cases).to_string()).await;
        self.open("/?lang=fr").await;
    }

    async fn open_result(&self, n: usize) {
        self.open_client().await;
        self.click(&format!(r#"[data-assessment="r{n}"] a"#)).await;
        self.until_screen("result").await;
    }

    async fn results(&self, cases: &[&str]) {
        self.with_results(cases).await;
        for (n, id) in cases.iter().enumerate() {
            self.open("/?lang=fr").await;
            self.open_result(n).await;
            let expected = case::named(id).expected;
            let variant = expected.variant.map_or_else(String::new, |variant| format!("-{variant}"));
            self.show(&format!("result-{}{variant}", expected.verdict)).await;
        }
    }
}
