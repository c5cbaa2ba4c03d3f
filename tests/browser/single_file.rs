//! The whole tool in one file, opened from the disk as by a double click.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};
use tempfile::TempDir;
use xtask::{one_file, shell_words};

use crate::case;
use crate::journey::{Journey, journeys};
use crate::offline::address_of;
use crate::page::Hand;
use crate::site::{Blog, dist};
use crate::visit::{Visit, expect_same};

/// What it may weigh, so that it can be sent by mail.
const MOST_BYTES: u64 = 400_000;

pub const JOURNEYS: &[Journey] = &journeys![
    a_whole_visit_to_the_file_asks_for_nothing_and_is_kept_like_one_to_the_site,
    the_file_can_ask_nobody_for_anything,
    in_the_file_back_forward_reload_and_links_work_as_ever,
    the_one_file_speaks_both_languages_and_offers_nothing_that_is_not_in_it,
    on_a_host_that_sends_no_headers_the_file_is_all_that_is_asked_for,
    in_a_browser_that_cannot_unpack_it_the_file_says_so_in_both_languages,
];

async fn a_whole_visit_to_the_file_asks_for_nothing_and_is_kept_like_one_to_the_site(visit: &Visit) {
    let case = case::named("13_freelance_incorrigible");
    let file = File::new();
    let size = fs::metadata(&file.path).expect("the file is there").len();
    assert!(size <= MOST_BYTES, "the file should have at most {MOST_BYTES} bytes and has {size}");
    visit.open_file(&file, "").await;
    visit.until_notice("local-file").await;
    visit.start(&case.answers, Hand::Mouse).await;
    visit.walk_to_page(&case.answers, Hand::Script, "demands").await;
    let kept = visit.stored_by_us().await;
    assert!(kept != json!([]), "the file should keep the assessment");
    visit.reload().await;
    visit.until_page("demands").await;
    expect_same("what is kept after a reload", visit.stored_by_us().await, kept);
    visit.walk_on(&case.answers, Hand::Script).await;
    visit.expect_outcome_of(&case).await;
    visit.in_a_new_tab().await;
    visit.open_file(&file, "").await;
    visit.find("[data-client]").await;
    visit.expect_nothing_asked().await;
    visit.expect_no_violation("the file's first screen").await;
    visit.leave_no_trace().await;
}

/// Each way of asking somebody for something that a policy can forbid, and a server that would hear it.
async fn the_file_can_ask_nobody_for_anything(visit: &Visit) {
    let file = File::new();
    visit.open_file(&file, "").await;
    let server = visit.site.origin();
    let tried: Vec<String> = {
        let script = r"
            const [server, done] = arguments;
            const at = (path) => `${server}/${path}`;
            const add = (name, more) => document.head.append(Object.assign(document.createElement(name), more));
            const ways = {
              fetch: () => fetch(at('fetch'), { mode: 'no-cors' }),
              image: () => { new Image().src = at('image') },
              beacon: () => { if (!navigator.sendBeacon(at('beacon'), 'x')) throw new Error('refused') },
              request: () => new Promise((ok, no) => { const one = new XMLHttpRequest(); one.onload = ok; one.onerror = no; one.open('GET', at('request')); one.send() }),
              socket: () => { new WebSocket(at('socket').replace('http', 'ws')) },
              events: () => { new EventSource(at('events')) },
              script: () => add('script', { src: at('script') }),
              style: () => add('link', { rel: 'stylesheet', href: at('style') }),
              preload: () => add('link', { rel: 'preload', as: 'image', href: at('preload') }),
              prefetch: () => add('link', { rel: 'prefetch', href: at('prefetch') }),
              icon: () => add('link', { rel: 'icon', href: at('icon') }),
              font: () => new FontFace('x', `url(${at('font')})`).load(),
              frame: () => add('iframe', { src: at('frame') }),
              worker: () => { new Worker(at('worker')) },
              imported: () => import(at('imported')),
              form: () => { const one = document.createElement('form'); one.action = at('form'); document.body.append(one); one.submit() },
            };
            Promise.allSettled(Object.values(ways).map(async (way) => way())).then(() => setTimeout(() => done(JSON.stringify(Object.keys(ways))), 1000))";
        let answer = visit.command("trying to ask", visit.client().execute_async(script, vec![json!(server)])).await;
        serde_json::from_str(answer.as_str().unwrap_or("null")).expect("the ways that were tried")
    };
    expect_same("the number of ways tried", tried.len(), 16);
    expect_same("what the server heard", visit.site.requests(), vec![]);
    visit.until_usable().await;
    visit.forgive_console().await;
    // Would it have heard? The site's own page may ask its own server.
    visit.open("/").await;
    assert!(
        !visit.site.requests().is_empty(),
        "the server should hear a page that may ask, or this test shows nothing"
    );
}

