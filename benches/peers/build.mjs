// Builds the peers, each as its own documentation would have it in production: bundled, minified, nothing loaded that is not used.
import { build, transform } from "esbuild";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { INTRO, LABELS, SECTIONS, TITLE, TOTAL } from "./targets/shared/quiz.js";

const SOURCES = fileURLToPath(new URL("targets", import.meta.url));

/** @param {string} out  a folder that is made anew, with one folder in it for each peer */
export async function buildPeers(out) {
  rmSync(out, { recursive: true, force: true });
  for (const name of ["floor", "by-hand", "react", "surveyjs"]) mkdirSync(join(out, name), { recursive: true });
  cpSync(join(SOURCES, "floor/index.html"), join(out, "floor/index.html"));
  writeFileSync(join(out, "by-hand/index.html"), await byHand());
  await bundled("react", "main.jsx", out);
  await bundled("surveyjs", "main.js", out);
}

async function bundled(name, entry, out) {
  await build({
    entryPoints: [join(SOURCES, name, entry)],
    outfile: join(out, name, "main.js"),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  cpSync(join(SOURCES, "shared/index.html"), join(out, name, "index.html"));
}

/** One file, with the first page of questions in it. */
async function byHand() {
  const source = readFileSync(join(SOURCES, "by-hand/page.js"), "utf8");
  const data = JSON.stringify(SECTIONS.map(({ name, items }) => [name, items.map(({ text }) => text)]));
  const constants = `const DATA = ${data}, LABELS = ${JSON.stringify(LABELS)};`;
  const script = await minified(`{${constants}${source}}`, "js");
  const style = await minified(readFileSync(join(SOURCES, "shared/style.css"), "utf8"), "css");
  const [first] = SECTIONS;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`
    + `<title>Quiz</title><link rel="icon" href="data:,"><style>${style}</style><main><h1>${TITLE}</h1><p>${INTRO}</p>`
    + `<div><div class="bar" role="progressbar" aria-valuemin="0" aria-valuemax="${TOTAL}" aria-valuenow="0" aria-label="Progress">`
    + `<i style="width:0"></i></div><p id="count">0 / ${TOTAL} answered</p></div>`
    + `<form><h2>1. ${first.name}</h2>${first.items.map(question).join("")}`
    + `<nav><button type="button" data-by="-1" disabled>Back</button><button type="button" data-by="1" data-next>Next</button></nav>`
    + `</form></main><script>${script}</script></html>`;
}

function question({ id, text }) {
  const options = LABELS.map((label, k) => `<label><input type="radio" name="${id}" value="${k + 1}"><span>${label}</span></label>`);
  return `<fieldset><legend>${text}</legend><div class="opts">${options.join("")}</div></fieldset>`;
}

async function minified(source, loader) {
  return (await transform(source, { loader, minify: true, target: "es2022" })).code.trim();
}
