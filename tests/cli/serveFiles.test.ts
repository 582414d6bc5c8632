import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  apacheConfig,
  iisConfig,
  nginxConfig,
  securityHeaders,
} from "../../src/cli/build/headers.ts";
import { serveFiles } from "../../src/cli/local/serveFiles.ts";

let server: Server;
let origin: string;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "files-"));
  const root = join(folder, "dist");
  mkdirSync(join(root, "config"), { recursive: true });
  mkdirSync(join(root, "assets"));
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(root, "index.html"), "<p>app</p>");
  writeFileSync(join(root, "config", "index.html"), "<p>config</p>");
  writeFileSync(join(root, "assets", "main-1a2b.js"), "export {};");
  const files = serveFiles(root);
  server = createServer(async (request, response) => {
    if (!(await files(request, response))) response.writeHead(404).end();
  });
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  rmSync(folder, { recursive: true });
});

describe("The app's files", () => {
  it("carry the security headers", async () => {
    const answer = await fetch(`${origin}/`);
    expect(await answer.text()).toBe("<p>app</p>");
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(answer.headers.get(name)).toBe(value);
    }
  });

  it("are asked for again, but for those named after their content", async () => {
    const page = await fetch(`${origin}/`);
    const script = await fetch(`${origin}/assets/main-1a2b.js`);
    expect(page.headers.get("cache-control")).toBe("no-cache");
    expect(script.headers.get("cache-control")).toMatch(/immutable/);
    expect(script.headers.get("content-type")).toMatch(/javascript/);
  });

  it("are found in a folder with and without the slash, options kept", async () => {
    const answer = await fetch(`${origin}/config?a=1`);
    expect(await answer.text()).toBe("<p>config</p>");
    expect(answer.url).toBe(`${origin}/config/?a=1`);
  });

  it("end at their folder", async () => {
    for (const path of ["/..%2fsecret.txt", "/%2e%2e/secret.txt", "/..%5csecret.txt", "/%00"]) {
      expect((await fetch(`${origin}${path}`)).status).toBe(404);
    }
  });

  it("are sent compressed where that is understood", async () => {
    const answer = await fetch(`${origin}/`, { headers: { "Accept-Encoding": "gzip" } });
    expect(answer.headers.get("content-encoding")).toBe("gzip");
  });
});

describe("The headers for the office's web server", () => {
  const policy = securityHeaders["Content-Security-Policy"] ?? "";

  it("let Teams frame the app and nobody run a script in it", () => {
    expect(policy).toMatch(/frame-ancestors [^;]*https:\/\/teams\.microsoft\.com/);
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).toMatch(/connect-src 'self' https:\/\/\*\.sharepoint\.com/);
  });

  it.each([
    ["IIS", iisConfig()],
    ["Apache", apacheConfig()],
    ["nginx", nginxConfig()],
  ])("are written for %s", (_, text) => {
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
  });
});
