// @ts-check
// Keeps the site for visits without a network. One build of the site is one cache: it is filled whole, and verified, or not at all,
// and a document takes all its files from the build that it came with. The build puts two constants in front of this: see
// xtask/src/worker.rs. How to take it out of service: docs/hosting.md.

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

// Several copies of the site may stand in folders of one origin, which has one set of caches.
const OURS = `keep-or-fire ${worker.registration.scope} `;
const OWN = OURS + BUILD;

/** Documents of an older build that were open when this one took over. They go on with the files of their own. @type {Set<string>} */
const elders = new Set();

worker.addEventListener("install", (event) => event.waitUntil(fill()));

// A new build waits until no document of the old one is open, or until the visitor asks for it: see boot/served.js.
worker.addEventListener("message", ({ data }) => {
  if (data === "take over") worker.skipWaiting();
});

worker.addEventListener("activate", (event) => event.waitUntil(takeOver()));

worker.addEventListener("fetch", (event) => {
  const { request, clientId } = event;
  const name = nameOf(request.url);
  // An elder that is left, even for another of its pages, is left for this build.
  const isElder = request.mode !== "navigate" && elders.has(clientId);
  // What is not in this build is none of our business: the browser asks the server, as if we were not there.
  if (request.method !== "GET" || name === undefined || !(name in FILES || isElder)) return;
  event.respondWith(answer(request, name, isElder));
  // A visit asks for it too: a browser stops a worker that has nothing to do, and who was open is forgotten then.
  if ((elders.size && !isElder) || request.mode === "navigate") event.waitUntil(tidy());
});

// `addAll` is all or nothing, and so is each file: a server in the middle of an update has files of two builds, and the checksum
// tells them apart. Names with a hash may come from the browser's own cache, where the visit has just put them.
async function fill() {
  const files = Object.entries(FILES).map(([name, integrity]) => {
    const cache = /-[0-9a-f]{16}\./.test(name) ? "default" : "no-cache";
    return new Request(addressOf(name), { integrity, cache });
  });
  await (await caches.open(OWN)).addAll(files);
}

async function takeOver() {
  for (const { id } of await worker.clients.matchAll({ type: "window" })) elders.add(id);
  await tidy();
}

// Drops the older builds once nobody uses them.
async function tidy() {
  const open = await worker.clients.matchAll({ type: "window" });
  for (const id of elders) if (!open.some((client) => client.id === id)) elders.delete(id);
  // The next build may be on its way.
  if (elders.size || worker.registration.installing || worker.registration.waiting) return;
  for (const name of await caches.keys()) if (name.startsWith(OURS) && name !== OWN) await caches.delete(name);
}

/** @param {Request} request @param {string} name @param {boolean} isElder */
async function answer(request, name, isElder) {
  // Of several caches with the file the oldest comes first, and that is an elder's.
  const from = isElder ? caches : await caches.open(OWN);
  const found = await from.match(addressOf(name), { ignoreVary: true });
  // A host may have sent us from one name of a page to another, which a browser does not take as an answer to a visit.
  return found?.redirected ? new Response(found.body, found) : (found ?? fetch(request));
}

/** The file that an address means; whatever the query asks for, the page is the same. @param {string} url */
function nameOf(url) {
  const { origin, pathname } = new URL(url);
  const folder = new URL(worker.registration.scope);
  if (origin !== folder.origin || !pathname.startsWith(folder.pathname)) return undefined;
  const name = pathname.slice(folder.pathname.length) || "index.html";
  // Some hosts leave the ending away.
  return name.includes(".") ? name : `${name}.html`;
}

// The door is asked for by the name that every host has for it.
/** @param {string} name */
const addressOf = (name) => new URL(name === "index.html" ? "./" : name, worker.registration.scope).href;
