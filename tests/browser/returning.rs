//! Coming back: the first screen with its clients, their last verdict, and the ways on from there.

use crate::case;
use crate::journey::{Journey, journeys};
use crate::page::Hand;
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &journeys![
    the_first_screen_lists_each_client_with_the_last_verdict_and_opens_it,
    the_questionnaire_is_taken_again_for_a_client_from_the_first_screen,
    a_result_opened_from_the_first_screen_is_not_changed_by_the_form_that_stands_there,
];

async fn the_first_screen_lists_each_client_with_the_last_verdict_and_opens_it(visit: &Visit) {
    let (first, second) = (case::named("07_great_client"), case::named("13_freelance_incorrigible"));
    visit.open("/").await;
    visit.walk(&first.answers, Hand::Script).await;
    visit.expect_outcome_of(&first).await;
    visit.press("retake").await;
    visit.walk_on(&second.answers, Hand::Script).await;
    visit.expect_outcome_of(&second).await;
    visit.in_a_new_tab().await;
    visit.a_result_of("Atelier Sud").await;

    visit.open("/").await;
    expect_same("the number of clients", visit.count("[data-client]").await, 2);
    let named: bool = visit
        .ask(r#"return document.querySelector("[data-client]").textContent.includes("Atelier Sud")"#, vec![])
        .await;
    assert!(named, "the client of the last result should come first");
    let verdicts: Vec<String> = visit
        .ask(r#"return [...document.querySelectorAll("[data-client]")].map((one) => one.dataset.verdict)"#, vec![])
        .await;
    expect_same("the last verdicts", verdicts, vec![second.expected.verdict.clone(); 2]);
    let trend: String = visit
        .ask(
            r#"return document.querySelector("[data-client]:last-child [role=img]").getAttribute("aria-label")"#,
            vec![],
        )
        .await;
    assert!(trend.matches(',').count() == 1, "the trend should name two loads: {trend}");
    let text = visit.text().await;
    assert!(!text.contains("date inconnue"), "each result should say its day: {text}");

    visit.click("[data-client]:last-child button").await;
    visit.expect_outcome_of(&second).await;
    visit.command("the browser's Back", visit.client().back()).await;
    visit.until_screen("home").await;
    visit.command("the browser's Forward", visit.client().forward()).await;
    visit.expect_outcome_of(&second).await;
    visit.reload().await;
    visit.expect_outcome_of(&second).await;
}

async fn the_questionnaire_is_taken_again_for_a_client_from_the_first_screen(visit: &Visit) {
    let second = case::named("07_great_client");
    visit.a_result_of("Atelier Nord").await;
    visit.open("/").await;
    visit.press("retake").await;
    visit.until_page("blur").await;
    expect_same("the number of answers to begin with", visit.chosen().await.len(), 0);
    visit.walk_on(&second.answers, Hand::Script).await;
    visit.expect_outcome_of(&second).await;
    visit.open("/").await;
    expect_same("the number of clients", visit.count("[data-client]").await, 1);
    let verdict: String = visit.ask(r#"return document.querySelector("[data-client]").dataset.verdict"#, vec![]).await;
    expect_same("the last verdict", verdict, second.expected.verdict);
}

async fn a_result_opened_from_the_first_screen_is_not_changed_by_the_form_that_stands_there(visit: &Visit) {
    visit.a_result_of("Atelier Nord").await;
    let before = visit.stored_by_us().await;
    visit.open("/").await;
    visit.click("[data-client] button").await;
    visit.until_screen("result").await;
    visit.command("the browser's Back", visit.client().back()).await;
    visit.until_screen("home").await;
    expect_same("what is chosen in the form", visit.chosen().await.len(), 0);
    expect_same("what is kept", visit.stored_by_us().await, before);
}
