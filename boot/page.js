// @ts-check
// The page around the app: its document, its one dialog, its address, and what happens outside of it. In JavaScript, since each of these
// lines would weigh four times as much in WebAssembly. In one file, since the tests inside the browser stop for good, now and then, when
// more of them are asked for at once than their server has connections.

/** The title that the document is to have. */
let title = document.title;

/** Sets it. Written again, the same one would be a change of the document; who has left by the quick exit leaves no other. */
function entitle() {
  const root = document.documentElement;
  if (!root.hidden && document.title !== title) document.title = title;
}

/**
 * Names the screen, and its language for the screen reader's voice and the browser's hyphenation. The title once the screen is painted: it
 * takes a slow machine as long as a question does. Out of sight nothing is painted.
 *
 * @param {string} name @param {string} language
 */
export function titled(name, language) {
  title = name;
  document.hidden ? entitle() : painted(entitle);
  const root = document.documentElement;
  // The same language, written again, would have every element styled anew.
  if (root.lang !== language) root.lang = language;
}

// Where one was on a screen: what was used there, and how far down the window it stood. Who comes back is there again, as on the web's
// other pages. Not on a page of questions, which begins at its heading; nor in a frame, where it is the host's to scroll.

/**
 * A selector, or none where nothing in sight was used; how far down the window that stood; how far the page was scrolled. In pixels.
 *
 * @typedef {{ way: string, top: number, scrolled: number }} Place
 */

/** By the screen's name. @type {Map<string, Place>} */
const places = new Map();

/** Is the next screen one that is come back to? */
let isReturn = false;

/** Where one was on the screen that is come back to. @type {Place | undefined} */
let aim;

/** How far down the entry that is gone to says that it was left, in another life of the page. */
let rest = 0;

/** What was used last, and may have led to another screen. @type {Element | null} */
let used = null;

// Each browser would scroll at another moment, and none knows what is yet to be drawn.
if (parent === window) history.scrollRestoration = "manual";

/** Finds the same on the same screen, drawn anew. @param {Element} element @returns {string} */
function selector(element) {
  // A client's verdict may be another by then.
  const same = [...element.attributes].filter(({ name }) => /^(data-(?!verdict)|href)/.test(name));
  const own = element.localName + same.map(({ name, value }) => `[${name}=${JSON.stringify(value)}]`).join("");
  const entry = element.parentElement?.closest("li");
  return entry ? `${selector(entry)} ${own}` : own;
}

/** Where one is. @returns {Place} */
function whereabouts() {
  // By the browser's Back nothing is used, and in Safari no button has the focus.
  const own = used?.isConnected ? used : document.activeElement;
  const way = own && own !== document.body && document.querySelector(selector(own)) === own ? selector(own) : "";
  const { top = 0, bottom = 0 } = way && own ? own.getBoundingClientRect() : {};
  return { way: bottom > 0 && top < innerHeight ? way : "", top, scrolled: scrollY };
}

/**
 * Before a change of screen. Takes the focus from what will be gone: else the browser, to see what it has to do about it, lays out what
 * is half drawn, a fifth of the time that a result took. Goes to the top now: what follows a drawing Yew puts off when that took long, and
 * the first picture would be of the new screen's middle. And until the new screen has been painted once, what lies far down on it need
 * not be laid out: see styles/result.css.
 *
 * @param {string} screen  The name of the one that is left. @param {string} next  That of the one which comes.
 */
export function left(screen, next) {
  if (parent === window && !document.querySelector("[data-next]")) places.set(screen, whereabouts());
  const byEntry = rest ? { way: "", top: 0, scrolled: rest } : undefined;
  aim = isReturn ? (places.get(next) ?? byEntry) : undefined;
  [used, isReturn, rest] = [null, false, 0];
  /** @type {HTMLElement | null} */ (document.activeElement)?.blur();
  scrollTo(0, 0);
  if (aim) return comeBack(aim);
  const root = document.documentElement;
  root.dataset.fresh = "";
  painted(() => delete root.dataset.fresh);
}

