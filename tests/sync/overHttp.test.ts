import { afterEach, beforeEach, expect, test } from "vitest";
import { memoryStorage } from "../../src/sync/device/storage.ts";
import { openStore } from "../../src/sync/openStore.ts";
import type { FieldValues } from "../../src/sync/outbox/values.ts";
import type { Store } from "../../src/sync/store.ts";
import { provisionedSite, type TestSite } from "../support/site.ts";
import { type BadNetwork, badNetwork } from "./badNetwork.ts";
import { chanceOf } from "./simulation/chance.ts";

const ownFields = [
  "goal",
  "description",
  "steps",
  "indicator",
  "baseline",
  "baselineSource",
  "target",
  "progress",
  "risks",
  "resolution",
] as const;
const editsEach = 60;
const recordCount = 6;
/** The clients' time runs faster than the wall's, so that waiting as told takes no time. */
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

let site: TestSite;
let stores: Store[];
beforeEach(async () => {
  site = await provisionedSite();
  stores = [];
});
afterEach(async () => {
  for (const store of stores) store.stop();
  await site.close();
});

test.for([1, 2, 3])(
  "ten people, sixty edits each, on a network with six kinds of faults (seed %i)",
  { timeout: 300_000 },
  async (seed) => {
    for (let at = 1; at <= recordCount; at += 1)
      await site.site.create("measures", `r${at}`, { title: `M${at}` });
    const networks: BadNetwork[] = [];

    const last = await Promise.all(
      ownFields.map(async (field, index) => {
        const network = badNetwork(seed * 100 + index, 0.05, clock, globalThis.fetch);
        networks.push(network);
        const store = await openStore({
          site: site.connect({ fetch: network.fetch, now, sleep }).site,
          storage: memoryStorage(),
          clock,
        });
        stores.push(store);
        return typeAll(store, field, index, chanceOf(seed * 1_000 + index));
      }),
    );
    for (const network of networks) network.heal();
    await Promise.all(stores.map(allSent));
    await Promise.all(stores.map((store) => store.refresh()));

    const { lists } = await site.site.load();
    const measures = lists.find(({ name }) => name === "measures")?.entries ?? [];
    last.forEach((values, index) => {
      for (const [record, value] of values) {
        const entry = measures.find(({ key }) => key === record) as unknown as FieldValues;
        expect([record, entry[ownFields[index] ?? "goal"]]).toEqual([record, value]);
      }
    });
    const titles = measures.map((entry) => String((entry as unknown as FieldValues).title));
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles).toHaveLength(recordCount + ownFields.length * (editsEach / 10));
    for (const store of stores) expect(store.getState().records.measures.all).toEqual(measures);
    expect(networks.map((network) => network.early())).toEqual(networks.map(() => 0));
    const kinds = new Set(networks.flatMap(({ counts }) => Object.keys(counts)));
    expect(kinds.size).toBe(6);
    const ledger = await site.ledger();
    expect(ledger.filter(({ ifMatch }) => JSON.stringify(ifMatch).includes("*"))).toEqual([]);
  },
);

/** Types all edits, one in ten of them a new record, and tells what each record's own field must hold in the end. */
async function typeAll(
  store: Store,
  field: (typeof ownFields)[number],
  index: number,
  chance: () => number,
): Promise<Map<string, string>> {
  while (store.getState().phase !== "fresh") await sleep(200);
  const last = new Map<string, string>();
  for (let at = 0; at < editsEach; at += 1) {
    const value = `${index}-${at}`;
    if (at % 10 === 9) store.create("measures", { title: `new ${value}` });
    else {
      const key = `r${1 + Math.floor(chance() * recordCount)}`;
      const entry = store.getState().records.measures.all.find((one) => one.key === key);
      store.update("measures", entry?.id ?? 0, { [field]: value });
      last.set(key, value);
    }
    await sleep(chance() * 1_000);
  }
  return last;
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
