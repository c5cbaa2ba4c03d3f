//! On other people's pages: the frame with the script for blogs. Its size, its place, what the host hears of it. What a host cannot do
//! to it is in `isolation`.

use serde_json::{Value, json};
use xtask::engine::Engine;

use crate::case;
use crate::journey::{Journey, journey};
use crate::page::Hand;
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &[
    journey!(the_frame_grows_and_shrinks_and_the_host_hears_what_it_may_once_and_in_order),
    journey!(the_host_scrolls_to_the_frame_only_when_its_top_is_out_of_view),
    journey!(under_a_bar_that_stays_on_the_hosts_page_no_screen_begins),
    journey!(of_two_frames_on_one_page_only_the_one_that_is_used_is_heard_and_scrolled_to),
    journey!(a_frame_far_down_costs_nothing_until_it_comes_near),
    journey!(a_dialog_begins_in_sight_in_a_frame_higher_than_the_window).except(Engine::Firefox, SCROLLS_LATER),
];

const SCROLLS_LATER: &str = "its driver presses what is out of sight, and scrolls the blog afterwards";

async fn the_frame_grows_and_shrinks_and_the_host_hears_what_it_may_once_and_in_order(visit: &Visit) {
    let case = case::named("09_ordinary");
    let blog = visit.open_blog("", &visit.level_1(r#"data-lang="fr" data-embed="side""#)).await;
    visit.enter_frame(0).await;
    visit.until_notice("storage-partitioned").await;
    visit.until_fitting(0).await;
    visit.expect_nothing_focused_or_scrolled().await;

    visit.start(&case.answers, Hand::Mouse).await;
    visit.until_fitting(0).await;
    // Page by page: the host hears of a part once it is drawn.
    visit.walk_on_watching(&case.answers, Hand::Script, async || {}).await;
    visit.expect_outcome_of(&case).await;
    visit.until_fitting(0).await;
    let long: f64 = visit.ask("return innerHeight", vec![]).await;

    let named: String = visit.ask("return document.querySelector('[data-tell-host]').textContent", vec![]).await;
    let host = blog.origin();
    assert!(named.contains(&host), "the button should name {host} and says {named}");
    visit.to_host().await;
    let before = visit.heard().await;
    assert!(before.iter().all(|(kind, _)| kind != "result-shared"), "no verdict without a press on the button");
    visit.enter_frame(0).await;
    visit.press("tell-host").await;
    visit.to_host().await;
    visit.until_heard("result-shared", 1).await;
    visit.expect_the_whole_story(&case.expected.verdict).await;

    // A short screen after a long one.
    visit.enter_frame(0).await;
    visit.click(r##"a[href="#help"]"##).await;
    visit.until_screen("help").await;
    visit.until_fitting(0).await;
    let short: f64 = visit.ask("return innerHeight", vec![]).await;
    assert!(short < long / 2.0, "the frame should shrink after {long} px, and is {short} px high");
}

async fn the_host_scrolls_to_the_frame_only_when_its_top_is_out_of_view(visit: &Visit) {
    let case = case::named("09_ordinary");
    let tall = r#"<div style="height:300px"></div>"#;
    let body = format!(r#"{tall}{}<div style="height:3000px"></div>"#, visit.level_1(""));
    let _blog = visit.open_blog("", &body).await;
    visit.enter_frame(0).await;
    visit.until_fitting(0).await;
    visit.start(&case.answers, Hand::Script).await;
    visit.to_host().await;
    visit.until_heard("scroll-to-top", 1).await;
    let top = "return [scrollY, document.querySelector('iframe').getBoundingClientRect().top]";
    expect_same("the host's place while the frame's top is in view", visit.ask::<(f64, f64)>(top, vec![]).await.0, 0.0);

    let _: Value = visit.ask("scrollTo(0, 1200)", vec![]).await;
    visit.enter_frame(0).await;
    let sheet = visit.sight().await;
    let answers: Vec<_> = sheet.asked.iter().map(|one| (one.question(), "1".to_owned())).collect();
    visit.choose_at_once(&answers).await;
    visit.press_with(Hand::Script, "next").await;
    visit.until_page("demands").await;
    visit.to_host().await;
    visit.until_heard("scroll-to-top", 2).await;
    visit
        .wait_until(
            "the frame's top to be in view",
            "return Math.abs(document.querySelector('iframe').getBoundingClientRect().top) < 2",
            vec![],
        )
        .await;
}

async fn under_a_bar_that_stays_on_the_hosts_page_no_screen_begins(visit: &Visit) {
    let head = "<style>header { position: sticky; top: 0; height: 90px } [data-keep-or-fire] { scroll-margin-top: 90px }</style>";
    let tall = r#"<div style="height:300px"></div>"#;
    let body = format!(r#"<header></header>{tall}{}<div style="height:3000px"></div>"#, visit.level_1(""));
    let _blog = visit.open_blog(head, &body).await;
    visit.enter_frame(0).await;
    visit.until_fitting(0).await;
    visit.to_host().await;
    // The frame's own head is under the bar.
    let _: Value =
        visit.ask("scrollBy(0, document.querySelector('iframe').getBoundingClientRect().top - 40)", vec![]).await;
    visit.enter_frame(0).await;
    visit.start(&case::named("09_ordinary").answers, Hand::Script).await;
    visit.to_host().await;
    visit.until_heard("scroll-to-top", 1).await;
    let below = "return Math.abs(document.querySelector('iframe').getBoundingClientRect().top - 90) < 2";
    visit.wait_until("the frame to begin below the bar", below, vec![]).await;
}

async fn of_two_frames_on_one_page_only_the_one_that_is_used_is_heard_and_scrolled_to(visit: &Visit) {
    let case = case::named("09_ordinary");
    let other = r#"<div style="height:3000px"></div><div data-keep-or-fire data-embed="other"></div>"#;
    let _blog = visit.open_blog("", &(visit.level_1(r#"data-lang="fr" data-embed="own""#) + other)).await;
    visit.enter_frame(0).await;
    visit.start(&case.answers, Hand::Script).await;
    visit.walk_to_page(&case.answers, Hand::Script, "trap").await;
    visit.to_host().await;
    let _: Value = visit.ask("document.querySelectorAll('iframe')[1].scrollIntoView()", vec![]).await;
    visit.enter_frame(1).await;
    visit.press("resume").await;
    visit.until_page("trap").await;
    visit.to_host().await;
    visit.until_heard("started", 2).await;
    let _: Value = visit.ask("scrollTo(0, 0)", vec![]).await;

    visit.enter_frame(0).await;
    visit.walk_on(&case.answers, Hand::Script).await;
    visit.expect_outcome_of(&case).await;
    visit.expect_the_other_frame_to_have("fieldset input:checked").await;
    visit.enter_frame(0).await;
    visit.delete("forget-all").await;
    visit.expect_the_other_frame_to_have("[data-screen=home]").await;

    let heard = visit.heard().await;
    let of = |kind: &str| {
        heard.iter().filter(|(one, _)| one == kind).map(|(_, detail)| &detail["embedId"]).collect::<Vec<_>>()
    };
    expect_same("of whom the host hears that it is finished", of("completed"), vec![&json!("own")]);
    let last = of("scroll-to-top").last().copied();
    expect_same("who asked last for its top", last, Some(&json!("own")));
    let place: (bool, bool) = visit
        .ask("return [scrollY < 3000, document.activeElement !== document.querySelectorAll('iframe')[1]]", vec![])
        .await;
    expect_same("whether the page stayed where it was, and the other frame took no focus", place, (true, true));
}

async fn a_frame_far_down_costs_nothing_until_it_comes_near(visit: &Visit) {
    let _blog = visit.open_blog("", &format!(r#"<div style="height:20000px"></div>{}"#, visit.level_1(""))).await;
    visit
        .wait_until(
            "the frame to be in its place",
            "return document.querySelector('[data-keep-or-fire] > iframe') !== null",
            vec![],
        )
        .await;
    visit.until_painted().await;
    let asked = visit.site.requests();
    expect_same("what is asked of the site while the frame is far", asked, vec!["GET /embed.v1.js".to_owned()]);
    let _: Value = visit.ask("document.querySelector('iframe').scrollIntoView()", vec![]).await;
    visit.until_heard("ready", 1).await;
}

async fn a_dialog_begins_in_sight_in_a_frame_higher_than_the_window(visit: &Visit) {
    visit.set_size(360, 700).await;
    let _blog = visit.open_blog("", &visit.level_1("")).await;
    visit.enter_frame(0).await;
    visit.until_fitting(0).await;
    visit.press("forget-all").await;
    visit.until_asked().await;
    let height: u32 = visit.ask("return document.querySelector('dialog').offsetHeight", vec![]).await;
    visit.put_the_question_away().await;
    visit.to_host().await;
    // Room for the dialog, and above the button, which stands at the end, less than that.
    visit.set_size(360, height + 20).await;
    visit.enter_frame(0).await;
    visit.press("forget-all").await;
    visit.until_asked().await;
    // The driver has brought the button into sight.
    visit.to_host().await;
    let script = "return document.querySelector('iframe').getBoundingClientRect().top";
    let frame: f64 = visit.ask(script, vec![]).await;
    visit.enter_frame(0).await;
    let script = "return document.querySelector('dialog').getBoundingClientRect().top + arguments[0] > -1";
    visit.wait_until("the dialog to begin in sight", script, vec![json!(frame)]).await;
}

impl Visit {
    /// What was done in the first frame has reached the second. Ends on the host's page.
    async fn expect_the_other_frame_to_have(&self, selector: &str) {
        self.to_host().await;
        self.enter_frame(1).await;
        self.find(selector).await;
        self.to_host().await;
    }

    /// Called in the frame of a page that was just opened.
    async fn expect_nothing_focused_or_scrolled(&self) {
        let quiet = "return [document.activeElement?.tagName ?? 'BODY', scrollX, scrollY]";
        let still = json!(["BODY", 0, 0]);
        expect_same(
            "focus and place in the frame after loading",
            self.ask::<Value>(quiet, vec![]).await,
            still.clone(),
        );
        self.to_host().await;
        expect_same("focus and place on the host's page after loading", self.ask::<Value>(quiet, vec![]).await, still);
        self.enter_frame(0).await;
    }

    /// All that was heard of one visit up to its verdict, told.
    async fn expect_the_whole_story(&self, verdict: &str) {
        let heard = self.heard().await;
        let steps: Vec<_> =
            heard.iter().map(|(kind, _)| kind.as_str()).filter(|kind| *kind != "scroll-to-top").collect();
        let (first, rest) = steps.split_at(2.min(steps.len()));
        expect_same("the first things heard", first, &["ready", "started"][..]);
        let (progress, last) = rest.split_at(rest.len().saturating_sub(2));
        assert!(progress.iter().all(|kind| *kind == "progress"), "only progress between start and result: {steps:?}");
        expect_same("the last things heard", last, &["completed", "result-shared"][..]);
        let parts: Vec<_> =
            heard.iter().filter(|(kind, _)| kind == "progress").map(|(_, detail)| &detail["part"]).collect();
        expect_same("the parts heard of", parts, (1..=13).map(Value::from).collect::<Vec<_>>().iter().collect());
        for (kind, detail) in &heard {
            let known: Vec<_> = detail.as_object().into_iter().flatten().map(|(key, _)| key.as_str()).collect();
            let allowed: &[&str] = match kind.as_str() {
                "progress" => &["embedId", "part", "parts"],
                "result-shared" => &["embedId", "verdict"],
                _ => &["embedId"],
            };
            expect_same(&format!("what {kind} says"), known, allowed.to_vec());
            expect_same("the frame's name", &detail["embedId"], &"side".into());
        }
        expect_same("the verdict told", &heard.last().expect("something was heard").1["verdict"], &verdict.into());
    }
}
