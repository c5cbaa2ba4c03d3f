// wasm-bindgen's glue, as far as boot.js calls it.
declare module "keep-or-fire" {
  export default function init(options: { module_or_path: WebAssembly.Module }): Promise<unknown>;
}

// TypeScript knows nothing of trusted types yet, as far as served.js calls them.
interface Window {
  /** The button or link of the first screen that was pressed last, before the app was there. */
  keepOrFirePressed?: Element;
  trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
  };
}
