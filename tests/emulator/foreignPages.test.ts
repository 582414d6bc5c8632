import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hooks } from "../../src/emulator/sharepoint/hooks/hooks.ts";
import { type RunningSite, runningSite } from "./localSite.ts";

let site: RunningSite;
beforeAll(async () => {
  site = await runningSite();
});
afterAll(() => site.close());

interface Raw {
  readonly status: number;
  readonly headers: { readonly [name: string]: string | string[] | undefined };
  readonly text: string;
}

/** A request with headers that browsers set and scripts may not. */
function ask(
  path: string,
  headers: { readonly [name: string]: string },
  method = "GET",
): Promise<Raw> {
  const { port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, method, headers }, (answer) => {
      let text = "";
      answer.on("data", (chunk: Buffer) => {
        text += chunk.toString();
      });
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }),
      );
    });
    asked.once("error", reject);
    asked.end();
  });
}

const own = () => new URL(site.url).host;
/** What a page of somebody else sends; a function, since the port is not known before. */
const foreign: readonly (readonly [string, () => { readonly [name: string]: string }])[] = [
  ["another origin", () => ({ host: own(), origin: "https://evil.example" })],
  ["another port", () => ({ host: own(), origin: "http://127.0.0.1:1" })],
  ["another name of this machine", () => ({ host: own(), origin: `http://localhost:${port()}` })],
  ["a file or a sandbox", () => ({ host: own(), origin: "null" })],
  ["no origin but a mark of the browser", () => ({ host: own(), "sec-fetch-site": "cross-site" })],
  ["a name that leads here", () => ({ host: `evil.example:${port()}` })],
  [
    "a name that leads here, as its own",
    () => ({ host: `evil.example:${port()}`, origin: `http://evil.example:${port()}` }),
  ],
  ["a look-alike", () => ({ host: `localhost.evil.example:${port()}` })],
  ["a name and password", () => ({ host: `127.0.0.1@evil.example:${port()}` })],
  ["a name that is none", () => ({ host: "[" })],
];
const port = () => new URL(site.url).port;

describe.each(foreign)("a page of %s", (_, headers) => {
  it.each(Object.keys(hooks))("is refused at %s", async (route) => {
    const [method = "", path = ""] = route.split(" ");
    const before = await site.hook("/__state");
    const answer = await ask(path, { ...headers(), accept: "application/json" }, method);
    expect([403, 404]).toContain(answer.status);
    expect(JSON.parse(answer.text)["odata.error"].code).toMatch(/^-\d+, \S/);
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
    expect(answer.text).not.toContain("ops");
    expect(await site.hook("/__state")).toEqual(before);
  });

  it("cannot save by a form of SharePoint's pages", async () => {
    const path = "/sites/integration/Lists/a/NewForm.aspx";
    expect([403, 404]).toContain((await ask(path, headers(), "POST")).status);
  });
});

it("this machine's own pages and commands are answered", async () => {
  const none = { host: own() };
  for (const headers of [
    none,
    { host: `localhost:${port()}` },
    { host: "[::1]:5173", origin: "http://[::1]:5173" },
    { ...none, origin: site.url, "sec-fetch-site": "same-origin" },
    { ...none, "sec-fetch-site": "none" },
  ]) {
    expect((await ask("/__state", headers)).status).toBe(200);
  }
});

it("SharePoint's own paths let scripts of other origins read, pages and hooks do not", async () => {
  const headers = { host: own(), origin: "https://app.example", authorization: "Bearer x" };
  const api = await ask("/sites/integration/_api/web", headers);
  expect([api.status, api.headers["access-control-allow-origin"]]).toEqual([200, "*"]);
  const preflight = await ask(
    "/sites/integration/_api/$batch",
    {
      host: own(),
      origin: "https://app.example",
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,if-match",
    },
    "OPTIONS",
  );
  expect([preflight.status, preflight.headers["access-control-allow-headers"]]).toEqual([
    200,
    "authorization,if-match",
  ]);
  const refused = await ask("/sites/integration/_api/web/lists(guid'x')", headers);
  expect([refused.status, refused.headers["access-control-allow-origin"]]).toEqual([400, "*"]);
  const page = await ask("/sites/integration", headers);
  expect([page.status, page.headers["access-control-allow-origin"]]).toEqual([200, undefined]);
});
