import { afterEach, beforeEach, expect, test } from "vitest";
import "fake-indexeddb/auto";
import { openDeviceStorage } from "../../src/sync/deviceStorage.ts";
import { openStore, type StoreOptions } from "../../src/sync/openStore.ts";
import type { Store } from "../../src/sync/store.ts";
import type { TabMessage, Tabs } from "../../src/sync/tabs.ts";
import { provisionedSite, type TestSite } from "../support/site.ts";

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

/** A browser: its tabs hear each other, and the first one that is still open has the lock. */
function browser(): () => Tabs {
  const tabs: { listener: (message: TabMessage) => void; owner: () => void }[] = [];
  return () => {
    const self = { listener: (_: TabMessage) => {}, owner: () => {} };
    tabs.push(self);
    return {
      others: true,
      whenOwner(owner) {
        self.owner = owner;
        if (tabs[0] === self) owner();
      },
      post(message) {
        const copy = structuredClone(message);
        for (const tab of tabs) if (tab !== self) queueMicrotask(() => tab.listener(copy));
      },
      onMessage(listener) {
        self.listener = listener;
      },
      close() {
        const first = tabs[0] === self;
        tabs.splice(tabs.indexOf(self), 1);
        if (first) tabs[0]?.owner();
      },
    };
  };
}

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
  const tabs = browser();
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

test("when the sending tab is closed, the other one sends what is left", async () => {
  const tabs = browser();
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
