import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { openBearer } from "../../src/teams/bearer.ts";
import { makeTrust } from "../../src/teams/trust.ts";

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((closed) => server.close(closed));
});

const lists = "/sites/integration/_api/web/lists";

describe("A bearer without a sign-in", () => {
  it("goes to the local site beside the app", async () => {
    const origin = await serve(200);
    expect(await without(origin).token(`${origin}${lists}`)).toBe("local");
  });

  it("says that the sign-in is not set up where no local site runs", async () => {
    const origin = await serve(404);
    const token = without(origin).token(`${origin}${lists}`);
    await expect(token).rejects.toMatchObject({ code: "signInNotSetUp" });
  });

  it("says so for a real SharePoint too", async () => {
    const token = without("https://app.example").token(`https://firma.sharepoint.com${lists}`);
    await expect(token).rejects.toMatchObject({ code: "signInNotSetUp" });
  });

  it("goes to no strange host", async () => {
    const token = without("https://app.example").token(`https://evil.example${lists}`);
    await expect(token).rejects.toMatchObject({ code: "otherHost" });
  });

  it("is none before the site is known", async () => {
    const wish = without("https://app.example").requestManage(null);
    await expect(wish).rejects.toMatchObject({ code: "signInNeeded" });
  });
});

describe("A bearer with a sign-in", () => {
  const config = { clientId: "a", tenant: "b", sharePointHost: null };

  it.each(["https://evil.example", "http://firma.sharepoint.com", "https://app.example:8443"])(
    "is not even asked for where %s is meant",
    async (origin) => {
      const appUrl = "https://app.example/";
      const bearer = openBearer({ config, trust: makeTrust(appUrl, null), appUrl, inTeams: false });
      const token = bearer.token(`${origin}${lists}`);
      await expect(token).rejects.toMatchObject({ code: "otherHost" });
    },
  );

  it("waits for a person's word where SharePoint's host was never chosen", async () => {
    const appUrl = "https://app.example/";
    const trust = makeTrust(appUrl, null, ["firma.sharepoint.com"]);
    const bearer = openBearer({ config, trust, appUrl, inTeams: false });
    const token = bearer.token(`https://evil.sharepoint.com${lists}`);
    await expect(token).rejects.toMatchObject({ code: "unknownHost" });
  });
});

function without(origin: string) {
  const appUrl = `${origin}/`;
  return openBearer({ config: null, trust: makeTrust(appUrl, null), appUrl, inTeams: false });
}

async function serve(status: number): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status).end("{}"));
  servers.push(server);
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
