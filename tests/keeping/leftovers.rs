//! What is left in storage once something was given up, deleted, or taken back.

use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::page::Page;
use keep_or_fire::session::{Action, Removal, Step};

use crate::shelf::Pretend;
use crate::tab::Tab;

const NOTEBOOK: &str = "keep-or-fire:notebook";
const DRAFT: &str = "keep-or-fire:draft:a";
const KEPT: &str = r#"{"format":"keep-or-fire/notebook","version":1,"clients":[{"id":"c","name":"Nord","archived":false,"count":1},{"id":"d","name":"Est","archived":true,"count":2}],"assessments":[{"id":"a","client":"c","sequence":1,"answers":{"blur1":{"value":3,"count":2},"status":{"value":"freelance","count":1},"stop_power":{"value":"yes","count":1}}}],"tombstones":[]}"#;
const NEWER: &str = r#"{"format":"keep-or-fire/notebook","version":2}"#;
/// The draft that the result `a` was made of.
const FINISHED: &str = r#"{"format":"keep-or-fire/draft","version":1,"id":"a","client":"c","sequence":1,"answers":{"blur1":{"value":3,"count":2},"status":{"value":"freelance","count":1},"stop_power":{"value":"yes","count":1}},"name":"Nord"}"#;

fn begin() -> (Pretend, Tab) {
    let shelf = Pretend::default();
    shelf.put(NOTEBOOK, KEPT);
    let tab = Tab::opened(&shelf, "tab", (Step::Home, None));
    (shelf, tab)
}

fn result(tab: &Tab) -> keep_or_fire::notebook::Id {
    tab.session.notebook.assessments[0].id.clone()
}

fn delete(tab: &mut Tab, what: Removal) {
    tab.does(Action::AskedToRemove(what));
    tab.does(Action::Removed);
}

fn drafts(shelf: &Pretend) -> usize {
    shelf.texts().keys().filter(|key| key.starts_with("keep-or-fire:draft:")).count()
}

fn expect_nothing_about(shelf: &Pretend, name: &str) {
    for (key, text) in shelf.texts() {
        assert!(!text.contains(name), "{key} names somebody who was deleted: {text}");
    }
}

#[test]
fn of_a_client_taken_again_and_left_nothing_stays_after_the_last_result() {
    let (shelf, mut tab) = begin();
    let result = result(&tab);
    tab.does(Action::Retook(Some(result.clone())));
    assert_eq!(drafts(&shelf), 1);
    tab.does(Action::WentHome);
    delete(&mut tab, Removal::One(result));
    expect_nothing_about(&shelf, "Nord");
    assert_eq!((drafts(&shelf), tab.session.current.name.as_str()), (0, ""));
}

#[test]
fn of_a_client_taken_again_in_a_tab_that_was_closed_nothing_stays_after_the_last_result() {
    let (shelf, mut tab) = begin();
    tab.does(Action::Retook(Some(result(&tab))));
    let mut tab = Tab::opened(&shelf, "later", (Step::Home, None));
    assert_eq!((drafts(&shelf), tab.session.resumable().count()), (1, 0));
    let result = result(&tab);
    delete(&mut tab, Removal::One(result));
    expect_nothing_about(&shelf, "Nord");
    tab.does(Action::BroughtBack);
    let tab = Tab::opened(&shelf, "last", (Step::Home, None));
    assert_eq!(tab.session.notebook.clients[0].name, "Nord");
}

#[test]
fn what_was_finished_is_not_offered_as_unfinished_and_goes_with_its_result() {
    let (shelf, _) = begin();
    shelf.put(DRAFT, FINISHED);
    let mut tab = Tab::opened(&shelf, "later", (Step::Home, None));
    assert_eq!(tab.session.resumable().count(), 0);
    let result = result(&tab);
    delete(&mut tab, Removal::One(result));
    expect_nothing_about(&shelf, "Nord");
}

#[test]
fn what_was_done_before_nothing_was_kept_is_taken_back_after_it() {
    let (shelf, mut tab) = begin();
    let result = result(&tab);
    delete(&mut tab, Removal::One(result.clone()));
    tab.does(Action::ChoseToKeep(false));
    assert!(tab.session.done.is_none(), "it is out of sight with the rest");
    tab.does(Action::ChoseToKeep(true));
    tab.does(Action::BroughtBack);
    let tab = Tab::opened(&shelf, "later", (Step::Home, None));
    assert!(tab.session.notebook.assessment(&result).is_some());
}

#[test]
fn whatever_this_visit_has_begun_is_out_of_storage_while_nothing_is_kept_and_in_it_afterwards() {
    let (shelf, mut tab) = begin();
    tab.answers("status", "freelance");
    tab.answers("stop_power", "yes");
    tab.does(Action::Started);
    tab.answers("blur1", "2");
    tab.does(Action::WentHome);
    assert_eq!(drafts(&shelf), 1);
    tab.does(Action::ChoseToKeep(false));
    assert_eq!((drafts(&shelf), tab.session.resumable().count()), (0, 1));
    tab.does(Action::ChoseToKeep(true));
    assert_eq!((drafts(&shelf), tab.session.resumable().count()), (1, 1));
}

