//! Tabs of one browser under random schedules: answers, finishes, deletions and their undoing, reloads, a cleared storage, news
//! that comes when it comes.

use keep_or_fire::browser::storage::Store;
use keep_or_fire::instrument::answers::{Answer, Question};
use keep_or_fire::instrument::page::Page;
use keep_or_fire::session::{Action, Removal, Step};
use proptest::prelude::*;

use crate::events::{Event, TABS, any_schedule};
use crate::shelf::Pretend;
use crate::tab::Tab;
use crate::world::World;

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 20_000, ..ProptestConfig::default() })]

    #[test]
    fn no_answer_is_lost_and_what_is_deleted_stays_deleted(schedule in any_schedule(false)) {
        let mut world = World::begin();
        for (n, event) in schedule {
            world.happens(n, event);
            world.expect_sound();
        }
        world.settles();
        world.expect_sound();
        world.expect_agreement();
    }

    #[test]
    fn whoever_clears_storage_takes_nothing_from_a_screen_and_the_next_answer_saves_it(schedule in any_schedule(true)) {
        let mut world = World::begin();
        for (n, event) in schedule {
            world.happens(n, event);
        }
        world.shelf.clear();
        world.oracle.given.clear();
        world.changed(usize::MAX);
        world.settles();
        for n in 0..TABS {
            let current = world.tabs[n].session.current.clone();
            world.tabs[n].answers("status", "manager");
            world.note_current(n);
            let kept = Store::on(world.shelf.clone()).read();
            let saved = kept.drafts.iter().find(|draft| draft.assessment.id == current.assessment.id);
            let saved = saved.map(|draft| draft.assessment.answers.iter().count());
            prop_assert!(saved >= Some(current.assessment.answers.iter().count()), "tab {n}: {saved:?} answers are saved");
        }
    }
}

/// Found by the schedules above, one among twenty thousand.
#[test]
fn what_is_given_after_a_deletion_by_a_tab_that_had_not_heard_is_deleted_by_the_next_one() {
    let gate = |id, value| Event::Answers(Question::from_id(id).unwrap(), value);
    let mut world = World::begin();
    for (n, event) in [
        (0, gate("status", "freelance")),
        (1, Event::Reloads),
        (2, Event::DeletesEverything),
        (0, gate("stop_power", "yes")),
        (1, Event::DeletesEverything),
    ] {
        world.happens(n, event);
        world.expect_sound();
    }
    world.settles();
    world.expect_agreement();
}

#[test]
fn what_another_tab_answered_after_a_deletion_stays_when_it_is_undone() {
    let shelf = Pretend::default();
    let mut tab = Tab::opened(&shelf, "a", (Step::Home, None));
    tab.answers("status", "freelance");
    tab.answers("stop_power", "yes");
    tab.does(Action::Started);
    tab.answers("blur1", "1");
    let id = tab.session.current.assessment.id.clone();
    tab.does(Action::WentHome);
    let mut other = Tab::opened(&shelf, "b", (Step::Questions(Page::FIRST), Some(id.clone())));
    tab.does(Action::AskedToRemove(Removal::One(id)));
    tab.does(Action::Removed);
    for _ in 0..3 {
        other.answers("blur1", "4");
    }
    tab.does(Action::BroughtBack);
    other.hears();
    let given = Question::from_id("blur1").and_then(|question| other.session.answers().get(question));
    assert_eq!(given.map(Answer::value), Some("4"));
    assert!(other.session.status().is_some(), "the rest has come back");
}
