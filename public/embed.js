// @ts-check
/**
 * « Garder ou virer ? · Keep or fire? » on your page.
 *
 *     <div data-keep-or-fire data-lang="fr"></div>
 *     <script src="https://…/embed.v1.js" referrerpolicy="no-referrer" async></script>
 *
 * Puts the questionnaire in a frame in the place of each such element, also of those added later; makes the frame as high as what
 * it shows; dispatches on the element what happens in it: `keep-or-fire:completed` and so on. It stores nothing, sends nothing to
 * any server, and reads nothing of your page.
 *
 * @typedef {object} KeepOrFireOptions  What an element says in its `data-` attributes.
 * @property {string} [lang]  `fr` or `en`; without it, the visitor's own.
 * @property {string} [theme]  `light` or `dark`; without it, the visitor's own.
 * @property {string} [accent]  A colour, `#rrggbb`.
 * @property {string} [embed]  A name for this frame, echoed in its events: 1 to 40 of A–Z a–z 0–9 _ -.
 * @property {string} [title]  The name of the frame for a screen reader.
 * @property {string} [src]  Where the questionnaire is, when this script is not served beside it.
 * @property {string | number} [minHeight]  The least height, in pixels: 320.
 * @property {string | number} [maxHeight]  The greatest height, in pixels: 20000. What is higher scrolls inside.
 *
 * @typedef {{ unmount: () => void }} Mounted  Takes the frame away and puts back what stood there.
 * @typedef {{ mount: (element: HTMLElement, options?: KeepOrFireOptions) => Mounted }} KeepOrFire
 * @typedef {{ put: () => void, take: (event: MessageEvent) => void, mounted: Mounted }} Frame
 */
