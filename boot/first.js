// @ts-check
// The first screen, which stands in the HTML, gives way to the app. Whoever has begun to read it, to choose, to type goes on as if
// nothing had happened. In JavaScript, since each of these lines would weigh four times as much in WebAssembly.

/** How long after a hand was lifted its click may come, in milliseconds. */
const CLICK = 50;

// In a page that has none, as that of the tests, nothing has to give way.
const first = document.getElementById("kof-root") ?? document.createElement("div");
const app = Object.assign(document.createElement("div"), { id: first.id });
let isDrawn = false;
/** Is a pointer or the space bar down? What it acts on must not be taken away before it does. */
let isHeld = first.matches(":active");
let isComposing = false;

/** Says where the app draws, out of sight, in a task of its own. @param {(place: Element) => void} then */
export function place(then) {
  setTimeout(then, 0, app);
}

/** The app has drawn its first screen. */
export function drawn() {
  isDrawn = true;
  // Not from inside of Yew's own work; but before anything is painted.
  queueMicrotask(giveWay);
}

/** @type {Record<string, (event: any) => void>} */
const HANDS = {
  // Each says what is down, so that one that was let go elsewhere is noticed too.
  pointerdown: ({ buttons }) => (isHeld = buttons % 2 === 1),
  pointermove: ({ buttons }) => (isHeld = buttons % 2 === 1),
  pointerup: () => (isHeld = false),
  pointercancel: () => (isHeld = false),
  keydown: ({ key, isComposing: composes, target }) => {
    isHeld ||= key === " " && target.type !== "text";
    isComposing = composes;
  },
  keyup: () => (isHeld = false),
  // Of the window; what a press takes the focus from says so as well.
  blur: ({ target }) => (isHeld &&= target !== window),
  compositionstart: () => (isComposing = true),
  compositionend: () => (isComposing = false),
};

/** @param {Event} event */
function feel(event) {
  HANDS[event.type]?.(event);
  if (isDrawn && !isHeld && !isComposing) setTimeout(giveWay, CLICK);
}
for (const type in HANDS) addEventListener(type, feel, true);

/**
 * What the app has in the place of this element: both are drawn by the same views.
 *
 * @param {Element} element @returns {any}
 */
function twin(element) {
  const same = [...element.attributes].filter(({ name }) => !/^(aria-|class|lang)/.test(name));
  return app.querySelector(element.localName + same.map(({ name, value }) => `[${name}=${JSON.stringify(value)}]`).join(""));
}

function giveWay() {
  if (!isDrawn || isHeld || isComposing) return;
  // Once only.
  isDrawn = false;
  for (const type in HANDS) removeEventListener(type, feel, true);
  // It was taken away already: the app has failed.
  if (!first.isConnected) return;
  // What is out of sight nobody has touched, and nobody has scrolled: to ask would have it laid out for nothing.
  const isSeen = document.documentElement.dataset.first !== "hidden";
  // After a reload it is as far down as it was left, which page.js has noted.
  const noted = Number(String(history.state).split(" ")[2]) || 0;
  const scrolled = isSeen ? { left: scrollX, top: scrollY || noted } : { top: noted };
  const pressed = window.keepOrFirePressed;
  const focused = /** @type {any} */ (document.activeElement);
  first.after(app);
  // Done in the app as a hand would.
  if (isSeen) for (const field of first.querySelectorAll("input")) take(field);
  if (first.contains(focused)) {
    const own = twin(focused);
    own?.focus({ preventScroll: true, focusVisible: focused.matches(":focus-visible") });
    if (focused.type === "text") own?.setSelectionRange(focused.selectionStart, focused.selectionEnd, focused.selectionDirection);
  }
  first.remove();
  if (isSeen || scrolled.top) scrollTo({ ...scrolled, behavior: "instant" });
  // While it waited for a hand, watch.js may have lost its patience.
  document.getElementById("kof-failed")?.setAttribute("hidden", "");
  if (pressed) twin(pressed)?.click();
}

/** @param {HTMLInputElement} field */
function take(field) {
  const isText = field.type === "text";
  const own = isText ? field.value !== "" && twin(field) : field.checked && twin(field);
  if (!own) return;
  own.value = field.value;
  own.checked = field.checked;
  own.dispatchEvent(new Event(isText ? "input" : "change", { bubbles: true }));
}
