import { afterAll, beforeAll, expect, test } from "vitest";
import type { Connection } from "../../src/sharepoint/connect.ts";
import { provisionedSite, type TestSite } from "../support/site.ts";

let site: TestSite;
beforeAll(async () => {
  site = await provisionedSite();
});
afterAll(() => site.close());

test("an ETag as loaded is accepted by the next write and refused once somebody has written", async () => {
  const made = await site.site.create("potentials", "e1", { title: "P" });
  await site.site.update("potentials", made.id, made.etag, { description: "neu" });
  const loaded = await loadedEntry(site, made.id);
  expect(loaded).toEqual(await site.site.read("potentials", made.id));
  await site.site.update("potentials", made.id, loaded.etag, { description: "neuer" });
  await expect(
    site.site.update("potentials", made.id, loaded.etag, { description: "veraltet" }),
  ).rejects.toMatchObject({ code: "conflict" });
});

/** What another SharePoint might do with the version, as seen by the client. */
const otherSites = {
  "counts versions otherwise than ETags": {
    asked: (text: string) => text,
    answered: (text: string) =>
      text.replace(/"owshiddenversion":(\d+)/g, (_, n) => `"owshiddenversion":${Number(n) + 1}`),
  },
  "does not tell versions": {
    asked: (text: string) => text.replaceAll("owshiddenversion", "unknownProperty"),
    answered: (text: string) => text,
  },
};

for (const [what, { asked, answered }] of Object.entries(otherSites)) {
  test(`a site that ${what} is asked for its ETags`, async () => {
    const made = await site.site.create("potentials", what.replaceAll(" ", ""), { title: "P" });
    const other = site.connect({
      fetch: async (input, init) => {
        const answer = await fetch(input, { ...init, body: asked(String(init?.body ?? "")) });
        return new Response(answered(await answer.text()), answer);
      },
    });
    const loaded = await loadedEntry(other, made.id);
    expect(loaded).toEqual(made);
    const written = await other.site.update("potentials", made.id, loaded.etag, { title: "Q" });
    expect(written).toMatchObject({ title: "Q" });
  });
}

async function loadedEntry(connection: Connection, id: number) {
  const { lists } = await connection.site.load();
  const potentials = lists.find(({ name }) => name === "potentials")?.entries ?? [];
  const entry = potentials.find((one) => one.id === id);
  if (!entry) throw new Error(`No entry ${id} was loaded.`);
  return entry;
}
