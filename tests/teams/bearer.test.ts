import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { openBearer } from "../../src/teams/bearer.ts";

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((closed) => server.close(closed));
});

describe("A bearer without a sign-in", () => {
  it("goes to the local site beside the app", async () => {
    const origin = await serve(200);
    const bearer = local(origin, `${origin}/sites/integration`);
    expect(await bearer.token()).toBe("local");
  });

  it("says that the sign-in is not set up where no local site runs", async () => {
    const origin = await serve(404);
    const bearer = local(origin, `${origin}/sites/integration`);
    await expect(bearer.token()).rejects.toMatchObject({ code: "signInNotSetUp" });
  });

  it("says so for a real SharePoint too", async () => {
    const bearer = local("https://app.example", "https://firma.sharepoint.com/sites/a");
    await expect(bearer.token()).rejects.toMatchObject({ code: "signInNotSetUp" });
  });

  it("goes to no strange host", async () => {
    const bearer = local("https://app.example", "https://evil.example/sites/a");
    await expect(bearer.token()).rejects.toMatchObject({ code: "forbidden" });
  });

  it("is none before the site is known", async () => {
    const bearer = local("https://app.example", null);
    await expect(bearer.token()).rejects.toMatchObject({ code: "signInNeeded" });
  });
});

function local(origin: string, siteUrl: string | null) {
  return openBearer({
    config: null,
    siteUrl: () => siteUrl,
    appUrl: `${origin}/`,
    inTeams: false,
  });
}

async function serve(status: number): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status).end("{}"));
  servers.push(server);
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
