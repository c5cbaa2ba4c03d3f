// The visits that are measured. Each returns plain figures; what they amount to is worked out in xtask/src/bench/.
import { readFileSync } from "node:fs";

/** @typedef {import("./devtools.mjs").Browser} Browser @typedef {import("./devtools.mjs").Page} Page */
/** @typedef {{ name: string, address: string, line: string, answers: boolean }} Plan */

const inPage = ["drivers.js", "probe.js"].map((name) => readFileSync(new URL(`in-page/${name}`, import.meta.url), "utf8")).join("\n");

/** Of the line and the processor, in bytes a second and milliseconds. @type {Record<string, { slower: number, network?: object }>} */
const LINES = {
  slow: {
    slower: 4,
    network: { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8, connectionType: "cellular4g" },
  },
  fast: { slower: 1 },
};
/** No page asks more, whatever is answered. */
const MOST_CLICKS = 150;
/** The floor has one question: it is answered so often, as often as a peer has questions. */
const FLOOR_CLICKS = 45;
/** A page has come to rest when for so long, in milliseconds, nothing was on its way. */
const REST = 500;
/** After so long, in milliseconds, a browser has looked for a new worker. */
const UPDATE = 2500;
const MB = 1_048_576;

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** A new tab on this line, with the probe in every document. @param {{ page: () => Promise<Page> }} visitor @param {Plan} plan */
async function tab(visitor, { name, line, answers }) {
  const page = await visitor.page();
  const { slower, network } = LINES[line];
  const requests = new Map();
  page.listen((method, event) => {
    if (method === "Network.requestWillBeSent" && /^https?:/.test(event.request.url)) {
      requests.set(event.requestId, { path: new URL(event.request.url).pathname, at: event.timestamp, bytes: 0, flies: true });
    }
    const request = requests.get(event.requestId);
    if (!request) return;
    if (method === "Network.loadingFailed") Object.assign(request, { flies: false, failed: event.errorText });
    if (method === "Network.loadingFinished") Object.assign(request, { flies: false, bytes: event.encodedDataLength });
  });
  for (const domain of ["Page", "Network", "Performance", "Runtime"]) await page.send(`${domain}.enable`);
  if (network) await page.send("Network.emulateNetworkConditions", network);
  await page.send("Emulation.setCPUThrottlingRate", { rate: slower });
  // Our start page is French: so is the visitor, on every page.
  const { userAgent } = await page.send("Browser.getVersion");
  await page.send("Emulation.setUserAgentOverride", { userAgent, acceptLanguage: "fr-FR" });
  const start = `if (location.protocol.startsWith("http") && window === top) window.bench = probe("${name}", ${answers});`;
  await page.send("Page.addScriptToEvaluateOnNewDocument", { source: `${inPage}\n${start}` });
  return { page, requests };
}

/** Opens the address and waits until the application is there and nothing is on its way. */
async function open({ page, requests }, address) {
  // What another page has asked for may be cut off by this one, and is not heard of again.
  requests.clear();
  await page.send("Page.navigate", { url: address });
  const patience = Date.now() + 60_000;
  // Seldom, so that the questions do not disturb what is measured.
  while (!(await page.ask("window.bench?.seen.started"))) {
    if (Date.now() > patience) throw new Error(`${address} has not started`);
    await pause(200);
  }
  for (let calm = 0; calm < REST; calm += 100) {
    await pause(100);
    const flying = [...requests.values()].filter(({ flies }) => flies);
    if (flying.length > 0) calm = 0;
    if (Date.now() > patience) throw new Error(`these never came: ${flying.map(({ path }) => path).join(", ")}`);
  }
  return page.ask("bench.seen");
}

/**
 * The first visit, without anything kept: what comes, when it can be used, and, when asked to, every answer up to the result.
 *
 * @param {Browser} browser @param {Plan & { goesOn: boolean }} plan
 */
export async function firstVisit(browser, plan) {
  const visitor = await browser.visitor();
  try {
    const opened = await tab(visitor, plan);
    const { page, requests } = opened;
    const seen = await open(opened, plan.address);
    const { blocking, paints, ...moments } = seen;
    await page.send("HeapProfiler.collectGarbage");
    const { usedSize } = await page.send("Runtime.getHeapUsage");
    const figures = {
      ...moments,
      firstPaint: paints["first-contentful-paint"],
      blocking: blocking.reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0),
      longest: Math.max(0, ...blocking.map(([, duration]) => duration)),
      processor: (await page.counted()).TaskDuration * 1000,
      memory: (usedSize + (await page.ask("bench.memory()"))) / MB,
      requests: [...requests.values()].map(({ path, bytes, failed }) => ({ path: path.split("/").slice(2).join("/"), bytes, failed })),
    };
    if (!plan.goesOn) return figures;
    const clicks = await answerAll(page, plan.name === "floor" ? FLOOR_CLICKS : MOST_CLICKS);
    const trial = plan.name === "ours" && clicks.finished ? await tryOut(page) : undefined;
    const kept = plan.name === "ours" ? await page.ask("localStorage.getItem('keep-or-fire:notebook')") : undefined;
    return { ...figures, ...clicks, trial, kept };
  } finally {
    await visitor.leave();
  }
}

/** What the page's own thread was at work for, by the browser's names. */
const WORK = { processor: "TaskDuration", script: "ScriptDuration", style: "RecalcStyleDuration", layout: "LayoutDuration" };

