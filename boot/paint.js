// @ts-check
// When a picture has reached the screen. In JavaScript, since each of these lines would weigh four times as much in WebAssembly.

/** Calls back once what is drawn now has been painted. @param {() => void} then */
export function painted(then) {
  requestAnimationFrame(() => setTimeout(then));
}
