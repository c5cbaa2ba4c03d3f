//! The way back: the browser's Back and Forward, the page's own Back, a reload lead to where one was on a screen.

use serde_json::{Value, json};

use crate::case;
use crate::journey::{Journey, journeys};
use crate::notebook::notebook_of;
use crate::page::Hand;
use crate::stored::NOTEBOOK;
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &journeys![
    who_comes_back_to_a_long_list_is_where_one_was_on_it,
    who_comes_back_to_a_result_is_where_one_was_on_it,
    who_comes_back_to_the_first_screen_is_at_the_client_that_was_opened,
    what_was_used_elsewhere_does_not_draw_the_focus,
    a_reload_comes_back_to_where_one_was,
    back_after_a_reload_and_out_of_a_fold_leads_to_where_one_was,
    an_address_whose_result_is_gone_names_what_is_shown,
    who_comes_back_to_a_page_of_questions_is_at_its_beginning,
    of_two_screens_in_quick_succession_title_and_address_name_the_last,
];

async fn who_comes_back_to_a_long_list_is_where_one_was_on_it(visit: &Visit) {
    visit.open("/").await;
    visit.store(NOTEBOOK, &notebook_of("Atelier Nord", &["09_ordinary"; 60]).to_string()).await;
    visit.open("/").await;
    visit.open_client().await;
    let all = "return document.querySelectorAll('[data-assessment]').length === 60";
    visit.wait_until("all results", all, vec![]).await;
    let link = "[data-assessment=r20] a";
    let left = visit.leave_by(link).await;
    visit.until_screen("result").await;
    expect_same("how far a result is scrolled at first", visit.scrolled().await, 0);
    visit.command("the browser's Back", visit.client().back()).await;
    visit.until_back_at(link, left).await;
    // From elsewhere by a link, it begins at its top.
    visit.press("notebook").await;
    visit.click("[data-client=c1] button").await;
    visit.wait_until("the client's page", "return document.querySelector('[data-rename]') !== null", vec![]).await;
    visit.wait_until("all results", all, vec![]).await;
    visit.until_painted().await;
    expect_same("how far the list is scrolled from elsewhere", visit.scrolled().await, 0);
}

async fn who_comes_back_to_a_result_is_where_one_was_on_it(visit: &Visit) {
    visit.a_result_of("Atelier Nord").await;
    let link = "a[href='#about']";
    let left = visit.leave_by(link).await;
    visit.until_screen("about").await;
    expect_same("how far the page is scrolled at first", visit.scrolled().await, 0);
    visit.press("back").await;
    visit.until_back_at(link, left).await;
    let left = visit.leave_by(link).await;
    visit.until_screen("about").await;
    visit.command("the browser's Back", visit.client().back()).await;
    visit.until_back_at(link, left).await;
}

async fn who_comes_back_to_the_first_screen_is_at_the_client_that_was_opened(visit: &Visit) {
    let mut notebook = notebook_of("Atelier 0", &["09_ordinary"; 12]);
    let client = |n| json!({ "id": format!("c{n}"), "name": format!("Atelier {n}"), "archived": false, "count": 1 });
    notebook["clients"] = (0..12).map(client).collect();
    for n in 0..12 {
        notebook["assessments"][n]["client"] = json!(format!("c{n}"));
    }
    visit.open("/").await;
    visit.store(NOTEBOOK, &notebook.to_string()).await;
    visit.open("/").await;
    let client = "[data-client=c3] button";
    let left = visit.leave_by(client).await;
    visit.until_screen("result").await;
    visit.command("the browser's Back", visit.client().back()).await;
    visit.until_back_at(client, left).await;
    visit.command("the browser's Forward", visit.client().forward()).await;
    visit.until_screen("result").await;
    // What is deleted elsewhere leaves no other in its place.
    visit.delete("delete").await;
    visit.until_notice("deleted").await;
    visit.press("notebook").await;
    visit.until_screen("history").await;
    visit.command("the browser's Back", visit.client().back()).await;
    visit.until_screen("home").await;
    visit.until_painted().await;
    let focused: bool = visit.ask("return document.activeElement.closest('[data-client]') === null", vec![]).await;
    assert!(focused, "no other client was opened");
}

