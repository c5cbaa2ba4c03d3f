//! A visit during which storage refuses a call, whichever call it is.

use keep_or_fire::browser::storage::{Kept, Store};
use keep_or_fire::notebook::restore::{Restored, restore};
use keep_or_fire::notebook::{Id, Log, Notebook};
use keep_or_fire::session::{Action, Refusal, Removal, Session, Step};

use crate::shelf::{Fails, Pretend};
use crate::tab::Tab;

const NOTEBOOK: &str = "keep-or-fire:notebook";
const KEPT: &str = r#"{"format":"keep-or-fire/notebook","version":1,"clients":[{"id":"c","name":"Nord","archived":false,"count":1}],"assessments":[{"id":"a","client":"c","sequence":1,"answers":{"blur1":{"value":3,"count":2},"status":{"value":"freelance","count":1}}}],"tombstones":[]}"#;
const UNREADABLE: &str = "{\"format\":\"keep-or-fire/draft\",\"ver";

/// What a person does in the visit. The last answers come when storage works again, if it ever does.
pub fn whole_visit(tab: &mut Tab) {
    tab.answers("status", "freelance");
    tab.answers("stop_power", "yes");
    tab.does(Action::Named("Sud".to_owned()));
    tab.does(Action::Started);
    while tab.session.step != Step::Result {
        let page = tab.session.step.page();
        for question in page.map(|page| tab.session.unanswered(page)).unwrap_or_default() {
            let value = ["2", "1", "yes", "no", "fear"].iter().find_map(|value| question.answer(value));
            if let Some(answer) = value {
                tab.does(Action::Answered(answer));
            }
        }
        let before = tab.session.step;
        tab.does(Action::WentOn);
        if tab.session.step == before {
            tab.does(Action::WentOn);
        }
    }
    tab.does(Action::Retook(None));
    tab.answers("blur1", "0");
    tab.does(Action::WentHome);
    tab.answers("status", "manager");
    tab.answers("status", "employee");
}

fn begin() -> (Pretend, Tab) {
    let shelf = Pretend::default();
    shelf.put(NOTEBOOK, KEPT);
    shelf.put("keep-or-fire:draft:cut", UNREADABLE);
    shelf.put("somebody-else", "1");
    let tab = Tab::opened(&shelf, "tab", (Step::Home, None));
    (shelf, tab)
}

/// The state as the person sees it, without what is said about storage.
fn seen(session: &Session) -> impl PartialEq + std::fmt::Debug + use<> {
    (session.step, session.current.clone(), session.drafts.clone(), session.notebook.clone(), session.is_open)
}

/// What was there before the visit is there still, byte for byte where it cannot be read.
fn nothing_former_is_lost(shelf: &Pretend, when: &str) {
    let texts = shelf.texts();
    let Restored::Ours(notebook, repairs) = restore::<Notebook>(texts.get(NOTEBOOK).map(String::as_str)) else {
        panic!("{when}: the notebook cannot be read any more")
    };
    assert!(
        repairs.is_empty() && notebook.assessments.iter().any(|one| one.id.as_str() == "a"),
        "{when}: {notebook:?}"
    );
    assert!(texts.values().any(|text| text == UNREADABLE), "{when}: the unreadable text is gone");
    assert_eq!(texts.get("somebody-else").map(String::as_str), Some("1"), "{when}");
}

/// Is all that the session holds in storage?
fn is_all_kept(shelf: &Pretend, session: &Session) -> bool {
    let Kept { notebook, drafts, .. } = Store::on(shelf.clone()).read();
    let current = session.draft_to_keep();
    let wanted = session.drafts.iter().chain(current.as_deref());
    let is_there = |log: &Log, id: &Id| {
        drafts.iter().any(|draft| draft.assessment.id == *id && draft.assessment.answers == *log)
            || notebook.assessment(id).is_some_and(|one| one.answers == *log)
    };
    wanted.into_iter().all(|draft| is_there(&draft.assessment.answers, &draft.assessment.id))
        && session.notebook.assessments.iter().all(|one| is_there(&one.answers, &one.id))
}

