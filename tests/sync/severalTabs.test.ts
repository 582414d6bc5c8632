import { afterEach, beforeEach, expect, test } from "vitest";
import "fake-indexeddb/auto";
import { openDeviceStorage } from "../../src/sync/device/deviceStorage.ts";
import { openStore, type StoreOptions } from "../../src/sync/openStore.ts";
import type { Store } from "../../src/sync/store.ts";
import type { Tabs } from "../../src/sync/tabs/tabs.ts";
import { provisionedSite, type TestSite } from "../support/site.ts";
import { browserTabs } from "./browserTabs.ts";

let site: TestSite;
let open: Store[];
let name: string;
beforeEach(async () => {
  site = await provisionedSite();
  open = [];
  name = `tabs ${Math.random()}`;
});
afterEach(async () => {
  for (const store of open) store.stop();
  await site.close();
});

async function start(options: Partial<StoreOptions> = {}): Promise<Store> {
  const store = await openStore({
    site: site.connect().site,
    storage: await openDeviceStorage("site", name),
    ...options,
  });
  open.push(store);
  return store;
}

async function potentials() {
  const { lists } = await site.site.load();
  return lists.find((list) => list.name === "potentials")?.entries ?? [];
}

test("one of two tabs sends what both type, each edit once", async () => {
  const tabs = browserTabs();
  const [a, b] = [await start({ tabs: tabs() }), await start({ tabs: tabs() })];
  await Promise.all([a.refresh(), b.refresh()]);
  expect([a.getState().sentByOtherTab, b.getState().sentByOtherTab]).toEqual([false, true]);
  a.create("potentials", { title: "A", state: "recognised" });
  b.create("potentials", { title: "B", state: "recognised" });
  await Promise.all([a.settled(), b.settled()]);
  expect(
    (await potentials()).map((entry) => entry.key && (entry as { title?: unknown }).title).sort(),
  ).toEqual(["A", "B"]);
  const titles = (store: Store) =>
    store
      .getState()
      .records.potentials.all.map(({ title }) => title)
      .sort();
  expect([titles(a), titles(b)]).toEqual([
    ["A", "B"],
    ["A", "B"],
  ]);
});

const potential = (store: Store) => store.getState().records.potentials.all[0];

async function twoTabs() {
  const tabs = browserTabs();
  const made = await site.site.create("potentials", "x", { title: "erst", state: "recognised" });
  const a = await start({ tabs: tabs() });
  const b = await start({ tabs: tabs() });
  await Promise.all([a.refresh(), b.refresh()]);
  return { a, b, made };
}

test("what one tab has seen of others is no conflict in the tab that sends and has not", async () => {
  const { a, b, made } = await twoTabs();
  await site.site.update("potentials", made.id, made.etag, { title: "zwischendurch" });
  await b.refresh();
  expect([potential(a)?.title, potential(b)?.title]).toEqual(["erst", "zwischendurch"]);
  b.update("potentials", made.id, { title: "getippt" });
  await b.settled();
  expect(b.getState().outbox.edits).toEqual([]);
  expect(await potentials()).toMatchObject([{ title: "getippt" }]);
});

test("a conflict shows what stands on the site now, not what the sending tab last saw", async () => {
  const { a, b, made } = await twoTabs();
  const second = await site.site.update("potentials", made.id, made.etag, { title: "zweitens" });
  await b.refresh();
  await site.site.update("potentials", made.id, second.etag, { title: "drittens" });
  expect(potential(a)?.title).toBe("erst");
  b.update("potentials", made.id, { title: "getippt" });
  await expect(b.settled()).rejects.toMatchObject({ code: "conflict" });
  expect(b.getState().outbox.edits).toMatchObject([
    { conflicts: [{ base: "zweitens", mine: "getippt", theirs: "drittens" }] },
  ]);
});

test("a deletion in one tab is no conflict with what only that tab has seen", async () => {
  const { b, made } = await twoTabs();
  await site.site.update("potentials", made.id, made.etag, { title: "zwischendurch" });
  await b.refresh();
  b.recycle("potentials", made.id);
  await expect.poll(potentials, { timeout: 30_000 }).toEqual([]);
  await b.settled();
});

test("what a tab typed and the sending one joined into an edit that stands still is not shown twice", async () => {
  const { a, b, made } = await twoTabs();
  const other = await site.site.update("potentials", made.id, made.etag, { title: "anders" });
  a.update("potentials", made.id, { title: "von A" });
  await expect(a.settled()).rejects.toMatchObject({ code: "conflict" });
  await expect.poll(() => b.getState().outbox.edits[0]?.state).toBe("conflict");
  b.update("potentials", made.id, { title: "von B" });
  await expect
    .poll(() => a.getState().outbox.edits)
    .toMatchObject([{ state: "conflict", conflicts: [{ mine: "von B", theirs: "anders" }] }]);
  await expect
    .poll(() => b.getState().outbox.edits)
    .toMatchObject([{ state: "conflict", conflicts: [{ mine: "von B", theirs: "anders" }] }]);
  const [edit] = b.getState().outbox.edits;
  b.resolve(edit?.number ?? 0, []);
  await expect.poll(() => b.getState().outbox.edits).toEqual([]);
  expect(potential(b)).toMatchObject({ title: "anders", etag: other.etag });
  a.stop();
  await expect.poll(() => b.getState().sentByOtherTab).toBe(false);
  b.stop();
  // Given up for good: nothing of it comes back with the next start.
  const kept = await (await openDeviceStorage("site", name)).read();
  expect(kept.edits).toEqual([]);
});

