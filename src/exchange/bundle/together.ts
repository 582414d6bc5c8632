import type { Preview, RowState } from "../preview.ts";

/** What several files ask and what becomes of them all. */
export type Together = Pick<
  Preview,
  "words" | "formats" | "offers" | "counts" | "additions" | "missingColumns"
>;

/** The previews of files that are imported together as one. */
export function together(previews: readonly Preview[]): Together {
  return {
    words: previews.flatMap(({ words }) => words),
    // Files of our own export say themselves how they write days and numbers.
    formats: previews.length === 1 ? (previews[0]?.formats ?? []) : [],
    offers: {
      doubles: previews.reduce((sum, { offers }) => sum + offers.doubles, 0),
      longTexts: previews.reduce((sum, { offers }) => sum + offers.longTexts, 0),
    },
    counts: sumCounts(previews),
    additions: [...new Set(previews.flatMap(({ additions }) => additions))],
    missingColumns: previews.flatMap(({ missingColumns }) => missingColumns),
  };
}

/** What becomes of the rows of several files together. */
export function sumCounts(previews: readonly Pick<Preview, "counts">[]): Preview["counts"] {
  const sum = { new: 0, changed: 0, unchanged: 0, twice: 0, error: 0 };
  for (const { counts } of previews)
    for (const state of Object.keys(sum) as RowState[]) sum[state] += counts[state];
  return sum;
}
