import { afterEach, beforeEach, expect, test } from "vitest";
import type { GateMemory } from "../../src/sharepoint/transport/gate.ts";
import { shareOfUnits } from "../../src/sync/follow/schedule.ts";
import { openStore } from "../../src/sync/openStore.ts";
import type { Store } from "../../src/sync/store.ts";
import { alone, type Tabs } from "../../src/sync/tabs/tabs.ts";
import { provisionedSite, type TestSite } from "../support/site.ts";
import { browserTabs } from "./browserTabs.ts";
import { mostInMinute } from "./mostInMinute.ts";
import { chanceOf } from "./simulation/chance.ts";
import { type Device, newDevice, storageOf } from "./simulation/device.ts";
import { type VirtualTime, virtualTime } from "./virtualTime.ts";

/** What SharePoint grants an app in a minute in the smallest tenants. */
const unitsPerMinute = 1_250;
const recordCount = 40;
const editCount = 400;

let time: VirtualTime;
let site: TestSite;
let device: Device;
let open: Store[];
/** The pause the site asked for, as the browser keeps it. */
let pausedUntil: number;
const pause: GateMemory = {
  read: () => pausedUntil,
  write(opensAt) {
    pausedUntil = opensAt;
  },
};
let online: boolean;
let sentEarly: number;

beforeEach(async () => {
  time = virtualTime(7);
  site = await provisionedSite({ now: time.now, throttle: false });
  device = newDevice();
  open = [];
  pausedUntil = 0;
  online = true;
  sentEarly = 0;
  for (let at = 1; at <= recordCount; at += 1) {
    await site.site.create("measures", `r${at}`, { title: `M${at}` });
  }
});
afterEach(async () => {
  for (const store of open) store.stop();
  await site.close();
});

/** A page of the device. */
async function start(tabs: Tabs = alone()): Promise<Store> {
  const random = chanceOf(open.length + 1);
  const network = time.network(open.length + 1);
  const store = await openStore({
    site: site.connect({
      fetch: async (input, init) => {
        if (!online) throw new TypeError("fetch failed");
        if (time.now() < pausedUntil) sentEarly += 1;
        return network(input, init);
      },
      pause,
      now: time.now,
      sleep: time.sleep,
      random,
    }).site,
    storage: storageOf(device, async (_, work) => work(), false),
    clock: time,
    random,
    tabs,
  });
  open.push(store);
  return store;
}

async function whileNot(done: () => boolean): Promise<void> {
  const until = time.now() + 900_000;
  while (!done()) {
    if (time.now() > until) throw new Error("It does not come to an end");
    await time.sleep(100);
  }
}

const fresh = (store: Store) => whileNot(() => store.getState().phase === "fresh");
const allSent = (store: Store) => whileNot(() => store.getState().outbox.edits.length === 0);
const isThrottled = (store: Store) => store.getState().trouble?.failure.code === "throttled";

/** Nine new records, then a change of an old one, and so on. */
function typeInto(store: Store, from: number, count: number): void {
  const { all } = store.getState().records.measures;
  for (let at = from; at < from + count; at += 1) {
    if (at % 10 === 9)
      store.update("measures", all[Math.floor(at / 10)]?.id ?? 0, { goal: `e${at}` });
    else store.create("measures", { title: `new ${at}` });
  }
}

/** Everything is on the site once, and each record changed was written once. */
async function expectAllThere(count: number): Promise<void> {
  await site.throttle(false);
  const { lists } = await site.site.load();
  const measures = lists.find(({ name }) => name === "measures")?.entries ?? [];
  const told = measures.flatMap((entry) => {
    const { title, goal } = entry as { title?: string; goal?: string | null };
    return [...(title?.startsWith("new ") ? [title] : []), ...(goal ? [goal] : [])];
  });
  const typed = Array.from({ length: count }, (_, at) => (at % 10 === 9 ? `e${at}` : `new ${at}`));
  expect(told.sort()).toEqual(typed.sort());
  for (const { etag } of measures) expect(['"1"', '"2"']).toContain(etag.replace(/^"[^,]*,/, '"'));
}

test("who comes back with four hundred edits sends all of them within the budget the site enforces", {
  timeout: 120_000,
}, async () => {
  const store = await start();
  await time.until(fresh(store));
  online = false;
  await time.until(typeAndFail(store, 0, editCount));
  expect(store.getState().outbox.edits.length).toBe(editCount);
  await time.until(time.sleep(120_000));
  await site.clearLedger();
  await site.throttle(true);
  online = true;
  const back = time.now();
  void store.refresh().catch(() => undefined);
  await time.until(allSent(store));
  const ledger = await site.ledger();
  expect(mostInMinute(ledger, 0)).toBeLessThanOrEqual(unitsPerMinute);
  // However much there is to send, half of what the site grants is left to others.
  expect(mostInMinute(ledger, 0)).toBeLessThanOrEqual(unitsPerMinute / 2 + shareOfUnits);
  expect(mostInMinute(ledger, 0)).toBeGreaterThan(unitsPerMinute / 3);
  expect(time.now() - back).toBeLessThanOrEqual(180_000);
  expect(ledger.filter(({ status }) => status === 429)).toEqual([]);
  await expectAllThere(editCount);
});

async function typeAndFail(store: Store, from: number, count: number): Promise<void> {
  typeInto(store, from, count);
  await whileNot(() => store.getState().trouble !== null);
}

/** Others have used up all the site grants: what is sent now is refused. */
async function useUpBudget(): Promise<void> {
  await site.throttle(true);
  const others = site.connect({
    fetch: time.network(99),
    now: time.now,
    sleep: time.sleep,
    patienceMs: 0,
  }).site;
  const isUsedUp = async () => (await site.ledger()).some(({ status }) => status === 429);
  while (!(await isUsedUp())) await others.load().catch(() => undefined);
}

test("another tab sends the rest, each edit once and not before the pause is over, where the sending one is closed while throttled", {
  timeout: 120_000,
}, async () => {
  const tabs = browserTabs();
  const a = await start(tabs());
  const b = await start(tabs());
  await time.until(Promise.all([fresh(a), fresh(b)]));
  await site.clearLedger();
  await time.until(useUpBudget());
  typeInto(a, 0, 30);
  typeInto(b, 30, 30);
  await time.until(whileNot(() => isThrottled(a) && b.getState().outbox.edits.length === 60));
  const until = pausedUntil;
  expect(until).toBeGreaterThan(time.now());
  a.stop();
  await time.until(whileNot(() => !b.getState().sentByOtherTab));
  await time.until(allSent(b));
  expect(time.now()).toBeGreaterThan(until);
  expect(sentEarly).toBe(0);
  await expectAllThere(60);
});

test("the next start sends the rest, each edit once and not before the pause is over, where the page is closed while throttled", {
  timeout: 120_000,
}, async () => {
  const first = await start();
  await time.until(fresh(first));
  await site.clearLedger();
  await time.until(useUpBudget());
  typeInto(first, 0, 60);
  await time.until(whileNot(() => isThrottled(first) && device.edits.size === 60));
  const until = pausedUntil;
  expect(until).toBeGreaterThan(time.now());
  first.stop();
  const next = await start();
  expect(next.getState().outbox.edits).toHaveLength(60);
  await time.until(allSent(next));
  expect(time.now()).toBeGreaterThan(until);
  expect(sentEarly).toBe(0);
  await expectAllThere(60);
});