async fn in_the_file_back_forward_reload_and_links_work_as_ever(visit: &Visit) {
    let sheet = case::named("09_ordinary").answers;
    let file = File::new();
    visit.open_file(&file, "#help").await;
    visit.until_screen("help").await;
    visit.open_file(&file, "?lang=fr").await;
    visit.start(&sheet, Hand::Mouse).await;
    visit.walk_to_page(&sheet, Hand::Mouse, "disrespect").await;
    visit.expect_to_move_about("demands", "blur").await;
    visit.leave_no_trace().await;
}

async fn the_one_file_speaks_both_languages_and_offers_nothing_that_is_not_in_it(visit: &Visit) {
    let file = File::new();
    for (query, language) in [("?lang=en", "en"), ("?lang=fr", "fr"), ("", "fr")] {
        visit.open_file(&file, query).await;
        expect_same(&format!("the language with {query:?}"), visit.language().await.as_str(), language);
    }
    visit.switch_to("en").await;
    visit.reload().await;
    expect_same("the language after the switch", visit.language().await.as_str(), "en");
    visit.expect_no_link_to_a_file().await;
    visit.click(r##"a[href="#about"]"##).await;
    visit.until_screen("about").await;
    visit.expect_no_link_to_a_file().await;
    visit.leave_no_trace().await;
}

async fn on_a_host_that_sends_no_headers_the_file_is_all_that_is_asked_for(visit: &Visit) {
    let case = case::named("07_great_client");
    let text = fs::read_to_string(dist().join(one_file::FILE)).expect("the single file can be read");
    let host = Blog::with(&text).await;
    visit.command("opening the file there", visit.client().goto(&host.origin())).await;
    visit.until_usable().await;
    visit.walk(&case.answers, Hand::Script).await;
    visit.expect_outcome_of(&case).await;
    visit.expect_nothing_asked().await;
}

async fn in_a_browser_that_cannot_unpack_it_the_file_says_so_in_both_languages(visit: &Visit) {
    let text = fs::read_to_string(dist().join(one_file::FILE)).expect("the single file can be read");
    let older =
        text.replacen("<meta http-equiv=", "<script>delete self.DecompressionStream</script><meta http-equiv=", 1);
    let host = Blog::with(&older).await;
    visit.command("opening the file there", visit.client().goto(&host.origin())).await;
    visit.until_refused_because("old").await;
    let said: String = visit.ask("return document.getElementById('kof-why').textContent", vec![]).await;
    for words in shell_words::all() {
        assert!(said.contains(words.failed_old), "{} should be in {said}", words.failed_old);
    }
    visit.forgive_console().await;
}

/// The file in a folder of its own, with a name that people give to folders.
struct File {
    path: PathBuf,
    _folder: TempDir,
}

impl File {
    fn new() -> Self {
        let folder = TempDir::with_prefix_in("Mes reçus & été n° 2 ", env!("CARGO_TARGET_TMPDIR")).expect("a folder");
        let path = folder.path().join("garder ou virer.html");
        fs::copy(dist().join(one_file::FILE), &path).expect("the single file can be copied");
        Self { path, _folder: folder }
    }
}

impl Visit {
    async fn open_file(&self, file: &File, more: &str) {
        self.did(format!("opened the file with {more:?}"));
        self.collect_complaints().await;
        let address = format!("{}{more}", address_of(&file.path));
        self.command("opening the file", self.client().goto(&address)).await;
        if more.starts_with('#') {
            self.command("reloading the file", self.client().refresh()).await;
        }
        self.until_usable().await;
    }

    /// What the browser itself says that it was asked for.
    async fn expect_nothing_asked(&self) {
        let asked: Vec<String> =
            self.ask("return performance.getEntriesByType('resource').map((one) => one.name)", vec![]).await;
        expect_same("what the document asked for", asked, vec![]);
        self.expect_quiet_console().await;
    }

    /// What can be seen and leads somewhere is on this page, or a number to call, or a mail to write.
    async fn expect_no_link_to_a_file(&self) {
        let others: Vec<String> = self
            .ask(
                r"return [...document.querySelectorAll('a[href]')].filter((link) => link.checkVisibility())
                    .map((link) => link.getAttribute('href')).filter((href) => !/^(#|tel:|mailto:|$)/.test(href))",
                vec![],
            )
            .await;
        expect_same("links to other files", others, vec![]);
    }

    /// Files of a device may share their storage: what this visit kept is not for the next.
    async fn leave_no_trace(&self) {
        let _: Value = self.ask("localStorage.clear()", vec![]).await;
        self.command("leaving the file", self.client().goto("about:blank")).await;
    }
}
