import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CheckedList } from "../../src/domain/ports.ts";
import { type ListName, listNames } from "../../src/domain/schema/index.ts";
import type { Replica } from "../../src/sync/device/replica.ts";
import { fieldsOf, sameValue } from "../../src/sync/outbox/values.ts";
import type { Store } from "../../src/sync/store.ts";
import { provisionedSite, type TestSite } from "../support/site.ts";
import { expectedDifferences } from "./byHand/expected.ts";
import { fill, valuesFor } from "./byHand/filledSite.ts";
import { internalName, rounds, sequencesPerRound } from "./byHand/operations.ts";
import { type ListRows, type Rows, rowsOf } from "./byHand/rows.ts";
import { ended, started } from "./byHand/store.ts";

let site: TestSite;
let made: Rows;
let copy: Replica;
beforeAll(async () => {
  site = await provisionedSite();
  await fill(site);
  made = await rowsOf(site);
  await site.keep();
  const store = await started(site.connect(), null, (replica) => {
    copy = replica;
  });
  store.stop();
}, 120_000);
afterAll(() => site.close());

test("a thousand sequences of changes by hand: everything starts, is named, takes no wrong value and is mended", {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(rounds, async ({ sequences, written, provisioned }) => {
      await site.goBack();
      await site.schema(sequences.flat());
      const [continued, fresh] = await Promise.all([
        started(site.connect(), copy),
        started(site.connect(), null),
      ]);
      try {
        expect(seen(continued)).toEqual(seen(fresh));
        await expectNamed();
        await expectRightWrites(continued, written);
        await expectMended(provisioned);
      } finally {
        continued.stop();
        fresh.stop();
      }
    }),
    { numRuns: Math.ceil(Number(process.env.SEQUENCES ?? 1_000) / sequencesPerRound) },
  );
});

/** All a person sees of the lists, and what the app knows to be lacking. */
function seen(store: Store) {
  const { records, standing } = store.getState();
  const entries = listNames.map((list) => [list, records[list].all]);
  return { entries, lists: standing?.missingLists, fields: standing?.missingFields };
}

/** Every fault is named, and nothing that is none. */
async function expectNamed(): Promise<void> {
  const checked = await site.provisioning.check();
  const now = await rowsOf(site);
  const named = checked.map(({ name, state, columns }) => [
    name,
    state === "missing" ? "missing" : differing(columns),
  ]);
  expect(named).toEqual(listNames.map((list) => [list, faultsOf(list, now)]));
}

function differing(columns: CheckedList["columns"]) {
  const found = columns.filter(({ differences }) => differences.length > 0);
  return Object.fromEntries(found.map(({ field, differences }) => [field, differences]));
}

function faultsOf(list: ListName, now: Rows) {
  const rows = now.get(list);
  if (!rows) return "missing";
  return expectedDifferences(list, made.get(list) as ListRows, rows, (id) => idNow(id, now));
}

/** The list that stands where the one made at first stood; null where none does. */
function idNow(madeId: string, now: Rows): string | null {
  const list = listNames.find((name) => made.get(name)?.id === madeId) as ListName;
  return now.get(list)?.id ?? null;
}

/** Each edit writes its own column of its own entry or nothing at all. */
async function expectRightWrites(store: Store, written: readonly number[]): Promise<void> {
  const before = await rowsOf(site);
  const wishes = listNames.flatMap((list) => wishesFor(store, list, written));
  for (const { list, id, field, value } of wishes) store.update(list, id, { [field]: value });
  await ended(store);
  const open = store.getState().outbox.edits;
  const after = await rowsOf(site);
  for (const { list, id, field, value } of wishes) {
    if (open.some((edit) => edit.list === list && field in edit.values)) continue;
    const entry = store.getState().records[list].byId.get(id) as object;
    expect([list, field, sameValue(fieldsOf(entry)[field], value)]).toEqual([list, field, true]);
  }
  const astray = changedValues(before, after).filter(
    ({ list, id, column, old }) =>
      !(column === "key" && (old ?? null) === null) &&
      !wishes.some(
        (wish) => wish.list === list && wish.id === id && internalName(wish.field) === column,
      ),
  );
  expect(astray).toEqual([]);
}

function wishesFor(store: Store, list: ListName, written: readonly number[]) {
  const [entry] = store.getState().records[list].all;
  const values = valuesFor(list, 3);
  const names = Object.keys(values);
  const fields = new Set(written.map((at) => names[at % names.length] as string));
  return entry
    ? [...fields].map((field) => ({ list, id: entry.id, field, value: values[field] ?? null }))
    : [];
}

/** What can be mended without loss is, what is missing is made again, and no value changes. */
async function expectMended(provisioned: boolean): Promise<void> {
  const before = await rowsOf(site);
  const unmended = await site.provisioning
    .mend(listNames, () => {})
    .then(
      () => null,
      (failure: unknown) => failure,
    );
  if (provisioned) await site.provisioning.provision("de", () => {});
  const after = await rowsOf(site);
  const left = listNames.flatMap((list) => stillWrong(list, after, provisioned));
  if (unmended === null) expect(left).toEqual([]);
  else expect(unmended).toMatchObject({ details: { list: expect.anything() } });
  const there = changedValues(before, after).filter(({ list, id }) =>
    before.get(list)?.items.has(id),
  );
  expect(there.filter(({ list }) => before.get(list)?.id === after.get(list)?.id)).toEqual([]);
}

/** Faults that should be gone; a person's own words, another type and what entries use stay. */
function stillWrong(list: ListName, now: Rows, provisioned: boolean): readonly string[] {
  const faults = faultsOf(list, now);
  if (faults === "missing") return provisioned ? [list] : [];
  return Object.entries(faults).flatMap(([field, differences]) =>
    differences
      .filter((difference) => !stays(difference, now, list, field, provisioned, differences))
      .map((difference) => `${list} ${field} ${difference}`),
  );
}

function stays(
  difference: string,
  now: Rows,
  list: ListName,
  field: string,
  provisioned: boolean,
  beside: readonly string[],
): boolean {
  if (difference === "missing") return !provisioned;
  if (difference === "pointsElsewhere") return holds(now, list, field);
  return beside.includes("type") || difference === "renamed" || difference === "choicesAdded";
}

function holds(rows: Rows, list: ListName, column: string): boolean {
  const items = [...(rows.get(list)?.items.values() ?? [])];
  return items.some(({ values }) => [values[column] ?? []].flat().length > 0);
}

function changedValues(before: Rows, after: Rows) {
  return listNames.flatMap((list) =>
    [...(after.get(list)?.items ?? [])].flatMap(([id, { values }]) => {
      const old = before.get(list)?.items.get(id)?.values ?? {};
      return [...new Set([...Object.keys(old), ...Object.keys(values)])]
        .filter((column) => JSON.stringify(old[column]) !== JSON.stringify(values[column]))
        .map((column) => ({ list, id, column, old: old[column] }));
    }),
  );
}
