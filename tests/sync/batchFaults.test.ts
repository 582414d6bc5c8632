import { afterEach, beforeEach, expect, test } from "vitest";
import type { Moment } from "../../src/domain/day.ts";
import type { Write } from "../../src/domain/ports.ts";
import { deliver } from "../../src/sync/deliver/deliver.ts";
import { memoryStorage } from "../../src/sync/device/storage.ts";
import { openStore } from "../../src/sync/openStore.ts";
import type { Edit } from "../../src/sync/outbox/edit.ts";
import { provisionedSite, type TestSite } from "../support/site.ts";

let site: TestSite;
beforeEach(async () => {
  site = await provisionedSite();
});
afterEach(() => site.close());

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

async function measures() {
  const { lists } = await site.connect().site.load();
  return lists.find(({ name }) => name === "measures")?.entries ?? [];
}

function creation(number: number): Edit {
  return {
    number,
    kind: "create",
    list: "measures",
    id: -number,
    key: `k${number}`,
    values: { title: `M${number}` },
    base: {},
    last: null,
    at: "2016-11-08T09:00:00.000Z" as Moment,
    state: "sending",
    failure: null,
    conflicts: [],
    attempts: 1,
    notBefore: 0,
    maybeSent: true,
  };
}

test("a batch of a hundred creations whose answer is lost leaves a hundred records, not two hundred", async () => {
  const edits = numbers(100).map(creation);
  const delivering = {
    site: site.site,
    newKey: () => "never",
    known: () => null,
    titleOf: () => null,
    writing: () => {},
    reading: () => {},
    readsFirst: false,
    met: () => {},
  };
  await site.site.load();
  await site.fault({ match: "$batch", kind: "dropAfter", count: 1 });
  const first = await deliver(delivering, edits);
  expect(new Set(first.map(({ type }) => type))).toEqual(new Set(["failed"]));
  // All of them had arrived with the one request.
  const lost = (await site.ledger()).filter(({ status }) => status === 0);
  expect(lost.map(({ parts }) => parts)).toEqual([100]);
  expect(await measures()).toHaveLength(100);
  const second = await deliver(delivering, edits);
  expect(new Set(second.map(({ type }) => type))).toEqual(new Set(["landed"]));
  const there = await measures();
  expect(there).toHaveLength(100);
  expect(second.map((delivery) => ("id" in delivery ? delivery.id : 0))).toEqual(
    edits.map(({ key }) => there.find((one) => one.key === key)?.id),
  );
});

test("of a batch whose third, seventh and ninth part fail only these are sent again, and a record's edits keep their order", async () => {
  const made = await Promise.all(
    numbers(12).map((at) => site.site.create("measures", `k${at}`, { title: `M${at}` })),
  );
  const ids = made.map(({ id }) => id).sort((a, b) => a - b);
  const third = ids[2] ?? 0;
  /** Ids of the entries each batch writes. */
  const batches: (readonly number[])[] = [];
  let secondThought = () => {};
  const fetching: typeof fetch = (input, init) => {
    const body = String(init?.body ?? "");
    const written = [...body.matchAll(/^MERGE \S+?\/items\((\d+)\)/gm)].map(([, id]) => Number(id));
    if (written.length > 0) batches.push(written);
    if (batches.length === 1) secondThought();
    return fetch(input, init);
  };
  const store = await openStore({
    site: site.connect({ fetch: fetching }).site,
    storage: memoryStorage(),
    random: () => 0,
  });
  try {
    await store.refresh();
    secondThought = () => {
      secondThought = () => {};
      store.update("measures", third, { goal: "zweiter Gedanke" });
    };
    for (const [at, kind] of [
      [2, "412"],
      [6, "429"],
      [8, "500"],
    ] as const) {
      const fault = { match: `items(${ids[at]})`, kind, count: 1, retryAfter: 1 };
      await site.fault(fault as never);
    }
    for (const id of ids) store.update("measures", id, { goal: `Ziel ${id}` });
    await store.settled();
    const [first, ...later] = batches;
    expect(first).toEqual(ids);
    const again = new Set([ids[2], ids[6], ids[8]]);
    expect(later.flat().filter((id) => !again.has(id))).toEqual([]);
    for (const id of again) expect(later.flat()).toContain(id);
    for (const id of ids) {
      const goals = (await site.site.versions("measures", id))
        .map(({ values }) => values["goal"] ?? null)
        .reverse();
      const last = id === third ? ["zweiter Gedanke"] : [];
      expect([id, goals]).toEqual([id, [null, `Ziel ${id}`, ...last]]);
    }
  } finally {
    store.stop();
  }
}, 30_000);

test("a hundred records with more text than a batch may hold are split before they are sent", async () => {
  const goal = "ä".repeat(6_000);
  const writes = numbers(100).map(
    (at): Write => ({
      kind: "create",
      list: "measures",
      key: `k${at}`,
      values: { title: `M${at}`, goal },
    }),
  );
  await site.site.load();
  const before = (await site.ledger()).length;
  const written = await site.site.write(writes);
  expect(written.filter(({ ok }) => !ok)).toEqual([]);
  const sent = (await site.ledger()).slice(before);
  expect(sent.reduce((sum, { bytes }) => sum + bytes, 0)).toBeGreaterThan(1_200_000);
  expect(sent).toHaveLength(2);
  for (const { bytes, parts, status } of sent) {
    expect(status).toBe(200);
    expect(bytes).toBeLessThanOrEqual(1_048_576);
    expect(parts).toBeLessThanOrEqual(100);
  }
  expect((await measures()).map((entry) => "goal" in entry && entry.goal === goal)).toEqual(
    numbers(100).map(() => true),
  );
});
