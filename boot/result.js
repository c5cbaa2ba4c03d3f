// @ts-check
// What a result needs of the page around it. Plain events on plain elements: in WebAssembly it would weigh four times as much.

/** A pause in typing, in milliseconds, at which what was typed is kept: sooner would write the whole notebook at each key. */
const PAUSE = 2000;

/** The field of the message, if this is it. @param {EventTarget | null} target */
const letter = (target) => (target instanceof HTMLTextAreaElement && target.id === "letter" ? target : null);

/**
 * The highlighted passage to select next, for someone between these places: the first after, or the last before. The app
 * paints the passages into a mirror of the text that stands before the field.
 *
 * @param {HTMLTextAreaElement} field
 * @param {boolean} backwards
 * @param {number} start
 * @param {number} end
 */
function select(field, backwards, start, end) {
  let at = 0;
  /** @type {[Element, number, number] | undefined} */
  let found;
  for (const piece of field.previousElementSibling?.children ?? []) {
    const from = at;
    at += piece.textContent?.length ?? 0;
    if (piece.tagName !== "MARK" || (backwards ? at > start : from < end)) continue;
    found = [piece, from, at];
    if (!backwards) break;
  }
  if (!found) return false;
  field.setSelectionRange(found[1], found[2]);
  found[0].scrollIntoView({ block: "nearest" });
  return true;
}

export function mind() {
  /** Whether the focus is on its way by Tab, and which way. @type {KeyboardEvent | null} */
  let tab = null;
  // Past the last passage Tab leaves the field, and after Escape from anywhere: nobody is caught in it.
  let leaves = false;
  let isFollowed = false;
  /** The selection that a field just come to still waits for. @type {(() => void) | undefined} */
  let arrive;
  const settle = () => (arrive?.(), (arrive = undefined));
  addEventListener("keydown", (event) => {
    // A key that comes sooner would have its text replaced by the next.
    settle();
    if (!isFollowed && document.getElementById("letter")) follow();
    // With Shift, WebKitGTK knows the key by its place alone.
    const isTab = event.key === "Tab" || event.code === "Tab";
    tab = isTab && !event.altKey && !event.ctrlKey && !event.metaKey ? event : null;
    const field = letter(event.target);
    if (field && event.key === "Escape") leaves = true;
    if (field && tab && !leaves && select(field, event.shiftKey, field.selectionStart, field.selectionEnd)) {
      event.preventDefault();
    }
  });

  /** Where the focus goes. Not before a key is pressed beside a letter: to be told of each press and each focus makes every answer dearer. */
  function follow() {
    isFollowed = true;
    addEventListener("pointerdown", () => (tab = null), true);
    addEventListener("focusin", ({ target }) => {
      leaves = false;
      const field = letter(target);
      if (!field || !tab) return;
      const { shiftKey } = tab;
      // Safari puts the caret where it wants it after this event.
      arrive = () => select(field, shiftKey, field.value.length, 0);
      setTimeout(settle);
    });
  }

  // What was typed is kept when the field is left, and when the page may be about to go: the app listens to its change.
  /** @param {EventTarget | null} target */
  const changed = (target) => letter(target)?.dispatchEvent(new Event("change", { bubbles: true }));
  const leaving = () => changed(document.activeElement);
  /** @param {FocusEvent} event */
  const left = ({ target }) => {
    changed(target);
    removeEventListener("beforeunload", leaving);
    removeEventListener("focusout", left);
  };
  let pause = 0;
  addEventListener("input", ({ target }) => {
    if (!letter(target)) return;
    clearTimeout(pause);
    pause = setTimeout(leaving, PAUSE);
    // The earliest word of a reload. Only while there is something to keep: some engines put no page with it aside for Back.
    addEventListener("beforeunload", leaving);
    addEventListener("focusout", left);
  });
  addEventListener("pagehide", leaving);
  document.addEventListener("visibilitychange", leaving);

  // An answer that is tried changes what stands above it. It stays under the hand that chose it.
  addEventListener("change", ({ target }) => {
    if (!(target instanceof Element) || !target.closest("[data-result] fieldset")) return;
    const { top } = target.getBoundingClientRect();
    requestAnimationFrame(() => {
      // A digit has gone on to the next question.
      const next = document.activeElement?.closest("[data-result] fieldset");
      if (next && !next.contains(target)) next.scrollIntoView({ block: "nearest", behavior: "instant" });
      else scrollBy({ top: target.getBoundingClientRect().top - top, behavior: "instant" });
    });
  }, true);
}
