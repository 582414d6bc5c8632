import { afterEach, beforeEach, expect, test } from "vitest";
import "fake-indexeddb/auto";
import { openDeviceStorage } from "../../src/sync/device/deviceStorage.ts";
import { openStore } from "../../src/sync/openStore.ts";
import type { Store } from "../../src/sync/store.ts";
import { provisionedSite, type TestSite } from "../support/site.ts";

let site: TestSite;
let open: Store[];
beforeEach(async () => {
  site = await provisionedSite();
  open = [];
});
afterEach(async () => {
  for (const store of open) store.stop();
  await site.close();
});

async function start(device: string, fetching: typeof fetch = fetch): Promise<Store> {
  const store = await openStore({
    site: site.connect({ fetch: fetching }).site,
    storage: await openDeviceStorage("anew", device),
    random: () => 0,
  });
  open.push(store);
  return store;
}

/** Deletes the list of measures and makes it anew with another entry under the same id and of the same version. */
async function makeAnew(): Promise<void> {
  await site.schema({ list: "mpi-measures", op: "deleteList" });
  await site.clock({ advanceSeconds: 90 });
  const colleague = site.connect();
  await colleague.provisioning.provision("de", () => {});
  const entry = await colleague.site.create("measures", "other", { title: "Anderes" });
  expect([entry.id, entry.etag]).toEqual([1, '"1"']);
}

/** The one edit there is, once it is refused because its record is gone. */
async function refused(store: Store) {
  await expect
    .poll(() => store.getState().outbox.edits[0]?.failure?.code, { timeout: 20_000 })
    .toBe("entryMissing");
  expect(store.getState().outbox.edits).toHaveLength(1);
  return store.getState().outbox.edits[0];
}

async function expectUntouched(): Promise<void> {
  const versions = await site.connect().site.versions("measures", 1);
  expect(versions.map(({ values }) => values["goal"] ?? null)).toEqual([null]);
}

test("an edit under way while its list is made anew changes no entry that bears the same id, and can be made a record", async () => {
  const { id } = await site.site.create("measures", "mine", { title: "Meines" });
  const store = await start("under way");
  await store.refresh();
  await makeAnew();
  store.update("measures", id, { goal: "Ziel" });
  await expect(store.settled()).rejects.toMatchObject({ code: "listMissing" });
  await expectUntouched();
  await store.refresh();
  const edit = await refused(store);
  expect(edit?.last).toMatchObject({ title: "Meines" });
  // Both are there to be seen, the one typed into and the other one.
  const titles = store.getState().records.measures.all.map(({ title, goal }) => [title, goal]);
  expect(titles.sort()).toEqual([
    ["Anderes", null],
    ["Meines", "Ziel"],
  ]);
  // The other one can be worked on meanwhile.
  store.update("measures", 1, { goal: "seins" });
  await expect
    .poll(() => site.connect().site.read("measures", 1) as Promise<unknown>, { timeout: 20_000 })
    .toMatchObject({
      title: "Anderes",
      goal: "seins",
    });
  store.retry(edit?.number ?? 0);
  await store.settled();
  const { lists } = await site.connect().site.load();
  const there = lists.find(({ name }) => name === "measures")?.entries ?? [];
  expect(there.map((entry) => "goal" in entry && [entry.title, entry.goal])).toEqual([
    ["Anderes", "seins"],
    ["Meines", "Ziel"],
  ]);
}, 60_000);

test("an edit kept on this device meets its list made anew after a restart, and is refused with all it holds", async () => {
  const { id } = await site.site.create("measures", "mine", { title: "Meines" });
  let isOffline = false;
  const fetching: typeof fetch = (input, init) =>
    isOffline ? Promise.reject(new TypeError("offline")) : fetch(input, init);
  const before = await start("restarted", fetching);
  await before.refresh();
  isOffline = true;
  before.update("measures", id, { goal: "Ziel" });
  await expect
    .poll(() => before.getState().outbox.edits[0]?.attempts, { timeout: 20_000 })
    .toBeGreaterThan(0);
  before.stop();
  await makeAnew();
  const after = await start("restarted");
  const edit = await refused(after);
  expect(edit).toMatchObject({ values: { goal: "Ziel" }, last: { title: "Meines" } });
  await expectUntouched();
}, 60_000);