(() => {
  const page = /** @type {Window & { keepOrFire?: KeepOrFire }} */ (window);
  // An element with that id, in a comment say, has the name too, and is not this.
  if (typeof page.keepOrFire?.mount === "function") return;

  const NAME = "keep-or-fire";
  // From where no markup reaches: an image with that name, in a comment say, would be `document.currentScript`.
  const current = Object.getOwnPropertyDescriptor(Document.prototype, "currentScript");
  const script = /** @type {HTMLScriptElement | null | undefined} */ (current?.get?.call(document));
  /** As many times is a frame put back that does not come to be ready. */
  const PATIENCE = 20;
  /** The elements met, with their frames; null for one that stays without: unmounted, or with a wrong address. @type {WeakMap<HTMLElement, Frame | null>} */
  const seen = new WeakMap();
  /** Those that hear messages. Weak: an element that is taken out may come back somewhere else, or never. @type {Set<WeakRef<Frame>>} */
  const frames = new Set();
  let count = 0;

  /** @param {number} most @returns {(value: unknown) => boolean} */
  const number = (most) => (value) => typeof value === "number" && Number.isInteger(value) && value > 0 && value <= most;
  /** What each type of message carries, and whether a value is acceptable. @type {Record<string, Record<string, (value: unknown) => boolean>>} */
  const types = {
    ready: {},
    started: {},
    progress: { part: number(99), parts: number(99) },
    height: { px: number(1e5) },
    "scroll-to-top": {},
    completed: {},
    "result-shared": { verdict: (value) => typeof value === "string" && /^[A-Z]{3,12}$/.test(value) },
    restarted: {},
  };

  /** A height that an owner asks for, or the usual one. @param {unknown} asked @param {number} usual */
  const pixels = (asked, usual) => {
    const px = Number(asked);
    return px > 0 && px < Infinity ? px : usual;
  };

  /**
   * @param {HTMLElement} element
   * @param {KeepOrFireOptions} [options]
   * @returns {Mounted}
   */
  const mount = (element, options = {}) => {
    const there = seen.get(element);
    if (there) {
      there.put();
      return there.mounted;
    }
    seen.set(element, null);
    /** @type {URL | undefined} */
    let url;
    try {
      // Inlined, or joined with others, the script has no address: `.` would then be the page itself.
      url = new URL(options.src || ".", script?.src || (options.src && location.href));
    } catch {
      // No address at all is as wrong as one of another kind.
    }
    // Of another kind, `javascript:` say, a frame would be the page's own, and what filters of markup let pass would be run in it.
    if (!url || !/^https?:/.test(url.protocol)) {
      console.warn("keep-or-fire: data-src should say where the questionnaire is");
      return { unmount() {} };
    }

    const asked = options.embed || "";
    const id = /^[\w-]{1,40}$/.test(asked) ? asked : `frame-${++count}`;
    for (const name of /** @type {const} */ (["lang", "theme", "accent"])) {
      const value = options[name];
      if (value) url.searchParams.set(name, value);
    }
    url.searchParams.set("embed", id);
    // The folder's own page is French until a script has read the address.
    if (options.lang === "en" && url.pathname.endsWith("/")) url.pathname += "en.html";

    const least = pixels(options.minHeight, 320);
    const most = Math.max(least, pixels(options.maxHeight, 20000));
    const frame = document.createElement("iframe");
    const setHeight = (/** @type {number} */ px) =>
      frame.style.setProperty("height", `${Math.min(most, Math.max(least, px))}px`, "important");
    // Important, since a theme's own rules for frames, or for everything, would win otherwise.
    frame.style.cssText = "all:initial!important;display:block!important;width:100%!important;border:0!important";
    setHeight(720);
    // What is drawn before any script has read the address follows the frame's own scheme.
    const theme = options.theme ?? "";
    if (/^(light|dark)$/.test(theme)) frame.style.setProperty("color-scheme", theme, "important");
    const language = options.lang || document.documentElement.lang;
    frame.title = options.title || (/^en\b/i.test(language) ? "Keep or fire?" : "Garder ou virer\u202f?");
    frame.allow = "clipboard-write; web-share";
    frame.referrerPolicy = "no-referrer";
    frame.loading = "lazy";
    frame.src = url.href;

    /** @param {MessageEvent} event */
    const take = ({ source, origin, data }) => {
      // Nobody is the source, and the window, of what is gone.
      if (!source || source !== frame.contentWindow || origin !== url.origin) return;
      if (data?.source !== NAME || data.v !== 1 || data.embedId !== id || !Object.hasOwn(types, data.type)) return;
      const { type } = data;
      const fields = Object.entries(types[type] ?? {});
      if (!fields.every(([field, isFine]) => isFine(data[field]))) return;

      // Only what is known: a message is never passed on as it came.
      const detail = Object.fromEntries([["embedId", id], ...fields.map(([field]) => [field, data[field]])]);
      const event = new CustomEvent(`${NAME}:${type}`, { bubbles: true, cancelable: true, detail });
      if (!element.dispatchEvent(event)) return;
      if (type === "ready") {
        puts = 0;
        frame.contentWindow?.postMessage({ source: NAME, v: 1, type: "hello" }, url.origin);
      }
      if (type === "height") setHeight(data.px);
      if (type === "scroll-to-top") {
        const { top } = frame.getBoundingClientRect();
        // Under a bar at its top the page sees nothing either: how high that is, its own `scroll-margin-top` on the element says.
        const hidden = parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
        if (top < hidden || top > innerHeight) element.scrollIntoView();
      }
    };

    /** @type {ChildNode[]} */
    let before = [];
    let puts = 0;
    // Again when something has written the element's content anew. But a script that takes it out each time has it so: neither would end.
    const put = () => {
      if (element.contains(frame) || ++puts > PATIENCE) return;
      before = [...element.childNodes];
      element.replaceChildren(frame);
    };
    const mounted = {
      unmount() {
        if (seen.get(element) !== own) return;
        seen.set(element, null);
        element.replaceChildren(...before);
      },
    };
    const own = { put, take, mounted };
    seen.set(element, own);
    frames.add(new WeakRef(own));
    put();
    return mounted;
  };

  /** Mounts the elements that are new, and those whose frame was taken out. */
  const look = () => {
    for (const element of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(`[data-${NAME}]`))) {
      if (seen.get(element) !== null) mount(element, element.dataset);
    }
  };

  page.keepOrFire = { mount };
  addEventListener("message", (event) => {
    for (const frame of frames) {
      const alive = frame.deref();
      if (alive) alive.take(event);
      else frames.delete(frame);
    }
  });
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
})();
