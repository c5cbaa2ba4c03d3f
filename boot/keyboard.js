// @ts-check
// Keys beside those that radios have of themselves: a digit chooses in the focused group and goes to the next one, Enter goes on. Digits
// act only while the focus is in a group, so that they never surprise.

/** Listens on the whole document. */
export function listen() {
  document.addEventListener("keydown", (event) => {
    const { target, key, code, isComposing } = event;
    const isOther = event.altKey || event.ctrlKey || event.metaKey || isComposing;
    if (isOther || !(target instanceof HTMLInputElement)) return;
    if (key === "Enter" && !event.shiftKey && target.form) {
      event.preventDefault();
      /** @type {HTMLElement | null} */ (target.form.querySelector("[data-next], [data-start], [data-confirm]"))?.click();
    }
    // On a French keyboard a digit of the upper row is typed with Shift, and the same key without it is meant for the digit too.
    const digit = /^[1-9]$/.test(key) ? key : !event.shiftKey && /^Digit[1-9]$/.test(code) && code[5];
    const group = target.closest("fieldset");
    const radio = digit && target.type === "radio" && group?.querySelectorAll("input")[Number(digit) - 1];
    if (!group || !radio) return;
    event.preventDefault();
    radio.click();
    // Where no other group is to be seen, as in an opened sentence of a result, the focus stays on what was chosen.
    radio.focus();
    goOn(group);
  });
}

/** The focus goes to the next group's chosen answer, else its first, else to the button that goes on. @param {Element} group */
function goOn(group) {
  const groups = [...document.querySelectorAll("main fieldset")];
  const place = groups.indexOf(group);
  if (place < 0) return;
  const next = groups[place + 1];
  const target = next
    ? next.querySelector("input:checked") ?? next.querySelector("input")
    : document.querySelector("[data-next], [data-start]");
  /** @type {HTMLElement | null} */ (target)?.focus();
}
