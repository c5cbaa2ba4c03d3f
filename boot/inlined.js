// @ts-check
// The app in the single file: its WebAssembly stands in the page, compressed and written in letters. Nothing is fetched, and the
// page's policy would not let anything be.

export async function app() {
  const letters = atob(document.getElementById("kof-app")?.textContent ?? "");
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return WebAssembly.compile(await new Response(stream).arrayBuffer());
}

/** Is this where the app is: in the page itself? @param {string} place */
export const isOurs = (place) => withoutFragment(place) === withoutFragment(location.href);

/** @param {string} address */
const withoutFragment = (address) => address.split("#")[0];

// Nothing to keep, and nothing newer: what one has in one's hand stays as it is.
export function started() {}
export function recover() {}
