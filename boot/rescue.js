// @ts-check
// What is kept, handed out when the app no longer can; and what the app cannot read.
import { offered } from "./files.js";

const OURS = "keep-or-fire:";

/** Each text as it stands under its key. */
const texts = () => Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith(OURS)));

/** Hands everything out as it stands, beside the notice that something could not be read. Until the first write that stands at its place. */
export function handOut() {
  document.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element) || !target.closest("[data-set-aside]")) return;
    offered("keep-or-fire-set-aside.json", "application/json", JSON.stringify(texts(), null, 1));
  });
}

// A file that the app can bring in again; where something of it cannot be read, each text as it stands.
function kept() {
  const all = texts();
  if (!Object.keys(all).length) return "";
  try {
    const { [OURS + "notebook"]: notebook, ...others } = all;
    const file = JSON.parse(notebook ?? '{"format":"keep-or-fire/notebook","version":1}');
    if (file.format !== "keep-or-fire/notebook") throw file;
    file.drafts = [];
    for (const key in others) {
      if (key.startsWith(OURS + "draft:")) file.drafts.push(JSON.parse(others[key]));
      // What was set aside is nobody's to read; an import names it and leaves it out.
      else file[key] = others[key];
    }
    return JSON.stringify(file);
  } catch {
    return JSON.stringify(all);
  }
}

/** Offers it in the page's panel, if there is anything: as a file, and as a text where a frame forbids downloads in silence. */
export function rescue() {
  let text = "";
  try {
    text = kept();
  } catch {
    // Storage is refused: nothing is kept.
  }
  const place = document.getElementById("kof-rescue");
  const file = place?.querySelector("a");
  const field = place?.querySelector("textarea");
  if (!text || !file || !field) return;
  file.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  field.value = text;
  field.onfocus = () => field.select();
  place?.removeAttribute("hidden");
}
