//! The notebook: a client over time, in words, lines and a table; renaming, archiving, deleting, each taken back.

use serde_json::{Value, json};

use crate::case;
use crate::journey::{Journey, journey};
use crate::stored::NOTEBOOK;
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &[
    journey!(a_client_is_seen_over_time_and_what_moved_is_named).by_day_and_night(),
    journey!(a_retake_is_one_result_more_and_back_leads_where_one_was),
    journey!(a_new_nickname_an_archive_and_a_deletion_are_kept_and_can_be_taken_back),
    journey!(two_hundred_results_are_all_in_the_timeline_and_the_last_ones_in_the_lines_and_the_table),
];

/// The worked cases as one client's results, in this order, four weeks apart.
pub fn notebook_of(name: &str, cases: &[&str]) -> Value {
    let results: Vec<Value> = cases.iter().enumerate().map(|(n, case)| result(n, case)).collect();
    json!({
        "format": "keep-or-fire/notebook", "version": 1,
        "clients": [{ "id": "c1", "name": name, "archived": false, "count": 1 }],
        "assessments": results, "tombstones": [], "preferences": { "language": null },
    })
}

fn result(n: usize, name: &str) -> Value {
    let sheet = case::named(name).answers;
    let mut answers = serde_json::Map::new();
    let mut put = |id: String, value: Value| answers.insert(id, json!({ "value": value, "count": n + 1 }));
    for (id, value) in sheet.gates {
        value.map(|value| put(id, json!(value)));
    }
    for (id, value) in sheet.core.into_iter().chain(sheet.check).chain(sheet.agg) {
        value.map(|value| put(id, json!(value)));
    }
    let month = n % 6 + 1;
    json!({
        "id": format!("r{n}"), "client": "c1", "sequence": n + 1, "started": null,
        "finished": format!("2026-{month:02}-03T08:30:00.000Z"), "instrument": "1.0.0", "language": "fr",
        "answers": answers, "message": null,
    })
}

const OVER_TIME: [&str; 4] = ["09_ordinary", "10_on_threshold_repair", "01_all_raw_min", "13_freelance_incorrigible"];

async fn a_client_is_seen_over_time_and_what_moved_is_named(visit: &Visit) {
    visit.open("/").await;
    visit.store(NOTEBOOK, &notebook_of("Atelier Nord", &OVER_TIME).to_string()).await;
    visit.open("/").await;
    visit.open_client().await;
    let verdicts: Vec<String> = visit
        .ask(r"return [...document.querySelectorAll('[data-assessment]')].map((one) => one.dataset.verdict)", vec![])
        .await;
    let expected: Vec<String> = OVER_TIME.iter().rev().map(|name| case::named(name).expected.verdict).collect();
    expect_same("the verdicts, newest first", verdicts, expected);
    let names: Vec<(String, String)> = visit
        .ask(
            r"return [...document.querySelectorAll('[data-assessment]')].map((one) => [
                one.querySelector('a').ariaLabel,
                [one.querySelector('a'), one.querySelector('p.kof-soft')].map((part) => part.textContent).join(', ')])",
            vec![],
        )
        .await;
    assert!(names.iter().all(|(name, said)| name == said), "a link should be named by its verdict and day: {names:?}");
    expect_same("the rows of the table", visit.count("table tbody tr").await, 4);
    expect_same("the points of both lines", visit.count("svg[role=img] circle").await, 8);
    let moved: Vec<(String, String)> = visit
        .ask(
            r"return [...document.querySelectorAll('[aria-labelledby=kof-moved] li')]
                .map((line) => [line.querySelector('del').textContent, line.querySelector('ins').textContent]);",
            vec![],
        )
        .await;
    assert!(
        moved.len() > 5 && moved.iter().all(|(before, now)| before != now),
        "what moved, before and now: {moved:?}"
    );
    let title = visit.title().await;
    assert!(!title.contains("Atelier"), "a title, which browsers write down, should not name the client: {title}");
    visit.look_closely("the history of a client").await;
    // The list of all, and a client's page from there.
    visit.press("notebook").await;
    visit
        .wait_until("the list of clients", "return document.querySelector('[data-client=c1] button') !== null", vec![])
        .await;
    visit.look_closely("the notebook").await;
}

async fn a_retake_is_one_result_more_and_back_leads_where_one_was(visit: &Visit) {
    visit.a_result_of("Atelier Nord").await;
    visit.press("history").await;
    visit.until_screen("history").await;
    expect_same("the number of results", visit.count("[data-assessment]").await, 1);
    visit.press("back").await;
    visit.until_screen("result").await;
    visit.press("history").await;
    visit.until_screen("history").await;
    visit.reload().await;
    visit.until_screen("history").await;
    expect_same("the number of results after a reload", visit.count("[data-assessment]").await, 1);
    visit.press("retake").await;
    visit.until_page("blur").await;
    let case = case::named("09_ordinary");
    visit.walk_on(&case.answers, crate::page::Hand::Script).await;
    visit.until_screen("result").await;
    visit.press("history").await;
    visit.until_screen("history").await;
    expect_same("the number of results after a retake", visit.count("[data-assessment]").await, 2);
    visit.click("[data-assessment]:last-child a").await;
    visit.expect_outcome_of(&case::named("13_freelance_incorrigible")).await;
}

