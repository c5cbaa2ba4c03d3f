// @ts-check
// The page around the frame, when there is one: what it is told, and its greeting. What is said, and when, is decided by the app,
// in src/host/; here it is only carried, since each of these lines would weigh four times as much in WebAssembly.

/** Growths without a word from the visitor after which a host and its frame are taken to be chasing each other. */
const PATIENCE = 20;

let embedId = "1";

/**
 * @param {string} type
 * @param {object} [more]
 * @param {string} [origin]  Without one, anybody: such a message holds nothing private.
 */
function tell(type, more, origin = "*") {
  if (parent !== window) parent.postMessage({ source: "keep-or-fire", v: 1, embedId, type, ...more }, origin);
}

/** Something without a value: `started`, `completed`. @param {string} type */
export function told(type) {
  tell(type);
}

/** @param {number} part @param {number} parts */
export function toldProgress(part, parts) {
  tell("progress", { part, parts });
}

/** To the page that the visitor was shown the name of, and to no other. @param {string} verdict @param {string} origin */
export function toldVerdict(verdict, origin) {
  tell("result-shared", { verdict }, origin);
}

/**
 * The app is there: says so, goes on saying the height, and listens for the greeting of the page around.
 *
 * @param {string} id
 * @param {(origin: string) => void} greeted
 */
export function met(id, greeted) {
  if (parent === window) return;
  embedId = id;
  addEventListener("message", ({ source, origin, data }) => {
    // A host that is sandboxed itself has the origin "null": it cannot be named, so it is not greeted back.
    if (source !== parent || !/^https?:/.test(origin)) return;
    if (data?.source === "keep-or-fire" && data.v === 1 && data.type === "hello") greeted(origin);
  });
  tell("ready");

  const root = document.documentElement;
  let told = 0;
  let growths = 0;
  let from = 0;
  const measure = () => {
    const { width, height } = root.getBoundingClientRect();
    const px = Math.ceil(height);
    // A window being resized makes many growths in earnest; a scroll bar that comes and goes does not move the width this far.
    if (Math.abs(width - from) > 24) [from, growths] = [width, 0];
    if (!px || Math.abs(px - told) <= 4 || (px > told && ++growths > PATIENCE)) return;
    told = px;
    tell("height", { px });
  };
  // At most once a frame: so often are observers called.
  new ResizeObserver(measure).observe(root);
  // What drives a page without hand or keys, as a screen reader may, only clicks.
  for (const input of ["pointerdown", "keydown", "click"]) {
    addEventListener(input, () => {
      const had = growths;
      growths = 0;
      if (had > PATIENCE) measure();
    }, true);
  }
}

/** Is the page in a frame? */
export function framed() {
  return parent !== window;
}

/** In one of another site? Only of the same origin the browser says what element the frame is: elsewhere it is none, or asking throws. */
export function abroad() {
  return !frameElement;
}

/** Opens the print dialog; false where the frame may not, which is otherwise not said to anybody. */
export function printed() {
  let has = false;
  addEventListener("beforeprint", () => (has = true), { once: true });
  print();
  return has;
}