/** Before the screen is painted; and a few times after that, since a long list is drawn in two steps. @param {Place} to */
function comeBack(to) {
  let last = scrollY;
  const scroll = (/** @type {boolean} */ isLast) => {
    // Somebody has scrolled meanwhile, or has gone on; or it is a page of questions.
    if (scrollY !== last || aim !== to || document.querySelector("[data-next]")) return;
    const way = to.way ? document.querySelector(to.way) : null;
    if (to.way && !way && !isLast) return;
    let top = to.scrolled;
    // The window may have been turned.
    if (way) top = last + way.getBoundingClientRect().top - Math.min(to.top, innerHeight - way.clientHeight);
    scrollTo({ top, behavior: "instant" });
    last = scrollY;
    if (document.activeElement?.matches("h1, body")) begun();
  };
  // The second step is asked for once Yew has told of the first, which it may put off for a picture or two.
  const again = (/** @type {number} */ turns) => painted(() => (scroll(!turns), turns && again(turns - 1)));
  requestAnimationFrame(() => scroll(false));
  again(4);
}

/** The focus on the heading of the new screen, so that a keyboard or a screen reader starts there; who comes back has it where it was. */
export function begun() {
  const way = aim?.way ? document.querySelector(aim.way) : null;
  const inner = way?.matches("li") ? way.querySelector("a, button") : way;
  const first = /** @type {HTMLElement | null} */ (inner ?? document.querySelector("main h1[tabindex]"));
  first?.focus({ preventScroll: true });
}

/** Calls back once what is drawn now has been painted. @param {() => void} then */
export function painted(then) {
  requestAnimationFrame(() => setTimeout(then));
}

/** Calls back when nothing else is to be done; where Safari does not tell, in a second. @param {() => void} then */
export function idle(then) {
  "requestIdleCallback" in self ? requestIdleCallback(then) : setTimeout(then, 999);
}

/** The focus on the first element found, brought into view or not. @param {string} selector @param {boolean} preventScroll */
export function focused(selector, preventScroll) {
  /** @type {HTMLElement | null} */ (document.querySelector(selector))?.focus({ preventScroll });
}

/** The focus on the first element found, in place, where it was on what is gone. @param {string} selector */
export function refocused(selector) {
  if (document.activeElement === document.body) focused(selector, true);
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

// The one dialog: opened as a modal one near the button that asked for it, and never with its confirming button in that button's place, so
// that clicking twice at the same place deletes nothing. Besides, that button takes no press for half a second: styles/dialog.css.

/** Between the button and the dialog, in pixels. */
const GAP = 8;

/** The button pressed last. Not `activeElement`: Safari gives a button no focus at a click. @type {HTMLElement | null} */
let pressed = null;
document.addEventListener("click", (event) => {
  const { target } = event;
  // A button of ours has pressed it.
  if (!(target instanceof Element) || target.matches("[type=file]")) return;
  // A choice tells of itself by its change. Of its click, and of the second one that a label makes of it, Yew would ask all that lies around it.
  if (target.closest("label")) event.stopPropagation();
  pressed = target.closest("button");
  used = target.closest("a, button, li");
  isReturn = target.closest("[data-back]") !== null;
}, true);

const found = () => document.querySelector("dialog");

/** Opens it; the focus goes to the choice that changes nothing, to a field, or to what is meant by most. */
export function opened() {
  const dialog = found();
  if (!dialog) return;
  const button = pressed;
  // That is where the dialog gives the focus back to. It stays under the pointer: WebKit would bring it to the middle.
  button?.focus({ preventScroll: true });
  dialog.showModal();
  if (button) {
    const around = button.getBoundingClientRect();
    place(dialog, around, { top: 0, bottom: innerHeight });
    // Of a frame as high as its content the browser tells the part that is in sight, a moment later.
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      const seen = entry?.intersectionRect;
      if (seen?.height && dialog.open && pressed === button) place(dialog, around, seen);
    });
    if (parent !== window) observer.observe(document.documentElement);
  }
  // Not by `autofocus`, which Chrome complains of in the frame of another site.
  const meant = /** @type {HTMLElement | null} */ (dialog.querySelector("input, .kof-button--main"));
  meant?.focus();
  // In a low window the focus has brought the end of it into view: first comes the question. It has the focus then: who sees none would
  // press Tab, and come past the choice that changes nothing.
  dialog.scrollTo(0, 0);
  const asked = dialog.querySelector("h2");
  if (meant && asked && meant.getBoundingClientRect().bottom > dialog.getBoundingClientRect().bottom) {
    asked.tabIndex = -1;
    asked.focus();
  }
}

/** Closes it; the focus goes back to where it came from. */
export function closed() {
  found()?.close();
}

/**
 * In a frame as high as its content the middle of the frame may be out of sight: the button is not. Where not all of the
 * dialog is, its beginning is, as far as the frame has room.
 *
 * @param {HTMLDialogElement} dialog @param {DOMRect} button @param {{ top: number, bottom: number }} seen
 */
