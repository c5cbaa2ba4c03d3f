//! An import taken back beside another tab, which has heard of both.

use std::rc::Rc;

use keep_or_fire::browser::storage::Store;
use keep_or_fire::notebook::export::Export;
use keep_or_fire::notebook::import::Import;
use keep_or_fire::notebook::{Id, Notebook};
use keep_or_fire::session::{Action, Step};

use crate::shelf::Pretend;
use crate::tab::Tab;

/// A file from another device, where the assessment or everything was deleted.
fn file_that_deletes(id: Id) -> Rc<Import> {
    let mut notebook = Notebook::default();
    notebook.bury([Some(id), None], 1_000);
    Rc::new(Import { export: Export::of(&notebook, []), repairs: Vec::new() })
}

#[test]
fn what_comes_back_with_it_the_other_tab_does_not_delete_again() {
    for everything in [false, true] {
        let shelf = Pretend::default();
        let mut tab = Tab::opened(&shelf, "a", (Step::Home, None));
        let id = tab.finishes();
        tab.does(Action::OpenedHistory(None));
        let mut other = Tab::opened(&shelf, "b", (Step::Home, None));
        other.answers("status", "freelance");
        other.answers("blur1", "2");
        let begun = other.session.current.assessment.id.clone();
        tab.hears();

        let deleted = if everything { Id::everything() } else { id.clone() };
        tab.does(Action::ChoseFile(Ok(file_that_deletes(deleted))));
        tab.does(Action::Imported);
        other.hears();
        assert!(other.session.notebook.assessment(&id).is_none(), "or this test shows nothing");
        tab.does(Action::BroughtBack);
        other.hears();
        // It writes what it has, merged with what is there.
        other.finishes();
        tab.hears();
        let kept = Store::on(shelf.clone()).read();
        let has = |notebook: &Notebook| notebook.assessment(&id).is_some();
        assert!(has(&kept.notebook), "in storage, everything: {everything}");
        assert!(has(&tab.session.notebook) && has(&other.session.notebook), "on the screens, everything: {everything}");
        assert!(
            kept.notebook.assessment(&begun).is_some() || kept.drafts.iter().any(|draft| draft.assessment.id == begun),
            "what was begun, everything: {everything}"
        );
    }
}
