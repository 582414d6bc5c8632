import { afterEach, beforeEach, expect, test } from "vitest";
import { agendaOf, moveItem } from "../../src/domain/meeting/agenda.ts";
import { memoryStorage } from "../../src/sync/device/storage.ts";
import { openStore } from "../../src/sync/openStore.ts";
import type { Store } from "../../src/sync/store.ts";
import { provisionedSite, type TestSite } from "../support/site.ts";

let site: TestSite;
let stores: Store[];
beforeEach(async () => {
  site = await provisionedSite();
  const meeting = await site.site.create("meetings", "meeting", { title: "Runde" });
  for (const position of [1, 2, 3, 4, 5]) {
    await site.site.create("agendaItems", `item${position}`, {
      title: `Punkt ${position}`,
      meeting: meeting.id,
      position,
    });
  }
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

const agenda = (store: Store) => agendaOf(store.getState().records, 1);
const titles = (store: Store) => agenda(store).map(({ title }) => title?.at(-1));
const move = (store: Store, number: number, places: number) => {
  const items = agenda(store);
  const id = items.find(({ title }) => title === `Punkt ${number}`)?.id ?? 0;
  moveItem(store, items, id, places);
};

async function allSettled() {
  await Promise.all(stores.map((store) => store.settled()));
  await Promise.all(stores.map((store) => store.refresh()));
}

test.each([
  ["different points past each other", [2, 1], [3, -1]],
  ["the same point to different places", [2, 2], [2, -1]],
  ["different points into the same gap", [1, 2], [5, -1]],
  ["neighbours both upwards", [4, -2], [5, -2]],
])("two people who move %s at once end with one order", async (_, mine, theirs) => {
  const [first, second] = stores as [Store, Store];
  // Neither has seen the other's move.
  move(first, mine[0] as number, mine[1] as number);
  move(second, theirs[0] as number, theirs[1] as number);
  await allSettled();
  expect(titles(first)).toEqual(titles(second));
  expect(titles(first).toSorted()).toEqual(["1", "2", "3", "4", "5"]);
  for (const store of stores) expect(store.getState().outbox.edits).toEqual([]);
});

test("a position staff change in SharePoint meanwhile asks nobody either", async () => {
  const [first, second] = stores as [Store, Store];
  const there = await site.site.read("agendaItems", agenda(first)[3]?.id ?? 0);
  await site.site.update("agendaItems", there.id, there.etag, { position: 2 });
  move(first, 4, -3);
  await allSettled();
  expect(titles(first)).toEqual(["4", "1", "2", "3", "5"]);
  expect(titles(second)).toEqual(["4", "1", "2", "3", "5"]);
});

test("twenty moves each, all at the same time, leave one order", async () => {
  const [first, second] = stores as [Store, Store];
  for (let turn = 0; turn < 20; turn += 1) {
    move(first, (turn % 5) + 1, turn % 2 === 0 ? 2 : -3);
    move(second, ((turn * 2) % 5) + 1, turn % 3 === 0 ? -2 : 1);
    if (turn % 7 === 3) await second.refresh();
  }
  await allSettled();
  expect(titles(first)).toEqual(titles(second));
  expect(titles(first).toSorted()).toEqual(["1", "2", "3", "4", "5"]);
  for (const store of stores) expect(store.getState().outbox.edits).toEqual([]);
});
