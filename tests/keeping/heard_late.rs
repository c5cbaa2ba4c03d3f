//! A deletion taken back before another tab had heard of it, which went on meanwhile: what that tab was told is newer.

use keep_or_fire::browser::storage::Store;
use keep_or_fire::instrument::answers::{Answer, Question};
use keep_or_fire::instrument::page::Page;
use keep_or_fire::notebook::{Assessment, Id};
use keep_or_fire::session::{Action, Removal, Step};

use crate::shelf::Pretend;
use crate::tab::Tab;

fn changes(tab: &mut Tab, values: &[&str]) {
    tab.does(Action::OpenedPage(Page::FIRST));
    for value in values {
        tab.answers("blur1", value);
    }
}

/// A result, in one tab, and the same in another one.
fn two_tabs(shelf: &Pretend) -> (Tab, Tab, Id) {
    let mut tab = Tab::opened(shelf, "a", (Step::Home, None));
    let id = tab.finishes();
    let other = Tab::opened(shelf, "b", (Step::Result, Some(id.clone())));
    (tab, other, id)
}

fn first(of: &Assessment) -> Option<&'static str> {
    of.answers.answers().get(Question::from_id("blur1").unwrap()).map(Answer::value)
}

/// The first answer of what waits to be changed in a result, as a tab would find it that is opened now.
fn waiting(shelf: &Pretend, id: &Id) -> Option<&'static str> {
    let kept = Store::on(shelf.clone()).read();
    kept.drafts.iter().find(|draft| draft.assessment.id == *id).and_then(|draft| first(&draft.assessment))
}

#[test]
fn changes_made_meanwhile_wait_beside_the_result_that_comes_back() {
    let shelf = Pretend::default();
    let (mut tab, mut other, id) = two_tabs(&shelf);
    tab.removes(Removal::One(id.clone()));
    changes(&mut other, &["2", "3", "4"]);
    tab.does(Action::BroughtBack);
    other.hears();
    assert_eq!(
        (first(&other.session.current.assessment), other.session.step),
        (Some("4"), Step::Questions(Page::FIRST))
    );
    tab.hears();
    assert_eq!(waiting(&shelf, &id), Some("4"));
    assert_eq!(tab.session.notebook.assessment(&id).and_then(|one| first(one)), Some("1"));
}

#[test]
fn of_what_was_finished_and_changed_again_meanwhile_the_changes_wait() {
    let shelf = Pretend::default();
    let (mut tab, mut other, id) = two_tabs(&shelf);
    tab.does(Action::OpenedPage(Page::FIRST));
    tab.answers("blur2", "2");
    tab.does(Action::WentHome);
    let client = tab.session.notebook.clients[0].id.clone();
    tab.removes(Removal::Client(client));
    changes(&mut other, &["2", "3", "2", "4"]);
    other.does(Action::AskedForResult);
    changes(&mut other, &["0"]);
    tab.does(Action::BroughtBack);
    other.hears();
    tab.hears();
    assert_eq!(waiting(&shelf, &id), Some("0"));
}

#[test]
fn a_result_on_the_screen_stays_there() {
    let shelf = Pretend::default();
    let (mut tab, mut other, id) = two_tabs(&shelf);
    tab.removes(Removal::One(id));
    tab.does(Action::BroughtBack);
    other.hears();
    assert_eq!((other.session.step, other.session.faults.deleted_elsewhere), (Step::Result, false));
}

#[test]
fn what_is_resumed_before_the_deletion_is_taken_back_is_newer() {
    let shelf = Pretend::default();
    let (mut tab, mut other, id) = two_tabs(&shelf);
    changes(&mut tab, &["0"]);
    tab.does(Action::WentHome);
    tab.removes(Removal::One(id.clone()));
    changes(&mut other, &["2", "3", "4"]);
    other.answers("status", "freelance");
    tab.hears();
    tab.does(Action::Resumed(id.clone()));
    assert_eq!(first(&tab.session.current.assessment), Some("4"));
    tab.does(Action::BroughtBack);
    assert_eq!(first(&tab.session.current.assessment), Some("4"));
    assert_eq!(waiting(&shelf, &id), Some("4"));
}
