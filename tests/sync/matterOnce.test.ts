import { afterEach, beforeEach, expect, test } from "vitest";
import { agendaOf, type Meeting } from "../../src/domain/meeting/agenda.ts";
import { putOnAgenda } from "../../src/domain/meeting/matter.ts";
import { memoryStorage } from "../../src/sync/device/storage.ts";
import { openStore } from "../../src/sync/openStore.ts";
import type { Store } from "../../src/sync/store.ts";
import { provisionedSite, type TestSite } from "../support/site.ts";

let site: TestSite;
let stores: Store[];
beforeEach(async () => {
  site = await provisionedSite();
  await site.site.create("meetings", "meeting", { title: "Runde", state: "planned" });
  stores = [await opened(), await opened()];
});
afterEach(async () => {
  for (const store of stores) store.stop();
  await site.close();
});

async function opened(): Promise<Store> {
  const store = await openStore({ site: site.connect().site, storage: memoryStorage() });
  await store.refresh();
  return store;
}

/** Puts a cause on the agenda as one of its findings; each person may see another one as the nearest. */
function put(store: Store, finding: string): number {
  const { records } = store.getState();
  const matter = { name: "structures 4", findings: ["expiring 4", "coverage 4"] };
  const meeting = records.meetings.byId.get(1) as Meeting;
  const values = { title: finding, finding, kind: "finding" } as const;
  return putOnAgenda(store, records, matter, meeting, values);
}

const points = (store: Store) =>
  agendaOf(store.getState().records, 1).map(({ finding }) => finding);

async function allSettled() {
  await Promise.all(stores.map((store) => store.settled()));
  await Promise.all(stores.map((store) => store.refresh()));
}

test("two people who put a cause on the agenda at once make one point", async () => {
  const [first, second] = stores as [Store, Store];
  put(first, "expiring 4");
  put(second, "coverage 4");
  await allSettled();
  expect(points(first)).toHaveLength(1);
  expect(points(second)).toEqual(points(first));
  put(second, "coverage 4");
  put(first, "expiring 4");
  await allSettled();
  expect(points(first)).toHaveLength(1);
  for (const store of stores) expect(store.getState().outbox.edits).toEqual([]);
});

test("a point deleted and put there again is there, however quickly", async () => {
  const [first, second] = stores as [Store, Store];
  put(first, "expiring 4");
  await allSettled();
  const [point] = agendaOf(first.getState().records, 1);
  first.recycle("agendaItems", point?.id ?? 0);
  expect(points(first)).toEqual([]);
  put(first, "expiring 4");
  await allSettled();
  expect(points(first)).toHaveLength(1);
  expect(points(second)).toHaveLength(1);
});

test("a cause that waits in the store of topics is taken from there, one moved away leaves room", async () => {
  const [first, second] = stores as [Store, Store];
  const id = put(first, "expiring 4");
  await allSettled();
  first.update("agendaItems", first.presentId(id), { meeting: null, position: null });
  await allSettled();
  put(second, "coverage 4");
  await allSettled();
  expect(points(first)).toEqual(["expiring 4"]);
  first.update("agendaItems", first.presentId(id), { state: "discussed", meeting: null });
  await allSettled();
  put(second, "coverage 4");
  await allSettled();
  expect(points(first)).toEqual(["coverage 4"]);
});
