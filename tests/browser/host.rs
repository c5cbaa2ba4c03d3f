//! Other people's pages: blogs on another site with the questionnaire in a frame, written as their owners would write them.

use fantoccini::Locator;
use serde_json::{Value, json};

use crate::site::Blog;
use crate::visit::Visit;

/// Every type of event that a host may hear.
pub const TYPES: [&str; 8] =
    ["ready", "started", "progress", "height", "scroll-to-top", "completed", "result-shared", "restarted"];

impl Visit {
    /// The line without a script.
    pub fn level_0(&self, query: &str, more: &str) -> String {
        let origin = self.site.origin();
        format!(
            r#"<iframe class="quiz" src="{origin}/?{query}" title="Garder ou virer ?" width="100%" height="720" loading="lazy" style="border:0;height:720px" allow="clipboard-write; web-share" referrerpolicy="no-referrer" {more}></iframe>"#
        )
    }

    /// The two lines with one.
    pub fn level_1(&self, attributes: &str) -> String {
        let origin = self.site.origin();
        format!(
            r#"<div data-keep-or-fire {attributes}><a href="{origin}/?lang=fr">Garder ou virer ?</a></div><script src="{origin}/embed.v1.js" referrerpolicy="no-referrer" async></script>"#
        )
    }

    /// Opens a blog with this in its head and body. A listener of its own writes down what it hears, and in what order.
    pub async fn open_blog(&self, head: &str, body: &str) -> Blog {
        let blog = Blog::with(&page(head, body)).await;
        self.enter_blog(&blog).await;
        blog
    }

    /// Goes to a blog.
    pub async fn enter_blog(&self, blog: &Blog) {
        self.did("opened a blog with the questionnaire in a frame");
        self.command("opening the blog", self.client().goto(&blog.origin())).await;
    }

    /// From the host's page into its n-th frame, when the questionnaire is there.
    pub async fn enter_frame(&self, nth: u16) {
        self.wait_until(
            &format!("a frame number {nth} on the host's page"),
            "return document.querySelectorAll('iframe').length > arguments[0]",
            vec![json!(nth)],
        )
        .await;
        // By the element: by number, engines count frames as they were made.
        let frames = self.command("looking for frames", self.client().find_all(Locator::Css("iframe"))).await;
        let frame = frames.into_iter().nth(nth.into()).expect("a frame that was there");
        self.command("going into the frame", frame.enter_frame()).await;
        self.until_usable().await;
    }

    /// From the frame back to the host's page.
    pub async fn to_host(&self) {
        self.command("going back to the host", self.client().clone().enter_parent_frame()).await;
    }

    /// What the host's own listener has heard: types and what came with them, heights left out.
    pub async fn heard(&self) -> Vec<(String, Value)> {
        self.ask("return window.heard.filter(([type]) => type !== 'height')", vec![]).await
    }

    /// Waits until the host has heard this type so many times.
    pub async fn until_heard(&self, kind: &str, times: usize) {
        self.wait_until(
            &format!("the host to hear {kind} {times} times"),
            "return window.heard.filter(([type]) => type === arguments[0]).length >= arguments[1]",
            vec![json!(kind), json!(times)],
        )
        .await;
    }

    /// Waits until the frame is as high as what it shows. Called in the frame, ends in the frame.
    pub async fn until_fitting(&self, nth: u16) {
        self.wait_for("the frame to be as high as what it shows", async || {
            let inner: f64 =
                self.ask("return Math.ceil(document.documentElement.getBoundingClientRect().height)", vec![]).await;
            self.to_host().await;
            let script = "return document.querySelectorAll('iframe')[arguments[0]].getBoundingClientRect().height";
            let outer: f64 = self.ask(script, vec![json!(nth)]).await;
            self.enter_frame(nth).await;
            ((inner - outer).abs() <= 4.0).then_some(())
        })
        .await;
    }
}

/// A whole page of a blog.
pub fn page(head: &str, body: &str) -> String {
    let types = json!(TYPES);
    format!(
        r##"<!doctype html><html lang="fr"><meta charset="utf-8"><title>Un blog</title><link rel="icon" href="data:,">{head}
           <script>
             window.heard = [];
             for (const type of {types}) {{
               document.addEventListener("keep-or-fire:" + type, (event) => heard.push([type, event.detail]));
             }}
           </script>
           <body><h1>Un billet</h1><p><a id="before" href="#before">Avant</a></p>{body}<p><a id="after" href="#after">Après</a></p>"##
    )
}
