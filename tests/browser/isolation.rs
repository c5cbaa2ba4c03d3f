//! On other people's pages: what a host and its other frames cannot do to the frame, by messages, by styles, by a policy.

use serde_json::{Value, json};

use crate::case;
use crate::journey::{Journey, journeys};
use crate::page::Hand;
use crate::sight::Question;
use crate::site::Blog;
use crate::visit::{Visit, expect_same};

pub const JOURNEYS: &[Journey] = &journeys![
    no_message_from_a_host_or_its_other_frames_changes_anything,
    no_other_frame_passes_for_the_host,
    a_hosts_style_sheet_cannot_spoil_the_frame,
    a_host_with_a_strict_policy_needs_to_name_the_site_and_nothing_else,
];

async fn no_message_from_a_host_or_its_other_frames_changes_anything(visit: &Visit) {
    let case = case::named("09_ordinary");
    let sibling = r#"<iframe srcdoc="<p>An advertisement</p>" title="Autre" width="300" height="60"></iframe>"#;
    let _blog = visit.open_blog("", &format!("{}{sibling}", visit.level_1(r#"data-embed="side""#))).await;
    let both = "return document.querySelectorAll('iframe').length === 2";
    visit.wait_until("the frame beside its sibling", both, vec![]).await;
    visit.enter_frame(0).await;
    visit.start(&case.answers, Hand::Mouse).await;
    visit.choose(Question::Item("blur1"), "2").await;
    visit.until_fitting(0).await;
    let before = (visit.stored().await, visit.whole_page().await);
    visit.to_host().await;
    let heard = visit.heard().await;
    let height = "return document.querySelector('iframe').style.height";
    let high: String = visit.ask(height, vec![]).await;

    let _: Value = visit.ask(include_str!("messages.js"), vec![json!(1000)]).await;
    expect_same("what the host heard of forged messages", visit.heard().await, heard);
    expect_same("the frame's height after forged messages", visit.ask::<String>(height, vec![]).await, high);
    visit.enter_frame(0).await;
    visit.until_painted().await;
    expect_same(
        "the page and its storage after 2000 messages",
        (visit.stored().await, visit.whole_page().await),
        before,
    );
    visit.walk_on(&case.answers, Hand::Script).await;
    visit.expect_outcome_of(&case).await;
}

async fn no_other_frame_passes_for_the_host(visit: &Visit) {
    let hello = r#"{ source: "keep-or-fire", v: 1, type: "hello" }"#;
    // An advertisement, on a site of its own.
    let sibling = Blog::with(&format!(
        r#"<!doctype html><title>Autre</title><link rel="icon" href="data:,"><script>setInterval(() => {{
          parent.frames[0].postMessage({hello}, "*");
          parent.postMessage("sent", "*");
        }}, 50)</script>"#
    ))
    .await;
    let beside = format!(r#"<iframe src="{}" title="Autre"></iframe>"#, sibling.origin());
    let counting = "<script>window.sent = 0; onmessage = ({ data }) => data === 'sent' && sent++</script>";
    let _blog = visit.open_blog(counting, &format!("{}{beside}", visit.level_0("lang=fr", ""))).await;
    let case = case::named("09_ordinary");
    visit.enter_frame(0).await;
    visit.start(&case.answers, Hand::Mouse).await;
    visit.walk_on(&case.answers, Hand::Script).await;
    visit.expect_outcome_of(&case).await;
    visit.to_host().await;
    let sent: u32 = visit.ask("return sent", vec![]).await;
    visit.wait_until("two more messages", "return sent > arguments[0] + 1", vec![json!(sent)]).await;
    visit.enter_frame(0).await;
    visit.until_painted().await;
    assert!(!visit.has("[data-tell-host]").await, "the frame should not offer to tell an advertisement");
    // The page around itself is heard.
    visit.to_host().await;
    let greet = format!("document.querySelector('iframe').contentWindow.postMessage({hello}, '*')");
    let _: Value = visit.ask(&greet, vec![]).await;
    visit.enter_frame(0).await;
    visit.find("[data-tell-host]").await;
}

async fn a_hosts_style_sheet_cannot_spoil_the_frame(visit: &Visit) {
    let hostile = "<style>* { height: 10px !important; max-height: 50px !important; visibility: hidden !important; border: 9px solid red !important; opacity: .1 !important }</style>";
    let _blog = visit.open_blog(hostile, &visit.level_1("")).await;
    visit.enter_frame(0).await;
    visit.until_fitting(0).await;
    visit.to_host().await;
    let seen: Vec<String> = visit
        .ask(
            "const style = getComputedStyle(document.querySelector('iframe')); return ['visibility', 'borderTopWidth', 'opacity', 'maxHeight'].map((name) => style[name])",
            vec![],
        )
        .await;
    expect_same("the frame's own style", seen, ["visible", "0px", "1", "none"].map(str::to_owned).to_vec());
}

async fn a_host_with_a_strict_policy_needs_to_name_the_site_and_nothing_else(visit: &Visit) {
    let origin = visit.site.origin();
    let policy = format!(
        "default-src 'none'; script-src {origin}; frame-src {origin}; img-src data:; require-trusted-types-for 'script'"
    );
    let head = format!(r#"<meta http-equiv="Content-Security-Policy" content="{policy}">"#);
    // No listener of its own: the policy stops inline scripts.
    let html = format!(
        r#"<!doctype html><html lang="fr"><meta charset="utf-8"><title>Un blog</title><link rel="icon" href="data:,">{head}{}"#,
        visit.level_1("")
    );
    let blog = Blog::with(&html).await;
    visit.enter_blog(&blog).await;
    visit.enter_frame(0).await;
    visit.until_fitting(0).await;
    // What the policy stops is an error in the console, which fails a visit at its end.
    visit.to_host().await;
}

impl Visit {
    /// Everything that can be seen, as text to compare.
    async fn whole_page(&self) -> String {
        self.ask("return document.documentElement.outerHTML + [...document.querySelectorAll('input')].map((input) => input.checked)", vec![]).await
    }
}
