import fc from "fast-check";
import { expect, test } from "vitest";
import type { Agreement } from "./agreement.ts";
import { type Asked, asked } from "./randomRecords.ts";

/** One test per agreement, all on the same random records; what they must reach is counted. */
export function testAgreements(
  agreements: { readonly [name: string]: Agreement },
  numRuns: number,
): void {
  let drawn: readonly Asked[] | null = null;
  for (const [name, { check, reaches }] of Object.entries(agreements))
    test(name, () => {
      drawn ??= fc.sample(asked, numRuns);
      const reached = new Map(reaches.map((what) => [what, 0]));
      for (const one of drawn) {
        try {
          for (const what of check(one)) reached.set(what, (reached.get(what) ?? 0) + 1);
        } catch (difference) {
          // Looks for the smallest records that show it.
          fc.assert(
            fc.property(asked, (other) => void check(other)),
            { numRuns },
          );
          throw difference;
        }
      }
      const often = numRuns / 80;
      expect([...reached].filter(([, count]) => count < often)).toEqual([]);
    });
}
