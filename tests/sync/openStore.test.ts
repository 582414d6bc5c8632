import { afterEach, beforeEach, expect, test } from "vitest";
import "fake-indexeddb/auto";
import { openDeviceStorage } from "../../src/sync/device/deviceStorage.ts";
import { openStore, type StoreOptions } from "../../src/sync/openStore.ts";
import type { Store } from "../../src/sync/store.ts";
import { provisionedSite, type TestSite } from "../support/site.ts";

let site: TestSite;
let open: Store[];
let account = 0;
beforeEach(async () => {
  site = await provisionedSite();
  open = [];
  account += 1;
});
afterEach(async () => {
  for (const store of open) store.stop();
  await site.close();
});

async function start(options: Partial<StoreOptions> = {}): Promise<Store> {
  const store = await openStore({
    site: site.connect().site,
    storage: await openDeviceStorage("test", `${account} ${open.length}`),
    ...options,
  });
  open.push(store);
  return store;
}

test("what is created shows at once and reaches the site with what points to it", async () => {
  const store = await start();
  await store.refresh();
  const organisation = store.create("organisations", { title: "Neu", kind: "welfare" });
  const structure = store.create("structures", { title: "Stelle", provider: organisation });
  expect(store.getState().records.structures.byId.get(structure)?.provider).toBe(organisation);
  await store.settled();
  const { lists } = await site.site.load();
  const sent = lists.find(({ name }) => name === "structures")?.entries[0];
  expect(sent).toMatchObject({ title: "Stelle", provider: store.presentId(organisation) });
  expect(store.getState().records.structures.all.map(({ id }) => id)).toEqual([sent?.id]);
});

test("different fields of one record changed by two people both stand; the same field is asked about", async () => {
  const [a, b] = [await start(), await start()];
  await a.refresh();
  const id = a.create("potentials", { title: "P", state: "recognised" });
  await a.settled();
  await b.refresh();
  const there = a.presentId(id);
  a.update("potentials", there, { description: "von A" });
  b.update("potentials", there, { state: "published" });
  await Promise.all([a.settled(), b.settled()]);
  expect(await site.site.read("potentials", there)).toMatchObject({
    description: "von A",
    state: "published",
  });
  await Promise.all([a.refresh(), b.refresh()]);
  a.update("potentials", there, { title: "A" });
  await a.settled();
  b.update("potentials", there, { title: "B" });
  await expect(b.settled()).rejects.toMatchObject({ code: "conflict" });
  const [edit] = b.getState().outbox.edits;
  expect(edit?.conflicts).toEqual([{ field: "title", base: "P", mine: "B", theirs: "A" }]);
  b.resolve(edit?.number ?? 0, ["title"]);
  await b.settled();
  expect(await site.site.read("potentials", there)).toMatchObject({ title: "B" });
});

test("an edit and a half-filled form survive a reload while the site cannot be reached", async () => {
  const storage = () => openDeviceStorage("test", `${account} reload`);
  const first = await start({ storage: await storage() });
  await first.refresh();
  await site.fault({ kind: "dropBefore", count: 1_000 });
  first.create("potentials", { title: "bleibt", state: "recognised" });
  first.writeDraft("form", { title: "halb" });
  await expect(first.settled()).rejects.toMatchObject({ code: "offline" });
  first.stop();
  await site.fault(null);
  const second = await start({ storage: await storage() });
  expect(second.getState().phase).toBe("fromDevice");
  expect(second.readDraft("form")).toEqual({ title: "halb" });
  await second.settled();
  const { lists } = await site.site.load();
  expect(
    lists.find(({ name }) => name === "potentials")?.entries.map(({ title }) => title),
  ).toEqual(["bleibt"]);
});
