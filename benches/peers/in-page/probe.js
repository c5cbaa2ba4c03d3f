// What looks at the page from inside: when an answer can be given, when the application has taken it, what follows a click.
// It comes after drivers.js, and before anything of the page's own.

/** @param {string} name  the page's driver @param {boolean} answers  give the first answer as soon as it can be given? */
function probe(name, answers) {
  const driver = DRIVERS[name];
  const seen = { answerable: 0, started: 0, early: false, blocking: [], paints: {} };
  const observe = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe("longtask", ({ startTime, duration }) => seen.blocking.push([startTime, duration]));
  observe("paint", (entry) => (seen.paints[entry.name] = entry.startTime));

  // What an application has in WebAssembly does not count as objects: its memory is kept at hand.
  let memory;
  for (const way of ["instantiate", "instantiateStreaming"]) {
    const real = WebAssembly[way];
    WebAssembly[way] = async (...given) => {
      const made = await real.apply(WebAssembly, given);
      memory = Object.values((made.instance ?? made).exports).find((one) => one instanceof WebAssembly.Memory);
      return made;
    };
  }

  let before = null;
  let turn = 0;
  /** Gives an answer as soon as there is a question, and again until the application has taken it. */
  function look() {
    const group = document.body && driver.groups()[0];
    if (before !== null && driver.taken() !== before) return (seen.started = performance.now());
    if (group && (before === null || !driver.isEarly)) {
      seen.answerable ||= performance.now();
      seen.early ||= Boolean(driver.isEarly) && !driver.isThere();
      before = driver.taken();
      group.querySelectorAll("input[type=radio]")[turn++ % 2].click();
      if (driver.taken() !== before) return (seen.started = performance.now());
    }
    setTimeout(look, 8);
  }
  /** Where no answer is to be given, our app says itself that it is there. */
  function watch() {
    if (driver.isThere()) return (seen.started = performance.now());
    setTimeout(watch, 8);
  }
  setTimeout(answers ? look : watch);

  /** After the frame that is drawn next. */
  const painted = () => new Promise((done) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = done;
    channel.port2.postMessage(0);
  }));

  /** The middle of an element, scrolled to where nothing lies above it. */
  async function middle(element) {
    const covers = () => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const at = { x: x + Math.min(width / 2, 40), y: y + height / 2 };
      const top = document.elementFromPoint(at.x, at.y);
      return top && element.contains(top) && at.y > 60 && at.y < innerHeight - 60 ? at : null;
    };
    for (const block of [null, "nearest", "center", "end"]) {
      if (block) {
        element.scrollIntoView({ block, behavior: "instant" });
        await painted();
      }
      const at = covers();
      if (at) return at;
    }
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + Math.min(width / 2, 40), y: y + height / 2 };
  }

  const answered = new Set();
  /** What to click on next, and where. */
  async function next() {
    if (driver.isResult()) return { kind: "result" };
    const group = driver.groups().find((one) => !answered.has(driver.name(one)));
    if (!group) {
      const on = driver.next();
      return on ? { kind: "page", ...(await middle(on)) } : { kind: "stuck" };
    }
    answered.add(driver.name(group));
    const radios = [...group.querySelectorAll("input[type=radio]")];
    // A radio that is chosen already says nothing when it is clicked again.
    const nth = answered.size % radios.length;
    const radio = radios[nth].checked ? radios[(nth + 1) % radios.length] : radios[nth];
    return { kind: "answer", ...(await middle(driver.target(radio))) };
  }

  /** Another answer to the same question, for the floor, which has only one. */
  function forget() {
    answered.clear();
  }

  let outcome;
  let rest;
  /**
   * From the next click to the frame that shows `happened`, in milliseconds; and to the one that shows `later`.
   *
   * @param {() => boolean} happened @param {() => boolean} later
   */
  function arm(happened, later = happened) {
    const click = new Promise((done) => addEventListener("click", done, { capture: true, once: true }));
    const until = async (there) => {
      const { timeStamp } = await click;
      const patience = performance.now() + 10_000;
      do await painted(); while (!there() && performance.now() < patience);
      return there() ? performance.now() - timeStamp : null;
    };
    outcome = until(happened);
    rest = until(later);
  }
  const arms = {
    answer: () => {
      const was = driver.taken();
      arm(() => driver.taken() !== was);
    },
    page: () => {
      const was = driver.place();
      arm(() => driver.isResult() || driver.place() !== was);
    },
  };
  return {
    seen,
    next,
    forget,
    middle,
    arm,
    arms,
    isResult: driver.isResult,
    settled: () => outcome,
    rested: () => rest,
    memory: () => memory?.buffer.byteLength ?? 0,
  };
}
