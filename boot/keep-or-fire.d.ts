// wasm-bindgen's glue, as far as boot.js calls it.
declare module "keep-or-fire" {
  export default function init(options: { module_or_path: Response }): Promise<unknown>;
}
