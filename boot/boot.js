// @ts-check
// Starts the app. The build joins this with wasm-bindgen's glue, which is what "keep-or-fire" names.
import init from "keep-or-fire";
// served.js, or in the single file inlined.js.
import { app, isOurs, recover, started } from "form";
import { listen } from "./keyboard.js";
import { watch } from "./leave.js";
import { handOut, rescue } from "./rescue.js";
import { mind } from "./result.js";

const failed = document.getElementById("kof-failed");
let isOver = false;

/** Ends a task: what waits, a hand or a key, has its turn. The start is long on a slow machine. */
const turn = () => new Promise((done) => setTimeout(done));

async function start() {
  const module = await app();
  await turn();
  await init({ module_or_path: module });
  // It draws in a task of its own, which it has asked for by now: see boot/first.js.
  await turn();
  // On a slow line watch.js may have lost its patience already. But what has broken meanwhile stays broken.
  if (isOver) return;
  listen();
  failed?.setAttribute("hidden", "");
  started();
}

// Whatever goes wrong from here on, the app's state can no longer be trusted. A panic in Rust ends as a trap, which is an error here. The
// panel stands in the app's place, and tells the app itself not to save any more, should anything still call it.
/** @param {unknown} error @param {string} why */
function fail(error, why) {
  console.error(error);
  isOver = true;
  const root = /** @type {HTMLElement | null} */ (document.getElementById("kof-root"));
  // A copy has none of the app's listeners.
  root?.replaceWith(Object.assign(root.cloneNode(true), { hidden: true }));
  const words = document.getElementById("kof-why");
  if (words) words.textContent = words.dataset[why] ?? "";
  rescue();
  // The link alone would forget the page that the visitor was on.
  const retry = failed?.querySelector("a");
  if (retry) retry.onclick = () => (location.reload(), false);
  failed?.removeAttribute("hidden");
  recover();
}

// What nobody caught and came out of the app, or of its bindings, left something half done. Others' errors, such as an extension's, are
// others'.
/** @param {unknown} error @param {string} [place] */
const seen = (error, place = "") => (error instanceof WebAssembly.RuntimeError || isOurs(place)) && fail(error, "broke");
addEventListener("error", ({ error, filename }) => seen(error, filename));
addEventListener("unhandledrejection", ({ reason }) => seen(reason));
watch();
mind();
handOut();
// Without WebAssembly watch.js has said so.
if (self.WebAssembly) {
  start().catch((error) =>
    fail(
      error,
      // What an old browser lacks, to unpack the single file, is a name it does not know.
      error instanceof WebAssembly.RuntimeError
        ? "broke"
        : error instanceof WebAssembly.CompileError || error instanceof ReferenceError
          ? "old"
          : "file",
    ),
  );
}
