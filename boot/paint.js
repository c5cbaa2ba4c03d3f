// @ts-check
// A new screen, and when it has been painted. In JavaScript, since each of these lines would weigh four times as much in WebAssembly.

/**
 * Before a change of screen. Takes the focus from what will be gone: else the browser, to see what it has to do about it, lays out what
 * is half drawn, a fifth of the time that a result took. Goes to the top now: what follows a drawing Yew puts off when that took long, and
 * the first picture would be of the new screen's middle. And until the new screen has been painted once, what lies far down on it need
 * not be laid out: see styles/result.css.
 */
export function left() {
  /** @type {HTMLElement | null} */ (document.activeElement)?.blur();
  scrollTo(0, 0);
  const root = document.documentElement;
  root.dataset.fresh = "";
  painted(() => delete root.dataset.fresh);
}

/** Calls back once what is drawn now has been painted. @param {() => void} then */
export function painted(then) {
  requestAnimationFrame(() => setTimeout(then));
}