async fn what_was_used_elsewhere_does_not_draw_the_focus(visit: &Visit) {
    visit.a_result_of("Atelier Nord").await;
    let left = visit.leave_by("a[href='#help']").await;
    visit.until_screen("help").await;
    visit.command("the browser's Back", visit.client().back()).await;
    visit.until_back_at("a[href='#help']", left).await;
    visit.command("the browser's Forward", visit.client().forward()).await;
    visit.until_screen("help").await;
    visit.until_painted().await;
    let focused: String = visit.ask("return document.activeElement.localName", vec![]).await;
    expect_same("what has the focus", focused.as_str(), "h1");
    // What was scrolled to there is come back to, without anything used.
    let _: Value = visit.ask("scrollTo(0, 120); return null", vec![]).await;
    let there = visit.scrolled().await;
    visit.command("the browser's Back", visit.client().back()).await;
    visit.until_back_at("a[href='#help']", left).await;
    visit.command("the browser's Forward", visit.client().forward()).await;
    visit.until_screen("help").await;
    visit.wait_until("where one was", "return Math.round(scrollY) === arguments[0]", vec![json!(there)]).await;
}

async fn a_reload_comes_back_to_where_one_was(visit: &Visit) {
    visit.a_result_of("Atelier Nord").await;
    // Farther down than the first screen is high, which the browser lays out first.
    let _: Value = visit.ask("scrollTo(0, 3000); return null", vec![]).await;
    visit.wait_until("a rest", "return String(history.state).endsWith(' 3000')", vec![]).await;
    visit.reload().await;
    visit.until_screen("result").await;
    visit.wait_until("where one was", "return Math.round(scrollY) === 3000", vec![]).await;
    visit.leave_by("a[href='#help']").await;
    visit.until_screen("help").await;
    visit.reload().await;
    visit.until_screen("help").await;
    visit.until_painted().await;
    expect_same("how far a screen is scrolled that was not", visit.scrolled().await, 0);
    // The first screen, which stands in the page; beside a result it does not.
    visit.forget_everything().await;
    visit.open("/").await;
    let _: Value = visit.ask("scrollTo(0, 150); return null", vec![]).await;
    visit.wait_until("a rest", "return String(history.state).endsWith(' 150')", vec![]).await;
    visit.reload().await;
    visit.until_screen("home").await;
    visit.wait_until("where one was", "return Math.round(scrollY) === 150", vec![]).await;
}

async fn back_after_a_reload_and_out_of_a_fold_leads_to_where_one_was(visit: &Visit) {
    visit.a_result_of("Atelier Nord").await;
    let help = "a[href='#help']";
    let centred =
        "document.querySelector(arguments[0]).scrollIntoView({ block: 'center' }); return Math.round(scrollY)";
    let there: i64 = visit.ask(centred, vec![json!(help)]).await;
    let rests = "return String(history.state).endsWith(` ${arguments[0]}`)";
    visit.wait_until("a rest", rests, vec![json!(there)]).await;
    // By hand: WebKit's Back passes over what a script has opened.
    visit.click(help).await;
    visit.until_screen("help").await;
    visit.reload().await;
    visit.until_screen("help").await;
    visit.command("the browser's Back", visit.client().back()).await;
    visit.until_screen("result").await;
    visit.wait_until("where one was", "return Math.round(scrollY) === arguments[0]", vec![json!(there)]).await;
    // What was used stands in a fold, which is folded when one comes back.
    let unfold = "document.querySelector('details[data-scale=wear]').open = true; return null";
    let _: Value = visit.ask(unfold, vec![]).await;
    visit.wait_until("the fold", "return document.querySelector('[data-open-page=wear]') !== null", vec![]).await;
    let there: i64 = visit.ask(centred, vec![json!("[data-open-page=wear]")]).await;
    visit.click("[data-open-page=wear]").await;
    visit.until_page("wear").await;
    visit.command("the browser's Back", visit.client().back()).await;
    visit.until_screen("result").await;
    visit.wait_until("where one was", "return Math.round(scrollY) === arguments[0]", vec![json!(there)]).await;
}

