// A static host on this machine, as a good one is: compressed files, hashed names kept for ever, the rest asked for anew. It counts.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};
const COMPRESSED = new Set([".html", ".js", ".css", ".json", ".svg", ".txt", ".wasm", ".webmanifest"]);
const BY_CONTENT = /-[0-9a-f]{16}\./;

/**
 * @param {Record<string, string>} folders  each under its name: /react/ is folders.react
 * @returns {Promise<{ origin: string, requests: { path: string, bytes: number }[], close: () => void }>}
 */
export function serve(folders) {
  const files = new Map(Object.entries(folders).flatMap(([name, folder]) => read(name, folder)));
  /** @type {{ path: string, bytes: number }[]} */
  const requests = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    // A page of ours that is nobody's: a place to put something into storage before a visit.
    if (path === "/empty.html") return response.writeHead(200, { "content-type": TYPES[".html"] }).end("<!doctype html>");
    const file = files.get(normalize(path));
    const isSame = file && request.headers["if-none-match"] === file.headers.etag;
    requests.push({ path, bytes: file && !isSame ? file.body.length : 0 });
    if (!file) response.writeHead(404).end();
    else if (isSame) response.writeHead(304, file.headers).end();
    else response.writeHead(200, { ...file.headers, "content-length": file.body.length }).end(file.body);
  });
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      done({ origin: `http://127.0.0.1:${port}`, requests, close: () => (server.closeAllConnections?.(), server.close()) });
    });
  });
}

/**
 * Every file of a folder, compressed beforehand: a good host does not do it while one waits.
 *
 * @returns {[string, { body: Buffer, headers: Record<string, string> }][]}
 */
function read(name, folder) {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => statSync(join(folder, file)).isFile() && !/\.(br|gz)$/.test(file))
    .map((file) => [`/${name}/${file.replaceAll("\\", "/")}`, prepared(join(folder, file))]);
}

function prepared(file) {
  const raw = readFileSync(file);
  const isCompressed = COMPRESSED.has(extname(file));
  const body = !isCompressed ? raw : existsSync(`${file}.br`) ? readFileSync(`${file}.br`) : brotliCompressSync(raw);
  return {
    body,
    headers: {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      ...(isCompressed && { "content-encoding": "br", vary: "accept-encoding" }),
      "cache-control": BY_CONTENT.test(file) ? "public, max-age=31536000, immutable" : "no-cache",
      etag: `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"`,
    },
  };
}
