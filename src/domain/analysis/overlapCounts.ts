import type { Records } from "../records.ts";
import type { FacetNumbers } from "./facetNumbers.ts";
import type { Serving } from "./facetPairs.ts";
import type { OverlapCount } from "./overlaps.ts";

/** Counts pairs per field and shared area. */
export function overlapCounts(records: Records, { above }: FacetNumbers) {
  const [rows, columns] = [records.actionFields.all.length, records.areas.all.length];
  // The first column is the whole district.
  const counts = new Int32Array(rows * (columns + 1));
  // Filled anew for each pair: there are too many for lists of their own.
  const shared: number[] = [];
  const pairOf: number[] = [];
  let pair = 0;
  let found = 0;

  const share = (area: number) => {
    if (pairOf[area] === pair) return;
    pairOf[area] = pair;
    shared[found] = area;
    found += 1;
  };
  const shareAreas = (a: readonly number[], b: readonly number[]) => {
    pair += 1;
    found = 0;
    if (a.length === 0) for (const area of b) share(area);
    else if (b.length === 0) for (const area of a) share(area);
    else
      for (const x of a)
        for (const y of b) {
          if (x === y || isIn(above, x, y)) share(x);
          else if (isIn(above, y, x)) share(y);
        }
  };
  const countIn = (field: number) => {
    if (field >= rows) return;
    const row = field * (columns + 1);
    if (found === 0) counts[row] = (counts[row] ?? 0) + 1;
    for (let at = 0; at < found; at++) {
      const area = shared[at] as number;
      if (area < columns) counts[row + area + 1] = (counts[row + area + 1] ?? 0) + 1;
    }
  };
  return {
    /** Counts a pair; answers how many fields and areas both serve, the whole district being one. */
    add(a: Serving, b: Serving): number {
      shareAreas(a.areas, b.areas);
      let fields = 0;
      for (const field of a.fields) {
        if (!b.fields.includes(field)) continue;
        fields += 1;
        countIn(field);
      }
      return fields + (found || 1);
    },
    all: (): OverlapCount[] =>
      records.actionFields.all.flatMap((actionField, row) =>
        [null, ...records.areas.all].flatMap((area, column) => {
          const pairs = counts[row * (columns + 1) + column] ?? 0;
          return pairs > 0 ? [{ actionField, area, pairs }] : [];
        }),
      ),
  };
}

/** Whether an area lies in another. */
function isIn(above: FacetNumbers["above"], inner: number, outer: number): boolean {
  const chain = above[inner];
  if (chain !== undefined) for (const area of chain) if (area === outer) return true;
  return false;
}
