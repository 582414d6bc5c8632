import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { connect } from "../../src/sharepoint/connect.ts";
import { makeGate } from "../../src/sharepoint/transport/gate.ts";
import { type Sending, send } from "../../src/sharepoint/transport/send.ts";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server, and what reached it: the bearer and the body of each request. */
async function serve(answer: Answer) {
  const got: { readonly bearer: string | undefined; readonly body: string }[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on("end", () => {
      got.push({ bearer: request.headers.authorization, body });
      answer(request, response);
    });
  });
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
  closing.push(() => server.close().closeAllConnections());
  return { got, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const foreignAnswer: Answer = (_, response) => response.writeHead(200).end("{}");

describe.each([301, 302, 303, 307, 308])(
  "a site that answers with %i to another host",
  (status) => {
    it("gets nothing sent there, neither a bearer nor what was written", async () => {
      const foreign = await serve(foreignAnswer);
      const site = await serve((request, response) =>
        response.writeHead(status, { Location: `${foreign.origin}${request.url}` }).end(),
      );
      const asked: string[] = [];
      const { site: lists, files } = connect({
        siteUrl: `${site.origin}/sites/x`,
        token: async (address) => {
          asked.push(new URL(address).origin);
          return "secret";
        },
      });
      await expect(lists.me()).rejects.toMatchObject({ code: "siteMoved" });
      await expect(lists.load()).rejects.toMatchObject({ code: "siteMoved" });
      await expect(files.read("/sites/x/a.docx")).rejects.toMatchObject({ code: "siteMoved" });
      const written = files.store("a.docx", new Uint8Array([1]));
      await expect(written).rejects.toMatchObject({ code: "siteMoved" });
      expect(foreign.got).toEqual([]);
      expect(new Set(asked)).toEqual(new Set([site.origin]));
    });
  },
);

it("follows no address that an answer names: next pages, ids, files", async () => {
  const foreign = await serve(foreignAnswer);
  const at = `${foreign.origin}/sites/x/_api/web`;
  const site = await serve((_, response) =>
    response.writeHead(200, { "Content-Type": "application/json", Location: at }).end(
      JSON.stringify({
        "odata.metadata": at,
        "odata.id": at,
        "odata.editLink": at,
        "odata.nextLink": at,
        Id: 1,
        Title: "A",
        Email: "a",
        LoginName: "a",
        PrincipalType: 1,
        ServerRelativeUrl: `//${new URL(foreign.origin).host}/a.docx`,
        RootFolder: { ServerRelativeUrl: at },
        value: [{ Id: 1, "odata.id": at, "odata.nextLink": at }],
      }),
    ),
  );
  const { site: lists, files } = connect({
    siteUrl: `${site.origin}/sites/x`,
    token: async () => "secret",
  });
  const asked = [lists.me(), lists.load(), lists.findPeople("a"), lists.offeredWords("needs")];
  await Promise.allSettled([...asked, files.store("a.docx", new Uint8Array([1]))]);
  expect(site.got.length).toBeGreaterThan(3);
  expect(foreign.got).toEqual([]);
});

it.each(["/sites/xy/_api/web", "/sites/X/_api/web", "/_api/web", "/sites/x%2f../y/_api/web"])(
  "asks for no bearer for %s beside the site",
  async (path) => {
    const asked: string[] = [];
    const sending: Sending = {
      siteUrl: "https://firma.sharepoint.com/sites/x",
      token: async (address) => {
        asked.push(address);
        return "secret";
      },
      gate: makeGate(Date.now, Math.random),
      fetch: async () => new Response("{}"),
      now: Date.now,
      sleep: async () => {},
      patienceMs: 0,
    };
    const url = new URL(path, sending.siteUrl);
    await expect(send(sending, url, {})).rejects.toMatchObject({ code: "badAnswer" });
    expect(asked).toEqual([]);
    await send(sending, new URL(`${sending.siteUrl}/_api/web`), {});
    expect(asked).toEqual([`${sending.siteUrl}/_api/web`]);
  },
);

it("says of a site that is not there that it is not there", async () => {
  const { origin } = await serve((_, response) =>
    response.writeHead(404).end("404 FILE NOT FOUND"),
  );
  const { site } = connect({ siteUrl: `${origin}/sites/vertippt`, token: async () => "t" });
  await expect(site.me()).rejects.toMatchObject({ code: "siteMissing" });
  await expect(site.load()).rejects.toMatchObject({ code: "siteMissing" });
});
