import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { cacheControl, securityHeaders } from "../build/headers.ts";

const types: { readonly [extension: string]: string } = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".txt": "text/plain; charset=utf-8",
};

/** Answers with a file of the folder as the office's web server would; false where there is no such file. */
export function serveFiles(folder: string) {
  const packed = new Map<string, Promise<Buffer>>();
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    if (request.method !== "GET" && request.method !== "HEAD") return false;
    // Slashes at the beginning are no host.
    if (!request.url?.startsWith("/")) return false;
    const { pathname, search } = new URL(`http://localhost${request.url}`);
    const file = inside(folder, pathname);
    if (file === null) return false;
    const found = await firstReadable(pathname.endsWith("/") ? [join(file, "index.html")] : [file]);
    if (!found) {
      if (pathname.endsWith("/") || !(await firstReadable([join(file, "index.html")])))
        return false;
      response.writeHead(301, { ...securityHeaders, Location: `${pathname}/${search}` }).end();
      return true;
    }
    const zipped = /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
    const body = zipped
      ? await once(packed, found.path, () => promisify(gzip)(found.content))
      : found.content;
    response.writeHead(200, {
      ...securityHeaders,
      "Content-Type": types[extname(found.path)] ?? "application/octet-stream",
      "Content-Length": body.byteLength,
      "Cache-Control": cacheControl(pathname),
      Vary: "Accept-Encoding",
      ...(zipped ? { "Content-Encoding": "gzip" } : {}),
    });
    response.end(request.method === "HEAD" ? undefined : body);
    return true;
  };
}

/** The path inside the folder, or null where it would lead out of it. */
function inside(folder: string, pathname: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (decoded.includes("\0")) return null;
  const path = normalize(join(folder, decoded));
  return path === normalize(folder) || path.startsWith(normalize(folder + sep)) ? path : null;
}

async function firstReadable(paths: readonly string[]) {
  for (const path of paths) {
    const content = await readFile(path).catch(() => null);
    if (content) return { path, content };
  }
  return null;
}

function once(kept: Map<string, Promise<Buffer>>, path: string, make: () => Promise<Buffer>) {
  const known = kept.get(path) ?? make();
  kept.set(path, known);
  return known;
}
