// Put in the place of sw.js, this takes the site's worker out of service: at a browser's next visit it removes what was kept of the
// site there, the worker and itself included. Answers and results are not touched. Leave it for as long as visitors may come back.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(retire()));

async function retire() {
  const ours = `keep-or-fire ${registration.scope} `;
  for (const name of await caches.keys()) if (name.startsWith(ours)) await caches.delete(name);
  await registration.unregister();
}
