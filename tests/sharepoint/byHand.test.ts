import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { BearerToken } from "@pnp/queryable";
import { SPBrowser, spfi } from "@pnp/sp";
import { afterEach, beforeEach, expect, test } from "vitest";
import "@pnp/sp/webs/index.js";
import "@pnp/sp/lists/index.js";
import "@pnp/sp/fields/index.js";
import { listNames } from "../../src/domain/schema/index.ts";
import { connect } from "../../src/sharepoint/connect.ts";
import { emptySite, provisionedSite, type TestSite } from "../support/site.ts";

let site: TestSite;
beforeEach(async () => {
  site = await provisionedSite();
});
afterEach(() => site.close());

/** The site as an administrator works on it by hand. */
function byHand(list: string) {
  const sp = spfi(site.url).using(SPBrowser({ baseUrl: site.url }), BearerToken("admin"));
  return sp.web.getList(`/sites/integration/Lists/mpi-${list}`);
}

test("a column deleted by hand reads as empty, is named, and is made again", async () => {
  const made = await site.site.create("potentials", "p1", {
    title: "P",
    description: "d",
    state: "recognised",
  });
  await byHand("potentials").fields.getByInternalNameOrTitle("description").delete();
  const loaded = await site.site.load();
  expect(loaded.lists.find(({ name }) => name === "potentials")).toMatchObject({
    missingFields: ["description"],
    entries: [{ title: "P", description: null }],
  });
  await expect(
    site.site.update("potentials", made.id, made.etag, { description: "neu" }),
  ).rejects.toMatchObject({
    code: "columnMissing",
    details: { list: "potentials", field: "description" },
  });
  const other = site.connect().site;
  await expect(
    other.create("potentials", "p2", { title: "Q", description: "x" }),
  ).rejects.toMatchObject({
    code: "columnMissing",
    details: { field: "description" },
  });
  const checked = (await site.provisioning.check()).filter(({ state }) => state !== "ok");
  expect(
    checked.map(({ name, columns }) => [name, columns.filter(({ state }) => state !== "ok")]),
  ).toEqual([
    ["potentials", [{ field: "description", state: "missing", differences: ["missing"] }]],
  ]);
  await site.provisioning.provision("en", () => {});
  expect((await site.provisioning.check()).filter(({ state }) => state !== "ok")).toEqual([]);
});

test("a deleted list is named and the others work on", async () => {
  await byHand("stages").delete();
  const loaded = await site.site.load();
  expect(loaded.missingLists).toEqual(["stages"]);
  await expect(site.site.create("stages", "s", {})).rejects.toMatchObject({ code: "listMissing" });
  await site.site.create("potentials", "p", { title: "P" });
});

test("renamed titles are harmless, added words stay, lost words and indexes are mended", async () => {
  await byHand("gaps").update({ Title: "Unsere Lücken" });
  const decision = byHand("gaps").fields.getByInternalNameOrTitle("decision");
  await decision.update({ Title: "Entscheid", Choices: ["offen", "vertagt"] } as never);
  await byHand("gaps")
    .fields.getByInternalNameOrTitle("key")
    .update({ EnforceUniqueValues: false } as never);
  const gaps = (await site.provisioning.check()).find(({ name }) => name === "gaps");
  expect(gaps).toMatchObject({ title: "Unsere Lücken", renamed: true, state: "differs" });
  expect(gaps?.columns.filter(({ differences }) => differences.length > 0)).toEqual([
    { field: "key", state: "differs", differences: ["notUnique"] },
    {
      field: "decision",
      state: "differs",
      differences: ["renamed", "choicesRemoved", "choicesAdded"],
    },
  ]);
  await site.provisioning.mend(["gaps"], () => {});
  const mended = (await site.provisioning.check()).find(({ name }) => name === "gaps");
  expect(mended).toMatchObject({ state: "ok", title: "Unsere Lücken" });
  const entry = await site.site.create("gaps", "g", {
    title: "L",
    kind: "data",
    decision: "?vertagt",
  });
  expect(entry).toMatchObject({ decision: "?vertagt" });
});

test("two people who create the lists at once, one of them cut off, leave one set of lists", async () => {
  const empty = await emptySite();
  try {
    let sent = 0;
    const cut = empty.connect({
      fetch: (input, init) => {
        sent += 1;
        return sent > 150 ? Promise.reject(new TypeError("closed")) : fetch(input, init);
      },
    });
    const [whole] = await Promise.allSettled([
      empty.provisioning.provision("de", () => {}),
      cut.provisioning.provision("de", () => {}),
    ]);
    expect(whole).toMatchObject({ status: "fulfilled" });
    await empty.provisioning.provision("de", () => {});
    const checked = await empty.provisioning.check();
    expect(checked.map(({ name, state, renamed }) => [name, state, renamed])).toEqual(
      listNames.map((name) => [name, "ok", false]),
    );
    expect(
      (await empty.site.load()).lists.find(({ name }) => name === "settings")?.entries.length,
    ).toBe(31);
  } finally {
    await empty.close();
  }
});

test("a token is renewed once after a 401, and goes to no other host", async () => {
  const asked: (readonly [string, boolean | undefined])[] = [];
  const server = createServer((request, response) => {
    response.writeHead(request.headers.authorization === "Bearer fresh" ? 200 : 401, {
      "Content-Type": "application/json",
    });
    response.end('{"Id":1,"Title":"A","Email":"a","LoginName":"a","PrincipalType":1}');
  });
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const token = async (address: string, fresh?: boolean) => {
    asked.push([new URL(address).origin, fresh]);
    return fresh ? "fresh" : "old";
  };
  try {
    expect(await connect({ siteUrl: `${origin}/sites/x`, token }).site.me()).toMatchObject({
      name: "A",
    });
    expect(asked).toEqual([
      [origin, false],
      [origin, true],
    ]);
    const always = connect({ siteUrl: `${origin}/sites/x`, token: async () => "old" });
    await expect(always.site.me()).rejects.toMatchObject({ code: "signInNeeded" });
  } finally {
    server.close();
  }
});

test("an answer cut off, a page of HTML and a refusal leave nothing pending", async () => {
  for (const [kind, code] of [
    ["html", "badAnswer"],
    ["truncate", "badAnswer"],
    ["dropBefore", "offline"],
  ] as const) {
    await site.fault({ kind, match: "$batch", count: 1 });
    await expect(site.site.load()).rejects.toMatchObject({ code });
    await site.fault(null);
  }
  const impatient = site.connect({ patienceMs: 0, random: () => 0 });
  await site.fault({ kind: "429", match: "$batch", count: 1, retryAfter: 7 });
  await expect(impatient.site.load()).rejects.toMatchObject({
    code: "throttled",
    details: { retryAfter: "7" },
  });
});
