// @ts-check
// The one dialog: opened as a modal one near the button that asked for it, and never with its confirming button in that button's place, so
// that clicking twice at the same place deletes nothing. Besides, that button takes no press for half a second: styles/dialog.css.

/** Between the button and the dialog, in pixels. */
const GAP = 8;

/** The button pressed last. Not `activeElement`: Safari gives a button no focus at a click. @type {HTMLElement | null} */
let pressed = null;
document.addEventListener("click", ({ target }) => {
  pressed = target instanceof Element ? target.closest("button") : null;
}, true);

const found = () => document.querySelector("dialog");

/** Opens it; the focus goes to the choice that changes nothing. */
export function opened() {
  const dialog = found();
  if (!dialog) return;
  const button = pressed;
  // That is where the dialog gives the focus back to. It stays under the pointer: WebKit would bring it to the middle.
  button?.focus({ preventScroll: true });
  dialog.showModal();
  if (button) place(dialog, button.getBoundingClientRect());
}

/** Closes it; the focus goes back to where it came from. */
export function closed() {
  found()?.close();
}

/**
 * In a frame as high as its content the middle of the frame may be out of sight: the button is not.
 *
 * @param {HTMLDialogElement} dialog @param {DOMRect} button
 */
function place(dialog, button) {
  const { height } = dialog.getBoundingClientRect();
  const above = button.top - height - GAP;
  const lowest = Math.max(0, innerHeight - height);
  dialog.style.setProperty("--kof-top", `${Math.trunc(Math.min(above >= 0 ? above : button.bottom + GAP, lowest))}px`);
  dialog.removeAttribute("data-turned");
  const confirm = dialog.querySelector("[data-confirm]")?.getBoundingClientRect();
  dialog.toggleAttribute("data-turned", confirm !== undefined && overlap(confirm, button));
}

/** @param {DOMRect} one @param {DOMRect} other */
function overlap(one, other) {
  return one.bottom > other.top && one.top < other.bottom && one.right > other.left && one.left < other.right;
}