test("what has landed is not sent again by the tab that takes over without having been told", async () => {
  const tabs = browserTabs();
  const made = await site.site.create("potentials", "x", { title: "erst", state: "recognised" });
  const deaf: () => Tabs = () => ({ ...tabs(), onMessage: () => {} });
  const a = await start({ tabs: tabs() });
  await a.refresh();
  await site.fault({ kind: "dropBefore", count: 1_000 });
  a.update("potentials", made.id, { title: "von A" });
  await expect(a.settled()).rejects.toMatchObject({ code: "offline" });
  await site.fault(null);
  const b = await start({ tabs: deaf() });
  await b.refresh();
  expect(b.getState().outbox.edits).toHaveLength(1);
  await a.refresh();
  await a.settled();
  a.update("potentials", made.id, { title: "noch einmal von A" });
  await a.settled();
  a.stop();
  await expect.poll(() => b.getState().sentByOtherTab).toBe(false);
  await b.settled();
  expect(await potentials()).toMatchObject([{ title: "noch einmal von A" }]);
});

test("an answer that comes late takes back nothing of what another tab has written meanwhile", async () => {
  const tabs = browserTabs();
  const made = await site.site.create("potentials", "x", { title: "erst", state: "recognised" });
  const a = await start({ tabs: tabs() });
  const { site: reached } = site.connect();
  let answered = () => {};
  const late = new Promise<void>((resolve) => {
    answered = resolve;
  });
  let asked = () => {};
  const asking = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const b = await start({
    tabs: tabs(),
    site: {
      ...reached,
      async changesSince(token) {
        const changes = await reached.changesSince(token);
        if (changes.entries.length === 0) return changes;
        asked();
        await late;
        return changes;
      },
    },
  });
  await Promise.all([a.refresh(), b.refresh()]);
  await site.site.update("potentials", made.id, made.etag, { description: "von anderen" });
  const refreshed = b.refresh();
  await asking;
  a.update("potentials", made.id, { title: "von A" });
  await a.settled();
  await expect.poll(() => potential(b)?.etag).toBe(potential(a)?.etag);
  answered();
  await refreshed;
  expect(potential(b)?.title).toBe("von A");
});

test("when the sending tab is closed, the other one sends what is left", async () => {
  const tabs = browserTabs();
  const [a, b] = [await start({ tabs: tabs() }), await start({ tabs: tabs() })];
  await Promise.all([a.refresh(), b.refresh()]);
  await site.fault({ kind: "dropBefore", count: 1_000 });
  a.create("potentials", { title: "A", state: "recognised" });
  b.create("potentials", { title: "B", state: "recognised" });
  await expect(a.settled()).rejects.toMatchObject({ code: "offline" });
  a.stop();
  await site.fault(null);
  await expect.poll(() => b.getState().sentByOtherTab).toBe(false);
  await expect.poll(async () => (await potentials()).length, { timeout: 15_000 }).toBe(2);
});

test("another person on the same computer sees and sends nothing of the first one's", async () => {
  const first = await start();
  await first.refresh();
  await site.fault({ kind: "dropBefore", count: 1_000 });
  first.create("potentials", { title: "geheim", state: "recognised" });
  first.writeDraft("form", { title: "auch" });
  await expect(first.settled()).rejects.toMatchObject({ code: "offline" });
  first.stop();
  await site.fault(null);
  const { me, ...rest } = site.connect().site;
  const somebodyElse = async () => ({ ...(await me()), login: "somebody else" });
  const second = await start({ site: { me: somebodyElse, ...rest } });
  await second.refresh();
  expect(second.getState().outbox.edits).toEqual([]);
  expect(second.readDraft("form")).toBeNull();
  expect(await potentials()).toEqual([]);
});

test("a blocked memory is said to protect nothing, and the work goes on", async () => {
  const broken = await openDeviceStorage("site", name);
  const store = await start({
    storage: {
      ...broken,
      read: () => Promise.reject(new Error("blocked")),
      readOutbox: () => Promise.reject(new Error("blocked")),
      saveOutbox: () => Promise.reject(new Error("full")),
      saveReplica: () => Promise.reject(new Error("full")),
      startAnew: () => Promise.reject(new Error("full")),
    },
  });
  await store.refresh();
  expect(store.getState().storageProtected).toBe(false);
  store.create("potentials", { title: "A", state: "recognised" });
  await store.settled();
  expect(await potentials()).toHaveLength(1);
});

test("a record deleted by somebody else keeps what was typed, to be made anew", async () => {
  const a = await start();
  await a.refresh();
  const made = await site.site.create("potentials", "x", { title: "X", state: "recognised" });
  await a.refresh();
  await site.site.recycle("potentials", made.id, made.etag);
  a.update("potentials", made.id, { description: "mühsam getippt" });
  await expect(a.settled()).rejects.toMatchObject({ code: "entryMissing" });
  const [edit] = a.getState().outbox.edits;
  a.retry(edit?.number ?? 0);
  await a.settled();
  expect(await potentials()).toMatchObject([{ title: "X", description: "mühsam getippt" }]);
});
