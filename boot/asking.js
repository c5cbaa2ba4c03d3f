// @ts-check
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

/** Asks for storage that lasts, or only whether it does. @param {boolean} forIt @param {(lasts: boolean) => void} done */
export function lasting(forIt, done) {
  ask(() => (forIt ? navigator.storage.persist() : navigator.storage.persisted()), done);
}