function place(dialog, button, seen) {
  // As high as it likes, and not as it could be at its last place.
  for (const one of ["--kof-top", "--kof-tall"]) dialog.style.removeProperty(one);
  const { height } = dialog.getBoundingClientRect();
  const above = button.top - height - GAP;
  const near = above >= 0 ? above : button.bottom + GAP;
  dialog.style.setProperty("--kof-top", `${Math.ceil(Math.max(seen.top, Math.min(near, seen.bottom - height)))}px`);
  dialog.style.setProperty("--kof-tall", `${Math.ceil(height)}px`);
  dialog.removeAttribute("data-turned");
  const confirm = dialog.querySelector("[data-confirm]")?.getBoundingClientRect();
  dialog.toggleAttribute("data-turned", confirm !== undefined && overlap(confirm, button));
}

/** @param {DOMRect} one @param {DOMRect} other */
function overlap(one, other) {
  return one.bottom > other.top && one.top < other.bottom && one.right > other.left && one.left < other.right;
}

// The address, and the entries of the browser's history. The state of each says how many entries of this visit lie before it, which the
// quick exit (leave.js) goes back by, which assessment it is about, and how far down it was left: `3 abc-1 120`. None of it says anything
// about anybody. What the address means is decided in src/browser/address.rs.

/** What the state of the current entry says. @returns {string[]} */
const noted = () => (typeof history.state === "string" ? history.state.split(" ") : []);

/** How many entries of this visit lie before the current one. */
let depth = 0;

/** What stands after `#`, and what the entry is about. */
export function placed() {
  const [before, about = ""] = noted();
  // Asked when the app begins, and not earlier: Back may have been pressed while it was on its way.
  if (before !== undefined) depth = Number(before) || 0;
  return `${location.hash.slice(1)} ${about}`;
}

/** The page's own address, without what was asked of it or what it shows. */
export function ownAddress() {
  return location.origin + location.pathname;
}

/** @param {number | string | undefined} before @param {string} about @param {number | string} scrolled */
function note(before, about, scrolled) {
  try {
    history.replaceState(`${before} ${about} ${scrolled}`, "");
  } catch {
    // Refused in some opaque origins, where there is no way back either.
  }
}

/**
 * Notes in the entry that the visit began with where it stands.
 *
 * @param {string} about @param {boolean} isSame  Is the screen shown that the address names? Else it was not left where the entry says.
 */
export function marked(about, isSame) {
  note(depth, about, (isSame && noted()[2]) || "");
}

// A reload comes back to where one was, and so does a tab that a telephone had put away. Noted at rest, since as the page goes it is too late;
// among questions not between two answers: it takes a fifth of what the scripts of one do.
let resting = 0;
addEventListener("scroll", () => {
  clearTimeout(resting);
  const rest = document.querySelector("[data-next]") ? 1000 : 200;
  resting = setTimeout(() => {
    const [before, about = ""] = noted();
    if (before !== undefined) note(before, about, Math.round(scrollY));
  }, rest);
}, { passive: true });

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
  // The entry that is left keeps its own title in the browser's list.
  entitle();
  // In an opaque origin some engines refuse; the visit goes on without an address.
  history[isHere ? "replaceState" : "pushState"](`${next} ${about}`, "", url);
  depth = next;
}

/** Calls back whenever the browser's Back, Forward or address bar names another screen. @param {() => void} navigated */
export function watched(navigated) {
  addEventListener("popstate", () => {
    const [before, , scrolled] = noted();
    depth = before === undefined ? depth + 1 : Number(before) || 0;
    // Made by typing another fragment.
    if (before === undefined) note(depth, "", "");
    isReturn = before !== undefined;
    rest = Number(scrolled) || 0;
    navigated();
  });
}

// Other tabs, and a newer build (served.js).

/**
 * Calls back when another tab has written or removed something of ours, or has cleared the storage; and when the page comes back as it was
 * left, since it was told nothing meanwhile.
 *
 * @param {string} ours  What our keys begin with. @param {() => void} then
 */
export function changed(ours, then) {
  const look = (/** @type {StorageEvent | PageTransitionEvent} */ event) => {
    const key = "key" in event ? event.key : null;
    if (typeof key !== "string" || key.startsWith(ours)) then();
  };
  addEventListener("storage", look);
  addEventListener("pageshow", look);
}

/** Calls back when a newer build has been kept and waits. @param {() => void} then */
export function updated(then) {
  addEventListener("keep-or-fire:update", then);
}

/** Is the page a file that was opened from this device? */
export function isFile() {
  return location.protocol === "file:";
}
