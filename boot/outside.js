// @ts-check
// What happens outside of the page: in other tabs, and at a newer build (served.js).

/**
 * Calls back when another tab has written or removed something of ours, or has cleared the storage; and when the page comes back as it was
 * left, since it was told nothing meanwhile.
 *
 * @param {string} ours  What our keys begin with. @param {() => void} then
 */
export function changed(ours, then) {
  const look = (/** @type {StorageEvent | PageTransitionEvent} */ event) => {
    const key = "key" in event ? event.key : null;
    if (key === null || key.startsWith(ours)) then();
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
