// @ts-check
// The app where it is served: fetched with its checksum, and kept by a service worker (worker/sw.js) for visits without a network.
// In the single file inlined.js stands in the place of this.

const WORKER = "sw.js";

// The page says the app's file and its checksum, so that the module stays the same when only the app changes.
export async function app() {
  const app = /** @type {HTMLMetaElement} */ (document.querySelector('meta[name="kof-wasm"]'));
  // The checksum is verified here, and only here: the page's preload brings the file and looks at nothing.
  const response = await fetch(app.content, { integrity: app.dataset.integrity, credentials: "same-origin" });
  if (!response.ok) throw new Error(`${app.content}: ${response.status}`);
  // Browsers take from a stream what the host calls by its name, and nothing else.
  return "compileStreaming" in WebAssembly && response.headers.get("content-type") === "application/wasm"
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

/** Is this the address of a file of the app? @param {string} place */
export const isOurs = (place) => /\/(app|keep-or-fire)-\w+\.(js|wasm)/.test(place);

// From here on, so that nothing competes with the start. Where workers are refused, in a sandbox or where the page is not served
// securely, the mere question may throw: then the page is as it was, and needs the network.
export async function started() {
  offerTool();
  try {
    // Where storage is refused workers are too, and Firefox complains of the mere attempt: this throws before.
    void localStorage;
    const workers = navigator.serviceWorker;
    const policy = window.trustedTypes?.createPolicy("keep-or-fire", { createScriptURL: only });
    const registration = await workers.register(policy?.createScriptURL(WORKER) ?? WORKER, { updateViaCache: "none" });
    // A document that came past the worker has nothing newer to wait for.
    whenWaiting(registration, () => workers.controller && dispatchEvent(new Event("keep-or-fire:update")));
  } catch (refused) {
    console.info(refused);
  }
}

/** A build that waits, now or later on. @param {ServiceWorkerRegistration} registration @param {() => void} then */
function whenWaiting(registration, then) {
  const look = () => registration.waiting && then();
  const follow = () => registration.installing?.addEventListener("statechange", look);
  registration.addEventListener("updatefound", follow);
  // It may have been found already, by the page that this one comes after.
  follow();
  look();
}

/** The one script that the policy lets through. @param {string} url */
function only(url) {
  if (url !== WORKER) throw new TypeError(url);
  return url;
}

// The visitor's choice, in the notice that the app shows.
document.addEventListener("click", (event) => {
  if (/** @type {Element} */ (event.target).closest("[data-update]")) takeUpdate(() => location.reload());
});

/** Lets a build that waits take over; afterwards a visit gets the new one. @param {() => void} [done] */
async function takeUpdate(done = () => {}) {
  const waiting = (await navigator.serviceWorker.getRegistration())?.waiting;
  if (!waiting) return done();
  waiting.addEventListener("statechange", () => waiting.state === "activated" && done());
  waiting.postMessage("take over");
}

// After a failure: perhaps the next build does better, and trying again should get it.
export async function recover() {
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    if (!registration) return;
    whenWaiting(registration, () => takeUpdate());
    await registration.update();
  } catch (refused) {
    console.info(refused);
  }
}

// The single file is in the worker's cache already, so that it can be had without a network too; a link of its own would ask for one.
function offerTool() {
  // In a sandbox nothing can be downloaded, and nobody would say so.
  if (origin === "null") return document.documentElement.toggleAttribute("data-no-tool", true);
  document.addEventListener("click", async (event) => {
    const link = /** @type {Element} */ (event.target).closest("a[data-keep-tool]");
    if (!(link instanceof HTMLAnchorElement) || !window.caches) return;
    event.preventDefault();
    const kept = await caches.match(link.href).catch(() => undefined);
    const href = kept ? URL.createObjectURL(await kept.blob()) : link.href;
    // Not in the document, so that this listener does not hear of it.
    Object.assign(document.createElement("a"), { href, download: link.download }).click();
  });
}
