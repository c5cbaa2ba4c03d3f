// Starts the app: the only script of the page. The build joins it with wasm-bindgen's glue, which is what "keep-or-fire" names.
import init from "keep-or-fire";

// The page says the app's file and its checksum, so that this module stays the same when only the app changes.
async function start() {
  const app = document.querySelector('meta[name="kof-wasm"]');
  // The checksum is verified here, and only here: the page's preload brings the file and looks at nothing.
  const response = await fetch(app.content, { integrity: app.dataset.integrity, credentials: "same-origin" });
  if (!response.ok) throw new Error(`${app.content}: ${response.status}`);
  await init({ module_or_path: response });
}

start().catch((error) => {
  console.error(error);
  document.getElementById("kof-failed")?.removeAttribute("hidden");
});
