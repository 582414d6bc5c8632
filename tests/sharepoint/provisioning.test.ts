import { afterAll, beforeAll, expect, test } from "vitest";
import { listNames } from "../../src/domain/schema/index.ts";
import { emptySite, type TestSite } from "../support/site.ts";

let site: TestSite;
beforeAll(async () => {
  site = await emptySite();
});
afterAll(() => site.close());

test("an empty site gets all lists, and a second run changes nothing", async () => {
  const told: string[] = [];
  await site.provisioning.provision("de", (done, of, list) => told.push(`${done}/${of} ${list}`));
  expect(told).toHaveLength(listNames.length * 2);
  expect((await site.provisioning.check()).filter(({ state }) => state !== "ok")).toEqual([]);
  const loaded = await site.site.load();
  expect(loaded.missingLists).toEqual([]);
  expect(loaded.lists.find(({ name }) => name === "actionFields")?.entries).toHaveLength(10);
  const before = (await site.ledger()).length;
  await site.provisioning.provision("de", () => {});
  const writes = (await site.ledger())
    .slice(before)
    .filter(({ method, url }) => method !== "GET" && !url.includes("$batch"));
  expect(writes).toEqual([]);
});