async fn an_address_whose_result_is_gone_names_what_is_shown(visit: &Visit) {
    visit.open("/#help").await;
    visit.until_screen("help").await;
    visit.press("back").await;
    visit.until_screen("home").await;
    visit.walk(&case::named("09_ordinary").answers, Hand::Script).await;
    visit.until_screen("result").await;
    visit.delete("delete").await;
    visit.until_notice("deleted").await;
    visit.until_screen("home").await;
    for _ in 0..3 {
        visit.command("the browser's Back", visit.client().back()).await;
        visit.until_painted().await;
        let is_named = "const { screen } = document.querySelector('main').dataset;
            return location.hash === (screen === 'home' ? '' : `#${screen}`)";
        visit.wait_until("an address that names the screen", is_named, vec![]).await;
    }
}

async fn who_comes_back_to_a_page_of_questions_is_at_its_beginning(visit: &Visit) {
    visit.open("/").await;
    let sheet = case::named("09_ordinary").answers;
    visit.start(&sheet, Hand::Script).await;
    visit.walk_to_page(&sheet, Hand::Script, "demands").await;
    visit.leave_by("[data-back]").await;
    visit.until_page("blur").await;
    visit.leave_by("[data-next]").await;
    visit.until_page("demands").await;
    visit.command("the browser's Back", visit.client().back()).await;
    visit.until_page("blur").await;
    visit.until_painted().await;
    expect_same("how far the page is scrolled", visit.scrolled().await, 0);
    let focused: String = visit.ask("return document.activeElement.localName", vec![]).await;
    expect_same("what has the focus", focused.as_str(), "h1");
}

/// The title is set when a screen is painted, and that of the one before may still wait.
async fn of_two_screens_in_quick_succession_title_and_address_name_the_last(visit: &Visit) {
    visit.open("/").await;
    let sheet = case::named("09_ordinary").answers;
    visit.start(&sheet, Hand::Script).await;
    visit.walk_to_page(&sheet, Hand::Script, "demands").await;
    visit.until_painted().await;
    // Back to the page before, and on again as soon as that is drawn.
    let quickly = r#"const [done] = arguments;
        const page = () => document.querySelector("main").dataset.page;
        const press = (hook, to, then) => {
            document.querySelector(`[data-${hook}]`).click();
            const look = () => (page() === to ? then() : setTimeout(look));
            look();
        };
        press("back", "blur", () => press("next", "demands", () => done(null)));"#;
    visit.command("two screens", visit.client().execute_async(quickly, vec![])).await;
    let are_named = "return location.hash === '#demands'
        && document.title.startsWith(document.querySelector('h1').textContent)";
    visit.wait_until("title and address of the last", are_named, vec![]).await;
}

impl Visit {
    /// Brings it into view, uses it, and says how far down the window it stood.
    async fn leave_by(&self, selector: &str) -> f64 {
        let top = "const one = document.querySelector(arguments[0]);
            one.scrollIntoView({ block: 'center' });
            return one.getBoundingClientRect().top";
        let top = self.ask(top, vec![json!(selector)]).await;
        self.click(selector).await;
        top
    }

    async fn until_back_at(&self, selector: &str, top: f64) {
        self.wait_until(
            "the focus where it was, as far down the window as it was",
            "const one = document.querySelector(arguments[0]);
             return one === document.activeElement && Math.abs(one.getBoundingClientRect().top - arguments[1]) < 2",
            vec![json!(selector), Value::from(top)],
        )
        .await;
    }

    async fn scrolled(&self) -> i64 {
        self.ask("return Math.round(scrollY)", vec![]).await
    }
}
