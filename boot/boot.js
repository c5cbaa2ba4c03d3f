// @ts-check
// Starts the app. The build joins this with wasm-bindgen's glue, which is what "keep-or-fire" names.
import init from "keep-or-fire";
// served.js, or in the single file inlined.js.
import { app, recover, started } from "form";
import { watch } from "./leave.js";

const failed = document.getElementById("kof-failed");

async function start() {
  await init({ module_or_path: await app() });
  // On a slow line watch.js may have lost its patience already.
  failed?.setAttribute("hidden", "");
  started();
}

// Whatever goes wrong from here on, the app's state can no longer be trusted. A panic in Rust ends as a trap, which is an error here. The
// panel stands in the app's place, and tells the app itself not to save any more, should anything still call it.
/** @param {unknown} error */
function fail(error) {
  console.error(error);
  const root = /** @type {HTMLElement | null} */ (document.getElementById("kof-root"));
  // A copy has none of the app's listeners.
  root?.replaceWith(Object.assign(root.cloneNode(true), { hidden: true }));
  failed?.removeAttribute("hidden");
  recover();
}

/** @param {unknown} error */
const seen = (error) => error instanceof WebAssembly.RuntimeError && fail(error);
addEventListener("error", (event) => seen(event.error));
addEventListener("unhandledrejection", (event) => seen(event.reason));
watch();
start().catch(fail);
