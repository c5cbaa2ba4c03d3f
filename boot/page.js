// @ts-check
// The document around the app: title and language, focus and scroll, fields that are read as a whole, and when something has been
// painted. In JavaScript, since each of these lines would weigh four times as much in WebAssembly.

/**
 * Names the screen, and its language for the screen reader's voice and the browser's hyphenation.
 *
 * @param {string} title @param {string} language
 */
export function titled(title, language) {
  const root = document.documentElement;
  // Written again, the same title would be a change of the document, and the same language would have every element styled anew.
  if (document.title !== title) document.title = title;
  if (root.lang !== language) root.lang = language;
}

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

/** The focus on the first element found, brought into view or not. @param {string} selector @param {boolean} preventScroll */
export function focused(selector, preventScroll) {
  /** @type {HTMLElement | null} */ (document.querySelector(selector))?.focus({ preventScroll });
}

/** The focus on the first answer of a question, and all of the question in view. @param {string} id */
export function focusedQuestion(id) {
  const input = /** @type {HTMLElement | null} */ (document.querySelector(`fieldset input[name="${id}"]`));
  input?.focus();
  input?.closest("fieldset")?.scrollIntoView({ block: "nearest" });
}

/** @param {string} id */
const field = (id) => /** @type {HTMLTextAreaElement | null} */ (document.querySelector(`textarea#${id}`));

/** Selects a field's text, for a person who will copy it by hand. @param {string} id */
export function selected(id) {
  field(id)?.focus();
  field(id)?.select();
}

/** What was typed or pasted into a field. @param {string} id */
export function typed(id) {
  return field(id)?.value ?? "";
}

/** Empties a field. @param {string} id */
export function cleared(id) {
  const one = field(id);
  if (one) one.value = "";
}
