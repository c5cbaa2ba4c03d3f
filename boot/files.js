// @ts-check
// What goes out of the page by the visitor's own hand, and what comes in. In JavaScript, since each of these lines would weigh four
// times as much in WebAssembly.
import { painted } from "./page.js";

/** How long the address of a download is kept, in milliseconds: longer than any dialog that asks where to put it is left open. */
const MINUTES = 600_000;

/**
 * Offers a file. Whether it arrived is not said to a page: in some frames nothing happens at all.
 *
 * @param {string} name @param {string} type @param {string} text
 */
export function offered(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), MINUTES);
}

/**
 * Reads each file that is chosen in the page's one field for files, which the button beside it opens.
 *
 * @param {number} most  bytes; what is larger is not read
 * @param {(content?: Uint8Array) => void} read  without a content when it is too large
 */
export function watched(most, read) {
  const field = () => /** @type {HTMLInputElement | null} */ (document.querySelector("input[type=file]"));
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("[data-import]")) field()?.click();
  });
  document.addEventListener("change", async ({ target }) => {
    const chosen = field();
    const file = target === chosen && chosen?.files?.[0];
    if (!file) return;
    // What cannot be read, a folder say, is no text.
    const content = file.size > most ? undefined : await file.arrayBuffer().catch(() => Uint8Array.of(255));
    // The same file may be chosen again once it is mended.
    if (chosen) chosen.value = "";
    read(content && new Uint8Array(content));
  });
}

/** Can a text be handed to another app? */
export function shares() {
  return Boolean(navigator.share) && navigator.canShare?.({ text: " " }) !== false;
}

/** @param {string} title @param {string} text @param {() => void} refused  not when the visitor changes their mind */
export function shared(title, text, refused) {
  navigator.share({ title, text }).catch(({ name }) => name === "AbortError" || refused());
}

// What a browser may refuse, or ask the person about first. No answer is a no.

/** @param {() => Promise<boolean>} what @param {(granted: boolean) => void} done */
async function ask(what, done) {
  let granted = false;
  try {
    granted = await what();
  } catch {
    // Where the page is not served securely there is nobody to ask, and a frame without permission is refused.
  }
  done(granted);
}

/** Puts a text on the clipboard. @param {string} text @param {(taken: boolean) => void} done */
export function copied(text, done) {
  ask(() => navigator.clipboard.writeText(text).then(() => true), done);
}

/**
 * Asks for storage that lasts, or only whether it does; once the result is painted, since the mere asking takes a tenth of its scripts.
 *
 * @param {boolean} forIt @param {(lasts: boolean) => void} done
 */
export function lasting(forIt, done) {
  painted(() => ask(() => (forIt ? navigator.storage.persist() : navigator.storage.persisted()), done));
}