/** A click at this place: the milliseconds until what follows is painted, and those that the page's own thread was at work. */
async function timed(page, at) {
  const before = await page.counted();
  await page.click(at);
  const painted = await page.ask("bench.settled()");
  const after = await page.counted();
  if (painted === null) throw new Error("a click had no effect");
  const work = Object.entries(WORK).map(([name, counter]) => [name, (after[counter] - before[counter]) * 1000]);
  return { painted, ...Object.fromEntries(work) };
}

/** Answers every question with the mouse, page after page. @param {Page} page @param {number} most */
async function answerAll(page, most) {
  const figures = { answers: [], pages: [], result: undefined, finished: false };
  for (let stuck = 0; stuck < 20 && figures.answers.length < most; ) {
    if (most < MOST_CLICKS) await page.ask("bench.forget()");
    const { kind, ...at } = await page.ask("bench.next()");
    if (kind === "result") return { ...figures, finished: true };
    if (kind === "stuck") {
      stuck++;
      await pause(50);
      continue;
    }
    await page.ask(`bench.arms.${kind}()`);
    const figure = await timed(page, at);
    if (kind === "answer") figures.answers.push(figure);
    else if (await page.ask("bench.isResult()")) figures.result = figure;
    else figures.pages.push(figure);
  }
  return figures;
}

/** Other answers beside our result: each asks for the whole outcome, with what would change it, and draws it. @param {Page} page */
async function tryOut(page) {
  // Twice: what is in a scale is drawn when it is unfolded, and may be folded itself.
  for (let time = 0; time < 2; time++) {
    await page.ask("document.querySelectorAll('[data-screen=result] details').forEach((one) => (one.open = true))");
    await pause(REST);
  }
  const figures = [];
  for (let n = 0; n < 8; n++) {
    const at = await page.ask(`(async () => {
      const groups = [...document.querySelectorAll("[data-scale] [data-item]")].filter((one) => one.checkVisibility());
      const radio = [...(groups[${n} % groups.length]?.querySelectorAll("input[type=radio]") ?? [])].find((one) => !one.checked);
      if (!radio) return null;
      // The radio is chosen by the browser itself: what counts is that the app has drawn something.
      let isDrawn = false;
      const observer = new MutationObserver(() => { isDrawn = true; observer.disconnect(); });
      observer.observe(document.querySelector("#kof-root"), { subtree: true, childList: true, characterData: true });
      bench.arm(() => isDrawn);
      return bench.middle(radio.closest("label") ?? radio);
    })()`);
    if (at) figures.push(await timed(page, at));
  }
  return figures;
}

/**
 * The second visit, once the worker has kept the site: what still comes over the line, by the server's own account.
 *
 * @param {Browser} browser @param {Plan} plan @param {{ requests: { path: string, bytes: number }[] }} server
 */
export async function secondVisit(browser, plan, server) {
  const visitor = await browser.visitor();
  try {
    // The first one on a quick line: it is not what is measured.
    const first = await tab(visitor, { ...plan, line: "fast", answers: false });
    await open(first, plan.address);
    await first.page.ask("navigator.serviceWorker.ready.then(({ active }) => active.state)");
    await pause(REST);
    await first.page.close();
    const before = server.requests.length;
    const second = await tab(visitor, { ...plan, answers: false });
    const { started, paints } = await open(second, plan.address);
    await pause(UPDATE);
    return { started, firstPaint: paints["first-contentful-paint"], requests: server.requests.slice(before) };
  } finally {
    await visitor.leave();
  }
}

/**
 * A visit to a notebook of so many results about one client, each that of `kept`: the start, the notebook, the client's page.
 *
 * @param {Browser} browser @param {Plan} plan @param {string} kept @param {number} results
 */
export async function oldHand(browser, plan, kept, results) {
  const visitor = await browser.visitor();
  try {
    const opened = await tab(visitor, { ...plan, answers: false });
    const { page } = opened;
    await page.send("Page.navigate", { url: new URL("/empty.html", plan.address).href });
    while (!(await page.ask("location.pathname === '/empty.html' && document.readyState === 'complete'"))) await pause(50);
    await page.ask(`localStorage.setItem("keep-or-fire:notebook", ${JSON.stringify(copied(kept, results))})`);
    const { started } = await open(opened, plan.address);
    const press = async (selector, happened, later = happened) => {
      const armed = `bench.arm(() => ${happened}, () => ${later})`;
      const at = await page.ask(`${armed}, bench.middle(document.querySelector(${JSON.stringify(selector)}))`);
      return timed(page, at);
    };
    const notebook = await press("[data-notebook]", `document.querySelector("[data-screen=history] [data-client]") !== null`);
    // What is on the screen comes first, and then the results further down.
    const all = `document.querySelectorAll("[data-assessment]").length === ${results}`;
    const client = await press("[data-client] button", "document.querySelector('main[data-client]') !== null", all);
    const whole = await page.ask("bench.rested()");
    if (whole === null) throw new Error("the client never had all results");
    return { started, notebook, client, whole };
  } finally {
    await visitor.leave();
  }
}

/** A notebook with one result, with so many of it. @param {string} kept @param {number} results */
function copied(kept, results) {
  const notebook = JSON.parse(kept);
  const [one] = notebook.assessments;
  notebook.assessments = Array.from({ length: results }, (_, n) => ({ ...one, id: `copy${n}`, sequence: n + 1 }));
  return JSON.stringify(notebook);
}
