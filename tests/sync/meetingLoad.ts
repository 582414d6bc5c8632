import { expect } from "vitest";
import { memoryStorage } from "../../src/sync/device/storage.ts";
import { openStore } from "../../src/sync/openStore.ts";
import type { FieldValues } from "../../src/sync/outbox/values.ts";
import type { Store } from "../../src/sync/store.ts";
import { provisionedSite, type TestSite } from "../support/site.ts";
import { type BadNetwork, badNetwork } from "./badNetwork.ts";
import { mostInMinute } from "./mostInMinute.ts";
import { chanceOf } from "./simulation/chance.ts";
import { type VirtualTime, virtualTime } from "./virtualTime.ts";

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
  /** Whether the site refuses what goes beyond its budget. */
  readonly throttle: boolean;
  /** Time between two who come in, in milliseconds. */
  readonly comeInEvery: number;
  /** Whether a client can read for how long the site wants to be left alone, which a browser may not. */
  readonly saysHowLong: boolean;
}

/** What the site's ledger tells of the meeting. */
export interface Spent {
  /** The most resource units of any sixty seconds, from the first who came in. */
  readonly unitsInMinute: number;
  /** The same from when all were there. */
  readonly unitsInMeeting: number;
  /** From the last edit until all had arrived, in milliseconds. */
  readonly sentAfterMs: number;
  readonly refused: number;
  readonly requests: number;
  readonly conflicts: number;
}

/**
 * Lets people type over real HTTP on a bad network and expects that nothing is lost, doubled or
 * overwritten, that all see the same within two change queries, and that nothing is sent too early.
 */
export async function holdMeeting(load: Load): Promise<Spent> {
  const time = virtualTime(load.seed);
  const site = await provisionedSite({ now: time.now, throttle: false });
  const stores: Store[] = [];
  try {
    return await holdMeetingAt(site, stores, load, time);
  } finally {
    for (const store of stores) store.stop();
    await site.close();
  }
}

async function holdMeetingAt(
  site: TestSite,
  stores: Store[],
  load: Load,
  time: VirtualTime,
): Promise<Spent> {
  const { now, sleep } = time;
  await site.site.create("meetings", "meeting", { title: "Runde", state: "running" });
  for (let at = 1; at <= load.records; at += 1) {
    await site.site.create("measures", `r${at}`, { title: `M${at}`, targetGroups: [] });
  }
  for (let person = 0; person < load.people; person += 1)
    await site.as({ user: addressOf(person) });
  await site.as(null);
  await site.clearLedger();
  if (load.throttle) await site.throttle(true);
  const networks: BadNetwork[] = [];
  const everybody = Array.from({ length: load.people }, async (_, person) => {
    await sleep(person * load.comeInEvery);
    const travel = time.network(load.seed * 100 + person);
    const network = badNetwork(load.seed * 1_000 + person, load.faults, time, travel);
    networks.push(network);
    const store = await openStore({
      site: site.connect({
        fetch: load.saysHowLong ? network.fetch : withoutHeaders(network.fetch),
        token: async () => `user:${addressOf(person)}`,
        random: chanceOf(load.seed * 7_000 + person),
        now,
        sleep,
      }).site,
      storage: memoryStorage(),
      clock: time,
      random: chanceOf(load.seed * 8_000 + person),
    });
    stores.push(store);
    while (store.getState().phase !== "fresh") await sleep(200);
    return store;
  });
  const present = await time.until(Promise.all(everybody));
  const begun = now();
  await time.until(
    Promise.all(present.map((store, person) => typeAll(store, person, load, sleep))),
  );
  const typed = now();
  for (const network of networks) network.heal();
  await time.until(Promise.all(present.map((store) => allSent(store, time, typed + longestMs))));
  const sent = now();
  const ledger = await site.ledger();
  await time.until(Promise.all(present.map((store) => store.refresh())));

  await site.throttle(false);
  const { lists } = await site.site.load();
  const measures = lists.find(({ name }) => name === "measures")?.entries ?? [];
  expectAllThere(measures as unknown as readonly FieldValues[], load);
  for (const store of present) expect(store.getState().records.measures.all).toEqual(measures);
  expect(networks.map((network) => network.early())).toEqual(networks.map(() => 0));
  const kinds = new Set(networks.flatMap(({ counts }) => Object.keys(counts)));
  expect(kinds.size).toBe(load.faults > 0 ? 6 : 0);
  expect(ledger.filter(({ ifMatch }) => JSON.stringify(ifMatch).includes("*"))).toEqual([]);
  return {
    unitsInMinute: mostInMinute(ledger, 0),
    unitsInMeeting: mostInMinute(ledger, begun),
    sentAfterMs: sent - typed,
    refused: ledger.filter(({ status }) => status === 429).length,
    requests: ledger.length,
    conflicts: ledger.flatMap(({ statuses }) => statuses).filter((status) => status === 412).length,
  };
}

function addressOf(person: number): string {
  return `person-${person + 1}@landkreis.example`;
}

/** A network as a browser's page sees it where the site names no header that other origins may read. */
function withoutHeaders(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const answer = await fetch(input, init);
    const headers = new Headers({ "Content-Type": answer.headers.get("Content-Type") ?? "" });
    const { status, statusText } = answer;
    return new Response(status === 204 ? null : answer.body, { status, statusText, headers });
  };
}

type Sleep = VirtualTime["sleep"];

/** Each person adds words of their own to a field all share; one edit in ten is a new record. */
async function typeAll(store: Store, person: number, load: Load, sleep: Sleep): Promise<void> {
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
    if (at < load.editsEach - 1) await sleep(chance() * 2 * load.every);
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

/** So long after the last edit a client that has not sent all of them never will, in milliseconds. */
const longestMs = 600_000;

async function allSent(store: Store, { now, sleep }: VirtualTime, until: number): Promise<void> {
  while (store.getState().outbox.edits.length > 0) {
    const stuck = store
      .getState()
      .outbox.edits.find(({ state }) => state === "conflict" || state === "refused");
    if (now() > until) throw new Error(`${store.getState().outbox.edits.length} edits not sent`);
    if (stuck) throw new Error(`${stuck.state} ${stuck.failure} ${JSON.stringify(stuck.values)}`);
    await sleep(500);
  }
}
