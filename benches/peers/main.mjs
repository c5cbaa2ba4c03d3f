#!/usr/bin/env node
// Times our page beside the same kind of page made with SurveyJS, with React, and by hand; called by `cargo xtask bench`.
//
//   node main.mjs --chromium <program> --dist <our site> --work <a folder of our own> --rounds 9 --out <raw.json>
//
// A round loads every page once on each line, in an order of its own, in a browser of its own: what disturbs the machine for a while
// disturbs all of them.
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildPeers } from "./build.mjs";
import { Browser } from "./devtools.mjs";
import { serve } from "./server.mjs";
import { firstVisit, oldHand, secondVisit } from "./visits.mjs";

const { values: given } = parseArgs({
  options: {
    chromium: { type: "string" },
    dist: { type: "string" },
    work: { type: "string" },
    out: { type: "string" },
    rounds: { type: "string", default: "9" },
    "answer-rounds": { type: "string", default: "5" },
  },
});
for (const name of ["chromium", "dist", "work", "out"]) if (!given[name]) throw new Error(`--${name} is missing`);

const PAGES = ["floor", "by-hand", "react", "surveyjs", "ours"];
const LINES = ["slow", "fast"];
const RESULTS = 200;
/** So much of a processor may others take when a visit begins, and so long, in seconds, is waited for it in the whole run. */
const QUIET = 0.5;
let patience = 300;

const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const shuffled = (list) => list.map((one) => [Math.random(), one]).sort(([a], [b]) => a - b).map(([, one]) => one);

/** How many processors are at work now, while our own browser has nothing to do. */
async function busy() {
  const look = () => cpus().map(({ times }) => ({ idle: times.idle, all: Object.values(times).reduce((a, b) => a + b, 0) }));
  const before = look();
  await pause(250);
  return look().reduce((sum, { idle, all }, n) => sum + 1 - (idle - before[n].idle) / Math.max(1, all - before[n].all), 0);
}

/** Waits for a quiet moment, as long as there is patience, and says how quiet it is. */
async function quiet() {
  for (;;) {
    const others = await busy();
    if (others < QUIET || patience <= 0) return others;
    await pause(750);
    patience -= 1;
  }
}

const built = join(given.work, "built");
await buildPeers(built);
const folders = Object.fromEntries(PAGES.map((name) => [name, name === "ours" ? given.dist : join(built, name)]));
const server = await serve(folders);
const { devDependencies: packages } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
const raw = {
  date: new Date().toISOString().slice(0, 10),
  machine: { model: cpus()[0].model.trim(), processors: cpus().length },
  versions: { chromium: "", node: process.versions.node, react: packages.react, surveyjs: packages["survey-core"] },
  rounds: Number(given.rounds),
  others: [],
  first: [],
  second: [],
  notebook: [],
};

/** Does one visit in a quiet moment and notes what it was. A visit that fails is said and left out: the medians are of the others. */
async function note(list, about, visit) {
  raw.others.push(Number((await quiet()).toFixed(2)));
  try {
    list.push({ ...about, ...(await visit()) });
  } catch (error) {
    console.error(`failed: ${Object.values(about).join(", ")}: ${error.message}`);
  }
}

for (let round = 0; round < raw.rounds; round++) {
  const browser = new Browser(given.chromium);
  raw.versions.chromium = await browser.version();
  let kept;
  for (const line of LINES) {
    for (const name of shuffled(PAGES)) {
      const plan = { name, line, address: `${server.origin}/${name}/`, answers: true, goesOn: round < Number(given["answer-rounds"]) };
      await note(raw.first, { name, line }, async () => {
        const { kept: notebook, ...figures } = await firstVisit(browser, plan);
        kept ??= notebook;
        return figures;
      });
    }
    const ours = { name: "ours", line, address: `${server.origin}/ours/`, answers: false };
    await note(raw.second, { line }, () => secondVisit(browser, ours, server));
    for (const results of kept ? [1, RESULTS] : []) {
      await note(raw.notebook, { line, results }, () => oldHand(browser, ours, kept, results));
    }
  }
  await browser.close();
  writeFileSync(given.out, JSON.stringify(raw));
  console.log(`round ${round + 1} of ${raw.rounds}`);
}
server.close();
