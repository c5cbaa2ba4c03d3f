//! A storage that refuses to let go of what is given up or deleted, and later takes what it is told: it is tried again, and said until then.

use keep_or_fire::browser::storage::Store;
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::page::Page;
use keep_or_fire::notebook::Id;
use keep_or_fire::session::{Action, Refusal, Removal, Step};

use crate::shelf::{Fails, Pretend};
use crate::tab::Tab;

fn opened() -> (Pretend, Tab) {
    let shelf = Pretend::default();
    let tab = Tab::opened(&shelf, "tab", (Step::Home, None));
    (shelf, tab)
}

/// Something is begun, and storage refuses to let go of it when nothing is to be kept any more.
fn refused() -> (Pretend, Tab, Id) {
    let (shelf, mut tab) = opened();
    tab.answers("status", "manager");
    let begun = tab.session.current.assessment.id.clone();
    shelf.fails(Fails::From(1), Refusal::Blocked);
    tab.does(Action::ChoseToKeep(false));
    (shelf, tab, begun)
}

fn is_kept(shelf: &Pretend, id: &Id) -> bool {
    Store::on(shelf.copied()).read().drafts.iter().any(|draft| draft.assessment.id == *id)
}

fn has(shelf: &Pretend, word: &str) -> bool {
    shelf.texts().values().any(|text| text.contains(word))
}

#[test]
fn what_storage_refused_to_let_go_of_stays_deleted() {
    let (shelf, mut tab) = opened();
    tab.answers("status", "manager");
    let begun = tab.session.current.assessment.id.clone();
    shelf.fails(Fails::From(1), Refusal::Blocked);
    tab.removes(Removal::One(begun.clone()));
    shelf.fails(Fails::Never, Refusal::Blocked);
    assert!(is_kept(&shelf, &begun));
    tab.hears();
    assert!(tab.session.drafts.is_empty(), "storage has brought it back: {:?}", tab.session.drafts);
    tab.answers("status", "employee");
    assert!(!is_kept(&shelf, &begun));
}

#[test]
fn what_storage_refused_to_let_go_of_is_deleted_with_everything() {
    let (shelf, mut tab, begun) = refused();
    tab.removes(Removal::Everything);
    tab.does(Action::ChoseToKeep(true));
    shelf.fails(Fails::Never, Refusal::Blocked);
    tab.answers("status", "employee");
    assert!(!is_kept(&shelf, &begun));
}

#[test]
fn changes_given_up_go_with_the_next_write() {
    let (shelf, mut tab) = opened();
    let id = tab.finishes();
    tab.does(Action::OpenedPage(Page::FIRST));
    tab.answers("blur1", "3");
    tab.does(Action::WentHome);
    shelf.fails(Fails::From(1), Refusal::Blocked);
    tab.removes(Removal::Changes(id));
    assert!(tab.session.faults.blocked, "it is not said");
    shelf.fails(Fails::Never, Refusal::Blocked);
    tab.does(Action::ChoseLanguage(Language::English));
    assert!(Store::on(shelf.copied()).read().drafts.is_empty());
    assert!(!tab.session.faults.blocked, "it is over, and still said");
}

#[test]
fn a_nickname_taken_back_goes_with_the_next_write() {
    let (shelf, mut tab) = opened();
    tab.does(Action::Named("Sud".to_owned()));
    assert!(has(&shelf, "Sud"));
    shelf.fails(Fails::From(1), Refusal::Blocked);
    tab.does(Action::Named(String::new()));
    assert!(tab.session.faults.blocked, "it is not said");
    shelf.fails(Fails::Never, Refusal::Blocked);
    tab.answers("status", "manager");
    assert!(!has(&shelf, "Sud"));
}

#[test]
fn while_nothing_is_kept_it_is_tried_again_at_each_step() {
    let (shelf, mut tab, _) = refused();
    tab.answers("stop_power", "yes");
    assert!(tab.session.faults.blocked && has(&shelf, "manager"));
    shelf.fails(Fails::Never, Refusal::Blocked);
    tab.answers("stop_power", "no");
    assert!(!has(&shelf, "manager"), "it is not tried again");
}

#[test]
fn what_stayed_although_nothing_is_kept_is_not_brought_back_by_its_deletion() {
    let (shelf, mut tab, begun) = refused();
    shelf.fails(Fails::Never, Refusal::Blocked);
    tab.removes(Removal::One(begun.clone()));
    tab.does(Action::ChoseToKeep(true));
    tab.answers("status", "employee");
    assert!(tab.session.drafts.is_empty(), "{:?}", tab.session.drafts);
    assert!(!is_kept(&shelf, &begun));
}

#[test]
fn a_deletion_that_was_not_refused_hides_nothing_begun_since() {
    let (shelf, mut tab) = opened();
    tab.finishes();
    tab.removes(Removal::Everything);
    // With the site's data goes the mark that everything was deleted.
    shelf.clear();
    let mut other = Tab::opened(&shelf, "other", (Step::Home, None));
    other.answers("status", "manager");
    let begun = &other.session.current.assessment.id;
    tab.hears();
    assert!(tab.session.drafts.iter().any(|draft| draft.assessment.id == *begun));
}

#[test]
fn what_was_cleared_is_not_written_while_nothing_is_kept() {
    let (shelf, mut first) = opened();
    first.finishes();
    let mut tab = Tab::opened(&shelf, "second", (Step::Home, None));
    tab.does(Action::ChoseToKeep(false));
    shelf.clear();
    tab.removes(Removal::Everything);
    tab.does(Action::BroughtBack);
    assert!(!has(&shelf, "freelance"), "{:?}", shelf.texts());
}

#[test]
fn a_notebook_put_in_place_is_such_a_write() {
    let (shelf, mut tab) = opened();
    tab.answers("status", "manager");
    let (store, draft) = (Store::on(shelf.clone()), tab.session.current.clone());
    let id = &draft.assessment.id;
    assert_eq!(store.keep_draft(&draft), Ok(()));
    shelf.fails(Fails::From(1), Refusal::Blocked);
    assert_eq!(store.drop_draft(id), Err(Refusal::Blocked));
    shelf.fails(Fails::Never, Refusal::Blocked);
    assert!(is_kept(&shelf, id));
    assert_eq!(store.replace_notebook(&tab.session.notebook), Ok(()));
    assert!(!is_kept(&shelf, id));
}

#[test]
fn what_comes_back_takes_the_place_of_nothing_that_was_written_since() {
    for key in ["keep-or-fire:quarantine:0", "keep-or-fire:draft:x"] {
        // The first write of the two is refused, the other would have room; then none is.
        for (fails, comes) in [(Fails::At(3), false), (Fails::Never, true)] {
            let shelf = Pretend::default();
            let store = Store::on(shelf.clone());
            shelf.put(key, "before");
            assert_eq!(store.forget_everything(), Ok(true));
            shelf.put(key, "since");
            shelf.fails(fails, Refusal::Full);
            assert!(store.bring_back());
            assert_eq!((has(&shelf, "since"), has(&shelf, "before")), (true, comes), "{fails:?}: {:?}", shelf.texts());
        }
    }
}
