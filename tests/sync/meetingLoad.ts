import { expect } from "vitest";
import { openStore } from "../../src/sync/openStore.ts";
import { memoryStorage } from "../../src/sync/storage.ts";
import type { Store } from "../../src/sync/store.ts";
import type { FieldValues } from "../../src/sync/values.ts";
import { type LedgerLine, provisionedSite, type TestSite } from "../support/site.ts";
import { type BadNetwork, badNetwork } from "./badNetwork.ts";
import { chanceOf } from "./simulation/chance.ts";

/** So many people who type so much while a meeting runs. */
export interface Load {
  readonly seed: number;
  readonly people: number;
  readonly editsEach: number;
  readonly records: number;
  /** Mean time between two edits of one person, in milliseconds. */
  readonly every: number;
  /** How often each of six faults meets a request, 0–1. */
  readonly faults: number;
}

/** People's time runs so many times faster than the wall's, so that waiting as told takes no time. */
const haste = 20;
const now = () => 1_700_000_000_000 + performance.now() * haste;
// Node's timers may end up to a millisecond early, which this haste would make twenty of.
const wall = (ms: number) => Math.ceil(ms / haste) + 1;
const sleep = (ms: number) => new Promise<void>((awake) => setTimeout(awake, wall(ms)));
const clock = {
  now,
  after(ms: number, call: () => void) {
    const timer = setTimeout(call, wall(ms));
    return () => clearTimeout(timer);
  },
};

/**
 * Lets people type over real HTTP on a bad network and expects that nothing is lost, doubled or
 * overwritten, that all see the same within two change queries, and that nothing is sent too early.
 * Tells the most resource units of any minute after all had come in, by the site's ledger.
 */
export async function holdMeeting(load: Load): Promise<{ readonly unitsInMinute: number }> {
  const site = await provisionedSite({ now });
  const stores: Store[] = [];
  try {
    return await holdMeetingAt(site, stores, load);
  } finally {
    for (const store of stores) store.stop();
    await site.close();
  }
}

async function holdMeetingAt(site: TestSite, stores: Store[], load: Load) {
  await site.site.create("meetings", "meeting", { title: "Runde", state: "running" });
  for (let at = 1; at <= load.records; at += 1) {
    await site.site.create("measures", `r${at}`, { title: `M${at}`, targetGroups: [] });
  }
  const networks: BadNetwork[] = [];
  const everybody = Array.from({ length: load.people }, async (_, person) => {
    // They come in one after another.
    await sleep(person * 6_000);
    const network = badNetwork(load.seed * 1_000 + person, load.faults, now);
    networks.push(network);
    const store = await openStore({
      site: site.connect({ fetch: network.fetch, now, sleep }).site,
      storage: memoryStorage(),
      clock,
    });
    stores.push(store);
    while (store.getState().phase !== "fresh") await sleep(200);
    return store;
  });
  const present = await Promise.all(everybody);
  const begun = now();
  await Promise.all(present.map((store, person) => typeAll(store, person, load)));
  const ended = now();
  for (const network of networks) network.heal();
  await Promise.all(present.map(allSent));
  await Promise.all(present.map((store) => store.refresh()));

  const { lists } = await site.site.load();
  const measures = lists.find(({ name }) => name === "measures")?.entries ?? [];
  expectAllThere(measures as unknown as readonly FieldValues[], load);
  for (const store of present) expect(store.getState().records.measures.all).toEqual(measures);
  expect(networks.map((network) => network.early())).toEqual(networks.map(() => 0));
  const kinds = new Set(networks.flatMap(({ counts }) => Object.keys(counts)));
  expect(kinds.size).toBe(load.faults > 0 ? 6 : 0);
  const ledger = await site.ledger();
  expect(ledger.filter(({ ifMatch }) => JSON.stringify(ifMatch).includes("*"))).toEqual([]);
  return { unitsInMinute: mostInMinute(ledger, begun, ended) };
}

/** Each person adds words of their own to a field all share; one edit in ten is a new record. */
async function typeAll(store: Store, person: number, load: Load): Promise<void> {
  const chance = chanceOf(load.seed * 10_000 + person);
  for (let at = 0; at < load.editsEach; at += 1) {
    const value = `${person}-${at}`;
    if (at % 10 === 9) store.create("measures", { title: `new ${value}` });
    else {
      const key = `r${1 + Math.floor(chance() * load.records)}`;
      const entry = store.getState().records.measures.all.find((one) => one.key === key);
      const groups = entry?.targetGroups ?? [];
      store.update("measures", entry?.id ?? 0, { targetGroups: [...groups, `?${value}`] });
    }
    await sleep(chance() * 2 * load.every);
  }
}

function expectAllThere(measures: readonly FieldValues[], load: Load): void {
  const titles = measures.map(({ title }) => String(title));
  const words = measures.flatMap(({ targetGroups }) => targetGroups as readonly string[]);
  const edits = Array.from({ length: load.people * load.editsEach }, (_, number) => ({
    value: `${Math.floor(number / load.editsEach)}-${number % load.editsEach}`,
    isNew: (number % load.editsEach) % 10 === 9,
  }));
  const expectedWords = edits.filter(({ isNew }) => !isNew).map(({ value }) => `?${value}`);
  const expectedTitles = edits.filter(({ isNew }) => isNew).map(({ value }) => `new ${value}`);
  expect([...words].sort()).toEqual([...expectedWords].sort());
  expect(titles.filter((title) => title.startsWith("new ")).sort()).toEqual(expectedTitles.sort());
}

async function allSent(store: Store): Promise<void> {
  while (store.getState().outbox.edits.length > 0) {
    const stuck = store
      .getState()
      .outbox.edits.find(({ state }) => state === "conflict" || state === "refused");
    if (stuck) throw new Error(`${stuck.state} ${stuck.failure} ${JSON.stringify(stuck.values)}`);
    await sleep(500);
  }
}

/** The most resource units used within any minute that lies between the two instants. */
function mostInMinute(ledger: readonly LedgerLine[], from: number, to: number): number {
  const spent = ledger
    .map(({ at, ru }) => ({ at: Date.parse(String(at)), ru }))
    .filter(({ at }) => at >= from && at <= to);
  let most = 0;
  let sum = 0;
  let first = 0;
  for (const { at, ru } of spent) {
    sum += ru;
    while ((spent[first]?.at ?? at) <= at - 60_000) sum -= spent[first++]?.ru ?? 0;
    most = Math.max(most, sum);
  }
  return most;
}
