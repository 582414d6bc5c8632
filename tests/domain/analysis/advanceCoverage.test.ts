import fc from "fast-check";
import { expect, test } from "vitest";
import { advanceCoverage } from "../../../src/domain/analysis/advanceCoverage.ts";
import { coverageBy, coverageDimensions } from "../../../src/domain/analysis/coverage.ts";
import { type Entry, type Records, table } from "../../../src/domain/records.ts";
import { type ListName, listNames } from "../../../src/domain/schema/index.ts";
import { asked } from "./slow/randomRecords.ts";

/** What may happen to a list between two looks: everything in it, or one entry of it. */
const edits = {
  all: (_, others) => others,
  gone: ([, ...rest]) => rest,
  come: (entries, [other]) =>
    other
      ? [...entries, { ...other, id: 1 + Math.max(0, ...entries.map(({ id }) => id)) }]
      : entries,
  first: (entries, [other]) => (other ? [{ ...other, id: -1 }, ...entries] : entries),
  changed: (entries, others) =>
    entries.map((entry, at) => (at === 1 ? { ...(others[at] ?? entry), id: entry.id } : entry)),
  same: (entries) => [...entries],
} as const satisfies {
  [name: string]: (entries: readonly Entry[], others: readonly Entry[]) => readonly Entry[];
};

const anEdit = fc.record({
  list: fc.constantFrom<ListName>(
    ...listNames,
    ...(["structures", "fundings", "stages"] as const).flatMap((list) => Array(8).fill(list)),
  ),
  edit: fc.constantFrom(...(Object.keys(edits) as (keyof typeof edits)[])),
  by: fc.constantFrom(...coverageDimensions),
});

function edited(records: Records, other: Records, list: ListName, edit: keyof typeof edits) {
  const entries = edits[edit](records[list].all as Entry[], other[list].all as Entry[]);
  return { ...records, [list]: table(entries as Entry<ListName>[]) } as Records;
}

test("coverage advanced by any edit of any list, and by several one after the other, is the recomputed one", () => {
  const drawn = fc.sample(asked, 250);
  const questions = fc.sample(fc.array(anEdit, { minLength: 1, maxLength: 3 }), drawn.length * 2);
  let differing = 0;
  for (const [at, steps] of questions.entries()) {
    const { records, view } = drawn[at % drawn.length] as (typeof drawn)[number];
    const other = drawn[(at * 7 + 1) % drawn.length] as (typeof drawn)[number];
    const by = steps[0]?.by ?? "spatialLevel";
    let before = records;
    let result = coverageBy(records, view, by);
    const first = result;
    for (const { list, edit } of steps) {
      const after = edited(before, other.records, list, edit);
      result = advanceCoverage(result, before, after, view);
      expect(result, `${edit} of ${list} by ${by}`).toEqual(coverageBy(after, view, by));
      before = after;
    }
    if (JSON.stringify(result.cells) !== JSON.stringify(first.cells)) differing += 1;
  }
  expect(differing).toBeGreaterThan(drawn.length / 4);
});
