// @ts-check
// The page for owners of sites: what is chosen makes the snippets and the preview; what the preview says is written down.

/** @template {HTMLElement} T @param {string} id @returns {T} */
const byId = (id) => /** @type {T} */ (document.getElementById(id));

/** The kinds of events, as the page lists them. */
const KINDS = [...document.querySelectorAll(".kof-events dt")].map((term) => term.textContent ?? "");
/** As many lines of the log as one looks back at. */
const LINES = 100;

const keepOrFire = /** @type {Window & { keepOrFire?: KeepOrFire }} */ (window).keepOrFire;
const base = new URL("./", location.href).href;
/** @type {HTMLFormElement} */
const form = byId("choices");
const words = byId("words").dataset;

/** What is chosen, without what is left to the visitor. */
function chosen() {
  const data = new FormData(form);
  /** @type {[string, string][]} */
  const options = [];
  for (const name of ["lang", "theme"]) {
    const value = String(data.get(name) ?? "");
    if (value) options.push([name, value]);
  }
  if (data.has("coloured")) options.push(["accent", String(data.get("accent"))]);
  return options;
}

/** Text as it stands between an attribute's quotes. @param {string} text */
const quoted = (text) => `"${text.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`;

/** @param {[string, string][]} options */
function write(options) {
  const asked = options.find(([name]) => name === "lang")?.[1];
  const language = asked ?? document.documentElement.lang;
  // The page that is in this language before any script has read the address.
  const page = asked === "en" ? `${base}en.html` : base;
  const title = language === "en" ? "Keep or fire?" : "Garder ou virer\u202f?";
  const query = new URLSearchParams([...options, ["embed", "1"]]);
  // The scheme of the frame: what is drawn before any script has read the address follows it.
  const theme = options.find(([name]) => name === "theme")?.[1];
  // The height once more, since a theme's own rule for frames, `height: auto` say, wins over the attribute.
  const style = `border:0;height:720px${theme ? `;color-scheme:${theme}` : ""}`;
  /** @type {HTMLTextAreaElement} */ (byId("level-0")).value =
    `<iframe src=${quoted(`${page}?${query}`)} title=${quoted(title)} width="100%" height="720" loading="lazy" style=${quoted(style)} allow="clipboard-write; web-share" referrerpolicy="no-referrer"></iframe>`;

  /** @type {HTMLTextAreaElement} */
  const second = byId("level-1");
  const attributes = options.map(([name, value]) => ` data-${name}=${quoted(value)}`).join("");
  const verified = new FormData(form).has("verified");
  const integrity = verified ? ` integrity=${quoted(second.dataset.integrity ?? "")} crossorigin="anonymous"` : "";
  second.value =
    `<div data-keep-or-fire${attributes}><a href=${quoted(page + (options.length ? `?${new URLSearchParams(options)}` : ""))}>${title}</a></div>\n` +
    `<script src=${quoted(`${base}embed.v1.js`)}${integrity} referrerpolicy="no-referrer" async></${"script"}>`;
}

/** @type {{ unmount: () => void } | undefined} */
let mounted;

function show() {
  const options = chosen();
  write(options);
  mounted?.unmount();
  /** @type {KeepOrFireOptions} */
  const asked = Object.fromEntries(options);
  mounted = keepOrFire?.mount(byId("preview"), { ...asked, embed: "preview", maxHeight: 900 });
}

for (const kind of KINDS) {
  byId("preview").addEventListener(`keep-or-fire:${kind}`, (event) => {
    // The preview is moved by what is chosen above it: the page stays where it is.
    if (kind === "scroll-to-top") event.preventDefault();
    const log = byId("log");
    if (log.firstElementChild?.classList.contains("kof-soft")) log.firstElementChild.remove();
    const line = document.createElement("li");
    line.textContent = `keep-or-fire:${kind} ${JSON.stringify(/** @type {CustomEvent} */ (event).detail)}`;
    log.append(line);
    while (log.childElementCount > LINES) log.firstElementChild?.remove();
    line.parentElement?.parentElement?.scrollTo(0, log.scrollHeight);
  });
}

document.addEventListener("click", async ({ target }) => {
  const id = target instanceof HTMLElement ? target.dataset.copies : undefined;
  if (!id || !(target instanceof HTMLElement)) return;
  /** @type {HTMLTextAreaElement} */
  const field = byId(id);
  const said = target.nextElementSibling;
  const taken = await navigator.clipboard?.writeText(field.value).then(() => true, () => false);
  // What cannot be copied for the visitor is selected for them.
  if (!taken) field.select();
  if (said) said.textContent = (taken ? words.copied : words.notCopied) ?? "";
});

form.addEventListener("change", show);
form.addEventListener("submit", (event) => event.preventDefault());
/** @type {HTMLSelectElement} */ (byId("lang")).value = document.documentElement.lang;
show();
