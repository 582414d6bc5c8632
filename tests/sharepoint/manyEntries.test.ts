import { afterAll, beforeAll, expect, test } from "vitest";
import { batch } from "../../src/sharepoint/batch.ts";
import { openClient } from "../../src/sharepoint/client.ts";
import { makeGate } from "../../src/sharepoint/gate.ts";
import { listIn } from "../../src/sharepoint/lists.ts";
import { provisionedSite, type TestSite } from "../support/site.ts";

let site: TestSite;
beforeAll(async () => {
  site = await provisionedSite();
});
afterAll(() => site.close());

const count = 5_001;

test("a list beyond one page is loaded whole, each entry once, with two batches more", {
  timeout: 120_000,
}, async () => {
  const client = openClient({
    siteUrl: site.url,
    token: async () => "test",
    gate: makeGate(Date.now, Math.random),
    fetch: (input, init) => fetch(input, init),
    now: Date.now,
    sleep: (ms) => new Promise((awake) => setTimeout(awake, ms)),
    patienceMs: 60_000,
  });
  const outcomes = await batch(
    client,
    Array.from({ length: count }, (_, at) => ({
      send: (sp) =>
        listIn(sp, site.url, "areas").items.add({ Title: `Ort ${at}`, key: at.toString(16) }),
      bytes: 60,
    })),
  );
  expect(outcomes.filter(({ ok }) => !ok)).toEqual([]);
  const before = (await site.ledger()).length;
  const loaded = await site.site.load();
  const areas = loaded.lists.find(({ name }) => name === "areas")?.entries ?? [];
  expect(areas).toHaveLength(count);
  expect(new Set(areas.map(({ id }) => id)).size).toBe(count);
  expect((await site.ledger()).slice(before)).toHaveLength(3);
  const sent = (await site.ledger()).map(({ bytes, parts }) => [
    bytes <= 1_048_576,
    Number(parts ?? 0) <= 100,
  ]);
  expect(sent.every(([bytes, parts]) => bytes && parts)).toBe(true);
});
