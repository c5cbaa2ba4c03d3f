// @ts-check
// The address of the page, and the entries of the browser's history. The state of each says how many entries of this visit lie before it,
// which the quick exit (leave.js) goes back by, and which assessment it is about: `3 abc-1`. None of it says anything about anybody.
// What the address means is decided in src/browser/address.rs.

/** What the state of the current entry says. @returns {string[]} */
const noted = () => (typeof history.state === "string" ? history.state.split(" ") : []);

/** How many entries of this visit lie before the current one. */
let depth = Number(noted()[0]) || 0;

/** What stands after `#`, and what the entry is about. */
export function placed() {
  return `${location.hash.slice(1)} ${noted()[1] ?? ""}`;
}

/** The page's own address, without what was asked of it or what it shows. */
export function page() {
  return location.origin + location.pathname;
}

/** Notes in the entry that the visit began with, or that was made by typing another fragment, where it stands. @param {string} about */
export function marked(about) {
  // Refused in some opaque origins, where there is no way back either.
  history.replaceState(`${depth} ${about}`, "");
}

/**
 * Names a screen. On top of the window each screen is a place to go back to; inside a frame it is not, since the history there is the
 * host's.
 *
 * @param {string} fragment @param {string} about @param {boolean} isSame  Does the address name this screen already?
 */
export function shown(fragment, about, isSame) {
  // Never an empty fragment alone: the query has to stay.
  const url = location.pathname + location.search + (fragment && `#${fragment}`);
  const isHere = isSame || parent !== window;
  const next = isHere ? depth : depth + 1;
  // In an opaque origin some engines refuse; the visit goes on without an address.
  history[isHere ? "replaceState" : "pushState"](`${next} ${about}`, "", url);
  depth = next;
}

/** Calls back whenever the browser's Back, Forward or address bar names another screen. @param {() => void} navigated */
export function watched(navigated) {
  addEventListener("popstate", () => {
    const [before] = noted();
    depth = before === undefined ? depth + 1 : Number(before) || 0;
    if (before === undefined) marked("");
    navigated();
  });
}