async fn a_new_nickname_an_archive_and_a_deletion_are_kept_and_can_be_taken_back(visit: &Visit) {
    visit.open("/").await;
    visit.store(NOTEBOOK, &notebook_of("Atelier Nord", &OVER_TIME).to_string()).await;
    visit.open("/").await;
    visit.open_client().await;

    visit.press("rename").await;
    visit.until_asked().await;
    visit.look_closely("the dialog that asks for a nickname").await;
    let field = visit.find("dialog input[data-nickname]").await;
    visit.command("clearing the field", field.clear()).await;
    visit.command("typing a nickname", field.send_keys("Studio B")).await;
    visit.press("confirm").await;
    visit.until_not_asked().await;
    visit.until_notice("renamed").await;
    expect_same("the nickname", visit.heading().await.as_str(), "Studio B");
    expect_same("the nickname kept", visit.kept_client().await["name"].clone(), json!("Studio B"));
    visit.press("undo").await;
    expect_same("the nickname kept after Undo", visit.kept_client().await["name"].clone(), json!("Atelier Nord"));

    visit.press("archive").await;
    visit.until_notice("archived").await;
    expect_same("the archive kept", visit.kept_client().await["archived"].clone(), json!(true));
    visit.open("/").await;
    expect_same("clients on the first screen", visit.count("[data-client]").await, 0);
    visit.press("notebook").await;
    visit.click("[data-client=c1] button").await;
    visit.wait_until("the client's page", "return document.querySelector('[data-archive]') !== null", vec![]).await;
    visit.press("archive").await;
    visit.until_notice("archived").await;
    expect_same("the archive kept after coming back", visit.kept_client().await["archived"].clone(), json!(false));

    visit.delete("delete").await;
    visit.until_notice("deleted").await;
    visit.until_screen("home").await;
    let kept = visit.stored().await[NOTEBOOK].clone();
    assert!(!kept.contains("Atelier Nord") && !kept.contains("blur1"), "nothing of the client should be left: {kept}");
    visit.press("undo").await;
    expect_same("clients on the first screen after Undo", visit.count("[data-client]").await, 1);
    visit.reload().await;
    visit.open_client().await;
    expect_same("the results after Undo and a reload", visit.count("[data-assessment]").await, 4);
}

async fn two_hundred_results_are_all_in_the_timeline_and_the_last_ones_in_the_lines_and_the_table(visit: &Visit) {
    let many: Vec<&str> = OVER_TIME.into_iter().cycle().take(200).collect();
    visit.open("/").await;
    visit.store(NOTEBOOK, &notebook_of("Atelier Nord", &many).to_string()).await;
    visit.open("/").await;
    // What comes first, before all of it does.
    let watch = "const first = () => document.querySelector('main[data-client]') && (window.first ??=
            [document.querySelectorAll('[data-assessment]').length, document.querySelectorAll('table').length]);
        new MutationObserver(first).observe(document.querySelector('#kof-root'), { subtree: true, childList: true, attributes: true })";
    let _: Value = visit.ask(watch, vec![]).await;
    visit.open_client().await;
    visit.wait_until("all results", "return document.querySelectorAll('[data-assessment]').length > 24", vec![]).await;
    expect_same("the rows of the table", visit.count("table tbody tr").await, 24);
    expect_same("the entries of the timeline", visit.count("[data-assessment]").await, 200);
    let first: (usize, usize) = visit.ask("return window.first", vec![]).await;
    expect_same("the entries and tables of the first step", first, (3, 0));
    let points = visit.count("svg[role=img] circle").await;
    assert!((2..=48).contains(&points), "the lines should show the last results only, and have {points} points");
    visit.expect_no_sideways_scrolling("two hundred results").await;
    // And again on the way back from one of them.
    visit.click("[data-assessment] a").await;
    visit.until_screen("result").await;
    visit.command("going back", visit.client().back()).await;
    visit.until_screen("history").await;
    let all = "return document.querySelectorAll('[data-assessment]').length === 200";
    visit.wait_until("all results again", all, vec![]).await;
}

impl Visit {
    /// The page of the one client, from any screen.
    pub async fn open_client(&self) {
        self.press("notebook").await;
        self.until_screen("history").await;
        self.click("[data-client=c1] button").await;
        self.wait_until("the client's page", "return document.querySelector('[data-rename]') !== null", vec![]).await;
    }

    /// The one client in storage.
    async fn kept_client(&self) -> Value {
        self.until_painted().await;
        let kept: Value = serde_json::from_str(&self.stored().await[NOTEBOOK]).unwrap_or_default();
        kept["clients"][0].clone()
    }
}
