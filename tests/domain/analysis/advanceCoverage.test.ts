import fc from "fast-check";
import { expect, test } from "vitest";
import { advanceCoverage } from "../../../src/domain/analysis/advanceCoverage.ts";
import { coverageBy, coverageDimensions } from "../../../src/domain/analysis/coverage.ts";
import type { Records } from "../../../src/domain/records.ts";
import { asked } from "./slow/randomRecords.ts";

const parts = ["structures", "fundings", "stages", "tasks"] as const;

test("coverage advanced by edits of structures, tranches, stages or tasks is the recomputed one", () => {
  fc.assert(
    fc.property(
      asked,
      asked,
      fc.subarray([...parts], { minLength: 1 }),
      fc.constantFrom(...coverageDimensions),
      (before, other, changed, by) => {
        const { view } = before;
        const taken = Object.fromEntries(changed.map((list) => [list, other.records[list]]));
        const after: Records = { ...before.records, ...taken };
        const result = coverageBy(before.records, view, by);
        const advanced = advanceCoverage(result, before.records, after, view);
        expect(advanced).toEqual(coverageBy(after, view, by));
      },
    ),
    { numRuns: 600 },
  );
});
