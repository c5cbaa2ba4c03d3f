// An answer sheet given page by page, by the elements' own click(): one command instead of fifty. Ends with null, or with a sentence
// that says what went wrong. Where each page is looked at before it is left, `walk_until` in walk.rs goes the same way in steps.
const [answers, tieBreak, answersInstinct, goal, most, patience] = arguments;
const done = arguments[arguments.length - 1];

const place = () => {
  const { screen = "none", page } = document.querySelector("[data-screen]")?.dataset ?? {};
  return page === undefined ? screen : `${screen} ${page}`;
};
const soon = (ms) => new Promise((goOn) => setTimeout(goOn, ms));

const press = (hook) => {
  const button = document.querySelector(`[data-${hook}]`);
  if (button === null) throw new Error(`there should be a [data-${hook}] on ${place()}`);
  button.click();
};

/** Gives what the sheet says on this page: how many answers, of how many questions. */
const give = () => {
  const groups = document.querySelectorAll("fieldset[data-item], fieldset[data-gate], fieldset[data-tie-break]");
  let given = 0;
  for (const { dataset } of groups) {
    const [hook, id] = "item" in dataset ? ["item", dataset.item] : ["gate", dataset.gate];
    const group = id === undefined ? "fieldset[data-tie-break]" : `fieldset[data-${hook}="${id}"]`;
    const value = id === undefined ? tieBreak : answers[id];
    if (value === undefined || value === null) continue;
    const radio = document.querySelector(`${group} input[type=radio][value="${value}"]`);
    if (radio === null) throw new Error(`there should be a radio for ${value} in ${group}`);
    radio.click();
    given += 1;
  }
  return [given, groups.length];
};

const leave = async (from, given, asked) => {
  // Where one Skip leaves both pages of the instinct behind, the second page's answers would be lost.
  const losesAnswers = from === "questions instinct1" && answersInstinct;
  if (given === 0 && document.querySelector("[data-skip]") !== null && !losesAnswers) return press("skip");
  press("next");
  // Unanswered sentences may be pointed out, once; then Next goes on.
  if (given < asked) {
    await soon(30);
    if (place() === from) press("next");
  }
};

/** The new screen is all there, its address too, which on a slow machine comes after its first picture. */
const whole = async () => {
  const until = performance.now() + patience;
  while ("fresh" in document.documentElement.dataset && performance.now() < until) await soon(4);
};

const walk = async () => {
  for (let pages = 0; pages < most; pages += 1) {
    const from = place();
    if (from === goal) return whole();
    const [given, asked] = give();
    await soon(0);
    await leave(from, given, asked);
    const until = performance.now() + patience;
    while (place() === from) {
      if (performance.now() > until) throw new Error(`another page than ${from} should have come`);
      await soon(4);
    }
  }
  throw new Error(`${goal} should have come after at most ${most} pages`);
};

walk().then(() => done(null), (error) => done(error.message));
