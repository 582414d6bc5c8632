import { describe, expect, test } from "vitest";
import { expectClean } from "./simulation/expectClean.ts";
import type { Mutant } from "./simulation/run.ts";
import { runSeeds } from "./simulation/runAll.ts";

test(
  "in the first half of the runs nothing is lost, doubled, overwritten unseen or stuck, and all show what is there",
  {
    timeout: 900_000,
  },
  () => expectClean(1, 5_000),
);

test("the same seed gives the same trace", async () => {
  const first = await runSeeds(1, 40);
  const again = await runSeeds(1, 40);
  expect(again).toEqual(first);
  expect(new Set(first.map(({ trace }) => trace)).size).toBe(40);
});

const mutants: { readonly [name: string]: Mutant } = {
  "a site that ignores ETags": { ignoresEtags: true },
  "a client that sends no ETag": { noEtag: true },
  "a client that sends the whole form": { wholeForm: true },
  "a creation without a key": { noKey: true },
  "no unique column": { ignoresKeys: true },
  "an outbox that is not stored": { forgetful: true },
  "an edit dropped on error": { dropsOnError: true },
  "an edit given up after three tries": { givesUp: true },
  "a record shown that others have deleted": { keepsDeleted: true },
  "a client that does not hear what others write": { hearsNothing: true },
};

describe("each of these faults is found within 50 runs", () => {
  test.for(Object.entries(mutants))("%s", { timeout: 300_000 }, async ([, mutant]) => {
    const outcomes = await runSeeds(1, 50, mutant);
    expect(outcomes.some(({ violations }) => violations.length > 0)).toBe(true);
  });
});
