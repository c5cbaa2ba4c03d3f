//! One visit that does not end: what the page takes stays what it took.

use serde_json::json;
use xtask::engine::Engine;

use crate::case;
use crate::journey::{Journey, journey};
use crate::page::Hand;
use crate::site::everything_is_wanted;
use crate::surroundings::LONG;
use crate::visit::Visit;

pub const JOURNEYS: &[Journey] =
    &[journey!(however_long_a_visit_is_the_page_is_no_larger).only(Engine::Chromium, LONG)];

/// Keeps the app's memory at hand; it is nobody's else.
const LOOKING: &str = r#"
    for (const name of ["instantiate", "instantiateStreaming"]) {
      const real = WebAssembly[name];
      WebAssembly[name] = async (...given) => {
        const made = await real.apply(WebAssembly, given);
        window.memory = Object.values((made.instance ?? made).exports).find((one) => one instanceof WebAssembly.Memory);
        return made;
      };
    }"#;

/// Ten answers of the last page changed, and the verdict read again; so many times.
const ROUNDS: &str = r#"
    const [rounds, done] = arguments;
    (async () => {
      const turn = () => new Promise((next) => setTimeout(next));
      const until = async (there) => { for (let n = 0; n < 2000 && !there(); n++) await turn(); return there(); };
      const screen = () => document.querySelector("[data-screen]")?.dataset.screen;
      const press = (hook) => document.querySelector(`[data-${hook}]`)?.click();
      for (let round = 0; round < rounds; round++) {
        history.back();
        if (!await until(() => screen() === "questions")) return done("no questions in round " + round + ", but " + screen());
        for (let answer = 0; answer < 10; answer++) {
          const groups = document.querySelectorAll("[data-screen] fieldset");
          const radios = groups[answer % groups.length].querySelectorAll("input[type=radio]");
          const now = [...radios].findIndex((radio) => radio.checked);
          // Neither the safety question nor what would end the questionnaire is in these first choices.
          radios[(now + 1) % Math.min(radios.length, 2)].click();
          await turn();
        }
        // Once more for each sentence that a changed answer brings up and that is pointed out.
        for (let n = 0; n < 4 && screen() !== "result"; n++) {
          press("next");
          await turn();
          await turn();
        }
        if (!await until(() => screen() === "result")) return done("no result in round " + round + ", but " + screen());
      }
      done("");
    })();"#;

async fn however_long_a_visit_is_the_page_is_no_larger(visit: &Visit) {
    visit.site.begin_every_page_with(LOOKING).await;
    visit.open("/").await;
    let sheet = case::named("09_ordinary").answers;
    visit.walk(&sheet, Hand::Script).await;
    // 2 000 answers and 200 verdicts; a quarter of that, where time is short, shows a leak of any size that matters.
    let batches = if everything_is_wanted() { 20 } else { 5 };
    let mut sizes = Vec::new();
    for _ in 0..batches {
        visit.did("changed 100 answers and read 10 verdicts");
        let wrong = visit.command("ten rounds", visit.client().execute_async(ROUNDS, vec![json!(10)])).await;
        assert!(wrong == "", "a round went wrong: {wrong}");
        let size: (u64, u64) =
            visit.ask("return [memory.buffer.byteLength, document.querySelectorAll('*').length]", vec![]).await;
        sizes.push(size);
    }
    // By a fifth of the way all that is made once has been made.
    let (early, last) = (sizes[batches / 5], sizes[batches - 1]);
    assert!(last.0 <= early.0, "the memory should stay at {} bytes and is {}: {sizes:?}", early.0, last.0);
    assert!(last.1 <= early.1 + 20, "the page should stay at {} elements and has {}: {sizes:?}", early.1, last.1);
}
