// @ts-check
// Starts the app. The build joins this with wasm-bindgen's glue, which is what "keep-or-fire" names.
import init from "keep-or-fire";
import { watch } from "./leave.js";
import { mind } from "./result.js";

const failed = document.getElementById("kof-failed");

// The page says the app's file and its checksum, so that this module stays the same when only the app changes.
async function start() {
  const app = /** @type {HTMLMetaElement} */ (document.querySelector('meta[name="kof-wasm"]'));
  // The checksum is verified here, and only here: the page's preload brings the file and looks at nothing.
  const response = await fetch(app.content, { integrity: app.dataset.integrity, credentials: "same-origin" });
  if (!response.ok) throw new Error(`${app.content}: ${response.status}`);
  await init({ module_or_path: response });
  // On a slow line watch.js may have lost its patience already.
  failed?.setAttribute("hidden", "");
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
}

/** @param {unknown} error */
const seen = (error) => error instanceof WebAssembly.RuntimeError && fail(error);
addEventListener("error", (event) => seen(event.error));
addEventListener("unhandledrejection", (event) => seen(event.reason));
watch();
mind();
start().catch(fail);