#[test]
fn everything_that_was_deleted_before_nothing_was_kept_is_not_deleted_again_after_it() {
    let (shelf, mut tab) = begin();
    delete(&mut tab, Removal::Everything);
    let mut other = Tab::opened(&shelf, "other", (Step::Home, None));
    other.answers("status", "employee");
    tab.does(Action::ChoseToKeep(false));
    tab.does(Action::ChoseToKeep(true));
    assert_eq!(drafts(&shelf), 1, "what another tab has begun since stays");
    tab.does(Action::BroughtBack);
    let clients = Tab::opened(&shelf, "later", (Step::Home, None)).session.notebook.clients.clone();
    let names: Vec<_> = clients.iter().map(|client| (client.name.as_str(), client.archived)).collect();
    assert_eq!(names, [("Nord", false), ("Est", true)], "those without a result come back too");
}

#[test]
fn what_was_written_since_is_not_lost_to_a_newer_notebook_that_comes_back() {
    let shelf = Pretend::default();
    shelf.put(NOTEBOOK, NEWER);
    let mut tab = Tab::opened(&shelf, "tab", (Step::Home, None));
    delete(&mut tab, Removal::Everything);
    tab.does(Action::Named("Sud".to_owned()));
    crate::every_call::whole_visit(&mut tab);
    tab.does(Action::BroughtBack);
    let texts = shelf.texts();
    assert_eq!(texts.get(NOTEBOOK).map(String::as_str), Some(NEWER));
    assert!(texts.iter().any(|(key, text)| key.contains("quarantine") && text.contains("Sud")), "{texts:?}");
}

#[test]
fn a_language_chosen_in_one_tab_is_not_lost_when_another_one_writes() {
    let (shelf, mut tab) = begin();
    let mut other = Tab::opened(&shelf, "other", (Step::Home, None));
    tab.does(Action::ChoseLanguage(Language::English));
    let client = other.session.notebook.clients[0].id.clone();
    other.does(Action::Archived(client, true));
    let later = Tab::opened(&shelf, "later", (Step::Home, None));
    assert_eq!(later.session.notebook.preferences.language, Some(Language::English));
}

/// A result whose answers were changed, and which waits for that.
fn pending(shelf: &Pretend) -> Tab {
    let mut tab = Tab::opened(shelf, "pending", (Step::Home, None));
    let result = result(&tab);
    tab.does(Action::OpenedResult(result));
    tab.does(Action::OpenedPage(Page::FIRST));
    tab.answers("blur2", "4");
    tab.does(Action::WentHome);
    assert_eq!(tab.session.resumable().count(), 1);
    tab
}

#[test]
fn changes_wait_whatever_is_done_to_their_result_and_after_a_reload() {
    type Meanwhile = fn(&mut Tab);
    let meanwhile: [Meanwhile; 4] = [
        |tab| {
            tab.does(Action::EditedMessage("Bonjour".to_owned()));
            tab.does(Action::LeftMessage);
        },
        |tab| {
            let client = tab.session.notebook.clients[0].id.clone();
            tab.does(Action::OpenedHistory(Some(client.clone())));
            tab.does(Action::Archived(client, true));
        },
        |tab| {
            tab.hears();
        },
        |tab| {
            delete(tab, Removal::Everything);
            tab.does(Action::BroughtBack);
        },
    ];
    for (n, act) in meanwhile.into_iter().enumerate() {
        let (shelf, _) = begin();
        let mut tab = pending(&shelf);
        let result = result(&tab);
        tab.does(Action::OpenedResult(result));
        act(&mut tab);
        tab.does(Action::WentHome);
        assert_eq!(tab.session.resumable().count(), 1, "{n}");
        let later = Tab::opened(&shelf, "later", (Step::Home, None));
        assert_eq!(later.session.resumable().count(), 1, "{n}, after a reload");
    }
}

#[test]
fn what_another_tab_has_answered_of_one_taken_again_stays() {
    let (shelf, mut tab) = begin();
    let result = result(&tab);
    tab.does(Action::Retook(Some(result)));
    let mut other = Tab::opened(&shelf, "other", tab.place());
    other.answers("blur1", "2");
    tab.does(Action::WentHome);
    let later = Tab::opened(&shelf, "later", (Step::Home, None));
    assert_eq!(later.session.resumable().count(), 1);
}

#[test]
fn nothing_is_written_whatever_was_taken_back_before_that_was_chosen() {
    let (shelf, mut tab) = begin();
    tab.does(Action::ChoseToKeep(false));
    delete(&mut tab, Removal::Everything);
    tab.does(Action::ChoseToKeep(true));
    tab.does(Action::BroughtBack);
    tab.does(Action::ChoseToKeep(false));
    tab.does(Action::Named("Secret".to_owned()));
    tab.answers("status", "freelance");
    expect_nothing_about(&shelf, "Secret");
}

#[test]
fn a_newer_notebook_comes_back_after_something_else_was_dismissed_while_nothing_was_kept() {
    let shelf = Pretend::default();
    shelf.put(NOTEBOOK, NEWER);
    let mut tab = Tab::opened(&shelf, "tab", (Step::Home, None));
    delete(&mut tab, Removal::Everything);
    tab.does(Action::ChoseToKeep(false));
    crate::every_call::whole_visit(&mut tab);
    let result = result(&tab);
    delete(&mut tab, Removal::One(result));
    tab.does(Action::LetGo);
    tab.does(Action::ChoseToKeep(true));
    tab.does(Action::BroughtBack);
    assert_eq!(shelf.texts().get(NOTEBOOK).map(String::as_str), Some(NEWER));
}
