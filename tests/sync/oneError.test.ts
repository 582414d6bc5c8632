import { afterEach, beforeEach, expect, test } from "vitest";
import { memoryStorage } from "../../src/sync/device/storage.ts";
import { openStore } from "../../src/sync/openStore.ts";
import type { Store } from "../../src/sync/store.ts";
import { provisionedSite, type TestSite } from "../support/site.ts";

/** Time runs faster, so that the waits between tries take none. */
const haste = 200;
const now = () => 1_700_000_000_000 + performance.now() * haste;
const clock = {
  now,
  after(ms: number, call: () => void) {
    const timer = setTimeout(call, Math.ceil(ms / haste));
    return () => clearTimeout(timer);
  },
};

let site: TestSite;
let store: Store;
beforeEach(async () => {
  site = await provisionedSite();
  store = await openStore({ site: site.connect({ now }).site, storage: memoryStorage(), clock });
  await store.refresh();
});
afterEach(async () => {
  store.stop();
  await site.close();
});

test("what SharePoint cannot take is shown as refused after some tries, and holds nothing else up", async () => {
  // A look-up to a record that has never been.
  store.create("structures", { title: "x", provider: 99_999 });
  await expect(store.settled()).rejects.toMatchObject({ code: "serverFailed" });
  expect(store.getState().outbox.edits).toMatchObject([{ state: "refused" }]);
  expect(store.getState().records.structures.all).toHaveLength(1);
  store.create("potentials", { title: "y", state: "recognised" });
  await expect
    .poll(async () => {
      const { lists } = await site.site.load();
      return lists.find(({ name }) => name === "potentials")?.entries.map(({ title }) => title);
    })
    .toEqual(["y"]);
});
