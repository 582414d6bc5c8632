import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import type { Records } from "../../../../src/domain/records.ts";
import { countedRecords } from "./definitions.ts";
import type { Asked } from "./randomRecords.ts";

/** An analysis and its definition, to be held against each other. */
export interface Agreement {
  /** What random data must reach often, so that the comparison says something. */
  readonly reaches: readonly string[];
  /** Fails where the two differ; answers what these data reached. */
  readonly check: (asked: Asked) => readonly string[];
}

export function agreement<R>(given: {
  readonly fast: (asked: Asked) => R;
  /** Given the records without what has no day. */
  readonly slow: (asked: Asked & { readonly recorded: Records }) => R;
  readonly reaches: { readonly [what: string]: (result: R) => boolean };
}): Agreement {
  return {
    reaches: Object.keys(given.reaches),
    check: (asked) => {
      const fast = given.fast(asked);
      const { records } = asked;
      const slow = given.slow({ ...asked, records: countedRecords(records), recorded: records });
      // Vitest's own comparison is slow; it is asked for what it shows of a difference.
      if (!isDeepStrictEqual(fast, slow)) expect(fast).toEqual(slow);
      return Object.entries(given.reaches).flatMap(([what, is]) => (is(slow) ? [what] : []));
    },
  };
}

/** Rows in an order that does not depend on how they were found. */
export function sorted<T>(rows: readonly T[]): T[] {
  const named = rows.map((row) => ({ row, name: JSON.stringify(row) }));
  return named
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ row }) => row);
}

export const ids = (entries: readonly { id: number }[]) =>
  entries.map(({ id }) => id).sort((a, b) => a - b);
