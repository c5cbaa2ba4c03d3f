// Chromium, spoken to through a pipe in its own protocol: no library between the measurement and the browser.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The longest that one command may take, in milliseconds. */
const PATIENCE = 120_000;

// Nothing of the browser's own may take the line or the processor meanwhile.
const OPTIONS = [
  "--headless", "--no-first-run", "--no-default-browser-check", "--disable-gpu", "--disable-quic", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--disable-extensions", "--disable-features=SpareRendererForSitePerProcess,Translate",
  "--remote-debugging-pipe",
  // A page that asks another server for something, a typeface say, is told that there is none: on every machine the same.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** A browser with a profile of its own, which is gone when it is closed. */
export class Browser {
  #child;
  #profile = mkdtempSync(join(tmpdir(), "keep-or-fire-bench-"));
  #count = 0;
  /** @type {Map<number, { done: (result: any) => void, failed: (error: Error) => void }>} */
  #waiting = new Map();
  /** @type {Map<string, (method: string, params: any) => void>} */
  #listeners = new Map();

  /** @param {string} program */
  constructor(program) {
    // A sandbox needs rights that root, in a container mostly, does not give away.
    const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    const options = [...OPTIONS, ...sandbox, `--user-data-dir=${this.#profile}`];
    this.#child = spawn(program, options, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
    this.#child.on("error", (error) => this.#fail(error));
    this.#child.on("exit", () => this.#fail(new Error("the browser has ended")));
    this.#child.stdio[3]?.on("error", (error) => this.#fail(error));
    let rest = Buffer.alloc(0);
    this.#child.stdio[4]?.on("data", (/** @type {Buffer} */ piece) => {
      rest = Buffer.concat([rest, piece]);
      for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
        this.#hear(JSON.parse(rest.toString("utf8", 0, end)));
        rest = rest.subarray(end + 1);
      }
    });
  }

  #fail(error) {
    for (const { failed } of this.#waiting.values()) failed(error);
    this.#waiting.clear();
  }

  #hear({ id, result, error, method, params, sessionId }) {
    if (id === undefined) return this.#listeners.get(sessionId)?.(method, params);
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.failed(new Error(error.message));
    else waiting?.done(result);
  }

  /** @param {string} method @param {object} [params] @param {string} [sessionId] @returns {Promise<any>} */
  send(method, params = {}, sessionId) {
    const id = ++this.#count;
    return new Promise((done, failed) => {
      const late = setTimeout(() => failed(new Error(`${method} took too long`)), PATIENCE);
      const ended = (then) => (value) => (clearTimeout(late), then(value));
      this.#waiting.set(id, { done: ended(done), failed: ended(failed) });
      this.#child.stdio[3]?.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /** As a person who was never here: nothing stored, nothing cached. */
  async visitor() {
    const { browserContextId } = await this.send("Target.createBrowserContext");
    /** @type {Page[]} */
    const pages = [];
    return {
      page: async () => {
        const page = await this.#page(browserContextId);
        pages.push(page);
        return page;
      },
      leave: async () => {
        // A process may outlive its tab, and one that is held back keeps a processor busy for good.
        for (const page of pages) await page.send("Emulation.setCPUThrottlingRate", { rate: 1 }).catch(() => undefined);
        return this.send("Target.disposeBrowserContext", { browserContextId });
      },
    };
  }

  async #page(browserContextId) {
    const window = { newWindow: true, width: 720, height: 800 };
    const { targetId } = await this.send("Target.createTarget", { url: "about:blank", browserContextId, ...window });
    const { sessionId } = await this.send("Target.attachToTarget", { targetId, flatten: true });
    return new Page(this, targetId, sessionId, (listener) => this.#listeners.set(sessionId, listener));
  }

  async version() {
    return (await this.send("Browser.getVersion")).product.replace(/^\w+\//, "");
  }

  async close() {
    const gone = new Promise((done) => this.#child.once("exit", done));
    await this.send("Browser.close").catch(() => this.#child.kill());
    await gone;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** One tab. */
export class Page {
  #browser;
  #target;
  #session;

  constructor(browser, target, session, listen) {
    this.#browser = browser;
    this.#target = target;
    this.#session = session;
    /** @param {(method: string, params: any) => void} listener */
    this.listen = listen;
  }

  /** @param {string} method @param {object} [params] */
  send(method, params) {
    return this.#browser.send(method, params, this.#session);
  }

  /** The value of an expression, waited for when it is a promise. The page's own policy does not forbid this. @param {string} expression */
  async ask(expression) {
    const { result, exceptionDetails } = await this.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** A press and a release of the left button, as trusted as a person's. @param {{ x: number, y: number }} at */
  async click({ x, y }) {
    const mouse = { x, y, button: "left", clickCount: 1 };
    await this.send("Input.dispatchMouseEvent", { type: "mousePressed", ...mouse });
    await this.send("Input.dispatchMouseEvent", { type: "mouseReleased", ...mouse });
  }

  /** What the browser has counted so far, by name. */
  async counted() {
    const { metrics } = await this.send("Performance.getMetrics");
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  close() {
    return this.#browser.send("Target.closeTarget", { targetId: this.#target });
  }
}