#[test]
fn whichever_call_fails_nothing_former_is_lost_the_visit_goes_on_and_the_rest_is_kept_after_all() {
    let (shelf, mut tab) = begin();
    shelf.fails(Fails::Never, Refusal::Full);
    whole_visit(&mut tab);
    let undisturbed = seen(&tab.session);
    let calls = shelf.calls();
    assert!(calls > 100, "there are {calls} calls only");
    assert!(is_all_kept(&shelf, &tab.session));
    for with in [Refusal::Full, Refusal::Blocked] {
        for n in 1..=calls {
            for fails in [Fails::At(n), Fails::From(n)] {
                let when = format!("{fails:?} with {with:?}");
                let (shelf, mut tab) = begin();
                shelf.fails(fails, with);
                whole_visit(&mut tab);
                nothing_former_is_lost(&shelf, &when);
                assert_eq!(seen(&tab.session), undisturbed, "{when}: the person sees no difference");
                let is_said = tab.session.faults.full || tab.session.faults.blocked;
                shelf.fails(Fails::Never, with);
                assert!(
                    is_said || is_all_kept(&shelf, &tab.session),
                    "{when}: something is not kept, and nobody says so"
                );
                // Whatever was refused, the next answer that is taken brings all of it.
                tab.answers("status", "freelance");
                assert!(is_all_kept(&shelf, &tab.session), "{when}: something is not kept after all");
                let faults = tab.session.faults;
                assert!(!faults.full && !faults.blocked, "{when}: it is over, and still said: {faults:?}");
                nothing_former_is_lost(&shelf, &when);
            }
        }
    }
}

#[test]
fn whichever_call_fails_the_start_writes_nothing_and_begins() {
    let (shelf, _) = begin();
    let before = shelf.texts();
    shelf.fails(Fails::Never, Refusal::Blocked);
    Tab::opened(&shelf, "tab", (Step::Home, None));
    let calls = shelf.calls();
    for n in 1..=calls {
        for fails in [Fails::At(n), Fails::From(n)] {
            shelf.fails(fails, Refusal::Blocked);
            let tab = Tab::opened(&shelf, "tab", (Step::Home, None));
            assert!(tab.session.faults.blocked, "{fails:?}: it is not said");
            assert_eq!(shelf.texts(), before, "{fails:?}: the start wrote");
        }
    }
}

#[test]
fn whichever_call_fails_delete_everything_deletes_or_says_that_it_did_not() {
    let deleting = |fails| {
        let (shelf, mut tab) = begin();
        whole_visit(&mut tab);
        shelf.fails(fails, Refusal::Blocked);
        tab.does(Action::AskedToRemove(Removal::Everything));
        tab.does(Action::Removed);
        (shelf, tab)
    };
    let calls = deleting(Fails::Never).0.calls();
    for n in 1..=calls {
        for fails in [Fails::At(n), Fails::From(n)] {
            let (shelf, tab) = deleting(fails);
            let left = shelf
                .texts()
                .values()
                .any(|text| text.contains("Nord") || text.contains("blur1") || text == UNREADABLE);
            assert!(!left || tab.session.faults.blocked, "{fails:?}: something is left, and nobody says so");
        }
    }
}

#[test]
fn whichever_call_fails_what_is_brought_back_is_there_or_it_is_said() {
    let bringing = |fails| {
        let (shelf, mut tab) = begin();
        whole_visit(&mut tab);
        tab.does(Action::AskedToRemove(Removal::Everything));
        tab.does(Action::Removed);
        shelf.fails(fails, Refusal::Full);
        tab.does(Action::BroughtBack);
        let calls = shelf.calls();
        shelf.fails(Fails::Never, Refusal::Full);
        (shelf, tab, calls)
    };
    let (shelf, tab, calls) = bringing(Fails::Never);
    assert!(is_all_kept(&shelf, &tab.session));
    nothing_former_is_lost(&shelf, "brought back");
    for n in 1..=calls {
        for fails in [Fails::At(n), Fails::From(n)] {
            let (shelf, mut tab, _) = bringing(fails);
            assert!(
                is_all_kept(&shelf, &tab.session) || tab.session.faults.full,
                "{fails:?}: not back, and nobody says so"
            );
            tab.answers("status", "freelance");
            assert!(is_all_kept(&shelf, &tab.session), "{fails:?}: not back after all");
        }
    }
}

#[test]
fn whichever_call_fails_when_nothing_is_to_be_kept_nothing_stays_or_it_is_said() {
    let giving_up = |fails| {
        let (shelf, mut tab) = begin();
        tab.answers("status", "manager");
        shelf.fails(fails, Refusal::Blocked);
        tab.does(Action::ChoseToKeep(false));
        (shelf, tab)
    };
    let calls = giving_up(Fails::Never).0.calls();
    assert!(calls > 0);
    for n in 1..=calls {
        for fails in [Fails::At(n), Fails::From(n)] {
            let (shelf, tab) = giving_up(fails);
            let stays = shelf.texts().values().any(|text| text.contains("manager"));
            assert!(!stays || tab.session.faults.blocked, "{fails:?}: it stays, and nobody says so");
        }
    }
}
