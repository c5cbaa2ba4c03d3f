// @ts-check
// The quick exit. Not in the app, so that it works before the app has started and after it has failed.

const LEFT = "keep-or-fire:left";
// Leaving may not wait: when the way back to the first entry takes longer than this, the page goes from where it is.
// Nothing can be seen meanwhile.
const MOST_PATIENCE = 600;
const THREE_PRESSES_WITHIN = 2000;

/** Leaves at a press of the button, or of Escape three times in a row. */
export function watch() {
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("[data-quick-exit]")) leave();
  }, true);
  // Pressed before this was there: watch.js has noted it.
  if (window.keepOrFirePressed?.matches("[data-quick-exit]")) leave();
  /** @type {number[]} */
  let presses = [];
  addEventListener("keydown", ({ key, repeat, timeStamp }) => {
    if (repeat) return;
    presses = key === "Escape" ? [...presses, timeStamp].slice(-3) : [];
    if (presses.length === 3 && timeStamp - Number(presses[0]) < THREE_PRESSES_WITHIN) leave();
  }, true);
}

// Nothing is asked, of nobody: an empty page takes the place of the visit's first entry in the history, so that Back leads to
// what was there before the visit. The entries that are left behind, forward of it, turn empty by themselves: see watch.js.
function leave() {
  document.documentElement.hidden = true;
  try {
    sessionStorage.setItem(LEFT, "1");
  } catch {
    // Where nothing can be noted the entries behind are gone all the same.
  }
  const go = () => location.replace("about:blank");
  // In a frame the history is the host's, and no screen has an entry of its own.
  const depth = parent === window ? Number.parseInt(history.state, 10) : 0;
  if (!depth) return go();
  addEventListener("popstate", (event) => {
    event.stopImmediatePropagation();
    // Not at once: while the event is still told, Firefox adds the empty page behind the entry instead of putting it in its place.
    setTimeout(go);
  }, true);
  history.go(-depth);
  setTimeout(go, MOST_PATIENCE);
}
